"""Listings as people map, explain and look at them, and who may: LIST-3, LIST-6, LIST-7, INV-2, INV-6."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.listing import Channel, Mapping
from app.domain.people import Person
from app.domain.sending import Held, HeldReason, Wanted
from app.domain.stock import Level
from app.domain.store import Mli, Rule
from app.domain.store_rules import Fault
from app.ports.amazon_listings import CatalogItem
from app.ports.listings import ListingFilter, ListingKey, Proposal, Sent
from app.services.guard import NotAllowed
from app.services.listings import ListingService
from tests.app.domain.selling import NOW, RULE, listing, location, store
from tests.app.services.listing_office import KEY, MERCHANT, NORTH, OFFER, Office, declined
from tests.app.services.office_fakes import BOTH, LEAD, LISTER, MANAGER, PACKER


# LIST-7: mapping
def test_LIST_7_a_listing_is_mapped_to_a_product_a_product_times_n_or_a_group() -> None:
    keys = [ListingKey("us", sku) for sku in ("A", "B", "C", "D")]
    office = Office(*(listing(key.sku, mapping=None) for key in keys), stores=(store(), NORTH))
    office.listings.moved_orders = 3
    wanted = (Mapping("MUG"), Mapping("MUG", 3, is_group=True), Mapping("SET"), None)
    moved = asyncio.run(office.service.map(LISTER, list(zip(keys, wanted, strict=True))))
    assert moved == 3
    assert [office.now(key).mapping for key in keys] == [
        Mapping("MUG"), Mapping("MUG", 3), Mapping("SET", is_group=True), None,
    ]  # fmt: skip
    assert office.log.audited == ["listings_mapped"]
    assert office.log.woken == [("inventory", "us"), ("inventory", "ca")]


@pytest.mark.parametrize(
    ("mapping", "reason"), [(Mapping("GONE"), "item_unknown"), (Mapping("MUG", 0), "fields")]
)
def test_LIST_7_one_mapping_that_cannot_be_maps_nothing(mapping: Mapping, reason: str) -> None:
    office = Office(listing("A", mapping=None), listing("B", mapping=None))
    chosen = [(ListingKey("us", "A"), Mapping("MUG")), (ListingKey("us", "B"), mapping)]
    assert declined(lambda: asyncio.run(office.service.map(LISTER, chosen))).reason == reason
    assert office.now(ListingKey("us", "A")).mapping is None


def test_LIST_7_proposals_are_accepted_in_bulk() -> None:
    office = Office(listing("MUG", mapping=None), listing("OTHER", mapping=None, barcode="10614141000415"))
    keys = [KEY, ListingKey("us", "OTHER")]
    found = [office.service.proposal(key) for key in keys]
    proposals = [each for each in found if each is not None]
    assert proposals == [
        Proposal(KEY, "A mug", Mapping("MUG"), "Mug", "sku"),
        Proposal(keys[1], "A mug", Mapping("CUP", 6), "Cup", "barcode"),
    ]
    office.listings.moved_orders = 2
    assert asyncio.run(office.service.accept(LISTER, proposals)) == 2
    assert [office.now(key).mapping for key in keys] == [Mapping("MUG"), Mapping("CUP", 6)]


def test_LIST_7_a_group_is_proposed_by_its_sku_and_nothing_where_nothing_agrees() -> None:
    office = Office(listing("SET", mapping=None), listing("OTHER", mapping=None), MERCHANT)
    found = office.service.proposal(ListingKey("us", "SET"))
    assert found is not None
    assert (found.mapping, found.name, found.by) == (Mapping("SET", is_group=True), "Set", "sku")
    for sku in ("OTHER", "MUG", "GONE"):
        assert office.service.proposal(ListingKey("us", sku)) is None


# INV-2: explained, overridden
def test_INV_2_what_is_sent_is_explained_with_its_reasoning() -> None:
    office = Office(MERCHANT)
    found = office.service.explain(KEY)
    assert found.decisions == (Wanted("DEFAULT", 10, 2),)
    assert found.allocation is not None
    assert [(step.term.value, step.left) for step in found.allocation.reasoning[0].steps] == [
        ("on_hand", 12),
        ("taken", 10),
    ]
    assert (found.rule, found.shared) == (RULE, None)
    assert found.levels == {"MUG": (Level("MAIN", 12, 2),)}


def test_INV_2_a_rule_being_edited_is_explained_before_it_is_saved() -> None:
    office = Office(replace(MERCHANT, rule=Rule(("MAIN",), cap=1)))
    found = office.service.explain_with(KEY, Rule(("MAIN",), buffer=3))
    assert found.decisions == (Wanted("DEFAULT", 7, 1),)
    assert office.service.explain_with(KEY, None).decisions == (Wanted("DEFAULT", 10, 2),)
    assert office.service.explain(KEY).decisions == (Wanted("DEFAULT", 1, 1),)


def test_INV_2_a_group_is_explained_by_its_children() -> None:
    office = Office(replace(MERCHANT, mapping=Mapping("SET", is_group=True)))
    found = office.service.explain(KEY).allocation
    assert found is not None
    assert [(each.sku, each.quantity) for each in found.reasoning] == [("MUG", 5), ("CUP", 3)]
    assert (found.quantity, found.limited_by) == (3, "CUP")


def test_INV_6_with_mli_each_location_has_its_own_reasoning() -> None:
    office = Office(MERCHANT, stores=(store(mli=Mli(is_on=True)),))
    office.stores.places["us"] = (location("loc-a", "MAIN"), location("loc-b"))
    found = office.service.explain(KEY)
    assert found.allocation is None
    assert {code: each.quantity for code, each in found.allocations.items()} == {"loc-a": 10}
    assert found.decisions == (
        Wanted("DEFAULT", 0, 2, silences=True),
        Wanted("loc-a", 10, 2),
        Held("loc-b", HeldReason.LOCATION_UNMAPPED),
    )


def test_INV_6_a_location_to_which_units_were_sent_is_zeroed_once_it_is_unmapped() -> None:
    office = Office(MERCHANT, stores=(store(mli=Mli(is_on=True)),))
    office.stores.places["us"] = (location("loc-a"), location("loc-b"))
    rows = [Sent(KEY, "loc-a", 4, 2, NOW), Sent(KEY, "loc-b", 0, 2, NOW)]
    asyncio.run(office.listings.note_sent(rows))
    assert office.service.explain(KEY).decisions[1:] == (
        Wanted("loc-a", 0, 2, silences=True),
        Held("loc-b", HeldReason.LOCATION_UNMAPPED),
    )


def test_CONN_5_who_sends_a_shared_sku_is_explained_in_both_stores() -> None:
    office = Office(MERCHANT, listing("MUG", store_id="ca"), stores=(store(), NORTH))
    here, there = office.service.explain(KEY), office.service.explain(ListingKey("ca", "MUG"))
    assert here.decisions == (Held("", HeldReason.OTHER_SENDER, "ca"),)
    assert there.decisions == (Wanted("DEFAULT", 10, 2),)
    assert here.shared is not None
    assert here.allocation is not None


def test_INV_2_an_allocation_before_there_is_a_listing() -> None:
    office = Office()
    found = office.service.allocation_of("us", Mapping("MUG", 2))
    assert found is not None
    assert found.quantity == 5
    assert Office(stores=(store(allocation=None),)).service.allocation_of("us", Mapping("MUG")) is None


def test_INV_2_a_listing_gets_a_rule_of_its_own_and_loses_it() -> None:
    office = Office(MERCHANT, stores=(store(), NORTH))
    own = Rule(("EAST",), percent=10)
    asyncio.run(office.service.set_rule(MANAGER, (KEY,), own))
    assert office.now().rule == own
    refused = declined(lambda: asyncio.run(office.service.set_rule(LISTER, (KEY,), Rule(("MOON",)))))
    assert refused.faults == (Fault("warehouses", "warehouse_unknown"),)
    asyncio.run(office.service.set_rule(LISTER, (KEY,), None))
    assert office.now().rule is None
    assert [(each.what, each.detail) for each in office.log.audits] == [
        ("listing_rule", "1: us/MUG"),
        ("listing_rule_dropped", "1: us/MUG"),
    ]
    assert office.log.woken == [("inventory", "us"), ("inventory", "ca")] * 2


# looking
def test_LIST_6_lists_counts_and_proposals_come_as_the_database_has_them() -> None:
    office = Office(MERCHANT)
    office.listings.proposed = (Proposal(KEY, "A mug", Mapping("MUG"), "Mug", "sku"),)
    assert [each.listing for each in office.service.page(ListingFilter(), None, 10)] == [MERCHANT]
    assert list(office.service.counts(ListingFilter()).values()) == [1]
    assert office.service.proposals((), None, 5) == office.listings.proposed
    assert office.service.get(KEY) == MERCHANT


def test_LIST_2_amazons_catalogue_is_asked_by_asin_or_barcode() -> None:
    office = Office()
    item = CatalogItem("B000000009", "Mug", barcodes=("036000291452",))
    office.amazon.items = {item.asin: item}
    for code, found in (
        ("B000000009", (item,)),
        ("036000291452", (item,)),
        ("B000000008", ()),
        ("96385074", ()),
    ):
        assert asyncio.run(office.service.look_up("us", code)) == found


# LIST-3: who may
ACTS: dict[str, Callable[[ListingService, Person], Any]] = {
    "check": lambda service, person: service.check(person, OFFER, "us"),
    "create": lambda service, person: service.create(person, "us", OFFER),
    "rename": lambda service, person: service.rename(person, KEY, "MUG-US"),
    "retire": lambda service, person: service.retire(person, KEY),
    "convert": lambda service, person: service.convert(person, (KEY,), Channel.FBA),
    "map": lambda service, person: service.map(person, [(KEY, None)]),
    "accept": lambda service, person: service.accept(person, ()),
}


@pytest.mark.parametrize("name", sorted(ACTS))
@pytest.mark.parametrize("person", [MANAGER, LEAD, PACKER], ids=lambda person: person.name)
def test_LIST_3_only_the_listings_role_creates_changes_converts_maps_and_accepts(
    name: str, person: Person
) -> None:
    office = Office(MERCHANT)
    with pytest.raises(NotAllowed) as caught:
        asyncio.run(ACTS[name](office.service, person))
    assert caught.value.needs == ("listings",)
    assert (office.log.told, office.log.audits, office.now()) == ([], [], MERCHANT)


@pytest.mark.parametrize("person", [LEAD, PACKER], ids=lambda person: person.name)
def test_LIST_3_a_rule_of_its_own_needs_listings_or_manager(person: Person) -> None:
    with pytest.raises(NotAllowed, match="listings, manager"):
        asyncio.run(Office(MERCHANT).service.set_rule(person, (KEY,), None))


def test_a_listing_that_is_not_there_is_said() -> None:
    office = Office()
    assert declined(lambda: office.service.explain(KEY)).reason == "listing_unknown"
    assert declined(lambda: asyncio.run(office.service.retire(BOTH, KEY))).reason == "listing_unknown"
