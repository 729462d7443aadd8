"""Writes screenshots of the shipping screen: ``python -m tests.app.ui.office.gallery_shipping DIR``."""

import argparse
import os
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.people import Person
from app.ports.bulk import ItemState
from app.services.guard import Declined
from app.services.lead import Waiting
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.screen import Factory
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_bulk import BulkShipping
from app.ui.presenters.office_shipping_services import ShippingActs
from app.ui.theme import ThemeName
from tests.app.ui.office import fakes
from tests.app.ui.office import fakes_leaving as leaving
from tests.app.ui.office import fakes_shipping as s
from tests.app.ui.office.gallery import play, settled, until

SCREENS: dict[str, Factory] = {"orders": OrdersScreen, "shipping": ShippingScreen}
Shot = Callable[[str], None]


@dataclass
class Shipping:
    """The fakes behind a window."""

    recovery: s.FakeRecovery = field(default_factory=s.FakeRecovery)
    policies: s.FakePolicies = field(default_factory=s.FakePolicies)
    choices: s.FakeChoices = field(default_factory=s.FakeChoices)
    bulk: s.FakeBulk = field(default_factory=s.FakeBulk)
    accounts: s.FakeAccounts = field(default_factory=s.FakeAccounts)
    pickups: leaving.FakePickups = field(default_factory=leaving.FakePickups)
    manifests: leaving.FakeManifests = field(default_factory=leaving.FakeManifests)
    lead: leaving.FakeLead = field(default_factory=leaving.FakeLead)

    @property
    def acts(self) -> ShippingActs:
        first = (self.recovery, self.policies, self.choices, self.bulk, self.accounts)
        return ShippingActs(*first, self.pickups, self.manifests, self.lead)


def open_shipping(
    found: Shipping,
    look: ThemeName = ThemeName.LIGHT,
    language: str = "en",
    size: tuple[int, int] = (1366, 768),
    person: Person = fakes.MANAGER,
) -> OfficeWindow:
    services = replace(fakes.services(fakes.FakeOrders(40)), shipping=found.acts, now=lambda: s.NOW)
    window = OfficeWindow(services, look, language, SCREENS)
    window.resize(*size)
    window.show()
    window.sign_in.signed_in.emit(person)
    return window


async def shipping_of(window: OfficeWindow, page: str = "recovery") -> ShippingScreen:
    window.show_screen("shipping")
    screen = window.screens["shipping"]
    assert isinstance(screen, ShippingScreen)
    screen.choose(page)
    await until(lambda: screen.page is not None and screen.page.key == page and screen.is_read)
    return screen


Work = Callable[[ShippingScreen, Shipping], Coroutine[None, None, None]]


def in_shipping(
    work: Work, page: str, found: Shipping | None = None, person: Person = fakes.MANAGER
) -> Shipping:
    """Runs ``work`` at that page in an open window."""
    behind = found or Shipping()

    async def main() -> None:
        window = open_shipping(behind, person=person)
        try:
            await work(await shipping_of(window, page), behind)
        finally:
            window.close()

    play(ThemeName.LIGHT, main)
    return behind


async def show_recovery(window: OfficeWindow, found: Shipping, save: Shot) -> None:
    found.recovery.found = [s.PAID, s.UNKNOWN, s.UNSURE, s.CHECK]
    screen = await shipping_of(window)
    save("recovery")
    page = screen.pages["recovery"]
    await page.press("void:p-1")
    save("recovery_void")
    await page.press("settle:p-2")
    page.edit("found", "bought")
    save("recovery_settle")
    await page.press("leave")


async def show_policies(window: OfficeWindow, save: Shot) -> None:
    screen = await shipping_of(window, "policies")
    save("policies")
    page = screen.pages["policies"]
    for key in ("dear", "heavy"):
        await page.press(f"pick:{key}")
        screen.refresh()
        await until(lambda: screen.is_read)
        save(f"policy_{key}")
    await page.press("up")
    page.edit("weight_most", "8000")
    save("policy_wrong")
    await page.press("undo")
    await page.press("add")
    save("policy_new")
    await page.press("undo")


