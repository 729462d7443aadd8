"""Since when Amazon has not answered this bench (PACK-12)."""

from datetime import datetime


class Outage:
    """What the engine sees; a bench that starts in an outage counts from there."""

    def __init__(self) -> None:
        self.since: datetime | None = None

    def __repr__(self) -> str:
        return f"<Outage since {self.since}>"

    def see(self, at: datetime, *, is_down: bool) -> None:
        if not is_down:
            self.since = None
        elif self.since is None:
            self.since = at
