"""What a bench's state says: which units are open, what is due of those in the box, what is asked next."""

from collections import Counter
from collections.abc import Sequence

from app.domain.packing.bench import Bench
from app.domain.packing.plan import Need, Unit
from app.domain.packing.questions import BoxPrompt, CodePrompt, Prompt, SerialPrompt, WeightPrompt

_CODE, _SERIAL = 0, 1  # of one unit, the code is asked first


def needs_of(bench: Bench) -> tuple[Need, ...]:
    return bench.pack_list.needs if bench.pack_list else ()


def need_at(bench: Bench, index: int) -> Need | None:
    """Need number ``index``, or None where the order has no such line (any more)."""
    needs = needs_of(bench)
    return needs[index] if index < len(needs) else None


def unit_numbered(bench: Bench, number: int) -> Unit | None:
    return next((unit for unit in bench.units if unit.number == number), None)


def need_of_unit(bench: Bench, number: int) -> Need | None:
    """What unit ``number`` is, or None where the order no longer has it."""
    unit = unit_numbered(bench, number)
    return need_at(bench, unit.need) if unit is not None else None


def goes_one_by_one(need: Need) -> bool:
    """Whether each unit is scanned by itself: it asks for codes or serials."""
    return need.units_per_code > 0 or need.needs_serial


def open_needs(bench: Bench) -> tuple[int, ...]:
    """The numbers (indices) of the needs with open units, in Amazon's order."""
    return tuple(open_counts(bench))


def open_counts(bench: Bench) -> dict[int, int]:
    """How many units of each open need are missing, in Amazon's order."""
    packed = Counter(unit.need for unit in bench.units)
    missing = ((index, need.quantity - packed[index]) for index, need in enumerate(needs_of(bench)))
    return {index: count for index, count in missing if count > 0}


def open_units(bench: Bench, index: int) -> int:
    need = need_at(bench, index)
    return 0 if need is None else max(0, need.quantity - bench.packed(index))


def fill_order(bench: Bench, sku: str) -> tuple[int, ...]:
    """Open needs of one product: those that ask for codes or serials first, then Amazon's order (PACK-2)."""
    needs = needs_of(bench)
    of_product = (index for index in open_needs(bench) if needs[index].sku == sku)
    return tuple(sorted(of_product, key=lambda index: not goes_one_by_one(needs[index])))


def current_need(bench: Bench) -> int | None:
    """The need that the stage shows: the last packed unit's while it has open units, else the first open
    one.
    """
    still_open = open_needs(bench)
    last = bench.units[-1].need if bench.units else None
    if last in still_open:
        return last
    return still_open[0] if still_open else None


def will_ask_code(bench: Bench, index: int) -> bool:
    """Whether one more unit of need ``index`` would be asked for a code."""
    per_code = needs_of(bench)[index].units_per_code
    if per_code == 0:
        return False
    units = [unit for unit in bench.units if unit.need == index]
    return _groups(len(units) + 1, per_code) > _answered(units)


def codes_open(bench: Bench) -> int:
    """How many codes the order still asks for, those due now included."""
    units = _by_need(bench)
    return sum(
        max(0, _groups(need.quantity, need.units_per_code) - _answered(units.get(index, [])))
        for index, need in enumerate(needs_of(bench))
        if need.units_per_code
    )


def due_codes(bench: Bench) -> tuple[int, ...]:
    """Numbers of the units in the box that wait for a code, lowest first."""
    needs = needs_of(bench)
    due: list[int] = []
    for index, units in _by_need(bench).items():
        if index < len(needs) and needs[index].units_per_code:
            due += _waiting(units, needs[index].units_per_code, _refused(bench))
    return tuple(sorted(due))


def next_prompt(bench: Bench) -> Prompt | None:
    """What follows from the state alone: a code or serial that is due, else box and weight of a full box."""
    due = [(number, _CODE) for number in due_codes(bench)] + [
        (number, _SERIAL) for number in _due_serials(bench)
    ]
    if due:
        number, what = min(due)
        return _code_prompt(bench, number) if what == _CODE else SerialPrompt(number)
    if not bench.is_closed or bench.own_label is not None or not bench.open_packages:
        return None
    if not bench.box:
        return BoxPrompt()
    return None if bench.weight_grams else WeightPrompt()


def _code_prompt(bench: Bench, number: int) -> CodePrompt:
    if bench.asking is not None and bench.asking.unit == number:
        return bench.asking
    words = bench.codes_refused.words if bench.codes_refused and number in _refused(bench) else ""
    return CodePrompt(number, words=words)


def _due_serials(bench: Bench) -> list[int]:
    serial_needs = {index for index, need in enumerate(needs_of(bench)) if need.needs_serial}
    return [unit.number for unit in bench.units if unit.need in serial_needs and unit.serial is None]


def _by_need(bench: Bench) -> dict[int, list[Unit]]:
    boxed: dict[int, list[Unit]] = {}
    for unit in bench.units:
        boxed.setdefault(unit.need, []).append(unit)
    return boxed


def _refused(bench: Bench) -> tuple[int, ...]:
    return bench.codes_refused.units if bench.codes_refused else ()


def _waiting(units: Sequence[Unit], per_code: int, refused: tuple[int, ...]) -> list[int]:
    """Which units wait: as many as codes are missing; those that Amazon refused first, then the newest."""
    missing = _groups(len(units), per_code) - _answered(units)
    uncoded = [unit.number for unit in units if not _is_answered(unit)]
    preferred = sorted(uncoded, key=lambda number: (number not in refused, -number))
    return preferred[: max(0, missing)]


def _groups(units: int, per_code: int) -> int:
    return -(-units // per_code)


def _answered(units: Sequence[Unit]) -> int:
    return sum(map(_is_answered, units))


def _is_answered(unit: Unit) -> bool:
    return unit.code is not None or unit.is_code_skipped
