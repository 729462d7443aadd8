"""The line being typed at the keyboard, the pad or by digit barcodes. A PIN lives here and nowhere else."""

from app.domain.control import DIGITS, Action
from app.domain.packing.bench import Bench
from app.domain.packing.questions import (
    ApprovalPrompt,
    CodePrompt,
    LabelBackPrompt,
    OwnLabelPrompt,
    OwnServicePrompt,
    PinPrompt,
    QuantityPrompt,
    SerialPrompt,
    WeightPrompt,
)
from app.services.snapshot import Entry, EntryKind

LONGEST = 64


class EntryLine:
    """Collects characters until ENTER; forgets them when the question changes."""

    def __init__(self) -> None:
        self._kind = EntryKind.NONE
        self._text = ""

    def __repr__(self) -> str:
        return f"<EntryLine {self._kind} {len(self._text)} characters>"

    @property
    def shown(self) -> Entry:
        text = "•" * len(self._text) if self._kind is EntryKind.PIN else self._text
        return Entry(self._kind, text)

    def follow(self, bench: Bench) -> None:
        """Takes the kind that the bench now asks; another kind starts with an empty line."""
        kind = kind_for(bench)
        if kind is not self._kind:
            self._kind, self._text = kind, ""

    def take(self, character: str) -> bool:
        """Adds a printable character that this kind allows; tells whether it did."""
        allowed = _ALLOWED.get(self._kind, "")
        is_allowed = character.isprintable() if allowed is None else character in allowed
        if not is_allowed or len(self._text) >= LONGEST:
            return False
        self._text += character
        return True

    def press(self, action: Action) -> bool:
        """A digit, the point or BACKSPACE; tells whether the line took it."""
        if self._kind is EntryKind.NONE:
            return False
        if action is Action.BACKSPACE:
            self._text = self._text[:-1]
            return True
        return action in DIGITS and self.take(DIGITS[action])

    def finish(self) -> tuple[EntryKind, str]:
        """The kind and the whole line, which is then empty."""
        text, self._text = self._text, ""
        return self._kind, text


def kind_for(bench: Bench) -> EntryKind:
    """What typed characters would be, by what the bench asks now."""
    if bench.refused is not None:
        return EntryKind.NONE
    prompt = bench.prompt
    if isinstance(prompt, ApprovalPrompt):
        return EntryKind.PIN if prompt.lead is not None and not prompt.is_approved else EntryKind.TEXT
    if isinstance(prompt, _TEXTS) or prompt is None:
        return EntryKind.TEXT
    return _KINDS.get(type(prompt), EntryKind.NONE)


_TEXTS = (CodePrompt, SerialPrompt, OwnLabelPrompt, OwnServicePrompt, LabelBackPrompt)
_KINDS: dict[type, EntryKind] = {
    PinPrompt: EntryKind.PIN,
    QuantityPrompt: EntryKind.NUMBER,
    WeightPrompt: EntryKind.WEIGHT,
}
_ALLOWED: dict[EntryKind, str | None] = {
    EntryKind.PIN: "0123456789",
    EntryKind.NUMBER: "0123456789",
    EntryKind.WEIGHT: "0123456789.,",
    EntryKind.TEXT: None,
}
