"""What a policy asks and says, in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from app.domain.shopping.checking import Asked
from app.domain.shopping.deciding import Says
from app.domain.shopping.policy import Actions, Conditions, Insurance, ServiceRef, Span
from app.ui.presenters.view import Amount, Say, Value, say

_MOST = 4  # values that are named of a list


def listed(parts: Iterable[Value], key: str = "policy.and") -> Value:
    """One after the other, as one value."""
    found: Value = ""
    for part in parts:
        found = say(key, one=found, other=part) if found else part
    return found


def when_words(conditions: Conditions) -> Value:
    """``Prime, over 5000 g``; that it catches every order where nothing is asked."""
    return listed(_asked(conditions)) or say("policy.every")


def then_words(actions: Actions) -> Value:
    return listed(_said(actions)) or say("policy.nothing")


def asked_of(conditions: Conditions) -> tuple[Asked, ...]:
    """The conditions that are set."""
    empty = Conditions()
    return tuple(asked for asked, field in FIELDS.items()
                 if getattr(conditions, field) != getattr(empty, field))  # fmt: skip


def says_of(actions: Actions) -> tuple[Says, ...]:
    empty = Actions()
    return tuple(says for says, field in SAYS.items() if getattr(actions, field) != getattr(empty, field))


FIELDS = {
    Asked.STORE: "stores",
    Asked.PRIME: "is_prime",
    Asked.BUSINESS: "is_business",
    Asked.SERVICE_LEVEL: "service_levels",
    Asked.WEIGHT: "weight_grams",
    Asked.LONGEST: "longest_mm",
    Asked.GIRTH: "girth_mm",
    Asked.COUNTRY: "countries",
    Asked.REGION: "regions",
    Asked.PO_BOX: "is_po_box",
    Asked.VALUE: "value",
    Asked.SKU: "skus",
    Asked.UNITS: "units",
}
SAYS = {
    Says.BUY_SHIPPING: "uses_buy_shipping",
    Says.AMONG: "among",
    Says.BOX: "box",
    Says.SIGNATURE: "signature",
    Says.INSURANCE: "insurance",
    Says.HOLD: "hold",
    Says.NOTE: "note",
}
UNITS = {Asked.WEIGHT: "g", Asked.LONGEST: "mm", Asked.GIRTH: "mm"}


def _asked(conditions: Conditions) -> Iterator[Value]:
    for asked in asked_of(conditions):
        found = getattr(conditions, FIELDS[asked])
        unit = conditions.currency if asked is Asked.VALUE else UNITS.get(asked, "")
        yield condition_words(asked, found, unit)


def condition_words(asked: Asked, found: bool | Span | tuple[str, ...], unit: str) -> Say:
    if isinstance(found, bool):
        return say(f"asked.{asked.value}.{'yes' if found else 'no'}")
    if isinstance(found, Span):
        return say("policy.is", what=say(f"asked.{asked.value}"), value=_span(found, unit))
    return say("policy.is", what=say(f"asked.{asked.value}"), value=_names(found))


def _names(found: Sequence[str]) -> Value:
    """The first few by name."""
    names = ", ".join(found[:_MOST])
    if len(found) <= _MOST:
        return names
    return say("policy.names_more", names=names, more=say("policy.more", count=len(found) - _MOST))


def _span(span: Span, unit: str) -> Value:
    least, most = str(span.least), str(span.most)
    if span.least is None:
        return say("policy.most", most=most, unit=unit)
    if span.most is None:
        return say("policy.least", least=least, unit=unit)
    return say("policy.span", least=least, most=most, unit=unit)


def _said(actions: Actions) -> Iterator[Value]:
    for says in says_of(actions):
        yield _SAID[says](actions)


def _signature(actions: Actions) -> Value:
    return say(f"signature.{actions.signature.value}") if actions.signature is not None else ""


def _insurance(actions: Actions) -> Value:
    if actions.insurance is Insurance.AMOUNT and actions.insured is not None:
        return say("says.insurance.amount", amount=Amount(actions.insured))
    return say("says.insurance.value")


def _buy_shipping(actions: Actions) -> Value:
    return say(f"says.buy_shipping.{'yes' if actions.uses_buy_shipping else 'no'}")


def _among(actions: Actions) -> Value:
    """One service, or the cheapest of some."""
    if len(actions.among) == 1:
        return say("says.among.one", service=service_words(actions.among[0]))
    return say("says.among.some", names=_names([service_words(ref) for ref in actions.among]))


def service_words(ref: ServiceRef) -> str:
    return " / ".join(name for name in (ref.carrier, ref.service) if name)


_SAID: dict[Says, Callable[[Actions], Value]] = {
    Says.BUY_SHIPPING: _buy_shipping,
    Says.AMONG: _among,
    Says.BOX: lambda actions: say("says.box.is", box=actions.box),
    Says.SIGNATURE: _signature,
    Says.INSURANCE: _insurance,
    Says.HOLD: lambda actions: say("says.hold.is", why=actions.hold),
    Says.NOTE: lambda actions: say("says.note.is", note=actions.note),
}
