"""Stores as a manager works with them: CONN-1, CONN-4, CONN-5, INV-4 to INV-6."""

import asyncio
import csv
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.order import Recipient
from app.domain.people import Person
from app.domain.sharing import Sharing
from app.domain.store import (
    Away,
    Features,
    FirstLabel,
    Mli,
    Narf,
    PoShown,
    Rule,
    StoreState,
    Switches,
    Vacation,
)
from app.domain.store_rules import Fault
from app.ports.jobs import JobName, JobRun, JobState
from app.services.guard import Declined, NotAllowed, require
from app.services.stores import StoreService
from tests.app.domain.selling import CANADA, GERMANY, NOW, RULE, US, listing, location, store
from tests.app.services.office_fakes import BOTH, LEAD, LISTER, MANAGER, PACKER
from tests.app.services.store_office import DRAFT, KEYS, Office, landed


# CONN-1, CONN-2: a store is saved, then connected
def test_CONN_1_a_store_is_saved_as_a_draft_and_audited() -> None:
    office = Office()
    wanted = store(narf=Narf(True, NOW, "nobody"), mli=Mli(is_on=True), vacation=Vacation(Away.ZERO))
    saved = asyncio.run(office.service.save(MANAGER, replace(wanted, connected_at=NOW, secret_made_at=NOW)))
    assert saved == replace(DRAFT, narf=Narf(is_enrolled=True))
    assert office.service.all() == (saved,)
    (audit,) = office.log.audits
    assert (audit.what, audit.who, audit.bench_id, audit.detail, audit.at) == (
        "store_added", "0007", "bench-1", "us", NOW,
    )  # fmt: skip


def test_CONN_1_where_amazon_is_stands_in_no_form() -> None:
    here = ("http://127.0.0.1:8080", "http://127.0.0.1:8080/auth/o2/token")
    office, elsewhere = Office(store("ca", marketplace_id=CANADA), practice=here), "http://elsewhere.example"
    for store_id, market in (("us", US), ("ca", CANADA)):
        forged = store(store_id, marketplace_id=market, base_url=elsewhere, token_url=elsewhere)
        asyncio.run(office.service.save(MANAGER, forged))
    found = {each.store_id: (each.base_url, each.token_url) for each in office.service.all()}
    assert found == {"us": here, "ca": ("", "")}


def test_CONN_1_us_and_canada_are_two_stores_but_one_account_in_one_country_is_one() -> None:
    office = Office(store())
    asyncio.run(office.service.save(MANAGER, store("ca", marketplace_id=CANADA)))
    asyncio.run(office.service.save(MANAGER, store("us-2", seller_id="A2OTHER")))
    with pytest.raises(Declined) as caught:
        asyncio.run(office.service.save(MANAGER, store("us-3")))
    assert caught.value.faults == (Fault("marketplace_id", "store_twice"),)
    assert [each.store_id for each in office.service.all()] == ["us", "ca", "us-2"]


def test_CONN_1_a_store_with_faults_is_not_saved() -> None:
    office = Office()
    with pytest.raises(Declined) as caught:
        asyncio.run(office.service.save(MANAGER, store(ship_from=Recipient(), name="")))
    assert {fault.field for fault in caught.value.faults} >= {"name", "ship_from.line1"}
    assert office.stores.rows == {}


def test_CONN_4_saving_changes_only_what_has_no_way_of_its_own() -> None:
    known = store(narf=Narf(True, NOW, "Manager One"), connected_at=NOW, secret_made_at=NOW)
    office = Office(known)
    forged = replace(
        known, name="New name", marketplace_id=GERMANY, seller_id="A9FORGED", state=StoreState.DRAFT,
        mli=Mli(is_on=True), allocation=Rule(("EAST",)), vacation=Vacation(Away.ZERO), connected_at=None,
        secret_made_at=None, narf=Narf(True, None, ""), features=Features(),
    )  # fmt: skip
    saved = asyncio.run(office.service.save(MANAGER, forged))
    assert saved == replace(known, name="New name", features=Features())
    assert office.log.audited == ["store_changed"]


