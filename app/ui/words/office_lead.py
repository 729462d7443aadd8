"""Sentences of the lead's page, in English, by message key."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


OFFICE_LEAD: dict[str, str] = {
    "shipping.lead": QT_TRANSLATE_NOOP("pack", "Needs a lead"),
    "shipping.lead.detail": QT_TRANSLATE_NOOP("pack", "What stands still, and why"),
    "lead.words": QT_TRANSLATE_NOOP("pack", "Everything that goes on only when a lead looks at it."),
    "lead.none": QT_TRANSLATE_NOOP("pack", "Nothing waits for you"),
    "lead.none.means": QT_TRANSLATE_NOOP("pack", "No tote, no label and no order stands still."),
    "lead.no_label": QT_TRANSLATE_NOOP("pack", "It has no label yet."),
    "lead.no_reason": QT_TRANSLATE_NOOP("pack", "short, or no reason was given"),
    "lead.stuck_on": QT_TRANSLATE_NOOP("pack", "{who} · {bench} · {when}"),
    "lead.parked_one": QT_TRANSLATE_NOOP("pack", "1 tote waits for its label"),
    "lead.parked_many": QT_TRANSLATE_NOOP("pack", "{count} totes wait for their label"),
    "lead.parked.words": QT_TRANSLATE_NOOP(
        "pack", "Packed. Scan the tote’s slip at any bench: the label is bought and printed there."
    ),
    "lead.labels_one": QT_TRANSLATE_NOOP("pack", "1 label is paid, or perhaps paid, and was not printed."),
    "lead.labels_many": QT_TRANSLATE_NOOP(
        "pack", "{count} labels are paid, or perhaps paid, and were not printed."
    ),
    "do.open_labels": QT_TRANSLATE_NOOP("pack", "Go to open labels"),
    "lead.asked_one": QT_TRANSLATE_NOOP("pack", "1 buyer asks to cancel"),
    "lead.asked_many": QT_TRANSLATE_NOOP("pack", "{count} buyers ask to cancel"),
    "lead.asked.words": QT_TRANSLATE_NOOP(
        "pack", "Nothing is bought for these. Cancel them in Seller Central, or answer the buyer there."
    ),
    "lead.late_one": QT_TRANSLATE_NOOP("pack", "1 buyer asks to cancel a parcel that has its label"),
    "lead.late_many": QT_TRANSLATE_NOOP("pack", "{count} buyers ask to cancel parcels that have labels"),
    "lead.late.words": QT_TRANSLATE_NOOP(
        "pack",
        "Take the parcel out before the carrier has it, void its label, and cancel in Seller Central. Where "
        "it is gone, only a return helps: tell the buyer.",
    ),
    "lead.voided.means": QT_TRANSLATE_NOOP(
        "pack", "The order is open again and cannot be packed. Cancel it in Seller Central."
    ),
    "lead.answered": QT_TRANSLATE_NOOP("pack", "The buyer of order {order} was answered"),
    "do.lead_void": QT_TRANSLATE_NOOP("pack", "Void the label…"),
    "do.lead_answered": QT_TRANSLATE_NOOP("pack", "Answered…"),
    "do.lead_answered_go": QT_TRANSLATE_NOOP("pack", "Yes, the buyer knows"),
    "moment.late_cancel_answered": QT_TRANSLATE_NOOP("pack", "A lead answered the buyer’s wish to cancel"),
    "lead.to_cancel_one": QT_TRANSLATE_NOOP("pack", "1 short order is to be cancelled"),
    "lead.to_cancel_many": QT_TRANSLATE_NOOP("pack", "{count} short orders are to be cancelled"),
    "lead.to_cancel.words": QT_TRANSLATE_NOOP(
        "pack", "Cancel them in Seller Central. Where the goods were found after all, open the order again."
    ),
    "lead.held_one": QT_TRANSLATE_NOOP("pack", "1 order is on hold"),
    "lead.held_many": QT_TRANSLATE_NOOP("pack", "{count} orders are on hold"),
    "lead.held.words": QT_TRANSLATE_NOOP("pack", "Short, or put aside. Open again, they can be packed."),
    "lead.review_one": QT_TRANSLATE_NOOP("pack", "1 order is in review"),
    "lead.review_many": QT_TRANSLATE_NOOP("pack", "{count} orders are in review"),
    "lead.review.words": QT_TRANSLATE_NOOP(
        "pack", "Something about them is not as it should be. Look, then open them again."
    ),
    "lead.unmapped_one": QT_TRANSLATE_NOOP("pack", "1 order has a listing without a product"),
    "lead.unmapped_many": QT_TRANSLATE_NOOP("pack", "{count} orders have a listing without a product"),
    "lead.unmapped.words": QT_TRANSLATE_NOOP("pack", "They open by themselves once the listing is mapped."),
    "lead.unscanned_one": QT_TRANSLATE_NOOP("pack", "1 label was not scanned from its box"),
    "lead.unscanned_many": QT_TRANSLATE_NOOP("pack", "{count} labels were not scanned from their boxes"),
    "lead.unscanned.words": QT_TRANSLATE_NOOP(
        "pack", "Each may be on the wrong box. Hold box and label side by side before the carrier comes."
    ),
    "lead.overrides_one": QT_TRANSLATE_NOOP("pack", "1 code was let pass today"),
    "lead.overrides_many": QT_TRANSLATE_NOOP("pack", "{count} codes were let pass today"),
    "lead.overrides.words": QT_TRANSLATE_NOOP(
        "pack", "A product that repeats may lack its codes, or have ones that no scanner reads."
    ),
    "lead.times_one": QT_TRANSLATE_NOOP("pack", "once"),
    "lead.times_many": QT_TRANSLATE_NOOP("pack", "{count} times"),
    "do.lead_free": QT_TRANSLATE_NOOP("pack", "Open again…"),
    "do.lead_free_go": QT_TRANSLATE_NOOP("pack", "Yes, open it"),
    "do.lead_looked": QT_TRANSLATE_NOOP("pack", "I looked…"),
    "do.lead_looked_go": QT_TRANSLATE_NOOP("pack", "It is the right label"),
    "do.map_listing": QT_TRANSLATE_NOOP("pack", "Go to listings"),
    "lead.freed": QT_TRANSLATE_NOOP("pack", "Order {order} is open again"),
    "lead.looked": QT_TRANSLATE_NOOP("pack", "The label of order {order} was looked at"),
    "moment.label_checked": QT_TRANSLATE_NOOP("pack", "A lead looked at the label on the box"),
}
