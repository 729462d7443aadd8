"""Nothing that a failing session says may tell a name, an address, a code, a token or a secret."""

import asyncio
import io
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import msgspec
import pytest
from rich.pretty import pretty_repr

from app.amazon.account import Amazon, connect
from app.amazon.http import Exchange, Http, Request
from app.amazon.outcome import Reached
from app.amazon.throttle import Throttle
from app.amazon.tokens import AccessTokens
from app.amazon.transport import Address, Call, Transport
from app.amazon.wire import orders as wire
from app.amazon.wire.base import decode
from app.domain.order import Recipient
from app.domain.shipping import Confirmation, Parcel
from app.ports.errors import OutsideError
from tests.app.amazon.client import CANARY, CREDENTIALS, seller
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import Step, answer, cut_short, grant, hang_up, odd_server, refusal
from tests.app.amazon.test_on_the_wire import CONFIRMATION, OFFER, PARCEL
from tests.app.amazon.test_order_mapping import MINIMAL

ADDRESS = {"name": f"{CANARY}-name", "addressLine1": f"{CANARY}-street", "phone": f"{CANARY}-phone"}
ORDER: dict[str, Any] = {
    **MINIMAL,
    "buyer": {"buyerName": f"{CANARY}-buyer"},
    "recipient": {"deliveryAddress": ADDRESS},
}
UNREADABLE: dict[str, Any] = {
    "order": {**ORDER, "createdTime": f"{CANARY}-name"},
    "orders": [{**ORDER, "orderId": 5}],
}
FAILURES: tuple[Step, ...] = (
    hang_up,
    cut_short,
    answer(200, UNREADABLE),
    answer(200, f'{{"order": "{CANARY}-name '.encode() + b"\xff"),
    answer(200, f"{CANARY}-name".encode(), content_encoding="gzip"),
    refusal(400, f"{CANARY}-code@!", f"{CANARY}-name is wrong", f"{CANARY}-street"),
    refusal(400, "InvalidInput", f"Transparency code AZ:{CANARY}-code is wrong"),
    refusal(403, "Unauthorized", f"The access token Atza|{CANARY}-access-token has expired."),
    refusal(429, "QuotaExceeded", f"{CANARY}-name", retry_after="900"),
    refusal(503, "ServiceUnavailable", f"{CANARY}-name"),
    answer(500, f"<html>{CANARY}-name</html>".encode()),
)


