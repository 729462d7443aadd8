"""A stock list as CSV: what it would do, line by line, before anything is stored."""

from app.services.stock import CsvError, CsvPreview
from app.ui.presenters.office_sheet import (
    Actions,
    Do,
    Drop,
    Facts,
    Grid,
    Note,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_view import Fact, many
from app.ui.presenters.view import Number, Shape, Tone, Value, say
from app.ui.words.office_catalogue import OFFICE_CATALOGUE

SHOWN = 200  # errors on the page; the file itself tells the rest once these are mended
COLUMNS = (
    "sku", "name", "barcodes", "price", "currency", "weight", "length", "serial_tracked", "picture", "group",
    "warehouse", "quantity", "reason",
)  # fmt: skip
LINES = 12  # good lines shown as a sample


def csv_sheet(preview: CsvPreview | None, file_name: str, news: Section | None, *, may: bool) -> Sheet:
    if preview is None:
        return Sheet("csv", say("csv.title"), say("csv.detail"), (), sections(news, _drop(), _columns()))
    body = (news, _summary(preview, may=may), _errors(preview), _sample(preview))
    return Sheet(f"csv/{file_name}", say("csv.preview", name=file_name), "", (), sections(*body))


def _drop() -> Section:
    drop = Drop("file", say("csv.drop"), say("csv.drop.detail"), say("do.choose_file"))
    back = Actions((Do("table", say("do.products"), Style.LINK),))
    return Section("drop", "", (drop, back), is_wide=True)


def _columns() -> Section:
    """What the first line of the file names."""
    rows = tuple(Fact(name, say(f"csv.column.{name}")) for name in COLUMNS)
    return Section("columns", say("csv.columns"), (Facts(rows),), is_wide=True)


def _summary(preview: CsvPreview, *, may: bool) -> Section:
    bad = len({error.line for error in preview.errors})
    rows = (
        Fact(say("csv.new"), Number(preview.new)),
        Fact(say("csv.changed"), Number(preview.changed)),
        Fact(say("csv.wrong"), Number(bad), tone=Tone.STOP if bad else Tone.PLAIN),
    )
    good = len(preview.lines)
    label = many("do.csv_apply", good) if not bad else say("do.csv_apply_good", count=good, bad=bad)
    buttons = (
        Do("csv_apply", label, Style.PRIMARY, may and good > 0, "" if may else say("move.who_may")),
        Do("csv_again", say("do.csv_again")),
        Do("table", say("do.leave"), Style.LINK),
    )
    names = ", ".join(preview.ignored)
    ignored = Words(say("csv.ignored", names=names), Tone.QUIET) if names else None
    found = blocks(_verdict(good, bad), Facts(rows), ignored, Actions(buttons))
    return Section("summary", "", found, is_wide=True)


def _verdict(good: int, bad: int) -> Note:
    if not good and not bad:
        return Note(say("csv.no_line"), (say("csv.no_line.do"),), Tone.ASK, Shape.DIAMOND)
    if not bad:
        return Note(many("csv.good", good), (say("csv.good.means"),), Tone.OK, Shape.TICK)
    if not good:
        return Note(say("csv.none_good"), (say("csv.none_good.do"),), Tone.STOP, Shape.OCTAGON)
    return Note(many("csv.some_bad", bad), (say("csv.some_bad.do"),), Tone.ASK, Shape.DIAMOND)


def _errors(preview: CsvPreview) -> Section | None:
    if not preview.errors:
        return None
    head = (say("csv.error.line"), say("csv.error.column"), say("csv.error.value"), say("csv.error.what"))
    rows = tuple(_error(error) for error in preview.errors[:SHOWN])
    more = len(preview.errors) - SHOWN
    tail = (Words(many("csv.more_errors", more), Tone.QUIET),) if more > 0 else ()
    return Section("errors", say("csv.errors"), (Grid(head, rows), *tail), is_wide=True)


def _error(error: CsvError) -> tuple[Value, ...]:
    key = f"csv.error.{error.words}"
    what = say(key if key in OFFICE_CATALOGUE else "csv.error.other")
    return (Number(error.line), error.column or "–", error.value or "–", what)


def _sample(preview: CsvPreview) -> Section | None:
    """The first good lines, as they would be stored."""
    if not preview.lines:
        return None
    head = (
        say("csv.error.line"),
        say("product.column.sku"),
        say("product.column.name"),
        say("csv.quantities"),
    )
    rows = []
    for line in preview.lines[:LINES]:
        found = line.product or line.group
        moves = ", ".join(f"{move.warehouse} {move.units}" for move in line.movements) or "–"
        sku = found.sku if found is not None else line.movements[0].sku if line.movements else ""
        rows.append((Number(line.number), sku, found.name if found is not None else "–", moves))
    more = len(preview.lines) - LINES
    tail = (Words(many("csv.more_lines", more), Tone.QUIET),) if more > 0 else ()
    return Section("sample", say("csv.sample"), (Grid(head, tuple(rows)), *tail), is_wide=True)
