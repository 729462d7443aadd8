"""What can go wrong outside, said once. Adapters translate into these; our own bugs are never among them."""

from typing import ClassVar


class OutsideError(Exception):
    """Something outside Packbench failed; the message is fit for a log (no PII, no secret)."""

    is_fit_for_log: ClassVar[bool] = True


class Unreachable(OutsideError):
    """No answer was possible and nothing can have happened there."""


class Throttled(OutsideError):
    """Asked too often; nothing happened there. ``retry_after`` in seconds."""

    def __init__(self, operation: str, retry_after: float) -> None:
        super().__init__(f"{operation} is throttled for {retry_after:.1f} s")
        self.operation = operation
        self.retry_after = retry_after


class Refused(OutsideError):
    """The other side said no. ``code`` and ``words`` are its own; ``is_over_codes``: about Transparency
    codes.
    """

    def __init__(self, operation: str, code: str, words: str, *, is_over_codes: bool = False) -> None:
        super().__init__(f"{operation} was refused: {code}")
        self.operation = operation
        self.code = code
        self.words = words
        self.is_over_codes = is_over_codes


class Unauthorised(OutsideError):
    """The store's credentials are not accepted (any more)."""


class OutcomeUnknown(OutsideError):
    """The request may or may not have taken effect there. Never repeated blindly."""


class Malformed(OutsideError):
    """An answer that cannot be read."""


class WriteFailed(OutsideError):
    """The database did not take the write; nothing of it is stored."""


class Conflict(WriteFailed):
    """Another bench was first: the order is claimed, the code is taken, or the order moved on meanwhile."""
