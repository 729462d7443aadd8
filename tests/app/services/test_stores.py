"""Stores as a manager works with them: CONN-1 to CONN-5, INV-4 to INV-6."""

import asyncio
import csv
import io
import logging
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

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
from app.ports.amazon_account import AppCredentials, Participation
from app.ports.errors import Refused, Unauthorised, Unreachable
from app.ports.jobs import JobName, JobRun, JobState
from app.services.consent import Consents, read_landing
from app.services.guard import Declined, NotAllowed, require
from app.services.stores import ConnectionRefused, Consent, StoreService
from tests.app.domain.selling import CANADA, GERMANY, NOW, RULE, US, listing, location, store
from tests.app.services.office_fakes import (
    BOTH,
    LEAD,
    LISTER,
    MANAGER,
    PACKER,
    Keyring,
    Lines,
    Log,
    LoginWithAmazon,
    MemoryJobs,
    MemoryListings,
    MemoryStock,
    MemoryStores,
)
from tests.fakes import ManualClock

KEYS = AppCredentials("amzn1.client", "secret-1", "Atzr|token-1")
HERE = Participation(US, "US", "Shop", is_participating=True)
DRAFT = store(state=StoreState.DRAFT, allocation=None)
LANDING = "https://packing.example/landed"


class Office:
    """The service with its neighbours in memory."""

    def __init__(
        self,
        *stores: Any,
        listings: Any = (),
        runs: tuple[JobRun, ...] = (),
        practice: tuple[str, str] = ("", ""),
    ) -> None:
        self.log = Log()
        self.listings = MemoryListings(self.log, *listings)
        self.stores = MemoryStores(self.log, self.listings, *stores)
        self.stock = MemoryStock(self.log)
        self.jobs = MemoryJobs(*runs)
        self.secrets = Keyring()
        self.lines = Lines(self.log)
        self.login = LoginWithAmazon(HERE)
        self.clock = ManualClock(NOW)
        states = iter(f"state-{number}" for number in range(1, 100))
        self.service = StoreService(
            self.stores, self.listings, self.stock, self.jobs, self.secrets, self.lines, self.login,
            self.login, self.clock, self.log.wake, bench_id="bench-1",
            consents=Consents(lambda: next(states)), practice=practice,
        )  # fmt: skip

    def begin(self, redirect: str = LANDING, *, is_draft: bool = False, store_id: str = "us") -> Consent:
        return self.service.begin_consent(
            MANAGER,
            store_id,
            "client",
            "secret-2",
            redirect,
            application_id="amzn1.sp.app",
            is_draft=is_draft,
        )


def refusal(office: Office, act: Coroutine[Any, Any, Any]) -> tuple[str, str]:
    """Why a connection was refused; nothing but the draft is stored then."""
    before = office.stores.all()
    with pytest.raises(ConnectionRefused) as caught:
        asyncio.run(act)
    assert office.stores.all() == before
    assert office.secrets.kept == {}
    return caught.value.reason, caught.value.words


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


def test_CONN_2_participations_prove_the_connection_before_it_turns_connected() -> None:
    office = Office(DRAFT)
    connected = asyncio.run(office.service.connect(MANAGER, "us", KEYS))
    assert (connected.state, connected.connected_at, connected.secret_made_at) == (
        StoreState.CONNECTED,
        NOW,
        NOW,
    )
    assert office.login.asked == [KEYS]
    assert office.secrets.kept == {"us": KEYS}
    assert office.lines.forgotten == ["us"]
    assert office.log.audited == ["store_connected"]


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ((), "not_in_marketplace"),
        ((replace(HERE, marketplace_id=CANADA),), "not_in_marketplace"),
        ((replace(HERE, is_participating=False),), "not_participating"),
        ((replace(HERE, marketplace_id=CANADA), replace(HERE, is_participating=False)), "not_participating"),
    ],
)
def test_CONN_2_a_seller_who_does_not_sell_there_is_refused(found: Any, reason: str) -> None:
    office = Office(DRAFT)
    office.login.found = found
    assert refusal(office, office.service.connect(MANAGER, "us", KEYS)) == (reason, "")


