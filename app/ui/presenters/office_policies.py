"""The shipping policies: an ordered list, one of them being edited, and what each catches today (SHIP-2)."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from app.domain.people import Person, Role
from app.domain.shopping.policy import Actions as PolicyActions
from app.domain.shopping.policy import Conditions, Policy
from app.ui.presenters import office_policy_form as forms
from app.ui.presenters.office_policy_words import then_words, when_words
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Item,
    Items,
    Kind,
    Note,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_shipping import ShippingPage
from app.ui.presenters.office_shipping_services import PolicyActs
from app.ui.presenters.office_view import many
from app.ui.presenters.office_work import success
from app.ui.presenters.view import Say, Shape, Text, Tone, Value, say

COUNTS_LAST = timedelta(minutes=1)  # hundreds of orders are read for them
CAUGHT = 6  # orders named of those that a rule catches
_EMPTY: Mapping[str, str] = {}


class Policies(ShippingPage):
    """``draft``: the list as it is being changed; saved whole."""

    key = "policies"

    def __init__(
        self,
        acts: PolicyActs,
        person: Person,
        now: Callable[[], datetime],
        stores: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(person, now)
        self._made, self._stores = acts, stores
        self.saved: tuple[Policy, ...] = ()
        self.draft: tuple[Policy, ...] = ()
        self.policy_id = ""
        self.counts: Mapping[str, int] = {}
        self.caught: Sequence[str] = ()
        self.wrong: dict[str, Text] = {}
        self._counted: tuple[tuple[Policy, ...], str] = ((), "")
        self._counted_at = now() - COUNTS_LAST
        self.acts = {
            "pick": self._pick,
            "up": self._up,
            "down": self._down,
            "add": self._add,
            "remove": self._remove,
            "save": self._save,
            "undo": self._undo,
            "without": self._without,
            "trace": self._trace,
        }

    @property
    def may_change(self) -> bool:
        return self.may(Role.MANAGER)

    @property
    def is_changed(self) -> bool:
        return self.draft != self.saved or bool(self.wrong)

    def detail(self) -> Say:
        return many("policies.count", len(self.draft))

    def look(self) -> None:
        """What was not changed here is as it is stored; counts are those of the draft."""
        stored = self._made.policies()
        if not self.is_changed:
            self.saved = self.draft = stored
        asked = (self.draft, self.policy_id)
        if asked == self._counted and self.now() - self._counted_at < COUNTS_LAST:
            return
        self._counted, self._counted_at = asked, self.now()
        self.counts = self._made.catches(asked[0])
        self.caught = self._made.orders_caught(*asked, CAUGHT) if asked[1] else ()

    def edit(self, key: str, value: str) -> None:
        if key in ("add_condition", "add_action"):
            kind = "asks" if key == "add_condition" else "says"
            self.form[kind] = f"{self.form[kind]} {value}".strip()
        else:
            self.form[key] = value
        self._take_form()
        self.changed()

    def _take_form(self) -> None:
        """Into the draft, where it is whole."""
        self.wrong = forms.errors(self.form)
        made = forms.policy_of(self.policy_id, self.form)
        if made is not None:
            self.draft = tuple(made if each.policy_id == made.policy_id else each for each in self.draft)
            self._wants = True

    # ---- what is shown

    def sheet(self) -> Sheet:
        return Sheet(
            "shipping/policies",
            say("shipping.policies"),
            say("policies.words"),
            (),
            sections(
                self.news(),
                self.who_may(Role.MANAGER),
                self._unsaved(),
                self._list(),
                self._caught(),
                *self._editor(),
            ),
        )

    def _unsaved(self) -> Section | None:
        if not self.is_changed or not self.may_change:
            return None
        is_whole = not self.wrong and not any(forms.errors(forms.form_of(each)) for each in self.draft)
        buttons = (
            Do("save", say("do.save_policies"), Style.PRIMARY, is_whole and self.busy is None),
            Do("undo", say("do.undo"), Style.LINK),
        )
        line = say("policies.unsaved.means" if is_whole else "policies.wrong")
        note = Note(say("policies.unsaved"), (line,), Tone.ASK, Shape.DIAMOND, buttons)
        return Section("unsaved", "", (note,), is_wide=True)

    def _list(self) -> Section:
        rows = tuple(self._row(number, each) for number, each in enumerate(self.draft, 1))
        place = self._place()
        buttons = (
            Do("add", say("do.add_policy"), Style.PLAIN, self.may_change),
            Do("up", say("do.up"), Style.PLAIN, self.may_change and place > 0),
            Do("down", say("do.down"), Style.PLAIN, self.may_change and -1 < place < len(self.draft) - 1),
            Do("remove", say("do.remove_policy"), Style.DANGER, self.may_change and place >= 0),
        )
        words = Words(say("policies.order"), Tone.QUIET)
        return Section(
            "list", say("policies.title"), (words, Items(rows, say("policies.none")), Actions(buttons))
        )

    def _row(self, number: int, policy: Policy) -> Item:
        key = "policy.line_final" if policy.is_final else "policy.line"
        detail: Value = say(key, when=when_words(policy.conditions), then=then_words(policy.actions))
        title = say("policy.numbered", number=number, name=policy.name or "…")
        count = self.counts.get(policy.policy_id)
        value: Value = "" if count is None else many("policy.today", count)
        if not policy.is_on:
            value = say("policy.off")
        chosen, is_wrong = (
            policy.policy_id == self.policy_id,
            policy.policy_id == self.policy_id and self.wrong,
        )
        tone, shape = (Tone.ASK, Shape.DIAMOND) if is_wrong else (Tone.PLAIN, Shape.NONE)
        return Item(
            f"pick:{policy.policy_id}", title, detail, value, tone, shape, is_link=True, is_chosen=chosen
        )

    def _caught(self) -> Section | None:
        policy = self._policy()
        if policy is None:
            return None
        count = self.counts.get(policy.policy_id, 0)
        rows = tuple(Item(f"trace:{each}", each, say("caught.why"), is_link=True) for each in self.caught)
        words = Words(many("caught.count", count), Tone.QUIET)
        return Section("caught", say("caught.title"), (words, Items(rows, say("caught.none"))))

    def _editor(self) -> tuple[Section, ...]:
        policy = self._policy()
        if policy is None:
            return ()
        form, on, wrong = self.form, self.may_change, self.wrong
        more, other = forms.adding(form, is_on=on)
        more_action = replace(other, error=wrong.get("add_action", ""))
        when = (*forms.condition_fields(form, tuple(self._stores().items()), wrong, is_on=on), more)
        then = (*forms.action_fields(form, wrong, is_on=on), more_action)
        empty: tuple[Block, ...] = () if form["asks"] else (Words(say("policy.every.words"), Tone.QUIET),)
        return (
            Section("rule", say("policy.title"), self._head(), is_right=True),
            Section("when", say("policy.when"), (*empty, *when, *self._withouts("asked")), is_right=True),
            Section("then", say("policy.then"), (*then, *self._withouts("says")), is_right=True),
        )

    def _head(self) -> tuple[Block, ...]:
        form, on = self.form, self.may_change
        final = say("policy.final.help" if form["is_final"] else "policy.overridable.help")
        return (
            Field("name", say("policy.name"), form["name"], error=self.wrong.get("name", ""), is_on=on),
            Field("is_on", say("policy.is_on"), form["is_on"], Kind.SWITCH, is_on=on, is_half=True),
            Field("is_final", say("policy.is_final"), form["is_final"], Kind.SWITCH, is_on=on, is_half=True),
            Words(final, Tone.QUIET),
        )

    def _withouts(self, kind: str) -> tuple[Block, ...]:
        """Links that take a condition or an action out again."""
        found = forms.asks_in(self.form) if kind == "asked" else forms.says_in(self.form)
        buttons = tuple(self._out(kind, each.value) for each in found)
        return (Actions(buttons),) if buttons else ()

    def _out(self, kind: str, name: str) -> Do:
        label = say("do.without", what=say(f"{kind}.{name}"))
        return Do(f"without:{kind}.{name}", label, Style.LINK, self.may_change)

    # ---- what is done

    def _policy(self) -> Policy | None:
        return next((each for each in self.draft if each.policy_id == self.policy_id), None)

    def _place(self) -> int:
        return next((i for i, each in enumerate(self.draft) if each.policy_id == self.policy_id), -1)

    async def _pick(self, policy_id: str) -> None:
        """Another one; what was half typed into this one is dropped."""
        self.policy_id, self.wrong, self.caught = policy_id, {}, ()
        policy = self._policy()
        self.form = forms.form_of(policy) if policy is not None else dict(_EMPTY)
        self._wants = True

    async def _up(self, _argument: str) -> None:
        self._move(-1)

    async def _down(self, _argument: str) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place, every = self._place(), list(self.draft)
        if 0 <= place + step < len(every):
            every[place], every[place + step] = every[place + step], every[place]
            self.draft = tuple(every)
            self._wants = True

    async def _add(self, _argument: str) -> None:
        """Below the chosen one; off until it says something."""
        taken = {each.policy_id for each in (*self.draft, *self.saved)}
        number = next(n for n in range(1, len(taken) + 2) if f"policy-{n}" not in taken)
        made = Policy(f"policy-{number}", "", Conditions(), PolicyActions())
        place = self._place() + 1 or len(self.draft)
        self.draft = (*self.draft[:place], made, *self.draft[place:])
        await self._pick(made.policy_id)
        self.wrong = forms.errors(self.form)

    async def _remove(self, _argument: str) -> None:
        self.draft = tuple(each for each in self.draft if each.policy_id != self.policy_id)
        await self._pick("")

    async def _without(self, what: str) -> None:
        kind, _, name = what.partition(".")
        key = "asks" if kind == "asked" else "says"
        self.form[key] = " ".join(each for each in self.form[key].split() if each != name)
        self._take_form()

    async def _save(self, _argument: str) -> None:
        draft = self.draft
        await self.work(say("work.saving"), self._made.save(self.person, draft), can_cancel=False)
        if self.note is None:
            self.saved = draft
            await asyncio.to_thread(self.look)
            self.note = success(say("policies.saved"), say("policies.saved.means"))

    async def _undo(self, _argument: str) -> None:
        self.draft, self.wrong = self.saved, {}
        await self._pick(self.policy_id)

    async def _trace(self, order_id: str) -> None:
        self.go("shipping", "", f"rates:{order_id}")
