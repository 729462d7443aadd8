"""The questions: one ``Ask`` for each kind of prompt."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.domain.catalog import Box
from app.domain.control import PICKS, Action, encode
from app.domain.packing.bench import Bench
from app.domain.packing.packages import bought
from app.domain.packing.plan import Need, Unit
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    ConfirmPrompt,
    LabelBackPrompt,
    OwnDayPrompt,
    OwnLabelPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
    PackagePrompt,
    PickPrompt,
    PinPrompt,
    QuantityPrompt,
    RatePrompt,
    SerialPrompt,
    ShortPrompt,
    ShortWayPrompt,
    SwitchPrompt,
    UnscanPrompt,
    VoidPrompt,
    WeightGapPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import (
    ApprovalFor,
    OverrideReason,
    RateReason,
    ShortReason,
    ShortWay,
    WeightReason,
)
from app.services.snapshot import Light, Snapshot
from app.ui.presenters.cartons import best_box
from app.ui.presenters.offers import rates
from app.ui.presenters.own_label import own_day, own_label, own_reason, own_service
from app.ui.presenters.stages import units_words
from app.ui.presenters.things import (
    Tally,
    code_place,
    initials,
    need_badges,
    package_of,
    tally,
    thing_of,
    unit_of,
    units_in,
)
from app.ui.presenters.view import (
    Amount,
    Ask,
    Choice,
    Grams,
    Line,
    PadKind,
    Say,
    Shape,
    Text,
    Thing,
    Tone,
    say,
)

PAGE = 6
Reasons = type[OverrideReason] | type[ShortReason] | type[WeightReason] | type[RateReason]


def ask(snapshot: Snapshot, now: datetime) -> Ask:
    """``snapshot.bench.prompt`` is set."""
    prompt = snapshot.bench.prompt
    return _PRESENTERS[type(prompt)](snapshot, prompt, now)


def wants_whole_width(bench: Bench) -> bool:
    """Pads, codes with pictures and the Transparency question need the room of the order."""
    return isinstance(bench.prompt, _WIDE)


def _code(snapshot: Snapshot, prompt: CodePrompt, _now: datetime) -> Ask:
    found = unit_of(snapshot.bench, prompt.unit)
    base = _code_words(snapshot, prompt)
    if found is None:
        return base
    return _with_unit(base, snapshot.bench, *found)


def _with_unit(base: Ask, bench: Bench, unit: Unit, need: Need) -> Ask:
    return Ask(
        base.title,
        base.why,
        base.where,
        thing=thing_of(need),
        count=code_place(bench, unit, need),
        badges=need_badges(need),
        sketch=base.sketch,
        line=base.line,
    )


def _code_words(snapshot: Snapshot, prompt: CodePrompt) -> Ask:
    line = _text_line("serial.line", snapshot)
    if prompt.doubted:
        why = say("doubt.why", text=prompt.doubted)
        return Ask(say("doubt.title"), why, say("doubt.where"), sketch=Shape.CODE_MARK)
    if prompt.said_no_code:
        where = say("nocode.where")
        return Ask(say("nocode.title"), say("nocode.why"), where, sketch=Shape.BARCODE, line=line)
    if prompt.words:
        why = say("code.again_why", words=prompt.words)
        return Ask(say("code.again_title"), why, say("code.where"), sketch=Shape.CODE_MARK)
    return Ask(say("code.title"), say("code.why"), say("code.where"), sketch=Shape.CODE_MARK)


def _text_line(label: str, snapshot: Snapshot) -> Line:
    return Line(say(label), snapshot.entry.text)


def _serial(snapshot: Snapshot, prompt: SerialPrompt, _now: datetime) -> Ask:
    line = _text_line("serial.line", snapshot)
    base = Ask(say("serial.title"), say("serial.why"), say("serial.where"), sketch=Shape.BARCODE, line=line)
    found = unit_of(snapshot.bench, prompt.unit)
    return _with_unit(base, snapshot.bench, *found) if found else base


def _approval(snapshot: Snapshot, prompt: ApprovalPrompt, _now: datetime) -> Ask:
    why, thing = _approval_why(snapshot, prompt), _unit_thing(snapshot.bench, prompt.unit)
    if prompt.lead is None:
        title = say("approval.badge_title")
        return Ask(title, why, say("approval.audit"), thing=thing, sketch=Shape.BADGE)
    if prompt.is_approved:
        title, choices = say("approval.reason_title"), _approval_reasons(prompt)
        return Ask(title, why, say("approval.audit"), thing=thing, choices=choices)
    title = say("approval.pin_title", name=prompt.lead.name)
    return Ask(title, why, say("approval.audit"), thing=thing, line=_pin(snapshot), pad=PadKind.PIN)


_WHYS = {
    ApprovalFor.SKIP_CODE: "approval.skip_why",
    ApprovalFor.REUSE_CODE: "approval.reuse_why",
    ApprovalFor.CANCEL_SHORT: "approval.short_why",
    ApprovalFor.SEND_UNCHECKED: "approval.unchecked_why",
    ApprovalFor.OWN_LABEL: "approval.own_label_why",
}


def _approval_why(snapshot: Snapshot, prompt: ApprovalPrompt) -> Say:
    gap, offer, unit = prompt.weight, prompt.offer, snapshot.weight_unit
    if offer is not None:
        return say("approval.rate_why", service=offer.rate.service, cost=Amount(offer.rate.cost))
    if gap is not None:
        weighed, expected = Grams(gap.grams, unit), Grams(gap.expected, unit)
        return say("approval.weight_why", weighed=weighed, expected=expected)
    if prompt.wanted in _WHYS:
        return say(_WHYS[prompt.wanted])
    packed, of = len(snapshot.bench.units), snapshot.bench.pack_list
    return say("approval.ship_short_why", packed=packed, units=of.units if of else packed)


def _approval_reasons(prompt: ApprovalPrompt) -> tuple[Choice, ...]:
    if prompt.wanted is ApprovalFor.SHIP_WEIGHT:
        return _reasons("weight_reason", WeightReason)
    if prompt.wanted is ApprovalFor.TAKE_RATE:
        return _reasons("rate_reason", RateReason)
    return _reasons("override", OverrideReason)


def _unit_thing(bench: Bench, number: int) -> Thing | None:
    found = unit_of(bench, number)
    return thing_of(found[1]) if found else None


def _pin(snapshot: Snapshot) -> Line:
    return Line(say("pin.line"), snapshot.entry.text, is_pin=True)


def _reasons(prefix: str, reasons: Reasons) -> tuple[Choice, ...]:
    return tuple(_choice(place, say(f"{prefix}.{reason.value}")) for place, reason in enumerate(reasons))


def _choice(place: int, title: Text, detail: Text = "", thing: Thing | None = None) -> Choice:
    action = _PICK_ACTIONS[place]
    return Choice(title, detail, encode(action), action, thing)


_PICK_ACTIONS: list[Action] = sorted(PICKS, key=lambda action: PICKS[action])


def _quantity(snapshot: Snapshot, prompt: QuantityPrompt, _now: datetime) -> Ask:
    bench, line = snapshot.bench, Line(say("quantity.line"), snapshot.entry.text)
    if bench.pack_list is None:
        return Ask(say("quantity.title"), "", line=line, pad=PadKind.NUMBER)
    need = bench.pack_list.needs[prompt.need]
    left = units_words(need.quantity - tally(bench).packed[prompt.need])
    why = say("quantity.why", left=left)
    return Ask(say("quantity.title"), why, thing=thing_of(need), line=line, pad=PadKind.NUMBER)


def _pick(snapshot: Snapshot, prompt: PickPrompt, _now: datetime) -> Ask:
    bench = snapshot.bench
    if bench.pack_list is None:
        return Ask(say("pick.title"), say("pick.why"))
    if prompt.picked is not None:
        thing = thing_of(bench.pack_list.needs[prompt.picked])
        return Ask(say("pick.compare_title"), say("pick.compare_why"), thing=thing)
    counted = tally(bench)
    pages = -(-len(counted.left) // PAGE)
    page = say("pick.page", page=prompt.page + 1, pages=pages) if pages > 1 else None
    return Ask(
        say("pick.title"),
        say("pick.why"),
        choices=_pick_page(bench, counted, prompt.page),
        choices_title=page,
    )


def _pick_page(bench: Bench, counted: Tally, page: int) -> tuple[Choice, ...]:
    assert bench.pack_list is not None  # noqa: S101  # _pick has looked
    choices = []
    for place, index in enumerate(counted.left[page * PAGE : (page + 1) * PAGE]):
        need = bench.pack_list.needs[index]
        open_words = say("pick.left", left=need.quantity - counted.packed[index])
        choices.append(_choice(place, need.name, open_words, thing_of(need)))
    return tuple(choices)


def _unscan(_snapshot: Snapshot, prompt: UnscanPrompt, _now: datetime) -> Ask:
    key = "damaged" if prompt.is_damaged else "unscan"
    return Ask(say(f"{key}.title"), say(f"{key}.why"), sketch=Shape.BARCODE)


def _confirm(snapshot: Snapshot, prompt: ConfirmPrompt, now: datetime) -> Ask:
    kind, bench = _CONFIRMED.get(prompt.action, "other"), snapshot.bench
    units = bench.pack_list.units if bench.pack_list else 0
    why = say(f"confirm.{kind}_why", left=units - len(bench.units), units=units)
    seconds = max(0, -int((now - prompt.until).total_seconds() // 1))
    return Ask(
        say(f"confirm.{kind}_title"),
        why,
        say("confirm.where"),
        count=say("confirm.seconds", seconds=seconds),
    )


def _short(_snapshot: Snapshot, _prompt: ShortPrompt, _now: datetime) -> Ask:
    return Ask(say("short.title"), say("short.why"), choices=_reasons("short", ShortReason))


def _short_way(snapshot: Snapshot, prompt: ShortWayPrompt, _now: datetime) -> Ask:
    ways = [way for way in ShortWay if way is not ShortWay.SHIP or snapshot.bench.open_packages]
    choices = tuple(_choice(place, say(f"short_way.{way.value}")) for place, way in enumerate(ways))
    why = say("short_way.why", reason=say(f"short.{prompt.reason.value}"))
    return Ask(say("short_way.title"), why, choices=choices)


def _void(snapshot: Snapshot, _prompt: VoidPrompt, _now: datetime) -> Ask:
    label, places = snapshot.bench.label, ("bench", "pallet", "gone")
    choices = tuple(_choice(place, say(f"void.{where}")) for place, where in enumerate(places))
    why = say("void.why", tracking=label.tracking if label else "")
    return Ask(say("void.title"), why, choices=choices, tone=Tone.STOP, shape=Shape.OCTAGON)


def _switch(_snapshot: Snapshot, prompt: SwitchPrompt, _now: datetime) -> Ask:
    other = prompt.pack_list
    need = other.needs[0] if other.needs else None
    thing = Thing(
        say("switch.other", order=other.order_id, units=units_words(other.units)),
        need.name if need else "",
        (need.picture or need.sku) if need else "",
        initials(need.name) if need else "",
    )
    return Ask(say("switch.title"), say("switch.why", order=other.order_id), thing=thing)


def _box(snapshot: Snapshot, _prompt: BoxPrompt, _now: datetime) -> Ask:
    bench, best = snapshot.bench, best_box(snapshot)
    choices = tuple(
        Choice(
            box.name,
            _size(box.length_mm, box.width_mm, box.height_mm),
            box.barcode,
            size_mm=(box.length_mm, box.width_mm, box.height_mm),
            is_best=box == best,
        )
        for box in snapshot.boxes[:8]
    )
    why = _box_why(snapshot, best)
    if bench.packages <= 1:
        return Ask(say("box.title"), why, choices=choices, sketch=Shape.BOX)
    title, inside = say("box.title_of", **package_of(bench, bench.package)), units_in(bench, bench.package)
    found = say("box.best_of", inside=inside, box=best.name) if best else say("box.why_of", inside=inside)
    return Ask(title, found, choices=choices, sketch=Shape.BOX)


def _box_why(snapshot: Snapshot, best: Box | None) -> Say:
    """The shipping policies' box, where they name one that is here; else the smallest that holds it."""
    packing = snapshot.bench.pack_list
    asked = next((box for box in snapshot.boxes if packing is not None and box.code == packing.box), None)
    if asked is not None:
        return say("box.rule", box=asked.name)
    if best is not None:
        return say("box.best", box=best.name)
    return say("box.why" if snapshot.boxes else "box.none")


