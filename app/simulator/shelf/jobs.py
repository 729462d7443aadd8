"""Reports and feeds: asked for, queued, in progress, ended, by the simulator's clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

ENDS = ("DONE", "CANCELLED", "FATAL")


@dataclass
class Job:
    """A report or a feed of one account. `input_id` is the feed's document, `document_id` the result's,
    known once it `is_ended`; the counts are of a feed's messages.
    """

    job_id: str
    account: str
    kind: str
    marketplaces: tuple[str, ...]
    created: datetime
    seconds: float
    ends: str = "DONE"
    input_id: str = ""
    document_id: str = ""
    is_ended: bool = False
    messages: int = 0
    accepted: int = 0

    @property
    def begins(self) -> datetime:
        """When it leaves the queue."""
        return self.created + timedelta(seconds=self.seconds / 3)

    @property
    def due(self) -> datetime:
        """When it ends."""
        return self.created + timedelta(seconds=self.seconds)

    def status(self, now: datetime) -> str:
        """processingStatus."""
        if now < self.begins:
            return "IN_QUEUE"
        return self.ends if now >= self.due else "IN_PROGRESS"


class Jobs(dict[str, Job]):
    """Reports, or feeds, by id."""

    def of(self, account: str, job_id: str) -> Job | None:
        """That account's job."""
        job = self.get(job_id)
        return job if job is not None and job.account == account else None

    def next_id(self) -> str:
        """Twelve digits, unique in this run."""
        return f"5{len(self) + 1:06d}20000"
