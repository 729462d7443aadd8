"""The seller's own accounts, under the name that the connectors know."""

from app.domain.carrier_account import CarrierAccount as CarrierAccount
from app.domain.carrier_account import Kind as Kind
