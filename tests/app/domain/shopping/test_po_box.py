"""Post-office boxes: SHIP-2."""

import pytest

from app.domain.order import Recipient
from app.domain.shopping.po_box import is_po_box


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("US", "P.O. Box 1234"),
        ("US", "PO Box 1234"),
        ("US", "po box 12"),
        ("US", "P O Box 12"),
        ("US", "P. O. BOX 12"),
        ("US", "P.O.B. 12"),
        ("US", "POB 12"),
        ("US", "POBox 12"),
        ("US", "P/O Box 12"),
        ("US", "P-O-Box 12"),
        ("US", "Post Office Box 12"),
        ("US", "Postoffice Box 12"),
        ("US", "Postal Box 12"),
        ("US", "Post Box No. 12"),
        ("US", "Box 12"),
        ("US", "Box #12"),
        ("US", "Drawer 7"),
        ("US", "Caller Service 7"),
        ("US", "12 Main Street, PO Box 9"),
        ("GB", "PO Box 3"),
        ("GB", "P.O.  Box 3"),
        ("GB", "BFPO Box 3"),
        ("AU", "GPO Box 3"),
        ("AU", "Locked Bag 3"),
        ("NZ", "Private Bag 3"),
        ("DE", "Postfach 12 34 56"),
        ("DE", "Post Fach 12"),
        ("DE", "Packstation 145"),
        ("DE", "PACKSTATION 145"),
        ("DE", "Postfiliale 502"),
        ("ES", "Apartado de Correos 123"),
        ("ES", "Apartado Postal 123"),
        ("ES", "Apartado 123"),
        ("ES", "Apartado nº 123"),
        ("ES", "Apdo. 123"),
        ("ES", "Apdo 123"),
        ("ES", "Apdo. de Correos 123"),
        ("ES", "Apdo. Correos 123"),
        ("MX", "Apdo. Postal 123"),
        ("FR", "Boîte Postale 12"),
        ("FR", "BP 12"),
        ("FR", "CS 30012"),
        ("BE", "B.P. 12"),
        ("IT", "Casella Postale 12"),
        ("IT", "C.P. 12"),
        ("BR", "Caixa Postal 12"),
        ("NL", "Postbus 12"),
        ("SE", "Box 12"),
        ("PL", "skrytka pocztowa 12"),
        ("PL", "Skr. poczt. 12"),
    ],
)
def test_SHIP_2_a_post_office_box_is_known_by_its_forms(country: str, line: str) -> None:
    assert is_po_box(Recipient(line1=line, country=country))


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("US", "12 Box Hill Road"),
        ("US", "PO Boxer Street 3"),
        ("US", "12 Main Street Box Office"),
        ("US", "Unit 4, Box 12"),
        ("US", "Depot Boxwood 4"),
        ("US", "1 Poboy Lane"),
        ("GB", "Box 12"),
        ("GB", "Post Box Cottage"),
        ("GB", "Locked Bag Lane"),
        ("DE", "Postfachstraße 3"),
        ("DE", "Packstationsweg 3"),
        ("DE", "Hauptstraße 12"),
        ("ES", "Apartamento 3"),
        ("ES", "Calle del Apartado"),
        ("ES", "Apto. 12"),
        ("ES", "C.P. 28001"),
        ("FR", "12 rue BPI"),
        ("DE", "BP 12"),
        ("FR", "C.P. 12"),
        ("IT", "BP 12"),
        ("SE", "Box office"),
        ("", ""),
    ],
)
def test_SHIP_2_other_addresses_are_none(country: str, line: str) -> None:
    assert not is_po_box(Recipient(line1=line, country=country))


def test_SHIP_2_it_may_stand_in_any_line_but_name_and_town() -> None:
    for field in ("company", "line1", "line2", "line3"):
        assert is_po_box(Recipient(country="us", **{field: "Box 12"}))
    for field in ("name", "city", "region", "delivery_notes"):
        assert not is_po_box(Recipient(country="US", line1="1 Main Street", **{field: "PO Box 12"}))
