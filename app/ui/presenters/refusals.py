"""Every refusal in its own words: what happened, what it means for the thing in the hand, what to do now."""

from datetime import datetime

from app.domain.control import PICKS, Action
from app.domain.packing.bench import Bench
from app.domain.packing.events import Refused, Shown
from app.domain.packing.reasons import Refusal
from app.ui.presenters import view
from app.ui.presenters.things import initials, review_words
from app.ui.presenters.view import Button, Clock, Facing, Say, Shape, Text, Thing, Tone, Value, say
from app.ui.words import WORDS

_EXPECTED = {
    Refusal.NOT_A_CODE: "refusal.a_code",
    Refusal.DUPLICATE_CODE: "refusal.a_code",
    Refusal.CODE_USED_ELSEWHERE: "refusal.a_code",
    Refusal.CODE_FIRST: "refusal.a_code",
    Refusal.CODE_OF_OTHER_PRODUCT: "refusal.a_code",
    Refusal.CODES_REFUSED: "refusal.a_code",
    Refusal.DUPLICATE_SERIAL: "refusal.a_serial",
    Refusal.LOCKED: "refusal.a_badge",
    Refusal.NOT_ALLOWED: "refusal.a_badge",
    Refusal.BAD_NUMBER: "refusal.a_number",
    Refusal.WRONG_ITEM: "refusal.any_line",
    Refusal.UNKNOWN: "refusal.any_line",
}


def refusal_title(refused: Refused) -> Say:
    return say(f"refusal.{refused.refusal.value}.title")


def refusal_stage(bench: Bench) -> view.Refusal:
    """The whole stage. ``bench.refused`` is set."""
    refused = bench.refused or Refused(Refusal.NOT_NOW)
    return view.Refusal(
        title=refusal_title(refused),
        happened=_locked_until(refused) or _words(refused, "happened"),
        means=_words(refused, "means"),
        do=_words(refused, "do"),
        scanned=_facing(_scanned_title(refused), _as_shown(refused), _scanned_words(refused), is_right=False),
        expected=_expected(refused),
        words=_quoted(refused),
        blocked=_blocked(bench.blocked),
        understood=Button(Action.ACK, say("action.ack"), Tone.STOP, "Esc"),
    )


def _words(refused: Refused, part: str) -> Say:
    """The most particular sentence there is."""
    return say(next(key for key in _keys(refused, part) if key in WORDS), **_values(refused))


def _keys(refused: Refused, part: str) -> list[str]:
    keys = []
    if refused.why_not is not None:
        keys.append(f"why_not.{refused.why_not.value}.{part}")
    if refused.not_code is not None:
        keys.append(f"not_code.{refused.not_code.value}.{part}")
    if refused.refusal is Refusal.NOT_THIS_ORDER and not refused.order_id:
        keys.append(f"refusal.not_this_order_open.{part}")
    if refused.refusal is Refusal.WRONG_LABEL:
        keys.append(f"refusal.wrong_label_{_whose(refused)}.{part}")
    if refused.action is not None:
        keys.append(f"refusal.{refused.refusal.value}_{refused.action.name.lower()}.{part}")
    keys.append(f"refusal.{refused.refusal.value}.{part}")
    is_homeless = refused.refusal is Refusal.CANT_SHIP and not refused.order_id
    return [*keys, f"why_not.{'no_order' if is_homeless else 'unsaid'}.{part}"]


def _whose(refused: Refused) -> str:
    """Whose label it is that is on the wrong box."""
    if not refused.order_id:
        return "unknown"
    return "box" if refused.order_id == refused.expected.name else "order"


def _values(refused: Refused) -> dict[str, Value]:
    return {
        "scanned": _scanned_words(refused),
        "expected": refused.expected.name or refused.expected.text or say("refusal.any_line"),
        "order": refused.order_id,
        "words": review_words(refused.words),
        "shape": say(f"shape.{refused.looked_like.value}") if refused.looked_like else say("shape.text"),
    }


def _scanned_title(refused: Refused) -> str:
    if refused.refusal is Refusal.WRONG_LABEL:
        return "refusal.on_this_box"
    return "refusal.this_label" if refused.refusal is Refusal.VOID_REFUSED else "refusal.scanned"


def _scanned_words(refused: Refused) -> Text:
    if refused.action is not None:
        return _control(refused.action)
    return refused.scanned.name or refused.scanned.text or say("refusal.nothing")


def _control(action: Action) -> Say:
    """By its name; one of a list, or of a pad, has none."""
    key = f"action.{action.name.lower()}"
    return say(key if key in WORDS else "action.pick" if action in PICKS else "action.digit")


def _as_shown(refused: Refused) -> Shown:
    """A control is said in words and not by its name in the program."""
    return Shown() if refused.action is not None else refused.scanned


def _locked_until(refused: Refused) -> Say | None:
    """A PIN's lock has its end in ``words``, and what is too early its beginning."""
    if refused.refusal not in (Refusal.NOT_ALLOWED, Refusal.NOT_YET) or not refused.words:
        return None
    if refused.refusal is Refusal.NOT_YET:
        return say("refusal.not_yet.from", time=Clock(datetime.fromisoformat(refused.words)))
    return say("refusal.locked_until", time=Clock(datetime.fromisoformat(refused.words)))


def _quoted(refused: Refused) -> str:
    """Amazon's own words, where no sentence holds them already."""
    if refused.refusal in (Refusal.NOT_ALLOWED, Refusal.NOT_YET, Refusal.BOX_CLOSED):
        return ""
    is_said = refused.why_not is not None and "{words}" in WORDS.get(
        f"why_not.{refused.why_not.value}.means", ""
    ) + WORDS.get(f"why_not.{refused.why_not.value}.happened", "")
    return "" if is_said else refused.words


def _expected(refused: Refused) -> Facing | None:
    is_badge_of_no_use = refused.refusal is Refusal.NOT_ALLOWED and refused.action is not None
    key = None if is_badge_of_no_use else _EXPECTED.get(refused.refusal)
    if key is None and refused.expected == Shown():
        return None
    fallback: Text = say(key) if key else ""
    title = "refusal.expected_other" if refused.refusal is Refusal.WRONG_ITEM else "refusal.expected"
    return _facing(title, refused.expected, fallback, is_right=True)


def _facing(title: str, shown: Shown, fallback: Text, *, is_right: bool) -> Facing:
    name: Text = shown.name or shown.text or fallback
    picture = (shown.picture or shown.sku) if shown.name else ""
    sku = shown.sku or (shown.text if shown.name else "")
    thing = Thing(name, sku, picture, initials(shown.name))
    shape, tone = (Shape.TICK, Tone.OK) if is_right else (Shape.CROSS, Tone.STOP)
    return Facing(say(title), thing, shape, tone)


def _blocked(count: int) -> Say | None:
    if not count:
        return None
    return say("refusal.blocked_one") if count == 1 else say("refusal.blocked_many", count=count)
