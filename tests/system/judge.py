"""Judges a rehearsal from outside by Amazon's ledger, the printers' bytes and the driver's own list.

Imports nothing of ``app`` or ``hardware``. ``judge.py BASE_URL OUT SECONDS``; the last line is JSON;
exit 1 where anything is not as it has to be.
"""

import io
import json
import re
import sys
import urllib.request
from collections import Counter
from pathlib import Path
from typing import Any

import zplkit
import zxingcpp
from PIL import Image

Json = dict[str, Any]
MERCHANT_FULFILLMENT = "merchant_fulfillment_v0"


def main(arguments: list[str]) -> int:
    base_url, out, seconds = arguments[0], Path(arguments[1]), float(arguments[2])
    ledger = fetch(f"{base_url}/_sim/ledger")
    expected: Json = json.loads((out / "expected.json").read_text(encoding="utf-8"))
    labels = printed_labels(out)
    faults = [*shipments(ledger, expected), *codes(ledger, expected), *printed(ledger, labels, expected)]
    for fault in faults:
        sys.stdout.write(f"NOT AS IT HAS TO BE: {fault}\n")
    sys.stdout.write(json.dumps(summary(ledger, expected, labels, faults, seconds)) + "\n")
    return 1 if faults else 0


def fetch(url: str) -> Json:
    with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 (loopback)
        found: Json = json.load(answer)
        return found


def shipments(ledger: Json, expected: Json) -> list[str]:
    """Every packed order exactly once, in the operation that fits; nothing else at all."""
    shipped = Counter(row["order_id"] for row in live(ledger))
    shipped.update({row["order_id"] for row in ledger["confirmations"]})
    wanted: Counter[str] = Counter(expected["packed"])
    faults = [f"{order} packed {wanted[order]} times" for order in wanted if wanted[order] != 1]
    faults += [
        f"{order} shipped {shipped[order]} times, packed {wanted[order]} times"
        for order in sorted(shipped.keys() | wanted.keys())
        if shipped[order] != wanted[order]
    ]
    own = {row["order_id"]: row["tracking"] for row in ledger["confirmations"]}
    if own != expected["own_labels"]:
        faults.append(f"confirmed {own}, but the driver's own labels are {expected['own_labels']}")
    not_shipped = [row["order_id"] for row in ledger["orders"] if row["status"] != "SHIPPED"]
    if sorted(not_shipped) != sorted(expected["left_alone"]):
        faults.append(f"not shipped at Amazon: {not_shipped}, left alone: {expected['left_alone']}")
    return faults


def codes(ledger: Json, expected: Json) -> list[str]:
    """The driver's list, in the confirmation (own carrier) or in Merchant Fulfillment (bought): TRN-7."""
    confirmed = {row["order_id"]: row["codes"] for row in ledger["confirmations"] if row["codes"]}
    bought = {row["order_id"]: (row["api"], row["codes"]) for row in live(ledger) if row["codes"]}
    faults = []
    for order in sorted(expected["codes"].keys() | confirmed.keys() | bought.keys()):
        wanted = expected["codes"].get(order, {})
        api, sent = bought.get(order, ("", {}))
        if order in expected["own_labels"]:
            api, sent = MERCHANT_FULFILLMENT, confirmed.get(order, {})
        if _sorted(sent) != _sorted(wanted):
            faults.append(f"{order}: codes at Amazon {sent}, scanned {wanted}")
        elif wanted and api != MERCHANT_FULFILLMENT:
            faults.append(f"{order}: codes went by {api}")
    return faults


def printed(ledger: Json, labels: dict[str, list[str]], expected: Json) -> list[str]:
    """Each bought label came out once and its barcode is the tracking number; but for a label whose purchase
    only a lead can look up (Merchant Fulfillment, killed before its answer was stored): that one, never.
    """
    out = Counter(text for found in labels.values() for text in found)
    handed = expected.get("handed_to_lead", [])
    bought = {row["tracking"] for row in live(ledger) if row["order_id"] not in handed}
    faults = [f"label {tracking} printed {out[tracking]} times" for tracking in bought if out[tracking] != 1]
    faults += [f"{name} decodes to {found}" for name, found in labels.items() if not bought & set(found)]
    return faults


def printed_labels(out: Path) -> dict[str, list[str]]:
    """File name → the barcodes on it, as an independent renderer draws them; keeps the pictures."""
    pictures = out / "labels"
    pictures.mkdir(exist_ok=True)
    found = {}
    for path in sorted((out / "printer" / "labels").glob("*.zpl")):
        picture = rendered(path.read_bytes())
        picture.save(pictures / f"{path.stem}.png")
        (pictures / path.name).write_bytes(path.read_bytes())
        found[path.name] = [each.text for each in zxingcpp.read_barcodes(picture.convert("L"))]
    return found


def rendered(zpl: bytes) -> Image.Image:
    """4 by 6 inches at 203 dpi. Quantity, orientation and mode, which draw nothing, are unknown to it."""
    drawn = re.sub(rb"\^(PQ|PO|MM)[^^]*", b"", zpl)
    options = zplkit.Options(profile="specification", width=812, height=1218, dpi=203)
    return Image.open(io.BytesIO(zplkit.render(drawn, options).labels[0].png()))


def live(ledger: Json) -> list[Json]:
    return [row for row in ledger["purchases"] if not row["cancelled"]]


def summary(
    ledger: Json, expected: Json, labels: dict[str, list[str]], faults: list[str], seconds: float
) -> Json:
    sent = {
        row["order_id"]: row["codes"] for row in [*live(ledger), *ledger["confirmations"]] if row["codes"]
    }
    return {
        "imported": len(expected["imported"]),
        "packed": len(expected["packed"]),
        "shipped": sum(row["status"] == "SHIPPED" for row in ledger["orders"]),
        "labels_bought": len(live(ledger)),
        "labels_printed": len(labels),
        "confirmed_own_carrier": len(ledger["confirmations"]),
        "codes_at_amazon": sent,
        "refusals": expected["refusals"],
        "faults": faults,
        "seconds": seconds,
    }


def _sorted(codes_of: Json) -> Json:
    return {item: sorted(found) for item, found in codes_of.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
