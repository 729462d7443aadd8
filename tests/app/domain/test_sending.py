"""What goes to Amazon for a listing, or why nothing does: INV-2 to INV-6, LIST-4, CONN-5."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.listing import Channel, Mapping, Publication
from app.domain.sending import Basis, Held, HeldReason, Wanted, alone, basis, is_due, steps, wanted
from app.domain.sharing import SharedSku, Sharing
from app.domain.stock import Level
from app.domain.store import Away, Features, Mli, Narf, Rule, StoreState, Vacation
from tests.app.domain.selling import CANADA, JAPAN, NOW, RULE, levels, listing, location, row, store

H = HeldReason


def of(
    a_store: Any = None, a_listing: Any = None, *, stock: Any = None, locations: Any = (), **more: Any
) -> Basis:
    return basis(
        a_store or store(), a_listing or listing(), more.pop("children", ()), stock or levels(12, 2),
        more.pop("now", NOW), locations, **more,
    )  # fmt: skip


def held(*reasons: HeldReason) -> tuple[Held, ...]:
    return tuple(Held("", reason) for reason in reasons)


def test_INV_3_a_merchant_listing_gets_its_allocation_with_the_lead_time() -> None:
    assert wanted(of()) == (Wanted("DEFAULT", 10, 2),)
    assert Wanted("DEFAULT", 10, 2).availability == row("DEFAULT", 10, 2)


def test_INV_2_a_listings_own_rule_goes_before_the_stores() -> None:
    own = listing(rule=Rule(("MAIN",), percent=50, lead_time_days=7))
    assert wanted(of(a_listing=own)) == (Wanted("DEFAULT", 5, 7),)
    assert wanted(of(store(allocation=None), own)) == (Wanted("DEFAULT", 5, 7),)


def test_INV_2_a_group_sells_by_its_children() -> None:
    stock = {"A": (Level("MAIN", 9),), "B": (Level("MAIN", 4),)}
    of_group = listing(mapping=Mapping("SET", 1, is_group=True))
    found = of(a_listing=of_group, stock=stock, children=(("A", 2), ("B", 1)))
    assert wanted(found) == (Wanted("DEFAULT", 4, 2),)


@pytest.mark.parametrize(
    ("store_changes", "listing_changes", "reason"),
    [
        ({"state": StoreState.DRAFT}, {}, H.NOT_CONNECTED),
        ({"state": StoreState.REFUSED}, {}, H.NOT_CONNECTED),
        ({"features": Features(imports_orders=True)}, {}, H.OFF),
        ({"narf": Narf(is_enrolled=True)}, {}, H.NARF_SHUT),
        ({}, {"publication": Publication.GONE}, H.GONE),
        ({}, {"moving_to": Channel.FBA}, H.MOVING),
        ({}, {"channel": Channel.FBA, "moving_to": Channel.MERCHANT}, H.MOVING),
        ({}, {"channel": Channel.FBA}, H.FBA),
        ({}, {"channel": Channel.UNKNOWN}, H.UNKNOWN_CHANNEL),
        ({}, {"publication": Publication.PENDING}, H.PENDING_PUBLICATION),
        ({}, {"publication": Publication.FAILED}, H.FAILED),
        ({}, {"mapping": None}, H.UNMAPPED),
        ({"allocation": None}, {}, H.NO_ALLOCATION),
    ],
)
def test_INV_3_what_may_not_be_sent_says_why(
    store_changes: dict[str, Any], listing_changes: dict[str, Any], reason: HeldReason
) -> None:
    found = of(store(**store_changes), listing(**listing_changes))
    assert wanted(found) == held(reason)


def test_INV_3_a_published_listing_without_stock_is_sent_too() -> None:
    assert wanted(of(a_listing=listing(publication=Publication.NO_STOCK))) == (Wanted("DEFAULT", 10, 2),)


@pytest.mark.parametrize("away", [Vacation(), Vacation(Away.ZERO), Vacation(Away.EXTEND, lead_time_days=20)])
@pytest.mark.parametrize("mli", [Mli(), Mli(is_on=True)])
@pytest.mark.parametrize("narf", [Narf(), Narf(True, NOW, "Manager One"), Narf(is_enrolled=True)])
@pytest.mark.parametrize(
    "fba",
    [
        {"channel": Channel.FBA},
        {"moving_to": Channel.FBA},
        {"channel": Channel.FBA, "moving_to": Channel.MERCHANT},
    ],
)
def test_LIST_4_no_setting_sends_a_merchant_quantity_for_what_is_or_becomes_fba(
    away: Vacation, mli: Mli, narf: Narf, fba: dict[str, Any]
) -> None:
    here = store(vacation=away, mli=mli, narf=narf)
    stands = listing(availability=(row("AMAZON_NA"), row("DEFAULT", 4, 2), row("loc-a", 3, 2)), **fba)
    decided = wanted(of(here, stands, locations=(location("loc-a", "MAIN"),), ours=("DEFAULT", "loc-a")))
    assert not any(isinstance(each, Wanted) for each in decided)
    assert [each.code for each in decided] == [""]


@pytest.mark.parametrize(
    ("vacation", "sent"),
    [
        (Vacation(Away.ZERO), (0, 2)),
        (Vacation(Away.EXTEND, lead_time_days=20), (10, 20)),
        (Vacation(Away.ZERO, date(2026, 11, 24)), (10, 2)),
        (Vacation(Away.ZERO, ends=date(2026, 11, 22)), (10, 2)),
        (Vacation(Away.ZERO, date(2026, 11, 23), date(2026, 11, 23)), (0, 2)),
    ],
)
def test_INV_4_a_vacation_zeroes_or_extends_while_it_lasts(vacation: Vacation, sent: tuple[int, int]) -> None:
    assert wanted(of(store(vacation=vacation))) == (Wanted("DEFAULT", *sent),)


def test_INV_4_the_marketplaces_own_day_counts() -> None:
    until = Vacation(Away.ZERO, ends=date(2026, 11, 23))
    evening = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # the 24th in Tokyo, the 23rd in New York
    assert wanted(of(store(vacation=until), now=evening)) == (Wanted("DEFAULT", 0, 2),)
    assert wanted(of(store(vacation=until, marketplace_id=JAPAN), now=evening)) == (Wanted("DEFAULT", 10, 2),)


def test_INV_4_after_it_todays_allocation_goes_out_not_a_remembered_one() -> None:
    over = store(vacation=Vacation(Away.ZERO, ends=date(2026, 11, 22)))
    assert wanted(of(over, stock=levels(4))) == (Wanted("DEFAULT", 4, 2),)


def test_INV_5_an_open_gate_lets_quantities_through_to_the_live_check() -> None:
    assert wanted(of(store(narf=Narf(True, NOW, "Manager One")))) == (Wanted("DEFAULT", 10, 2),)


MLI = store(mli=Mli(is_on=True))
TWO_HOUSES = {"MUG": (Level("MAIN", 12, 2), Level("EAST", 5, 1), Level("WEST", 40))}


def test_INV_6_each_mapped_location_gets_what_its_own_warehouse_has() -> None:
    places = (location("loc-b", "EAST"), location("loc-a", "MAIN"))
    assert wanted(of(MLI, stock=TWO_HOUSES, locations=places)) == (
        Wanted("DEFAULT", 0, 2, silences=True),
        Wanted("loc-a", 10, 2),
        Wanted("loc-b", 4, 2),
    )


def test_INV_6_each_location_is_allocated_by_the_rule_of_the_store() -> None:
    here = replace(MLI, allocation=Rule(("WEST",), percent=50, buffer=1, lead_time_days=3))
    found = wanted(of(here, stock=TWO_HOUSES, locations=(location("loc-a", "MAIN"),)))
    assert found[1:] == (Wanted("loc-a", 4, 3),)


def test_INV_6_unmapped_and_inactive_locations_get_nothing() -> None:
    places = (location("loc-a"), location("loc-b", "EAST", is_active=False), location("loc-c", "MAIN"))
    assert wanted(of(MLI, stock=TWO_HOUSES, locations=places))[1:] == (
        Held("loc-a", H.LOCATION_UNMAPPED),
        Held("loc-b", H.LOCATION_UNMAPPED),
        Wanted("loc-c", 10, 2),
    )


def test_INV_6_a_location_that_lost_its_warehouse_is_zeroed_first_where_units_stand_of_us() -> None:
    places = (location("loc-a"), location("loc-b", "MAIN"))
    found = wanted(of(MLI, stock=TWO_HOUSES, locations=places, ours=("loc-a", "loc-b", "DEFAULT")))
    assert found == (
        Wanted("DEFAULT", 0, 2, silences=True),
        Wanted("loc-a", 0, 2, silences=True),
        Wanted("loc-b", 10, 2),
    )


def test_INV_6_a_vacation_zeroes_locations_too() -> None:
    away = replace(MLI, vacation=Vacation(Away.ZERO))
    found = wanted(of(away, stock=TWO_HOUSES, locations=(location("loc-a", "MAIN"),)))
    assert found[1:] == (Wanted("loc-a", 0, 2),)


def test_INV_6_without_mli_locations_count_for_nothing() -> None:
    assert wanted(of(locations=(location("loc-a", "MAIN"),))) == (Wanted("DEFAULT", 10, 2),)


def test_INV_6_after_mli_the_location_rows_that_still_stand_are_zeroed_first() -> None:
    stands = listing(
        availability=(row("DEFAULT", 0, 2), row("loc-b", 3, 2), row("loc-a", 4, 2), row("loc-c", 0, 2))
    )
    found = wanted(of(a_listing=stands, ours=("loc-d", "DEFAULT")))
    assert found == (
        Wanted("loc-a", 0, 2, silences=True),
        Wanted("loc-b", 0, 2, silences=True),
        Wanted("loc-d", 0, 2, silences=True),
        Wanted("DEFAULT", 10, 2),
    )


def test_INV_6_after_switching_nothing_is_sent_until_a_new_rule_is_saved() -> None:
    for mli in (Mli(), Mli(is_on=True)):
        reset = store(mli=mli, allocation=None)
        assert wanted(of(reset, locations=(location("loc-a", "MAIN"),))) == held(H.NO_ALLOCATION)


def test_INV_6_zeros_leave_before_the_new_quantities() -> None:
    first, then = Wanted("DEFAULT", 0, 2, silences=True), Wanted("loc-a", 10, 2)
    last = Wanted("loc-b", 0, 2)
    assert steps((then, first, last)) == ((first,), (then, last))
    assert steps((then,)) == ((then,),)
    assert steps((first,)) == ((first,),)
    assert steps(()) == ()


@pytest.mark.parametrize(
    ("sent", "read", "due"),
    [
        (None, None, True),
        (row("DEFAULT", 10, 2), None, False),
        (row("DEFAULT", 9, 2), None, True),
        (row("DEFAULT", 10, 1), None, True),
        (row("DEFAULT", None, None), None, True),
        (None, row("DEFAULT", 10, 2), False),
        (None, row("DEFAULT", 9, 2), True),
        (row("DEFAULT", 10, 2), row("DEFAULT", 10, 2), False),
        (row("DEFAULT", 10, 2), row("DEFAULT", 10, None), True),
        (row("DEFAULT", 9, 2), row("DEFAULT", 10, 2), True),
    ],
)
def test_INV_3_only_what_changed_is_sent(sent: Any, read: Any, due: bool) -> None:
    assert is_due(Wanted("DEFAULT", 10, 2), sent, read) is due


# a SKU in several stores of one account


SHARED = SharedSku("A1SELLER", "na", "MUG", ("ca", "us"))


def canada(on_hand: int, **more: Any) -> Basis:
    changes = {"marketplace_id": CANADA, "allocation": Rule(("MAIN",), lead_time_days=5)} | more.pop(
        "store", {}
    )
    return of(store("ca", **changes), listing(store_id="ca", **more), stock=levels(on_hand))


def test_CONN_5_one_sender_sends_the_smaller_allocation_and_the_longer_lead_time() -> None:
    here, there = of(stock=levels(12)), canada(7)
    assert wanted(there, SHARED, (here,)) == (Wanted("DEFAULT", 7, 5),)
    assert wanted(here, SHARED, (there,)) == (Held("", H.OTHER_SENDER, "ca"),)
    more = canada(30)
    assert wanted(more, SHARED, (here,)) == (Wanted("DEFAULT", 12, 5),)


def test_CONN_5_a_store_on_vacation_holds_the_shared_quantity_down() -> None:
    away = of(store(vacation=Vacation(Away.ZERO)))
    assert wanted(canada(7), SHARED, (away,)) == (Wanted("DEFAULT", 0, 5),)


@pytest.mark.parametrize(
    "changes",
    [
        {"mapping": None},
        {"channel": Channel.FBA},
        {"publication": Publication.PENDING},
        {"store": {"allocation": None}},
    ],
)
def test_CONN_5_who_cannot_send_neither_sends_nor_counts(changes: dict[str, Any]) -> None:
    here, there = of(stock=levels(12)), canada(7, **changes)
    assert wanted(here, SHARED, (there,)) == (Wanted("DEFAULT", 12, 2),)
    (own,) = wanted(there, SHARED, (here,))
    assert isinstance(own, Held)
    assert own.reason is not H.OTHER_SENDER


@pytest.mark.parametrize("sharing", list(Sharing))
def test_CONN_5_nothing_is_sent_while_another_store_still_waits_for_the_new_channel(sharing: Sharing) -> None:
    moving = canada(7, channel=Channel.FBA, moving_to=Channel.MERCHANT)
    shared = replace(SHARED, sharing=sharing, sender="us")
    assert wanted(of(stock=levels(12)), shared, (moving,)) == (Held("", H.MOVING),)


@pytest.mark.parametrize("read", [None, NOW - timedelta(seconds=1)])
def test_CONN_5_nothing_is_sent_while_another_store_knows_it_only_as_it_was_before(
    read: datetime | None,
) -> None:
    stale = canada(7, channel=Channel.FBA, read_at=read)
    here = of(a_listing=listing(read_at=NOW), stock=levels(12))
    assert wanted(here, SHARED, (stale,)) == (Held("", H.MOVING),)


@pytest.mark.parametrize(
    "changes",
    [
        {"read_at": NOW},
        {"read_at": NOW + timedelta(seconds=1)},
        {"read_at": NOW - timedelta(days=1), "publication": Publication.GONE},
        {"read_at": NOW - timedelta(days=1), "store": {"state": StoreState.REFUSED}},
        {"read_at": NOW - timedelta(days=1), "channel": Channel.UNKNOWN},
    ],
)
def test_CONN_5_what_another_store_was_told_since_or_never_will_be_holds_nothing_up(
    changes: dict[str, Any],
) -> None:
    other = canada(7, **{"channel": Channel.FBA, **changes})
    here = of(a_listing=listing(read_at=NOW), stock=levels(12))
    assert wanted(here, SHARED, (other,)) == (Wanted("DEFAULT", 12, 2),)


def test_CONN_5_of_a_listing_that_was_never_read_nothing_is_older() -> None:
    other = canada(7, channel=Channel.FBA, read_at=NOW)
    assert wanted(of(stock=levels(12)), SHARED, (other,)) == (Wanted("DEFAULT", 12, 2),)


@pytest.mark.parametrize(
    "changes", [{"publication": Publication.GONE}, {"store": {"state": StoreState.REFUSED}}]
)
def test_CONN_5_a_move_whose_end_nobody_learns_holds_nothing_up(changes: dict[str, Any]) -> None:
    moving = canada(7, moving_to=Channel.MERCHANT, **changes)
    assert wanted(of(stock=levels(12)), SHARED, (moving,)) == (Wanted("DEFAULT", 12, 2),)


def test_CONN_5_the_chosen_sender_sends_its_own() -> None:
    chosen = replace(SHARED, sharing=Sharing.SHARED, sender="us")
    here, there = of(stock=levels(12)), canada(7)
    assert wanted(here, chosen, (there,)) == (Wanted("DEFAULT", 12, 2),)
    assert wanted(there, chosen, (here,)) == (Held("", H.OTHER_SENDER, "us"),)


def test_CONN_5_where_the_chosen_sender_cannot_send_another_does_with_the_smaller_total() -> None:
    chosen = replace(SHARED, store_ids=("ca", "mx", "us"), sharing=Sharing.SHARED, sender="us")
    off, there = of(store(allocation=None)), canada(7)
    south = of(store("mx"), listing(store_id="mx"), stock=levels(4))
    assert wanted(there, chosen, (off, south)) == (Wanted("DEFAULT", 4, 5),)
    assert wanted(south, chosen, (off, there)) == (Held("", H.OTHER_SENDER, "ca"),)


def test_CONN_5_overwriting_lets_each_store_send_its_own() -> None:
    accepted = replace(SHARED, sharing=Sharing.OVERWRITE)
    here, there = of(stock=levels(12)), canada(7)
    assert wanted(here, accepted, (there,)) == (Wanted("DEFAULT", 12, 2),)
    assert wanted(there, accepted, (here,)) == (Wanted("DEFAULT", 7, 5),)


def test_CONN_5_a_rename_under_way_shares_like_before() -> None:
    renamed = replace(SHARED, sharing=Sharing.RENAMED, sender="us")
    assert wanted(of(stock=levels(12)), renamed, (canada(7),)) == (Held("", H.OTHER_SENDER, "ca"),)


def test_CONN_5_locations_of_a_shared_sku_sum_to_the_smaller_allocation() -> None:
    places = (
        location("loc-a", "MAIN"),
        location("loc-b", "EAST"),
        location("loc-c", "WEST"),
        location("loc-d"),
    )
    split = of(replace(MLI, store_id="aa"), listing(store_id="aa"), stock=TWO_HOUSES, locations=places)
    shared = replace(SHARED, store_ids=("aa", "ca"))
    assert wanted(split, shared, (canada(12),)) == (
        Wanted("DEFAULT", 0, 5, silences=True),
        Wanted("loc-a", 10, 5),
        Wanted("loc-b", 2, 5),
        Wanted("loc-c", 0, 5),
        Held("loc-d", H.LOCATION_UNMAPPED),
    )


STOCKS = st.lists(st.integers(-3, 30), min_size=2, max_size=4)
ABLE = st.lists(st.booleans(), min_size=4, max_size=4)


@given(STOCKS, ABLE, st.sampled_from(list(Sharing)), st.integers(0, 3))
def test_CONN_5_never_two_numbers_never_none(
    stocks: list[int], able: list[bool], sharing: Sharing, sender: int
) -> None:
    """Unless overwriting was accepted: exactly one sender where any store can send."""
    every = [
        of(
            store(f"s{number}", allocation=RULE if able[number] else None),
            listing(store_id=f"s{number}"),
            stock=levels(units),
        )
        for number, units in enumerate(stocks)
    ]
    shared = SharedSku(
        "A1SELLER", "na", "MUG", tuple(each.store.store_id for each in every), sharing, f"s{sender}"
    )
    decided = [wanted(each, shared, [other for other in every if other is not each]) for each in every]
    senders = [rows for rows in decided if isinstance(rows[0], Wanted)]
    can = [number for number in range(len(stocks)) if able[number]]
    assert len(senders) == (len(can) if sharing is Sharing.OVERWRITE else min(1, len(can)))
    if sharing in (Sharing.UNDECIDED, Sharing.RENAMED) and can:
        assert senders == [(Wanted("DEFAULT", max(0, min(stocks[number] for number in can)), 2),)]


def test_INV_2_the_basis_keeps_its_allocation_for_the_screen() -> None:
    found = of()
    assert found.allocations["DEFAULT"].quantity == 10
    assert (found.day, found.rule) == (date(2026, 11, 23), RULE)
    assert of(a_listing=listing(mapping=None)).allocations == {}
    assert alone(found) == (Wanted("DEFAULT", 10, 2),)
