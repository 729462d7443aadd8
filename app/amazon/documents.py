"""Which label document to ask for, and how to open the one that came. Pure."""

import base64
import binascii
import gzip
import hashlib
import zlib
from collections.abc import Sequence

from app.amazon.wire import merchant_fulfillment as mfn
from app.amazon.wire import shipping_v2 as v2
from app.domain.shipping import Label, LabelFormat

_LABEL = "LABEL"
_FALLBACK = (LabelFormat.ZPL, LabelFormat.PNG, LabelFormat.PDF)
_FILE_TYPES = {
    "application/zpl": LabelFormat.ZPL,
    "image/png": LabelFormat.PNG,
    "application/pdf": LabelFormat.PDF,
}


def specification(
    offered: Sequence[v2.SupportedSpecification], wanted: LabelFormat, dpi: int
) -> v2.Specification | None:
    """The offered document nearest to what is wanted: format, then dpi; a label alone, unjoined if that is
    offered. None where nothing fits: Amazon fails a purchase that asks for anything not offered.
    """
    for form in _by_preference(wanted):
        for each in offered:
            if each.format == form and each.print_options:
                return _asked(each, each.print_options[0], dpi)
    return None


def mfn_format(offered: Sequence[str] | None, wanted: LabelFormat, dpi: int) -> str | None:
    """Merchant Fulfillment's name of the offered format nearest to what is wanted; None: Amazon's choice."""
    for form in _by_preference(wanted):
        names = [name for name in offered or () if name.startswith(form.value)]
        exact = f"{form.value}{dpi}"
        if names:
            return exact if exact in names else names[0]
    return None


def shipping_label(documents: Sequence[v2.Document], dpi: int) -> Label | None:
    """Shipping v2's label: Base64. None where there is no readable one."""
    for document in documents:
        data = _base64(document.contents)
        if document.type == _LABEL and data and document.format in LabelFormat.__members__:
            return Label(LabelFormat(document.format), data, dpi)
    return None


def mfn_label(label: mfn.Label | None, dpi: int) -> Label | None:
    """Merchant Fulfillment's label: Base64 of GZip, with an MD5 over the document. None where it does not
    check.
    """
    if label is None or label.file_contents is None:
        return None
    contents = label.file_contents
    data = _unpacked(contents)
    form = _FILE_TYPES.get(contents.file_type)
    named = (label.label_format or "").removeprefix("ZPL")
    return None if not data or form is None else Label(form, data, int(named) if named.isdigit() else dpi)


def _by_preference(wanted: LabelFormat) -> list[LabelFormat]:
    return [wanted, *(form for form in _FALLBACK if form is not wanted)]


def _asked(offered: v2.SupportedSpecification, option: v2.PrintOption, dpi: int) -> v2.Specification:
    types = [each.name for each in option.supported_document_details if each.is_mandatory]
    dpis = option.supported_dpis or ()
    return v2.Specification(
        format=offered.format,
        size=offered.size,
        need_file_joining=False not in option.supported_file_joining_options,
        requested_document_types=tuple(dict.fromkeys([_LABEL, *types])),
        dpi=dpi if dpi in dpis else next(iter(dpis), None),
        page_layout=next(iter(option.supported_page_layouts), None),
    )


def _unpacked(contents: mfn.FileContents) -> bytes:
    packed = _base64(contents.contents)
    try:
        data = gzip.decompress(packed)
    except (OSError, EOFError, zlib.error):
        return b""
    # Amazon says "an MD5 hash to validate the document data" and not whether before or after packing.
    return data if contents.checksum in (_md5(data), _md5(packed)) else b""


def _md5(data: bytes) -> str:
    return base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()


def _base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
