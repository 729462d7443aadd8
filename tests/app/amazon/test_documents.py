"""Choosing a label document, and opening the one that came."""

import base64
import gzip
import hashlib

import pytest

from app.amazon.documents import mfn_format, mfn_label, shipping_label, specification
from app.amazon.wire import merchant_fulfillment as mfn
from app.amazon.wire import shipping_v2 as v2
from app.domain.shipping import Label, LabelFormat

SIZE = v2.Size(4, 6, "INCH")
ZPL, PNG, PDF = LabelFormat.ZPL, LabelFormat.PNG, LabelFormat.PDF


def offered(form: str, *dpis: int, joining: tuple[bool, ...] = (True, False)) -> v2.SupportedSpecification:
    details = (v2.SupportedDetail("PACKSLIP"), v2.SupportedDetail("LABEL", is_mandatory=True))
    option = v2.PrintOption(dpis or None, ("DEFAULT", "LEFT"), joining, details)
    return v2.SupportedSpecification(form, SIZE, (option,))


def test_the_document_is_one_that_was_offered_in_the_format_and_dpi_wanted() -> None:
    chosen = specification([offered("PNG", 300), offered("ZPL", 203, 300)], ZPL, 300)
    assert chosen == v2.Specification("ZPL", SIZE, False, ("LABEL",), 300, "DEFAULT")


@pytest.mark.parametrize(
    ("offers", "wanted", "dpi", "chosen"),
    [
        ([offered("PDF", 300), offered("PNG", 300)], ZPL, 203, ("PNG", 300)),
        ([offered("PDF", 300)], ZPL, 203, ("PDF", 300)),
        ([offered("ZPL", 203), offered("PDF", 300)], PDF, 203, ("PDF", 300)),
        ([offered("ZPL", 203)], PNG, 203, ("ZPL", 203)),
        ([offered("PDF")], PDF, 203, ("PDF", None)),
    ],
)
def test_what_is_not_offered_gives_way_to_the_next_best(
    offers: list[v2.SupportedSpecification], wanted: LabelFormat, dpi: int, chosen: tuple[str, int | None]
) -> None:
    found = specification(offers, wanted, dpi)
    assert found is not None
    assert (found.format, found.dpi) == chosen


def test_joined_files_are_asked_for_only_where_nothing_else_is_offered() -> None:
    only_joined = specification([offered("ZPL", 203, joining=(True,))], ZPL, 203)
    assert only_joined is not None
    assert only_joined.need_file_joining


def test_without_any_known_format_there_is_nothing_to_ask_for() -> None:
    assert specification([offered("HOLOGRAM", 203)], ZPL, 203) is None
    assert specification([], ZPL, 203) is None


@pytest.mark.parametrize(
    ("formats", "wanted", "dpi", "name"),
    [
        (("PDF", "PNG", "ZPL203", "ZPL300"), ZPL, 300, "ZPL300"),
        (("PDF", "PNG", "ZPL203"), ZPL, 300, "ZPL203"),
        (("PDF", "PNG"), ZPL, 203, "PNG"),
        (("PDF", "ZPL203"), PDF, 203, "PDF"),
        (("ShippingServiceDefault",), ZPL, 203, None),
        (None, ZPL, 203, None),
    ],
)
def test_merchant_fulfillments_format_is_one_that_was_offered(
    formats: tuple[str, ...] | None, wanted: LabelFormat, dpi: int, name: str | None
) -> None:
    assert mfn_format(formats, wanted, dpi) == name


def test_shipping_v2s_label_is_base64() -> None:
    slip = v2.Document("PACKSLIP", "PDF", base64.b64encode(b"%PDF").decode())
    label = v2.Document("LABEL", "ZPL", base64.b64encode(b"^XA^XZ").decode())
    assert shipping_label([slip, label], 203) == Label(ZPL, b"^XA^XZ", 203)


@pytest.mark.parametrize(("form", "contents"), [("ZPL", "n0t base64!"), ("ZPL", ""), ("HOLOGRAM", "XlhB")])
def test_a_label_that_cannot_be_opened_is_none(form: str, contents: str) -> None:
    assert shipping_label([v2.Document("LABEL", form, contents)], 203) is None


def packed(
    data: bytes, digest_of: bytes | None = None, file_type: str = "application/zpl"
) -> mfn.FileContents:
    digest = hashlib.md5(data if digest_of is None else digest_of, usedforsecurity=False).digest()
    contents = base64.b64encode(gzip.compress(data, mtime=0)).decode()
    return mfn.FileContents(contents, file_type, base64.b64encode(digest).decode())


@pytest.mark.parametrize(
    ("named", "file_type", "label"),
    [
        ("ZPL300", "application/zpl", Label(ZPL, b"^XA^XZ", 300)),
        ("PNG", "image/png", Label(PNG, b"^XA^XZ", 203)),
        (None, "application/pdf", Label(PDF, b"^XA^XZ", 203)),
    ],
)
def test_merchant_fulfillments_label_is_unpacked_and_checked(
    named: str | None, file_type: str, label: Label
) -> None:
    contents = packed(b"^XA^XZ", file_type=file_type)
    assert mfn_label(mfn.Label(contents, named), 203) == label


def test_a_checksum_over_the_packed_file_is_taken_too() -> None:
    contents = packed(b"^XA^XZ", digest_of=gzip.compress(b"^XA^XZ", mtime=0))
    assert mfn_label(mfn.Label(contents), 203) is not None


@pytest.mark.parametrize(
    "contents",
    [
        packed(b"^XA^XZ", digest_of=b"something else"),
        packed(b"^XA^XZ", file_type="text/plain"),
        mfn.FileContents(base64.b64encode(b"not gzip").decode(), "application/zpl", ""),
        mfn.FileContents(base64.b64encode(gzip.compress(b"^XA^XZ")[:-9]).decode(), "application/zpl", ""),
        mfn.FileContents("", "", ""),
    ],
)
def test_a_label_that_does_not_check_is_none(contents: mfn.FileContents) -> None:
    assert mfn_label(mfn.Label(contents), 203) is None


def test_a_voided_shipment_has_no_label() -> None:
    assert mfn_label(None, 203) is None
    assert mfn_label(mfn.Label(), 203) is None
