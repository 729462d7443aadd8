"""Sentences of the pack screen, in English, by message key. ``pyside6-lupdate`` reads the texts from here.

Places like ``{name}`` are filled in by ``app.ui.i18n``; a translation keeps the same places.
"""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


SCREEN: dict[str, str] = {
    # header
    "header.nobody": QT_TRANSLATE_NOOP("pack", "nobody signed in"),
    "header.progress": QT_TRANSLATE_NOOP("pack", "{done} of {due} shipped"),
    "header.next": QT_TRANSLATE_NOOP("pack", "next ship-by {time}"),
    "light.amazon": QT_TRANSLATE_NOOP("pack", "Amazon"),
    "light.printer": QT_TRANSLATE_NOOP("pack", "Printer"),
    "light.scanner": QT_TRANSLATE_NOOP("pack", "Scanner"),
    "light.scale": QT_TRANSLATE_NOOP("pack", "Scale"),
    "light.ok": QT_TRANSLATE_NOOP("pack", "ready"),
    "light.busy": QT_TRANSLATE_NOOP("pack", "busy"),
    "light.warning": QT_TRANSLATE_NOOP("pack", "look at it"),
    "light.down": QT_TRANSLATE_NOOP("pack", "not working"),
    "light.absent": QT_TRANSLATE_NOOP("pack", "none"),
    "health.paper_out": QT_TRANSLATE_NOOP("pack", "paper out"),
    "health.ribbon_out": QT_TRANSLATE_NOOP("pack", "ribbon out"),
    "health.head_open": QT_TRANSLATE_NOOP("pack", "lid open"),
    "health.paused": QT_TRANSLATE_NOOP("pack", "paused"),
    "health.jammed": QT_TRANSLATE_NOOP("pack", "jammed"),
    "health.silent": QT_TRANSLATE_NOOP("pack", "no answer"),
    "health.unplugged": QT_TRANSLATE_NOOP("pack", "unplugged"),
    "health.offline": QT_TRANSLATE_NOOP("pack", "offline"),
    "health.throttled": QT_TRANSLATE_NOOP("pack", "slowed down"),
    "health.refused": QT_TRANSLATE_NOOP("pack", "sign-in refused"),
    "health.unstable": QT_TRANSLATE_NOOP("pack", "moving"),
    "health.overload": QT_TRANSLATE_NOOP("pack", "too heavy"),
    # banners
    "banner.practice": QT_TRANSLATE_NOOP(
        "pack", "PRACTICE  ·  Nothing here is real: no order, no label, no money"
    ),
    "banner.recovered": QT_TRANSLATE_NOOP(
        "pack", "You were packing {order}. {packed} of {units} units are in the box. Go on?"
    ),
    "banner.unsaved": QT_TRANSLATE_NOOP("pack", "The last scan was not saved. Scan it again."),
    "banner.lead": QT_TRANSLATE_NOOP("pack", "The shift lead is called."),
    "banner.unreached": QT_TRANSLATE_NOOP("pack", "Scans are not reaching me. Touch this screen once."),
    # footer
    "footer.last": QT_TRANSLATE_NOOP("pack", "Last scan"),
    "footer.none": QT_TRANSLATE_NOOP("pack", "nothing yet"),
    "footer.typing": QT_TRANSLATE_NOOP("pack", "Typing (Enter when done)"),
    "last.code": QT_TRANSLATE_NOOP("pack", "Transparency code taken"),
    "last.serial": QT_TRANSLATE_NOOP("pack", "Serial number taken"),
    "last.packed": QT_TRANSLATE_NOOP("pack", "{name} is in the box"),
    "last.packed_many": QT_TRANSLATE_NOOP("pack", "{count} × {name} are in the box"),
    "last.removed": QT_TRANSLATE_NOOP("pack", "Unit taken out of the box"),
    "last.held": QT_TRANSLATE_NOOP("pack", "Code kept, now scan its product"),
    "last.skipped": QT_TRANSLATE_NOOP("pack", "Unit goes without a code"),
    "last.opened": QT_TRANSLATE_NOOP("pack", "Order {order} opened"),
    "last.box": QT_TRANSLATE_NOOP("pack", "Box: {box}"),
    "last.weight": QT_TRANSLATE_NOOP("pack", "Weight: {weight}"),
    "last.paused": QT_TRANSLATE_NOOP("pack", "Order paused"),
    "last.shorted": QT_TRANSLATE_NOOP("pack", "Order is on hold as short"),
    "last.signed_in": QT_TRANSLATE_NOOP("pack", "{name} signed in"),
    "last.own_label": QT_TRANSLATE_NOOP("pack", "Own label taken"),
    # badges
    "badge.prime": QT_TRANSLATE_NOOP("pack", "Prime"),
    "badge.business": QT_TRANSLATE_NOOP("pack", "Business"),
    "badge.commercial": QT_TRANSLATE_NOOP("pack", "Commercial address"),
    "badge.transparency": QT_TRANSLATE_NOOP("pack", "Transparency"),
    "badge.cancel": QT_TRANSLATE_NOOP("pack", "Buyer asked to cancel"),
    "badge.serial": QT_TRANSLATE_NOOP("pack", "Serial number"),
    "badge.group": QT_TRANSLATE_NOOP("pack", "Part of {name}"),
    # buttons
    "action.ack": QT_TRANSLATE_NOOP("pack", "UNDERSTOOD"),
    "action.undo": QT_TRANSLATE_NOOP("pack", "UNDO"),
    "action.unscan": QT_TRANSLATE_NOOP("pack", "TAKE OUT"),
    "action.pause": QT_TRANSLATE_NOOP("pack", "PAUSE"),
    "action.short": QT_TRANSLATE_NOOP("pack", "SHORT"),
    "action.damaged": QT_TRANSLATE_NOOP("pack", "DAMAGED"),
    "action.call_lead": QT_TRANSLATE_NOOP("pack", "CALL LEAD"),
    "action.no_code": QT_TRANSLATE_NOOP("pack", "NO CODE"),
    "action.override": QT_TRANSLATE_NOOP("pack", "OVERRIDE"),
    "action.cancel": QT_TRANSLATE_NOOP("pack", "GO BACK"),
    "action.confirm": QT_TRANSLATE_NOOP("pack", "CONFIRM"),
    "action.yes": QT_TRANSLATE_NOOP("pack", "YES"),
    "action.no": QT_TRANSLATE_NOOP("pack", "NO"),
    "action.cant_scan": QT_TRANSLATE_NOOP("pack", "CAN'T SCAN"),
    "action.quantity": QT_TRANSLATE_NOOP("pack", "QUANTITY"),
    "action.lock": QT_TRANSLATE_NOOP("pack", "SIGN OUT"),
    "action.reprint": QT_TRANSLATE_NOOP("pack", "REPRINT"),
    "action.retry": QT_TRANSLATE_NOOP("pack", "TRY AGAIN"),
    "action.enter": QT_TRANSLATE_NOOP("pack", "ENTER"),
    "action.backspace": QT_TRANSLATE_NOOP("pack", "ERASE"),
    "action.next_page": QT_TRANSLATE_NOOP("pack", "MORE"),
    "action.own_label": QT_TRANSLATE_NOOP("pack", "OWN LABEL"),
    # the order
    "side.ship_by_hours": QT_TRANSLATE_NOOP("pack", "ship by {time} (in {hours} h {minutes} min)"),
    "side.ship_by_minutes": QT_TRANSLATE_NOOP("pack", "ship by {time} (in {minutes} min)"),
    "side.ship_by_days": QT_TRANSLATE_NOOP("pack", "ship by {time} (in {days} days)"),
    "side.late_minutes": QT_TRANSLATE_NOOP("pack", "late: ship-by was {time} ({minutes} min ago)"),
    "side.late_hours": QT_TRANSLATE_NOOP("pack", "late: ship-by was {time} ({hours} h ago)"),
    "side.late_days": QT_TRANSLATE_NOOP("pack", "late: ship-by was {days} days ago"),
    "side.count": QT_TRANSLATE_NOOP("pack", "{done} / {of}"),
    "side.done_one": QT_TRANSLATE_NOOP("pack", "1 line is complete"),
    "side.done_many": QT_TRANSLATE_NOOP("pack", "{count} lines are complete"),
    "side.total": QT_TRANSLATE_NOOP("pack", "{done} of {of} units in the box"),
    "side.label_from": QT_TRANSLATE_NOOP("pack", "Pack now, label from {time}"),
    "side.more": QT_TRANSLATE_NOOP("pack", "{first}-{last} of {total} open lines"),
    # signed out
    "signin.title": QT_TRANSLATE_NOOP("pack", "Scan your badge"),
    "signin.words": QT_TRANSLATE_NOOP("pack", "Then type your PIN, or scan its digits."),
    "signin.hint": QT_TRANSLATE_NOOP("pack", "This bench belongs to nobody until you do."),
    "pin.title": QT_TRANSLATE_NOOP("pack", "Hello {name}"),
    "pin.why": QT_TRANSLATE_NOOP("pack", "Type your PIN and press ENTER. You can also scan the digits here."),
    "pin.line": QT_TRANSLATE_NOOP("pack", "PIN"),
    # idle
    "idle.title": QT_TRANSLATE_NOOP("pack", "Scan an order, a tote or a product"),
    "idle.words": QT_TRANSLATE_NOOP("pack", "The order opens at once. Nothing to click."),
    "idle.queue_title": QT_TRANSLATE_NOOP("pack", "Next to ship"),
    "idle.held_title": QT_TRANSLATE_NOOP("pack", "Held, and why"),
    "idle.units_one": QT_TRANSLATE_NOOP("pack", "1 unit"),
    "idle.units_many": QT_TRANSLATE_NOOP("pack", "{count} units"),
    "idle.empty": QT_TRANSLATE_NOOP("pack", "No open order. New ones come by themselves."),
    "idle.pending": QT_TRANSLATE_NOOP("pack", "Pending: Amazon has not released them"),
    "idle.review": QT_TRANSLATE_NOOP("pack", "In review: a lead looks at them"),
    "idle.on_hold": QT_TRANSLATE_NOOP("pack", "On hold: short or stopped by a lead"),
    "idle.waiting_label": QT_TRANSLATE_NOOP("pack", "Packed, waiting for a label"),
    "idle.none_held": QT_TRANSLATE_NOOP("pack", "Nothing is held"),
    "idle.due": QT_TRANSLATE_NOOP("pack", "{time}"),
    "idle.due_in_hours": QT_TRANSLATE_NOOP("pack", "by {time}, in {hours} h {minutes} min"),
    "idle.due_in_minutes": QT_TRANSLATE_NOOP("pack", "by {time}, in {minutes} min"),
    "idle.due_in_days": QT_TRANSLATE_NOOP("pack", "by {time}, in {days} days"),
    "idle.late": QT_TRANSLATE_NOOP("pack", "late since {time}"),
    "idle.no_ship_by": QT_TRANSLATE_NOOP("pack", "no ship-by time"),
    "idle.order": QT_TRANSLATE_NOOP("pack", "{order}  {units}"),
    # packing
    "pack.next": QT_TRANSLATE_NOOP("pack", "Scan this next"),
    "pack.more": QT_TRANSLATE_NOOP("pack", "In the box. One more like it"),
    "pack.count": QT_TRANSLATE_NOOP("pack", "{at} of {of}"),
    "pack.in_box": QT_TRANSLATE_NOOP("pack", "in the box"),
    "pack.all_in": QT_TRANSLATE_NOOP("pack", "All units are in the box"),
    "pack.held": QT_TRANSLATE_NOOP("pack", "A Transparency code is kept. Scan the product it is on."),
    "pack.asks_code": QT_TRANSLATE_NOOP("pack", "Asks for its Transparency code"),
    "pack.asks_serial": QT_TRANSLATE_NOOP("pack", "Asks for its serial number"),
    "pack.no_barcode": QT_TRANSLATE_NOOP("pack", "Has no barcode: use CAN'T SCAN"),
    "pack.quantity": QT_TRANSLATE_NOOP("pack", "Many of these? Use QUANTITY"),
    "pack.any_order": QT_TRANSLATE_NOOP("pack", "Any line of this order may come first."),
    # questions
    "code.title": QT_TRANSLATE_NOOP("pack", "Scan the Transparency code"),
    "code.why": QT_TRANSLATE_NOOP(
        "pack", "This product ships only with its own code. Every unit has another."
    ),
    "code.where": QT_TRANSLATE_NOOP(
        "pack", "Look for the T mark: a small square code, often on the back or the cap."
    ),
    "code.unit": QT_TRANSLATE_NOOP("pack", "{at} of {of}"),
    "code.again_title": QT_TRANSLATE_NOOP("pack", "Scan this unit's code again"),
    "code.again_why": QT_TRANSLATE_NOOP("pack", "Amazon refused the code of this unit: {words}"),
    "nocode.title": QT_TRANSLATE_NOOP("pack", "No code? Scan or type its serial number"),
    "nocode.why": QT_TRANSLATE_NOOP("pack", "The serial number takes the place of the Transparency code."),
    "nocode.where": QT_TRANSLATE_NOOP(
        "pack", "Often marked SN, near the product's barcode. None at all? OVERRIDE calls for a lead."
    ),
    "doubt.title": QT_TRANSLATE_NOOP("pack", "Is there a T code on it?"),
    "doubt.why": QT_TRANSLATE_NOOP(
        "pack", "You scanned {text}. It looks like a serial number, not like a Transparency code."
    ),
    "doubt.where": QT_TRANSLATE_NOOP("pack", "YES: scan the T code instead. NO: the serial number is taken."),
    "serial.title": QT_TRANSLATE_NOOP("pack", "Scan the serial number"),
    "serial.why": QT_TRANSLATE_NOOP("pack", "It is kept for the warranty and for returns."),
    "serial.where": QT_TRANSLATE_NOOP(
        "pack", "Often marked SN or S/N, on the back or under the lid. Or type it."
    ),
    "serial.line": QT_TRANSLATE_NOOP("pack", "Serial number"),
    "approval.badge_title": QT_TRANSLATE_NOOP("pack", "Lead: scan your badge"),
    "approval.pin_title": QT_TRANSLATE_NOOP("pack", "{name}: type your PIN"),
    "approval.reason_title": QT_TRANSLATE_NOOP("pack", "Why? Scan or touch a reason"),
    "approval.skip_why": QT_TRANSLATE_NOOP("pack", "This unit would ship without a Transparency code."),
    "approval.reuse_why": QT_TRANSLATE_NOOP(
        "pack", "This code was used in another order. A returned unit may use it again."
    ),
    "approval.audit": QT_TRANSLATE_NOOP("pack", "Name, time and reason are kept."),
    "override.no_label": QT_TRANSLATE_NOOP("pack", "No code on the unit"),
    "override.unreadable": QT_TRANSLATE_NOOP("pack", "Code cannot be read"),
    "override.damaged_label": QT_TRANSLATE_NOOP("pack", "Code is torn or dirty"),
    "override.already_used": QT_TRANSLATE_NOOP("pack", "Code is used already"),
    "override.other": QT_TRANSLATE_NOOP("pack", "Another reason"),
    "quantity.title": QT_TRANSLATE_NOOP("pack", "How many do you put in?"),
    "quantity.why": QT_TRANSLATE_NOOP("pack", "{left} are still to be packed. Count them, then ENTER."),
    "quantity.line": QT_TRANSLATE_NOOP("pack", "Units"),
    "pick.title": QT_TRANSLATE_NOOP("pack", "Which one is it?"),
    "pick.why": QT_TRANSLATE_NOOP("pack", "Scan or touch the line you hold. It is listed for the lead."),
    "pick.compare_title": QT_TRANSLATE_NOOP("pack", "Compare the picture"),
    "pick.compare_why": QT_TRANSLATE_NOOP("pack", "Is this what you hold? Name, size and colour must agree."),
    "pick.page": QT_TRANSLATE_NOOP("pack", "Page {page} of {pages}"),
    "pick.left": QT_TRANSLATE_NOOP("pack", "{left} to pack"),
    "unscan.title": QT_TRANSLATE_NOOP("pack", "Scan the unit that comes out"),
    "unscan.why": QT_TRANSLATE_NOOP(
        "pack", "It leaves the box and goes back on the shelf. Its code is free again."
    ),
    "damaged.title": QT_TRANSLATE_NOOP("pack", "Scan the damaged unit"),
    "damaged.why": QT_TRANSLATE_NOOP(
        "pack", "It leaves the box and the stock. You are asked for another one."
    ),
    "confirm.short_title": QT_TRANSLATE_NOOP("pack", "Stop here and hold this order as short?"),
    "confirm.short_why": QT_TRANSLATE_NOOP(
        "pack", "{left} of {units} units are missing. A lead decides what happens next."
    ),
    "confirm.damaged_title": QT_TRANSLATE_NOOP("pack", "Take a damaged unit out?"),
    "confirm.damaged_why": QT_TRANSLATE_NOOP("pack", "It goes off stock and its code cannot be used again."),
    "confirm.other_title": QT_TRANSLATE_NOOP("pack", "Are you sure?"),
    "confirm.other_why": QT_TRANSLATE_NOOP("pack", "This cannot be taken back by scanning on."),
    "confirm.seconds": QT_TRANSLATE_NOOP("pack", "{seconds} s"),
    "confirm.where": QT_TRANSLATE_NOOP("pack", "Scan CONFIRM before the time is up. Else nothing happens."),
    "short.title": QT_TRANSLATE_NOOP("pack", "Why is it short?"),
    "short.why": QT_TRANSLATE_NOOP("pack", "The order goes on hold with what is in the box."),
    "short.not_found": QT_TRANSLATE_NOOP("pack", "Not on the shelf"),
    "short.damaged": QT_TRANSLATE_NOOP("pack", "Only damaged ones left"),
    "short.wrong_stock": QT_TRANSLATE_NOOP("pack", "Stock count is wrong"),
    "short.other": QT_TRANSLATE_NOOP("pack", "Another reason"),
    "switch.title": QT_TRANSLATE_NOOP("pack", "Pause this order and open the other?"),
    "switch.why": QT_TRANSLATE_NOOP(
        "pack", "You scanned {order}. What is in this box stays and waits for you."
    ),
    "switch.other": QT_TRANSLATE_NOOP("pack", "{order}: {units}"),
    "box.title": QT_TRANSLATE_NOOP("pack", "Scan the box"),
    "box.why": QT_TRANSLATE_NOOP("pack", "All units are in. Scan the barcode on the stack, or one of these."),
    "box.none": QT_TRANSLATE_NOOP("pack", "No box is set up at this bench. Scan one from the stack."),
    "box.size": QT_TRANSLATE_NOOP("pack", "{length} × {width} × {height} cm"),
    "weight.title": QT_TRANSLATE_NOOP("pack", "Put the parcel on the scale"),
    "weight.why": QT_TRANSLATE_NOOP(
        "pack", "It is taken as soon as the scale is still. Or type the weight and press ENTER."
    ),
    "weight.type_title": QT_TRANSLATE_NOOP("pack", "Type the weight of the parcel"),
    "weight.type_why": QT_TRANSLATE_NOOP(
        "pack", "No scale at this bench. Weigh it elsewhere, then type it and press ENTER."
    ),
    "weight.line": QT_TRANSLATE_NOOP("pack", "Weight"),
    "own.title": QT_TRANSLATE_NOOP("pack", "Scan the tracking number of your label"),
    "own.why": QT_TRANSLATE_NOOP("pack", "Nothing is bought. Amazon is told this number."),
    "own.line": QT_TRANSLATE_NOOP("pack", "Tracking number"),
    # shipping
    "ship.title": QT_TRANSLATE_NOOP("pack", "The label is on its way"),
    "ship.words": QT_TRANSLATE_NOOP("pack", "Close the box. Nothing to scan now."),
    "ship.rates": QT_TRANSLATE_NOOP("pack", "Best rate"),
    "ship.rates_wait": QT_TRANSLATE_NOOP("pack", "asking the carriers"),
    "ship.rate": QT_TRANSLATE_NOOP("pack", "{service}, {cost}"),
    "ship.rate_arrives": QT_TRANSLATE_NOOP("pack", "{service}, {cost}, arrives {day}"),
    "ship.buy": QT_TRANSLATE_NOOP("pack", "Label bought"),
    "ship.own": QT_TRANSLATE_NOOP("pack", "Own label"),
    "ship.print": QT_TRANSLATE_NOOP("pack", "Label printed"),
    "ship.working": QT_TRANSLATE_NOOP("pack", "working on it"),
    "ship.waiting": QT_TRANSLATE_NOOP("pack", "waiting"),
    # done
    "done.title": QT_TRANSLATE_NOOP("pack", "Done"),
    "done.words": QT_TRANSLATE_NOOP("pack", "Scan the next order, tote or product."),
    "done.box": QT_TRANSLATE_NOOP("pack", "Box"),
    "done.printer": QT_TRANSLATE_NOOP("pack", "Label came out at"),
    "done.service": QT_TRANSLATE_NOOP("pack", "Goes with"),
    "done.tracking": QT_TRANSLATE_NOOP("pack", "Tracking number"),
    "done.own": QT_TRANSLATE_NOOP("pack", "your own label"),
}
