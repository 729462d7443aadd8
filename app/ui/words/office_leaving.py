"""Sentences about what leaves: pickups, manifests, files that are saved; in English, by message key."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


_FILES: dict[str, str] = {
    "file.where": QT_TRANSLATE_NOOP("pack", "Where to save it"),
    "file.saved": QT_TRANSLATE_NOOP("pack", "The file is saved"),
    "do.open_file": QT_TRANSLATE_NOOP("pack", "Open it"),
    "do.save_pdf": QT_TRANSLATE_NOOP("pack", "Save PDF…"),
}
_WEEKDAYS: dict[str, str] = {
    "weekday.0": QT_TRANSLATE_NOOP("pack", "Monday"),
    "weekday.1": QT_TRANSLATE_NOOP("pack", "Tuesday"),
    "weekday.2": QT_TRANSLATE_NOOP("pack", "Wednesday"),
    "weekday.3": QT_TRANSLATE_NOOP("pack", "Thursday"),
    "weekday.4": QT_TRANSLATE_NOOP("pack", "Friday"),
    "weekday.5": QT_TRANSLATE_NOOP("pack", "Saturday"),
    "weekday.6": QT_TRANSLATE_NOOP("pack", "Sunday"),
    "weekday.0.short": QT_TRANSLATE_NOOP("pack", "Mon"),
    "weekday.1.short": QT_TRANSLATE_NOOP("pack", "Tue"),
    "weekday.2.short": QT_TRANSLATE_NOOP("pack", "Wed"),
    "weekday.3.short": QT_TRANSLATE_NOOP("pack", "Thu"),
    "weekday.4.short": QT_TRANSLATE_NOOP("pack", "Fri"),
    "weekday.5.short": QT_TRANSLATE_NOOP("pack", "Sat"),
    "weekday.6.short": QT_TRANSLATE_NOOP("pack", "Sun"),
}
_PICKUPS: dict[str, str] = {
    "shipping.pickups": QT_TRANSLATE_NOOP("pack", "Pickups & manifests"),
    "shipping.pickups.detail": QT_TRANSLATE_NOOP("pack", "When carriers come, what they take"),
    "pickups.words": QT_TRANSLATE_NOOP(
        "pack", "What gets its label before the last call leaves that day. Later labels take the next pickup."
    ),
    "pickups.title": QT_TRANSLATE_NOOP("pack", "Carriers"),
    "pickups.none": QT_TRANSLATE_NOOP(
        "pack", "No pickup times yet. Add when each carrier comes, and packers see how long is left."
    ),
    "pickups.no_warehouse": QT_TRANSLATE_NOOP(
        "pack", "There is no warehouse yet. Add one under Products first."
    ),
    "pickups.next": QT_TRANSLATE_NOOP("pack", "{carrier}: {when}"),
    "pickups.at": QT_TRANSLATE_NOOP("pack", "{carrier} · {warehouse}"),
    "pickups.line": QT_TRANSLATE_NOOP("pack", "{when} · {parcels}"),
    "pickups.today": QT_TRANSLATE_NOOP("pack", "today {time}"),
    "pickups.tomorrow": QT_TRANSLATE_NOOP("pack", "tomorrow {time}"),
    "pickups.on_day": QT_TRANSLATE_NOOP("pack", "{day} {time} ({date})"),
    "pickups.no_times": QT_TRANSLATE_NOOP("pack", "no pickup times"),
    "pickups.parcels_one": QT_TRANSLATE_NOOP("pack", "1 parcel waits"),
    "pickups.parcels_many": QT_TRANSLATE_NOOP("pack", "{count} parcels wait"),
    "pickups.next_pickup": QT_TRANSLATE_NOOP("pack", "Next pickup"),
    "pickups.in_zone": QT_TRANSLATE_NOOP("pack", "{time} ({zone})"),
    "pickups.waits": QT_TRANSLATE_NOOP("pack", "Parcels that wait"),
    "pickups.nothing_waits": QT_TRANSLATE_NOOP("pack", "Nothing waits for this carrier."),
    "pickups.parcel": QT_TRANSLATE_NOOP("pack", "{tracking} · {service}"),
    "pickups.who_may": QT_TRANSLATE_NOOP("pack", "A manager changes pickup times."),
    "pickups.new": QT_TRANSLATE_NOOP("pack", "New pickup times"),
    "pickups.times_of": QT_TRANSLATE_NOOP("pack", "Pickup times of {carrier}"),
    "pickups.warehouse": QT_TRANSLATE_NOOP("pack", "Warehouse"),
    "pickups.carrier": QT_TRANSLATE_NOOP("pack", "Carrier"),
    "pickups.carrier.help": QT_TRANSLATE_NOOP("pack", "Its name as the rates say it: UPS, USPS, FedEx."),
    "pickups.weekdays": QT_TRANSLATE_NOOP("pack", "Days"),
    "pickups.last_call": QT_TRANSLATE_NOOP("pack", "Last call"),
    "pickups.last_call.help": QT_TRANSLATE_NOOP(
        "pack", "On the warehouse’s clock ({zone}), like 17:00. Labels until then leave on that day."
    ),
    "pickups.holidays": QT_TRANSLATE_NOOP("pack", "Days without a pickup"),
    "pickups.holidays.help": QT_TRANSLATE_NOOP("pack", "One in each line, like 2026-12-25."),
    "pickups.wrong.carrier_missing": QT_TRANSLATE_NOOP("pack", "Which carrier is it?"),
    "pickups.wrong.weekdays_missing": QT_TRANSLATE_NOOP("pack", "Choose a day at least."),
    "pickups.wrong.weekdays_wrong": QT_TRANSLATE_NOOP("pack", "A day stands there twice."),
    "pickups.wrong.time_wrong": QT_TRANSLATE_NOOP("pack", "Hours and minutes, like 17:00."),
    "pickups.wrong.holidays_wrong": QT_TRANSLATE_NOOP("pack", "Year, month and day, like 2026-12-25."),
    "pickups.saved": QT_TRANSLATE_NOOP("pack", "The pickup times of {carrier} are saved"),
    "pickups.saved.means": QT_TRANSLATE_NOOP("pack", "They count from the next label on."),
    "pickups.remove": QT_TRANSLATE_NOOP("pack", "Remove the pickup times of {carrier}?"),
    "pickups.remove.means": QT_TRANSLATE_NOOP(
        "pack", "Labels of {carrier} are dated with the day on which they are bought, whenever it comes."
    ),
    "pickups.removed": QT_TRANSLATE_NOOP("pack", "The pickup times of {carrier} are removed"),
    "pickups.removed.means": QT_TRANSLATE_NOOP("pack", "Its labels leave on the day they are bought."),
    "pickups.close": QT_TRANSLATE_NOOP("pack", "Close the day for {carrier}?"),
    "pickups.close.means": QT_TRANSLATE_NOOP(
        "pack", "All that waits goes on one manifest for the driver. A parcel is on one manifest only."
    ),
    "pickups.closing": QT_TRANSLATE_NOOP("pack", "Closing…"),
    "pickups.making": QT_TRANSLATE_NOOP("pack", "Making the PDF…"),
    "pickups.closed_one": QT_TRANSLATE_NOOP("pack", "The manifest of {carrier} is made, with 1 parcel"),
    "pickups.closed_many": QT_TRANSLATE_NOOP(
        "pack", "The manifest of {carrier} is made, with {count} parcels"
    ),
    "pickups.closed.do": QT_TRANSLATE_NOOP("pack", "Save it, print it, and let the driver sign."),
    "do.add_pickup": QT_TRANSLATE_NOOP("pack", "Add pickup times"),
    "do.change_times": QT_TRANSLATE_NOOP("pack", "Change times"),
    "do.remove_times_ask": QT_TRANSLATE_NOOP("pack", "Remove times…"),
    "do.remove_times": QT_TRANSLATE_NOOP("pack", "Remove them"),
    "do.close_day": QT_TRANSLATE_NOOP("pack", "Close the day…"),
    "do.close_day_go": QT_TRANSLATE_NOOP("pack", "Make the manifest"),
    "manifests.title": QT_TRANSLATE_NOOP("pack", "Manifests"),
    "manifests.words": QT_TRANSLATE_NOOP("pack", "What went along, to be printed again."),
    "manifests.none": QT_TRANSLATE_NOOP("pack", "No day was closed yet."),
    "manifests.row_one": QT_TRANSLATE_NOOP("pack", "{carrier} · 1 parcel"),
    "manifests.row_many": QT_TRANSLATE_NOOP("pack", "{carrier} · {count} parcels"),
    "manifests.by": QT_TRANSLATE_NOOP("pack", "{who} · {when}"),
    "declined.nothing_waits": QT_TRANSLATE_NOOP("pack", "Nothing waits for this carrier any more."),
    "declined.manifest_gone": QT_TRANSLATE_NOOP(
        "pack", "This window cannot make the manifest. Open the office at a bench and try again."
    ),
}

_PAPERS: dict[str, str] = {
    "orders.pickup": QT_TRANSLATE_NOOP("pack", "pickup {left}"),
    "orders.pickup_missed": QT_TRANSLATE_NOOP("pack", "no pickup in time"),
    "order.papers": QT_TRANSLATE_NOOP("pack", "Papers"),
    "order.papers.words": QT_TRANSLATE_NOOP("pack", "Who saves one is written down."),
    "order.papers.making": QT_TRANSLATE_NOOP("pack", "Making the PDF…"),
    "order.papers.saved": QT_TRANSLATE_NOOP("pack", "Saved as {path}"),
    "order.proof": QT_TRANSLATE_NOOP("pack", "Proof of packing…"),
    "order.slip": QT_TRANSLATE_NOOP("pack", "Packing slip…"),
    "order.invoice": QT_TRANSLATE_NOOP("pack", "Commercial invoice…"),
    "moment.proof_saved": QT_TRANSLATE_NOOP("pack", "Proof of packing saved"),
    "moment.invoice_saved": QT_TRANSLATE_NOOP("pack", "Commercial invoice saved"),
    "moment.slip_saved": QT_TRANSLATE_NOOP("pack", "Packing slip saved"),
    "declined.proof_not_packed": QT_TRANSLATE_NOOP("pack", "No bench has packed this order."),
    "declined.proof_purged": QT_TRANSLATE_NOOP("pack", "What was packed is forgotten by now."),
    "declined.invoice_inland": QT_TRANSLATE_NOOP(
        "pack", "Nothing of this order crosses a customs border: it needs no invoice."
    ),
    "declined.slip_purged": QT_TRANSLATE_NOOP("pack", "The address is forgotten by now."),
    "logo.title": QT_TRANSLATE_NOOP("pack", "Logo on packing slips"),
    "logo.drop": QT_TRANSLATE_NOOP("pack", "Drop a PNG here"),
    "logo.drop.detail": QT_TRANSLATE_NOOP("pack", "Up to 300 KB. Dark on white prints best."),
    "logo.kept": QT_TRANSLATE_NOOP("pack", "A logo of {size} KB stands on each slip of this store."),
    "logo.saved": QT_TRANSLATE_NOOP("pack", "The logo is saved"),
    "logo.saved.means": QT_TRANSLATE_NOOP("pack", "It stands on the next slip."),
    "logo.removed": QT_TRANSLATE_NOOP("pack", "The logo is removed"),
    "do.choose_logo": QT_TRANSLATE_NOOP("pack", "Choose a picture…"),
    "do.remove_logo": QT_TRANSLATE_NOOP("pack", "Remove the logo"),
    "trouble.picture": QT_TRANSLATE_NOOP("pack", "This file cannot be read"),
    "trouble.picture.means": QT_TRANSLATE_NOOP(
        "pack", "It is gone, or not yours to read. Nothing was changed."
    ),
    "trouble.picture.do": QT_TRANSLATE_NOOP("pack", "Choose another file."),
    "declined.logo_not_png": QT_TRANSLATE_NOOP("pack", "This file is no PNG."),
    "declined.logo_too_large": QT_TRANSLATE_NOOP("pack", "It is larger than 300 KB or 4 million dots."),
    "declined.logo_broken": QT_TRANSLATE_NOOP("pack", "The picture is not whole. Save it again as PNG."),
}

_UNSURE: dict[str, str] = {  # labels that may have come out
    "do.label_here": QT_TRANSLATE_NOOP("pack", "The label is here"),
    "do.label_again": QT_TRANSLATE_NOOP("pack", "Print it again"),
    "bulk.unsure": QT_TRANSLATE_NOOP("pack", "Did the label of order {order} come out?"),
    "bulk.unsure.means": QT_TRANSLATE_NOOP(
        "pack", "The printer went silent in the middle of it. A second copy could go on a wrong box."
    ),
    "bulk.unsure.do": QT_TRANSLATE_NOOP(
        "pack", "Look at the printer. Whole: it is here. Half of it or none: print it again."
    ),
    "recovery.unsure": QT_TRANSLATE_NOOP("pack", "Bought, perhaps printed"),
    "recovery.unsure.words": QT_TRANSLATE_NOOP(
        "pack", "The printer went silent in the middle of the label. Look for it before it is printed again."
    ),
    "recovery.settling": QT_TRANSLATE_NOOP("pack", "Noting it…"),
    "recovery.here": QT_TRANSLATE_NOOP("pack", "The label is there"),
    "recovery.here.means": QT_TRANSLATE_NOOP("pack", "Its parcel may leave."),
}

OFFICE_LEAVING: dict[str, str] = _FILES | _PAPERS | _WEEKDAYS | _PICKUPS | _UNSURE
