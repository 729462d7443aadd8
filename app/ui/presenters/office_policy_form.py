"""A policy as the fields of a form: ``asks`` and ``says`` name the conditions and actions that are in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from app.domain.money import Money
from app.domain.shipping import Signature
from app.domain.shopping.checking import Asked
from app.domain.shopping.deciding import Says
from app.domain.shopping.policy import Actions, Conditions, Insurance, Policy, ServiceRef, Span
from app.ui.presenters.office_policy_words import FIELDS, SAYS, UNITS, asked_of, says_of, service_words
from app.ui.presenters.office_sheet import Field, Kind, Option
from app.ui.presenters.view import Text, say

SPANS = (Asked.WEIGHT, Asked.LONGEST, Asked.GIRTH, Asked.VALUE, Asked.UNITS)
FLAGS = (Asked.PRIME, Asked.BUSINESS, Asked.PO_BOX)
_CODES = (Asked.COUNTRY, Asked.REGION)  # written in capitals
Form = Mapping[str, str]


def form_of(policy: Policy) -> dict[str, str]:
    conditions, actions = policy.conditions, policy.actions
    form = {"name": policy.name, "is_on": _switch(policy.is_on), "is_final": _switch(policy.is_final)}
    form["asks"] = " ".join(asked.value for asked in asked_of(conditions))
    form["says"] = " ".join(says.value for says in says_of(actions))
    form["currency"] = conditions.currency or (actions.insured.currency if actions.insured else "USD")
    for asked, field in FIELDS.items():
        form |= _asked_form(asked, getattr(conditions, field))
    return form | _actions_form(actions)


def _switch(is_on: bool) -> str:
    return "on" if is_on else ""


def _asked_form(asked: Asked, found: Any) -> dict[str, str]:
    if asked in SPANS:
        span: Span = found or Span()
        return {f"{asked.value}_least": _decimal(span.least), f"{asked.value}_most": _decimal(span.most)}
    if asked in FLAGS:
        return {asked.value: "no" if found is False else "yes"}
    return {asked.value: (" " if asked is Asked.STORE else ", ").join(found)}


def _decimal(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _actions_form(actions: Actions) -> dict[str, str]:
    return {
        "buy_shipping": "no" if actions.uses_buy_shipping is False else "yes",
        "among": "\n".join(service_words(ref) for ref in actions.among),
        "box": actions.box,
        "signature": (actions.signature or Signature.ANY).value,
        "insurance": (actions.insurance or Insurance.VALUE).value,
        "insured": _decimal(actions.insured.amount) if actions.insured else "",
        "hold": actions.hold,
        "note": actions.note,
    }


# ---- back


def policy_of(policy_id: str, form: Form) -> Policy | None:
    """What the fields say, or None where one of them is wrong (``errors``)."""
    if errors(form):
        return None
    asks = {FIELDS[asked]: _asked_value(asked, form) for asked in asks_in(form)}
    if Asked.VALUE in asks_in(form):
        asks["currency"] = form["currency"].strip().upper()
    says: dict[str, Any] = {}
    for each in says_in(form):
        says |= _VALUES[each](form)
    return Policy(
        policy_id=policy_id,
        name=form["name"].strip(),
        conditions=Conditions(**asks),
        actions=Actions(**says),
        is_final=form["is_final"] == "on",
        is_on=form["is_on"] == "on",
    )


def asks_in(form: Form) -> tuple[Asked, ...]:
    named = form["asks"].split()
    return tuple(asked for asked in Asked if asked.value in named)


def says_in(form: Form) -> tuple[Says, ...]:
    named = form["says"].split()
    return tuple(says for says in Says if says.value in named)


def errors(form: Form) -> dict[str, Text]:
    """By field; what is shown below it."""
    found: dict[str, Text] = {} if form["name"].strip() else {"name": say("policy.no_name")}
    for asked in asks_in(form):
        found |= _span_errors(asked, form) if asked in SPANS else _list_errors(asked, form)
    if not says_in(form):
        found["add_action"] = say("policy.no_action")
    for says in says_in(form):
        if says in _TEXTS and not form[says.value].strip():
            found[says.value] = say("policy.empty")
    if (
        Says.INSURANCE in says_in(form)
        and form["insurance"] == Insurance.AMOUNT
        and not _number(form["insured"])
    ):
        found["insured"] = say("policy.no_amount")
    return found


_TEXTS = (Says.AMONG, Says.BOX, Says.HOLD, Says.NOTE)


def _span_errors(asked: Asked, form: Form) -> dict[str, Text]:
    ends = {end: form[f"{asked.value}_{end}"].strip() for end in ("least", "most")}
    wrong = [end for end, text in ends.items() if text and _number(text) is None]
    if wrong:
        return {f"{asked.value}_{end}": say("policy.no_number") for end in wrong}
    low, high = _number(ends["least"]), _number(ends["most"])
    if low is None and high is None:
        return {f"{asked.value}_least": say("policy.empty")}
    is_backwards = low is not None and high is not None and low > high
    return {f"{asked.value}_most": say("policy.backwards")} if is_backwards else {}


def _list_errors(asked: Asked, form: Form) -> dict[str, Text]:
    if asked in FLAGS or form[asked.value].replace(",", " ").strip():
        return {}
    return {asked.value: say("policy.empty")}


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found >= 0 else None


def _asked_value(asked: Asked, form: Form) -> Any:
    if asked in SPANS:
        return Span(_number(form[f"{asked.value}_least"]), _number(form[f"{asked.value}_most"]))
    if asked in FLAGS:
        return form[asked.value] == "yes"
    text = form[asked.value].upper() if asked in _CODES else form[asked.value]
    parts = text.split() if asked is Asked.STORE else text.split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _refs(text: str) -> tuple[ServiceRef, ...]:
    """A line each: a carrier, or ``carrier / service``."""
    found = (line.partition("/") for line in text.splitlines() if line.strip())
    return tuple(ServiceRef(carrier.strip(), service.strip()) for carrier, _, service in found)


def _insurance(form: Form) -> dict[str, Any]:
    found = Insurance(form["insurance"])
    amount = _number(form["insured"]) if found is Insurance.AMOUNT else None
    currency = form["currency"].strip().upper()
    return {"insurance": found, "insured": Money(amount, currency) if amount is not None else None}


_VALUES: dict[Says, Callable[[Form], dict[str, Any]]] = {
    Says.BUY_SHIPPING: lambda form: {"uses_buy_shipping": form["buy_shipping"] == "yes"},
    Says.AMONG: lambda form: {"among": _refs(form["among"])},
    Says.BOX: lambda form: {"box": form["box"].strip()},
    Says.SIGNATURE: lambda form: {"signature": Signature(form["signature"])},
    Says.INSURANCE: _insurance,
    Says.HOLD: lambda form: {"hold": form["hold"].strip()},
    Says.NOTE: lambda form: {"note": form["note"].strip()},
}


# ---- fields


def condition_fields(
    form: Form, stores: Sequence[tuple[str, str]], wrong: Mapping[str, Text], *, is_on: bool
) -> Iterable[Field]:
    """``stores``: ids and names."""
    for asked in asks_in(form):
        label, key = say(f"asked.{asked.value}"), asked.value
        if asked in SPANS:
            yield from _span_fields(asked, form, wrong, is_on=is_on)
        elif asked in FLAGS:
            options = tuple(Option(way, say(f"asked.{key}.{way}")) for way in ("yes", "no"))
            yield Field(key, label, form[key], Kind.CHOICE, options=options, is_on=is_on)
        elif asked is Asked.STORE:
            options = tuple(Option(store_id, name) for store_id, name in stores)
            bad = wrong.get(key, "")
            yield Field(key, label, form[key], Kind.PICKS, error=bad, options=options, is_on=is_on)
        else:
            why, bad = say(f"asked.{key}.help"), wrong.get(key, "")
            yield Field(key, label, form[key], help=why, error=bad, is_on=is_on)


def _span_fields(asked: Asked, form: Form, wrong: Mapping[str, Text], *, is_on: bool) -> Iterable[Field]:
    for end in ("least", "most"):
        key, label = f"{asked.value}_{end}", say(f"policy.from_{end}", what=say(f"asked.{asked.value}"))
        unit = form["currency"] if asked is Asked.VALUE else UNITS.get(asked, "")
        yield Field(key, label, form[key], error=wrong.get(key, ""), unit=unit, is_on=is_on, is_half=True)
    if asked is Asked.VALUE:
        yield Field("currency", say("policy.currency"), form["currency"], is_on=is_on)


def action_fields(form: Form, wrong: Mapping[str, Text], *, is_on: bool) -> Iterable[Field]:
    for says in says_in(form):
        key, label = says.value, say(f"says.{says.value}")
        if says in _WAYS:
            options = tuple(Option(way, text) for way, text in _WAYS[says])
            yield Field(key, label, form[key], Kind.CHOICE, options=options, is_on=is_on)
        else:
            kind, bad = Kind.LONG if says is Says.AMONG else Kind.TEXT, wrong.get(key, "")
            yield Field(key, label, form[key], kind, say(f"says.{key}.help"), bad, is_on=is_on)
        if says is Says.INSURANCE and form["insurance"] == Insurance.AMOUNT:
            bad = wrong.get("insured", "")
            yield Field(
                "insured", say("policy.insured"), form["insured"], error=bad, is_on=is_on, is_half=True
            )
            yield Field("currency", say("policy.currency"), form["currency"], is_on=is_on, is_half=True)


_WAYS: dict[Says, tuple[tuple[str, Text], ...]] = {
    Says.BUY_SHIPPING: tuple((way, say(f"says.buy_shipping.{way}")) for way in ("yes", "no")),
    Says.SIGNATURE: tuple((way.value, say(f"signature.{way.value}")) for way in Signature),
    Says.INSURANCE: tuple((way.value, say(f"insurance.{way.value}")) for way in Insurance),
}


def adding(form: Form, *, is_on: bool) -> tuple[Field, Field]:
    """One more condition, one more action."""
    asks, says = set(asks_in(form)), set(says_in(form))
    first = (Option("", say("policy.choose")),)
    more = tuple(Option(each.value, say(f"asked.{each.value}")) for each in Asked if each not in asks)
    others = tuple(Option(each.value, say(f"says.{each.value}")) for each in SAYS if each not in says)
    return (
        Field(
            "add_condition", say("policy.add_condition"), "", Kind.CHOICE, options=first + more, is_on=is_on
        ),
        Field("add_action", say("policy.add_action"), "", Kind.CHOICE, options=first + others, is_on=is_on),
    )
