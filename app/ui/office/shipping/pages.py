"""The pages of the shipping screen that have their service."""

from collections.abc import Iterator

from app.ui.office.names import store_names
from app.ui.office.screen import Office
from app.ui.presenters.office_bulk import BulkShipping
from app.ui.presenters.office_carriers import Carriers
from app.ui.presenters.office_pickups import Pickups
from app.ui.presenters.office_policies import Policies
from app.ui.presenters.office_rates import OrderRates
from app.ui.presenters.office_recovery import Recovery
from app.ui.presenters.office_shipping import ShippingPage
from app.ui.presenters.office_work import NOBODY


def pages_of(office: Office) -> Iterator[ShippingPage]:
    services, person = office.services, office.person or NOBODY
    acts, now = services.shipping, services.now
    if acts is None:
        return
    if acts.recovery is not None:
        yield Recovery(acts.recovery, person, now, services.name_of)
    if acts.bulk is not None:
        yield BulkShipping(acts.bulk, person, now, services.name_of)
    if acts.pickups is not None and acts.manifests is not None:
        yield Pickups(acts.pickups, acts.manifests, person, now, services.name_of)
    if acts.policies is not None:
        yield Policies(acts.policies, person, now, lambda: store_names(office))
    if acts.choices is not None:
        yield OrderRates(acts.choices, person, now, services.name_of)
    if acts.accounts is not None:
        yield Carriers(acts.accounts, person, now)
