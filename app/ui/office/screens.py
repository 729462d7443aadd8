"""The office's screens, in the order of the navigation."""

from app.ui.office.allocation.screen import AllocationScreen
from app.ui.office.listings.screen import ListingsScreen
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.products.screen import ProductsScreen
from app.ui.office.screen import Factory
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.stores.screen import StoresScreen

SCREENS: dict[str, Factory] = {
    "orders": OrdersScreen,
    "listings": ListingsScreen,
    "products": ProductsScreen,
    "allocation": AllocationScreen,
    "shipping": ShippingScreen,
    "stores": StoresScreen,
}
