"""The form for a store to be added (CONN-1)."""

from collections.abc import Mapping as Map

from app.domain.marketplace import MARKETPLACES, marketplace
from app.ui.presenters.office_address import address_fields
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Kind,
    Option,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.view import Text, Tone, say


def new_sheet(
    form: Map[str, str], wrong: Map[str, Text], news: Section | None, email: Field, *, may: bool
) -> Sheet:
    market = marketplace(form["market"]) or MARKETPLACES[0]
    region = say("store.region_is", region=say(f"region.{market.region.value}"))
    countries = tuple(
        Option(each.marketplace_id, say("store.country", country=say(f"country.{each.country}")))
        for each in MARKETPLACES
    )

    def field(key: str) -> Field:
        label, why, bad = say(f"store.{key}"), say(f"store.{key}.help"), wrong.get(key, "")
        return Field(key, label, form[key], help=why, error=bad, is_on=may)

    label, chosen = say("store.marketplace"), form["market"]
    country = Field("market", label, chosen, Kind.CHOICE, region, options=countries, is_on=may)
    head = (country, field("name"), field("seller_id"))
    save = Actions((Do("save_new", say("do.save_store"), Style.PRIMARY, may),))
    words = Words(say("store.ship_from.words"), Tone.QUIET)
    address: tuple[Block, ...] = (
        words,
        *address_fields(form, wrong, is_on=may),
        email,
    )
    return Sheet(
        "store/new",
        say("store.new"),
        say("store.new.detail"),
        (),
        sections(
            news,
            Section("market", say("store.where"), head),
            Section("address", say("store.ship_from"), address, is_right=True),
            Section("save", "", (save,), is_wide=True),
        ),
    )
