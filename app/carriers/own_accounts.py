"""All own accounts as one carrier: what was bought at one of them is voided, printed and found there."""

from collections.abc import Iterable, Mapping

from app.carriers.karrio_carrier import KarrioCarrier
from app.domain.shipping import Api, Bought, Label, LabelFormat, Parcel, Purchase, Rate
from app.ports.errors import Refused
from app.ports.purchases import Refund


class OwnAccounts:
    """The carrier of ``Api.KARRIO``, by ``Rate.carrier_id``. Rates are asked of each by itself, in
    ``shopping``.
    """

    api = Api.KARRIO
    repeats_safely = False

    def __init__(self, carriers: Iterable[KarrioCarrier]) -> None:
        self.by_name: Mapping[str, KarrioCarrier] = {carrier.name: carrier for carrier in carriers}

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        """One after the other; the first that fails fails all."""
        return tuple([rate for carrier in self.by_name.values() for rate in await carrier.rates(parcel)])

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        return await self._of(rate).buy(parcel, rate, purchase_id)

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        return await self._of(purchase.rate).label(purchase, format, dpi)

    async def cancel(self, purchase: Purchase) -> None:
        await self._of(purchase.rate).cancel(purchase)

    async def refund(self, purchase: Purchase) -> Refund:
        return await self._of(purchase.rate).refund(purchase)

    async def find(self, purchase: Purchase) -> Bought | None:
        return await self._of(purchase.rate).find(purchase)

    def _of(self, rate: Rate) -> KarrioCarrier:
        carrier = self.by_name.get(rate.carrier_id)
        if carrier is None:
            words = "This account is no longer in the settings."
            raise Refused(f"{rate.carrier_id} account", "account_gone", words)
        return carrier

    def __repr__(self) -> str:
        return f"<OwnAccounts {', '.join(self.by_name)}>"
