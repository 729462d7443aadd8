"""The office's screens, in the order of the navigation."""

from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.screen import Factory

SCREENS: dict[str, Factory] = {"orders": OrdersScreen}
