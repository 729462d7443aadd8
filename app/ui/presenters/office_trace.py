"""Which rule decided and why: every policy that was tried, in its order (SHIP-2)."""

from collections.abc import Iterable, Mapping

from app.domain.shopping.checking import Answer, Check
from app.domain.shopping.deciding import Decision, Outcome, Said, Says, Tried
from app.ui.presenters.office_policy_words import UNITS, listed, says_of, then_words
from app.ui.presenters.office_sheet import Block, Facts, Item, Items, Words
from app.ui.presenters.office_view import Fact
from app.ui.presenters.view import Say, Shape, Tone, Value, say

_LINES = "trace.next"


def decided_blocks(decision: Decision) -> tuple[Block, ...]:
    """What holds in the end, and whose word that was."""
    names = names_of(decision)
    rows = tuple(_fact(decision, says, names) for says in says_of(decision.actions))
    notes = tuple(Fact(say("says.note"), note) for note in decision.notes)
    if not rows and not notes:
        return (Words(say("trace.nothing"), Tone.QUIET),)
    return (Facts((*rows, *notes)),)


def names_of(decision: Decision) -> Mapping[str, str]:
    return {tried.policy_id: tried.name for tried in decision.trace}


def _fact(decision: Decision, says: Says, names: Mapping[str, str]) -> Fact:
    by = decision.by(says)
    only = {field: getattr(decision.actions, field) for field in _FIELDS[says]}
    value = then_words(type(decision.actions)(**only))
    if by is None:
        return Fact(say(f"says.{says.value}"), value)
    key = "trace.by_final" if by.is_final else "trace.by"
    return Fact(say(f"says.{says.value}"), say(key, what=value, rule=names.get(by.policy_id, by.policy_id)))


_FIELDS = {
    Says.BUY_SHIPPING: ("uses_buy_shipping",),
    Says.AMONG: ("among",),
    Says.BOX: ("box",),
    Says.SIGNATURE: ("signature",),
    Says.INSURANCE: ("insurance", "insured"),
    Says.HOLD: ("hold",),
    Says.NOTE: ("note",),
}


def tried_items(decision: Decision) -> Items:
    names = names_of(decision)
    rows = tuple(_tried(number, tried, names) for number, tried in enumerate(decision.trace, 1))
    return Items(rows, say("trace.no_rules"))


def _tried(number: int, tried: Tried, names: Mapping[str, str]) -> Item:
    title = say("policy.numbered", number=number, name=tried.name)
    if not tried.is_matched:
        failed = (check for check in tried.checks if check.answer is not Answer.YES)
        detail = listed((_check(check) for check in failed), _LINES)
        return Item(tried.policy_id, title, detail, say("trace.not_matched"), Tone.QUIET, Shape.CROSS)
    detail = listed((_said(said, names) for said in tried.said), _LINES)
    stands = any(said.outcome is Outcome.STANDS for said in tried.said)
    tone, shape = (Tone.OK, Shape.TICK) if stands else (Tone.QUIET, Shape.ARROW)
    return Item(tried.policy_id, title, detail, say("trace.matched"), tone, shape, hint=_met(tried.checks))


def _check(check: Check) -> Say:
    what = say(f"asked.{check.asked.value}")
    found = f".{check.answer.value}" + ("_found" if check.found and check.answer is Answer.NO else "")
    return say(f"trace.check{found}", what=what, found=f"{check.found} {UNITS.get(check.asked, '')}".strip())


def _met(checks: Iterable[Check]) -> Value:
    """What it asked, all of which was so."""
    return listed((say(f"asked.{check.asked.value}") for check in checks), "policy.and")


def _said(said: Said, names: Mapping[str, str]) -> Say:
    what, rule = say(f"says.{said.says.value}"), names.get(said.by, said.by)
    return say(f"trace.{said.outcome.value}", what=what, rule=rule)
