"""Stores, their locations, and SKUs that several of them share."""

import pytest

from app.domain.sharing import SharedSku, Sharing
from app.domain.stock import Location
from app.domain.store import Away, Features, Mli, Rule, StoreState, Vacation
from app.ports.errors import WriteFailed
from app.ports.listings import ListingFilter, ListingKey, Show
from tests.app.database.office import (
    AUDIT,
    CA,
    CA_STORE,
    DE,
    MAIN,
    SOUTH,
    a_listing,
    a_store,
    done,
    got,
    housed,
    levels,
    listed,
    ruled,
    saved,
)
from tests.app.database.warehouse import NOW, STORE, Warehouse, an_order, order_id

RULE = Rule(("MAIN",), percent=80, buffer=1, cap=9, ignores_negative=True, lead_time_days=3)


def test_CONN_4_a_store_is_read_back_whole_also_after_a_restart(warehouse: Warehouse) -> None:
    store = a_store(
        email="put@seller.example",
        state=StoreState.CONNECTED,
        features=Features(imports_orders=True, prints_po=False),
        vacation=Vacation(Away.EXTEND, NOW.date(), None, 12),
        allocation=RULE,
        secret_made_at=NOW,
        import_every_seconds=60.0,
    )
    saved(warehouse, store)
    assert warehouse.database.stores.get(STORE) == store
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        assert again.database.stores.all() == (store,)


def test_a_store_that_only_orders_name_is_none_yet_and_keeps_its_orders_when_it_is_saved(
    warehouse: Warehouse,
) -> None:
    warehouse.bring(an_order(1))
    assert warehouse.database.stores.all() == ()
    saved(warehouse, a_store())
    assert warehouse.database.stores.get(STORE) == a_store()
    assert warehouse.rows("SELECT store_id, seller_id, region, state FROM stores") == [
        (STORE, "SELLER1", "na", "draft")
    ]
    assert warehouse.database.lookups.order(order_id(1)) is not None


def test_a_saved_store_is_in_the_audit_log_and_one_that_cannot_be_is_not(warehouse: Warehouse) -> None:
    saved(warehouse, a_store())
    assert warehouse.database.audited() == [AUDIT]
    saved(warehouse, a_store(CA_STORE, CA, state=StoreState.CONNECTED))
    with pytest.raises(WriteFailed, match="no draft"):
        done(warehouse.database.stores.remove(CA_STORE, AUDIT))
    assert len(warehouse.database.audited()) == 2


def test_a_draft_goes_with_what_it_has_but_not_once_it_has_orders(warehouse: Warehouse) -> None:
    saved(warehouse, a_store(), a_store(CA_STORE, CA))
    warehouse.bring(an_order(1))
    listed(warehouse, a_listing(store_id=CA_STORE))
    with pytest.raises(WriteFailed, match="has orders"):
        done(warehouse.database.stores.remove(STORE, AUDIT))
    done(warehouse.database.stores.remove(CA_STORE, AUDIT))
    assert warehouse.database.stores.all() == (a_store(),)
    assert warehouse.rows("SELECT count(*) FROM listings") == [(0,)]


def test_INV_6_switching_mli_takes_settings_and_overrides_away_at_once(warehouse: Warehouse) -> None:
    store = a_store(allocation=RULE)
    saved(warehouse, store, a_store(CA_STORE, CA))
    listed(warehouse, a_listing("A"), a_listing("B"), a_listing("C"), a_listing("A", CA_STORE))
    keys = [ListingKey(STORE, "B"), ListingKey(STORE, "A"), ListingKey(CA_STORE, "A")]
    done(warehouse.database.listings.set_rule(keys, RULE, AUDIT))
    assert warehouse.database.listings.overrides(STORE) == (("A", RULE), ("B", RULE))
    assert done(warehouse.database.stores.set_mli(store, is_on=True, audit=AUDIT)) == 2
    changed = warehouse.database.stores.get(STORE)
    assert changed is not None
    assert (changed.mli, changed.allocation) == (Mli(is_on=True), None)
    assert warehouse.database.listings.overrides(STORE) == ()
    assert warehouse.database.listings.overrides(CA_STORE) == (("A", RULE),)


def test_INV_6_when_mli_went_off_is_known_until_it_is_on_again(warehouse: Warehouse) -> None:
    stores = warehouse.database.stores
    saved(warehouse, a_store(mli=Mli(is_on=True)))
    for is_on, known in ((False, Mli(off_at=AUDIT.at)), (True, Mli(is_on=True))):
        done(stores.set_mli(stores.all()[0], is_on=is_on, audit=AUDIT))
        assert stores.all()[0].mli == known


def test_INV_6_refreshed_locations_keep_their_warehouse_and_those_that_went_are_inactive(
    warehouse: Warehouse,
) -> None:
    stores = warehouse.database.stores
    first, second = Location(STORE, "ss-1", "EAST", "East"), Location(STORE, "ss-2", "WEST", "West")
    done(stores.save_locations(STORE, [first, second]))
    assert stores.locations(STORE) == (first, second)
    done(stores.map_location(first, "MAIN", AUDIT))
    renamed = Location(STORE, "ss-1", "EAST", "East coast")
    done(stores.save_locations(STORE, [renamed]))
    assert stores.locations(STORE) == (
        Location(STORE, "ss-1", "EAST", "East coast", is_active=True, warehouse="MAIN"),
        Location(STORE, "ss-2", "WEST", "West", is_active=False),
    )
    assert stores.locations("other") == ()


