"""Several packages for one order: closing one, taking that back, and what lies in which (PACK-9)."""

from collections import Counter
from collections.abc import Iterable, Sequence

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.plan import Labelled, Need, Unit
from app.domain.packing.questions import PackagePrompt
from app.domain.packing.reasons import ParcelAt, Refusal
from app.domain.packing.refusals import Events, shown_need

PICKS_PER_PAGE = 6


def next_box(bench: Bench) -> Events:
    """The package is full: what comes now goes into the next one. Nothing where it is empty, or the last."""
    if bench.is_closed or bench.prompt is not None or not bench.inside(bench.filling):
        return ()
    split = split_need(bench, bench.filling)
    if split is not None:
        return (e.Refused(Refusal.SPLIT_SET, shown_need(split), shown_need(split)),)
    return (e.PackageClosed(),)


def has_split(bench: Bench) -> Need | None:
    """A need of a set that is in one of the open packages in part."""
    found = (split_need(bench, package) for package in bench.open_packages)
    return next((need for need in found if need is not None), None)


def split_need(bench: Bench, package: int) -> Need | None:
    """A need whose ordered item lies in that package in part: Amazon counts a set as one."""
    needs = bench.pack_list.needs if bench.pack_list is not None else ()
    items, packed = items_in(needs, bench.inside(package)), _packed(bench.inside(package))
    for index, need in enumerate(needs):
        if packed[index] != items.get(need.order_item_id, 0) * need.per_item:
            return need
    return None


def items_in(needs: Sequence[Need], units: Iterable[Unit]) -> dict[str, int]:
    """How many of each ordered item those units are, whole sets alone."""
    packed = _packed(units)
    items: dict[str, int] = {}
    for index, need in enumerate(needs):
        whole = packed[index] // need.per_item
        items[need.order_item_id] = min(items.get(need.order_item_id, whole), whole)
    return {item: count for item, count in items.items() if count}


def box_closed(bench: Bench, unit: Unit) -> Events:
    """The unit is in a package that has its label: that is taken back first."""
    need = bench.pack_list.needs[unit.need] if bench.pack_list is not None else None
    label = next(left for left in bench.left if left.number == unit.package)
    return (e.Refused(Refusal.BOX_CLOSED, shown_need(need), words=label.tracking),)


def bought(bench: Bench) -> tuple[Labelled, ...]:
    """The packages whose labels can be printed again or taken back here."""
    return tuple(left for left in bench.left if left.purchase_id)


def ask_again(bench: Bench) -> Events:
    """REPRINT: of which package, where there are several."""
    return _of_which(bench, PackagePrompt(Action.REPRINT))


def ask_void(bench: Bench, where: ParcelAt) -> Events:
    """VOID: of which package, where there are several."""
    return _of_which(bench, PackagePrompt(Action.VOID, where))


def _of_which(bench: Bench, prompt: PackagePrompt) -> Events:
    labels = bought(bench)
    if len(labels) > 1:
        return (e.Asked(prompt),)
    is_only = bench.is_done and len(bench.left) == 1
    return _chosen(prompt, 0 if is_only else labels[0].number) if labels else ()


def press_package(bench: Bench, prompt: PackagePrompt, action: Action) -> Events | None:
    """Which package; None for other controls."""
    labels = bought(bench)
    if action is Action.NEXT_PAGE:
        pages = -(-len(labels) // PICKS_PER_PAGE)
        return (e.Asked(PackagePrompt(prompt.action, prompt.where, (prompt.page + 1) % max(1, pages))),)
    if action is Action.CANCEL:
        return (e.Answered(),)
    place = prompt.page * PICKS_PER_PAGE + PICKS[action] if action in PICKS else len(labels)
    if place >= len(labels):
        return None
    return _chosen(prompt, labels[place].number)


def _chosen(prompt: PackagePrompt, package: int) -> Events:
    if prompt.where is None:
        return (e.ReprintAsked(package),)
    return (e.VoidAsked(prompt.where, package),)


def _packed(units: Iterable[Unit]) -> Counter[int]:
    return Counter(unit.need for unit in units)
