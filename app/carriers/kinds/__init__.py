"""What each carrier needs beside karrio's own connector. Imported in the worker process alone."""

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.connector import Connector


def connector_for(account: CarrierAccount) -> Connector:
    """Loads that carrier's connector and no other: DHL's alone takes 100 MB."""
    if account.kind is Kind.UPS:
        from app.carriers.kinds.ups import Ups

        return Ups(account)
    if account.kind is Kind.FEDEX:
        from app.carriers.kinds.fedex import Fedex

        return Fedex(account)
    if account.kind is Kind.USPS:
        from app.carriers.kinds.usps import Usps

        return Usps(account)
    from app.carriers.kinds.dhl_express import DhlExpress

    return DhlExpress(account)