def _size(length: int, width: int, height: int) -> Say:
    return say("box.size", length=_cm(length), width=_cm(width), height=_cm(height))


def _cm(millimetres: int) -> str:
    return f"{millimetres / 10:g}"


def _weight(snapshot: Snapshot, _prompt: WeightPrompt, _now: datetime) -> Ask:
    has_scale = snapshot.health.scale in (Light.OK, Light.BUSY)
    key = "" if has_scale else "type_"
    line = Line(say("weight.line"), snapshot.entry.text, snapshot.weight_unit)
    bench, title = snapshot.bench, say(f"weight.{key}title")
    if bench.packages > 1:
        title = say(f"weight.{key}title_of", **package_of(bench, bench.package))
    return Ask(
        title,
        say(f"weight.{key}why"),
        line=line,
        pad=PadKind.WEIGHT,
        sketch=Shape.SCALE,
    )


def _weight_gap(snapshot: Snapshot, prompt: WeightGapPrompt, _now: datetime) -> Ask:
    """The unit that explains the gap stands in the middle, where one does."""
    way, unit = "short" if prompt.grams < prompt.expected else "over", snapshot.weight_unit
    gap, needs = Grams(abs(prompt.expected - prompt.grams), unit), snapshot.bench.pack_list
    need = next((need for need in needs.needs if need.sku == prompt.sku), None) if needs else None
    weights = say("gap.weights", weighed=Grams(prompt.grams, unit), expected=Grams(prompt.expected, unit))
    if need is None:
        return Ask(say(f"gap.{way}_title", gap=gap), say(f"gap.{way}_unknown"), weights, sketch=Shape.SCALE)
    fits = say("gap.fits", units=prompt.units, name=need.name)
    why = say(f"gap.{way}_why", fits=fits)
    return Ask(say(f"gap.{way}_title", gap=gap), why, weights, thing=thing_of(need), sketch=Shape.SCALE)


