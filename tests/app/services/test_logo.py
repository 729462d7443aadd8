"""A store's logo: a PNG that is whole, or not taken (SHIP-12)."""

import asyncio
import io

import pytest
from PIL import Image

from app.domain.store import Logo
from app.services.guard import Declined
from app.services.logo import LARGEST, logo_fault
from tests.app.domain.selling import store
from tests.app.services.office_fakes import MANAGER
from tests.app.services.store_office import Office


def png(width: int = 40, height: int = 20) -> bytes:
    file = io.BytesIO()
    Image.new("1", (width, height), 1).save(file, "PNG")
    return file.getvalue()


WHOLE = png()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (WHOLE, ""),
        (b"", "logo_not_png"),
        (b"GIF89a", "logo_not_png"),
        (WHOLE[:-1], "logo_broken"),
        (WHOLE[:40], "logo_broken"),
        (WHOLE[:45] + bytes([WHOLE[45] ^ 1]) + WHOLE[46:], "logo_broken"),
        (WHOLE[:8], "logo_broken"),
        (WHOLE + b"\0" * LARGEST, "logo_too_large"),
        (png(2000, 2001), "logo_too_large"),
        (png(2000, 2000), ""),
    ],
)
def test_SHIP_12_only_a_whole_png_of_a_fit_size_is_a_logo(data: bytes, fault: str) -> None:
    assert logo_fault(data) == fault


def test_SHIP_12_a_logo_is_kept_with_its_store_and_taken_off_again() -> None:
    office = Office(store())
    saved = asyncio.run(office.service.set_logo(MANAGER, "us", WHOLE))
    assert saved.logo == Logo(WHOLE)
    assert repr(saved.logo) == f"<Logo {len(WHOLE)} bytes>"
    with pytest.raises(Declined, match="logo_broken"):
        asyncio.run(office.service.set_logo(MANAGER, "us", WHOLE[:-1]))
    assert asyncio.run(office.service.set_logo(MANAGER, "us", b"")).logo is None
    assert office.log.audited == ["store_logo", "store_logo"]
