"""The lead's page through its window: what is most urgent is said first, and acted on after a question."""

from PySide6.QtWidgets import QApplication

from app.domain.people import Person, Role
from app.services.guard import Declined
from app.services.lead import Waiting
from app.ui.office.shipping.screen import ShippingScreen
from tests.app.ui.office import fakes_leaving as leaving
from tests.app.ui.office import fakes_shipping as s
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import button, click, has_button, said, window_of

UNSCANNED, HELD = s.ORDERS[377], s.ORDERS[373]


def test_PACK_12_totes_are_listed_by_ship_by_with_why_they_wait(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master)
        assert "4 totes wait for their label" in words
        assert "Prime · There is no way to Amazon just now." in words
        assert "1 h 30 min late" in words
        assert "in 30 min" in words
        assert words.index("1 label was not scanned") < words.index("4 totes wait")
        assert "3 labels are paid, or perhaps paid, and were not printed." in words
        assert screen.pages["lead"].waiting == 11

    in_shipping(work, "lead")


def test_PACK_12_of_many_the_first_fifty_are_shown_and_the_rest_counted(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master)
        assert "62 totes wait for their label" in words
        assert "… and 12 more" in words
        assert s.ORDERS[300 + 49] in words
        assert s.ORDERS[300 + 50] not in words

    in_shipping(work, "lead", Shipping(lead=leaving.FakeLead(leaving.a_busy_shift(61))))


def test_TRN_4_a_lead_sees_todays_overrides_and_which_product_repeats(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master)
        assert "3 codes were let pass today" in words
        assert "Vitamin serum 30 ml" in words
        assert words.index("\n2 times\n") < words.index("\nonce\n")
        assert "· Batch without stickers · Packer One, Manager One · 18 min ago" in words
        assert words.index(s.ORDERS[382]) < words.index(s.ORDERS[380])

    in_shipping(work, "lead")


def test_PACK_14_who_looked_at_the_label_says_so_after_a_question(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        click(page, f"looked:{UNSCANNED}")
        await until(lambda: has_button(page, f"looked_go:{UNSCANNED}"))
        assert behind.lead.told == []
        click(page, f"looked_go:{UNSCANNED}")
        await until(lambda: f"The label of order {UNSCANNED} was looked at" in said(page))
        assert "was not scanned from its box" not in said(page)

    assert in_shipping(work, "lead").lead.told == [("looked", UNSCANNED)]


def test_PACK_5_a_held_order_is_opened_again_unless_it_moved_on(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        click(page, f"free:{HELD}")
        await until(lambda: has_button(page, f"free_go:{HELD}"))
        click(page, "leave")
        await until(lambda: has_button(page, f"free:{HELD}"))
        behind.lead.failure = Declined("order_moved_on")
        click(page, f"free:{HELD}")
        await until(lambda: has_button(page, f"free_go:{HELD}"))
        click(page, f"free_go:{HELD}")
        await until(lambda: "The order has moved on meanwhile." in said(page))
        behind.lead.failure = None
        await until(lambda: has_button(page, f"free:{HELD}") or "is open again" in said(page))

    in_shipping(work, "lead")


def test_PACK_5_from_a_row_a_lead_goes_to_order_listings_or_open_labels(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        gone: list[tuple[str, str, str]] = []
        screen.office.wanted.connect(lambda *where: gone.append(where))
        page = screen.master.page
        click(page, f"order:{HELD}")
        await until(lambda: len(gone) == 1)
        window_of(screen).show_screen("shipping")
        click(page, "labels")
        await until(lambda: screen.key == "recovery")
        assert gone == [("orders", HELD, ""), ("shipping", "", "recovery")]

    in_shipping(work, "lead")


def test_PACK_14_who_is_no_lead_may_look_but_not_act(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        assert "A lead or a manager does this. Ask one." in said(screen.master)
        assert not button(screen.master, f"looked:{UNSCANNED}").isEnabled()
        assert not button(screen.master, f"free:{HELD}").isEnabled()

    in_shipping(work, "lead", person=Person("u-9", "Lister One", (Role.LISTINGS,)))


BENCH, BULK, GONE, ELSEWHERE = s.ORDERS[390:394]


def late(recovery: s.FakeRecovery | None = None) -> Shipping:
    lead = leaving.FakeLead(leaving.late_cancels())
    return Shipping(lead=lead, recovery=recovery or s.FakeRecovery([]))


def test_ORD_5_a_lead_sees_which_labelled_parcel_is_not_wanted_and_where_it_is(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master)
        assert "4 buyers ask to cancel parcels that have labels" in words
        assert "Take the parcel out before the carrier has it, void its label" in words
        assert f"{BENCH}\nIts parcel was packed at Bench 4, 4 min ago. · 1Z0" in words
        assert "Its label was made in a bulk run, 12 min ago. · 1Z1" in words
        assert "Its parcel is on UPS’s manifest, 10 min ago. · 1Z2" in words
        assert screen.pages["lead"].waiting == 4
        assert has_button(screen.master, f"void:{GONE}")
        assert not has_button(screen.master, f"void:{ELSEWHERE}")

    in_shipping(work, "lead", late())


def test_ORD_5_a_lead_voids_its_labels_after_a_question(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        click(page, f"void:{BULK}")
        await until(lambda: has_button(page, f"void_go:{BULK}"))
        assert "Is the parcel still here?" in said(page)
        assert behind.recovery.told == []
        click(page, f"void_go:{BULK}")
        await until(lambda: "The label is void" in said(page))
        assert "The order is open again and cannot be packed. Cancel it in Seller Central." in said(page)

    told = in_shipping(work, "lead", late()).recovery.told
    assert told == [("void", "p-91"), ("void", "p-92")]


def test_ORD_5_a_label_that_stays_paid_says_why(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        click(page, f"void:{BENCH}")
        await until(lambda: has_button(page, f"void_go:{BENCH}"))
        click(page, f"void_go:{BENCH}")
        await until(lambda: "Too late" in said(page))
        assert "The label is void" not in said(page)

    in_shipping(work, "lead", late(s.FakeRecovery([], failure=Declined("stays_paid", "Too late"))))


def test_ORD_5_a_buyer_who_was_answered_waits_no_more(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        click(page, f"answered:{ELSEWHERE}")
        await until(lambda: has_button(page, f"answered_go:{ELSEWHERE}"))
        click(page, f"answered_go:{ELSEWHERE}")
        await until(lambda: f"The buyer of order {ELSEWHERE} was answered" in said(page))
        assert "3 buyers ask to cancel parcels" in said(page)

    assert in_shipping(work, "lead", late()).lead.told == [("answered", ELSEWHERE)]


def test_PACK_12_where_nothing_waits_it_says_so(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        assert "Nothing waits for you" in said(screen.master)

    behind = Shipping(lead=leaving.FakeLead(Waiting()), recovery=s.FakeRecovery([]))
    in_shipping(work, "lead", behind)