def test_CONN_1_a_draft_may_still_change_its_account() -> None:
    office = Office(DRAFT)
    saved = asyncio.run(
        office.service.save(MANAGER, replace(DRAFT, seller_id="A2OTHER", marketplace_id=CANADA))
    )
    assert saved.account == ("A2OTHER", "na")


def test_INV_5_enrolling_in_narf_shuts_the_gate() -> None:
    office = Office(store(narf=Narf(is_enrolled=False, opened_at=NOW, opened_by="Manager One")))
    saved = asyncio.run(office.service.save(MANAGER, store(narf=Narf(True, NOW, "Manager One"))))
    assert saved.narf == Narf(is_enrolled=True)


def test_CONN_1_only_a_draft_is_removed_with_its_secrets() -> None:
    office = Office(DRAFT, store("ca", marketplace_id=CANADA))
    office.secrets.put("us", KEYS)
    asyncio.run(office.service.remove(MANAGER, "us"))
    assert (office.secrets.kept, list(office.stores.rows)) == ({}, ["ca"])
    with pytest.raises(Declined, match="store_in_use"):
        asyncio.run(office.service.remove(MANAGER, "ca"))


def test_CONN_4_health_shows_the_jobs_of_store_and_account_and_what_to_see_to() -> None:
    mine = JobRun(JobName.INVENTORY, "us", JobState.FAILED, failures=3)
    account = JobRun(JobName.ORDER_IMPORT, "A1SELLER@na")
    others = (JobRun(JobName.INVENTORY, "ca"), JobRun(JobName.PURGE, ""))
    sick = store(
        state=StoreState.REFUSED, allocation=None, narf=Narf(is_enrolled=True), mli=Mli(is_on=True),
        secret_made_at=NOW - timedelta(days=200),
    )  # fmt: skip
    office = Office(sick, runs=(mine, account, *others))
    office.stores.places["us"] = (location("loc-a"),)
    found = office.service.health("us")
    assert found.runs == (mine, account)
    assert found.warnings == (
        "refused", "secret_over", "jobs_failing", "narf_shut", "no_allocation", "locations_unmapped",
    )  # fmt: skip


def test_CONN_4_a_healthy_store_and_one_that_sends_nothing_have_no_warnings() -> None:
    shaky = JobRun(JobName.INVENTORY, "us", JobState.FAILED, failures=2)
    assert Office(store(), runs=(shaky,)).service.health("us").warnings == ()
    quiet = store(features=Features(), allocation=None, narf=Narf(is_enrolled=True))
    assert Office(quiet).service.health("us").warnings == ()


# CONN-4, INV-2, INV-4, INV-5: settings
EVERY_WAKE = [("inventory", "us"), ("inventory", "ca")]
ACCOUNT = (store(), store("ca", marketplace_id=CANADA), store("us-2", seller_id="A2OTHER"))


def test_CONN_4_each_feature_is_switched_and_audited() -> None:
    office = Office(*ACCOUNT)
    wanted = Features(imports_listings=True, prints_po=False)
    assert asyncio.run(office.service.set_features(MANAGER, "us", wanted)).features == wanted
    assert office.log.audited == ["store_features"]
    assert office.log.woken == EVERY_WAKE


def test_SHIP_5_switches_are_saved_with_what_changed_and_a_new_belief_is_checked_anew() -> None:
    seen = FirstLabel("112-1", NOW, PoShown.NO)
    office = Office(store(first_label=seen, amazon_labels_carry_po=False))
    wanted = Switches(packers_may_override=True, amazon_labels_carry_po=False)
    saved = asyncio.run(office.service.set_switches(MANAGER, "us", wanted))
    assert (saved.switches, saved.first_label) == (wanted, seen)
    (audit,) = office.log.audits
    assert (audit.what, audit.why, audit.who) == (
        "store_switches",
        "packers_may_override=on",
        MANAGER.user_id,
    )
    saved = asyncio.run(office.service.set_switches(MANAGER, "us", Switches()))
    assert (saved.switches, saved.first_label) == (Switches(), None)
    assert office.log.audits[-1].why == "packers_may_override=off amazon_labels_carry_po=on"
    assert office.log.woken == []


