"""Labels in three forms, read by independent decoders."""

import pytest

from app.simulator.label.code128 import widths
from app.simulator.label.content import LabelContent
from app.simulator.label.render import render

from .labels import pdf_texts, pdf_words, png_texts, zpl_texts


def content(tracking: str) -> LabelContent:
    """A label with that tracking number."""
    return LabelContent(
        carrier="UPS",
        service="UPS Ground",
        tracking=tracking,
        ship_from=("Practice Shop", "1 Example Way"),
        ship_to=("Buyer 0001 Example", "101 Sample_Street ^~", "Sampleton WA 98000", "US"),
        references=("PO: PO-4711",),
    )


@pytest.mark.parametrize(
    "tracking", ["1ZPB19990312345671", "9400111899561234567890", "712345678901", "A1b2-3456789C12"]
)
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_label_reads_the_same_from_zpl_png_and_pdf(tracking: str, dpi: int) -> None:
    label = content(tracking)

    assert zpl_texts(render(label, "ZPL", dpi), dpi) == [tracking]
    assert png_texts(render(label, "PNG", dpi)) == [tracking]
    assert pdf_texts(render(label, "PDF", dpi)) == [tracking]


def test_a_label_shows_the_receiver_and_the_purchase_order() -> None:
    words = pdf_words(render(content("712345678901"), "PDF", 300))

    for line in ("Buyer 0001 Example", "101 Sample_Street ^~", "Sampleton WA 98000", "PO: PO-4711"):
        assert line in words
    assert b"101 Sample_5FStreet _5E_7E" in render(content("712345678901"), "ZPL", 203)


def test_code_128_reads_back_for_every_printable_character() -> None:
    printable = "".join(chr(code) for code in range(32, 127))
    texts = [f"x{printable[at : at + 10]}x" for at in range(0, 95, 10)]  # no spaces at the ends
    texts += ["12", "1234", "123456789", "AB12345678", "AB123456789X"]

    # ZPL gives > and ^ a meaning; the drawn forms take anything.
    assert [png_texts(render(content(text), "PNG", 203)) for text in texts] == [[t] for t in texts]


def test_code_128_refuses_what_it_cannot_say() -> None:
    for text in ("", "é", "a\n"):
        with pytest.raises(ValueError, match="ASCII"):
            widths(text)


def test_a_labels_repr_names_no_person() -> None:
    assert "Buyer" not in repr(content("712345678901"))
