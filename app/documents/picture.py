"""A PDF page that is nothing but one upright picture: many carriers' labels are."""

import re
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PIL import Image

_MASKS = re.compile(rb"/(SMask|Mask|ImageMask|IM)\b")
_GRAY_OR_COLOUR = {
    pdfium_c.FPDF_COLORSPACE_DEVICEGRAY,
    pdfium_c.FPDF_COLORSPACE_DEVICERGB,
    pdfium_c.FPDF_COLORSPACE_INDEXED,
    pdfium_c.FPDF_COLORSPACE_CALGRAY,
    pdfium_c.FPDF_COLORSPACE_CALRGB,
    pdfium_c.FPDF_COLORSPACE_ICCBASED,
}
_UNEVEN = 0.01  # a picture whose dots are wider than high by more is no label's
_MOST_DOTS = 40_000_000


class Found(NamedTuple):
    """The page's picture on the page's white; ``points_a_dot``: how large one of its dots is on paper."""

    image: Image.Image
    points_a_dot: float


def only_picture(page: pdfium.PdfPage, document: bytes) -> Found | None:
    """None wherever anything else might show: other objects, a clip, a mask, a turn, an uneven scale."""
    if pdfium_c.FPDFPage_CountObjects(page) != 1 or page.get_rotation() or _MASKS.search(document):
        return None
    if pdfium_c.FPDFPage_GetAnnotCount(page):
        return None
    thing = next(page.get_objects(max_depth=1))
    if not isinstance(thing, pdfium.PdfImage) or not _is_plain(thing):
        return None
    return _on_page(thing, page)


def _is_plain(picture: pdfium.PdfImage) -> bool:
    clips = pdfium_c.FPDFClipPath_CountPaths(pdfium_c.FPDFPageObj_GetClipPath(picture))
    is_see_through = pdfium_c.FPDFPageObj_HasTransparency(picture)
    return clips <= 0 and not is_see_through and picture.get_metadata().colorspace in _GRAY_OR_COLOUR


def _on_page(picture: pdfium.PdfImage, page: pdfium.PdfPage) -> Found | None:
    right, up, across, height, left, bottom = picture.get_matrix().get()
    dots = picture.get_px_size()
    corner, page_size = page.get_cropbox()[:2], page.get_size()
    is_upright = right > 0 and height > 0 and not up and not across
    if not is_upright or corner != (0, 0) or abs(right / dots[0] * dots[1] / height - 1) > _UNEVEN:
        return None
    dot = right / dots[0]
    paper = round(page_size[0] / dot), round(page_size[1] / dot)
    if paper[0] * paper[1] > _MOST_DOTS:
        return None
    image = _gray(picture.get_bitmap())
    return Found(_placed(image, paper, (left / dot, (page_size[1] - bottom - height) / dot)), dot)


def _gray(bitmap: pdfium.PdfBitmap) -> Image.Image:
    image: Image.Image = bitmap.to_pil()
    return image.convert("L")


def _placed(image: Image.Image, paper: tuple[int, int], at: tuple[float, float]) -> Image.Image:
    place = round(at[0]), round(at[1])
    if image.size == paper and place == (0, 0):
        return image.copy()
    page = Image.new("L", paper, 255)
    page.paste(image, place)
    return page