@pytest.mark.parametrize(
    ("error", "reason", "words"),
    [
        (Unauthorised("no"), "credentials", ""),
        (
            Refused("getMarketplaceParticipations", "Forbidden", "Access is denied."),
            "refused",
            "Access is denied.",
        ),
    ],
)
def test_CONN_2_credentials_that_amazon_refuses_are_stored_nowhere(
    error: Exception, reason: str, words: str
) -> None:
    office = Office(DRAFT)
    office.login.fails = error  # type: ignore[assignment]
    assert refusal(office, office.service.connect(MANAGER, "us", KEYS)) == (reason, words)


def test_CONN_2_while_amazon_is_unreachable_nothing_is_stored() -> None:
    office = Office(DRAFT)
    office.login.fails = Unreachable("down")
    with pytest.raises(Unreachable):
        asyncio.run(office.service.connect(MANAGER, "us", KEYS))
    assert (office.secrets.kept, office.stores.rows) == ({}, {"us": DRAFT})


@pytest.mark.parametrize("missing", ["client_id", "client_secret", "refresh_token"])
def test_CONN_2_incomplete_credentials_are_not_tried(missing: str) -> None:
    office = Office(DRAFT)
    keys = replace(KEYS, **{missing: ""})
    assert refusal(office, office.service.connect(MANAGER, "us", keys))[0] == "credentials_missing"
    assert office.login.asked == []


# CONN-2: the consent page


def test_CONN_2_the_consent_page_is_the_marketplaces_own_with_a_one_use_state() -> None:
    office = Office(DRAFT, store("de", marketplace_id=GERMANY))
    consent = office.begin()
    parts = urlsplit(consent.url)
    assert (parts.scheme, parts.hostname, parts.path) == (
        "https", "sellercentral.amazon.com", "/apps/authorize/consent",
    )  # fmt: skip
    assert parse_qs(parts.query) == {
        "application_id": ["amzn1.sp.app"],
        "state": ["state-1"],
        "redirect_uri": [LANDING],
    }
    assert (consent.state, consent.expires_at) == ("state-1", NOW + timedelta(minutes=5))
    assert "version=beta" in office.begin(is_draft=True).url
    assert urlsplit(office.begin(store_id="de").url).hostname == "sellercentral-europe.amazon.com"
    assert "secret-2" not in consent.url


def test_CONN_2_the_practice_amazon_has_a_consent_page_of_its_own() -> None:
    office = Office(replace(DRAFT, base_url="http://127.0.0.1:8080/"))
    assert office.begin().url.startswith("http://127.0.0.1:8080/apps/authorize/consent?application_id=")


def test_CONN_2_amazons_sandbox_has_none_so_its_sellers_consent_where_all_do() -> None:
    office = Office(replace(DRAFT, base_url="https://sandbox.sellingpartnerapi-na.amazon.com"))
    assert office.begin().url.startswith("https://sellercentral.amazon.com/apps/authorize/consent?")


def test_CONN_2_states_are_32_random_bytes_and_never_the_same() -> None:
    made = {Consents()._random() for _ in range(50)}
    assert len(made) == 50
    assert {len(each) for each in made} == {43}  # 32 bytes in base64 without padding


@pytest.mark.parametrize(
    ("redirect", "reason"),
    [
        ("http://packing.example/landed", "redirect_https"),
        ("packing.example/landed", "redirect_https"),
        ("https:///landed", "redirect_https"),
        ("", "redirect_https"),
        ("https://[::1", "redirect_shape"),
        ("https://localhost/landed", "redirect_localhost"),
        ("https://LOCALHOST:8443/landed", "redirect_localhost"),
        ("https://bench.localhost/landed", "redirect_localhost"),
        ("https://localhost./landed", "redirect_localhost"),
        ("https://127.0.0.1/landed", "redirect_localhost"),
        ("https://127.9.9.9:8443/", "redirect_localhost"),
        ("https://127.1/", "redirect_localhost"),
        ("https://[::1]:8443/landed", "redirect_localhost"),
        ("https://0.0.0.0/landed", "redirect_localhost"),
    ],
)
def test_CONN_2_amazon_registers_https_addresses_only_and_not_this_machine(
    redirect: str, reason: str
) -> None:
    with pytest.raises(ConnectionRefused) as caught:
        Office(DRAFT).begin(redirect)
    assert caught.value.reason == reason


