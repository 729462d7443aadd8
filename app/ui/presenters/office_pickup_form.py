"""The form in which a carrier's pickup times are filled in (SHIP-13)."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from app.domain.shopping.pickups import Pickup, pickup_faults
from app.domain.stock import Warehouse
from app.ui.presenters.office_sheet import Actions, Do, Field, Kind, Option, Section, Style
from app.ui.presenters.view import Text, say

FIELDS = ("warehouse", "carrier", "weekdays", "last_call", "holidays")


def form_of(pickup: Pickup) -> dict[str, str]:
    return {
        "warehouse": pickup.warehouse,
        "carrier": pickup.carrier,
        "weekdays": " ".join(str(day) for day in pickup.weekdays),
        "last_call": f"{pickup.last_call:%H:%M}",
        "holidays": "\n".join(day.isoformat() for day in pickup.holidays),
    }


def new_form(places: Sequence[Warehouse], carrier: str = "", warehouse: str = "") -> dict[str, str]:
    """Mondays to Fridays at five, which most carriers do."""
    first = warehouse or (places[0].code if places else "")
    return {
        "warehouse": first,
        "carrier": carrier,
        "weekdays": "0 1 2 3 4",
        "last_call": "17:00",
        "holidays": "",
    }


def pickup_from(form: Mapping[str, str]) -> tuple[Pickup | None, dict[str, Text]]:
    """As it was typed, or what is wrong in which field."""
    wrong: dict[str, Text] = {}
    last_call, holidays = _time(form["last_call"]), _days(form["holidays"])
    if last_call is None:
        wrong["last_call"] = say("pickups.wrong.time_wrong")
    if holidays is None:
        wrong["holidays"] = say("pickups.wrong.holidays_wrong")
    weekdays = tuple(int(day) for day in form["weekdays"].split())
    pickup = Pickup(form["warehouse"], form["carrier"].strip(), weekdays, last_call or time(), holidays or ())
    wrong |= {name: say(f"pickups.wrong.{key}") for name, key in pickup_faults(pickup)}
    return (None if wrong else pickup), wrong


def pickup_form(
    form: Mapping[str, str],
    wrong: Mapping[str, Text],
    places: Sequence[Warehouse],
    *,
    is_new: bool,
    may: bool,
    is_free: bool,
) -> Section:
    """A carrier's times that are known keep carrier and warehouse."""
    where = tuple(Option(place.code, place.name) for place in places)
    zone = next((place.zone for place in places if place.code == form["warehouse"]), "")
    days = tuple(Option(str(day), say(f"weekday.{day}")) for day in range(7))
    fields = (
        Field("warehouse", say("pickups.warehouse"), form["warehouse"], Kind.CHOICE,
              error=wrong.get("warehouse", ""), options=where, is_on=may and is_new),
        Field("carrier", say("pickups.carrier"), form["carrier"], help=say("pickups.carrier.help"),
              error=wrong.get("carrier", ""), is_on=may and is_new),
        Field("weekdays", say("pickups.weekdays"), form["weekdays"], Kind.PICKS,
              error=wrong.get("weekdays", ""), options=days, is_on=may),
        Field("last_call", say("pickups.last_call"), form["last_call"],
              help=say("pickups.last_call.help", zone=zone_words(zone)),
              error=wrong.get("last_call", ""), is_on=may),
        Field("holidays", say("pickups.holidays"), form["holidays"], Kind.LONG, say("pickups.holidays.help"),
              wrong.get("holidays", ""), is_on=may),
    )  # fmt: skip
    buttons = Actions(
        (
            Do("save", say("do.save"), Style.PRIMARY, may and is_free),
            Do("leave", say("do.back"), Style.LINK),
        )
    )
    title = say("pickups.new") if is_new else say("pickups.times_of", carrier=form["carrier"])
    return Section("form", title, (*fields, buttons), is_right=True)


def zone_words(zone: str) -> str:
    return zone.replace("_", " ")


def _time(text: str) -> time | None:
    """``17:00`` as it stands on a clock, also ``9:30``."""
    hours, _, minutes = text.strip().partition(":")
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        return None


def _days(text: str) -> tuple[date, ...] | None:
    """One each line, or with spaces or commas between them; sorted, each once."""
    try:
        return tuple(sorted({date.fromisoformat(word) for word in text.replace(",", " ").split()}))
    except ValueError:
        return None
