"""What every office presenter does alike: a form being filled in, work under way, what became of it."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from app.domain.people import Person, Role
from app.ports import errors
from app.services.guard import Declined, NotAllowed
from app.ui.presenters.office_sheet import Do, Note, Progress
from app.ui.presenters.view import Say, Shape, Text, Tone, say

T = TypeVar("T")
NOBODY = Person("", "", ())
Acts = dict[str, Callable[[str], Coroutine[Any, Any, None]]]  # by a button's name; given its argument
_KINDS: tuple[tuple[type[Exception], str], ...] = (
    (errors.Unreachable, "unreachable"),
    (errors.Throttled, "throttled"),
    (errors.Unauthorised, "unauthorised"),
    (errors.OutcomeUnknown, "unknown"),
    (errors.Malformed, "malformed"),
    (errors.Conflict, "conflict"),
    (errors.WriteFailed, "write"),
    (errors.Refused, "refused"),
)


def trouble(error: Exception) -> Note:
    """What happened, what it means, what to do now."""
    if isinstance(error, NotAllowed):
        return refusal("not_allowed")
    if isinstance(error, Declined):
        return declined(error)
    kind = next((name for known, name in _KINDS if isinstance(error, known)), "other")
    words = error.words if isinstance(error, errors.Refused) else ""
    return refusal(kind, words)


def refusal(kind: str, words: str = "") -> Note:
    """``words`` are those of the other side, and stand between what happened and what to do."""
    lines: tuple[Text, ...] = (say(f"trouble.{kind}.means"), say(f"trouble.{kind}.do"))
    return Note(say(f"trouble.{kind}"), (words, *lines) if words else lines, Tone.STOP, Shape.OCTAGON)


def declined(error: Declined) -> Note:
    """What was asked for cannot be done as it is: why, in Amazon's words where it has some."""
    words = (error.words,) if error.words else ()
    faults = tuple(say(f"fault.{fault.key}") for fault in error.faults)
    lines: tuple[Text, ...] = (*words, say(f"declined.{error.reason}"), *faults, say("declined.do"))
    return Note(say("declined.title"), lines, Tone.STOP, Shape.OCTAGON)


def success(text: Text, *lines: Text) -> Note:
    return Note(text, lines, Tone.OK, Shape.TICK)


def warning(text: Text, *lines: Text, actions: tuple[Do, ...] = ()) -> Note:
    return Note(text, lines, Tone.ASK, Shape.DIAMOND, actions)


class Desk:
    """State and its listeners. ``edit`` takes what is typed, ``press`` what is pressed; ``acts`` says what
    each button means.
    """

    def __init__(self, person: Person) -> None:
        self.person = person
        self.form: dict[str, str] = {}
        self.note: Note | None = None
        self.busy: Progress | None = None
        self._task: asyncio.Task[Any] | None = None
        self._is_cancelled = False
        self.acts: Acts = {}
        self._listeners: list[Callable[[], None]] = []

    def listen(self, on_change: Callable[[], None]) -> None:
        self._listeners.append(on_change)

    def changed(self) -> None:
        for listener in self._listeners:
            listener()

    def may(self, *roles: Role) -> bool:
        return any(role in self.person.roles for role in roles)

    def edit(self, key: str, value: str) -> None:
        """What is typed into a field; the view follows."""
        self.form[key] = value
        self.changed()

    async def press(self, key: str) -> None:
        """``name`` or ``name:argument``. What is pressed while work goes on waits for nothing: only
        ``cancel`` is taken.
        """
        name, _, argument = key.partition(":")
        if name == "cancel_work":
            self.cancel()
        elif self.busy is None:
            self.note = None
            await self.do(name, argument)
            self.changed()

    async def do(self, name: str, argument: str) -> None:
        """What a button of this presenter means."""
        await self.acts[name](argument)

    def cancel(self) -> None:
        """Stops the work under way; what was done stays done."""
        if self._task is not None:
            self._is_cancelled = True
            self._task.cancel()

    async def work(
        self, doing: Say, job: Awaitable[T], *, total: int = 0, can_cancel: bool = True
    ) -> T | None:
        """Shows that something is being done; its result, or None where it failed (``note`` says why).
        ``can_cancel``: not where it is done whole or not at all.
        """
        self._begin(doing, total, can_cancel=can_cancel)
        try:
            return await job
        except (errors.OutsideError, NotAllowed) as error:
            self.note = self.trouble(error)
        except asyncio.CancelledError:
            if not self._is_cancelled:
                raise
            self.note = warning(say("work.cancelled"), say("work.cancelled_means"))
        finally:
            self._end()
        return None

    def trouble(self, error: Exception) -> Note:
        return trouble(error)

    def progress(self, done: int, total: int) -> None:
        """How far the work under way is."""
        if self.busy is not None:
            self.busy = Progress(self.busy.text, done, total, self.busy.cancel)
            self.changed()

    def _begin(self, doing: Say, total: int, *, can_cancel: bool) -> None:
        self._task, self._is_cancelled = (asyncio.current_task() if can_cancel else None), False
        self.busy = Progress(doing, 0, total, Do("cancel_work", say("do.cancel")) if can_cancel else None)
        self.changed()

    def _end(self) -> None:
        self._task, self.busy = None, None
        self.changed()


def number(text: str, default: int | None = None) -> int | None:
    """A whole number as it was typed; ``default`` where it is none."""
    try:
        return int(text.strip())
    except ValueError:
        return default


def number_error(text: str, least: int, most: int) -> Text:
    """Empty where ``text`` is a whole number from ``least`` to ``most``."""
    found = number(text)
    if found is not None and least <= found <= most:
        return ""
    return say("field.whole_number", least=least, most=most)
