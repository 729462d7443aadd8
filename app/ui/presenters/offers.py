"""The rates of a parcel at the bench: what is red, grey or struck out, and why (SHIP-6, SHIP-7)."""

from app.domain.control import PICKS, encode
from app.domain.packing.questions import Offer, RatePrompt
from app.domain.packing.rates import FREE, LEAD, NOBODY, PER_PAGE, pages
from app.domain.shipping import Rate
from app.services.snapshot import Snapshot
from app.ui.presenters.stages import service_name
from app.ui.presenters.view import Amount, Ask, Day, Offered, Say, Shape, Text, Tone, Value, say

_MARKS = {
    "ok": (Tone.PLAIN, Shape.NONE),
    "amber": (Tone.ASK, Shape.DIAMOND),
    "red_with_reason": (Tone.STOP, Shape.OCTAGON),
    "grey": (Tone.QUIET, Shape.CROSS),
    "struck": (Tone.QUIET, Shape.CROSS),
}
_PICKS = sorted(PICKS, key=lambda action: PICKS[action])


def rates(snapshot: Snapshot, prompt: RatePrompt) -> Ask:
    first = prompt.page * PER_PAGE
    shown = prompt.offers[first : first + PER_PAGE]
    count = pages(prompt)
    page = say("pick.page", page=prompt.page + 1, pages=count) if count > 1 else None
    why = say("rates_ask.why" if prompt.chosen else "rates_ask.none")
    rows = tuple(_row(place, offer, prompt.chosen) for place, offer in enumerate(shown))
    return Ask(say("rates_ask.title"), why, choices_title=page, offers=rows)


def _row(place: int, offer: Offer, chosen: str) -> Offered:
    rate, is_chosen = offer.rate, offer.rate.rate_id == chosen
    tone, shape = (Tone.OK, Shape.TICK) if is_chosen else _MARKS.get(offer.verdict, _MARKS["grey"])
    action = None if offer.hand == NOBODY else _PICKS[place]
    return Offered(
        title=service_name(rate.carrier, rate.service),
        price=say("offer.price", price=Amount(rate.cost)),
        arrives=_arrives(rate),
        why=say("offer.chosen") if is_chosen and not offer.whys else _why(offer),
        shield=say("offer.protects", words=", ".join(rate.protection)) if rate.protection else "",
        shape=shape,
        tone=tone,
        action=action,
        barcode=encode(action) if action is not None else "",
        is_struck=offer.verdict == "struck",
    )


def _why(offer: Offer) -> Text:
    """The worst of what speaks against it, and what it takes by hand."""
    if not offer.whys:
        return ""
    why = offer.whys[0]
    known: Say = (
        say(f"offer.why.{why}", what=_demands(offer)) if why == "demand_unmet" else say(f"offer.why.{why}")
    )
    if offer.hand in (FREE, NOBODY):
        return known
    return say("offer.by_lead" if offer.hand == LEAD else "offer.by_reason", why=known)


def _demands(offer: Offer) -> Value:
    found: Value = ""
    for option in offer.unmet:
        part = say(f"offer.option.{option}")
        found = say("offer.both", one=found, other=part) if found else part
    return found


def _arrives(rate: Rate) -> Say:
    last = rate.promise.latest
    return say("offer.no_day") if last is None else say("offer.arrives", day=Day(last))