# A confirmation reads no body, so an unreadable one is no failure.
TAKEN_BY_CONFIRM = (2, 3)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that any logger says, at its most talkative, tracebacks included."""
    said = io.StringIO()
    handler, root = logging.StreamHandler(said), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield said
    root.setLevel(level)
    root.removeHandler(handler)


def canary_parcel() -> Parcel:
    sender = Recipient(
        name=f"{CANARY}-sender", line1=f"{CANARY}-warehouse", country="US", phone=f"{CANARY}-phone"
    )
    items = (msgspec.structs.replace(PARCEL.items[0], codes=(f"AZ:{CANARY}-code",)),)
    return msgspec.structs.replace(
        PARCEL, ship_from=sender, ship_to=Recipient(name=f"{CANARY}-name"), items=items
    )


def canary_confirmation() -> Confirmation:
    return msgspec.structs.replace(CONFIRMATION, items=canary_parcel().items)


Act = Callable[[Amazon], Awaitable[object]]


async def read_order(amazon: Amazon) -> object:
    return await amazon.orders.get("111-1111111-1111111")


async def search_orders(amazon: Amazon) -> object:
    return await amazon.orders.search(PARCEL.ship_at, None)


async def read_location(amazon: Amazon) -> object:
    return await amazon.orders.location("111-1111111-1111111")


async def confirm(amazon: Amazon) -> None:
    await amazon.confirmations.confirm(canary_confirmation())


async def rate_v2(amazon: Amazon) -> object:
    return await amazon.shipping_v2.rates(canary_parcel())


async def rate_mfn(amazon: Amazon) -> object:
    return await amazon.merchant_fulfillment.rates(canary_parcel())


async def act_under_failure(step: Step, act: Act, grants: list[Step]) -> None:
    async with odd_server([step] * 6, grants) as server:
        clock = SteppingClock()
        amazon = connect(seller(server.url), clock, Throttle(clock), "0.0")
        try:
            await act(amazon)
        finally:
            await amazon.aclose()


@pytest.mark.parametrize("act", [read_order, search_orders, read_location, rate_v2, rate_mfn, confirm])
@pytest.mark.parametrize("at", range(len(FAILURES)))
def test_a_failing_session_tells_no_canary(act: Act, at: int, log: io.StringIO) -> None:
    step = FAILURES[0 if act is confirm and at in TAKEN_BY_CONFIRM else at]
    with pytest.raises(OutsideError) as raised:
        asyncio.run(act_under_failure(step, act, [grant(f"Atza|{CANARY}-access-token")]))
    logging.getLogger("test").error("failed", exc_info=raised.value)
    assert_silent(log, raised.value)


@pytest.mark.parametrize(
    "step",
    [
        answer(400, {"error": "invalid_grant", "error_description": f"{CANARY}-refresh-token is revoked"}),
        answer(401, {"error": f"{CANARY}-client@secret"}),
        answer(200, {"access_token": 5, "x": f"{CANARY}-access-token"}),
        hang_up,
    ],
)
def test_a_failing_login_tells_no_canary(step: Step, log: io.StringIO) -> None:
    with pytest.raises(OutsideError) as raised:
        asyncio.run(act_under_failure(hang_up, read_order, [step]))
    logging.getLogger("test").error("failed", exc_info=raised.value)
    assert_silent(log, raised.value)


def assert_silent(log: io.StringIO, error: BaseException) -> None:
    said = log.getvalue()
    texts = [said, *traceback.format_exception(error), *(text for each in chain(error) for text in each)]
    assert "failed" in said
    assert [text for text in texts if CANARY in text] == []


def chain(error: BaseException | None) -> Iterator[tuple[str, str, str]]:
    """Texts of an error and of everything that it came from."""
    while error is not None:
        yield str(error), repr(error), repr(error.args)
        error = error.__cause__ or error.__context__


def test_the_silence_is_listened_to(log: io.StringIO) -> None:
    error = OutsideError(f"{CANARY}-name")
    logging.getLogger("test").error("failed")
    with pytest.raises(AssertionError):
        assert_silent(log, error)


def test_no_value_of_the_client_shows_what_it_holds() -> None:
    clock = SteppingClock()
    account = seller("http://127.0.0.1:1")
    http = Http("Packbench/0.0")
    tokens = AccessTokens(CREDENTIALS, "http://127.0.0.1:1", http, clock, lambda: 1.0)
    transport = Transport(
        Address(f"{CANARY}-seller", "na", f"http://{CANARY}"), http, tokens, Throttle(clock), clock
    )
    secret = (("x-amz-access-token", f"{CANARY}-access-token"),)
    order = decode("getOrder", msgspec.json.encode(ORDER), wire.Order)
    values = [
        CREDENTIALS,
        account,
        connect(account, clock, Throttle(clock), "0.0"),
        tokens,
        transport,
        http,
        Request("POST", f"http://{CANARY}", (), secret, f"{CANARY}-name".encode()),
        Exchange(Reached.ANSWER, 200, {"x": f"{CANARY}-name"}, f"{CANARY}-name".encode()),
        Call(None, {}, (), secret, order),  # type: ignore[arg-type]  # the operation is of no interest
        order,
        order.buyer,
        order.recipient,
    ]
    shown = [text for value in values for text in (repr(value), str(value), pretty_repr(value))]
    assert [text for text in shown if CANARY in text] == []


def test_a_purchase_in_doubt_tells_no_canary(log: io.StringIO) -> None:
    rates = answer(200, {"payload": {"requestToken": f"{CANARY}-request-token", "rates": [OFFER]}})

    async def scenario() -> None:
        async with odd_server([rates, *[hang_up] * 4], [grant(f"Atza|{CANARY}-access-token")]) as server:
            clock = SteppingClock()
            amazon = connect(seller(server.url), clock, Throttle(clock), "0.0")
            (rate,) = await amazon.shipping_v2.rates(canary_parcel())
            try:
                await amazon.shipping_v2.buy(canary_parcel(), rate, "purchase-1")
            finally:
                await amazon.aclose()

    with pytest.raises(OutsideError) as raised:
        asyncio.run(scenario())
    logging.getLogger("test").error("failed", exc_info=raised.value)
    assert_silent(log, raised.value)
