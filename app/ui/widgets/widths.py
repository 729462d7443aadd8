"""How columns share the width of a table."""

from collections.abc import Sequence
from typing import NamedTuple


class Need(NamedTuple):
    """Pixels that a column cannot do without and those that it would like; what is left over goes by
    ``stretch``; without room the highest ``rank`` goes first (0: never).
    """

    least: int
    wanted: int
    stretch: int
    rank: int


def share(needs: Sequence[Need], room: int) -> dict[int, int]:
    """Widths by column; without those for which there is no room."""
    shown = _with_room(needs, room)
    widths = {number: needs[number].least for number in shown}
    spare = max(0, room - sum(widths.values()))
    for number in shown:  # what folds where it must has what is left first
        more = min(spare, needs[number].wanted - widths[number])
        widths[number] += more
        spare -= more
    return _stretched(needs, widths, spare)


def _with_room(needs: Sequence[Need], room: int) -> list[int]:
    shown = list(range(len(needs)))
    while sum(needs[number].least for number in shown) > room:
        last = max(shown, key=lambda number: needs[number].rank)
        if not needs[last].rank:
            break
        shown.remove(last)
    return shown


def _stretched(needs: Sequence[Need], widths: dict[int, int], spare: int) -> dict[int, int]:
    """All that is left over is given away, the last pixels to the last that takes some."""
    takers = [number for number in widths if needs[number].stretch]
    shares = sum(needs[number].stretch for number in takers)
    left = spare
    for number in takers:
        more = left if number == takers[-1] else spare * needs[number].stretch // shares
        widths[number] += more
        left -= more
    return widths
