"""The pages of the shipping screen that have their service."""

from collections.abc import Iterator

from app.ui.office.names import store_names
from app.ui.office.screen import Office
from app.ui.presenters.office_bulk import BulkShipping
from app.ui.presenters.office_carriers import Carriers
from app.ui.presenters.office_lead import Lead
from app.ui.presenters.office_pickups import Pickups
from app.ui.presenters.office_policies import Policies
from app.ui.presenters.office_rates import OrderRates
from app.ui.presenters.office_recovery import Recovery
from app.ui.presenters.office_shipping import Page
from app.ui.presenters.office_shipping_services import ShippingActs
from app.ui.presenters.office_work import NOBODY


def pages_of(office: Office) -> Iterator[Page]:
    acts = office.services.shipping
    if acts is not None:
        yield from _daily(office, acts)
        yield from _settings(office, acts)


def _daily(office: Office, acts: ShippingActs) -> Iterator[Page]:
    services, person, now = office.services, office.person or NOBODY, office.services.now
    if acts.lead is not None:
        yield Lead(acts.lead, acts.recovery, person, now, services.name_of)
    if acts.recovery is not None:
        yield Recovery(acts.recovery, person, now, services.name_of)
    if acts.bulk is not None:
        yield BulkShipping(acts.bulk, person, now, services.name_of)
    if acts.pickups is not None and acts.manifests is not None:
        yield Pickups(acts.pickups, acts.manifests, person, now, services.name_of)


def _settings(office: Office, acts: ShippingActs) -> Iterator[Page]:
    services, person, now = office.services, office.person or NOBODY, office.services.now
    if acts.policies is not None:
        yield Policies(acts.policies, person, now, lambda: store_names(office))
    if acts.choices is not None:
        yield OrderRates(acts.choices, person, now, services.name_of)
    if acts.accounts is not None:
        yield Carriers(acts.accounts, person, now)