def _label_back(snapshot: Snapshot, prompt: LabelBackPrompt, _now: datetime) -> Ask:
    line, bench = _text_line("label_back.line", snapshot), snapshot.bench
    why = say("label_back.why", tracking=prompt.tracking)
    number = next((label.number for label in bench.left if label.tracking == prompt.tracking), 0)
    is_one = bench.packages <= 1 or not number
    title = say("label_back.title") if is_one else say("label_back.title_of", **package_of(bench, number))
    return Ask(title, why, say("label_back.where"), line=line, sketch=Shape.LABEL)


def _package(snapshot: Snapshot, prompt: PackagePrompt, _now: datetime) -> Ask:
    bench = snapshot.bench
    labels = bought(bench)[prompt.page * PAGE : (prompt.page + 1) * PAGE]
    choices = tuple(
        _choice(place, say("package.choice", tracking=label.tracking, **package_of(bench, label.number)))
        for place, label in enumerate(labels)
    )
    key = "package.reprint" if prompt.where is None else "package.void"
    if prompt.where is None:
        return Ask(say(f"{key}_title"), say(f"{key}_why"), choices=choices)
    return Ask(say(f"{key}_title"), say(f"{key}_why"), choices=choices, tone=Tone.STOP, shape=Shape.OCTAGON)


