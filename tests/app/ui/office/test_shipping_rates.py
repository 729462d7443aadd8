"""Why an order goes as it goes, through the window: which rule decided, what speaks against each rate."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.shopping.deciding import apply
from app.domain.shopping.policy import Actions, Conditions, Policy
from app.ui.office.sheets.rates import RateCard, Struck
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.window import OfficeWindow
from app.ui.presenters.view import Shape, Tone
from app.ui.widgets.notices import Sign
from tests.app.ui.office import fakes_shipping as s
from tests.app.ui.office.gallery import choose, orders_of, settled, until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import click, has_button, said, write


async def look_up(screen: ShippingScreen, order_id: str) -> None:
    write(screen.master.page, "order", order_id)
    click(screen.master.page, "find")
    await until(lambda: f"Order {order_id}" in said(screen.master.page) and screen.is_read)


def card(screen: ShippingScreen, service: str) -> RateCard:
    found = [each for each in screen.master.findChildren(RateCard) if each.rate.service == service]
    assert len(found) == 1, service
    return found[0]


def test_SHIP_2_the_trace_says_which_rule_decided_and_why_the_others_did_not(qapp: QApplication) -> None:
    """Order 12: not Prime, 11 kg, 220 USD."""

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await look_up(screen, s.ORDERS[11])
        words = said(screen.master.page)
        assert "cheapest of UPS / UPS Ground, FedEx, by “Heavy parcels”" in words
        assert "adult’s signature, by “Dear things are signed for”" in words
        assert "Wrap it twice" in words
        assert "Prime: no" in words
        assert "Signature: decided here · Note: decided here" in words
        assert words.count("did not match") == 1
        await look_up(screen, s.ORDERS[1])
        assert "Weight: it is 1000 g" in said(screen.master.page)

    in_shipping(work, "rates")


def test_SHIP_2_an_overridden_rule_and_one_that_met_a_final_one_name_who_won(qapp: QApplication) -> None:
    first = Policy("first", "First", Conditions(), Actions(uses_buy_shipping=False, box="B1"))
    last = Policy("last", "Last", Conditions(), Actions(box="B2"), is_final=True)
    late = Policy("late", "Too late", Conditions(), Actions(box="B3"))
    found = Shipping(choices=s.FakeChoices((first, last, late)))

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await look_up(screen, s.ORDERS[1])
        words = said(screen.master.page)
        assert "box B2, by “Last” (final)" in words
        assert "Buy Shipping: decided here · Box: overridden by “Last”" in words
        assert "Box: “Last” is final" in words

    in_shipping(work, "rates", found)


def test_SHIP_6_a_weekend_is_red_an_unknown_day_amber_home_delivery_struck_with_reasons(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await look_up(screen, s.ORDERS[4])
        weekend, unknown = card(screen, "Ground Advantage"), card(screen, "Parcel Connect")
        home, taken = card(screen, "FedEx Home Delivery"), card(screen, "UPS Ground")
        assert (weekend.rate.tone, weekend.rate.shape) == (Tone.STOP, Shape.OCTAGON)
        assert "It may arrive on a weekend, when the business is closed." in said(weekend)
        assert "By hand only, with a reason that is kept." in said(weekend)
        assert "Sat 28 Nov to Mon 30 Nov" in said(weekend)
        assert (unknown.rate.tone, unknown.rate.shape) == (Tone.ASK, Shape.DIAMOND)
        assert "day unknown" in said(unknown)
        assert [each.text for each in home.findChildren(Struck)] == ["FedEx Home Delivery"]
        assert "FedEx Home Delivery does not go to business addresses." in said(home)
        assert "By hand" not in said(home)
        assert taken.findChildren(Struck) == []
        assert "This one was taken" in said(taken)

    in_shipping(work, "rates")


def test_SHIP_7_the_losing_rates_say_why_they_lost_and_who_did_not_answer(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await look_up(screen, s.ORDERS[4])
        cards = [each.rate.service for each in screen.master.findChildren(RateCard)]
        assert cards == ["FedEx Home Delivery", "Ground Advantage", "Parcel Connect", "OnTrac Ground",
                         "UPS Ground", "UPS 2nd Day Air"]  # fmt: skip
        assert card(screen, "OnTrac Ground").rate.tone is Tone.QUIET
        assert "A rule leaves it out: Only carriers that we know" in said(card(screen, "OnTrac Ground"))
        assert "It costs more." in said(card(screen, "UPS 2nd Day Air"))
        words = said(screen.master.page)
        assert "usps-own\nDid not answer in time" in words
        assert "fedex-2\nDoes not accept our account" in words
        assert "Chosen by the rules, 5 min ago." in words

    in_shipping(work, "rates")


def test_SHIP_3_a_shield_stands_by_what_amazon_protects_in_its_own_words_and_what_it_excludes(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await look_up(screen, s.ORDERS[4])
        ground, excluded = card(screen, "UPS Ground"), card(screen, "Ground Advantage")
        assert "Amazon protects: CLAIMS_PROTECTED\nAmazon protects: LATE_DELIVERY_PROTECTED" in said(ground)
        assert len([each for each in ground.findChildren(Sign) if each.width() == 16]) == 2
        assert "Amazon excludes: CLAIMS_PROTECTED" in said(excluded)
        assert not [each for each in excluded.findChildren(Sign) if each.width() == 16]
        assert "Amazon" not in said(card(screen, "UPS 2nd Day Air"))

    in_shipping(work, "rates")


def test_SHIP_6_a_choice_by_hand_says_who_and_the_reason(qapp: QApplication) -> None:
    by_hand = replace(s.choice_for(s.ORDERS[4], "u-2", "Buyer asked for it"), rate_id="USPS Ground Advantage")
    found = Shipping(choices=s.FakeChoices(bought={s.ORDERS[4]: by_hand}))

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await look_up(screen, s.ORDERS[4])
        assert "Chosen by Packer One, 5 min ago, because: Buyer asked for it" in said(screen.master.page)
        weekend = card(screen, "Ground Advantage")
        assert weekend.rate.tone is Tone.STOP
        assert "This one was taken" in said(weekend)

    in_shipping(work, "rates", found)


def test_SHIP_2_an_order_that_is_not_known_and_one_without_rates_say_so(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        screen.seek("112-0")
        await until(lambda: "No such order" in said(screen.master.page))
        assert not has_button(screen.master.page, "order:112-0")
        screen.seek(s.ORDERS[1])
        await until(lambda: "Rates are asked for when the parcel is weighed" in said(screen.master.page))
        assert has_button(screen.master.page, f"order:{s.ORDERS[1]}")

    in_shipping(work, "rates")


def test_SHIP_2_from_a_rule_the_orders_that_it_catches_lead_to_their_trace(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await screen.pages["policies"].press("pick:dear")
        await screen.pages["policies"].press(f"trace:{s.ORDERS[10]}")
        await until(lambda: f"Order {s.ORDERS[10]}" in said(screen.master.page))
        assert apply((s.DEAR,), s.PARCELS[s.ORDERS[10]]).trace[0].is_matched

    in_shipping(work, "policies")


def test_SHIP_2_an_order_in_the_list_leads_to_its_rules_and_rates(qapp: QApplication) -> None:
    found = Shipping(choices=s.FakeChoices(bought={"112-0000005-0395412": s.choice_for(s.ORDERS[4])}))

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        window = screen.window()
        assert isinstance(window, OfficeWindow)
        window.show_screen("orders")
        orders = orders_of(window)
        await settled(orders)
        await choose(orders, 5)
        assert orders.panel.why is not None
        QTest.mouseClick(orders.panel.why, Qt.MouseButton.LeftButton)
        await until(lambda: window.key == "shipping" and "This one was taken" in said(screen.master.page))
        click(screen.master.page, "order:112-0000005-0395412")
        await until(lambda: window.key == "orders" and orders.search.text() == "112-0000005-0395412")

    in_shipping(work, "rates", found)
