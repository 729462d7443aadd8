"""The further carriers' answers to a sale and to a question of rates, as their public schemas have them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.carriers.accounts import Kind
from tests.app.carriers.servers import CarrierServer, Reply, Seen
from tests.app.carriers.usps_server import multipart

_SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
_PUROLATOR = "http://purolator.com/pws/datatypes"


def soap(body: str) -> Reply:
    text = f'<soap:Envelope xmlns:soap="{_SOAP}"><soap:Body>{body}</soap:Body></soap:Envelope>'
    return Reply(text.encode(), content_type="text/xml")


_LOGIN = soap(
    '<ns2:getAuthResponse xmlns:ns2="http://dpd.com/common/service/types/LoginService/2.1"><return>'
    "<delisId>d</delisId><customerUid>c</customerUid><authToken>tok</authToken><depot>0522</depot>"
    "<authTokenExpires>2099-12-11T10:15:10.000</authTokenExpires></return></ns2:getAuthResponse>"
)


def _colissimo(image: str) -> Reply:
    told = (
        '{"messages":[{"id":"0","type":"INFOS","messageContent":"ok","replacementValues":[]}],'
        '"labelXmlV2Reponse":null,"labelV2Response":{"parcelNumber":"6C15500000017","pdfUrl":null}}'
    )
    parts = (
        f"application/json\nContent-Transfer-Encoding: binary\nContent-ID: <jsonInfos>\n\n{told}",
        f"application/octet-stream\nContent-Transfer-Encoding: binary\nContent-ID: <label>\n\n{image}",
    )
    text = "".join(f"--uuid:1\nContent-Type: {part}\n" for part in parts) + "--uuid:1--"
    return Reply(text.encode(), content_type='multipart/mixed; boundary="uuid:1"')


class Sale:
    """The path that sells, the tracking number, and the answer with a label in base64."""

    def __init__(self, path: str, tracking: str, answer: Callable[[str], Reply], shipment: str = "") -> None:
        self.path = path
        self.tracking = tracking
        self.shipment = shipment or tracking
        self.answer = answer


SALES: Mapping[Kind, Sale] = {
    Kind.CHRONOPOST: Sale(
        "/shipping-cxf/ShippingServiceWS",
        "XY123456789FR",
        lambda image: soap(
            '<ns1:shippingMultiParcelV5Response xmlns:ns1="http://cxf.shipping.soap.chronopost.fr/"><return>'
            "<errorCode>0</errorCode><errorMessage/><resultMultiParcelValue>"
            f"<pdfEtiquette>{image}</pdfEtiquette><skybillNumber>XY123456789FR</skybillNumber>"
            "</resultMultiParcelValue></return></ns1:shippingMultiParcelV5Response>"
        ),
    ),
    Kind.COLISSIMO: Sale("/generateLabel", "6C15500000017", lambda _: _colissimo("%PDF-1.4 drawn")),
    Kind.DHL_PAKET: Sale(
        "/v2/orders",
        "00340434161094042557",
        lambda image: Reply(
            {
                "status": {"title": "ok", "status": 200},
                "items": [
                    {
                        "shipmentNo": "00340434161094042557",
                        "sstatus": {"title": "OK", "status": 200},
                        "label": {"b64": image, "fileFormat": "PDF", "printFormat": "910-300-400"},
                    }
                ],
            }
        ),
    ),
    Kind.DPD: Sale(
        "/ShipmentService/V3_3",
        "05222600001234",
        lambda image: soap(
            '<ns2:storeOrdersResponse xmlns:ns2="http://dpd.com/common/service/types/ShipmentService/3.3">'
            f"<orderResult><parcellabelsPDF>{image}</parcellabelsPDF><shipmentResponses>"
            "<identificationNumber>1</identificationNumber><mpsId>MPS0522260000123420261125</mpsId>"
            "<parcelInformation><parcelLabelNumber>05222600001234</parcelLabelNumber></parcelInformation>"
            "</shipmentResponses></orderResult></ns2:storeOrdersResponse>"
        ),
        "MPS0522260000123420261125",
    ),
    Kind.GLS: Sale(
        "/rs/shipments",
        "ZFGXWZR5",
        lambda image: Reply(
            {
                "CreatedShipment": {
                    "ShipmentReference": ["PO-4711"],
                    "ParcelData": [{"TrackID": "ZFGXWZR5", "ParcelNumber": "503000000017"}],
                    "PrintData": [{"Data": image, "LabelFormat": "PDF"}],
                }
            }
        ),
    ),
    Kind.HERMES: Sale(
        "/shipmentorders/labels",
        "H1013520000000101021",
        lambda image: Reply(
            {
                "shipmentID": "H1013520000000101021",
                "shipmentOrderID": "20261125000001",
                "labelImage": image,
                "labelMediatype": "application/pdf",
            }
        ),
        "20261125000001",
    ),
    Kind.MYDHL: Sale(
        "/mydhlapi/shipments",
        "1234567890",
        lambda image: Reply(
            {
                "shipmentTrackingNumber": "1234567890",
                "packages": [{"referenceNumber": 1, "trackingNumber": "JD914600003889483101"}],
                "documents": [{"imageFormat": "PDF", "content": image, "typeCode": "label"}],
            }
        ),
    ),
    Kind.PUROLATOR: Sale(
        "/Shipping/ShippingService.asmx",
        "329014521622",
        lambda _: soap(
            f'<CreateShipmentResponse xmlns="{_PUROLATOR}/v2"><ResponseInformation><Errors/>'
            "</ResponseInformation><ShipmentPIN><Value>329014521622</Value></ShipmentPIN>"
            "<PiecePINs><PIN><Value>329014521622</Value></PIN></PiecePINs></CreateShipmentResponse>"
        ),
    ),
    Kind.USPS_ABROAD: Sale(
        "/international-labels/v3/international-label",
        "LZ333111222US",
        lambda image: multipart({"internationalTrackingNumber": "LZ333111222US", "postage": 40.1}, image),
    ),
}

RATES: Mapping[Kind, Reply] = {
    Kind.CHRONOPOST: soap(
        '<ns1:calculateProductsResponse xmlns:ns1="http://cxf.quickcost.soap.chronopost.fr/"><return>'
        "<errorCode>0</errorCode><errorMessage/><productList><amount>12.5</amount><amountTTC>15.0</amountTTC>"
        "<amountTVA>2.5</amountTVA><productCode>1</productCode></productList></return>"
        "</ns1:calculateProductsResponse>"
    ),
    Kind.MYDHL: Reply(
        {
            "products": [
                {
                    "productName": "EXPRESS WORLDWIDE",
                    "productCode": "P",
                    "totalPrice": [{"currencyType": "BILLC", "priceCurrency": "JPY", "price": 8431.0}],
                    "deliveryCapabilities": {
                        "estimatedDeliveryDateAndTime": "2026-11-27T12:00:00",
                        "totalTransitDays": 1,
                    },
                },
                {"productName": "EXPRESS EASY", "productCode": "8", "totalPrice": [{"price": 0.0}]},
            ]
        }
    ),
    Kind.PUROLATOR: soap(
        f'<GetFullEstimateResponse xmlns="{_PUROLATOR}/v2"><ResponseInformation><Errors/>'
        "</ResponseInformation><ShipmentEstimates><ShipmentEstimate><ServiceID>PurolatorGround</ServiceID>"
        "<ShipmentDate>2026-11-25</ShipmentDate><ExpectedDeliveryDate>2026-11-27</ExpectedDeliveryDate>"
        "<EstimatedTransitDays>2</EstimatedTransitDays><BasePrice>10.00</BasePrice><Surcharges/><Taxes/>"
        "<OptionPrices/><TotalPrice>11.30</TotalPrice></ShipmentEstimate></ShipmentEstimates>"
        "</GetFullEstimateResponse>"
    ),
    Kind.USPS_ABROAD: Reply(
        {
            "pricingOptions": [
                {
                    "shippingOptions": [
                        {
                            "mailClass": "PRIORITY_MAIL_INTERNATIONAL",
                            "rateOptions": [
                                {
                                    "totalBasePrice": 40.1,
                                    "totalPrice": 40.1,
                                    "rates": [
                                        {
                                            "description": "Priority Mail International",
                                            "priceType": "COMMERCIAL",
                                            "price": 40.1,
                                            "mailClass": "PRIORITY_MAIL_INTERNATIONAL",
                                            "rateIndicator": "SP",
                                            "processingCategory": "MACHINABLE",
                                        }
                                    ],
                                    "commitment": {"name": "6-10 Days"},
                                }
                            ],
                        }
                    ]
                }
            ]
        }
    ),
}


VOIDS: Mapping[Kind, tuple[str, Reply]] = {
    Kind.CHRONOPOST: (
        "/TrackingServiceWS",
        soap(
            '<ns1:cancelSkybillResponse xmlns:ns1="http://cxf.tracking.soap.chronopost.fr/"><return>'
            "<errorCode>0</errorCode></return></ns1:cancelSkybillResponse>"
        ),
    ),
    Kind.DHL_PAKET: (
        "/v2/orders",
        Reply(
            {
                "status": {"title": "ok", "status": 200},
                "items": [{"shipmentNo": "00340434161094042557", "sstatus": {"title": "ok", "status": 200}}],
            }
        ),
    ),
    Kind.PUROLATOR: (
        "/Shipping/ShippingService.asmx",
        soap(
            f'<VoidShipmentResponse xmlns="{_PUROLATOR}/v2"><ResponseInformation><Errors/>'
            "</ResponseInformation><ShipmentVoided>true</ShipmentVoided></VoidShipmentResponse>"
        ),
    ),
    Kind.USPS_ABROAD: (
        "/international-labels/",
        Reply({"trackingNumber": "LZ333111222US", "status": "CANCELED"}),
    ),
}


@dataclass
class FurtherServer(CarrierServer):
    """``kind``: whose; what it is asked besides rates and sales is refused."""

    kind: Kind = Kind.DPD

    def answer(self, seen: Seen) -> Reply:
        signed_in = next((reply for part, reply in _SIGN_INS.items() if part in seen.path), None)
        return signed_in or self._document(seen) or self._asked(seen)

    def _document(self, seen: Seen) -> Reply | None:
        """Labels that come by a request of their own."""
        if "/ShippingDocuments/" in seen.path:
            return soap(
                f'<GetDocumentsResponse xmlns="{_PUROLATOR}/v1"><ResponseInformation><Errors/>'
                "</ResponseInformation><Documents><Document><DocumentDetails><DocumentDetail>"
                "<DocumentType>DomesticBillOfLading</DocumentType><DocumentStatus>Completed</DocumentStatus>"
                f"<URL/><Data>{self.drawn}</Data></DocumentDetail></DocumentDetails></Document></Documents>"
                "</GetDocumentsResponse>"
            )
        return None

    def _voids(self, seen: Seen) -> bool:
        path = VOIDS[self.kind][0] if self.kind in VOIDS else "nowhere"
        return path in seen.path and (
            seen.method == "DELETE" or b"ancel" in seen.body or b"Void" in seen.body
        )

    def _asked(self, seen: Seen) -> Reply:
        sale = SALES[self.kind]
        if seen.path.endswith("/checkGenerateLabel"):
            words = "Identifiant ou mot de passe incorrect" if self.denies else "Code produit absent"
            return Reply({"messages": [{"id": "30000", "type": "ERROR", "messageContent": words}]})
        if self.is_voidable and self._voids(seen):
            self.paid.clear()
            return VOIDS[self.kind][1]
        if self.refuses:
            return Reply(soap(f"<soap:Fault>{self.refuses}</soap:Fault>").data, 500, "text/xml")
        if sale.path in seen.path and seen.method == "POST" and b"VoidShipment" not in seen.body:
            self.sell(sale.tracking, sale.tracking)
            return sale.answer(self.drawn)
        return RATES[self.kind] if any(part in seen.path for part in _RATED) else Reply({}, 400)


_TOKEN = Reply({"access_token": "tok", "expires_in": 3600, "token_type": "Bearer"})
_SIGN_INS = {
    "payment-authorization": Reply({"paymentAuthorizationToken": "pay", "roles": []}),
    "oauth": _TOKEN,
    "/auth/": _TOKEN,
    "/LoginService/": _LOGIN,
}
_RATED = ("/rates", "/Estimating/", "/quickcost", "/options/search")
