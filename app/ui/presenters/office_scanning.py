"""Scan stock: what was scanned and what came of the last scan, until it is saved."""

from collections.abc import Callable
from collections.abc import Mapping as Map

from msgspec.structs import replace

from app.domain.people import Role
from app.domain.stock import Why
from app.services.scan_session import REASONS, Heard, Scanned, Session, with_units
from app.ui.presenters.office_place import no_warehouse
from app.ui.presenters.office_services import ScanActs
from app.ui.presenters.office_sheet import (
    Actions,
    Do,
    Field,
    Item,
    Items,
    Kind,
    Note,
    Option,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_view import many
from app.ui.presenters.office_work import Acts, Desk, number, success
from app.ui.presenters.view import Number, Shape, Text, Tone, Value, say

FIELDS = ("scan_why", "scan_place", "scan_condition")
SELLABLE, DAMAGED = "sellable", "damaged"


class ScanPage:
    """``desk`` does the work and has the form; ``places``: warehouses' names by code. ``version`` counts what
    was heard: each time the keyboard belongs to the line for typing.
    """

    def __init__(self, desk: Desk, scanning: ScanActs, places: Callable[[], Map[str, str]]) -> None:
        self._desk, self._scanning, self._places = desk, scanning, places
        self.session = Session()
        self.heard: Heard | None = None
        self.version = 0
        self.acts: Acts = {
            "scan_add": self._add,
            "scan_more": self._more,
            "scan_less": self._less,
            "scan_save": self._save,
            "scan_discard": self._discard,
        }

    def __repr__(self) -> str:
        return f"<ScanPage {self.session!r}>"

    def open(self) -> None:
        """What was scanned before and not saved is still there."""
        places = self._places()
        if self.session.warehouse not in places:
            self.session = replace(self.session, warehouse=next(iter(places), ""))
        self._desk.form = {"scan_text": ""}
        self.version += 1

    def hear(self, text: str, *, is_typed: bool = False) -> None:
        """A scan, or what was typed. Without a warehouse nothing is counted."""
        if not self.session.warehouse:
            return
        self.session, self.heard = self._scanning.scan(self.session, text, is_typed=is_typed)
        self._desk.note = None
        self.version += 1

    def edit(self, key: str, value: str) -> None:
        if key == "scan_why":
            self.session = replace(self.session, why=Why(value))
        elif key == "scan_place":
            self.session = replace(self.session, warehouse=value)
        else:
            self.session = replace(self.session, is_resellable=value == SELLABLE)
        self.heard = None
        self.version += 1

    async def _add(self, _argument: str) -> None:
        typed = self._desk.form.get("scan_text", "").strip()
        self._desk.form["scan_text"] = ""
        if typed:
            self.hear(typed, is_typed=True)

    async def _more(self, place: str) -> None:
        self._change(place, 1)

    async def _less(self, place: str) -> None:
        self._change(place, -1)

    def _change(self, place: str, units: int) -> None:
        at = number(place)
        if at is not None and at < len(self.session.lines):
            self.session = with_units(self.session, at, self.session.lines[at].units + units)
        self.heard = None
        self.version += 1

    async def _discard(self, _argument: str) -> None:
        self.session, self.heard = replace(self.session, lines=()), None

    async def _save(self, _argument: str) -> None:
        units = sum(line.units for line in self.session.lines)
        await self._desk.work(say("work.saving"), self._scanning.save(self._desk.person, self.session))
        if self._desk.note is None:
            self.session, self.heard = replace(self.session, lines=()), None
            self._desk.note = success(many("scan.saved", units))
        self.version += 1

    # ---- the page

    def sheet(self, news: Section | None, *, may: bool) -> Sheet:
        key = f"scan/{self.session.why}"
        return Sheet(
            key,
            say("scan.title"),
            say("scan.detail"),
            (),
            sections(news, self._line(may=may), self._how(may=may), self._lines(may=may)),
        )

    def _how(self, *, may: bool) -> Section:
        """Reason and warehouse are for all that is scanned: they stay while something waits to be saved."""
        session, is_free = self.session, may and not self.session.lines
        reasons = tuple(Option(each.value, say(f"why.{each.value}")) for each in REASONS)
        places = tuple(Option(code, name) for code, name in self._places().items())
        if not places:
            return Section("how", say("scan.how"), (no_warehouse(may=self._desk.may(Role.MANAGER)),))
        kept: Text = say("scan.kept") if session.lines else say(f"scan.{session.why.value}.help")
        why, place = session.why.value, session.warehouse
        found = blocks(
            Field(
                "scan_why", say("move.why"), why, Kind.CHOICE, options=reasons, is_on=is_free, is_half=True
            ),
            Field(
                "scan_place",
                say("move.place"),
                place,
                Kind.CHOICE,
                options=places,
                is_on=is_free,
                is_half=True,
            ),
            Words(kept, Tone.QUIET),
            self._condition(may=may),
        )
        return Section("how", say("scan.how"), found)

    def _condition(self, *, may: bool) -> Field | None:
        if not self.session.takes_codes:
            return None
        options = tuple(Option(each, say(f"scan.condition.{each}")) for each in (SELLABLE, DAMAGED))
        chosen = SELLABLE if self.session.is_resellable else DAMAGED
        means = say(f"scan.condition.{chosen}.help")
        return Field(
            "scan_condition", say("scan.condition"), chosen, Kind.CHOICE, means, options=options, is_on=may
        )

    def _line(self, *, may: bool) -> Section:
        typed = self._desk.form.get("scan_text", "")
        is_on = may and bool(self._places())
        add = Do("scan_add", say("do.scan_add"), Style.PRIMARY, is_on and bool(typed.strip()))
        field = Field("scan_text", say("scan.text"), typed, help=say("scan.text.help"), is_on=is_on)
        return Section("scan", say("scan.now"), blocks(self._said(), field, Actions((add,))))

    def _said(self) -> Note | None:
        heard = self.heard
        if heard is None or heard.words == "bounce":
            return None
        values: dict[str, Value] = {"name": heard.name, "units": Number(heard.units), "order": heard.order_id}
        title = say(f"scan.heard.{heard.words}", **values)
        if heard.is_good:
            return Note(title, (), Tone.OK, Shape.TICK)
        return Note(title, (say(f"scan.heard.{heard.words}.do", **values),), Tone.STOP, Shape.OCTAGON)

    def _lines(self, *, may: bool) -> Section:
        """The newest first."""
        every = tuple(enumerate(self.session.lines))
        rows = tuple(self._row(place, line, may=may) for place, line in reversed(every))
        units = sum(line.units for line in self.session.lines)
        why = "" if may else say("move.who_may")
        buttons = (
            Do("scan_save", many("do.scan_save", units), Style.PRIMARY, may and bool(units), why),
            Do("scan_discard", say("do.scan_discard"), Style.DANGER, bool(units)),
            Do("table", say("do.products"), Style.LINK),
        )
        body = (Items(rows, say("scan.none")), Words(say("scan.words"), Tone.QUIET), Actions(buttons))
        return Section("lines", say("scan.lines"), body, is_right=True)

    def _row(self, place: int, line: Scanned, *, may: bool) -> Item:
        buttons = (
            Do(f"scan_less:{place}", say("do.scan_less"), is_on=may),
            Do(f"scan_more:{place}", say("do.scan_more"), is_on=may),
        )
        is_damaged = self.session.takes_codes and not line.is_resellable
        tone, shape = (Tone.ASK, Shape.DIAMOND) if is_damaged else (Tone.PLAIN, Shape.NONE)
        return Item(
            "", line.name, _detail(line, is_damaged=is_damaged), f"{line.units}", tone, shape, buttons
        )


def _detail(line: Scanned, *, is_damaged: bool) -> Text:
    if line.codes:
        fate = "retired" if is_damaged else "freed"
        return say(f"scan.line.{fate}", sku=line.sku, count=len(line.codes))
    return say("scan.line.damaged", sku=line.sku) if is_damaged else line.sku
