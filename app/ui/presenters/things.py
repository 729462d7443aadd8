"""Products, units and badges as the screen names them."""

from collections import Counter

import msgspec

from app.domain.order import AddressType, Program
from app.domain.packing.bench import Bench
from app.domain.packing.plan import Need, PackList, Unit
from app.ui.presenters.view import Badge, Say, Text, Thing, Value, say


def initials(name: str) -> str:
    """Up to two letters for a product without a picture."""
    words = [word for word in name.split() if word[:1].isalnum()]
    return "".join(word[0] for word in words[:2]).upper()


def thing_of(need: Need) -> Thing:
    return Thing(need.name, need.sku, need.picture or need.sku, initials(need.name))


class Tally(msgspec.Struct, frozen=True):
    """``packed`` units by need, and ``left``: needs with units still to pack, in the order's own order."""

    packed: tuple[int, ...] = ()
    left: tuple[int, ...] = ()


def tally(bench: Bench) -> Tally:
    """Counted once for a screen: orders may have hundreds of lines."""
    if bench.pack_list is None:
        return Tally()
    needs = bench.pack_list.needs
    packed = [0] * len(needs)
    for unit in bench.units:
        packed[unit.need] += 1
    pairs = enumerate(zip(needs, packed, strict=True))
    return Tally(tuple(packed), tuple([i for i, (need, count) in pairs if count < need.quantity]))


def unit_of(bench: Bench, number: int) -> tuple[Unit, Need] | None:
    """The unit with that number and what it was packed for."""
    if bench.pack_list is None:
        return None
    for unit in bench.units:
        if unit.number == number:
            return unit, bench.pack_list.needs[unit.need]
    return None


def code_place(bench: Bench, unit: Unit, need: Need) -> Say:
    """``2 of 3``: which of this need's codes is asked now."""
    per_code = need.units_per_code or 1
    same = [other.number for other in bench.units if other.need == unit.need]
    return say("code.unit", at=same.index(unit.number) // per_code + 1, of=-(-need.quantity // per_code))


def package_of(bench: Bench, package: int) -> dict[str, Value]:
    """``at`` which place of how many: packages that were emptied again have no place."""
    numbers = sorted({unit.package for unit in bench.units} | {label.number for label in bench.left})
    before = [number for number in numbers if number < package]
    return {"at": len(before) + 1, "of": max(len(numbers), len(before) + 1)}


def units_in(bench: Bench, package: int) -> str:
    """What lies in it: ``2 × Mouse, 1 × Cable``."""
    needs = bench.pack_list.needs if bench.pack_list else ()
    counted = Counter(needs[unit.need].name for unit in bench.inside(package))
    return ", ".join(f"{count} × {name}" for name, count in counted.items())


def need_badges(need: Need, *, is_short: bool = False) -> tuple[Badge, ...]:
    """``is_short``: the group by its SKU and not by its name."""
    badges = []
    if need.units_per_code:
        badges.append(Badge("transparency", say("badge.transparency")))
    if need.needs_serial:
        badges.append(Badge("serial", say("badge.serial")))
    if need.group_name:
        badges.append(
            Badge("group", say("badge.group", name=(need.group_sku if is_short else None) or need.group_name))
        )
    return tuple(badges)


def program_badges(programs: tuple[str, ...], *, is_commercial: bool) -> tuple[Badge, ...]:
    """Prime, Business, and Commercial address beside Business only (ORD-3)."""
    badges = []
    if Program.PRIME in programs:
        badges.append(Badge("prime", say("badge.prime")))
    if Program.BUSINESS in programs:
        badges.append(Badge("business", say("badge.business")))
        if is_commercial:
            badges.append(Badge("commercial", say("badge.commercial")))
    return tuple(badges)


def order_badges(pack_list: PackList) -> tuple[Badge, ...]:
    is_commercial = pack_list.address_type is AddressType.COMMERCIAL
    badges = list(program_badges(pack_list.programs, is_commercial=is_commercial))
    if any(need.units_per_code for need in pack_list.needs):
        badges.append(Badge("transparency", say("badge.transparency")))
    if pack_list.cancel_requested:
        badges.append(Badge("cancel", say("badge.cancel")))
    return tuple(badges)


_REVIEW = ("not_mapped", "unreadable", "unknown_status", "short_cancel")


def review_words(reason: str) -> Text:
    """Packbench's own reasons have words; a lead's stay as they were written."""
    return say(f"review.{reason}") if reason in _REVIEW else reason