@pytest.mark.parametrize(("is_there", "shown"), [(True, PoShown.YES), (False, PoShown.NO)])
def test_SHIP_5_who_looked_at_an_unreadable_label_says_what_it_shows_once(
    is_there: bool, shown: PoShown
) -> None:
    office = Office(store(first_label=FirstLabel("112-1", NOW, PoShown.ASK)))
    saved = asyncio.run(office.service.answer_po(MANAGER, "us", is_there=is_there))
    assert saved.amazon_labels_carry_po is is_there
    assert saved.first_label is not None
    assert (saved.first_label.shown, saved.first_label.by) == (shown, MANAGER.user_id)
    with pytest.raises(Declined, match="label_looked_at"):
        asyncio.run(office.service.answer_po(MANAGER, "us", is_there=is_there))


def test_INV_4_a_vacation_is_set_ended_and_refused_above_thirty_days() -> None:
    office = Office(*ACCOUNT)
    away = Vacation(Away.EXTEND, lead_time_days=30)
    assert asyncio.run(office.service.set_vacation(MANAGER, "us", away)).vacation == away
    with pytest.raises(Declined) as caught:
        asyncio.run(office.service.set_vacation(MANAGER, "us", replace(away, lead_time_days=31)))
    assert caught.value.faults == (Fault("lead_time_days", "lead_time_range"),)
    assert asyncio.run(office.service.set_vacation(MANAGER, "us", Vacation())).vacation == Vacation()
    assert [(each.what, each.why) for each in office.log.audits] == [
        ("store_vacation", "extend"),
        ("store_vacation", "off"),
    ]
    assert office.log.woken == EVERY_WAKE * 2


def test_INV_2_a_rule_is_checked_and_saved() -> None:
    office = Office(*ACCOUNT)
    rule = Rule(("MAIN", "EAST"), percent=80)
    assert asyncio.run(office.service.set_rule(MANAGER, "us", rule)).allocation == rule
    with pytest.raises(Declined) as caught:
        asyncio.run(office.service.set_rule(MANAGER, "us", Rule(("MOON",), percent=101)))
    assert [fault.key for fault in caught.value.faults] == ["warehouse_unknown", "percent_range"]
    assert office.stores.rows["us"].allocation == rule


def test_INV_5_the_gate_is_opened_by_typing_the_stores_name_and_audited() -> None:
    office = Office(store(name="My US shop", narf=Narf(is_enrolled=True)))
    assert office.service.narf_words("us") == "My US shop"
    for typed in ("", "my us shop", "yes"):
        with pytest.raises(Declined, match="narf_words_wrong"):
            asyncio.run(office.service.open_narf(MANAGER, "us", typed))
    opened = asyncio.run(office.service.open_narf(MANAGER, "us", "My US shop"))
    assert opened.narf == Narf(True, NOW, "Manager One")
    (audit,) = office.log.audits
    assert (audit.what, audit.why, audit.who) == ("narf_opened", "My US shop", "0007")
    shut = asyncio.run(office.service.shut_narf(MANAGER, "us"))
    assert shut.narf == Narf(is_enrolled=True)
    assert office.log.audited == ["narf_opened", "narf_shut"]


def test_INV_5_there_is_no_gate_where_nobody_is_enrolled() -> None:
    with pytest.raises(Declined, match="narf_not_enrolled"):
        asyncio.run(Office(store()).service.open_narf(MANAGER, "us", "Store us"))
    assert asyncio.run(Office(store()).service.shut_narf(MANAGER, "us")).narf == Narf()


