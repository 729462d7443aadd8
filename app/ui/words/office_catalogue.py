"""Sentences of all screens of the catalogue, in English, by message key."""

from app.ui.words.office_listings import LISTINGS
from app.ui.words.office_products import PRODUCTS
from app.ui.words.office_stores import STORES


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


_SHARED: dict[str, str] = {
    # what is pressed
    "do.cancel": QT_TRANSLATE_NOOP("pack", "Cancel"),
    "do.save": QT_TRANSLATE_NOOP("pack", "Save"),
    "do.undo": QT_TRANSLATE_NOOP("pack", "Undo changes"),
    "do.back": QT_TRANSLATE_NOOP("pack", "Back"),
    "do.leave": QT_TRANSLATE_NOOP("pack", "Leave"),
    "do.map": QT_TRANSLATE_NOOP("pack", "Map to a product…"),
    "do.map_again": QT_TRANSLATE_NOOP("pack", "Map to something else…"),
    "do.unmap": QT_TRANSLATE_NOOP("pack", "Unmap"),
    "do.take_proposal": QT_TRANSLATE_NOOP("pack", "Take {sku}"),
    "do.map_save": QT_TRANSLATE_NOOP("pack", "Map it"),
    "do.rule_own": QT_TRANSLATE_NOOP("pack", "Own settings…"),
    "do.rule_own_many": QT_TRANSLATE_NOOP("pack", "Own settings…"),
    "do.rule_edit": QT_TRANSLATE_NOOP("pack", "Change own settings…"),
    "do.rule_drop": QT_TRANSLATE_NOOP("pack", "Use the store’s settings"),
    "do.rule_save": QT_TRANSLATE_NOOP("pack", "Save its settings"),
    "do.convert_fba": QT_TRANSLATE_NOOP("pack", "Change to FBA…"),
    "do.convert_merchant": QT_TRANSLATE_NOOP("pack", "Change to merchant…"),
    "do.convert_fba_go": QT_TRANSLATE_NOOP("pack", "Change to FBA"),
    "do.convert_merchant_go": QT_TRANSLATE_NOOP("pack", "Change to merchant"),
    "do.create": QT_TRANSLATE_NOOP("pack", "Create listing"),
    "do.proposals": QT_TRANSLATE_NOOP("pack", "Review proposals"),
    "do.look_up": QT_TRANSLATE_NOOP("pack", "Look it up"),
    "do.look_up_again": QT_TRANSLATE_NOOP("pack", "Look up another"),
    "do.check": QT_TRANSLATE_NOOP("pack", "Check with Amazon"),
    "do.rename": QT_TRANSLATE_NOOP("pack", "Use {sku} instead"),
    "do.submit": QT_TRANSLATE_NOOP("pack", "Send to Amazon"),
    "do.create_more": QT_TRANSLATE_NOOP("pack", "Create another"),
    "do.accept_all": QT_TRANSLATE_NOOP("pack", "Map all of them"),
    "do.accept_ticked_one": QT_TRANSLATE_NOOP("pack", "Map the ticked one"),
    "do.accept_ticked_many": QT_TRANSLATE_NOOP("pack", "Map the {count} ticked ones"),
    "do.move": QT_TRANSLATE_NOOP("pack", "Change stock…"),
    "do.move_save": QT_TRANSLATE_NOOP("pack", "Save the change"),
    "do.goods_new": QT_TRANSLATE_NOOP("pack", "Add product"),
    "do.goods_edit": QT_TRANSLATE_NOOP("pack", "Edit"),
    "do.barcode_add": QT_TRANSLATE_NOOP("pack", "Add barcode"),
    "do.drop": QT_TRANSLATE_NOOP("pack", "Remove"),
    "do.csv": QT_TRANSLATE_NOOP("pack", "Import CSV"),
    "do.choose_file": QT_TRANSLATE_NOOP("pack", "Choose a file"),
    "do.csv_apply_one": QT_TRANSLATE_NOOP("pack", "Import 1 line"),
    "do.csv_apply_many": QT_TRANSLATE_NOOP("pack", "Import {count} lines"),
    "do.csv_apply_good": QT_TRANSLATE_NOOP("pack", "Import the {count} good ones, leave {bad} out"),
    "do.csv_again": QT_TRANSLATE_NOOP("pack", "Another file"),
    "do.warehouses": QT_TRANSLATE_NOOP("pack", "Warehouses"),
    "do.warehouse_add": QT_TRANSLATE_NOOP("pack", "Add a warehouse"),
    "do.scan_stock": QT_TRANSLATE_NOOP("pack", "Scan stock"),
    "do.scan_add": QT_TRANSLATE_NOOP("pack", "Count it"),
    "do.scan_more": QT_TRANSLATE_NOOP("pack", "+1"),
    "do.scan_less": QT_TRANSLATE_NOOP("pack", "−1"),
    "do.scan_save_one": QT_TRANSLATE_NOOP("pack", "Save 1 unit"),
    "do.scan_save_many": QT_TRANSLATE_NOOP("pack", "Save {count} units"),
    "do.scan_discard": QT_TRANSLATE_NOOP("pack", "Discard"),
    "do.products": QT_TRANSLATE_NOOP("pack", "Back to products"),
    # work under way
    "work.saving": QT_TRANSLATE_NOOP("pack", "Saving…"),
    "work.mapping": QT_TRANSLATE_NOOP("pack", "Mapping…"),
    "work.converting": QT_TRANSLATE_NOOP("pack", "Asking Amazon for the change…"),
    "work.looking": QT_TRANSLATE_NOOP("pack", "Looking in Amazon’s catalogue…"),
    "work.checking": QT_TRANSLATE_NOOP("pack", "Amazon checks the offer…"),
    "work.sending": QT_TRANSLATE_NOOP("pack", "Sending to Amazon…"),
    "work.how_far": QT_TRANSLATE_NOOP("pack", "{doing} {done} of {total}"),
    "work.reading": QT_TRANSLATE_NOOP("pack", "Reading {name}…"),
    "work.gathering": QT_TRANSLATE_NOOP("pack", "Gathering what can be mapped…"),
    "work.importing": QT_TRANSLATE_NOOP("pack", "Importing {count} lines…"),
    "work.connecting": QT_TRANSLATE_NOOP("pack", "Asking Amazon…"),
    "work.locations": QT_TRANSLATE_NOOP("pack", "Asking Amazon for the locations…"),
    "work.cancelled": QT_TRANSLATE_NOOP("pack", "You stopped it."),
    "work.cancelled_means": QT_TRANSLATE_NOOP(
        "pack", "What was done so far stays done. Nothing more is done."
    ),
    "result.done": QT_TRANSLATE_NOOP("pack", "Done"),
    "as_is": QT_TRANSLATE_NOOP("pack", "{text}"),
    "do.go_stores": QT_TRANSLATE_NOOP("pack", "Go to stores"),
    # what was declined
    "declined.nothing_scanned": QT_TRANSLATE_NOOP("pack", "Nothing is scanned."),
    "declined.csv_errors": QT_TRANSLATE_NOOP("pack", "Some lines have errors."),
    "fault.code_shape": QT_TRANSLATE_NOOP("pack", "Letters, digits and dashes, such as EAST"),
    "fault.zone_unknown": QT_TRANSLATE_NOOP("pack", "Unknown time zone"),
    "fault.item_unknown": QT_TRANSLATE_NOOP("pack", "There is no such product"),
    "fault.reason_unknown": QT_TRANSLATE_NOOP("pack", "Choose a reason"),
    "fault.units_range": QT_TRANSLATE_NOOP("pack", "A whole number above zero"),
    "declined.title": QT_TRANSLATE_NOOP("pack", "Not saved"),
    "declined.do": QT_TRANSLATE_NOOP("pack", "Change it and try again."),
    "declined.fields": QT_TRANSLATE_NOOP("pack", "Some of it cannot be so:"),
    "declined.not_connected": QT_TRANSLATE_NOOP("pack", "This store is not connected."),
    "declined.sku_exists": QT_TRANSLATE_NOOP("pack", "This store has a listing with that SKU already."),
    "declined.sku_taken": QT_TRANSLATE_NOOP(
        "pack", "Another store of the account lists this SKU: choose first."
    ),
    "declined.restricted": QT_TRANSLATE_NOOP("pack", "Amazon does not let you sell this yet."),
    "declined.preview": QT_TRANSLATE_NOOP("pack", "Amazon would refuse the offer."),
    "declined.put": QT_TRANSLATE_NOOP("pack", "Amazon refused the offer."),
    "declined.store_unknown": QT_TRANSLATE_NOOP("pack", "This store is no longer there."),
    "declined.store_in_use": QT_TRANSLATE_NOOP("pack", "A connected store stays; switch it off instead."),
    "declined.narf_not_enrolled": QT_TRANSLATE_NOOP("pack", "This store does not take part in NARF."),
    "declined.narf_words_wrong": QT_TRANSLATE_NOOP("pack", "What you typed is not the store’s name."),
    "declined.mli_only_us": QT_TRANSLATE_NOOP("pack", "MLI exists in US stores only."),
    "declined.warehouse_unknown": QT_TRANSLATE_NOOP("pack", "This warehouse is no longer there."),
    "declined.sender_unknown": QT_TRANSLATE_NOOP("pack", "Choose which store sends."),
    "declined.channel": QT_TRANSLATE_NOOP("pack", "Choose merchant or FBA."),
    "declined.item_unknown": QT_TRANSLATE_NOOP("pack", "This product is no longer there."),
    "declined.listing_unknown": QT_TRANSLATE_NOOP("pack", "This listing is no longer there."),
    "declined.not_merchant": QT_TRANSLATE_NOOP("pack", "Only a merchant listing can be renamed."),
    "declined.retire": QT_TRANSLATE_NOOP("pack", "Amazon refused to take it off."),
    "declined.acceptance_missing": QT_TRANSLATE_NOOP("pack", "Write a few words of acceptance."),
    "fault.store_twice": QT_TRANSLATE_NOOP(
        "pack", "There is a store of this account in this country already"
    ),
    "fault.email_shape": QT_TRANSLATE_NOOP("pack", "Such as shop@example.com"),
    "fault.sku_length": QT_TRANSLATE_NOOP("pack", "1 to 40 characters"),
    "fault.sku_spaces": QT_TRANSLATE_NOOP("pack", "No spaces at its ends"),
    "fault.asin_shape": QT_TRANSLATE_NOOP("pack", "An ASIN has 10 letters and digits"),
    "fault.price_missing": QT_TRANSLATE_NOOP("pack", "A price above zero"),
    "fault.price_currency": QT_TRANSLATE_NOOP("pack", "Not this country’s currency"),
    # trouble: what happened, what it means, what to do
    "trouble.unreachable": QT_TRANSLATE_NOOP("pack", "Amazon cannot be reached"),
    "trouble.unreachable.means": QT_TRANSLATE_NOOP("pack", "Nothing was changed there."),
    "trouble.unreachable.do": QT_TRANSLATE_NOOP("pack", "Check this computer’s network, then try again."),
    "trouble.throttled": QT_TRANSLATE_NOOP("pack", "Amazon asks us to slow down"),
    "trouble.throttled.means": QT_TRANSLATE_NOOP("pack", "Nothing was changed there."),
    "trouble.throttled.do": QT_TRANSLATE_NOOP("pack", "Wait a minute, then try again."),
    "trouble.unauthorised": QT_TRANSLATE_NOOP("pack", "Amazon does not accept this store’s keys"),
    "trouble.unauthorised.means": QT_TRANSLATE_NOOP(
        "pack", "Nothing goes to this store or comes from it until it is connected again."
    ),
    "trouble.unauthorised.do": QT_TRANSLATE_NOOP(
        "pack", "Open Stores, choose this store and connect it again."
    ),
    "trouble.unknown": QT_TRANSLATE_NOOP("pack", "No answer came back from Amazon"),
    "trouble.unknown.means": QT_TRANSLATE_NOOP("pack", "The change may have arrived, or not."),
    "trouble.unknown.do": QT_TRANSLATE_NOOP(
        "pack", "Wait for the next import, look what Amazon shows, then decide."
    ),
    "trouble.malformed": QT_TRANSLATE_NOOP("pack", "Amazon’s answer could not be read"),
    "trouble.malformed.means": QT_TRANSLATE_NOOP("pack", "We don’t know whether it took effect."),
    "trouble.malformed.do": QT_TRANSLATE_NOOP("pack", "Try again later. If it stays, tell IT."),
    "trouble.conflict": QT_TRANSLATE_NOOP("pack", "Somebody else changed this meanwhile"),
    "trouble.conflict.means": QT_TRANSLATE_NOOP("pack", "Your change was not saved."),
    "trouble.conflict.do": QT_TRANSLATE_NOOP("pack", "Look at what it is now and do it again."),
    "trouble.write": QT_TRANSLATE_NOOP("pack", "It could not be saved"),
    "trouble.write.means": QT_TRANSLATE_NOOP("pack", "Nothing of it was stored."),
    "trouble.write.do": QT_TRANSLATE_NOOP(
        "pack", "Check the free disk space of this computer, then try again."
    ),
    "trouble.refused": QT_TRANSLATE_NOOP("pack", "Amazon said no"),
    "trouble.refused.means": QT_TRANSLATE_NOOP("pack", "Nothing was changed."),
    "trouble.refused.do": QT_TRANSLATE_NOOP(
        "pack", "Amazon’s words say what it wants. Change that and try again."
    ),
    "trouble.not_allowed": QT_TRANSLATE_NOOP("pack", "You may not do this"),
    "trouble.not_allowed.means": QT_TRANSLATE_NOOP("pack", "Nothing was changed."),
    "trouble.not_allowed.do": QT_TRANSLATE_NOOP(
        "pack", "Ask a manager to do it, or for the role that it needs."
    ),
    "trouble.other": QT_TRANSLATE_NOOP("pack", "Something went wrong"),
    "trouble.other.means": QT_TRANSLATE_NOOP("pack", "Nothing was changed."),
    "trouble.other.do": QT_TRANSLATE_NOOP("pack", "Try again. If it stays, tell IT."),
    "trouble.file_write": QT_TRANSLATE_NOOP("pack", "The file could not be written"),
    "trouble.file_write.means": QT_TRANSLATE_NOOP("pack", "Nothing was kept."),
    "trouble.file_write.do": QT_TRANSLATE_NOOP("pack", "Choose another folder."),
    "trouble.file": QT_TRANSLATE_NOOP("pack", "This file cannot be read"),
    "trouble.file.means": QT_TRANSLATE_NOOP("pack", "It is no text, too large, or gone. Nothing was stored."),
    "trouble.file.do": QT_TRANSLATE_NOOP("pack", "Save it as CSV (UTF-8) and choose it again."),
    # fields
    "field.whole_number": QT_TRANSLATE_NOOP("pack", "A whole number from {least} to {most}"),
    "field.at_least": QT_TRANSLATE_NOOP("pack", "A whole number, at least {least}"),
    "field.with_unit": QT_TRANSLATE_NOOP("pack", "{label} ({unit})"),
    "field.needed": QT_TRANSLATE_NOOP("pack", "This is needed"),
    "field.look_below": QT_TRANSLATE_NOOP("pack", "Not saved. Look at the marked fields."),
    "unit.units": QT_TRANSLATE_NOOP("pack", "units"),
    "unit.days": QT_TRANSLATE_NOOP("pack", "days"),
    "unit.pieces": QT_TRANSLATE_NOOP("pack", "pieces"),
    "place.none": QT_TRANSLATE_NOOP("pack", "There is no warehouse yet"),
    "place.none.means": QT_TRANSLATE_NOOP(
        "pack", "Stock lies in warehouses: what is counted, sold and sent is theirs."
    ),
    "place.none.do": QT_TRANSLATE_NOOP("pack", "Add one, then come back here."),
    "place.none.ask": QT_TRANSLATE_NOOP("pack", "Ask a manager to add one."),
    "unit.grams": QT_TRANSLATE_NOOP("pack", "g"),
    "unit.millimetres": QT_TRANSLATE_NOOP("pack", "mm"),
    "unit.percent": QT_TRANSLATE_NOOP("pack", "%"),
    "yes": QT_TRANSLATE_NOOP("pack", "yes"),
    "no": QT_TRANSLATE_NOOP("pack", "no"),
    "manager_only": QT_TRANSLATE_NOOP("pack", "You can look, but not change"),
    "manager_only.do": QT_TRANSLATE_NOOP("pack", "A manager changes this. Ask one."),
    # formula
    "formula.on_hand": QT_TRANSLATE_NOOP("pack", "{amount} on hand"),
    "formula.taken": QT_TRANSLATE_NOOP("pack", "− {amount} taken"),
    "formula.percent": QT_TRANSLATE_NOOP("pack", "× {amount} %"),
    "formula.buffer": QT_TRANSLATE_NOOP("pack", "− buffer {amount}"),
    "formula.divided": QT_TRANSLATE_NOOP("pack", "÷ {amount} each"),
    "formula.cap": QT_TRANSLATE_NOOP("pack", "at most {amount}"),
    "formula.not_below_zero": QT_TRANSLATE_NOOP("pack", "not below 0"),
    "formula.limits": QT_TRANSLATE_NOOP("pack", "{sku} decides"),
    "held.place": QT_TRANSLATE_NOOP("pack", "{place}: {why}"),
    "held.off": QT_TRANSLATE_NOOP("pack", "Sending is off"),
    "held.off.means": QT_TRANSLATE_NOOP("pack", "This store does not send inventory."),
    "held.off.do": QT_TRANSLATE_NOOP("pack", "Switch on “Send inventory” under Stores."),
    "held.not_connected": QT_TRANSLATE_NOOP("pack", "Store not connected"),
    "held.not_connected.means": QT_TRANSLATE_NOOP(
        "pack", "Nothing can be sent to a store without a connection."
    ),
    "held.not_connected.do": QT_TRANSLATE_NOOP("pack", "Connect it under Stores."),
    "held.fba": QT_TRANSLATE_NOOP("pack", "FBA"),
    "held.fba.means": QT_TRANSLATE_NOOP("pack", "Amazon ships this listing from its own stock."),
    "held.fba.do": QT_TRANSLATE_NOOP("pack", "No merchant quantity is sent until it is merchant again."),
    "held.unknown_channel": QT_TRANSLATE_NOOP("pack", "Who ships is not known yet"),
    "held.unknown_channel.means": QT_TRANSLATE_NOOP(
        "pack", "Amazon has not told whether you or FBA ships it."
    ),
    "held.unknown_channel.do": QT_TRANSLATE_NOOP("pack", "Nothing is sent until the next import tells."),
    "held.moving": QT_TRANSLATE_NOOP("pack", "Changing who ships"),
    "held.moving.means": QT_TRANSLATE_NOOP("pack", "Amazon has the change and has not confirmed it yet."),
    "held.moving.do": QT_TRANSLATE_NOOP("pack", "Nothing is sent until it has."),
    "held.pending_publication": QT_TRANSLATE_NOOP("pack", "Not published yet"),
    "held.pending_publication.means": QT_TRANSLATE_NOOP("pack", "Amazon has not shown the new listing yet."),
    "held.pending_publication.do": QT_TRANSLATE_NOOP("pack", "It is sent as soon as Amazon shows it."),
    "held.failed": QT_TRANSLATE_NOOP("pack", "Listing failed"),
    "held.failed.means": QT_TRANSLATE_NOOP("pack", "Amazon refused the listing; its words are above."),
    "held.failed.do": QT_TRANSLATE_NOOP("pack", "Mend it in Seller Central or create it again."),
    "held.gone": QT_TRANSLATE_NOOP("pack", "No longer at Amazon"),
    "held.gone.means": QT_TRANSLATE_NOOP("pack", "The last full import did not find it."),
    "held.gone.do": QT_TRANSLATE_NOOP(
        "pack", "Nothing to do. It comes back with an import if Amazon lists it again."
    ),
    "held.unmapped": QT_TRANSLATE_NOOP("pack", "Not mapped"),
    "held.unmapped.means": QT_TRANSLATE_NOOP("pack", "We don’t know which product this listing sells."),
    "held.unmapped.do": QT_TRANSLATE_NOOP("pack", "Map it to a product or a group."),
    "held.no_allocation": QT_TRANSLATE_NOOP("pack", "No settings saved"),
    "held.no_allocation.means": QT_TRANSLATE_NOOP(
        "pack", "This store has no allocation settings, so there is nothing to count by."
    ),
    "held.no_allocation.do": QT_TRANSLATE_NOOP("pack", "Save them under Allocation."),
    "held.narf_shut": QT_TRANSLATE_NOOP("pack", "NARF gate shut"),
    "held.narf_shut.means": QT_TRANSLATE_NOOP(
        "pack", "The store takes part in Remote Fulfillment: nothing is sent until a manager opens the gate."
    ),
    "held.narf_shut.do": QT_TRANSLATE_NOOP("pack", "A manager opens it under Stores."),
    "held.narf_unread": QT_TRANSLATE_NOOP("pack", "Type not confirmed"),
    "held.narf_unread.means": QT_TRANSLATE_NOOP(
        "pack", "Amazon did not confirm within the minute that this listing is still merchant-fulfilled."
    ),
    "held.narf_unread.do": QT_TRANSLATE_NOOP("pack", "It is asked again at the next run."),
    "held.other_sender": QT_TRANSLATE_NOOP("pack", "Another store sends"),
    "held.other_sender.means": QT_TRANSLATE_NOOP(
        "pack", "The same SKU is listed in another store of this account, which sends for both."
    ),
    "held.other_sender.do": QT_TRANSLATE_NOOP("pack", "A manager decides it under Stores."),
    "held.location_unmapped": QT_TRANSLATE_NOOP("pack", "Location not mapped"),
    "held.location_unmapped.means": QT_TRANSLATE_NOOP(
        "pack", "We don’t know which warehouse this location is."
    ),
    "held.location_unmapped.do": QT_TRANSLATE_NOOP("pack", "Map it under Stores."),
}

OFFICE_CATALOGUE: dict[str, str] = _SHARED | LISTINGS | PRODUCTS | STORES
