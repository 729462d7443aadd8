"""What the benches do otherwise for one store's orders, and what its first label showed (SHIP-5)."""

import asyncio
from collections.abc import Callable, Coroutine
from collections.abc import Mapping as Map
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.store import FirstLabel, PoShown, Store, Switches
from app.ui.presenters.office_services import StoreActs
from app.ui.presenters.office_sheet import Actions, Block, Do, Drop, Field, Kind, Note, Section, Style, Words
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_work import Desk, refusal, success
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


class BenchSettings:
    """A part of the stores' desk. ``go``: shows an order."""

    def __init__(self, desk: Desk, stores: StoreActs, store_id: Callable[[], str]) -> None:
        self._desk, self._stores, self._store_id = desk, stores, store_id
        self.go: Callable[[str, str], None] = lambda _screen, _order_id: None
        self.acts: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "switches_save": self._save_switches,
            "logo_remove": self._remove_logo,
            "po_yes": self._po_is_there,
            "po_no": self._po_lacks,
            "po_order": self._show_first_order,
        }

    def __repr__(self) -> str:
        return f"<BenchSettings {self._store_id()}>"

    async def _save_switches(self) -> None:
        wanted = switches_from(self._desk.form)
        saved = await self._desk.work(
            say("work.saving"), self._stores.set_switches(self._desk.person, self._store_id(), wanted)
        )
        if saved is not None:
            self._desk.note = success(say("feature.saved"), say("bench_switch.saved.means"))

    async def take_logo(self, path: str) -> None:
        """The file that was dropped or chosen."""
        if self._desk.busy is not None:
            return
        try:
            png = await asyncio.to_thread(Path(path).read_bytes)
        except OSError:
            self._desk.note = refusal("picture")
        else:
            await self._set_logo(png, success(say("logo.saved"), say("logo.saved.means")))
        self._desk.changed()

    async def _remove_logo(self) -> None:
        await self._set_logo(b"", success(say("logo.removed")))

    async def _set_logo(self, png: bytes, done: Note) -> None:
        self._desk.note = None
        job = self._stores.set_logo(self._desk.person, self._store_id(), png)
        if await self._desk.work(say("work.saving"), job, can_cancel=False) is not None:
            self._desk.note = done

    async def _po_is_there(self) -> None:
        await self._answer_po(is_there=True)

    async def _po_lacks(self) -> None:
        await self._answer_po(is_there=False)

    async def _answer_po(self, *, is_there: bool) -> None:
        job = self._stores.answer_po(self._desk.person, self._store_id(), is_there=is_there)
        saved = await self._desk.work(say("work.saving"), job)
        if saved is not None:
            self._desk.form["amazon_labels_carry_po"] = "on" if is_there else ""
            self._desk.note = success(say("feature.saved"))

    async def _show_first_order(self) -> None:
        store = self._stores.get(self._store_id())
        if store is not None and store.first_label is not None:
            self.go("orders", store.first_label.order_id)
