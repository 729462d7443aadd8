"""Which control codes the bar draws. SHORT and DAMAGED are never drawn while UNDERSTOOD is."""

from app.domain.control import Action
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.packages import PICKS_PER_PAGE, bought
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    ConfirmPrompt,
    LabelBackPrompt,
    OwnDayPrompt,
    OwnLabelPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
    PackagePrompt,
    PickPrompt,
    PinPrompt,
    QuantityPrompt,
    RatePrompt,
    SerialPrompt,
    ShortPrompt,
    ShortWayPrompt,
    SwitchPrompt,
    UnscanPrompt,
    WeightGapPrompt,
    WeightPrompt,
)
from app.domain.packing.rates import pages
from app.domain.packing.reasons import Refusal, Stop
from app.ui.presenters.things import Tally
from app.ui.presenters.view import Button, Say, Tone, say

# F8 is missing: scanners send it in the place of GS
KEYS = ("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F9", "F10", "F11")
_TONES = {
    Action.ENTER: Tone.ACCENT,
    Action.CONFIRM: Tone.STOP,
    Action.SHORT: Tone.STOP,
    Action.DAMAGED: Tone.STOP,
    Action.VOID: Tone.STOP,
    Action.RETRY: Tone.ACCENT,
    Action.YES: Tone.OK,
}
_PACKING = (
    Action.UNDO,
    Action.CANT_SCAN,
    Action.QUANTITY,
    Action.PAUSE,
    Action.CALL_LEAD,
    Action.UNSCAN,
    Action.DAMAGED,
    Action.SHORT,
    Action.LOCK,
    Action.NEXT_BOX,
)
_PACKING_REST = (  # of an order of which packages have their labels
    Action.UNDO,
    Action.CANT_SCAN,
    Action.REPRINT,
    Action.PAUSE,
    Action.CALL_LEAD,
    Action.UNSCAN,
    Action.DAMAGED,
    Action.SHORT,
    Action.VOID,
    Action.NEXT_BOX,
)
_PLAIN: dict[Stage, tuple[Action, ...]] = {
    Stage.SIGNED_OUT: (),
    Stage.REFUSAL: (),
    Stage.IDLE: (Action.CALL_LEAD, Action.LOCK),
    Stage.PACKING: _PACKING,
    Stage.SHIPPING: (Action.CALL_LEAD,),
    Stage.DONE: (Action.REPRINT, Action.VOID, Action.CALL_LEAD, Action.LOCK),
}
_PROMPTS: dict[type, tuple[Action, ...]] = {
    SerialPrompt: (Action.ENTER, Action.UNDO, Action.CALL_LEAD, Action.PAUSE),
    QuantityPrompt: (Action.ENTER, Action.CANCEL),
    UnscanPrompt: (Action.CANCEL, Action.CALL_LEAD),
    ConfirmPrompt: (Action.CONFIRM, Action.CANCEL),
    ShortPrompt: (Action.CANCEL, Action.CALL_LEAD),
    ShortWayPrompt: (Action.CANCEL, Action.CALL_LEAD),
    SwitchPrompt: (Action.YES, Action.NO),
    BoxPrompt: (
        *(Action.OWN_LABEL, Action.UNDO, Action.UNSCAN, Action.PAUSE, Action.CALL_LEAD),
        Action.CHANGE_RATE,
    ),
    WeightPrompt: (
        *(Action.ENTER, Action.CANCEL, Action.OWN_LABEL, Action.PAUSE, Action.CALL_LEAD),
        Action.CHANGE_RATE,
    ),
    WeightGapPrompt: (Action.RETRY, Action.UNSCAN, Action.OVERRIDE, Action.CALL_LEAD, Action.PAUSE),
    RatePrompt: (Action.CANCEL, Action.CALL_LEAD, Action.PAUSE),
    OwnLabelPrompt: (Action.ENTER, Action.CANCEL),
    OwnServicePrompt: (Action.ENTER, Action.CANCEL, Action.CALL_LEAD),
    OwnDayPrompt: (Action.NEXT_PAGE, Action.CANCEL, Action.CALL_LEAD),
    OwnReasonPrompt: (Action.CANCEL, Action.CALL_LEAD),
    LabelBackPrompt: (Action.REPRINT, Action.CANT_SCAN, Action.VOID, Action.CALL_LEAD, Action.LOCK),
    PinPrompt: (Action.ENTER, Action.CANCEL),
}
_OTHER_WAYS = (Action.RETRY, Action.CANCEL, Action.OWN_LABEL)  # no label can exist: box or carrier may change
_STOPS: dict[Stop, tuple[Action, ...]] = {
    Stop.PRINTER: (Action.REPRINT,),
    Stop.PRINT_UNKNOWN: (Action.YES, Action.REPRINT),
    Stop.AMAZON_UNREACHABLE: (*_OTHER_WAYS, Action.OVERRIDE),
    Stop.NO_RATE: (*_OTHER_WAYS, Action.CHANGE_RATE),
    Stop.RATE_GONE: _OTHER_WAYS,
    Stop.REFUSED_BY_AMAZON: _OTHER_WAYS,
    Stop.BUY_SHIPPING_OFF: _OTHER_WAYS,
    Stop.SPLIT_SET: (Action.CANCEL,),
    Stop.CANCELLED: (),
    Stop.PURGED: (),
    Stop.QUANTITY_CHANGED: (),  # only a slip scanned again shows the new lines
    Stop.CANCEL_REQUESTED: (),
}


