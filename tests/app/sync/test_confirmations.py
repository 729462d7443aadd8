import asyncio
from datetime import timedelta

from app.domain.shipping import Confirmation, ParcelItem
from app.ports.errors import OutcomeUnknown, Refused, Throttled, Unreachable
from app.ports.jobs import JobName
from app.ports.storage import OutboxMessage, OutboxState
from app.sync.jobs.confirmations import SendConfirmations
from tests.app.sync.fakes_engine import Track
from tests.fakes import START, AmazonAccepts, ManualClock, MemoryOutbox

CODE = "AZ:D66F7JYOR8G3BHKSCO4OYHEKRU"


def message(number: int = 1, due: float = 0.0) -> OutboxMessage:
    confirmation = Confirmation(
        order_id=f"111-0000000-{number:07d}",
        marketplace_id="ATVPDKIKX0DER",
        package_reference=1,
        carrier_code="UPS",
        tracking="1Z",
        shipped_at=START,
        items=(ParcelItem("1", 1, codes=(CODE,)),),
    )
    return OutboxMessage(f"m{number}", confirmation, 0, START + timedelta(seconds=due))


class Sending:
    """A job over fakes, and what it told of refusals."""

    def __init__(
        self, *messages: OutboxMessage, fails: tuple[Exception | None, ...] = (), jitter: float = 0.5
    ) -> None:
        self.outbox = MemoryOutbox(messages)
        self.amazon = AmazonAccepts(fails)
        self.clock = ManualClock()
        self.told: list[str] = []
        self.track = Track(JobName.CONFIRMATIONS)
        self.job = SendConfirmations(
            "us", self.amazon, self.outbox, self.clock, lambda: jitter, self._refused
        )

    async def _refused(self, refused_message: OutboxMessage, refused: Refused) -> None:
        self.told.append(f"{refused_message.message_id}: {refused.words}")

    def run(self) -> int:
        return asyncio.run(self.job.run(self.track.next())).count

    def state(self, message_id: str = "m1") -> OutboxState:
        return self.outbox.rows[message_id].state


def test_SHIP_11_a_due_confirmation_is_sent_once_with_its_codes() -> None:
    sending = Sending(message())
    assert sending.run() == 1
    assert sending.run() == 0
    assert [each.items[0].codes for each in sending.amazon.taken] == [(CODE,)]
    assert sending.state() is OutboxState.SENT


def test_SHIP_11_what_is_not_due_yet_waits() -> None:
    sending = Sending(message(due=10))
    assert sending.run() == 0
    sending.clock.advance(10)
    assert sending.run() == 1


def test_SHIP_11_an_unreachable_amazon_is_asked_again_after_a_growing_wait() -> None:
    sending = Sending(message(), fails=(Unreachable("down"), OutcomeUnknown("cut"), None))
    sending.run()
    assert sending.outbox.rows["m1"].due_at == START + timedelta(seconds=2)
    assert sending.outbox.rows["m1"].words == "down"
    sending.clock.advance(2)
    sending.run()
    assert sending.outbox.rows["m1"].due_at == START + timedelta(seconds=2 + 4)
    sending.clock.advance(4)
    assert sending.run() == 1
    assert sending.outbox.rows["m1"].attempts == 3


def test_SHIP_11_a_throttled_confirmation_waits_as_long_as_amazon_asks() -> None:
    sending = Sending(message(), fails=(Throttled("confirmShipment", 30.0),))
    sending.run()
    assert sending.outbox.rows["m1"].due_at == START + timedelta(seconds=30)


def test_SHIP_11_a_refusal_is_stored_told_and_not_repeated() -> None:
    sending = Sending(message(), fails=(Refused("confirmShipment", "InvalidInput", "bad code"),))
    assert sending.run() == 0
    assert sending.state() is OutboxState.REFUSED
    assert sending.told == ["m1: bad code"]
    assert sending.run() == 0
    assert sending.amazon.taken == []


def test_SHIP_11_one_that_fails_holds_up_no_other() -> None:
    sending = Sending(message(1), message(2), fails=(Unreachable("down"), None))
    assert sending.run() == 1
    assert sending.state("m2") is OutboxState.SENT


def test_SHIP_11_an_attempt_that_a_crash_cut_off_is_made_again() -> None:
    sending = Sending(message())
    asyncio.run(sending.outbox.attempted("m1", START))
    assert sending.run() == 1
    assert len(sending.amazon.taken) == 1


def test_at_most_twenty_go_in_one_turn() -> None:
    sending = Sending(*(message(number) for number in range(21)))
    assert sending.run() == 20
    assert sending.run() == 1


def test_the_job_names_itself() -> None:
    assert repr(Sending().job) == "<SendConfirmations us>"


def test_SHIP_11_each_step_of_a_message_is_noted_with_its_time() -> None:
    sending = Sending(message(1), message(2), fails=(None, Refused("confirmShipment", "InvalidInput", "bad")))
    sending.clock.advance(60)
    sending.run()
    at = START + timedelta(seconds=60)
    assert sending.outbox.times == {"m1": at, "m2": at}
    assert sending.outbox.rows["m2"].words == "bad"


def test_SHIP_11_an_attempt_is_noted_before_the_call() -> None:
    sending = Sending(message(), fails=(Unreachable("down"),))
    sending.clock.advance(5)
    sending.run()
    assert sending.outbox.times == {"m1": START + timedelta(seconds=5)}


def test_SHIP_11_the_wait_is_spread() -> None:
    sending = Sending(message(), fails=(Unreachable("down"),), jitter=1.0)
    sending.run()
    assert sending.outbox.rows["m1"].due_at == START + timedelta(seconds=2.5)


def test_SHIP_11_each_store_sends_what_its_own_orders_wait_for() -> None:
    sending = Sending(message(1), message(2))
    sending.outbox.store_of = {"m1": "us", "m2": "ca"}
    assert sending.run() == 1
    assert (sending.state("m1"), sending.state("m2")) == (OutboxState.SENT, OutboxState.DUE)


def test_SHIP_11_the_row_says_how_many_of_how_many() -> None:
    sending = Sending(message(1), message(2))
    sending.run()
    assert sending.track.shown == [("confirming", 0, 2), ("confirming", 1, 2)]


def test_SHIP_11_with_nothing_to_send_nothing_is_written() -> None:
    sending = Sending()
    assert sending.run() == 0
    assert sending.track.jobs.saves == []
