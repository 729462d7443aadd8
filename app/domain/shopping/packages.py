"""Which units lie in which package: checked, split and moved (PACK-9).

A unit's codes and serials go with it; a package's weight and box have to be asked again where it changed.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from enum import StrEnum

import msgspec

Contents = Mapping[int, tuple[int, ...]]
"""Units by package; both are numbers that people see."""


class PackageFault(StrEnum):
    """What is wrong with contents, or with what was asked of them."""

    IN_NONE = "in_none"  # a unit of the order lies in no package
    TWICE = "twice"
    UNKNOWN_UNIT = "unknown_unit"
    EMPTY = "empty"
    UNKNOWN_PACKAGE = "unknown_package"
    LABELLED = "labelled"  # its label is paid: void it first
    NOTHING_LEFT = "nothing_left"  # the whole package would move out
    SAME = "same"


class Fault(msgspec.Struct, frozen=True):
    """``package`` and ``unit``: where, as far as it is one."""

    fault: PackageFault
    package: int = 0
    unit: int = 0


def faults(contents: Contents, units: Collection[int]) -> tuple[Fault, ...]:
    """Each unit of the order lies in exactly one package, and no package is empty."""
    lying = Counter(unit for inside in contents.values() for unit in inside)
    return (
        *(Fault(PackageFault.IN_NONE, unit=unit) for unit in units if unit not in lying),
        *(Fault(PackageFault.TWICE, unit=unit) for unit, times in lying.items() if times > 1),
        *(Fault(PackageFault.UNKNOWN_UNIT, unit=unit) for unit in lying if unit not in units),
        *(Fault(PackageFault.EMPTY, package=package) for package, inside in contents.items() if not inside),
    )


def package_of(contents: Contents, unit: int) -> int | None:
    return next((package for package, inside in contents.items() if unit in inside), None)


def split(contents: Contents, units: Collection[int], labelled: Collection[int] = ()) -> Contents | Fault:
    """The units into a new package, numbered after the last. One package has to keep something."""
    return _put(contents, units, max(contents, default=0) + 1, labelled)


def move(
    contents: Contents, units: Collection[int], to: int, labelled: Collection[int] = ()
) -> Contents | Fault:
    """The units into another package that there is; one that is left empty is gone, the others keep their
    numbers.
    """
    if to not in contents:
        return Fault(PackageFault.UNKNOWN_PACKAGE, package=to)
    return _put(contents, units, to, labelled)


def _put(contents: Contents, units: Collection[int], to: int, labelled: Collection[int]) -> Contents | Fault:
    places = {unit: package_of(contents, unit) for unit in units}
    fault = _against(contents, places, to, labelled)
    if fault is not None:
        return fault
    left = {
        package: tuple(unit for unit in inside if unit not in places) for package, inside in contents.items()
    }
    left[to] = tuple(sorted((*left.get(to, ()), *places)))
    return {package: inside for package, inside in left.items() if inside}


def _against(
    contents: Contents, places: Mapping[int, int | None], to: int, labelled: Collection[int]
) -> Fault | None:
    """The first thing that forbids it."""
    for unit, package in places.items():
        if package is None:
            return Fault(PackageFault.UNKNOWN_UNIT, unit=unit)
        if package == to:
            return Fault(PackageFault.SAME, package, unit)
    touched = sorted({to, *(package for package in places.values() if package is not None)})
    shut = [package for package in touched if package in labelled]
    if shut:
        return Fault(PackageFault.LABELLED, package=shut[0])
    is_all = to not in contents and len(places) == sum(map(len, contents.values()))
    return Fault(PackageFault.NOTHING_LEFT) if is_all or not places else None
