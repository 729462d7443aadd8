"""What a label says, and where: elements in dots of a 4 by 6 inch sheet at 203 dpi."""

from dataclasses import dataclass, field

WIDTH, HEIGHT = 812, 1218


@dataclass(frozen=True)
class LabelContent:
    """The facts on a label; addresses are left out of the repr."""

    carrier: str
    service: str
    tracking: str
    ship_from: tuple[str, ...] = field(repr=False)
    ship_to: tuple[str, ...] = field(repr=False)
    references: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Text:
    """A line of text: left, top, height in dots."""

    x: int
    y: int
    height: int
    text: str


@dataclass(frozen=True)
class Rule:
    """A filled rectangle."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Barcode:
    """A Code 128 symbol, centred across the sheet."""

    y: int
    height: int
    data: str


Element = Text | Rule | Barcode


def layout(content: LabelContent) -> list[Element]:
    """The label's elements from top to bottom."""
    return [
        Text(30, 24, 64, content.carrier),
        Text(30, 100, 38, content.service),
        Rule(0, 150, WIDTH, 4),
        *_lines(content.ship_from, 166, 24),
        Rule(0, 310, WIDTH, 4),
        Text(30, 326, 26, "SHIP TO"),
        *_lines(content.ship_to, 366, 38),
        Rule(0, 690, WIDTH, 8),
        Text(30, 712, 34, f"TRACKING # {content.tracking}"),
        Barcode(764, 250, content.tracking),
        Rule(0, 1036, WIDTH, 4),
        *_lines(content.references, 1052, 30),
        Text(30, 1180, 22, "PRACTICE LABEL - NOT VALID FOR SHIPPING"),
    ]


def _lines(lines: tuple[str, ...], top: int, height: int) -> list[Text]:
    step = height * 6 // 5
    return [Text(30, top + step * index, height, line) for index, line in enumerate(lines)]
