"""What the policies say of one parcel, which of them decided it, and why the others did not (SHIP-2)."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from app.domain.shopping.checking import Answer, Check, checks
from app.domain.shopping.policy import Actions, Facts, Policy


class Says(StrEnum):
    """What a policy can decide; one policy decides each but notes, which add up."""

    BUY_SHIPPING = "buy_shipping"
    AMONG = "among"
    BOX = "box"
    SIGNATURE = "signature"
    INSURANCE = "insurance"
    HOLD = "hold"
    NOTE = "note"


class Outcome(StrEnum):
    STANDS = "stands"
    OVERRIDDEN = "overridden"  # by a later policy
    LOCKED = "locked"  # an earlier, final one had decided it


class Said(msgspec.Struct, frozen=True):
    """``by``: the policy that overrode or locked it."""

    says: Says
    outcome: Outcome
    by: str = ""


class Tried(msgspec.Struct, frozen=True):
    """One policy of the list; ``said`` is empty where it did not match."""

    policy_id: str
    name: str
    is_matched: bool
    checks: tuple[Check, ...]
    said: tuple[Said, ...] = ()


class Decided(msgspec.Struct, frozen=True):
    says: Says
    policy_id: str
    is_final: bool


class Decision(msgspec.Struct, frozen=True):
    """``actions`` together, ``notes`` of all that matched; ``decided`` says by whom, ``trace`` how. Kept with
    the order.
    """

    actions: Actions = Actions()
    notes: tuple[str, ...] = ()
    decided: tuple[Decided, ...] = ()
    trace: tuple[Tried, ...] = ()

    def by(self, says: Says) -> Decided | None:
        return next((each for each in self.decided if each.says is says), None)


_FIELDS = {
    Says.BUY_SHIPPING: ("uses_buy_shipping",),
    Says.AMONG: ("among",),
    Says.BOX: ("box",),
    Says.SIGNATURE: ("signature",),
    Says.INSURANCE: ("insurance", "insured"),
    Says.HOLD: ("hold",),
    Says.NOTE: ("note",),
}
_Standing = dict[Says, Policy]


def apply(policies: Sequence[Policy], facts: Facts) -> Decision:
    """The policies in their order; those that are off are passed over. A later one overrides what an earlier
    one decided, unless that was final.
    """
    tried = [(policy, tuple(checks(policy.conditions, facts))) for policy in policies if policy.is_on]
    matched = [policy for policy, found in tried if _holds(found)]
    standing: _Standing = {}
    for policy in matched:
        standing |= {says: policy for says in _said(policy) if not _is_locked(says, standing)}
    return Decision(
        actions=_together(standing),
        notes=tuple(policy.actions.note for policy in matched if policy.actions.note),
        decided=tuple(_decided(says, standing[says]) for says in _FIELDS if says in standing),
        trace=tuple(_tried(policy, found, matched, standing) for policy, found in tried),
    )


def _holds(found: Sequence[Check]) -> bool:
    return all(check.answer is Answer.YES for check in found)


def _said(policy: Policy) -> tuple[Says, ...]:
    """What it says, notes left out: they decide nothing."""
    empty = Actions()
    return tuple(
        says
        for says, (field, *_) in _FIELDS.items()
        if says is not Says.NOTE and getattr(policy.actions, field) != getattr(empty, field)
    )


def _is_locked(says: Says, standing: _Standing) -> bool:
    return says in standing and standing[says].is_final


def _decided(says: Says, policy: Policy) -> Decided:
    return Decided(says, policy.policy_id, policy.is_final)


def _together(standing: _Standing) -> Actions:
    return Actions(
        **{
            field: getattr(policy.actions, field)
            for says, policy in standing.items()
            for field in _FIELDS[says]
        }
    )


def _tried(policy: Policy, found: tuple[Check, ...], matched: Sequence[Policy], standing: _Standing) -> Tried:
    is_matched = policy in matched
    said = tuple(_outcome(says, policy, matched, standing) for says in _said(policy)) if is_matched else ()
    if is_matched and policy.actions.note:
        said = (*said, Said(Says.NOTE, Outcome.STANDS))
    return Tried(policy.policy_id, policy.name, is_matched, found, said)


def _outcome(says: Says, policy: Policy, matched: Sequence[Policy], standing: _Standing) -> Said:
    winner = standing[says]
    if winner is policy:
        return Said(says, Outcome.STANDS)
    is_later = matched.index(winner) > matched.index(policy)
    return Said(says, Outcome.OVERRIDDEN if is_later else Outcome.LOCKED, winner.policy_id)
