"""Which rate a parcel takes: policies, demands, every seller asked at once, the choice with its reasons
(SHIP-2, SHIP-7, SHIP-14).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.domain.catalog import Group, Product
from app.domain.hazmat import Hazmat
from app.domain.order import AddressType, Order, Recipient
from app.domain.shipping import Api, Parcel, Rate
from app.domain.shopping.choosing import Choice, choose
from app.domain.shopping.deciding import Decision, apply
from app.domain.shopping.place import place_of
from app.domain.shopping.policy import Policy, facts_of
from app.domain.shopping.requirements import Requirements, crosses_customs, requirements_of
from app.domain.shopping.verdicts import Case, Judged
from app.ports.carrier import Carrier
from app.ports.policies import ParcelChoice, encode_choice
from app.ports.rates import Offers, Shopper
from app.ports.storage import ChoiceKept
from app.services.customs import customs_of
from app.services.terms import Terms

AMAZON = "Amazon"  # as the seller of labels that is asked beside the accounts


class Goods(Protocol):
    """What is read of ``ports.storage.Lookups``."""

    def product(self, sku: str) -> Product | None: ...
    def group(self, sku: str) -> Group | None: ...


class PolicyList(Protocol):
    """What is read of ``ports.policies.Policies``."""

    def policies(self) -> tuple[Policy, ...]: ...


class Judgement(msgspec.Struct, frozen=True):
    """What policies and Amazon demand of a parcel, before any seller is asked."""

    decision: Decision
    requirements: Requirements

    @property
    def stops(self) -> str:
        """Why no service may take it; empty: it may go."""
        if self.decision.actions.hold:
            return f"policy_hold: {self.decision.actions.hold}"
        return ", ".join(self.requirements.stops)


class Shopped(msgspec.Struct, frozen=True):
    """``parcel`` says what the sellers were asked."""

    parcel: Parcel
    judgement: Judgement
    choice: Choice
    offers: Offers

    def again(self, wanted: Rate) -> Judged | None:
        """That service among these rates: an offer of ten minutes ago has another number now."""
        same = (wanted.api, wanted.carrier_id, wanted.service_id)
        found = [judged for judged in self.choice.judged if _service(judged.rate) == same]
        exact = (judged for judged in found if judged.rate.rate_id == wanted.rate_id)
        return next(exact, found[0] if found else None)

    def kept(self, purchase_id: str, rate: Rate, at: datetime, by: str = "", reason: str = "") -> ChoiceKept:
        """The choice as it is stored with its purchase."""
        choice = ParcelChoice(
            self.parcel.order_id,
            purchase_id,
            at,
            self.judgement.decision,
            self.judgement.requirements,
            tuple(replace(judged, rate=replace(judged.rate, token="")) for judged in self.choice.judged),
            rate.rate_id,
            self.offers.unheard,
            by,
            reason,
        )
        return ChoiceKept(choice.order_id, purchase_id, at, encode_choice(choice))


class Shopping:
    """For benches and bulk runs alike."""

    def __init__(self, shopper: Shopper, policies: PolicyList, goods: Goods) -> None:
        self._shopper = shopper
        self._policies = policies
        self._goods = goods

    def __repr__(self) -> str:
        return "<Shopping>"

    def decided(self, order: Order, ship_to: Recipient | None) -> Decision:
        """What the policies say of the order, as far as it is known."""
        return decided(self._policies.policies(), order, ship_to)

    def judge(
        self,
        order: Order,
        ship_from: Recipient,
        ship_to: Recipient | None,
        *,
        weight_grams: int | None = None,
        size_mm: tuple[int, int, int] | None = None,
    ) -> Judgement:
        policies = self._policies.policies()
        decision = decided(policies, order, ship_to, weight_grams=weight_grams, size_mm=size_mm)
        country = place_of(order, ship_to).country
        demands = requirements_of(
            order,
            ship_from=ship_from.country or country,
            ship_to=country,
            hazmat=self._hazmat(order),
            actions=decision.actions,
        )
        return Judgement(decision, demands)

    async def shop(self, order: Order, parcel: Parcel, terms: Terms, *, only_own: bool = False) -> Shopped:
        """``only_own``: Amazon cannot be asked. What stops the parcel (``Judgement.stops``) is for the caller
        to look at first.
        """
        size = (parcel.length_mm, parcel.width_mm, parcel.height_mm)
        judgement = self.judge(
            order, parcel.ship_from, parcel.ship_to, weight_grams=parcel.weight_grams, size_mm=size
        )
        asked = self._equipped(order, parcel, judgement.requirements)
        offers = await self._shopper.shop(asked, sellers(terms, parcel, only_own=only_own))
        case = Case(order, place_of(order, parcel.ship_to), judgement.requirements, judgement.decision)
        return Shopped(asked, judgement, choose(offers.rates, case), offers)

    def _equipped(self, order: Order, parcel: Parcel, demands: Requirements) -> Parcel:
        sender = parcel.ship_from.country
        crosses = crosses_customs(sender, parcel.ship_to.country)
        return replace(
            parcel,
            reference=parcel.reference or order.order_id,
            signature=demands.signature,
            insured_value=demands.insured_value,
            hazmat=demands.hazmat,
            customs=customs_of(order, sender, self._goods, demands.ioss) if crosses else None,
            is_residential=order.address_type is AddressType.RESIDENTIAL,
        )

    def _hazmat(self, order: Order) -> tuple[Hazmat, ...]:
        return tuple(product.hazmat for product in self._products(order) if product.hazmat is not None)

    def _products(self, order: Order) -> Iterator[Product]:
        for line in order.lines:
            group = self._goods.group(line.item or line.sku)
            skus = [line.item or line.sku] if group is None else [child.sku for child in group.children]
            found = (self._goods.product(sku) for sku in skus if line.quantity > 0)
            yield from (product for product in found if product is not None)


def decided(
    policies: Sequence[Policy],
    order: Order,
    ship_to: Recipient | None,
    *,
    weight_grams: int | None = None,
    size_mm: tuple[int, int, int] | None = None,
) -> Decision:
    """What these policies say of the order, as far as it is known."""
    return apply(policies, facts_of(order, ship_to, weight_grams=weight_grams, size_mm=size_mm))


def sellers(terms: Terms, parcel: Parcel, *, only_own: bool = False) -> Mapping[str, Carrier]:
    """Who is asked: Amazon under the API that takes the parcel's codes (TRN-7), and each account."""
    has_plain_codes = bool(parcel.codes) and not terms.uses_shipping_v2_for_codes
    amazon = terms.carriers[Api.MERCHANT_FULFILLMENT if has_plain_codes else Api.SHIPPING_V2]
    at_amazon = {AMAZON: amazon} if terms.buys_shipping and not only_own else {}
    return {**at_amazon, **terms.accounts}


def _service(rate: Rate) -> tuple[Api, str, str]:
    return rate.api, rate.carrier_id, rate.service_id
