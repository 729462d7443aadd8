"""The seller's own accounts at carriers: added, tried out, removed; their secrets are never shown again
(SHIP-1).
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from app.domain.carrier_account import CarrierAccount, Kind, allowed, is_secret, needed
from app.domain.carrier_kinds import KINDS, PRICES
from app.domain.people import Person, Role
from app.domain.price_list import BadLine, prices
from app.ports.carrier_accounts import AccountRow
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Field,
    Item,
    Items,
    Note,
    Option,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_sheet import Kind as FieldKind
from app.ui.presenters.office_shipping import ShippingPage
from app.ui.presenters.office_shipping_services import AccountActs
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_view import Fact, many
from app.ui.presenters.office_work import refusal, success, warning
from app.ui.presenters.view import Say, Shape, Text, Tone, say
from app.ui.words.manager import OFFICE_WORDS

NEW = "+"
_ERRORS = ("unreachable", "throttled", "unauthorised", "outcomeunknown", "malformed")


class Carriers(ShippingPage):
    """``name``: the chosen account; NEW: one being added, or one whose secrets are typed anew."""

    key = "carriers"

    def __init__(self, acts: AccountActs, person: Person, now: Callable[[], datetime]) -> None:
        super().__init__(person, now)
        self._made = acts
        self.rows: Sequence[AccountRow] = ()
        self.name = ""
        self.wrong: dict[str, Text] = {}
        self.acts = {
            "pick": self._pick,
            "add": self._add,
            "again": self._again,
            "save": self._save,
            "try": self._try,
            "remove": self._ask_removal,
            "remove_go": self._remove,
            "leave": self._leave,
        }
        self.is_removing = False

    @property
    def may_change(self) -> bool:
        return self.may(Role.MANAGER)

    @property
    def is_watched(self) -> bool:
        return True

    @property
    def waiting(self) -> int:
        """Accounts that do not work."""
        return sum(bool(row.words) for row in self.rows)

    def detail(self) -> Say:
        return many("carriers.count", len(self.rows))

    def look(self) -> None:
        self.rows = tuple(self._made.all())

    def edit(self, key: str, value: str) -> None:
        self.wrong.pop(key, None)
        super().edit(key, value)

    # ---- what is shown

    def sheet(self) -> Sheet:
        found = self._form() if self.name == NEW else self._account()
        return Sheet(
            f"shipping/carriers/{self.name}",
            say("shipping.carriers"),
            say("carriers.words"),
            (),
            sections(self.news(), self.who_may(Role.MANAGER), self._list(), found),
        )

    def _list(self) -> Section:
        rows = tuple(self._item(row) for row in self.rows)
        add = Actions((Do("add", say("do.add_carrier"), Style.PRIMARY, self.may_change),))
        return Section("list", say("carriers.title"), (Items(rows, say("carriers.none")), add))

    def _item(self, row: AccountRow) -> Item:
        tone, shape = _mark(row)
        detail = say("carriers.line", kind=Kind(row.kind).called, state=self._state(row))
        chosen, value = row.name == self.name, say("carriers.test") if row.is_test else ""
        return Item(f"pick:{row.name}", row.name, detail, value, tone, shape, is_link=True, is_chosen=chosen)

    def _state(self, row: AccountRow) -> Say:
        if row.tried_at is None:
            return say("carriers.not_tried")
        return say("carriers.failed" if row.words else "carriers.works", when=ago(row.tried_at, self.now()))

    def _row(self) -> AccountRow | None:
        return next((row for row in self.rows if row.name == self.name), None)

    def _account(self) -> Section | None:
        row = self._row()
        if row is None:
            return None
        facts = [
            Fact(say("carriers.kind"), Kind(row.kind).called),
            Fact(say("carriers.state"), self._state(row)),
        ]
        facts += _means(Kind(row.kind))
        facts += [Fact(field_words(name), value) for name, value in row.shown.items()]
        facts.append(Fact(say("carriers.secrets"), say("carriers.secrets.hidden")))
        trouble = (_failure(row.words),) if row.words else ()
        body: tuple[Block, ...] = (Facts(tuple(facts)), *trouble, *self._buttons(Kind(row.kind)))
        return Section("account", row.name, body, is_right=True)

    def _buttons(self, kind: Kind) -> tuple[Block, ...]:
        may = self.may_change and self.busy is None
        if self.is_removing:
            go = (
                Do("remove_go", say("do.remove_carrier"), Style.DANGER, may),
                Do("leave", say("do.back"), Style.LINK),
            )
            return (warning(say("carriers.remove"), say("carriers.remove.means"), actions=go),)
        buttons = (
            Do("try", say("do.try_carrier"), Style.PRIMARY, may),
            Do("again", say("do.carrier_again"), Style.PLAIN, may),
            Do("remove", say("do.remove_carrier_ask"), Style.PLAIN, may),
        )
        words = say("carriers.try.sign_in" if kind.is_listed else "carriers.try.words")
        return (Words(words, Tone.QUIET), Actions(buttons))

    def _form(self) -> Section:
        form, may, kind = self.form, self.may_change, Kind(self.form["kind"])
        names = sorted(Kind, key=lambda each: each.called.casefold())
        kinds = tuple(Option(each.value, each.called) for each in names)
        bad = self.wrong.get("name", "")
        fields: list[Block] = [
            Field("kind", say("carriers.kind"), form["kind"], FieldKind.CHOICE, options=kinds, is_on=may),
            Field(
                "name",
                say("carriers.name"),
                form["name"],
                help=say("carriers.name.help"),
                error=bad,
                is_on=may,
            ),
        ]
        fields += [Facts(_means(kind)), *([Words(say("carriers.listed"))] if kind.is_listed else [])]
        fields += [self._setting(name) for name in needed(kind)]
        fields += [self._setting(name, is_needed=False) for name in allowed(kind)]
        test = Field("is_test", say("carriers.is_test"), form["is_test"], FieldKind.SWITCH, is_on=may)
        buttons = (
            Do("save", say("do.save_carrier"), Style.PRIMARY, may and self.busy is None),
            Do("leave", say("do.back"), Style.LINK),
        )
        hidden = Words(say("carriers.secrets.words"), Tone.QUIET)
        return Section("form", say("carriers.new"), (*fields, test, hidden, Actions(buttons)), is_right=True)

    def _setting(self, name: str, *, is_needed: bool = True) -> Field:
        kind = FieldKind.LONG if name == PRICES else FieldKind.HIDDEN if is_secret(name) else FieldKind.TEXT
        why = self._help(name) if is_needed else say("carriers.optional")
        value, bad = self.form.get(name, ""), self.wrong.get(name, "")
        return Field(name, field_words(name), value, kind, why, bad, is_on=self.may_change)

    def _help(self, name: str) -> Text:
        if name == "account_country_code":
            return say("carriers.country.help")
        if name != PRICES:
            return ""
        kind = Kind(self.form["kind"])
        services = ", ".join(KINDS[kind].services.values())
        return say("carriers.prices.help", services=services, example=_example(kind))

    # ---- what is done

    async def _pick(self, name: str) -> None:
        self.name, self.form, self.wrong, self.is_removing = name, {}, {}, False

    async def _add(self, _argument: str) -> None:
        await self._pick(NEW)
        self.form = {"kind": Kind.UPS.value, "name": "", "is_test": ""}

    async def _again(self, _argument: str) -> None:
        """The same account, its secrets typed anew."""
        row = self._row()
        if row is not None:
            test = "on" if row.is_test else ""
            await self._pick(NEW)
            self.form = {"kind": row.kind, "name": row.name, "is_test": test, **row.shown}

    async def _leave(self, _argument: str) -> None:
        await self._pick("" if self.name == NEW else self.name)

    async def _save(self, _argument: str) -> None:
        self.wrong = _missing(self.form)
        if self.wrong:
            self.note = warning(say("field.look_below"))
            return
        account = account_of(self.form)
        self._wipe()
        await self.work(say("work.saving"), self._made.save(self.person, account), can_cancel=False)
        await asyncio.to_thread(self.look)
        if self.note is None:
            await self._pick(account.name)
            self.note = success(say("carriers.saved", name=account.name), say("carriers.saved.do"))

    def _wipe(self) -> None:
        """What was pasted leaves the form the moment that it is used."""
        kind = Kind(self.form["kind"])
        for name in (*needed(kind), *allowed(kind)):
            if is_secret(name):
                self.form.pop(name, None)

    async def _try(self, _argument: str) -> None:
        words = await self.work(say("carriers.trying"), self._made.try_out(self.person, self.name))
        await asyncio.to_thread(self.look)
        if words is not None and self.note is None:
            self.note = _failure(words) if words else success(say(self._proven()))

    def _proven(self) -> str:
        row = self._row()
        is_listed = row is not None and Kind(row.kind).is_listed
        return "carriers.signed_in" if is_listed else "carriers.answered"

    async def _ask_removal(self, _argument: str) -> None:
        self.is_removing = True

    async def _remove(self, _argument: str) -> None:
        name = self.name
        await self.work(say("work.saving"), self._made.remove(self.person, name), can_cancel=False)
        await asyncio.to_thread(self.look)
        if self.note is None:
            await self._pick("")
            self.note = success(say("carriers.removed", name=name))


def account_of(form: Mapping[str, str]) -> CarrierAccount:
    """From a form in which nothing is missing."""
    kind = Kind(form["kind"])
    names = (*needed(kind), *allowed(kind))
    settings = {name: form[name].strip() for name in names if form.get(name, "").strip()}
    return CarrierAccount(form["name"].strip(), kind, settings, is_test=form["is_test"] == "on")


def _missing(form: Mapping[str, str]) -> dict[str, Text]:
    """What is not filled in, or cannot be read."""
    kind = Kind(form["kind"])
    names = ("name", *needed(kind))
    wrong: dict[str, Text] = {
        name: say("carriers.missing") for name in names if not form.get(name, "").strip()
    }
    try:
        prices(form.get(PRICES, ""), KINDS[kind].services)
    except BadLine as error:
        wrong[PRICES] = say("carriers.prices.wrong", line=error.line, example=_example(kind))
    return wrong


def _example(kind: Kind) -> str:
    """A line of a price list."""
    return f"{next(iter(KINDS[kind].services.values()))}; DE AT; 5; 6.90 EUR"


def _means(kind: Kind) -> tuple[Fact, ...]:
    """What one may expect of the carrier when something goes wrong."""
    row = KINDS[kind]
    lost = "carriers.lost.asked" if row.reads_back else "carriers.lost.by_hand"
    return (
        Fact(say("carriers.void"), say(f"carriers.void.{row.void}")),
        Fact(say("carriers.lost"), say(lost)),
    )


def field_words(name: str) -> Text:
    """A setting as the carrier's own pages call it."""
    key = f"carriers.field.{name}"
    return say(key) if key in OFFICE_WORDS else name


def _failure(words: str) -> Note:
    """In the carrier's words where it has some."""
    if words in _ERRORS:
        return refusal(words if words != "outcomeunknown" else "unknown")
    return Note(say("carriers.no_answer"), (words, say("carriers.no_answer.do")), Tone.STOP, Shape.OCTAGON)


def _mark(row: AccountRow) -> tuple[Tone, Shape]:
    if row.words:
        return Tone.STOP, Shape.OCTAGON
    return (Tone.OK, Shape.TICK) if row.tried_at is not None else (Tone.QUIET, Shape.DOTS)
