"""One store's page: connection, switches, NARF, MLI, address, jobs."""

from collections.abc import Mapping as Map
from datetime import datetime

from app.domain.marketplace import Region
from app.domain.stock import Location, Warehouse
from app.domain.store import Store, StoreState
from app.ports.jobs import JobRun, JobState
from app.services.store_health import StoreHealth
from app.services.stores import Consent, MliWarning
from app.ui.presenters.office_jobs import job_words, state_cell
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Field,
    Grid,
    Item,
    Items,
    Kind,
    Note,
    Option,
    Pill,
    Section,
    Style,
    Words,
    blocks,
)
from app.ui.presenters.office_times import ago, until
from app.ui.presenters.office_view import Fact, many
from app.ui.presenters.view import Clock, Say, Shape, Stamp, Text, Tone, Value, say
from app.ui.words.manager import OFFICE_WORDS

SWITCHES = ("imports_listings", "imports_orders", "sends_inventory", "buys_shipping", "prints_po")
SHOWN = 40  # overrides named in a warning; the CSV has all


def state_mark(store: Store) -> tuple[Tone, Shape]:
    return {
        StoreState.DRAFT: (Tone.ASK, Shape.DIAMOND),
        StoreState.CONNECTED: (Tone.OK, Shape.TICK),
        StoreState.REFUSED: (Tone.STOP, Shape.OCTAGON),
    }[store.state]


def state_pill(store: Store) -> Pill:
    return Pill(say(f"store.state.{store.state.value}"), *state_mark(store))


def market_words(store: Store) -> Say:
    market = store.market
    return say(
        "store.market_region",
        country=say(f"country.{market.country}"),
        region=say(f"region.{market.region.value}"),
    )


# ---- connection


def connection(
    store: Store, form: Map[str, str], consent: Consent | None, now: datetime, *, may: bool
) -> Section:
    facts = [Fact(say("store.seller_id"), store.seller_id)]
    if store.connected_at is not None:
        facts.append(Fact(say("store.connected"), ago(store.connected_at, now), Stamp(store.connected_at)))
    if store.secret_made_at is not None:
        facts.append(Fact(say("store.secret"), ago(store.secret_made_at, now), Stamp(store.secret_made_at)))
    if store.state is StoreState.CONNECTED and form.get("connecting") != "on":
        again = Actions((Do("connect_again", say("do.connect_again"), is_on=may),))
        return Section("connection", say("connection.title"), (Facts(tuple(facts)), again))
    return Section(
        "connection",
        say("connection.title"),
        (_why_connect(store), Facts(tuple(facts)), *_ways(form, consent, may=may)),
    )


def _why_connect(store: Store) -> Note:
    key, (tone, shape) = f"connection.{store.state.value}", state_mark(store)
    return Note(say(key), (say(f"{key}.do"),), tone, shape)


def _ways(form: Map[str, str], consent: Consent | None, *, may: bool) -> tuple[Block, ...]:
    way = form.get("way", "keys")
    options = tuple(Option(each, say(f"connection.way.{each}")) for each in ("keys", "consent"))
    choice = Field(
        "way",
        say("connection.way"),
        way,
        Kind.CHOICE,
        say(f"connection.{way}.help"),
        options=options,
        is_on=may,
    )
    return (choice, *(_keys(form, may=may) if way == "keys" else _consent(form, consent, may=may)))


def _secret(key: str, form: Map[str, str], *, may: bool) -> Field:
    """Its value never comes back to the screen: only whether there is one."""
    kept = "kept" if form.get(key) else ""
    return Field(key, say(f"connection.{key}"), kept, Kind.HIDDEN, is_on=may)


def _keys(form: Map[str, str], *, may: bool) -> tuple[Block, ...]:
    is_whole = all(form.get(key, "").strip() for key in ("client_id", "client_secret", "refresh_token"))
    return (
        Field("client_id", say("connection.client_id"), form.get("client_id", ""), is_on=may),
        _secret("client_secret", form, may=may),
        _secret("refresh_token", form, may=may),
        Actions((Do("connect", say("do.connect"), Style.PRIMARY, may and is_whole),)),
    )


