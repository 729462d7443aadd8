"""Amazon does not answer: after a while a lead may send the parcel by an own carrier, unchecked (PACK-12)."""

from app.domain.control import Action
from app.domain.order import Program
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts
from app.domain.packing.questions import ApprovalPrompt
from app.domain.packing.reasons import ApprovalFor, Refusal, Stop
from app.domain.packing.refusals import Events

_SHOWN = Shown(text="OVERRIDE")


def press_outage(bench: Bench, action: Action, facts: Facts) -> Events | None:
    """OVERRIDE on "Amazon does not answer"; None for anything else."""
    is_outage = bench.stopped is not None and bench.stopped.stop is Stop.AMAZON_UNREACHABLE
    if action is not Action.OVERRIDE or not is_outage or bench.label is not None:
        return None
    return _refused(bench, facts) or _asked(bench)


def _refused(bench: Bench, facts: Facts) -> Events:
    if bench.pack_list is not None and Program.PRIME in bench.pack_list.programs:
        return (e.Refused(Refusal.PRIME_WAITS, _SHOWN, action=Action.OVERRIDE),)
    if any(label.is_amazon for label in bench.left):
        return (e.Refused(Refusal.ONE_WAY, _SHOWN, action=Action.OVERRIDE),)
    if facts.own_carrier_from is None or facts.at < facts.own_carrier_from:
        until = facts.own_carrier_from.isoformat() if facts.own_carrier_from else ""
        return (e.Refused(Refusal.NOT_YET, _SHOWN, words=until, action=Action.OVERRIDE),)
    return ()


def _asked(bench: Bench) -> Events:
    if bench.person is not None and bench.person.is_lead:
        return (e.UncheckedAllowed(bench.person),)
    return (e.Asked(ApprovalPrompt(0, ApprovalFor.SEND_UNCHECKED)),)
