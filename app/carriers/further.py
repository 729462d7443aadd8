"""What karrio's connectors of the further carriers can say, and how those carriers' answers name a sale.
Plain data; knows no karrio. A further carrier is a row here and one in ``app.domain.carrier_kinds``.

None of them is asked what became of a purchase: without an answer it stays unknown until a person settles it.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from app.carriers.accounts import Kind
from app.domain.order import Recipient
from app.domain.shipping import Signature

Options = dict[str, Any]


class Labels(msgspec.Struct, frozen=True):
    """The connector's names for a document and for ZPL of each printer head; empty where it has none."""

    document: str = "PDF"
    zpl: str = ""
    zpl_300: str = ""


class Further(msgspec.Struct, frozen=True, kw_only=True):
    """``shipment``, ``tracking``, ``label``: the names in the answer to a sale, the likelier first.
    ``voided``: what the answer to a void says where it was one; karrio takes anything for it. ``options`` go
    with every request. ``account``: the setting that names who pays. ``config``: settings that
    karrio keeps apart. ``reference``: how many signs of one a label shows; ``line``: of an address.
    ``splits``: the carrier wants the street and its number apart. ``is_imperial``: it reckons in whole pounds
    and inches. ``arrival``: under which names XML has an offer, its service and its day.
    ``trial``: from where to where rates are asked when an account is tried out; None: anywhere.
    """

    shipment: tuple[str, ...]
    tracking: tuple[str, ...]
    label: tuple[str, ...] = ()
    signature: Mapping[Signature, Options] = {}
    insurance: str = ""
    labels: Labels = Labels()
    voided: str = ""
    options: Options = {}
    account: str = "account_number"
    config: tuple[str, ...] = ()
    arrival: tuple[str, str, str] | None = None
    reference: int = 30
    line: int = 35
    has_customs: bool = False
    splits: bool = False
    is_imperial: bool = False
    trial: tuple[Recipient, Recipient] | None = None


def _town(city: str, region: str, code: str, country: str) -> Recipient:
    where = Recipient(company="Trial", line1="1 Main Street", city=city, region=region, postal_code=code)
    return msgspec.structs.replace(where, country=country, phone="4165550100")


_CANADA = (_town("Ottawa", "ON", "K1A 0B1", "CA"), _town("Toronto", "ON", "M5V 2T6", "CA"))
FURTHER: Mapping[Kind, Further] = {
    Kind.CANADA_POST: Further(
        shipment=("shipment-id",),
        tracking=("tracking-pin",),
        signature={Signature.ANY: {"canadapost_signature": True}},
        insurance="canadapost_coverage",
        labels=Labels("PDF_4x6", "ZPL_4x6"),
        options={"canadapost_submit_shipment": True},  # a label is good once it is transmitted
        account="customer_number",
        config=("email",),
        arrival=("price-quote", "service-code", "expected-delivery-date"),
        line=44,
        has_customs=True,
        trial=_CANADA,
    ),
    Kind.CHRONOPOST: Further(
        shipment=("skybillNumber",),
        tracking=("skybillNumber",),
        label=("pdfEtiquette",),
        voided="<errorCode>0<",
        labels=Labels("THE_LABEL"),
        line=38,
        reference=35,
        trial=(_town("Paris", "", "75001", "FR"), _town("Lyon", "", "69001", "FR")),
    ),
    Kind.COLISSIMO: Further(
        shipment=("parcelNumber",),
        tracking=("parcelNumber",),
        labels=Labels("PDF_10x15_300dpi", "ZPL_10x15_203dpi", "ZPL_10x15_300dpi"),
        has_customs=True,
    ),
    Kind.DHL_PAKET: Further(
        shipment=("shipmentNo",),
        tracking=("shipmentNo",),
        label=("b64",),
        signature={
            Signature.ANY: {"dhl_parcel_de_signed_for_by_recipient": True},
            Signature.ADULT: {"dhl_parcel_de_visual_check_of_age": "A18"},
        },
        insurance="dhl_parcel_de_additional_insurance",
        labels=Labels("PDF_910_300_400"),
        config=("default_billing_number",),
        reference=35,
        line=50,
        has_customs=True,
        splits=True,
    ),
    Kind.DPD: Further(
        shipment=("mpsId",),
        tracking=("parcelLabelNumber",),
        label=("parcellabelsPDF",),
        reference=35,
    ),
    Kind.GLS: Further(
        shipment=("TrackID", "shipmentId"),
        tracking=("TrackID", "trackingNumber"),
        label=("Data", "labelData"),
        reference=40,
        line=40,
        splits=True,
    ),
    Kind.HERMES: Further(
        shipment=("shipmentOrderID",),
        tracking=("shipmentID",),
        label=("labelImage",),
        reference=20,
        line=50,
        splits=True,
    ),
    Kind.MYDHL: Further(
        shipment=("shipmentTrackingNumber",),
        tracking=("shipmentTrackingNumber",),
        signature={Signature.ANY: {"mydhl_direct_signature": True}},
        insurance="mydhl_shipment_insurance",
        line=45,
        has_customs=True,
    ),
    Kind.PUROLATOR: Further(
        shipment=("ShipmentPIN/Value",),
        tracking=("ShipmentPIN/Value",),
        label=("Data",),
        voided="ShipmentVoided>true<",
        labels=Labels(zpl="ZPL"),
        arrival=("ShipmentEstimate", "ServiceID", "ExpectedDeliveryDate"),
        trial=_CANADA,
        is_imperial=True,  # karrio tells the whole weight in pounds without its fraction
    ),
    Kind.USPS_ABROAD: Further(
        shipment=("internationalTrackingNumber", "trackingNumber"),
        tracking=("internationalTrackingNumber", "trackingNumber"),
        labels=Labels("PDF", "ZPL203DPI", "ZPL300DPI"),
        options={"usps_price_type": "COMMERCIAL"},  # what labels by API cost
        line=50,
        has_customs=True,
        trial=(_town("Chicago", "IL", "60607", "US"), _town("London", "", "SW1A 1AA", "GB")),
    ),
}