def _consent(form: Map[str, str], consent: Consent | None, *, may: bool) -> tuple[Block, ...]:
    if consent is not None:
        return _landing(form, consent, may=may)
    redirect = form.get("redirect", "").strip()
    wrong = say("connection.redirect.https") if redirect and not redirect.startswith("https://") else ""
    needed = ("client_id", "client_secret", "application_id", "redirect")
    is_whole = all(form.get(key, "").strip() for key in needed) and not wrong
    return (
        Field("application_id", say("connection.application_id"), form.get("application_id", ""),
              help=say("connection.application_id.help"), is_on=may),
        Field("client_id", say("connection.client_id"), form.get("client_id", ""), is_on=may),
        _secret("client_secret", form, may=may),
        Field("redirect", say("connection.redirect"), form.get("redirect", ""),
              help=say("connection.redirect.help"), error=wrong, is_on=may),
        Field("is_draft", say("connection.is_draft"), form.get("is_draft", ""), Kind.SWITCH,
              say("connection.is_draft.help"), is_on=may),
        Actions((Do("consent", say("do.consent"), Style.PRIMARY, may and is_whole),)),
    )  # fmt: skip


def _landing(form: Map[str, str], consent: Consent, *, may: bool) -> tuple[Block, ...]:
    landed = form.get("landed", "").strip()
    return (
        Words(say("connection.step_one")),
        Words(consent.url, is_code=True),
        Actions((Do("open_link", say("do.open_link")),)),
        Words(say("connection.step_two", time=Clock(consent.expires_at))),
        Field("landed", say("connection.landed"), landed, help=say("connection.landed.help"), is_on=may),
        Actions((
            Do("landed", say("do.landed"), Style.PRIMARY, may and bool(landed)),
            Do("consent_again", say("do.consent_again"), Style.LINK),
        )),
    )  # fmt: skip


# ---- switches


def features(store: Store, form: Map[str, str], *, may: bool) -> Section:
    fields = tuple(
        Field(
            name,
            say(f"feature.{name}"),
            form.get(name, ""),
            Kind.SWITCH,
            say(f"feature.{name}.help"),
            is_on=may,
        )
        for name in SWITCHES
    )
    is_new = any((form.get(name) == "on") != getattr(store.features, name) for name in SWITCHES)
    away = say(f"vacation.state.{store.vacation.away.value}")
    buttons = (
        Do("features_save", say("do.save"), Style.PRIMARY, may and is_new),
        Do("go_allocation", say("do.go_allocation"), Style.LINK),
    )
    vacation = Facts((Fact(say("vacation.title"), away),))
    return Section("features", say("feature.title"), (*fields, vacation, Actions(buttons)))


# ---- NARF and MLI


def narf(store: Store, form: Map[str, str], expected: str, now: datetime, *, may: bool) -> Section | None:
    """Only where remote fulfilment exists."""
    if store.market.region is not Region.NA:
        return None
    is_in = store.narf.is_enrolled
    switch = Field(
        "narf", say("narf.enrolled"), "on" if is_in else "", Kind.SWITCH, say("narf.enrolled.help"), is_on=may
    )
    if not is_in:
        return Section("narf", say("narf.title"), (switch,), is_right=True)
    if store.narf.opened_at is not None:
        note = Note(
            say("narf.open", name=store.narf.opened_by, when=ago(store.narf.opened_at, now)),
            (say("narf.open.means"),),
            Tone.OK,
            Shape.TICK,
        )
        shut = Actions((Do("narf_shut", say("do.narf_shut"), is_on=may),))
        return Section("narf", say("narf.title"), (switch, note, shut), is_right=True)
    note = Note(say("narf.shut"), (say("narf.shut.means"), say("narf.shut.do")), Tone.ASK, Shape.DIAMOND)
    typed = form.get("narf_typed", "")
    field = Field("narf_typed", say("narf.type", words=expected), typed, is_on=may)
    go = Actions((Do("narf_open", say("do.narf_open"), Style.DANGER, may and typed.strip() == expected),))
    return Section("narf", say("narf.title"), (switch, note, field, go), is_right=True)


def mli(
    store: Store,
    locations: tuple[Location, ...],
    places: tuple[Warehouse, ...],
    warning: MliWarning | None,
    *,
    may: bool,
) -> Section | None:
    """US stores only: elsewhere there is no such switch."""
    if store.market.country != "US":
        return None
    if warning is not None:
        return Section("mli", say("mli.title"), _mli_warning(store, warning, may=may), is_right=True)
    if not store.mli.is_on:
        start = Actions((Do("mli", say("do.mli_on"), is_on=may),))
        return Section("mli", say("mli.title"), (Words(say("mli.words"), Tone.QUIET), start), is_right=True)
    buttons = Actions((
        Do("refresh_locations", say("do.refresh_locations"), Style.PRIMARY, may),
        Do("mli", say("do.mli_off"), is_on=may),
    ))  # fmt: skip
    body = _locations(locations, places, may=may)
    words = Words(say("mli.locations.words"), Tone.QUIET)
    return Section("mli", say("mli.title"), (words, *body, buttons), is_right=True)


