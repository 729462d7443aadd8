"""What is said of money that is under way: SHIP-8, SHIP-9."""

import pytest

from app.domain.packing.bench import Bench
from app.domain.packing.events import ShippingStopped
from app.domain.packing.reasons import Stop
from app.ports.bulk import BulkItem, ItemState
from app.ports.purchases import Refund
from app.ui.presenters.office_bulk import result_of
from app.ui.presenters.stages import stopped
from app.ui.presenters.view import Say, say
from app.ui.words.manager import OFFICE_WORDS

TOO_SOON = ShippingStopped(Stop.OUTCOME_UNKNOWN, "too_soon")


@pytest.mark.parametrize("refund", list(Refund))
def test_SHIP_9_each_answer_about_a_refund_is_said(refund: Refund) -> None:
    assert OFFICE_WORDS[f"refund.{refund}"]


def test_SHIP_8_a_purchase_that_may_be_under_way_says_when_to_ask_again() -> None:
    assert stopped(Bench(stopped=TOO_SOON)).words == say("stop_words.too_soon")
    item = BulkItem("run-1", 1, "112-1", "BOX-S", 500, ItemState.UNKNOWN, ("outcome_unknown",), "too_soon")
    said = result_of(item).detail
    assert isinstance(said, Say)
    assert dict(said.values)["other"] == say("stop_words.too_soon")


def test_SHIP_10_a_sellers_own_words_stay_as_they_are() -> None:
    item = BulkItem("run-1", 1, "112-1", "BOX-S", 500, ItemState.FAILED, ("refused",), "No such street.")
    said = result_of(item).detail
    assert isinstance(said, Say)
    assert dict(said.values)["other"] == "No such street."


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("", ""),
        ("pallet", say("stop_words.pallet")),
        ("several_ioss, value_unknown", say("stop_words.several_ioss")),
        ("UPS Ground: weekend", say("stop_words.rate", service="UPS Ground", why=say("offer.why.weekend"))),
        (
            "USPS: Priority: demand_unmet, UPS Ground: policy, DHL: late",
            say(
                "stop_words.rates", service="USPS: Priority", why=say("stop_words.rate.demand_unmet"), count=2
            ),
        ),
        ("Too long, too heavy: no", "Too long, too heavy: no"),
        ("The package is too large.", "The package is too large."),
    ],
)
def test_SHIP_14_why_no_service_takes_it_is_said_in_words(told: str, said: object) -> None:
    assert stopped(Bench(stopped=ShippingStopped(Stop.NO_RATE, told))).words == said
