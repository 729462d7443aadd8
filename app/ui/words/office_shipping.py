"""Sentences of the shipping screen, in English, by message key."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


_SECTION: dict[str, str] = {
    "ship.recovery": QT_TRANSLATE_NOOP("pack", "Open labels"),
    "ship.recovery.detail": QT_TRANSLATE_NOOP("pack", "Paid, or perhaps paid"),
    "ship.lead_only": QT_TRANSLATE_NOOP("pack", "You can look, but not act"),
    "ship.lead_only.do": QT_TRANSLATE_NOOP("pack", "A lead or a manager does this. Ask one."),
    "ship.nothing": QT_TRANSLATE_NOOP("pack", "Nothing to show yet"),
    "ship.nothing.do": QT_TRANSLATE_NOOP("pack", "Shipping is not set up in this window."),
    "do.show_order": QT_TRANSLATE_NOOP("pack", "Show the order"),
}
_RECOVERY: dict[str, str] = {
    "recovery.words": QT_TRANSLATE_NOOP(
        "pack", "Labels that were bought but never came out, and calls that were cut off while buying."
    ),
    "recovery.none": QT_TRANSLATE_NOOP("pack", "No label is open"),
    "recovery.none.means": QT_TRANSLATE_NOOP("pack", "Every label that was paid was also printed."),
    "recovery.unknown": QT_TRANSLATE_NOOP("pack", "Nobody knows whether these were bought"),
    "recovery.unknown.words": QT_TRANSLATE_NOOP(
        "pack", "The call was cut off. Until it is settled, the order cannot be shipped in any other way."
    ),
    "recovery.paid": QT_TRANSLATE_NOOP("pack", "Bought, not printed"),
    "recovery.paid.words": QT_TRANSLATE_NOOP(
        "pack", "Paid already: print the label, or void it and get the money back."
    ),
    "recovery.line": QT_TRANSLATE_NOOP("pack", "Order {order} · {when} · {bench}"),
    "recovery.line_no_bench": QT_TRANSLATE_NOOP("pack", "Order {order} · {when}"),
    "recovery.no_service": QT_TRANSLATE_NOOP("pack", "Carrier not known"),
    "do.print_label": QT_TRANSLATE_NOOP("pack", "Print"),
    "do.void": QT_TRANSLATE_NOOP("pack", "Void…"),
    "do.void_go": QT_TRANSLATE_NOOP("pack", "Void this label"),
    "do.check_again": QT_TRANSLATE_NOOP("pack", "Check again"),
    "do.settle": QT_TRANSLATE_NOOP("pack", "I looked it up…"),
    "do.settle_go": QT_TRANSLATE_NOOP("pack", "Settle it"),
    "recovery.void": QT_TRANSLATE_NOOP("pack", "Is the parcel still here?"),
    "recovery.void.means": QT_TRANSLATE_NOOP(
        "pack", "A parcel that is on its way cannot be called back. After voiding, the order is open again."
    ),
    "recovery.printing": QT_TRANSLATE_NOOP("pack", "Printing…"),
    "recovery.printed": QT_TRANSLATE_NOOP("pack", "The label goes to the printer"),
    "recovery.printed.means": QT_TRANSLATE_NOOP("pack", "Put it on the box of this order and no other."),
    "recovery.voiding": QT_TRANSLATE_NOOP("pack", "Voiding…"),
    "recovery.voided": QT_TRANSLATE_NOOP("pack", "The label is void"),
    "recovery.voided.means": QT_TRANSLATE_NOOP("pack", "The order is open again. Its refund is on its way."),
    "recovery.checking": QT_TRANSLATE_NOOP("pack", "Asking who sold it…"),
    "recovery.checked_nothing": QT_TRANSLATE_NOOP("pack", "Nothing was bought"),
    "recovery.checked_nothing.means": QT_TRANSLATE_NOOP("pack", "The order can be shipped."),
    "recovery.checked_bought": QT_TRANSLATE_NOOP("pack", "It was bought"),
    "recovery.checked_bought.do": QT_TRANSLATE_NOOP("pack", "Print it or void it."),
    "recovery.checked_still": QT_TRANSLATE_NOOP("pack", "Still not known"),
    "recovery.checked_still.do": QT_TRANSLATE_NOOP(
        "pack", "Look in Seller Central, or at the carrier, and say here what you found."
    ),
    "settle.title": QT_TRANSLATE_NOOP("pack", "What do you see in Seller Central, or at the carrier?"),
    "settle.how": QT_TRANSLATE_NOOP(
        "pack", "Open the order there. If it has a label that is not in our list, it was bought."
    ),
    "settle.found": QT_TRANSLATE_NOOP("pack", "What I found"),
    "settle.": QT_TRANSLATE_NOOP("pack", "Choose…"),
    "settle.bought": QT_TRANSLATE_NOOP("pack", "A label was bought"),
    "settle.nothing": QT_TRANSLATE_NOOP("pack", "Nothing was bought"),
    "settle.tracking": QT_TRANSLATE_NOOP("pack", "Its tracking number"),
    "settle.tracking.help": QT_TRANSLATE_NOOP("pack", "As it stands there, type or scan it."),
    "settle.done_bought": QT_TRANSLATE_NOOP("pack", "Settled: it was bought"),
    "settle.done_bought.means": QT_TRANSLATE_NOOP(
        "pack", "Print the label in Seller Central, or void it there."
    ),
    "settle.done_nothing": QT_TRANSLATE_NOOP("pack", "Settled: nothing was bought"),
    "settle.done_nothing.means": QT_TRANSLATE_NOOP("pack", "The order can be shipped."),
}
OFFICE_SHIPPING: dict[str, str] = _SECTION | _RECOVERY
