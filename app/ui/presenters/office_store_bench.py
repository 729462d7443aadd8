"""What the benches do otherwise for one store's orders, and what its first label showed (SHIP-5)."""

from collections.abc import Mapping as Map
from datetime import datetime

from app.domain.store import FirstLabel, PoShown, Store, Switches
from app.ui.presenters.office_sheet import Actions, Block, Do, Drop, Field, Kind, Note, Section, Style, Words
from app.ui.presenters.office_times import ago
from app.ui.presenters.view import Shape, Tone, say

SWITCHES = Switches.__struct_fields__


def form_of(store: Store) -> dict[str, str]:
    return {name: "on" for name in SWITCHES if getattr(store.switches, name)}


def switches_from(form: Map[str, str]) -> Switches:
    return Switches(*(form.get(name) == "on" for name in SWITCHES))


def bench_switches(store: Store, form: Map[str, str], now: datetime, *, may: bool) -> Section:
    fields = [
        Field(name, say(f"bench_switch.{name}"), form.get(name, ""), Kind.SWITCH,
              say(f"bench_switch.{name}.help"), is_on=may)
        for name in SWITCHES
    ]  # fmt: skip
    is_new = switches_from(form) != store.switches
    save = Actions((Do("switches_save", say("do.save"), Style.PRIMARY, may and is_new),))
    blocks: tuple[Block, ...] = (*fields, save, _seen(store, now, may=may))
    return Section("switches", say("bench_switch.title"), blocks)


def logo(store: Store, *, may: bool) -> Section:
    kept: tuple[Block, ...] = ()
    if store.logo is not None:
        size = max(1, round(len(store.logo.png) / 1000))
        kept = (
            Words(say("logo.kept", size=size)),
            Actions((Do("logo_remove", say("do.remove_logo"), is_on=may),)),
        )
    drop = Drop("logo", say("logo.drop"), say("logo.drop.detail"), say("do.choose_logo"), "PNG (*.png)")
    return Section("logo", say("logo.title"), (*kept, *((drop,) if may else ())))


def _seen(store: Store, now: datetime, *, may: bool) -> Block:
    first = store.first_label
    if first is None:
        key = "po_check.open" if store.amazon_labels_carry_po else "po_check.off"
        return Words(say(key), Tone.QUIET)
    lines = (say(f"po_check.{first.shown.value}.means", order=first.order_id, when=ago(first.at, now)),)
    tone, shape = _MARKS[first.shown]
    return Note(say(f"po_check.{first.shown.value}"), lines, tone, shape, _buttons(first, may=may))


def _buttons(first: FirstLabel, *, may: bool) -> tuple[Do, ...]:
    if first.shown is not PoShown.ASK:
        return ()
    return (
        Do("po_yes", say("do.po_yes"), Style.PLAIN, may),
        Do("po_no", say("do.po_no"), Style.PLAIN, may),
        Do("po_order", say("do.show_order"), Style.LINK),
    )


_MARKS = {
    PoShown.YES: (Tone.OK, Shape.TICK),
    PoShown.NO: (Tone.ASK, Shape.TRIANGLE),
    PoShown.ASK: (Tone.ASK, Shape.DIAMOND),
}