async def show_rates(window: OfficeWindow, save: Shot) -> None:
    screen = await shipping_of(window, "rates")
    save("rates_none")
    for name, order in (("trace", s.ORDERS[11]), ("rates", s.ORDERS[4]), ("rates_unknown", "112-0")):
        screen.open(f"rates:{order}")
        await until(lambda: screen.is_read)
        save(name)
        if name == "rates":
            bar = screen.master.page.verticalScrollBar()
            bar.setValue(bar.maximum())
            save("rates_below")


async def show_bulk(window: OfficeWindow, found: Shipping, save: Shot) -> None:
    window.show_screen("orders")
    orders = window.screens["orders"]
    assert isinstance(orders, OrdersScreen)
    await settled(orders)
    for place in (1, 2, 4):
        orders.table.rows.check(place)
    save("orders_ticked")
    screen = await shipping_of(window, "bulk")
    save("bulk")
    screen.open("bulk:" + ",".join(s.ORDERS[:500]))
    page = screen.pages["bulk"]
    assert isinstance(page, BulkShipping)
    await until(lambda: page.plan is not None and page.busy is None)
    save("bulk_review")
    await page.press("start")
    found.bulk.step([ItemState.BOUGHT] * 180 + [ItemState.FAILED, ItemState.UNKNOWN])
    page.look()
    page.changed()
    save("bulk_running")
    found.bulk.end()
    page.look()
    page.changed()
    save("bulk_done")
    found.bulk.failure = Declined("label_unsure", s.ORDERS[7])
    await page.press("print_all")
    save("bulk_unsure")
    found.bulk.failure = None
    await page.press("leave")


async def show_carriers(window: OfficeWindow, save: Shot) -> None:
    screen = await shipping_of(window, "carriers")
    save("carriers")
    page = screen.pages["carriers"]
    await page.press("pick:fedex-2")
    save("carrier_failed")
    await page.press("remove")
    save("carrier_remove")
    await page.press("add")
    page.edit("kind", "usps")
    await page.press("save")
    save("carrier_new")
    await page.press("leave")


async def show_lead(window: OfficeWindow, found: Shipping, save: Shot) -> None:
    screen = await shipping_of(window, "lead")
    save("lead")
    page = screen.pages["lead"]
    await page.press(f"looked:{s.ORDERS[377]}")
    save("lead_looked")
    await page.press("leave")
    bar = screen.master.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    save("lead_below")
    found.lead.found, found.recovery.found = Waiting(), []
    screen.refresh()
    await until(lambda: screen.is_read)
    save("lead_nothing")


async def show_pickups(window: OfficeWindow, save: Shot) -> None:
    screen = await shipping_of(window, "pickups")
    save("pickups")
    page = screen.pages["pickups"]
    await page.press("pick:MAIN:UPS")
    save("pickups_ups")
    await page.press("ask:close")
    save("pickups_close")
    await page.press("close_go")
    save("pickups_closed")
    await page.press("change")
    page.edit("last_call", "5 pm")
    await page.press("save")
    save("pickups_wrong")
    await page.press("leave")
    await page.press("ask:remove")
    save("pickups_remove")
    await page.press("leave")


async def show_all(window: OfficeWindow, found: Shipping, save: Shot) -> None:
    await show_bulk(window, found, save)
    await show_recovery(window, found, save)
    await show_policies(window, save)
    await show_rates(window, save)
    await show_carriers(window, save)
    await show_pickups(window, save)
    await show_lead(window, found, save)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=[name.value for name in ThemeName])
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--lang", default="en")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    width, _, height = given.size.partition("x")

    async def work() -> None:
        found = Shipping()
        window = open_shipping(found, ThemeName(given.theme), given.lang, (int(width), int(height)))

        def save(name: str) -> None:
            for _ in range(3):
                QApplication.processEvents()
            window.grab().save(str(given.folder / f"{name}.png"))

        await show_all(window, found, save)
        window.close()

    play(ThemeName(given.theme), work)


if __name__ == "__main__":
    main()
