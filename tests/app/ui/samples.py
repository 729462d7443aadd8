"""Snapshots of every state of the bench, for the screen's tests and the gallery."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from msgspec.structs import replace

from app.domain.catalog import Box
from app.domain.control import Action
from app.domain.hazmat import Battery, Hazmat
from app.domain.money import Money
from app.domain.order import AddressType, OrderStatus, Window
from app.domain.packing import events as e
from app.domain.packing.bench import Bench, Held
from app.domain.packing.facts import WhyNot
from app.domain.packing.plan import Labelled, Need, PackList, Unit
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    ConfirmPrompt,
    LabelBackPrompt,
    Offer,
    OwnClaim,
    OwnDayPrompt,
    OwnLabelPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
    PackagePrompt,
    PickPrompt,
    PinPrompt,
    Prompt,
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
from app.domain.packing.reasons import ApprovalFor, NotCode, ParcelAt, Refusal, ShortReason, Stop
from app.domain.people import Person, Role
from app.domain.scan import CodeForm
from app.domain.scan import Shape as ScanShape
from app.domain.shipping import Api, Rate
from app.domain.shopping.pickups import Countdown
from app.ports.storage import Counts, QueueRow
from app.services.snapshot import Entry, EntryKind, Health, Light, Snapshot

__all__ = ["Need", "ScanShape", "Unit", "replace", "timedelta"]
NOW = datetime(2026, 11, 23, 14, 48, tzinfo=UTC)
ORDER, OTHER = "112-8490275-0395412", "114-7719034-2218603"
PACKER = Person("u1", "Packer One", (Role.PACKER,))
LEAD = Person("u3", "Lead One", (Role.PACKER, Role.LEAD))
BOXES = (
    Box("BOX-S", "BOXPBS01", "Small box", 220, 160, 100, 95),
    Box("BOX-M", "BOXPBM01", "Medium box", 320, 240, 150, 190),
    Box("BOX-L", "BOXPBL01", "Large box", 450, 350, 260, 410),
    Box("BOX-P", "BOXPBP01", "Padded mailer", 340, 240, 30, 35),
)
MOUSE = Need("i1", "MSE-01", "Wireless mouse, black", 2)
SERUM = Need("i2", "SER-30", "Vitamin serum 30 ml", 3, units_per_code=1)
CABLE = Need("i3", "CBL-1M", "USB-C cable 1 m", 12, quantity_may_be_typed=True)
HEADSET = Need("i4", "HDS-10", "Wireless headset", 1, needs_serial=True)
STONE = Need("i5", "STN-01", "River stone, hand painted", 1, has_no_barcode=True)
GROUPED = Need(
    "i6", "CDL-LAV", "Candle, lavender", 1, group_sku="BOX-S3", group_name="Gift set: serum, cream, candle"
)
NEEDS = (MOUSE, SERUM, GROUPED)
PACK_LIST = PackList(
    ORDER,
    "store-1",
    NEEDS,
    programs=("PRIME", "AMAZON_BUSINESS"),
    address_type=AddressType.COMMERCIAL,
    ship_by=NOW + timedelta(hours=1, minutes=12),
)
UNITS = (
    Unit(1, 0),
    Unit(2, 0),
    Unit(3, 1, code="AZ:D66F7JYO0Q1W2E3R4T5Y6U7I8P", code_form=CodeForm.AZ),
    Unit(4, 1),
)
ALL_IN = (*UNITS, Unit(5, 1), Unit(6, 2))
HEALTH = Health(Light.OK, "", Light.OK, "", Light.OK, "", Light.OK, "")
WHY_WORDS = {
    WhyNot.AT_ANOTHER_BENCH: "Bench 2",
    WhyNot.REVIEW: "not_mapped",
    WhyNot.OTHER_WAREHOUSE: "EAST",
}
WHERE = e.Shown("860012300068", "Wireless mouse, graphite", "MSE-02", "MSE-02")
WANTED = e.Shown("860012300051", "Wireless mouse, black", "MSE-01", "MSE-01")


def queue() -> tuple[QueueRow, ...]:
    late, soon, later = NOW - timedelta(minutes=20), NOW + timedelta(minutes=40), NOW + timedelta(hours=3)
    is_open = OrderStatus.OPEN
    return (
        QueueRow("112-0034511-7725019", is_open, ("PRIME",), False, late, 1),
        QueueRow(ORDER, is_open, ("PRIME", "AMAZON_BUSINESS"), True, soon, 6),
        QueueRow("114-3380027-1904433", is_open, ("AMAZON_BUSINESS",), False, soon, 24),
        QueueRow("112-9920175-6630218", is_open, (), False, later, 3),
        QueueRow("113-2249918-0027746", is_open, (), False, later, 1),
        QueueRow("111-5527730-9918245", is_open, ("PRIME",), False, NOW + timedelta(hours=26), 2),
        QueueRow("113-8817420-5511902", is_open, (), False, NOW + timedelta(days=3), 300),
        QueueRow(OTHER, OrderStatus.REVIEW, (), False, later, 2, "not_mapped"),
    )


def snapshot(bench: Bench | None = None, **changes: object) -> Snapshot:
    base = Snapshot(
        bench=bench if bench is not None else Bench(seq=1, person=PACKER),
        at=NOW,
        bench_name="Bench 4",
        health=HEALTH,
        queue=queue(),
        counts=Counts(212, 340, 128, 7, 3, 2, 4),
        boxes=BOXES,
    )
    return replace(base, **changes)


def packing(**changes: object) -> Bench:
    last = e.Happened(7, NOW, "u1", ORDER, e.UnitsPacked(1, 1, "scan"))
    bench = Bench(seq=7, person=PACKER, pack_list=PACK_LIST, units=UNITS, next_unit=5, last=last)
    return replace(bench, **changes)


def asking(prompt: Prompt, **changes: object) -> Snapshot:
    return snapshot(packing(prompt=prompt), **changes)


def refusing(refused: e.Refused, blocked: int = 0, **changes: object) -> Snapshot:
    last = e.Happened(8, NOW, "u1", ORDER, refused)
    return snapshot(packing(seq=8, refused=refused, blocked=blocked, last=last), **changes)


def with_needs(*needs: Need, **changes: object) -> Bench:
    pack_list = replace(PACK_LIST, needs=needs)
    return packing(**{"pack_list": pack_list, "units": (), "last": None, **changes})


def huge() -> Bench:
    """300 lines, a third of them done."""
    needs = tuple(Need(f"i{n}", f"SKU-{n:03}", f"Product number {n}", 2) for n in range(300))
    units = tuple(Unit(n + 1, n // 2) for n in range(201))
    last = e.Happened(9, NOW, "u1", ORDER, e.UnitsPacked(100, 1, "scan"))
    return with_needs(*needs, units=units, last=last)


RATE = e.RatesShown("UPS", "UPS Ground", "7.42 USD", NOW + timedelta(days=2))
LABEL = e.LabelBought("p1", "1Z999AA10123456784", "UPS", "Ground")


def leaving(**changes: object) -> Bench:
    full: dict[str, object] = {
        "units": ALL_IN,
        "box": "BOX-M",
        "box_name": "Medium box",
        "weight_grams": 1240,
        "weight_source": "scale",
    }
    return packing(**(full | changes))


def done() -> Bench:
    return leaving(rate=RATE, label=LABEL, printer="Zebra at bench 4", is_done=True)


def calm_states() -> Iterator[tuple[str, Snapshot]]:
    yield "signed_out", snapshot(Bench())
    yield (
        "sign_in_pin",
        snapshot(Bench(prompt=PinPrompt(PACKER)), entry=Entry(EntryKind.PIN, "•••"), is_practice=True),
    )
    yield "idle", snapshot()
    yield "idle_empty", snapshot(queue=(), counts=Counts())
    last_call = NOW + timedelta(hours=11, minutes=42)
    yield "idle_pickups", snapshot(pickups=(Countdown("Amazon Shipping", last_call, last_call - NOW),))
    yield "packing_first", snapshot(packing(units=(), last=None))
    yield "packing", snapshot(packing())
    yield "packing_practice", snapshot(packing(), is_practice=True)
    yield "packing_recovered", snapshot(packing(is_lead_called=True), is_recovered=True, is_practice=True)
    yield "packing_held_code", snapshot(packing(held=Held("AZ:D66F7JYO0Q1W2E3R4T5Y6U7I8P", CodeForm.AZ)))
    yield "packing_quantity", snapshot(with_needs(CABLE))
    yield "packing_no_barcode", snapshot(with_needs(STONE, CABLE))
    yield "packing_300_lines", snapshot(huge())
    yield "packing_typing", snapshot(packing(), entry=Entry(EntryKind.TEXT, "8600123"))
    yield (
        "packing_trouble",
        snapshot(
            packing(),
            is_unsaved=True,
            health=Health(
                Light.DOWN,
                "offline",
                Light.WARNING,
                "paper_out",
                Light.DOWN,
                "unplugged",
                Light.BUSY,
                "unstable",
            ),
        ),
    )
    yield "shipping_rates", snapshot(leaving())
    yield "shipping_buying", snapshot(leaving(rate=RATE))
    yield "shipping_printing", snapshot(leaving(rate=RATE, label=LABEL))
    yield "shipping_own_label", snapshot(leaving(own_label=e.OwnLabelTaken("UPS", "1Z999AA10123456784")))
    yield "parking", snapshot(leaving(is_parking=True))
    yield "done", snapshot(done())
    lithium = Hazmat("UN3480", "9", battery=Battery.ALONE)
    marked = replace(PACK_LIST, needs=tuple(replace(need, hazmat=lithium) for need in NEEDS))
    yield "done_marks", snapshot(replace(done(), pack_list=marked))


def prompt_states() -> Iterator[tuple[str, Snapshot]]:
    code = CodePrompt(4)
    yield "code", asking(code)
    yield "code_again", asking(CodePrompt(4, words="Transparency code is not valid for this ASIN."))
    yield "code_no_code", asking(CodePrompt(4, said_no_code=True), entry=Entry(EntryKind.TEXT, "SN77"))
    yield "code_doubted", asking(CodePrompt(4, doubted="SN77410023"))
    yield "serial", snapshot(with_needs(HEADSET, units=(Unit(1, 0),), prompt=SerialPrompt(1)))
    approval = ApprovalPrompt(4, ApprovalFor.SKIP_CODE)
    yield "approval_badge", asking(approval)
    yield (
        "approval_pin",
        asking(replace(approval, lead=LEAD), entry=Entry(EntryKind.PIN, "••")),
    )
    yield "approval_reason", asking(replace(approval, lead=LEAD, is_approved=True))
    yield "approval_reuse", asking(ApprovalPrompt(4, ApprovalFor.REUSE_CODE))
    yield (
        "quantity",
        snapshot(with_needs(CABLE, prompt=QuantityPrompt(0)), entry=Entry(EntryKind.NUMBER, "10")),
    )
    yield "pick", asking(PickPrompt())
    yield (
        "pick_many",
        snapshot(replace(huge(), prompt=PickPrompt(page=1)), is_practice=True),
    )
    yield "pick_compare", asking(PickPrompt(picked=2))
    yield "unscan", asking(UnscanPrompt())
    yield "damaged", asking(UnscanPrompt(is_damaged=True))
    yield "confirm_short", asking(ConfirmPrompt(Action.SHORT, NOW + timedelta(seconds=8)))
    yield "confirm_damaged", asking(ConfirmPrompt(Action.DAMAGED, NOW + timedelta(seconds=10)))
    yield from short_states()
    other = replace(PACK_LIST, order_id=OTHER, needs=(CABLE,))
    yield "switch", asking(SwitchPrompt(other))
    yield from box_states()
    yield from own_label_states()


def box_states() -> Iterator[tuple[str, Snapshot]]:
    yield "box", snapshot(packing(units=ALL_IN, prompt=BoxPrompt()))
    ruled = replace(PACK_LIST, box=BOXES[0].code, note="Fragile: two layers of bubble wrap")
    yield "box_rule", snapshot(packing(pack_list=ruled, units=ALL_IN, prompt=BoxPrompt()))
    sized = tuple(replace(need, size_mm=(110, 70, 60)) for need in NEEDS)
    yield (
        "box_best",
        snapshot(packing(pack_list=replace(PACK_LIST, needs=sized), units=ALL_IN, prompt=BoxPrompt())),
    )
    two = replace(PACK_LIST, needs=sized, boxes=("BOX-L", "BOX-S"))
    yield "packing_boxes", snapshot(packing(pack_list=two))
    apart = replace(two, needs=tuple(replace(need, size_mm=(200, 150, 60)) for need in NEEDS))
    yield "box_best_of_two", snapshot(packing(pack_list=apart, units=IN_TWO, filling=2, prompt=BoxPrompt()))
    yield "packing_note", snapshot(packing(pack_list=ruled))
    yield "box_none", snapshot(packing(units=ALL_IN, prompt=BoxPrompt()), boxes=())


def own_label_states() -> Iterator[tuple[str, Snapshot]]:
    yield "own_label", asking(OwnLabelPrompt(), entry=Entry(EntryKind.TEXT, "1Z999AA1"))
    yield "own_label_lead", asking(ApprovalPrompt(0, ApprovalFor.OWN_LABEL))
    yield "own_label_prime", asking(OwnLabelPrompt(LEAD))
    said = OwnClaim("FedEx", "986578788855", lead=LEAD)
    yield "own_service", asking(OwnServicePrompt(said), entry=Entry(EntryKind.TEXT, "FedEx Fre"))
    yield "own_service_few", asking(OwnServicePrompt(replace(said, carrier_code="OnTrac")))
    said, today = replace(said, service="FedEx Express Saver"), NOW.date()
    window = replace(PACK_LIST, deliver_from=today, deliver_by=today + timedelta(days=2))
    asked = OwnDayPrompt(said, today)
    inside = packing(pack_list=window, units=ALL_IN)
    yield "own_day", snapshot(replace(inside, prompt=asked))
    one_day = replace(inside, pack_list=replace(window, deliver_from=None, deliver_by=today))
    yield "own_day_one", snapshot(replace(one_day, prompt=asked))
    yield "own_day_no_window", snapshot(packing(units=ALL_IN, prompt=asked))
    business = replace(window, programs=("AMAZON_BUSINESS",))
    to_office = packing(pack_list=business, units=ALL_IN)
    yield "own_day_business", snapshot(replace(to_office, prompt=replace(asked, page=1)))
    said = replace(said, day=today + timedelta(days=5))
    yield "own_reason", snapshot(replace(inside, prompt=OwnReasonPrompt(said)))
    yield "own_reason_weekend", snapshot(replace(to_office, prompt=OwnReasonPrompt(said)))


def short_states() -> Iterator[tuple[str, Snapshot]]:
    yield "short", asking(ShortPrompt())
    yield "short_way", asking(ShortWayPrompt(ShortReason.NOT_FOUND))
    yield "short_way_empty", snapshot(packing(units=(), prompt=ShortWayPrompt(ShortReason.DAMAGED)))
    cancels = ApprovalPrompt(0, ApprovalFor.CANCEL_SHORT, short=ShortReason.NOT_FOUND)
    yield "approval_short", asking(cancels)
    yield "approval_unchecked", asking(replace(cancels, wanted=ApprovalFor.SEND_UNCHECKED))
    yield "approval_ship_short", asking(replace(cancels, wanted=ApprovalFor.SHIP_SHORT))


def _offer(carrier: str, service: str, cost: str, days: int, hand: int, *whys: str, **more: object) -> Offer:
    money, verdict = Money(Decimal(cost), "USD"), str(more.pop("verdict", "grey"))
    promise = Window(None, NOW + timedelta(days=days) if days else None)
    rate = Rate(
        Api.SHIPPING_V2, carrier, carrier, service, service, money, f"rate-{service}", promise=promise
    )
    return Offer(replace(rate, **more), verdict, hand, whys)


OFFERS = (
    _offer("FedEx", "FedEx Home Delivery", "6.90", 2, 3, "fedex_home", verdict="struck"),
    _offer("USPS", "Ground Advantage", "7.10", 5, 1, "weekend", verdict="red_with_reason"),
    _offer("UPS", "UPS Ground", "7.42", 2, 0, verdict="ok", protection=("Late delivery and claims",)),
    _offer("FedEx", "FedEx Ground Economy", "7.80", 0, 0, "day_unknown", verdict="amber"),
    _offer("UPS", "UPS 2nd Day Air", "18.20", 2, 2, "hazmat_way_unknown", verdict="red_with_reason"),
    _offer("DHL", "DHL Express", "31.00", 1, 0, "dearer", verdict="ok"),
)


def rate_states() -> Iterator[tuple[str, Snapshot]]:
    weighed = leaving(wants_rates=True)
    yield "rates", snapshot(replace(weighed, prompt=RatePrompt(OFFERS, "rate-UPS Ground")))
    yield "rates_page", snapshot(replace(weighed, prompt=RatePrompt(OFFERS, "", 1)))
    yield "rates_none", snapshot(replace(weighed, prompt=RatePrompt(OFFERS[:2])))
    taking = ApprovalPrompt(0, ApprovalFor.TAKE_RATE, PACKER, is_approved=True, offer=OFFERS[1])
    yield "rate_reason", snapshot(replace(weighed, prompt=taking))
    yield "rate_lead", snapshot(replace(weighed, prompt=replace(taking, lead=None, is_approved=False)))


def weight_states() -> Iterator[tuple[str, Snapshot]]:
    weighing = packing(units=ALL_IN, box="BOX-M", box_name="Medium box", prompt=WeightPrompt())
    yield "weight", snapshot(weighing, entry=Entry(EntryKind.WEIGHT, "1.24"))
    yield "weight_typed", snapshot(weighing, health=Health())
    gap = WeightGapPrompt(1130, "scale", 1240, "MSE-01", 1, 110)
    yield "weight_short", snapshot(replace(weighing, prompt=gap))
    over = WeightGapPrompt(1500, "scale", 1240)
    yield "weight_over", snapshot(replace(weighing, prompt=over), weight_unit="lb")
    shipped = ApprovalPrompt(0, ApprovalFor.SHIP_WEIGHT, weight=gap)
    yield "approval_weight", snapshot(replace(weighing, prompt=shipped))
    approved = replace(shipped, lead=LEAD, is_approved=True)
    yield "approval_weight_reason", snapshot(replace(weighing, prompt=approved))


LEFT = (
    Labelled(1, "1Z999AA10123456784", "UPS", "UPS Ground", "p1", is_amazon=True),
    Labelled(2, "9400111899223197428490", "USPS", "Ground Advantage", "p2", is_amazon=True),
)
IN_TWO = tuple(replace(unit, package=1 if unit.number < 5 else 2) for unit in ALL_IN)


def package_states() -> Iterator[tuple[str, Snapshot]]:
    """Two boxes: four units in the first, two in the second."""
    yield "packing_second_box", snapshot(packing(filling=2))
    yield "packing_rest", snapshot(packing(filling=2, left=LEFT[:1]))
    two = packing(units=IN_TWO, filling=2)
    yield "box_of_two", snapshot(replace(two, prompt=BoxPrompt()))
    boxed = {"box": "BOX-M", "box_name": "Medium box", "left": LEFT[:1]}
    yield "weight_of_two", snapshot(replace(two, prompt=WeightPrompt(), **boxed))
    leaves = leaving(units=IN_TWO, filling=2, left=LEFT[:1], rate=RATE)
    yield "shipping_of_two", snapshot(leaves)
    back = LabelBackPrompt(LEFT[0].tracking)
    yield "label_back_of_two", snapshot(replace(two, left=LEFT[:1], to_scan=(back.tracking,), prompt=back))
    both = leaving(units=IN_TWO, filling=2, left=LEFT, label=LABEL, is_done=True)
    yield "done_of_two", snapshot(both)
    part = leaving(units=UNITS, label=LABEL, left=LEFT[:1], is_done=True, is_part=True)
    yield "done_part", snapshot(part)
    yield "package_reprint", snapshot(replace(both, prompt=PackagePrompt(Action.REPRINT)))
    which = PackagePrompt(Action.VOID, ParcelAt.BENCH)
    yield "package_void", snapshot(replace(both, prompt=which))


def void_states() -> Iterator[tuple[str, Snapshot]]:
    yield "void", snapshot(replace(done(), prompt=VoidPrompt()))
    void = ConfirmPrompt(Action.VOID, NOW + timedelta(seconds=10))
    yield "confirm_void", snapshot(replace(done(), prompt=void))
    asked = e.VoidAsked(ParcelAt.BENCH)
    voiding = replace(done(), is_done=False, voiding=asked)
    yield "voiding", snapshot(voiding)
    stopped = e.ShippingStopped(Stop.AMAZON_UNREACHABLE)
    yield "stopped_while_voiding", snapshot(replace(voiding, stopped=stopped))
    unknown = e.ShippingStopped(Stop.OUTCOME_UNKNOWN)
    yield "stopped_while_voiding_unknown", snapshot(replace(voiding, stopped=unknown))
    for action in (Action.VOID,):
        refused = e.Refused(Refusal.NOT_ALLOWED, e.Shown(action.name), action=action)
        yield f"refusal_not_allowed_{action.name.lower()}", snapshot(replace(done(), refused=refused))
    yield "reprinting", snapshot(replace(done(), is_done=False, reprint_at=NOW))


def refusal_states() -> Iterator[tuple[str, Snapshot]]:
    for refusal in Refusal:
        if refusal in (Refusal.NOT_A_CODE, Refusal.CANT_SHIP):
            continue
        yield f"refusal_{refusal.value}", refusing(_refused(refusal))
    for not_code in NotCode:
        scanned = e.Shown("860012300013")
        refused = e.Refused(Refusal.NOT_A_CODE, scanned, not_code=not_code)
        yield f"refusal_not_a_code_{not_code.value}", refusing(refused)
    for why_not in WhyNot:
        words = WHY_WORDS.get(why_not, "")
        shown = e.Shown(OTHER)
        refused = e.Refused(Refusal.CANT_SHIP, shown, why_not=why_not, order_id=OTHER, words=words)
        yield f"refusal_cant_ship_{why_not.value}", refusing(refused)
    no_order = e.Refused(Refusal.CANT_SHIP, WHERE)
    yield "refusal_cant_ship_no_order", refusing(no_order)
    for action in (Action.PICK_2, Action.DIGIT_7):
        nothing = e.Refused(Refusal.NOT_NOW, e.Shown(action.name), action=action)
        yield f"nothing_now_{action.name.lower()}", refusing(nothing)
    yield "refusal_blocked", refusing(_refused(Refusal.WRONG_ITEM), blocked=3, is_practice=True)


def _refused(refusal: Refusal) -> e.Refused:
    text, code = e.Shown("AZ:D66F7JYO0Q1W2E3R4T5Y6U7I8P"), "AZ:L1Z2H38F4C5Q6R7E5K6Z1C2K3E"
    serum = e.Shown("860012300013", "Vitamin serum 30 ml", "SER-30", "SER-30")
    shown: dict[Refusal, tuple[e.Shown, e.Shown, str, str]] = {
        Refusal.WRONG_ITEM: (WHERE, WANTED, "", ""),
        Refusal.TOO_MANY: (WANTED, e.Shown(), "", ""),
        Refusal.NOT_THIS_ORDER: (e.Shown(OTHER), e.Shown(ORDER), OTHER, ""),
        Refusal.UNKNOWN: (e.Shown("4006381333931"), e.Shown(), "", ""),
        Refusal.DUPLICATE_CODE: (text, serum, "", ""),
        Refusal.CODE_USED_ELSEWHERE: (text, serum, OTHER, ""),
        Refusal.DUPLICATE_SERIAL: (e.Shown("SN77410023"), e.Shown(), "", ""),
        Refusal.CODE_FIRST: (serum, serum, "", ""),
        Refusal.CODE_OF_OTHER_PRODUCT: (e.Shown(code), serum, "", ""),
        Refusal.ONE_BY_ONE: (serum, e.Shown(), "", ""),
        Refusal.BAD_NUMBER: (e.Shown("0"), e.Shown(), "", ""),
        Refusal.CODES_REFUSED: (text, e.Shown(), "", "Transparency code is not valid for this ASIN."),
        Refusal.VOID_REFUSED: (e.Shown(LABEL.tracking), e.Shown(), "", "The parcel was picked up already."),
        Refusal.WRONG_LABEL: (
            e.Shown("1Z5R89390357567127", OTHER),
            e.Shown(LABEL.tracking, ORDER),
            OTHER,
            "",
        ),
        Refusal.SPLIT_SET: (serum, serum, "", ""),
        Refusal.BOX_CLOSED: (WANTED, e.Shown(), "", LABEL.tracking),
        Refusal.PRIME_WAITS: (e.Shown("OVERRIDE"), e.Shown(), "", ""),
        Refusal.NOT_YET: (e.Shown("OVERRIDE"), e.Shown(), "", (NOW + timedelta(minutes=12)).isoformat()),
        Refusal.ONE_WAY: (e.Shown("OWN LABEL"), e.Shown(), "", ""),
        Refusal.FEDEX_HOME: (e.Shown("FedEx Home Delivery"), e.Shown(), "", ""),
        Refusal.OTHER_BOX: (e.Shown(name="Small box"), e.Shown(name="Large box"), "", ""),
        Refusal.LABEL_FIRST: (e.Shown(OTHER), e.Shown(LABEL.tracking), "", ""),
        Refusal.LOCKED: (WANTED, e.Shown(), "", ""),
        Refusal.NOT_ALLOWED: (e.Shown("Packer Two"), e.Shown(), "", ""),
        Refusal.NOT_NOW: (e.Shown("SHORT"), e.Shown(), "", ""),
    }
    nothing = (e.Shown(), e.Shown(), "", "")
    scanned, expected, order, words = shown.get(refusal, nothing)
    looked_like = ScanShape.GTIN if refusal is Refusal.UNKNOWN else None
    return e.Refused(refusal, scanned, expected, order_id=order, words=words, looked_like=looked_like)


def label_back_states() -> Iterator[tuple[str, Snapshot]]:
    to_scan = replace(done(), to_scan=(LABEL.tracking,))
    yield "label_back", snapshot(replace(to_scan, prompt=LabelBackPrompt(LABEL.tracking)))
    unscanned = ConfirmPrompt(Action.CANT_SCAN, NOW + timedelta(seconds=9))
    yield "confirm_not_scanned", snapshot(replace(to_scan, prompt=unscanned))
    scanned, expected = e.Shown("1Z5R89390357567127"), e.Shown(LABEL.tracking, ORDER)
    unknown = e.Refused(Refusal.WRONG_LABEL, scanned, expected)
    yield "refusal_wrong_label_unknown", refusing(unknown)
    box = e.Refused(Refusal.WRONG_LABEL, replace(scanned, name=ORDER), expected, order_id=ORDER)
    yield "refusal_wrong_label_box", refusing(box)


def stopped_states() -> Iterator[tuple[str, Snapshot]]:
    quotes = {
        Stop.NO_RATE: "The package dimensions exceed the carrier's limits.",
        Stop.PRINTER: "Out of labels",
        Stop.POLICY_HOLD: "Ask the buyer for a phone number first",
        Stop.RATE_GONE: "UPS Ground",
        Stop.REFUSED_BY_AMAZON: "The ship-to address could not be verified by the carrier.",
    }
    for stop in Stop:
        stopped = e.ShippingStopped(stop, quotes.get(stop, ""))
        yield f"stopped_{stop.value}", snapshot(leaving(rate=RATE, stopped=stopped))


def all_states() -> dict[str, Snapshot]:
    return {
        name: state
        for states in (
            calm_states,
            prompt_states,
            weight_states,
            rate_states,
            package_states,
            void_states,
            label_back_states,
            refusal_states,
            stopped_states,
        )
        for name, state in states()
    }
