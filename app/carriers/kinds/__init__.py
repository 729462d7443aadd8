"""What each carrier needs beside karrio's own connector. Imported in the worker process alone."""

import importlib

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.connector import Connector

_OWN = {
    Kind.UPS: ("ups", "Ups"),
    Kind.FEDEX: ("fedex", "Fedex"),
    Kind.USPS: ("usps", "Usps"),
    Kind.DHL_EXPRESS: ("dhl_express", "DhlExpress"),
    Kind.CANADA_POST: ("canada_post", "CanadaPost"),
    Kind.COLISSIMO: ("colissimo", "Colissimo"),
}


def connector_for(account: CarrierAccount) -> Connector:
    """Loads that carrier's connector and no other: DHL's alone takes 100 MB."""
    module, name = _OWN.get(account.kind, ("any_carrier", "AnyCarrier"))
    connector: Connector = getattr(importlib.import_module(f"{__name__}.{module}"), name)(account)
    return connector
