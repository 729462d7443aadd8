"""Policies through the window: their order, what each catches, and what is saved."""

from decimal import Decimal

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.domain.people import Person, Role
from app.domain.shipping import Signature
from app.domain.shopping.policy import Actions, Conditions, Insurance, Policy, ServiceRef, Span
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.presenters.office_policy_form import form_of, policy_of
from tests.app.ui.office import fakes_shipping as s
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import (
    button,
    click,
    field,
    follow,
    has_button,
    has_field,
    pick,
    said,
    write,
)


def test_SHIP_2_the_rules_stand_in_their_order_with_what_each_says_and_catches_today(
    qapp: QApplication,
) -> None:
    """Of a dozen orders: 4 Prime; 3 of 9 kg and more; 2 of 200 USD and more."""

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master.page)
        lines = [line for line in words.splitlines() if line[:2] in ("1.", "2.", "3.", "4.")]
        assert lines == ["1. Prime goes by Amazon", "2. Heavy parcels", "3. Dear things are signed for",
                         "4. Alaska and Hawaii"]  # fmt: skip
        assert "Prime orders → Amazon Buy Shipping only · final" in words
        assert "Weight from 9000 g → cheapest of UPS / UPS Ground, FedEx" in words
        assert "To a street address, Value from 200 USD → adult’s signature, note: Wrap it twice" in words
        assert "Country US, State or province AK, HI → hold: Ask for a quote first" in words
        assert [line for line in words.splitlines() if line.endswith("today")] == [
            "4 today",
            "3 today",
            "2 today",
        ]

    in_shipping(work, "policies")


def test_SHIP_2_what_a_rule_catches_is_counted_while_it_is_edited_and_nothing_is_saved(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:heavy")
        await until(lambda: "3 of today’s open orders." in said(page))
        await until(lambda: s.ORDERS[11] in said(page))
        write(page, "weight_least", "5000")
        await until(lambda: "7 of today’s open orders." in said(page))
        write(page, "weight_most", "6000")
        await until(lambda: "2 of today’s open orders." in said(page))
        assert "Not saved yet" in said(page)
        assert behind.policies.told == []
        click(page, "save")
        await until(lambda: "The rules are saved" in said(page))

    found = in_shipping(work, "policies").policies.stored
    assert found[1].conditions.weight_grams == Span(Decimal(5000), Decimal(6000))
    assert [each.policy_id for each in found] == ["prime", "heavy", "dear", "alaska"]


def test_SHIP_2_rules_move_up_and_down_without_dragging(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:dear")
        await until(lambda: button(page, "up").isEnabled())
        click(page, "up")
        await until(lambda: "2. Dear things are signed for" in said(page))
        click(page, "up")
        await until(lambda: "1. Dear things are signed for" in said(page))
        assert not button(page, "up").isEnabled()
        click(page, "save")
        await until(lambda: "The rules are saved" in said(page))
        click(page, "down")
        await until(lambda: "2. Dear things are signed for" in said(page))

    found = in_shipping(work, "policies").policies.stored
    assert [each.policy_id for each in found] == ["dear", "prime", "heavy", "alaska"]


def test_SHIP_2_a_new_rule_is_built_from_conditions_and_actions(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        click(page, "add")
        await until(lambda: has_field(page, "name"))
        assert not button(page, "save").isEnabled()
        follow(page, "pick:heavy")
        await until(lambda: field(page, "name").field.value == "Heavy parcels")
        assert not button(page, "save").isEnabled()
        follow(page, "pick:policy-1")
        await until(lambda: field(page, "name").field.value == "")
        write(page, "name", "Serum to Nevada")
        pick(page, "add_condition", "sku")
        await until(lambda: has_field(page, "sku"))
        write(page, "sku", "SER-*, MSE-01")
        pick(page, "add_condition", "region")
        await until(lambda: has_field(page, "region"))
        write(page, "region", "nv")
        pick(page, "add_action", "among")
        await until(lambda: has_field(page, "among"))
        write(page, "among", "UPS / UPS Ground")
        pick(page, "is_final", "on")
        click(page, "save")
        await until(lambda: "The rules are saved" in said(page))

    found = in_shipping(work, "policies").policies.stored[-1]
    assert found.name == "Serum to Nevada"
    assert found.conditions == Conditions(skus=("SER-*", "MSE-01"), regions=("NV",))
    assert found.actions == Actions(among=(ServiceRef("UPS", "UPS Ground"),))
    assert found.is_final
    assert found.is_on


def test_SHIP_2_a_rule_that_is_not_whole_says_where_and_is_not_saved(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:heavy")
        await until(lambda: has_field(page, "weight_most"))
        write(page, "weight_most", "100")
        await until(lambda: "It ends before it begins." in said(page))
        assert not button(page, "save").isEnabled()
        click(page, "without:asked.weight")
        await until(lambda: not has_field(page, "weight_most"))
        assert "Without a condition it catches every order." in said(page)
        click(page, "without:says.among")
        await until(lambda: "Choose what to do with these orders." in said(page))
        assert not button(page, "save").isEnabled()
        click(page, "undo")
        await until(lambda: not has_button(page, "save"))
        assert field(page, "weight_least").field.value == "9000"

    assert in_shipping(work, "policies").policies.told == []


def test_SHIP_2_a_rule_is_removed_and_one_that_is_off_says_so(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        assert "off" in said(page).splitlines()
        follow(page, "pick:alaska")
        await until(lambda: button(page, "remove").isEnabled())
        click(page, "remove")
        await until(lambda: "Alaska" not in said(page))
        click(page, "save")
        await until(lambda: "The rules are saved" in said(page))

    found = in_shipping(work, "policies").policies.stored
    assert [each.policy_id for each in found] == ["prime", "heavy", "dear"]


def test_SHIP_2_only_a_manager_changes_rules(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        assert "A manager changes this. Ask one." in said(page)
        follow(page, "pick:heavy")
        await until(lambda: has_field(page, "name"))
        assert not button(page, "up").isEnabled()
        assert not button(page, "add").isEnabled()
        assert not button(page, "remove").isEnabled()
        assert not field(page, "name").editor.editor.isEnabled()

    in_shipping(work, "policies", person=Person("u-8", "Lead One", (Role.LEAD,)))


def test_SHIP_2_every_condition_and_action_goes_through_the_form_unchanged() -> None:
    whole = Policy(
        "all",
        "Everything",
        Conditions(
            ("a", "b"),
            True,
            False,
            ("STANDARD",),
            Span(Decimal(1), Decimal("2.5")),
            Span(None, Decimal(3)),
            Span(Decimal(4)),
            ("US",),
            ("NV", "CA"),
            True,
            Span(Decimal(5)),
            "EUR",
            ("X-*",),
            Span(Decimal(2)),
        ),
        Actions(
            False,
            (ServiceRef("UPS"), ServiceRef("USPS", "Priority")),
            "B1",
            Signature.NONE,
            Insurance.AMOUNT,
            replace(s.usd("12.50"), currency="EUR"),
            "why",
            "note",
        ),
        is_final=True,
        is_on=False,
    )
    assert policy_of("all", form_of(whole)) == whole
    for each in (s.PRIME, s.HEAVY, s.DEAR, s.ALASKA):
        assert policy_of(each.policy_id, form_of(each)) == each
