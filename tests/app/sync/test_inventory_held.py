"""What is held, away or shared: INV-3, INV-4, LIST-4, CONN-4, CONN-5."""

from datetime import date, timedelta

from app.domain.listing import Channel, Mapping, Publication
from app.domain.sharing import SharedSku, Sharing
from app.domain.store import Away, Features, Rule, StoreState, Vacation
from app.ports.jobs import JobName
from app.ports.listings import ListingKey, Sent
from app.sync.job import Turn
from tests.app.sync.fakes_engine import CA, a_store
from tests.app.sync.fakes_listings import a_listing
from tests.app.sync.inventory import SENDS, Inventory, row, seller
from tests.fakes import START

# ---- held


def test_INV_3_why_a_listing_is_held_is_noted_once_and_taken_away_again() -> None:
    inventory = Inventory(a_listing("A"), store=seller(allocation=None), A=7)
    inventory.run()
    assert inventory.listings.held() == {"A": "no_allocation"}
    assert inventory.sent("A") == Sent(
        ListingKey("us", "A"), "DEFAULT", None, None, START, held="no_allocation"
    )
    before = inventory.listings.notes
    inventory.later(is_woken=True)
    assert inventory.listings.notes == before
    inventory.stores.change("us", allocation=Rule(("main",)))
    inventory.later()
    assert inventory.listings.held() == {}
    assert inventory.patched == [("A", (row(7),))]


def test_INV_3_what_was_sent_stays_noted_while_a_listing_is_held() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.run()
    inventory.stores.change("us", state=StoreState.REFUSED)
    inventory.later()
    assert (inventory.sent("A").held, inventory.sent("A").quantity) == ("not_connected", 7)
    inventory.stores.change("us", state=StoreState.CONNECTED)
    inventory.later()
    assert (inventory.sent("A").held, inventory.sent("A").quantity) == ("", 7)
    assert len(inventory.patched) == 1


def test_LIST_4_nothing_goes_to_a_listing_that_is_fba_or_on_its_way() -> None:
    fba = a_listing("A", channel=Channel.FBA)
    moving = a_listing("B", moving_to=Channel.FBA)
    unmapped = a_listing("C", mapping=None)
    inventory = Inventory(fba, moving, unmapped, A=7, B=7, C=7)
    inventory.run()
    for sku in ("A", "B", "C"):
        inventory.stock.count(sku, 9)
    inventory.later()
    inventory.later(is_woken=True)
    assert inventory.patched == []
    assert inventory.listings.held() == {"B": "moving"}


def test_LIST_4_one_that_moves_between_look_and_patch_is_left_alone() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=5)
    store = inventory.listings.note_sent

    async def move_meanwhile(rows: list[Sent]) -> None:
        await store(rows)
        inventory.listings.rows[ListingKey("us", "B")] = a_listing("B", moving_to=Channel.FBA)

    inventory.listings.note_sent = move_meanwhile  # type: ignore[method-assign,assignment]  # a stand-in
    inventory.run()
    assert [sku for sku, _ in inventory.patched] == ["A"]


def test_LIST_4_a_listing_that_is_the_merchants_again_gets_todays_allocation() -> None:
    """Seven were sent once, then it was FBA; Amazon shows none now, and seven are there again."""
    inventory = Inventory(a_listing("A", availability=(row(0),)), A=7)
    key = ListingKey("us", "A")
    inventory.listings.noted["us", "A", "DEFAULT"] = Sent(key, "DEFAULT", None, None, START, held="fba")
    inventory.run()
    assert inventory.patched == [("A", (row(7),))]
    assert inventory.listings.held() == {}


def test_CONN_4_a_store_that_is_gone_sends_nothing() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.stores.rows.clear()
    assert inventory.run() == Turn(0)
    assert inventory.patched == []
    assert inventory.live().why_held("A") == ""
    assert not inventory.live().is_needed


# ---- vacation


def test_INV_4_a_vacation_begins_and_ends_by_the_marketplaces_own_days() -> None:
    """START is four in the morning of the 23rd in New York."""
    away = Vacation(Away.ZERO, starts=date(2026, 11, 24), ends=date(2026, 11, 24))
    inventory = Inventory(a_listing("A"), store=seller(vacation=away), A=7)
    inventory.run()
    assert inventory.patched == [("A", (row(7),))]
    inventory.later(20 * 3600 - 120)  # 23:58
    assert inventory.patched == []
    inventory.later(120)  # midnight
    assert inventory.patched == [("A", (row(0),))]
    inventory.stock.count("A", 5)
    inventory.later()
    assert inventory.patched == []
    inventory.later(24 * 3600 - 60)
    assert inventory.patched == [("A", (row(5),))]  # today's, not a remembered seven


