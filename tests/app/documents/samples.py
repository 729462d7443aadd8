"""Papers' contents, the fullest that there are. Names, numbers and addresses are made up."""

import io
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PIL import Image, ImageDraw

from app.domain.money import Money
from app.domain.order import Buyer, Recipient
from app.domain.shipping import Customs, CustomsLine
from app.ports.documents import Slip, SlipLine
from app.ports.papers import (
    Invoice,
    LaterSlip,
    Manifest,
    ManifestParcel,
    Proof,
    ProofEntry,
    ProofKind,
    ProofPackage,
)

ORDER = "112-8490275-0395412"
AT = datetime(2026, 11, 25, 17, 2, 5, tzinfo=UTC)
SELLER = Recipient(
    name="Example Store Ltd",
    line1="1 Example Way",
    city="Sampleton",
    region="WA",
    postal_code="98000",
    country="US",
)
BUYER = Recipient(
    name="Buyer One",
    company="Example GmbH",
    line1="Łąkowa-Allee 12",
    city="Bonn",
    postal_code="53113",
    country="DE",
    phone="+49 228 000000",
)


def logo() -> bytes:
    image = Image.new("RGBA", (600, 200), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, 599, 199), 40, fill=(20, 60, 120, 255))
    pen.ellipse((40, 40, 160, 160), fill=(255, 255, 255, 255))
    pen.rectangle((200, 80, 560, 120), fill=(255, 255, 255, 255))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def slip(*, is_gift: bool = False) -> Slip:
    lines = (
        SlipLine("MUG-BLUE-S2", "Stoneware mug, 350 ml, blue, set of two", 2, ("2 × MUG-BLUE",)),
        SlipLine("CND-VAN", "Scented candle, vanilla, burns for 40 hours, in a glass with a wooden lid", 1),
    )
    message = "Happy birthday!\nSee you in spring." if is_gift else ""
    number = "" if is_gift else "4500012345-77"
    buyer = Buyer(purchase_order_number=number, gift_message=message)
    return Slip(ORDER, AT, lines, BUYER, buyer, "Example Store", "1Z12345E0312345677", logo(), is_gift)


def manifest(parcels: int = 5) -> Manifest:
    rows = tuple(
        ManifestParcel(f"1Z12345E03{n:08}", f"112-0000000-{n:07}", "UPS Ground", 1000 + n)
        for n in range(1, parcels + 1)
    )
    return Manifest("UPS", "Main warehouse, Sampleton", AT, rows, "MF-2026-1125", "Packer One")


def invoice() -> Invoice:
    usd = [Money(Decimal(amount), "USD") for amount in ("12.50", "8.99")]
    customs = Customs(
        (
            CustomsLine("Stoneware mug with handle, glazed", 4, usd[0], "PT", "6912.00", 420, "MUG-BLUE"),
            CustomsLine("Scented candle of vegetable wax", 1, usd[1], "PL", "3406.00", 310, "CND-VAN"),
        ),
        "IM0000000000",
    )
    return Invoice(
        "INV-2026-001", ORDER, AT, SELLER, BUYER, customs, "US-00-0000000", "", "DHL", "1234567890", 1, 2300
    )


def proof(units: int = 3) -> Proof:
    def entry(
        second: int, kind: ProofKind, said: str = "", about: str = "", by: str = "Packer One"
    ) -> ProofEntry:
        return ProofEntry(AT + timedelta(seconds=second), by, kind, said, about)

    scans = [
        entry(5 + n, ProofKind.UNIT, "04006381333931", "MUG-BLUE Stoneware mug, 350 ml") for n in range(units)
    ]
    entries = (
        entry(0, ProofKind.OPENED, ORDER),
        *scans,
        entry(700, ProofKind.CODE, "AZ:ABCDEFGH1234567890123456", "MUG-BLUE unit 1"),
        entry(710, ProofKind.OVERRIDE, "", "No code on the unit: box was damaged in transport", "Lead One"),
        entry(720, ProofKind.BOX, "BOX-M", "Box M 300 × 200 × 150 mm"),
        entry(725, ProofKind.WEIGHT, "2.300 kg", ""),
        entry(730, ProofKind.LABEL, "1Z12345E0312345677", "UPS Ground"),
        entry(738, ProofKind.SCANNED_BACK, "1Z12345E0312345677"),
    )
    packages = (ProofPackage(1, "1Z12345E0312345677", "UPS", "Ground", "Box M", 2300, 2290),)
    return Proof(ORDER, "Example Store", "Bench 1", packages, entries)


def later_slip() -> LaterSlip:
    return LaterSlip(
        ORDER,
        AT,
        3,
        AT + timedelta(hours=20),
        "TOTE-014",
        "Bench 1",
        "Packer One",
        "Amazon cannot be reached",
    )
