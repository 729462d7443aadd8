"""Product pictures and what stands in for them; the catalogue has one for each product."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ui.pictures import Pictures, find_picture, read_picture
from app.ui.places import RESOURCES
from tests.app.ui.gallery import PICTURES, wait_for
from tests.app.ui.pixels import bits

PRODUCTS = json.loads((RESOURCES / "practice" / "catalogue.json").read_text())["products"]


@pytest.mark.parametrize("product", PRODUCTS, ids=[product["sku"] for product in PRODUCTS])
def test_every_practice_product_has_its_picture(product: dict[str, str]) -> None:
    image = read_picture(PICTURES, product["picture"] or product["sku"], 560)
    assert (image.width(), image.height()) == (560, 560)
    assert (PICTURES / "source" / f"{product['sku']}.svg").is_file()


def test_no_two_practice_products_look_alike() -> None:
    looks = {bits(read_picture(PICTURES, product["sku"], 64)) for product in PRODUCTS}
    assert len(looks) == len(PRODUCTS)


def test_a_picture_comes_later_and_is_kept(qapp: QApplication) -> None:
    pictures = Pictures(PICTURES)
    assert pictures.get("MSE-01", 100) is None
    wait_for(lambda: pictures.get("MSE-01", 100) is not None)
    kept = pictures.get("MSE-01", 100)
    assert kept is not None
    assert kept is pictures.get("MSE-01", 100)
    assert kept.width() == 100
    pictures.close()


def test_a_missing_picture_is_asked_for_once(qapp: QApplication) -> None:
    pictures = Pictures(PICTURES)
    assert pictures.get("NO-SUCH", 100) is None
    wait_for(lambda: not pictures.is_waiting)
    assert pictures.get("NO-SUCH", 100) is None
    assert not pictures.is_waiting
    pictures.close()


def test_a_name_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "secret.png"))
    assert find_picture(tmp_path / "pictures", "../secret") is None
    assert find_picture(tmp_path, "secret") == tmp_path / "secret.png"