def landed(state: str = "state-1", **more: str) -> str:
    query = {"state": state, "selling_partner_id": "A1SELLER", "spapi_oauth_code": "code-1"} | more
    return f"{LANDING}?{'&'.join(f'{name}={value}' for name, value in query.items())}"


def test_CONN_2_the_pasted_address_connects_the_store() -> None:
    office = Office(DRAFT)
    office.login.codes = {"code-1": "Atzr|token-9"}
    office.begin()
    office.clock.advance(299)
    connected = asyncio.run(office.service.finish_consent(MANAGER, f"  {landed()}\n"))
    assert connected.state is StoreState.CONNECTED
    assert office.secrets.kept == {"us": AppCredentials("client", "secret-2", "Atzr|token-9")}


def test_CONN_2_an_address_on_which_the_browser_lands_here_counts_for_who_began() -> None:
    office = Office(DRAFT)
    office.login.codes = {"code-1": "Atzr|token-9"}
    office.begin()
    assert asyncio.run(office.service.finish_landed(landed())).state is StoreState.CONNECTED
    assert [(audit.what, audit.who) for audit in office.log.audits] == [("store_connected", "0007")]
    with pytest.raises(ConnectionRefused, match="state_used"):
        asyncio.run(office.service.finish_landed(landed()))


def test_CONN_2_a_state_is_taken_once() -> None:
    office = Office(DRAFT)
    office.login.refuses = Refused("token", "invalid_grant", "The code is used.")
    office.begin()
    assert refusal(office, office.service.finish_consent(MANAGER, landed())) == (
        "code_refused",
        "The code is used.",
    )
    assert refusal(office, office.service.finish_consent(MANAGER, landed())) == ("state_used", "")


def test_CONN_2_a_state_lasts_five_minutes_and_is_used_up_then() -> None:
    office = Office(DRAFT)
    office.begin()
    office.clock.advance(300)
    assert refusal(office, office.service.finish_consent(MANAGER, landed()))[0] == "state_expired"
    assert refusal(office, office.service.finish_consent(MANAGER, landed()))[0] == "state_used"


def test_CONN_2_beginning_again_ends_the_consent_before() -> None:
    office = Office(DRAFT, store("ca", state=StoreState.DRAFT, marketplace_id=CANADA))
    office.begin()
    office.begin(store_id="ca")
    office.begin()
    assert refusal(office, office.service.finish_consent(MANAGER, landed("state-1")))[0] == "state_used"
    office.login.codes = {"code-1": "Atzr|token-9"}
    office.login.found = (HERE, replace(HERE, marketplace_id=CANADA))
    assert asyncio.run(office.service.finish_consent(MANAGER, landed("state-2"))).store_id == "ca"
    assert asyncio.run(office.service.finish_consent(MANAGER, landed("state-3"))).store_id == "us"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (landed("state-of-another"), "state_unknown"),
        (LANDING, "state_missing"),
        (f"{LANDING}?state=&spapi_oauth_code=x", "state_missing"),
        ("not an address", "state_missing"),
        ("https://[::1", "landed_unreadable"),
        ("https://sellercentral.amazon.com/apps/authorize/consent?state=state-1", "not_confirmed"),
        ("http://127.0.0.1:8080/apps/authorize/consent/", "not_confirmed"),
        (landed(spapi_oauth_code=""), "code_missing"),
        (landed(selling_partner_id="A9OTHER"), "other_account"),
    ],
)
def test_CONN_2_an_address_that_is_not_the_answer_is_refused(url: str, reason: str) -> None:
    office = Office(DRAFT)
    office.begin()
    assert refusal(office, office.service.finish_consent(MANAGER, url))[0] == reason