def test_INV_6_an_order_of_a_location_ships_from_its_warehouse_from_the_moment_it_is_mapped(
    warehouse: Warehouse,
) -> None:
    place = Location(STORE, "ss-1", "EAST", "East")
    saved(warehouse, a_store())
    housed(warehouse, MAIN, SOUTH)
    done(warehouse.database.stores.save_locations(STORE, [place]))
    warehouse.bring(an_order(1, location="ss-1"))
    order = warehouse.database.lookups.order(order_id(1))
    assert order is not None
    assert (order.location, order.warehouse) == ("ss-1", "")
    assert levels(warehouse, "MSE-01") == [("", 0, 1)]
    done(warehouse.database.stores.map_location(place, "SOUTH", AUDIT))
    order = warehouse.database.lookups.order(order_id(1))
    assert order is not None
    assert (order.location, order.warehouse) == ("ss-1", "SOUTH")
    assert levels(warehouse, "MSE-01") == [("SOUTH", 0, 1)]
    warehouse.bring(an_order(2, location="ss-1"))
    warehouse.bring(an_order(1, updated_at=NOW.replace(hour=20)))  # Amazon no longer says where
    assert levels(warehouse, "MSE-01") == [("SOUTH", 0, 2)]


# ---- shared SKUs


@pytest.fixture
def two_stores(warehouse: Warehouse) -> Warehouse:
    """Of one account, and a third of the same seller in another region."""
    saved(warehouse, a_store(), a_store(CA_STORE, CA), a_store("practice-de", DE))
    listed(warehouse, a_listing("ABC123"), a_listing("ABC123", "practice-de"), a_listing("OWN"))
    return warehouse


def test_CONN_5_a_sku_is_shared_once_a_second_store_of_the_account_lists_it(two_stores: Warehouse) -> None:
    stores = two_stores.database.stores
    assert stores.shared_skus() == ()
    listed(two_stores, a_listing("ABC123", CA_STORE))
    expected = SharedSku(
        "SELLER1", "na", "ABC123", (CA_STORE, STORE), sender=CA_STORE, proposal="ABC123-CA",
        proposals=((CA_STORE, "ABC123-CA"), (STORE, "ABC123-US")),
    )  # fmt: skip
    assert stores.shared_skus() == (expected,)
    assert stores.shared(STORE, "ABC123") == stores.shared(CA_STORE, "ABC123") == expected
    assert stores.shared("practice-de", "ABC123") is None
    assert stores.shared(STORE, "OWN") is None
    rows = two_stores.database.listings.page(ListingFilter(Show.CONFLICT), None, 9)
    assert [(row.listing.store_id, row.listing.sku, row.is_conflicting) for row in rows] == [
        (CA_STORE, "ABC123", True),
        (STORE, "ABC123", True),
    ]


@pytest.mark.parametrize(
    ("sharing", "conflicts"),
    [(Sharing.SHARED, 0), (Sharing.OVERWRITE, 0), (Sharing.RENAMED, 2), (Sharing.UNDECIDED, 2)],
)
def test_CONN_5_a_decision_is_kept_and_ends_the_conflict(
    two_stores: Warehouse, sharing: Sharing, conflicts: int
) -> None:
    listed(two_stores, a_listing("ABC123", CA_STORE))
    decision = SharedSku(
        "SELLER1", "na", "ABC123", (CA_STORE, STORE), sharing, STORE, "ABC123-CA", "Manager", NOW, "we know"
    )
    done(two_stores.database.stores.decide(decision, AUDIT))
    assert two_stores.database.stores.shared(STORE, "ABC123") == decision
    assert two_stores.database.listings.counts(ListingFilter())[Show.CONFLICT] == conflicts
    assert two_stores.database.audited()[-1] == AUDIT


def test_CONN_5_a_listing_that_is_gone_shares_nothing_and_does_again_when_it_is_back(
    two_stores: Warehouse,
) -> None:
    listed(two_stores, a_listing("ABC123", CA_STORE), generation=1)
    assert done(two_stores.database.listings.finish(CA_STORE, 2, NOW)) == 1
    assert two_stores.database.stores.shared_skus() == ()
    assert two_stores.database.listings.counts(ListingFilter())[Show.CONFLICT] == 0
    listed(two_stores, a_listing("ABC123", CA_STORE))
    assert len(two_stores.database.stores.shared_skus()) == 1


def test_CONN_5_stores_that_turn_out_to_be_one_account_conflict_from_then_on(warehouse: Warehouse) -> None:
    saved(warehouse, a_store(seller_id=""), a_store(CA_STORE, CA, seller_id=""))
    listed(warehouse, a_listing("A"), a_listing("A", CA_STORE))
    assert warehouse.database.stores.shared_skus() == ()
    saved(warehouse, a_store())
    assert warehouse.database.stores.shared_skus() == ()
    saved(warehouse, a_store(CA_STORE, CA))
    assert [shared.sku for shared in warehouse.database.stores.shared_skus()] == ["A"]


def test_CONN_5_a_proposed_sku_is_free_in_the_whole_account(two_stores: Warehouse) -> None:
    listed(two_stores, a_listing("ABC123", CA_STORE), a_listing("ABC123-CA"))
    shared = two_stores.database.stores.shared(STORE, "ABC123")
    assert shared is not None
    assert shared.proposal == "ABC123-CA2"
    assert shared.proposals == ((CA_STORE, "ABC123-CA2"), (STORE, "ABC123-US"))


def test_the_first_warehouse_of_the_rule_is_where_orders_leave_from(warehouse: Warehouse) -> None:
    saved(warehouse, a_store(allocation=ruled("SOUTH", "MAIN")))
    assert warehouse.rows("SELECT warehouse FROM stores") == [("SOUTH",)]
    saved(warehouse, a_store(allocation=None))
    assert warehouse.rows("SELECT warehouse FROM stores") == [("",)]
    listed(warehouse, a_listing("A"))
    assert got(warehouse, "A").sku == "A"
