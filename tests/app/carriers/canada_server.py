"""Canada Post: Rating v4, Contract Shipping v8, Refund and Tracking v2 as REST in XML, after Canada Post's
published schemas. A label is a document of its own; one that is transmitted is refunded, not voided.
"""

from dataclasses import dataclass, field

from tests.app.carriers.servers import CarrierServer, Reply, Seen

SHIPMENT, PIN = "347881315405043891", "7023210039414604"
_XML = "application/xml"


@dataclass
class CanadaServer(CarrierServer):
    refunded: list[str] = field(default_factory=list)

    def answer(self, seen: Seen) -> Reply:
        if seen.path == "/rs/ship/price":
            return _xml(_RATES)
        if seen.path.startswith("/rs/artifact/"):
            return Reply(self.label, content_type="application/zpl")
        if seen.path.startswith("/vis/track/pin/"):
            return _xml(_TRACKED)
        if seen.path.endswith("/refund"):
            return self._refund()
        return self._bought() if seen.path.endswith("/shipment") else _xml(self._info())

    def _bought(self) -> Reply:
        if self.refuses:
            return refusal("1639", self.refuses)
        self.sell(SHIPMENT, PIN)
        return _xml(self._info())

    def _info(self) -> str:
        return f"""<shipment-info xmlns="http://www.canadapost.ca/ws/shipment-v8">
<shipment-id>{SHIPMENT}</shipment-id><shipment-status>transmitted</shipment-status>
<tracking-pin>{PIN}</tracking-pin><links>
<link rel="self" href="{self.url}/rs/2004381/2004381/shipment/{SHIPMENT}"
 media-type="application/vnd.cpc.shipment-v8+xml"/>
<link rel="label" href="{self.url}/rs/artifact/76108cb5192002d5/21238/0"
 media-type="application/zpl" index="0"/></links></shipment-info>"""

    def _refund(self) -> Reply:
        if PIN not in self.paid:
            return refusal("7292", "A refund request was already made for this shipment.")
        self.paid.remove(PIN)
        self.refunded.append(PIN)
        return _xml("""<shipment-refund-request-info xmlns="http://www.canadapost.ca/ws/shipment-v8">
<service-ticket-date>2026-11-25</service-ticket-date><service-ticket-id>GT12345678RT</service-ticket-id>
</shipment-refund-request-info>""")


def _xml(text: str) -> Reply:
    return Reply(text.encode(), content_type=_XML)


def refusal(code: str, words: str) -> Reply:
    body = f"""<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>{code}</code>
<description>{words}</description></message></messages>"""
    return Reply(body.encode(), 400, _XML)


def _quote(code: str, name: str, base: str, tax: str, due: str, day: str) -> str:
    return f"""<price-quote><service-code>{code}</service-code><service-name>{name}</service-name>
<price-details><base>{base}</base><taxes><gst>0.00</gst><pst>0</pst><hst percent="13.000">{tax}</hst></taxes>
<due>{due}</due></price-details><weight-details/><service-standard><am-delivery>false</am-delivery>
<guaranteed-delivery>true</guaranteed-delivery><expected-transit-time>2</expected-transit-time>
<expected-delivery-date>{day}</expected-delivery-date></service-standard></price-quote>"""


_RATES = f"""<price-quotes xmlns="http://www.canadapost.ca/ws/ship/rate-v4">
{_quote("DOM.EP", "Expedited Parcel", "11.50", "1.50", "13.00", "2026-11-30")}
{_quote("DOM.XP", "Xpresspost", "15.93", "2.07", "18.00", "2026-11-27")}</price-quotes>"""
_TRACKED = f"""<?xml version="1.0" encoding="UTF-8"?>
<tracking-detail xmlns="http://www.canadapost.ca/ws/track"><pin>{PIN}</pin>
<active-exists>1</active-exists><changed-expected-date/><destination-postal-id>M5V2T6</destination-postal-id>
<expected-delivery-date>2026-11-30</expected-delivery-date><service-name>Expedited Parcels</service-name>
<significant-events><occurrence><event-identifier>1496</event-identifier><event-date>2026-11-27</event-date>
<event-time>10:15:00</event-time><event-time-zone>EST</event-time-zone>
<event-description>Item successfully delivered</event-description><event-site>TORONTO</event-site>
<event-province>ON</event-province></occurrence></significant-events></tracking-detail>"""