# INV-6: MLI
OWN = Rule(("EAST",), percent=50, buffer=2, cap=9, ignores_negative=True, lead_time_days=4)


def test_INV_6_switching_is_warned_of_with_a_csv_and_resets_every_rule() -> None:
    office = Office(
        store(), listings=(listing("MUG", rule=OWN), listing("CUP"), listing("=EVIL()", rule=RULE))
    )
    warning = office.service.mli_warning("us")
    assert (warning.rule, warning.overrides) == (RULE, (("MUG", OWN), ("=EVIL()", RULE)))
    assert list(csv.reader(io.StringIO(warning.csv))) == [
        ["sku", "warehouses", "percent", "buffer", "cap", "ignores_negative", "lead_time_days"],
        ["", "MAIN", "100", "0", "", "no", "2"],
        ["MUG", "EAST", "50", "2", "9", "yes", "4"],
        ["'=EVIL()", "MAIN", "100", "0", "", "no", "2"],
    ]
    assert asyncio.run(office.service.set_mli(MANAGER, "us", is_on=True)) == 2
    assert office.stores.rows["us"].mli.is_on
    assert office.stores.rows["us"].allocation is None
    assert office.listings.overrides("us") == ()
    assert (office.log.audited, office.log.woken) == (["mli_on"], [("locations", "us")])
    assert asyncio.run(office.service.set_mli(MANAGER, "us", is_on=False)) == 0
    assert office.log.audited == ["mli_on", "mli_off"]


def test_INV_6_switching_to_what_is_so_already_resets_nothing() -> None:
    office = Office(store(), listings=(listing("MUG", rule=OWN),))
    assert asyncio.run(office.service.set_mli(MANAGER, "us", is_on=False)) == 0
    assert (office.stores.rows["us"].allocation, office.log.audits) == (RULE, [])


def test_INV_6_there_is_no_mli_outside_the_us() -> None:
    office = Office(store("ca", marketplace_id=CANADA))
    for act in (
        office.service.set_mli(MANAGER, "ca", is_on=True),
        office.service.refresh_locations(MANAGER, "ca"),
    ):
        with pytest.raises(Declined, match="mli_only_us"):
            asyncio.run(act)


def test_INV_6_locations_are_refreshed_and_each_mapped_to_a_warehouse() -> None:
    office = Office(store(mli=Mli(is_on=True)))
    office.lines.line.found = (location("loc-a"), location("loc-b"))
    first, second = asyncio.run(office.service.refresh_locations(MANAGER, "us"))
    asyncio.run(office.service.map_location(MANAGER, first, "EAST"))
    assert office.service.locations("us") == (replace(first, warehouse="EAST"), second)
    (audit,) = office.log.audits
    assert (audit.what, audit.detail) == ("location_mapped", "us loc-a EAST")
    assert office.log.woken == [("inventory", "us")]
    office.lines.line.found = (*office.lines.line.found, location("loc-c"))
    assert [each.warehouse for each in asyncio.run(office.service.refresh_locations(MANAGER, "us"))] == [
        "EAST",
        "",
        "",
    ]
    with pytest.raises(Declined, match="warehouse_unknown"):
        asyncio.run(office.service.map_location(MANAGER, second, "MOON"))
    asyncio.run(office.service.map_location(MANAGER, replace(first, warehouse="EAST"), ""))
    assert [each.warehouse for each in office.service.locations("us")] == ["", "", ""]


# CONN-5: shared SKUs
def two_stores() -> Office:
    return Office(*ACCOUNT, listings=(listing("MUG"), listing("MUG", store_id="ca"), listing("CUP")))


def test_CONN_5_a_shared_sku_is_kept_with_a_chosen_sender() -> None:
    office = two_stores()
    (shared,) = office.service.shared_skus()
    assert (shared.sku, shared.store_ids, shared.sharing) == ("MUG", ("ca", "us"), Sharing.UNDECIDED)
    asyncio.run(office.service.decide(MANAGER, shared, Sharing.SHARED, "us"))
    decided = office.service.shared("ca", "MUG")
    assert decided == replace(
        shared, sharing=Sharing.SHARED, sender="us", decided_by="Manager One", decided_at=NOW
    )
    assert office.service.shared("us", "CUP") is None
    assert office.log.woken == [("inventory", "ca"), ("inventory", "us")]