def _sign_in(snapshot: Snapshot, prompt: PinPrompt, _now: datetime) -> Ask:
    return Ask(
        say("pin.title", name=prompt.person.name),
        say("pin.why"),
        line=_pin(snapshot),
        pad=PadKind.PIN,
        sketch=Shape.PERSON,
        tone=Tone.ACCENT,
    )


# Each takes its own kind of prompt; the key says which, which the type checker cannot follow.
_PRESENTERS: dict[type, Callable[[Snapshot, Any, datetime], Ask]] = {
    CodePrompt: _code,
    SerialPrompt: _serial,
    ApprovalPrompt: _approval,
    QuantityPrompt: _quantity,
    PickPrompt: _pick,
    UnscanPrompt: _unscan,
    ConfirmPrompt: _confirm,
    ShortPrompt: _short,
    ShortWayPrompt: _short_way,
    SwitchPrompt: _switch,
    VoidPrompt: _void,
    PackagePrompt: _package,
    RatePrompt: lambda snapshot, prompt, _now: rates(snapshot, prompt),
    BoxPrompt: _box,
    WeightPrompt: _weight,
    WeightGapPrompt: _weight_gap,
    OwnLabelPrompt: own_label,
    OwnServicePrompt: own_service,
    OwnDayPrompt: own_day,
    OwnReasonPrompt: own_reason,
    LabelBackPrompt: _label_back,
    PinPrompt: _sign_in,
}
_CONFIRMED = {
    Action.SHORT: "short",
    Action.DAMAGED: "damaged",
    Action.VOID: "void",
    Action.CANT_SCAN: "not_scanned",
}
_WIDE = (
    CodePrompt,
    ApprovalPrompt,
    QuantityPrompt,
    PickPrompt,
    BoxPrompt,
    WeightPrompt,
    RatePrompt,
    OwnServicePrompt,
    OwnDayPrompt,
    OwnReasonPrompt,
    PinPrompt,
)
