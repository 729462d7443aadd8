"""DHL Express: the XML services' one servlet, after DHL's published XML-PI toolkit. It has no void; tracking
finds a shipment by its number or by any of the shipper's references.
"""

from dataclasses import dataclass
from xml.etree import ElementTree

from tests.app.carriers.servers import CarrierServer, Reply, Seen

TRACKING = "3318810025"


@dataclass
class DhlServer(CarrierServer):
    def answer(self, seen: Seen) -> Reply:
        asked = ElementTree.fromstring(seen.body)  # noqa: S314 - what our own client wrote
        name = asked.tag.rpartition("}")[2]
        if self.denies:
            return _xml(_error("100", "Authentication Failure: Invalid SiteID or Password"))
        if name == "DCTRequest":
            return _xml(RATES)
        if name == "ShipmentRequest":
            return self._ship(asked)
        return self._find(asked) if name == "UnknownTrackingRequest" else _xml(TRACKED)

    def _ship(self, asked: ElementTree.Element) -> Reply:
        if self.refuses:
            return _xml(_error("PLT006", self.refuses))
        mark = asked.findall("Reference/ReferenceID")[-1].text
        tracking = self.sell(mark or "", TRACKING)
        return _xml(SHIPPED.format(tracking=tracking, label=self.drawn))

    def _find(self, asked: ElementTree.Element) -> Reply:
        if self.puzzles:
            return _xml(_error("999", "Please try again later."))
        tracking = self.sold.get(asked.findtext("ShipperReference/ReferenceID") or "")
        return _xml(FOUND.format(tracking=tracking) if tracking else NOT_FOUND)


def _xml(text: str) -> Reply:
    return Reply(text.encode(), content_type="text/xml")


def _error(code: str, words: str) -> str:
    return (
        '<res:ErrorResponse xmlns:res="http://www.dhl.com"><Response><Status><ActionStatus>Error</ActionStatus>'
        f"<Condition><ConditionCode>{code}</ConditionCode><ConditionData>{words}</ConditionData></Condition>"
        "</Status></Response></res:ErrorResponse>"
    )


def _quote(code: str, name: str, charge: str, arrives: str) -> str:
    return (
        f"<QtdShp><OriginServiceArea/><GlobalProductCode>{code}</GlobalProductCode>"
        f"<LocalProductCode>{code}</LocalProductCode><ProductShortName>{name}</ProductShortName>"
        f"<LocalProductName>{name}</LocalProductName><NetworkTypeCode>TD</NetworkTypeCode>"
        "<PickupDate>2026-11-25</PickupDate><TotalTransitDays>2</TotalTransitDays>"
        "<CurrencyCode>USD</CurrencyCode>"
        f"<WeightCharge>{charge}</WeightCharge><PricingDate>2026-11-25</PricingDate>"
        f"<ShippingCharge>{charge}</ShippingCharge>"
        f"<DeliveryDate><DlvyDateTime>{arrives}</DlvyDateTime></DeliveryDate></QtdShp>"
    )


RATES = (
    '<res:DCTResponse xmlns:res="http://www.dhl.com"><GetQuoteResponse><Response/><BkgDetails>'
    + _quote("P", "EXPRESS WORLDWIDE", "84.310", "2026-11-27 23:59:00")
    + _quote("Y", "EXPRESS 12:00", "99.90", "2026-11-27 12:00:00")
    + "</BkgDetails></GetQuoteResponse></res:DCTResponse>"
)
SHIPPED = (
    '<res:ShipmentResponse xmlns:res="http://www.dhl.com"><Response/><Note><ActionNote>Success</ActionNote>'
    "</Note><AirwayBillNumber>{tracking}</AirwayBillNumber><CurrencyCode>USD</CurrencyCode>"
    "<PackageCharge>84.31</PackageCharge><ShippingCharge>84.31</ShippingCharge>"
    "<LabelImage><OutputFormat>ZPL2</OutputFormat><OutputImage>{label}</OutputImage></LabelImage>"
    "</res:ShipmentResponse>"
)
TRACKED = (
    '<req:TrackingResponse xmlns:req="http://www.dhl.com"><Response/><AWBInfo>'
    f"<AWBNumber>{TRACKING}</AWBNumber><Status><ActionStatus>success</ActionStatus></Status>"
    "<ShipmentInfo><ShipmentDate>2026-11-25T10:00:00</ShipmentDate>"
    "<ShipmentEvent><Date>2026-11-27</Date><Time>10:15:00</Time><ServiceEvent><EventCode>OK</EventCode>"
    "<Description>Delivered</Description></ServiceEvent><Signatory>X</Signatory>"
    "<ServiceArea><ServiceAreaCode>CMH</ServiceAreaCode><Description>Columbus</Description></ServiceArea>"
    "</ShipmentEvent></ShipmentInfo></AWBInfo></req:TrackingResponse>"
)
FOUND = (
    '<res:TrackingResponse xmlns:res="http://www.dhl.com"><Response/><AWBInfo>'
    "<AWBNumber>{tracking}</AWBNumber><Status><ActionStatus>success</ActionStatus></Status>"
    "<ShipmentInfo><ShipmentDate>2026-11-25T10:00:00</ShipmentDate></ShipmentInfo>"
    "</AWBInfo></res:TrackingResponse>"
)
NOT_FOUND = (
    '<res:TrackingResponse xmlns:res="http://www.dhl.com"><Response/><AWBInfo><AWBNumber/>'
    "<Status><ActionStatus>No Shipments Found</ActionStatus><Condition><ConditionCode>209</ConditionCode>"
    "<ConditionData>No Shipments Found for the reference.</ConditionData></Condition></Status>"
    "</AWBInfo></res:TrackingResponse>"
)
