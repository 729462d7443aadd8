"""Days that went wrong: what was recorded of a good one, with a mistake in it that the watch has to find."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import msgspec

from tests.system.day import scenario as s
from tests.system.day.driver import Played

Spoil = Callable[[Any], object]  # of what Amazon told of one look, or of its ledger


def each_look(played: Played, spoil: Spoil) -> Played:
    looks = deepcopy(played.looks)
    for _, news in looks:
        spoil(news)
    return msgspec.structs.replace(played, looks=looks)


def the_end(played: Played, spoil: Spoil) -> Played:
    ledger = deepcopy(played.ledger)
    spoil(ledger)
    return msgspec.structs.replace(played, ledger=ledger)


def without(played: Played, is_it: Callable[[s.Event], bool]) -> Played:
    """As if the scenario, and so the oracle, did not tell that it happened."""
    day = played.day
    told = [each for each in day.events if not is_it(each)]
    return msgspec.structs.replace(played, day=s.Day(day.seed, day.stock, day.offers, told))


def one_more_sent(news: Any) -> None:
    """In each message in which anything was sent."""
    for change in news["listing_changes"]:
        for row in change["availability"]:
            if row["op"] != "delete" and row["quantity"]:
                row["quantity"] += 1


def one_more_standing(news: Any) -> None:
    for listing in news["listings"]:
        for row in listing["availability"]:
            if row["quantity"]:
                row["quantity"] += 1


def sends_with_units(played: Played) -> int:
    """Messages' rows that were accepted with a quantity above zero."""
    return sum(
        bool(row["op"] != "delete" and row["quantity"])
        for _, news in played.looks
        for change in news["listing_changes"]
        if change["accepted"]
        for row in change["availability"]
    )
