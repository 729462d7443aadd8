"""Words of refusals and stops: what happened, what it means for the thing in the hand, what to do now."""

from app.ui.words.screen import QT_TRANSLATE_NOOP

STOPS: dict[str, str] = {
    "refusal.wrong_item.title": QT_TRANSLATE_NOOP("pack", "WRONG ITEM"),
    "refusal.wrong_item.happened": QT_TRANSLATE_NOOP("pack", "{scanned} is not in this order."),
    "refusal.wrong_item.means": QT_TRANSLATE_NOOP("pack", "It does not go into this box."),
    "refusal.wrong_item.do": QT_TRANSLATE_NOOP("pack", "Put it back on the shelf and take the right one."),
    "refusal.too_many.title": QT_TRANSLATE_NOOP("pack", "TOO MANY"),
    "refusal.too_many.happened": QT_TRANSLATE_NOOP("pack", "All units of {scanned} are in the box already."),
    "refusal.too_many.means": QT_TRANSLATE_NOOP("pack", "The one in your hand is one too many."),
    "refusal.too_many.do": QT_TRANSLATE_NOOP("pack", "Put it back on the shelf."),
    "refusal.not_this_order.title": QT_TRANSLATE_NOOP("pack", "NOT THIS ORDER"),
    "refusal.not_this_order.happened": QT_TRANSLATE_NOOP("pack", "That belongs to order {order}."),
    "refusal.not_this_order.means": QT_TRANSLATE_NOOP("pack", "This bench packs one order at a time."),
    "refusal.not_this_order.do": QT_TRANSLATE_NOOP("pack", "Put it aside and go on with the open order."),
    "refusal.not_this_order_open.title": QT_TRANSLATE_NOOP("pack", "NOT THIS ORDER"),
    "refusal.not_this_order_open.happened": QT_TRANSLATE_NOOP("pack", "That belongs to another order."),
    "refusal.not_this_order_open.means": QT_TRANSLATE_NOOP("pack", "It does not go into this box."),
    "refusal.not_this_order_open.do": QT_TRANSLATE_NOOP(
        "pack", "Put it aside and go on with the open order."
    ),
    "refusal.unknown.title": QT_TRANSLATE_NOOP("pack", "UNKNOWN"),
    "refusal.unknown.happened": QT_TRANSLATE_NOOP("pack", "Nobody knows this. It looks like {shape}."),
    "refusal.unknown.means": QT_TRANSLATE_NOOP("pack", "The thing in your hand is not counted."),
    "refusal.unknown.do": QT_TRANSLATE_NOOP(
        "pack", "Try its other barcode. No luck? Use CAN'T SCAN or call a lead."
    ),
    "refusal.not_a_code.title": QT_TRANSLATE_NOOP("pack", "NOT A TRANSPARENCY CODE"),
    "refusal.not_a_code.means": QT_TRANSLATE_NOOP("pack", "The unit in your hand still waits for its code."),
    "refusal.duplicate_code.title": QT_TRANSLATE_NOOP("pack", "CODE ALREADY SCANNED"),
    "refusal.duplicate_code.happened": QT_TRANSLATE_NOOP(
        "pack", "This code is on another unit of this order."
    ),
    "refusal.duplicate_code.means": QT_TRANSLATE_NOOP(
        "pack", "Each unit has a code of its own: one was scanned twice."
    ),
    "refusal.duplicate_code.do": QT_TRANSLATE_NOOP(
        "pack", "Find the code on the unit in your hand and scan that one."
    ),
    "refusal.code_used_elsewhere.title": QT_TRANSLATE_NOOP("pack", "CODE ALREADY USED"),
    "refusal.code_used_elsewhere.happened": QT_TRANSLATE_NOOP(
        "pack", "This code went out with order {order}."
    ),
    "refusal.code_used_elsewhere.means": QT_TRANSLATE_NOOP("pack", "The unit may be a return, or a copy."),
    "refusal.code_used_elsewhere.do": QT_TRANSLATE_NOOP("pack", "Take another unit, or call a lead."),
    "refusal.duplicate_serial.title": QT_TRANSLATE_NOOP("pack", "SERIAL ALREADY SCANNED"),
    "refusal.duplicate_serial.happened": QT_TRANSLATE_NOOP(
        "pack", "This serial number is taken by another unit."
    ),
    "refusal.duplicate_serial.means": QT_TRANSLATE_NOOP(
        "pack", "Each unit has its own: one was scanned twice."
    ),
    "refusal.duplicate_serial.do": QT_TRANSLATE_NOOP(
        "pack", "Scan the serial number of the unit in your hand."
    ),
    "refusal.code_first.title": QT_TRANSLATE_NOOP("pack", "CODE FIRST"),
    "refusal.code_first.happened": QT_TRANSLATE_NOOP("pack", "You scanned the next unit too early."),
    "refusal.code_first.means": QT_TRANSLATE_NOOP("pack", "{expected} still waits for its code."),
    "refusal.code_first.do": QT_TRANSLATE_NOOP("pack", "Put the new one down. Scan the code of the first."),
    "refusal.code_of_other_product.title": QT_TRANSLATE_NOOP("pack", "CODE OF ANOTHER PRODUCT"),
    "refusal.code_of_other_product.happened": QT_TRANSLATE_NOOP(
        "pack", "This code was made for another product."
    ),
    "refusal.code_of_other_product.means": QT_TRANSLATE_NOOP("pack", "It is not the code of {expected}."),
    "refusal.code_of_other_product.do": QT_TRANSLATE_NOOP(
        "pack", "Scan the code that is on the unit itself."
    ),
    "refusal.one_by_one.title": QT_TRANSLATE_NOOP("pack", "ONE BY ONE"),
    "refusal.one_by_one.happened": QT_TRANSLATE_NOOP("pack", "{scanned} cannot be counted many at a time."),
    "refusal.one_by_one.means": QT_TRANSLATE_NOOP("pack", "Each unit needs its own code or serial number."),
    "refusal.one_by_one.do": QT_TRANSLATE_NOOP("pack", "Scan every unit by itself."),
    "refusal.not_allowed.title": QT_TRANSLATE_NOOP("pack", "NOT ALLOWED"),
    "refusal.not_allowed.happened": QT_TRANSLATE_NOOP("pack", "That needs a shift lead with the right PIN."),
    "refusal.not_allowed.means": QT_TRANSLATE_NOOP("pack", "Nothing has changed."),
    "refusal.not_allowed.do": QT_TRANSLATE_NOOP("pack", "Ask a lead, or go back and pack on."),
    "refusal.locked.title": QT_TRANSLATE_NOOP("pack", "NOBODY IS SIGNED IN"),
    "refusal.locked.happened": QT_TRANSLATE_NOOP("pack", "The scan was not taken."),
    "refusal.locked.means": QT_TRANSLATE_NOOP("pack", "The thing in your hand is not counted."),
    "refusal.locked.do": QT_TRANSLATE_NOOP("pack", "Scan your badge first."),
    "refusal.not_now.title": QT_TRANSLATE_NOOP("pack", "NOT NOW"),
    "refusal.not_now.happened": QT_TRANSLATE_NOOP("pack", "That does nothing at this point."),
    "refusal.not_now.means": QT_TRANSLATE_NOOP("pack", "Nothing has changed."),
    "refusal.not_now.do": QT_TRANSLATE_NOOP("pack", "Look at what the screen asks, then go on."),
    "refusal.bad_number.title": QT_TRANSLATE_NOOP("pack", "NOT A GOOD NUMBER"),
    "refusal.bad_number.happened": QT_TRANSLATE_NOOP("pack", "{scanned} cannot be right here."),
    "refusal.bad_number.means": QT_TRANSLATE_NOOP("pack", "Nothing was taken."),
    "refusal.bad_number.do": QT_TRANSLATE_NOOP("pack", "Check it and give it again."),
    "refusal.codes_refused.title": QT_TRANSLATE_NOOP("pack", "AMAZON REFUSES A CODE"),
    "refusal.codes_refused.happened": QT_TRANSLATE_NOOP("pack", "Amazon took no label for these codes."),
    "refusal.codes_refused.means": QT_TRANSLATE_NOOP(
        "pack", "The parcel cannot leave yet. The units stay in the box."
    ),
    "refusal.codes_refused.do": QT_TRANSLATE_NOOP("pack", "Take the unit out and scan its code again."),
    "refusal.cant_ship.title": QT_TRANSLATE_NOOP("pack", "CAN'T SHIP"),
    "not_code.too_short.happened": QT_TRANSLATE_NOOP("pack", "The code is too short: a part is missing."),
    "not_code.too_short.do": QT_TRANSLATE_NOOP("pack", "Scan it again, flat and close."),
    "not_code.too_long.happened": QT_TRANSLATE_NOOP("pack", "The code is too long."),
    "not_code.too_long.do": QT_TRANSLATE_NOOP("pack", "Scan one code only. Cover what is beside it."),
    "not_code.bad_character.happened": QT_TRANSLATE_NOOP(
        "pack", "The code has a character that no such code has."
    ),
    "not_code.bad_character.do": QT_TRANSLATE_NOOP(
        "pack", "Scan it again. If it comes back, the scanner needs setting up: call a lead."
    ),
    "not_code.no_colon.happened": QT_TRANSLATE_NOOP("pack", "The colon after AZ is missing."),
    "not_code.no_colon.do": QT_TRANSLATE_NOOP("pack", "The scanner's keyboard layout is wrong: call a lead."),
    "not_code.bad_check_digit.happened": QT_TRANSLATE_NOOP("pack", "The code's check digit is wrong."),
    "not_code.bad_check_digit.do": QT_TRANSLATE_NOOP("pack", "Scan it again, flat and close."),
    "not_code.glued.happened": QT_TRANSLATE_NOOP("pack", "Two codes came as one."),
    "not_code.glued.do": QT_TRANSLATE_NOOP("pack", "Scan one code only. Cover the other with a finger."),
    "not_code.own_barcode.happened": QT_TRANSLATE_NOOP("pack", "That is this product's own barcode."),
    "not_code.own_barcode.do": QT_TRANSLATE_NOOP(
        "pack", "Look for the T mark: its code is different on every unit."
    ),
    "not_code.product_barcode.happened": QT_TRANSLATE_NOOP("pack", "That is the barcode of another product."),
    "not_code.product_barcode.do": QT_TRANSLATE_NOOP("pack", "Scan the T code on the unit in your hand."),
    "not_code.fnsku.happened": QT_TRANSLATE_NOOP("pack", "That is an Amazon warehouse label (FNSKU)."),
    "not_code.fnsku.do": QT_TRANSLATE_NOOP("pack", "Look for the T mark on the unit itself."),
    "not_code.asin.happened": QT_TRANSLATE_NOOP("pack", "That is an Amazon catalogue number (ASIN)."),
    "not_code.asin.do": QT_TRANSLATE_NOOP("pack", "Look for the T mark on the unit itself."),
    "not_code.sku.happened": QT_TRANSLATE_NOOP("pack", "That is our own product number (SKU)."),
    "not_code.sku.do": QT_TRANSLATE_NOOP("pack", "Look for the T mark on the unit itself."),
    "not_code.order_number.happened": QT_TRANSLATE_NOOP("pack", "That is an order number."),
    "not_code.order_number.do": QT_TRANSLATE_NOOP("pack", "Put the slip aside. Scan the T code on the unit."),
    "not_code.tracking_number.happened": QT_TRANSLATE_NOOP("pack", "That is a tracking number."),
    "not_code.tracking_number.do": QT_TRANSLATE_NOOP(
        "pack", "Put the label aside. Scan the T code on the unit."
    ),
    "not_code.control_code.happened": QT_TRANSLATE_NOOP("pack", "That is a button of this screen."),
    "not_code.control_code.do": QT_TRANSLATE_NOOP(
        "pack", "Point the scanner at the unit, not at the screen."
    ),
    "not_code.retail_number.happened": QT_TRANSLATE_NOOP(
        "pack", "That is a shop barcode: the same on every unit."
    ),
    "not_code.retail_number.do": QT_TRANSLATE_NOOP(
        "pack", "Look for the T mark: its code is different on every unit."
    ),
    "not_code.badge.happened": QT_TRANSLATE_NOOP("pack", "That is somebody's badge."),
    "not_code.badge.do": QT_TRANSLATE_NOOP("pack", "Scan the T code on the unit."),
    "not_code.tote.happened": QT_TRANSLATE_NOOP("pack", "That is the code of a tote."),
    "not_code.tote.do": QT_TRANSLATE_NOOP("pack", "Scan the T code on the unit."),
    "not_code.other.happened": QT_TRANSLATE_NOOP("pack", "That looks like no Transparency code."),
    "not_code.other.do": QT_TRANSLATE_NOOP("pack", "Look for the T mark and scan the code beside it."),
    "why_not.pending.happened": QT_TRANSLATE_NOOP("pack", "Amazon has not released order {order}."),
    "why_not.pending.means": QT_TRANSLATE_NOOP("pack", "Payment is still being checked. It must not ship."),
    "why_not.pending.do": QT_TRANSLATE_NOOP("pack", "Put it back. It opens by itself when Amazon says so."),
    "why_not.review.happened": QT_TRANSLATE_NOOP("pack", "Order {order} is in review."),
    "why_not.review.means": QT_TRANSLATE_NOOP("pack", "Something about it has to be settled first: {words}."),
    "why_not.review.do": QT_TRANSLATE_NOOP("pack", "Put it aside for a lead."),
    "why_not.on_hold.happened": QT_TRANSLATE_NOOP("pack", "Order {order} is on hold."),
    "why_not.on_hold.means": QT_TRANSLATE_NOOP("pack", "A lead decides what happens with it."),
    "why_not.on_hold.do": QT_TRANSLATE_NOOP("pack", "Put it on the hold shelf."),
    "why_not.cancelled.happened": QT_TRANSLATE_NOOP("pack", "Order {order} is cancelled."),
    "why_not.cancelled.means": QT_TRANSLATE_NOOP("pack", "Nothing of it may leave."),
    "why_not.cancelled.do": QT_TRANSLATE_NOOP("pack", "Put its units back on the shelf."),
    "why_not.cancel_requested.happened": QT_TRANSLATE_NOOP(
        "pack", "The buyer asked to cancel order {order}."
    ),
    "why_not.cancel_requested.means": QT_TRANSLATE_NOOP("pack", "A lead has to answer the buyer first."),
    "why_not.cancel_requested.do": QT_TRANSLATE_NOOP("pack", "Put it aside for a lead."),
    "why_not.shipped.happened": QT_TRANSLATE_NOOP("pack", "Order {order} has shipped already."),
    "why_not.shipped.means": QT_TRANSLATE_NOOP("pack", "Packing it again would send it twice."),
    "why_not.shipped.do": QT_TRANSLATE_NOOP("pack", "Put the slip into the bin and the units back."),
    "why_not.labelled.happened": QT_TRANSLATE_NOOP("pack", "Order {order} has its label already."),
    "why_not.labelled.means": QT_TRANSLATE_NOOP("pack", "A second label would be paid twice."),
    "why_not.labelled.do": QT_TRANSLATE_NOOP("pack", "Look for the parcel, or ask a lead to reprint."),
    "why_not.at_another_bench.happened": QT_TRANSLATE_NOOP(
        "pack", "Order {order} is open at another bench: {words}."
    ),
    "why_not.at_another_bench.means": QT_TRANSLATE_NOOP("pack", "Two benches would pack it twice."),
    "why_not.at_another_bench.do": QT_TRANSLATE_NOOP("pack", "Take it there, or take another order."),
    "why_not.nothing_to_pack.happened": QT_TRANSLATE_NOOP("pack", "Order {order} has nothing left to pack."),
    "why_not.nothing_to_pack.means": QT_TRANSLATE_NOOP("pack", "All its units are gone already."),
    "why_not.nothing_to_pack.do": QT_TRANSLATE_NOOP("pack", "Take another order."),
    "why_not.other_warehouse.happened": QT_TRANSLATE_NOOP(
        "pack", "Order {order} ships from another warehouse: {words}."
    ),
    "why_not.other_warehouse.means": QT_TRANSLATE_NOOP("pack", "Its units lie there, not here."),
    "why_not.other_warehouse.do": QT_TRANSLATE_NOOP("pack", "Take it there, or take another order."),
    "why_not.no_order.happened": QT_TRANSLATE_NOOP("pack", "No open order needs {scanned}."),
    "why_not.no_order.means": QT_TRANSLATE_NOOP("pack", "It has nowhere to go now."),
    "why_not.no_order.do": QT_TRANSLATE_NOOP("pack", "Put it back on the shelf."),
    "why_not.unsaid.happened": QT_TRANSLATE_NOOP("pack", "This order cannot be packed now."),
    "why_not.unsaid.means": QT_TRANSLATE_NOOP("pack", "Nothing of it may leave."),
    "why_not.unsaid.do": QT_TRANSLATE_NOOP("pack", "Put it aside for a lead."),
    "stop.cancelled.title": QT_TRANSLATE_NOOP("pack", "STOP: CANCELLED"),
    "stop.cancelled.happened": QT_TRANSLATE_NOOP("pack", "The buyer's order is cancelled."),
    "stop.cancelled.means": QT_TRANSLATE_NOOP("pack", "This parcel must not leave. No label was bought."),
    "stop.cancelled.do": QT_TRANSLATE_NOOP(
        "pack", "Take the units out and put them back on the shelf. PAUSE closes the order."
    ),
    "stop.cancel_requested.title": QT_TRANSLATE_NOOP("pack", "STOP: CANCEL ASKED"),
    "stop.cancel_requested.happened": QT_TRANSLATE_NOOP(
        "pack", "The buyer asked to cancel while you packed."
    ),
    "stop.cancel_requested.means": QT_TRANSLATE_NOOP(
        "pack", "No label was bought. A lead has to answer the buyer."
    ),
    "stop.cancel_requested.do": QT_TRANSLATE_NOOP("pack", "Put the box aside and PAUSE, or call a lead."),
    "stop.address_changed.title": QT_TRANSLATE_NOOP("pack", "STOP: NEW ADDRESS"),
    "stop.address_changed.happened": QT_TRANSLATE_NOOP("pack", "The buyer's address has changed."),
    "stop.address_changed.means": QT_TRANSLATE_NOOP(
        "pack", "No label was bought. The box itself is still right."
    ),
    "stop.address_changed.do": QT_TRANSLATE_NOOP("pack", "TRY AGAIN buys the label for the new address."),
    "stop.quantity_changed.title": QT_TRANSLATE_NOOP("pack", "STOP: QUANTITY CHANGED"),
    "stop.quantity_changed.happened": QT_TRANSLATE_NOOP(
        "pack", "The order asks for another number of units now."
    ),
    "stop.quantity_changed.means": QT_TRANSLATE_NOOP(
        "pack", "What is in the box may be too much or too little."
    ),
    "stop.quantity_changed.do": QT_TRANSLATE_NOOP("pack", "PAUSE it, then scan the order again."),
    "stop.amazon_unreachable.title": QT_TRANSLATE_NOOP("pack", "AMAZON DOES NOT ANSWER"),
    "stop.amazon_unreachable.happened": QT_TRANSLATE_NOOP("pack", "There is no way to Amazon just now."),
    "stop.amazon_unreachable.means": QT_TRANSLATE_NOOP(
        "pack", "The box is packed and safe. Only the label is missing."
    ),
    "stop.amazon_unreachable.do": QT_TRANSLATE_NOOP(
        "pack", "TRY AGAIN, or PAUSE it: the label waits and nothing is lost."
    ),
    "stop.no_rate.title": QT_TRANSLATE_NOOP("pack", "NO CARRIER TAKES IT"),
    "stop.no_rate.happened": QT_TRANSLATE_NOOP("pack", "No carrier offers to take this parcel."),
    "stop.no_rate.means": QT_TRANSLATE_NOOP("pack", "Box or weight may be wrong, or the address is special."),
    "stop.no_rate.do": QT_TRANSLATE_NOOP("pack", "Check box and weight, then TRY AGAIN, or use OWN LABEL."),
    "stop.refused_by_amazon.title": QT_TRANSLATE_NOOP("pack", "AMAZON SAYS NO"),
    "stop.refused_by_amazon.happened": QT_TRANSLATE_NOOP("pack", "Amazon refuses to sell this label."),
    "stop.refused_by_amazon.means": QT_TRANSLATE_NOOP("pack", "The parcel cannot leave like this."),
    "stop.refused_by_amazon.do": QT_TRANSLATE_NOOP(
        "pack", "Read Amazon's words. TRY AGAIN, or PAUSE it and call a lead."
    ),
    "stop.buy_shipping_off.title": QT_TRANSLATE_NOOP("pack", "NO LABEL FROM AMAZON"),
    "stop.buy_shipping_off.happened": QT_TRANSLATE_NOOP("pack", "Buy Shipping is off for this store."),
    "stop.buy_shipping_off.means": QT_TRANSLATE_NOOP(
        "pack", "The box is packed and right. Nothing was bought."
    ),
    "stop.buy_shipping_off.do": QT_TRANSLATE_NOOP(
        "pack", "Use OWN LABEL. Or a manager switches it on under Stores: then TRY AGAIN."
    ),
    "stop.outcome_unknown.title": QT_TRANSLATE_NOOP("pack", "LABEL BOUGHT OR NOT?"),
    "stop.outcome_unknown.happened": QT_TRANSLATE_NOOP("pack", "The line broke while the label was bought."),
    "stop.outcome_unknown.means": QT_TRANSLATE_NOOP(
        "pack", "It may be paid already. It is never bought blindly again."
    ),
    "stop.outcome_unknown.do": QT_TRANSLATE_NOOP("pack", "TRY AGAIN asks Amazon what happened."),
    "stop.label_window.title": QT_TRANSLATE_NOOP("pack", "TOO EARLY FOR THE LABEL"),
    "stop.label_window.happened": QT_TRANSLATE_NOOP("pack", "Amazon gives this label later."),
    "stop.label_window.means": QT_TRANSLATE_NOOP("pack", "The box is packed and right."),
    "stop.label_window.do": QT_TRANSLATE_NOOP("pack", "PAUSE it and put it on the label-later shelf."),
    "stop.printer.title": QT_TRANSLATE_NOOP("pack", "NO LABEL PRINTED"),
    "stop.printer.happened": QT_TRANSLATE_NOOP("pack", "The printer does not print."),
    "stop.printer.means": QT_TRANSLATE_NOOP("pack", "The label is bought and kept. It is not paid again."),
    "stop.printer.do": QT_TRANSLATE_NOOP("pack", "Look at the printer, then REPRINT."),
    "stop.print_unknown.title": QT_TRANSLATE_NOOP("pack", "DID THE LABEL COME OUT?"),
    "stop.print_unknown.happened": QT_TRANSLATE_NOOP(
        "pack", "The printer went silent in the middle of the label."
    ),
    "stop.print_unknown.means": QT_TRANSLATE_NOOP(
        "pack", "A second label for the same parcel could go on a wrong box."
    ),
    "stop.print_unknown.do": QT_TRANSLATE_NOOP(
        "pack",
        "Look at the printer. This parcel's whole label: YES. Half of it or none: REPRINT.",
    ),
    "stop.purged.title": QT_TRANSLATE_NOOP("pack", "DATA DELETED"),
    "stop.purged.happened": QT_TRANSLATE_NOOP(
        "pack", "Name and address are deleted 30 days after an order's end."
    ),
    "stop.purged.means": QT_TRANSLATE_NOOP("pack", "Its label and its slip cannot be printed again."),
    "stop.purged.do": QT_TRANSLATE_NOOP(
        "pack", "PAUSE closes the order. Must it be sent again? Call a lead."
    ),
    "refusal.scanned": QT_TRANSLATE_NOOP("pack", "You scanned"),
    "refusal.expected": QT_TRANSLATE_NOOP("pack", "Expected"),
    "refusal.expected_other": QT_TRANSLATE_NOOP("pack", "Expected, for example"),
    "refusal.do": QT_TRANSLATE_NOOP("pack", "Do now"),
    "refusal.blocked_one": QT_TRANSLATE_NOOP("pack", "1 more scan was not taken"),
    "refusal.blocked_many": QT_TRANSLATE_NOOP("pack", "{count} more scans were not taken"),
    "refusal.a_code": QT_TRANSLATE_NOOP("pack", "a Transparency code: AZ: and 26 letters and digits"),
    "refusal.a_badge": QT_TRANSLATE_NOOP("pack", "a badge"),
    "refusal.any_line": QT_TRANSLATE_NOOP("pack", "any open line of this order"),
    "refusal.a_number": QT_TRANSLATE_NOOP("pack", "a number above zero"),
    "refusal.a_serial": QT_TRANSLATE_NOOP("pack", "a serial number"),
    "refusal.locked_until": QT_TRANSLATE_NOOP("pack", "Too many wrong PINs. Locked until {time}."),
    "refusal.nothing": QT_TRANSLATE_NOOP("pack", "nothing readable"),
    "stop.words": QT_TRANSLATE_NOOP("pack", "Amazon or the printer says"),
    "shape.control": QT_TRANSLATE_NOOP("pack", "a button of this screen"),
    "shape.order": QT_TRANSLATE_NOOP("pack", "an order number"),
    "shape.tote": QT_TRANSLATE_NOOP("pack", "a tote"),
    "shape.badge": QT_TRANSLATE_NOOP("pack", "a badge"),
    "shape.code": QT_TRANSLATE_NOOP("pack", "a Transparency code"),
    "shape.gtin": QT_TRANSLATE_NOOP("pack", "a shop barcode"),
    "shape.url": QT_TRANSLATE_NOOP("pack", "a web address"),
    "shape.fnsku": QT_TRANSLATE_NOOP("pack", "an Amazon warehouse label"),
    "shape.asin": QT_TRANSLATE_NOOP("pack", "an Amazon catalogue number"),
    "shape.tracking": QT_TRANSLATE_NOOP("pack", "a tracking number"),
    "shape.serial": QT_TRANSLATE_NOOP("pack", "a serial number"),
    "shape.text": QT_TRANSLATE_NOOP("pack", "no barcode of ours"),
    "shape.empty": QT_TRANSLATE_NOOP("pack", "nothing at all"),
    "stop.label_window.from": QT_TRANSLATE_NOOP("pack", "Amazon gives this label from {time} on."),
    "stop_words.rate": QT_TRANSLATE_NOOP("pack", "{service}: {why}"),
    "stop_words.rates": QT_TRANSLATE_NOOP("pack", "{service}: {why} {count} more: CHANGE RATE shows them."),
    "stop_words.rate.demand_unmet": QT_TRANSLATE_NOOP("pack", "It does not do what the delivery demands."),
    "stop_words.pallet": QT_TRANSLATE_NOOP(
        "pack", "Amazon wants it on a pallet: no parcel service may take it."
    ),
    "stop_words.several_ioss": QT_TRANSLATE_NOOP(
        "pack", "Its lines have different IOSS numbers: they need a parcel each."
    ),
    "stop_words.value_unknown": QT_TRANSLATE_NOOP(
        "pack", "It is to be insured for its value, but a line has no price: the rule needs an amount."
    ),
    "stop_words.no_printer": QT_TRANSLATE_NOOP("pack", "No label printer is set up at this bench."),
    "stop_words.address_gone": QT_TRANSLATE_NOOP("pack", "The address was deleted: the order is too old."),
    "stop_words.box_gone": QT_TRANSLATE_NOOP("pack", "The box of this parcel is not known any more."),
    "stop_words.too_soon": QT_TRANSLATE_NOOP(
        "pack", "It may still be under way there. TRY AGAIN in two minutes."
    ),
    "refusal.void_refused.title": QT_TRANSLATE_NOOP("pack", "LABEL NOT TAKEN BACK"),
    "refusal.void_refused.happened": QT_TRANSLATE_NOOP("pack", "Amazon does not take this label back."),
    "refusal.void_refused.means": QT_TRANSLATE_NOOP(
        "pack", "The label stays paid and right for this parcel."
    ),
    "refusal.this_label": QT_TRANSLATE_NOOP("pack", "This label"),
    "refusal.void_refused.do": QT_TRANSLATE_NOOP("pack", "Ship the parcel as it is, or call a lead."),
    "stop.voiding.means": QT_TRANSLATE_NOOP("pack", "The label may be taken back already: nobody knows yet."),
    "stop.voiding.do": QT_TRANSLATE_NOOP("pack", "Keep the parcel here. TRY AGAIN asks Amazon."),
    "stop.voiding_unknown.title": QT_TRANSLATE_NOOP("pack", "LABEL TAKEN BACK OR NOT?"),
    "stop.voiding_unknown.happened": QT_TRANSLATE_NOOP(
        "pack", "The line broke while the label was taken back."
    ),
    "refusal.not_allowed_void.happened": QT_TRANSLATE_NOOP("pack", "The carrier has it: it is on its way."),
    "refusal.not_allowed_void.means": QT_TRANSLATE_NOOP(
        "pack", "A label that is on its way cannot be taken back. It stays paid."
    ),
    "refusal.not_allowed_void.do": QT_TRANSLATE_NOOP(
        "pack", "Go on with the next order. Must it come back? Call a lead."
    ),
}