def test_CONN_5_overwriting_is_accepted_in_writing_and_audited() -> None:
    office = two_stores()
    (shared,) = office.service.shared_skus()
    for words in ("", "   ok      ", "123456789"):
        with pytest.raises(Declined, match="acceptance_missing"):
            asyncio.run(office.service.decide(MANAGER, shared, Sharing.OVERWRITE, "", words))
    words = " I accept that the last one wins. "
    asyncio.run(office.service.decide(MANAGER, shared, Sharing.OVERWRITE, "", words))
    (audit,) = office.log.audits
    assert (audit.what, audit.why, audit.detail) == (
        "sku_sharing", "I accept that the last one wins.", "MUG overwrite ca",
    )  # fmt: skip
    assert office.stores.decisions["MUG"].words == "I accept that the last one wins."


def test_CONN_5_a_sender_has_to_be_one_of_the_stores() -> None:
    office = two_stores()
    (shared,) = office.service.shared_skus()
    for sender in ("", "us-2"):
        with pytest.raises(Declined, match="sender_unknown"):
            asyncio.run(office.service.decide(MANAGER, shared, Sharing.SHARED, sender))
    assert office.stores.decisions == {}


# who may
ACTS: dict[str, Callable[[StoreService, Person], Any]] = {
    "save": lambda service, person: service.save(person, store()),
    "remove": lambda service, person: service.remove(person, "us"),
    "connect": lambda service, person: service.connect(person, "us", KEYS),
    "finish_consent": lambda service, person: service.finish_consent(person, landed()),
    "set_features": lambda service, person: service.set_features(person, "us", Features()),
    "set_switches": lambda service, person: service.set_switches(person, "us", Switches()),
    "set_logo": lambda service, person: service.set_logo(person, "us", b""),
    "answer_po": lambda service, person: service.answer_po(person, "us", is_there=True),
    "set_vacation": lambda service, person: service.set_vacation(person, "us", Vacation()),
    "set_rule": lambda service, person: service.set_rule(person, "us", RULE),
    "open_narf": lambda service, person: service.open_narf(person, "us", "Store us"),
    "shut_narf": lambda service, person: service.shut_narf(person, "us"),
    "set_mli": lambda service, person: service.set_mli(person, "us", is_on=True),
    "refresh_locations": lambda service, person: service.refresh_locations(person, "us"),
    "map_location": lambda service, person: service.map_location(person, location("loc-a"), "MAIN"),
    "decide": lambda service, person: service.decide(person, service.shared_skus()[0], Sharing.UNDECIDED),
}


@pytest.mark.parametrize("name", sorted(ACTS))
@pytest.mark.parametrize("person", [LISTER, LEAD, PACKER], ids=lambda person: person.name)
def test_CONN_4_only_a_manager_changes_stores(name: str, person: Person) -> None:
    office = two_stores()
    before = dict(office.stores.rows)
    with pytest.raises(NotAllowed) as caught:
        asyncio.run(ACTS[name](office.service, person))
    assert caught.value.needs == ("manager",)
    assert (office.stores.rows, office.log.audits, office.login.asked) == (before, [], [])


def test_nobody_is_allowed_nothing() -> None:
    with pytest.raises(NotAllowed):
        require(None, *BOTH.roles)
    assert require(BOTH, *LISTER.roles) is BOTH


@pytest.mark.parametrize("name", ["remove", "connect", "set_features", "open_narf", "set_mli"])
def test_a_store_that_is_not_there_is_said(name: str) -> None:
    with pytest.raises(Declined, match="store_unknown"):
        asyncio.run(ACTS[name](Office().service, MANAGER))
