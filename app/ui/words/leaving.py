"""Sentences of the parcel on its way out: boxes, labels, weights, what leaves short or later."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


LEAVING: dict[str, str] = {
    # the label scanned back
    "label_back.title": QT_TRANSLATE_NOOP("pack", "Stick the label on and scan it"),
    "label_back.why": QT_TRANSLATE_NOOP("pack", "On this box belongs {tracking}."),
    "label_back.where": QT_TRANSLATE_NOOP(
        "pack", "Scan the tracking barcode on the box. The next order opens after that."
    ),
    "label_back.line": QT_TRANSLATE_NOOP("pack", "Tracking number"),
    "confirm.not_scanned_title": QT_TRANSLATE_NOOP("pack", "Go on without scanning this label?"),
    "confirm.not_scanned_why": QT_TRANSLATE_NOOP(
        "pack", "Nobody checks that it is on the right box. The lead sees it. A torn label: REPRINT."
    ),
    "last.label_back": QT_TRANSLATE_NOOP("pack", "The right label is on the box"),
    "last.label_not_scanned": QT_TRANSLATE_NOOP("pack", "Label not scanned back: the lead sees it"),
    "moment.label_scanned_back": QT_TRANSLATE_NOOP("pack", "Label scanned from the box"),
    "moment.label_not_scanned": QT_TRANSLATE_NOOP("pack", "Label not scanned from the box"),
    "refusal.on_this_box": QT_TRANSLATE_NOOP("pack", "On this box is the label of"),
    "refusal.wrong_label.title": QT_TRANSLATE_NOOP("pack", "WRONG LABEL"),
    "refusal.wrong_label.happened": QT_TRANSLATE_NOOP("pack", "Another label belongs on this box."),
    "refusal.wrong_label_order.happened": QT_TRANSLATE_NOOP("pack", "This is the label of order {order}."),
    "refusal.wrong_label_unknown.happened": QT_TRANSLATE_NOOP(
        "pack", "This is the label of a parcel that nobody here knows."
    ),
    "refusal.wrong_label_box.happened": QT_TRANSLATE_NOOP(
        "pack", "This is the label of another box of this order."
    ),
    "refusal.wrong_label.means": QT_TRANSLATE_NOOP(
        "pack", "With it the box would go to the wrong buyer, or its units would be missing."
    ),
    "refusal.wrong_label.do": QT_TRANSLATE_NOOP(
        "pack", "Take it off and put it on its own box. Then scan the label of {expected} here."
    ),
    "refusal.label_first.title": QT_TRANSLATE_NOOP("pack", "LABEL FIRST"),
    "refusal.label_first.happened": QT_TRANSLATE_NOOP("pack", "This box still waits for its label."),
    "refusal.label_first.means": QT_TRANSLATE_NOOP(
        "pack", "Nothing else opens until the label is scanned from its box."
    ),
    "refusal.label_first.do": QT_TRANSLATE_NOOP(
        "pack", "Scan the tracking barcode {expected} on the box. Cannot be read? REPRINT."
    ),
    # the weight
    "action.weigh_again": QT_TRANSLATE_NOOP("pack", "RE-WEIGH"),
    "gap.short_title": QT_TRANSLATE_NOOP("pack", "Too light by {gap}"),
    "gap.over_title": QT_TRANSLATE_NOOP("pack", "Too heavy by {gap}"),
    "gap.fits": QT_TRANSLATE_NOOP("pack", "{units} × {name}"),
    "gap.short_why": QT_TRANSLATE_NOOP(
        "pack", "{fits} would fit: is it missing in the box? Put it in and weigh again."
    ),
    "gap.over_why": QT_TRANSLATE_NOOP(
        "pack", "{fits} would fit: is it in the box once too often? Take it out and weigh again."
    ),
    "gap.short_unknown": QT_TRANSLATE_NOOP("pack", "Something is missing. Count what is in the box."),
    "gap.over_unknown": QT_TRANSLATE_NOOP("pack", "Something is too much. Count what is in the box."),
    "gap.weights": QT_TRANSLATE_NOOP(
        "pack", "Weighed {weighed}, expected {expected}. Right as it is? OVERRIDE calls for a lead."
    ),
    "approval.weight_why": QT_TRANSLATE_NOOP(
        "pack", "This parcel weighs {weighed} instead of {expected}. It would ship as it is."
    ),
    "weight_reason.padding": QT_TRANSLATE_NOOP("pack", "More or less padding"),
    "weight_reason.product_changed": QT_TRANSLATE_NOOP("pack", "The product weighs something else now"),
    "weight_reason.scale": QT_TRANSLATE_NOOP("pack", "The scale is wrong"),
    "weight_reason.other": QT_TRANSLATE_NOOP("pack", "Counted, and right"),
    "moment.weight_allowed": QT_TRANSLATE_NOOP("pack", "A lead let an unexpected weight go"),
    # the label that must wait
    "later.title": QT_TRANSLATE_NOOP("pack", "The label comes later"),
    "later.words": QT_TRANSLATE_NOOP(
        "pack", "Put the slip on the box, and the box on the label-later shelf."
    ),
    "later.step": QT_TRANSLATE_NOOP("pack", "Slip for the box"),
    "last.parked": QT_TRANSLATE_NOOP(
        "pack", "Parked: the slip goes on the box. Scan it at any bench for its label"
    ),
    "moment.park_asked": QT_TRANSLATE_NOOP("pack", "Label must wait"),
    "moment.order_parked": QT_TRANSLATE_NOOP("pack", "Parked with a slip for its label"),
    "moment.rate_taken": QT_TRANSLATE_NOOP("pack", "Rate chosen by hand"),
    # controls that have no name of their own
    "action.pick": QT_TRANSLATE_NOOP("pack", "A CHOICE OF A LIST"),
    "action.digit": QT_TRANSLATE_NOOP("pack", "A KEY OF THE NUMBER PAD"),
    # another rate
    "action.change_rate": QT_TRANSLATE_NOOP("pack", "CHANGE RATE"),
    "last.rates_wanted": QT_TRANSLATE_NOOP("pack", "The rates are shown before the label is bought"),
    "last.rate_left": QT_TRANSLATE_NOOP("pack", "Rate left as it is"),
    "last.rate_taken": QT_TRANSLATE_NOOP("pack", "Rate chosen: {service}"),
    "rates_ask.title": QT_TRANSLATE_NOOP("pack", "Which rate?"),
    "rates_ask.why": QT_TRANSLATE_NOOP("pack", "Scan or touch one. GO BACK takes the one with the tick."),
    "rates_ask.none": QT_TRANSLATE_NOOP(
        "pack", "None suits by itself. Scan or touch one that may be taken by hand."
    ),
    "offer.price": QT_TRANSLATE_NOOP("pack", "{price}"),
    "offer.arrives": QT_TRANSLATE_NOOP("pack", "arrives {day}"),
    "offer.no_day": QT_TRANSLATE_NOOP("pack", "day unknown"),
    "offer.chosen": QT_TRANSLATE_NOOP("pack", "The cheapest that is on time"),
    "offer.protects": QT_TRANSLATE_NOOP("pack", "Amazon protects: {words}"),
    "offer.by_reason": QT_TRANSLATE_NOOP("pack", "{why} By hand with a reason."),
    "offer.by_lead": QT_TRANSLATE_NOOP("pack", "{why} By a lead with a reason."),
    "offer.both": QT_TRANSLATE_NOOP("pack", "{one}, {other}"),
    "offer.why.fedex_home": QT_TRANSLATE_NOOP(
        "pack", "FedEx Home Delivery does not go to business addresses."
    ),
    "offer.why.hazmat_by_air": QT_TRANSLATE_NOOP("pack", "It flies, and these goods may not."),
    "offer.why.weekend": QT_TRANSLATE_NOOP(
        "pack", "It may arrive on a weekend, when the business is closed."
    ),
    "offer.why.hazmat_way_unknown": QT_TRANSLATE_NOOP(
        "pack", "Not known whether it flies; these goods may not."
    ),
    "offer.why.needs_inputs": QT_TRANSLATE_NOOP("pack", "It asks for details that we do not send."),
    "offer.why.demand_unmet": QT_TRANSLATE_NOOP("pack", "It does not do what the delivery demands: {what}"),
    "offer.why.not_in_window": QT_TRANSLATE_NOOP(
        "pack", "Prime: it does not arrive within the promised days."
    ),
    "offer.why.no_promise": QT_TRANSLATE_NOOP("pack", "Prime: it promises no day."),
    "offer.why.late_delivery_risk": QT_TRANSLATE_NOOP(
        "pack", "Prime: Amazon sees a risk that it comes late."
    ),
    "offer.why.policy_final": QT_TRANSLATE_NOOP("pack", "A final rule leaves it out."),
    "offer.why.not_buy_shipping": QT_TRANSLATE_NOOP("pack", "Prime goes by Buy Shipping."),
    "offer.why.policy": QT_TRANSLATE_NOOP("pack", "A rule leaves it out."),
    "offer.why.day_unknown": QT_TRANSLATE_NOOP("pack", "No day is promised."),
    "offer.why.late": QT_TRANSLATE_NOOP("pack", "It arrives after the promised day."),
    "offer.why.other_currency": QT_TRANSLATE_NOOP("pack", "Its price is in another currency."),
    "offer.why.dearer": QT_TRANSLATE_NOOP("pack", "It costs more."),
    "offer.option.signature": QT_TRANSLATE_NOOP("pack", "signature at the door"),
    "offer.option.adult_signature": QT_TRANSLATE_NOOP("pack", "an adult’s signature at the door"),
    "offer.option.identity_check": QT_TRANSLATE_NOOP("pack", "check of the identity"),
    "offer.option.cash_on_delivery": QT_TRANSLATE_NOOP("pack", "cash on delivery"),
    "offer.option.pallet": QT_TRANSLATE_NOOP("pack", "delivery on a pallet"),
    "approval.rate_why": QT_TRANSLATE_NOOP("pack", "{service} for {cost} is not what the app would take."),
    "rate_reason.receives_then": QT_TRANSLATE_NOOP("pack", "The buyer is there on that day"),
    "rate_reason.buyer_asked": QT_TRANSLATE_NOOP("pack", "The buyer asked for it"),
    "rate_reason.carrier_here": QT_TRANSLATE_NOOP("pack", "The other carrier does not come today"),
    "rate_reason.other": QT_TRANSLATE_NOOP("pack", "Another reason"),
    "stop.rate_gone.title": QT_TRANSLATE_NOOP("pack", "THAT RATE IS GONE"),
    "stop.rate_gone.happened": QT_TRANSLATE_NOOP(
        "pack", "The rate chosen by hand is not offered any more, or not at that price."
    ),
    "stop.rate_gone.means": QT_TRANSLATE_NOOP("pack", "Nothing was bought. The parcel has no label yet."),
    "stop.rate_gone.do": QT_TRANSLATE_NOOP("pack", "TRY AGAIN shows what is offered now."),
    "stop.policy_hold.title": QT_TRANSLATE_NOOP("pack", "A RULE HOLDS THIS ORDER"),
    "stop.policy_hold.happened": QT_TRANSLATE_NOOP(
        "pack", "A shipping rule of the manager holds orders like this one."
    ),
    "stop.policy_hold.means": QT_TRANSLATE_NOOP("pack", "Nobody can buy a label for this parcel."),
    "stop.policy_hold.do": QT_TRANSLATE_NOOP(
        "pack", "PAUSE, put the box aside and tell a lead. TRY AGAIN once the rule lets it go."
    ),
    # a label from elsewhere
    "approval.own_label_why": QT_TRANSLATE_NOOP(
        "pack", "This Prime order would go out with a label that Amazon did not sell."
    ),
    "own.why_prime": QT_TRANSLATE_NOOP(
        "pack", "{lead} lets it go. Nothing is bought. Amazon is told this number."
    ),
    "own.against.fedex_home": QT_TRANSLATE_NOOP(
        "pack", "FedEx Home Delivery does not go to business addresses."
    ),
    "own.against.not_in_window": QT_TRANSLATE_NOOP("pack", "Prime: not within the promised days."),
    "own.against.no_day": QT_TRANSLATE_NOOP("pack", "Prime: without a day it keeps no promise."),
    "own_service.title": QT_TRANSLATE_NOOP("pack", "{carrier}: by which service?"),
    "own_service.why": QT_TRANSLATE_NOOP(
        "pack", "It stands on the label {tracking}. Touch it, scan its code, or type another."
    ),
    "own_service.line": QT_TRANSLATE_NOOP("pack", "Another service"),
    "own_day.title": QT_TRANSLATE_NOOP("pack", "On which day will it arrive?"),
    "own_day.why": QT_TRANSLATE_NOOP("pack", "As the carrier says for {service}."),
    "own_day.by": QT_TRANSLATE_NOOP("pack", "{service}: Amazon promised {last}."),
    "own_day.between": QT_TRANSLATE_NOOP("pack", "{service}: Amazon promised {first} to {last}."),
    "own_day.no_window": QT_TRANSLATE_NOOP(
        "pack", "Amazon promised no days that are known here: only its own label may go on it."
    ),
    "own_day.day": QT_TRANSLATE_NOOP("pack", "{day}"),
    "own_day.on": QT_TRANSLATE_NOOP("pack", "{day}"),
    "own_day.unknown": QT_TRANSLATE_NOOP("pack", "Day not known"),
    "own_day.weekend": QT_TRANSLATE_NOOP("pack", "A weekend, when the business is closed."),
    "own_reason.title": QT_TRANSLATE_NOOP("pack", "Why? Scan or touch a reason"),
    "own_reason.prime": QT_TRANSLATE_NOOP("pack", "A Prime order without Amazon's label: {service}, {day}."),
    "own_reason.weekend": QT_TRANSLATE_NOOP("pack", "The business is closed then: {service}, {day}."),
    "own_reason.not_sold": QT_TRANSLATE_NOOP("pack", "Amazon sells no label that fits"),
    "own_reason.receives_then": QT_TRANSLATE_NOOP("pack", "The buyer is there on that day"),
    "own_reason.buyer_asked": QT_TRANSLATE_NOOP("pack", "The buyer asked for it"),
    "own_reason.carrier_here": QT_TRANSLATE_NOOP("pack", "The other carrier does not come today"),
    "own_reason.other": QT_TRANSLATE_NOOP("pack", "Another reason"),
    "moment.own_label_allowed": QT_TRANSLATE_NOOP("pack", "A label from elsewhere was allowed"),
    "refusal.fedex_home.title": QT_TRANSLATE_NOOP("pack", "NOT BY HOME DELIVERY"),
    "refusal.fedex_home.happened": QT_TRANSLATE_NOOP(
        "pack", "FedEx Home Delivery does not go to business addresses."
    ),
    "refusal.fedex_home.means": QT_TRANSLATE_NOOP(
        "pack", "With that label the parcel would come back, or arrive when nobody is there."
    ),
    "refusal.fedex_home.do": QT_TRANSLATE_NOOP(
        "pack", "Get a FedEx Ground label for it, or go back and let the label be bought."
    ),
    "refusal.other_box.title": QT_TRANSLATE_NOOP("pack", "ANOTHER BOX"),
    "refusal.other_box.happened": QT_TRANSLATE_NOOP(
        "pack", "A final shipping rule wants {expected} for this order."
    ),
    "refusal.other_box.means": QT_TRANSLATE_NOOP("pack", "The parcel is packed right. Only its box is not."),
    "refusal.other_box.do": QT_TRANSLATE_NOOP(
        "pack", "Take {expected} and scan it. None here? PAUSE: a manager can change the rule."
    ),
    # Amazon is away
    "approval.unchecked_why": QT_TRANSLATE_NOOP(
        "pack", "Amazon does not answer. The order would go by your own carrier without another look at it."
    ),
    "last.unchecked": QT_TRANSLATE_NOOP("pack", "Goes by your own carrier, not checked again"),
    "moment.unchecked_allowed": QT_TRANSLATE_NOOP("pack", "A lead sent it by an own carrier, unchecked"),
    "stop_words.own_label": QT_TRANSLATE_NOOP(
        "pack", "A lead has allowed it, but no carrier account of yours is set up: use OWN LABEL."
    ),
    "refusal.prime_waits.title": QT_TRANSLATE_NOOP("pack", "PRIME WAITS FOR AMAZON"),
    "refusal.prime_waits.happened": QT_TRANSLATE_NOOP(
        "pack", "Prime orders go out with Amazon's own label, however long it is away."
    ),
    "refusal.prime_waits.means": QT_TRANSLATE_NOOP(
        "pack", "The box is packed and safe. Its label comes later."
    ),
    "refusal.prime_waits.do": QT_TRANSLATE_NOOP(
        "pack", "PAUSE it: the slip goes on the box, which waits on the label-later shelf."
    ),
    "refusal.not_yet.title": QT_TRANSLATE_NOOP("pack", "NOT YET"),
    "refusal.not_yet.from": QT_TRANSLATE_NOOP(
        "pack", "From {time} on a lead may send it by your own carrier, if Amazon is still away."
    ),
    "refusal.not_yet.happened": QT_TRANSLATE_NOOP("pack", "Amazon has been away for too short a time."),
    "refusal.not_yet.means": QT_TRANSLATE_NOOP(
        "pack", "The box is packed and safe. Only the label is missing."
    ),
    "refusal.not_yet.do": QT_TRANSLATE_NOOP("pack", "TRY AGAIN in between, or PAUSE it and pack on."),
    # several boxes
    "action.next_box": QT_TRANSLATE_NOOP("pack", "NEXT BOX"),
    "last.package_closed": QT_TRANSLATE_NOOP("pack", "Box closed: what comes now goes into the next one"),
    "last.package_reopened": QT_TRANSLATE_NOOP("pack", "The box before is open again"),
    "package.of": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}"),
    "package.choice": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}: {tracking}"),
    "weight.title_of": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}: put it on the scale"),
    "weight.type_title_of": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}: type its weight"),
    "pack.in_box_of": QT_TRANSLATE_NOOP("pack", "in the boxes; this one goes into box {at}"),
    "side.total_boxes": QT_TRANSLATE_NOOP("pack", "{done} of {of} units in {boxes} boxes"),
    "box.best": QT_TRANSLATE_NOOP("pack", "The smallest that holds it all: {box}. Scan it, or another."),
    "box.best_of": QT_TRANSLATE_NOOP("pack", "In it: {inside}. The smallest that holds that: {box}."),
    "pack.boxes": QT_TRANSLATE_NOOP("pack", "It takes {boxes}: NEXT BOX when one is full."),
    "pack.boxes_of": QT_TRANSLATE_NOOP("pack", "{count} × {box}"),
    "pack.boxes_and": QT_TRANSLATE_NOOP("pack", "{one} and {other}"),
    "box.title_of": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}: scan the box"),
    "box.why_of": QT_TRANSLATE_NOOP("pack", "In it: {inside}. Scan the barcode on the stack."),
    "ship.title_of": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}: its label is on its way"),
    "label_back.title_of": QT_TRANSLATE_NOOP("pack", "Box {at} of {of}: stick the label on and scan it"),
    "package.reprint_title": QT_TRANSLATE_NOOP("pack", "Which label comes out again?"),
    "package.reprint_why": QT_TRANSLATE_NOOP("pack", "Scan or touch the box. Nothing is bought."),
    "package.void_title": QT_TRANSLATE_NOOP("pack", "Which label is taken back?"),
    "package.void_why": QT_TRANSLATE_NOOP(
        "pack", "Scan or touch the box. Its units are to be packed again; the others stay as they are."
    ),
    "refusal.split_set.title": QT_TRANSLATE_NOOP("pack", "KEEP THE SET TOGETHER"),
    "refusal.split_set.happened": QT_TRANSLATE_NOOP("pack", "A set with {scanned} is in this box in part."),
    "refusal.split_set.means": QT_TRANSLATE_NOOP(
        "pack", "Amazon counts a set as one: all of it goes into one box."
    ),
    "refusal.split_set.do": QT_TRANSLATE_NOOP(
        "pack", "Pack the rest of the set first, or TAKE OUT its parts. Then NEXT BOX."
    ),
    "refusal.box_closed.title": QT_TRANSLATE_NOOP("pack", "ITS BOX HAS A LABEL"),
    "refusal.box_closed.happened": QT_TRANSLATE_NOOP(
        "pack", "{scanned} is in the box with label {words}, which is ready to leave."
    ),
    "refusal.box_closed.means": QT_TRANSLATE_NOOP("pack", "What that label says must stay true."),
    "refusal.box_closed.do": QT_TRANSLATE_NOOP(
        "pack", "Leave it in. Must it come out? VOID the label of that box first."
    ),
    "refusal.one_way.title": QT_TRANSLATE_NOOP("pack", "LABEL FROM AMAZON"),
    "refusal.one_way.happened": QT_TRANSLATE_NOOP(
        "pack", "Amazon sold the label of another box of this order."
    ),
    "refusal.one_way.means": QT_TRANSLATE_NOOP(
        "pack", "Amazon would not take the tracking number of your own label for the rest."
    ),
    "refusal.one_way.do": QT_TRANSLATE_NOOP(
        "pack", "Go on: box and weight, then Amazon sells this label too."
    ),
    "stop.split_set.title": QT_TRANSLATE_NOOP("pack", "Only parts of a set in this box"),
    "stop.split_set.happened": QT_TRANSLATE_NOOP("pack", "No whole item of the order is in this box."),
    "stop.split_set.means": QT_TRANSLATE_NOOP(
        "pack", "Amazon counts a set as one and sells no label for a part of it."
    ),
    "stop.split_set.do": QT_TRANSLATE_NOOP(
        "pack", "GO BACK, TAKE OUT the parts and scan them again: they go into the box with the rest."
    ),
    "moment.package_closed": QT_TRANSLATE_NOOP("pack", "Next box begun"),
    "moment.package_done": QT_TRANSLATE_NOOP("pack", "Label on one of several boxes"),
    # the order that cannot be filled
    "short_way.title": QT_TRANSLATE_NOOP("pack", "What happens with this order?"),
    "short_way.why": QT_TRANSLATE_NOOP("pack", "It is short: {reason}."),
    "short_way.hold": QT_TRANSLATE_NOOP("pack", "Hold it until the rest is here"),
    "short_way.ship": QT_TRANSLATE_NOOP("pack", "Ship what is packed; the rest follows"),
    "approval.ship_short_why": QT_TRANSLATE_NOOP(
        "pack", "{packed} of {units} units would go now. The rest stays open and ships later."
    ),
    "last.short_shipped": QT_TRANSLATE_NOOP("pack", "What is packed goes now, the rest follows"),
    "done.part_title": QT_TRANSLATE_NOOP("pack", "Done with this part"),
    "done.part_words": QT_TRANSLATE_NOOP(
        "pack", "The rest of the order stays open: scan its slip once the units are here."
    ),
    "moment.short_shipped": QT_TRANSLATE_NOOP("pack", "Short: what was packed goes, the rest follows"),
    "short_way.cancel": QT_TRANSLATE_NOOP("pack", "Hand it to the manager to cancel"),
    "approval.short_why": QT_TRANSLATE_NOOP("pack", "This order would go to the manager, who cancels it."),
    "review.short_cancel": QT_TRANSLATE_NOOP("pack", "short: the manager cancels it at Amazon"),
    "moment.short_to_manager": QT_TRANSLATE_NOOP("pack", "Short: handed to the manager to cancel"),
}
