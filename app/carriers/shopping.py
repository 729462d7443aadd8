"""Rate shopping (SHIP-7): every seller of labels is asked at once, and none is waited for longer than the
packer would.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from hashlib import sha256
from typing import Any

import msgspec

from app.domain.shipping import Parcel, Rate
from app.ports.carrier import Carrier
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutsideError, Refused, Throttled, Unauthorised
from app.ports.rates import NoAnswer as NoAnswer
from app.ports.rates import Offers as Offers
from app.ports.rates import Why as Why

Spawn = Callable[[Coroutine[Any, Any, Any], str], "asyncio.Task[Any]"]


class RateShopping:
    """``patience``: seconds that one ask takes at most. ``keeps``: for how long answers are good; those that
    come too late for one ask serve the next. ``spawn`` keeps tasks that outlive their ask.
    """

    def __init__(self, clock: Clock, spawn: Spawn, patience: float = 6.0, keeps: float = 600.0) -> None:
        self._clock = clock
        self._spawn = spawn
        self._patience = patience
        self._keeps = keeps
        self._asks: dict[tuple[str, bytes], _Ask] = {}

    async def shop(self, parcel: Parcel, carriers: Mapping[str, Carrier]) -> Offers:
        """All rates of all that answered, by the order of ``carriers``, and why the others did not."""
        self._forget()
        asks = {name: self._ask(name, carrier, parcel) for name, carrier in carriers.items()}
        if asks:
            await asyncio.wait([ask.task for ask in asks.values()], timeout=self._patience)
        heard = {name: ask.heard for name, ask in asks.items()}
        rates = [rate for answer in heard.values() if isinstance(answer, tuple) for rate in answer]
        unheard = [_why(name, answer) for name, answer in heard.items() if not isinstance(answer, tuple)]
        return Offers(tuple(rates), tuple(unheard))

    def _ask(self, name: str, carrier: Carrier, parcel: Parcel) -> "_Ask":
        """The one that is under way or was answered; one that failed or offered nothing is made anew."""
        key = (name, _print_of(parcel))
        known = self._asks.get(key)
        if known is not None and (known.heard is None or (isinstance(known.heard, tuple) and known.heard)):
            return known
        ask = _Ask(self._clock.tick())
        ask.task = self._spawn(ask.listen(carrier, parcel), f"rates of {name}")
        self._asks[key] = ask
        return ask

    def _forget(self) -> None:
        oldest = self._clock.tick() - self._keeps
        self._asks = {key: ask for key, ask in self._asks.items() if ask.asked_at > oldest}

    def __repr__(self) -> str:
        return f"<RateShopping {len(self._asks)} asks>"


class _Ask:
    """One carrier and one parcel; ``heard`` is None while it is under way."""

    task: "asyncio.Task[Any]"

    def __init__(self, asked_at: float) -> None:
        self.asked_at = asked_at
        self.heard: tuple[Rate, ...] | OutsideError | None = None

    async def listen(self, carrier: Carrier, parcel: Parcel) -> None:
        try:
            self.heard = await carrier.rates(parcel)
        except OutsideError as error:
            self.heard = error

    def __repr__(self) -> str:
        return f"<_Ask {'open' if self.heard is None else 'answered'}>"


_WHY: tuple[tuple[type[OutsideError], Why], ...] = (
    (Refused, Why.REFUSED),
    (Throttled, Why.THROTTLED),
    (Unauthorised, Why.UNAUTHORISED),
    (Malformed, Why.MALFORMED),
)


def _why(name: str, answer: OutsideError | None) -> NoAnswer:
    if answer is None:
        return NoAnswer(name, Why.SLOW)
    why = next((why for kind, why in _WHY if isinstance(answer, kind)), Why.UNREACHABLE)
    if isinstance(answer, Refused):
        return NoAnswer(name, why, answer.words, answer.code, answer.is_over_codes)
    return NoAnswer(name, why)


def _print_of(parcel: Parcel) -> bytes:
    """The same for the same parcel on the same day, and no address in it."""
    day = parcel.ship_at.replace(hour=0, minute=0, second=0, microsecond=0)
    return sha256(msgspec.json.encode(msgspec.structs.replace(parcel, ship_at=day))).digest()
