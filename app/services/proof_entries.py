"""What a proof of packing says of each event: what is of interest to nobody is left out (PACK-13)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import Happened
from app.domain.packing.evolve import evolve
from app.domain.packing.progress import need_at, need_of_unit
from app.domain.packing.reasons import Removal
from app.ports.papers import ProofEntry, ProofPackage
from app.ports.papers import ProofKind as Kind

Said = tuple[Kind, str, str, str]  # kind, what was scanned or typed, about what, by whom where it is another
Telling = Callable[[Bench, Happened, Any], Iterable[Said]]


def entries(happened: Sequence[Happened]) -> tuple[ProofEntry, ...]:
    """Oldest first."""
    return tuple(_told(happened))


def _told(happened: Sequence[Happened]) -> Iterator[ProofEntry]:
    bench = Bench()
    for each in happened:
        tell = _TELLINGS.get(type(each.event))
        for kind, said, about, by in tell(bench, each, each.event) if tell else ():
            yield ProofEntry(each.at, by or each.by, kind, said, about, package_of(bench, each.event))
        bench = evolve(bench, each)


def package_of(bench: Bench, event: e.Event) -> int:
    """Which one it is about: as the event says, that of its unit or of its label, else the one at hand."""
    named = getattr(event, "package", 0)
    if named:
        return int(named)
    unit, tracking = getattr(event, "unit", None), getattr(event, "tracking", None)
    of_unit = (each.package for each in bench.units if each.number == unit)
    of_label = (label.number for label in bench.left if label.tracking == tracking)
    return next(of_unit, 0) or next(of_label, 0) or bench.package


def packages(happened: Sequence[Happened]) -> tuple[ProofPackage, ...]:
    """Each with its last box, weight and label; a label that was voided is none."""
    bench, found = Bench(), {1: ProofPackage(1)}
    for each in happened:
        number = package_of(bench, each.event)
        changed = _changed(found.get(number, ProofPackage(number)), each.event)
        if changed is not None:
            found[number] = changed
        bench = evolve(bench, each)
    there = {unit.package for unit in bench.units} | {label.number for label in bench.left} or {1}
    return tuple(found.get(number, ProofPackage(number)) for number in sorted(there))


def _changed(package: ProofPackage, event: e.Event) -> ProofPackage | None:
    change = _CHANGES.get(type(event))
    return None if change is None else replace(package, **change(event))


_CHANGES: dict[type, Callable[[Any], dict[str, Any]]] = {
    e.BoxChosen: lambda event: {"box": event.name or event.box},
    e.WeightGiven: lambda event: {"weight_grams": event.grams, "expected_grams": event.expected},
    e.WeightAllowed: lambda event: {"weight_grams": event.grams, "expected_grams": event.expected},
    e.LabelBought: lambda event: {
        "tracking": event.tracking,
        "carrier": event.carrier,
        "service": event.service,
    },
    e.OwnLabelTaken: lambda event: {
        "tracking": event.tracking,
        "carrier": event.carrier_code,
        "service": event.service,
    },
    e.LabelVoided: lambda _event: {"tracking": "", "carrier": "", "service": ""},
}


def words(reason: str) -> str:
    """Of one of our own keys."""
    return reason.replace("_", " ")


def _opened(_bench: Bench, happened: Happened, event: e.OrderOpened) -> Iterable[Said]:
    yield Kind.OPENED, happened.text or event.pack_list.order_id, "", ""


def _packed(bench: Bench, happened: Happened, event: e.UnitsPacked) -> Iterable[Said]:
    need = need_at(bench, event.need)
    name = f"{need.sku} {need.name}" if need is not None else ""
    if event.how == "typed":
        yield Kind.TYPED, str(event.count), name, ""
    for _ in range(event.count):
        yield Kind.UNIT, happened.text or words(event.how), name, ""
    if event.code is not None:
        yield Kind.CODE, event.code, name, ""


def _removed(bench: Bench, happened: Happened, event: e.UnitRemoved) -> Iterable[Said]:
    kind = Kind.DAMAGED if event.why is Removal.DAMAGED else Kind.UNDONE
    yield kind, happened.text, _unit(bench, event.unit), ""


def _code(bench: Bench, _happened: Happened, event: e.CodeCaptured) -> Iterable[Said]:
    yield Kind.CODE, event.code, _unit(bench, event.unit), ""
    if event.allowed_by is not None:
        yield Kind.OVERRIDE, event.code, words(event.reason or ""), event.allowed_by


def _skipped(bench: Bench, _happened: Happened, event: e.CodeSkipped) -> Iterable[Said]:
    about = f"{_unit(bench, event.unit)}: {words(event.reason)} {event.words}".strip()
    yield Kind.OVERRIDE, "", about, event.lead.user_id


def _serial(bench: Bench, _happened: Happened, event: e.SerialCaptured) -> Iterable[Said]:
    yield Kind.SERIAL, event.serial, _unit(bench, event.unit), ""


def _shorted(_bench: Bench, _happened: Happened, event: e.OrderShorted) -> Iterable[Said]:
    yield Kind.SHORT, "", words(event.reason), ""


def _box(_bench: Bench, happened: Happened, event: e.BoxChosen) -> Iterable[Said]:
    yield Kind.BOX, happened.text or event.box, event.name, ""


def _weight(_bench: Bench, _happened: Happened, event: e.WeightGiven) -> Iterable[Said]:
    yield Kind.WEIGHT, f"{event.grams} g", words(event.source), ""


def _allowed(_bench: Bench, _happened: Happened, event: e.WeightAllowed) -> Iterable[Said]:
    yield Kind.WEIGHT, f"{event.grams} g", words(event.source), ""
    about = f"{event.expected} g: {words(event.reason)}"
    yield Kind.OVERRIDE, f"{event.grams} g", about, event.lead.user_id


def _own_label(_bench: Bench, _happened: Happened, event: e.OwnLabelTaken) -> Iterable[Said]:
    yield Kind.LABEL, event.tracking, f"{event.carrier_code} {event.service}".strip(), ""
    if event.reason is not None:
        about = f"{event.day or 'no day'}: {words(event.reason)}"
        yield Kind.OVERRIDE, event.tracking, about, event.by.user_id if event.by else ""


def _label(_bench: Bench, _happened: Happened, event: e.LabelBought) -> Iterable[Said]:
    yield Kind.LABEL, event.tracking, f"{event.carrier} {event.service}".strip(), ""


def _scanned_back(_bench: Bench, _happened: Happened, event: e.LabelScannedBack) -> Iterable[Said]:
    yield Kind.SCANNED_BACK, event.tracking, "", ""


def _not_scanned(_bench: Bench, _happened: Happened, event: e.LabelNotScanned) -> Iterable[Said]:
    yield Kind.OVERRIDE, event.tracking, "not scanned back", ""


def _voided(bench: Bench, _happened: Happened, event: e.LabelVoided) -> Iterable[Said]:
    yield Kind.UNDONE, bench.label.tracking if bench.label else "", f"label, parcel at {event.where}", ""


def _closed(_bench: Bench, _happened: Happened, _event: e.Event) -> Iterable[Said]:
    yield Kind.CLOSED, "", "", ""


def _unit(bench: Bench, number: int) -> str:
    need = need_of_unit(bench, number)
    return f"{need.sku} {need.name}" if need is not None else ""


_TELLINGS: dict[type, Telling] = {
    e.OrderOpened: _opened,
    e.UnitsPacked: _packed,
    e.UnitRemoved: _removed,
    e.CodeCaptured: _code,
    e.CodeSkipped: _skipped,
    e.SerialCaptured: _serial,
    e.OrderShorted: _shorted,
    e.BoxChosen: _box,
    e.WeightGiven: _weight,
    e.WeightAllowed: _allowed,
    e.OwnLabelTaken: _own_label,
    e.LabelBought: _label,
    e.LabelScannedBack: _scanned_back,
    e.LabelNotScanned: _not_scanned,
    e.LabelVoided: _voided,
    e.PackageDone: _closed,
    e.OrderDone: _closed,
}