_LIFTED = (Action.OVERRIDE, Action.CALL_LEAD)  # a lead may let a returned unit's code be used again


def buttons(bench: Bench, counted: Tally) -> tuple[Button, ...]:
    """In reading order; the same action keeps its place while packing."""
    quiet = _quiet(bench, counted)
    actions = _actions(bench, counted)
    return tuple(
        Button(
            action, _label(bench, action), _TONES.get(action, Tone.PLAIN), _key(action, i), action in quiet
        )
        for i, action in enumerate(actions)
    )


def _label(bench: Bench, action: Action) -> Say:
    is_weight = bench.refused is None and isinstance(bench.prompt, WeightGapPrompt)
    return say("action.weigh_again") if is_weight and action is Action.RETRY else action_words(action)


def action_words(action: Action) -> Say:
    return say(f"action.{action.name.lower()}")


def _key(action: Action, place: int) -> str:
    if action in (Action.CANCEL, Action.NO):
        return "Esc"
    return "" if action is Action.ENTER else KEYS[place]


def _actions(bench: Bench, counted: Tally) -> tuple[Action, ...]:
    if bench.stage is Stage.STOPPED and bench.voiding is not None:
        return (Action.RETRY, Action.CALL_LEAD)  # the parcel may not leave before the answer
    if bench.stage is Stage.STOPPED and bench.stopped is not None:
        ways = _STOPS.get(bench.stopped.stop, (Action.RETRY,))
        return (*ways, Action.PAUSE, Action.CALL_LEAD)
    if bench.refused is not None:
        return _LIFTED if bench.refused.refusal is Refusal.CODE_USED_ELSEWHERE else ()
    if bench.stage is Stage.PROMPT:
        return _prompt_actions(bench, counted)
    is_rest = bench.stage is Stage.PACKING and bool(bought(bench))
    return _PACKING_REST if is_rest else _PLAIN[bench.stage]


def _prompt_actions(bench: Bench, counted: Tally) -> tuple[Action, ...]:
    prompt = bench.prompt
    if isinstance(prompt, CodePrompt):
        return _code_actions(prompt)
    if isinstance(prompt, ApprovalPrompt):
        is_pin = prompt.lead is not None and not prompt.is_approved
        return (Action.ENTER, Action.CANCEL) if is_pin else (Action.CANCEL, Action.CALL_LEAD)
    if isinstance(prompt, PickPrompt):
        return _pick_actions(prompt, len(counted.left))
    return (*_more(bench), *_PROMPTS.get(type(prompt), (Action.CANCEL,)))


def _more(bench: Bench) -> tuple[Action, ...]:
    """MORE, where a list has another page."""
    prompt = bench.prompt
    if isinstance(prompt, RatePrompt):
        return (Action.NEXT_PAGE,) if pages(prompt) > 1 else ()
    is_long = isinstance(prompt, PackagePrompt) and len(bought(bench)) > PICKS_PER_PAGE
    return (Action.NEXT_PAGE,) if is_long else ()


def _code_actions(prompt: CodePrompt) -> tuple[Action, ...]:
    if prompt.doubted:
        return (Action.YES, Action.NO)
    if prompt.said_no_code:
        return (Action.ENTER, Action.OVERRIDE, Action.UNDO, Action.PAUSE, Action.CALL_LEAD)
    return (Action.NO_CODE, Action.UNDO, Action.DAMAGED, Action.PAUSE, Action.CALL_LEAD)


def _pick_actions(prompt: PickPrompt, lines: int) -> tuple[Action, ...]:
    if prompt.picked is not None:
        return (Action.YES, Action.NO)
    return (Action.NEXT_PAGE, Action.CANCEL) if lines > 6 else (Action.CANCEL,)


def _quiet(bench: Bench, counted: Tally) -> frozenset[Action]:
    quiet = _quiet_ways(bench)
    if bench.stage is not Stage.PACKING or bench.pack_list is None:
        return frozenset(quiet)
    if bench.is_fully_packed or not bench.inside(bench.filling):
        quiet.add(Action.NEXT_BOX)
    if not bench.open_packages:
        quiet |= {Action.UNDO, Action.UNSCAN, Action.DAMAGED}
    if not any(bench.pack_list.needs[i].quantity_may_be_typed for i in counted.left):
        quiet.add(Action.QUANTITY)
    return frozenset(quiet)


def _quiet_ways(bench: Bench) -> set[Action]:
    """Of the ways to a label, those that are closed."""
    quiet = set()
    if any(label.is_amazon for label in bench.left):
        quiet.add(Action.OWN_LABEL)
    if bench.wants_rates:
        quiet.add(Action.CHANGE_RATE)
    if bench.stage is Stage.DONE and bench.label is None and not bought(bench):
        quiet |= {Action.REPRINT, Action.VOID}  # a label from elsewhere is not ours
    return quiet