def test_INV_4_a_longer_lead_time_while_away_and_the_own_one_after() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.run()
    inventory.stores.change("us", vacation=Vacation(Away.EXTEND, lead_time_days=12))
    inventory.later()
    inventory.stores.change("us", vacation=Vacation())
    inventory.later()
    assert inventory.patched == [("A", (row(7, days),)) for days in (1, 12, 1)]
    assert inventory.sent("A").read == row(7, 1)


# ---- one SKU in several stores


def shared(**changes: object) -> Inventory:
    """ "A" in "us" (7 units) and in "ca" (its warehouse has 3)."""
    inventory = Inventory(a_listing("A"), a_listing("A", "ca", mapping=Mapping("B")), A=7, B=3)
    inventory.amazon.rows["A"] = a_listing("A")
    inventory.stores.rows["ca"] = a_store("ca", CA, features=SENDS, allocation=Rule(("main",)))
    known = SharedSku("SELLER1", "na", "A", ("ca", "us"), **changes)  # type: ignore[arg-type]  # by name
    inventory.stores.sharing["A"] = known
    return inventory


def test_CONN_5_until_it_is_decided_one_store_sends_and_the_other_is_held() -> None:
    inventory = shared()
    inventory.run()
    assert inventory.patched == []
    assert inventory.listings.held() == {"A": "other_sender"}


def test_CONN_5_the_chosen_sender_sends_its_own() -> None:
    inventory = shared(sharing=Sharing.SHARED, sender="us")
    inventory.run()
    assert inventory.patched == [("A", (row(7),))]


def test_CONN_5_the_sender_sends_the_smaller_allocation_also_when_the_others_stock_changes() -> None:
    inventory = shared()
    inventory.stores.sharing["A"] = SharedSku("SELLER1", "na", "A", ("us", "zz"))
    inventory.stores.rows["zz"] = a_store("zz", CA, features=SENDS)
    del inventory.stores.rows["ca"]
    inventory.listings.rows[ListingKey("zz", "A")] = a_listing("A", "zz", mapping=Mapping("B"))
    inventory.stock.selling = {"B": [("zz", "A")], "A": [("us", "A")]}
    inventory.run()
    assert inventory.patched == [("A", (row(3),))]
    inventory.stock.count("B", 2)
    inventory.later()
    assert inventory.patched == [("A", (row(2),))]


def test_CONN_5_a_change_of_another_stores_own_sku_concerns_nobody_else() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.run()
    inventory.stock.selling = {"A": [("ca", "A")]}
    inventory.stock.count("A", 5)
    inventory.later()
    assert len(inventory.patched) == 1


def test_CONN_5_a_store_of_the_same_sku_that_is_gone_is_passed_over() -> None:
    inventory = shared(sharing=Sharing.SHARED, sender="us")
    del inventory.stores.rows["ca"]
    del inventory.listings.rows[ListingKey("ca", "A")]
    inventory.run()
    assert inventory.patched == [("A", (row(7),))]


def test_LIST_2_a_listing_that_is_not_published_yet_waits() -> None:
    inventory = Inventory(a_listing("A", publication=Publication.PENDING), A=1)
    inventory.run()
    assert inventory.listings.held() == {"A": "pending_publication"}
    assert JobName.INVENTORY in {job for job, _ in inventory.track.jobs.rows}
    inventory.listings.rows[ListingKey("us", "A")] = a_listing("A")
    inventory.later(is_woken=True)
    assert inventory.patched == [("A", (row(1),))]
    assert inventory.later(60) == Turn(0)
    assert inventory.kept().sight.at == START + timedelta(seconds=60)


def test_CONN_4_without_the_feature_everything_is_held() -> None:
    inventory = Inventory(a_listing("A"), store=seller(features=Features()), A=7)
    inventory.run()
    assert inventory.listings.held() == {"A": "off"}


def test_INV_3_a_product_of_several_pages_of_reasons_notes_them_all() -> None:
    skus = [f"S{number:03}" for number in range(250)]
    inventory = Inventory(*map(a_listing, skus), store=seller(allocation=None))
    inventory.run()
    assert set(inventory.listings.held()) == set(skus)


def test_LIST_7_one_that_is_unmapped_in_the_moment_of_sending_is_left_alone() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    assert inventory.planning().plans([a_listing("A", mapping=None)])[0].steps == ()