def test_CONN_2_the_page_itself_uses_no_state_up() -> None:
    office = Office(DRAFT)
    office.login.codes = {"code-1": "Atzr|token-9"}
    page = office.begin().url
    assert refusal(office, office.service.finish_consent(MANAGER, page))[0] == "not_confirmed"
    assert asyncio.run(office.service.finish_consent(MANAGER, landed())).state is StoreState.CONNECTED


def test_CONN_2_a_seller_who_declines_is_told_so() -> None:
    office = Office(DRAFT)
    office.begin()
    url = f"{LANDING}?error=access_denied&error_description=The+seller+declined&state=state-1"
    assert refusal(office, office.service.finish_consent(MANAGER, url)) == (
        "consent_denied",
        "The seller declined",
    )


@pytest.mark.parametrize("missing", ["client_id", "client_secret", "application_id"])
def test_CONN_2_a_consent_needs_the_whole_application(missing: str) -> None:
    whole = {"client_id": "client", "client_secret": "secret-2", "application_id": "amzn1.sp.app"}
    given = whole | {missing: ""}
    with pytest.raises(ConnectionRefused, match="credentials_missing"):
        Office(DRAFT).service.begin_consent(
            MANAGER, "us", given["client_id"], given["client_secret"], LANDING,
            application_id=given["application_id"],
        )  # fmt: skip


# CONN-3: secrets


def test_CONN_3_no_secret_shows_in_a_repr_an_error_an_audit_row_or_a_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    office = Office(DRAFT)
    office.begin()
    office.login.fails = Refused("token", "denied", "No.")
    office.login.codes = {"code-1": "Atzr|token-9"}
    with pytest.raises(ConnectionRefused) as caught:
        asyncio.run(office.service.finish_consent(MANAGER, landed()))
    office.begin()
    seen = [office.service, office.service._consents, caught.value, read_landing(landed()), office.log.audits]
    asked = next(iter(office.service._consents._asked.values()))
    text = " ".join(map(repr, [*seen, asked, office.stores.rows])) + str(caught.value) + caplog.text
    assert not any(secret in text for secret in ("secret-2", "code-1", "token-9"))


@pytest.mark.parametrize(
    ("days", "warnings"),
    [(0, ()), (149, ()), (150, ("secret_old",)), (179, ("secret_old",)), (180, ("secret_over",))],
)
def test_CONN_3_a_client_secret_is_warned_of_thirty_days_before_its_end(
    days: int, warnings: tuple[str, ...]
) -> None:
    office = Office(store(secret_made_at=NOW - timedelta(days=days)))
    assert office.service.health("us").warnings == warnings


def test_CONN_3_the_same_secret_again_is_no_younger() -> None:
    month_ago = NOW - timedelta(days=30)
    office = Office(
        store(secret_made_at=month_ago), store("ca", state=StoreState.DRAFT, marketplace_id=CANADA)
    )
    office.secrets.put("us", KEYS)
    office.login.found = (HERE, replace(HERE, marketplace_id=CANADA))
    same = replace(KEYS, refresh_token="Atzr|another")  # noqa: S106
    assert asyncio.run(office.service.connect(MANAGER, "us", same)).secret_made_at == month_ago
    assert asyncio.run(office.service.connect(MANAGER, "ca", same)).secret_made_at == month_ago
    rotated = replace(KEYS, client_secret="secret-9")  # noqa: S106
    assert asyncio.run(office.service.connect(MANAGER, "us", rotated)).secret_made_at == NOW


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


def test_CONN_4_only_a_manager_begins_a_consent() -> None:
    with pytest.raises(NotAllowed, match="manager"):
        Office(DRAFT).service.begin_consent(LISTER, "us", "c", "s", LANDING, application_id="a")


def test_nobody_is_allowed_nothing() -> None:
    with pytest.raises(NotAllowed):
        require(None, *BOTH.roles)
    assert require(BOTH, *LISTER.roles) is BOTH


@pytest.mark.parametrize("name", ["remove", "connect", "set_features", "open_narf", "set_mli"])
def test_a_store_that_is_not_there_is_said(name: str) -> None:
    with pytest.raises(Declined, match="store_unknown"):
        asyncio.run(ACTS[name](Office().service, MANAGER))