def _locations(
    locations: tuple[Location, ...], places: tuple[Warehouse, ...], *, may: bool
) -> tuple[Block, ...]:
    if not locations:
        return (Note(say("mli.none"), (say("mli.none.do"),), Tone.ASK, Shape.DIAMOND),)
    options = (Option("", say("mli.unmapped")), *(Option(place.code, place.name) for place in places))
    return tuple(_location(each, options, may=may) for each in locations)


def _location(location: Location, options: tuple[Option, ...], *, may: bool) -> Field:
    key = f"location:{location.supply_source_id}"
    label = say("mli.location", alias=location.alias or location.code, code=location.code)
    if not location.is_active:
        return Field(
            key, label, location.warehouse, Kind.CHOICE, say("mli.inactive"), options=options, is_on=False
        )
    hint: Text = "" if location.warehouse else say("mli.unmapped.means")
    return Field(key, label, location.warehouse, Kind.CHOICE, hint, options=options, is_on=may)


def _mli_warning(store: Store, warning: MliWarning, *, may: bool) -> tuple[Block, ...]:
    """What will be reset is named before it is (INV-6)."""
    way = "off" if store.mli.is_on else "on"
    count = len(warning.overrides)
    note = Note(
        say(f"mli.warn_{way}"),
        (
            say("mli.warn.resets"),
            many("mli.warn.overrides", count),
            say(f"mli.warn_{way}.zero"),
            say("mli.warn.then"),
        ),
        Tone.ASK,
        Shape.DIAMOND,
    )
    found: list[Block] = [note]
    if warning.rule is not None:
        rule = warning.rule
        rows: tuple[tuple[Value, ...], ...] = (
            (say("mli.store_rule"), f"{rule.percent} %", rule.buffer, _cap(rule.cap)),
        )
        rows += tuple(
            (sku, f"{own.percent} %", own.buffer, _cap(own.cap)) for sku, own in warning.overrides[:SHOWN]
        )
        head = ("", say("rule.field.percent"), say("rule.field.buffer"), say("rule.field.cap"))
        found.append(Grid(head, rows))
    buttons = (
        Do("mli_csv", say("do.mli_csv")),
        Do("mli_go", say(f"do.mli_{way}_go"), Style.DANGER, may),
        Do("mli_back", say("do.back"), Style.LINK),
    )
    return (*found, Actions(buttons))


def _cap(cap: int | None) -> Value:
    return "–" if cap is None else cap


# ---- jobs


def jobs(runs: tuple[JobRun, ...], now: datetime) -> Section:
    rows = tuple(_job(run, now) for run in runs)
    return Section("jobs", say("store.jobs"), (Items(rows, say("store.jobs.none")),), is_right=True)


def _job(run: JobRun, now: datetime) -> Item:
    """What it does or waits for, when it last came through; failed: the words, and when it tries again."""
    cell = state_cell(run, OFFICE_WORDS)
    last: Value = say("store.jobs.never")
    if run.succeeded_at is not None:
        last = say("store.jobs.last", when=ago(run.succeeded_at, now))
    hint: Value = "" if run.succeeded_at is None else Stamp(run.succeeded_at)
    lines = (last, *_failed(run, now))
    detail: Value = say("store.jobs.lines", first=cell.text, second=_joined(lines))
    return Item("", job_words(run.job), detail, "", cell.tone, cell.shape, hint=hint)


def _failed(run: JobRun, now: datetime) -> tuple[Value, ...]:
    if run.state is not JobState.FAILED:
        return ()
    again: Value = say("times.now") if run.next_at is None else until(run.next_at, now)
    words: tuple[Value, ...] = (run.words,) if run.words else ()
    return (*words, say("store.jobs.again", when=again))


def _joined(lines: tuple[Value, ...]) -> Value:
    found = lines[0]
    for line in lines[1:]:
        found = say("store.jobs.lines", first=found, second=line)
    return found


def warnings(health: StoreHealth) -> tuple[Note, ...]:
    return tuple(
        Note(warning_words(health, key), (say(f"health.store.{key}.do"),), Tone.ASK, Shape.TRIANGLE)
        for key in health.warnings
    )


def warning_words(health: StoreHealth, key: str) -> Say:
    words = f"health.store.{key}"
    return many(words, health.unread) if key == "report_unread" else say(words)


def as_section(*found: Block | None) -> Section | None:
    kept = blocks(*found)
    return Section("news", "", kept, is_wide=True) if kept else None
