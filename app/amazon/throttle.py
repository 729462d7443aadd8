"""Amazon's token buckets, kept on our side so that its own need not refuse."""

import math

import msgspec

from app.amazon.operations import Operation
from app.ports.clock import Clock
from app.ports.errors import Throttled

LONGEST_PAUSE = 3600.0


class Bucket(msgspec.Struct, frozen=True):
    """``tokens`` as of ``at`` (monotonic seconds); below zero they are promised to those who wait.

    ``shift``: seconds by which refusals have moved every promised start, in all.
    """

    rate: float
    burst: int
    tokens: float
    at: float
    shift: float = 0.0
    paused_until: float = -math.inf


class Ticket(msgspec.Struct, frozen=True):
    """A place in the queue: ``start``, if nothing shifts after ``shift``."""

    start: float
    shift: float


def full(operation: Operation, now: float) -> Bucket:
    """A bucket at Amazon's published rate, untouched."""
    return Bucket(operation.rate, operation.burst, float(operation.burst), now)


def reserved(bucket: Bucket, now: float) -> tuple[Bucket, Ticket]:
    """Takes the next free token, which may lie ahead; later callers get later starts."""
    filled = _filled(bucket, now)
    wait = max(0.0, (1 - filled.tokens) / filled.rate)
    return msgspec.structs.replace(filled, tokens=filled.tokens - 1), Ticket(now + wait, filled.shift)


def due(bucket: Bucket, ticket: Ticket) -> float:
    """When this ticket's request may go."""
    return ticket.start + bucket.shift - ticket.shift


def refused(bucket: Bucket, now: float, pause: float | None) -> Bucket:
    """Amazon answered 429: nothing goes for ``pause`` seconds (unknown: one token's time), the queue keeps
    its order. Refusals of requests that were under way together count once.
    """
    until = now + min(LONGEST_PAUSE, 1 / bucket.rate if pause is None else pause)
    if until <= bucket.paused_until:
        return bucket
    filled = _filled(bucket, now)
    delay = until - max(now, bucket.paused_until)
    is_anyone_waiting = filled.tokens < 0
    behind = filled.tokens - delay * filled.rate
    tokens = behind if is_anyone_waiting else min(filled.tokens, 1 - (until - now) * filled.rate)
    return msgspec.structs.replace(filled, tokens=tokens, shift=filled.shift + delay, paused_until=until)


def tuned(bucket: Bucket, now: float, limit: str) -> Bucket:
    """Takes over the rate of ``x-amzn-RateLimit-Limit`` (a second, no burst); nonsense is ignored."""
    try:
        rate = float(limit)
    except ValueError:
        return bucket
    if not (0 < rate < math.inf) or rate == bucket.rate:
        return bucket
    return msgspec.structs.replace(_filled(bucket, now), rate=rate)


def _filled(bucket: Bucket, now: float) -> Bucket:
    tokens = min(float(bucket.burst), bucket.tokens + max(0.0, now - bucket.at) * bucket.rate)
    return msgspec.structs.replace(bucket, tokens=tokens, at=max(now, bucket.at))


class Throttle:
    """All buckets of this process, one per (seller account, region, operation): an account's stores share
    theirs.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._buckets: dict[tuple[str, str, str], Bucket] = {}

    async def acquire(self, account: str, region: str, operation: Operation, deadline: float) -> None:
        """Waits its turn, first come first served; Throttled at once if that is past ``deadline``."""
        key, now = (account, region, operation.name), self._clock.tick()
        bucket, ticket = reserved(self._bucket(key, operation), now)
        _refuse_late(operation, ticket.start, now, deadline)
        self._buckets[key] = bucket
        while (wait := due(self._buckets[key], ticket) - self._clock.tick()) > 0:
            _refuse_late(operation, self._clock.tick() + wait, self._clock.tick(), deadline)
            await self._clock.sleep(wait)

    def refused(self, account: str, region: str, operation: Operation, pause: float | None) -> None:
        """Amazon said 429, with that Retry-After or none."""
        key = (account, region, operation.name)
        self._buckets[key] = refused(self._bucket(key, operation), self._clock.tick(), pause)

    def learn(self, account: str, region: str, operation: Operation, limit: str) -> None:
        """From ``x-amzn-RateLimit-Limit``."""
        key = (account, region, operation.name)
        self._buckets[key] = tuned(self._bucket(key, operation), self._clock.tick(), limit)

    def _bucket(self, key: tuple[str, str, str], operation: Operation) -> Bucket:
        return self._buckets.get(key) or full(operation, self._clock.tick())

    def __repr__(self) -> str:
        return f"<Throttle {len(self._buckets)} buckets>"


def _refuse_late(operation: Operation, start: float, now: float, deadline: float) -> None:
    if start > deadline:
        raise Throttled(operation.name, start - now)
