"""The question for a unit's Transparency code, and codes that come before their product (TRN-1 to TRN-6)."""

from msgspec.structs import replace

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.code_rules import Accepted, Doubted, OtherProduct, Verdict, accept_code
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.progress import codes_open, due_codes, need_of_unit, needs_of
from app.domain.packing.questions import ApprovalPrompt, CodePrompt
from app.domain.packing.reasons import ApprovalFor, NotCode, Refusal, Removal
from app.domain.packing.refusals import Events, not_now, refuse, shown_unit
from app.domain.scan import CodeFault, CodeForm, Shape
from app.domain.transparency import form_of


def scan_code(bench: Bench, prompt: CodePrompt, given: Scanned, facts: Facts) -> Events:
    """A scan while ``prompt`` stands: this unit's code, or the reason why not."""
    need = need_of_unit(bench, prompt.unit)
    if need is None:
        return (e.Answered(),)
    if given.reading.fault is CodeFault.GLUED and _may_split(bench, given, facts):
        return _split(bench, prompt, given.reading.glued)
    if _is_next_unit(bench, given, facts, need.sku):
        return refuse(Refusal.CODE_FIRST, bench, given, facts, expected=shown_unit(bench, prompt.unit))
    return _judged(bench, prompt, accept_code(given.reading, need, prompt, facts), given, facts)


def _judged(bench: Bench, prompt: CodePrompt, verdict: Verdict, given: Scanned, facts: Facts) -> Events:
    if isinstance(verdict, Accepted):
        return _capture(bench, prompt, verdict, given, facts)
    if isinstance(verdict, Doubted):
        return (e.Asked(replace(prompt, doubted=verdict.text)),)
    return _refuse(bench, prompt, verdict, given, facts)


def press_code(bench: Bench, prompt: CodePrompt, action: Action, facts: Facts) -> Events | None:
    """A control while ``prompt`` stands; None where it is none of this question's."""
    if action in (Action.YES, Action.NO, Action.NO_CODE):
        return _answer(bench, prompt, action)
    if action is Action.CANCEL:
        if prompt.doubted:
            return (e.Asked(replace(prompt, doubted="")),)
        return (e.UnitRemoved(prompt.unit, Removal.UNDO),)
    if action is Action.OVERRIDE:
        return (e.Asked(_approval(bench, prompt, facts)),)
    return None


def reuse_code(bench: Bench) -> Events | None:
    """OVERRIDE on "this code went out with another order": a lead may let it be used again (TRN-6)."""
    refused, prompt = bench.refused, bench.prompt
    is_lift = refused is not None and refused.refusal is Refusal.CODE_USED_ELSEWHERE
    if refused is None or not is_lift or not isinstance(prompt, CodePrompt):
        return None
    wanted = ApprovalPrompt(prompt.unit, ApprovalFor.REUSE_CODE, code=refused.scanned.text)
    return (e.RefusalAcknowledged(), e.Asked(wanted))


def refuse_code(bench: Bench, code: str, given: Scanned, facts: Facts, expected: Shown) -> Events | None:
    """Why a good code may not be used: on another unit of this order, or of another order (TRN-6)."""
    if code in codes_taken(bench):
        return refuse(Refusal.DUPLICATE_CODE, bench, given, facts, expected=expected)
    if facts.code_used_by is not None:
        used = {"expected": expected, "order_id": facts.code_used_by}
        return refuse(Refusal.CODE_USED_ELSEWHERE, bench, given, facts, **used)
    return None


def codes_taken(bench: Bench) -> set[str]:
    """Every code and serial of the units in the box."""
    values = ((unit.code, unit.serial) for unit in bench.units)
    return {value for pair in values for value in pair if value is not None}


def _is_next_unit(bench: Bench, given: Scanned, facts: Facts, sku: str) -> bool:
    """Whether another product of this order was scanned: the packer is ahead of the question."""
    if facts.product is None or facts.product.sku == sku or given.reading.shape is Shape.CODE:
        return False
    return any(need.sku == facts.product.sku for need in needs_of(bench))


def _capture(bench: Bench, prompt: CodePrompt, code: Accepted, given: Scanned, facts: Facts) -> Events:
    reason = refuse_code(bench, code.text, given, facts, shown_unit(bench, prompt.unit))
    return reason or (e.CodeCaptured(prompt.unit, code.text, code.form, given.reading.repair),)


def _refuse(
    bench: Bench, prompt: CodePrompt, verdict: OtherProduct | NotCode, given: Scanned, facts: Facts
) -> Events:
    expected = shown_unit(bench, prompt.unit)
    if isinstance(verdict, OtherProduct):
        return refuse(Refusal.CODE_OF_OTHER_PRODUCT, bench, given, facts, expected=expected)
    return refuse(Refusal.NOT_A_CODE, bench, given, facts, expected=expected, not_code=verdict)


def _answer(bench: Bench, prompt: CodePrompt, action: Action) -> Events:
    """YES and NO answer "Is there a T code on it?"; NO CODE says so unasked."""
    if prompt.doubted:
        if action is Action.YES:
            return (e.Asked(replace(prompt, doubted="", was_doubted=True)),)
        return _take_doubted(bench, prompt)
    if action is Action.NO_CODE:
        return (e.Asked(replace(prompt, said_no_code=True)),)
    return not_now(action)


def _take_doubted(bench: Bench, prompt: CodePrompt) -> Events:
    if prompt.doubted in codes_taken(bench):
        shown = Shown(text=prompt.doubted)
        return (e.Refused(Refusal.DUPLICATE_CODE, shown, shown_unit(bench, prompt.unit)),)
    return (e.CodeCaptured(prompt.unit, prompt.doubted, CodeForm.SERIAL),)


def _approval(bench: Bench, prompt: CodePrompt, facts: Facts) -> ApprovalPrompt:
    """A lead's badge and PIN, or straight the reason where the store lets packers skip (TRN-4)."""
    if facts.packers_may_override:
        return ApprovalPrompt(prompt.unit, ApprovalFor.SKIP_CODE, bench.person, is_approved=True)
    return ApprovalPrompt(prompt.unit, ApprovalFor.SKIP_CODE)


def _may_split(bench: Bench, given: Scanned, facts: Facts) -> bool:
    """Two glued codes count as two only if both are good, free, and needed."""
    parts = given.reading.glued
    if len(parts) != 2 or codes_open(bench) < 2 or bench.held is not None:
        return False
    are_short = all(form_of(part) in (CodeForm.AZ, CodeForm.ZA) for part in parts)
    are_free = parts[0] != parts[1] and not codes_taken(bench) & set(parts)
    return are_short and are_free and facts.glued_used_by == (None, None)


def _split(bench: Bench, prompt: CodePrompt, parts: tuple[str, ...]) -> Events:
    """The first is this unit's; the second that of another waiting unit, else it is kept for the next
    one.
    """
    first = e.CodeCaptured(prompt.unit, parts[0], form_of(parts[0]))
    others = [number for number in due_codes(bench) if number != prompt.unit]
    if others:
        return (first, e.CodeCaptured(others[0], parts[1], form_of(parts[1])))
    return (first, e.CodeHeld(parts[1], form_of(parts[1])))
