"""Any sequence of scans, controls, overrides, stops and crashes, against a small oracle (PACK-6).

The oracle knows nothing of prompts and refusals: it counts what the events say was put in, taken out, coded
and freed, and holds the bench to it.
"""

from collections import Counter
from datetime import date

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from app.decoding import json_decoder
from app.domain.control import PICKS, Action
from app.domain.order import AddressType
from app.domain.packing import events as e
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.evolve import fold
from app.domain.packing.plan import Labelled, PackList, Unit
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    LabelBackPrompt,
    PackagePrompt,
    Prompt,
    SerialPrompt,
    WeightGapPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import Stop
from app.domain.weights import Known, Loaded
from tests.app.domain.packing.desk import (
    BADGES,
    CABLE,
    CABLE_CASE,
    CABLE_UPC,
    CODE_1,
    CODE_2,
    CODE_3,
    CREAM,
    CREAM_UPC,
    HEADSET,
    HEADSET_UPC,
    LEAD,
    ORDER_1,
    ORDER_2,
    ORDER_3,
    SERUM,
    SERUM_UPC,
    SGTIN_SERUM,
    Desk,
    fact,
    need,
    offer,
    packing,
)

CODES = (*(f"AZ:{number:026d}" for number in range(12)), CODE_1, CODE_2, CODE_3, SGTIN_SERUM)
SERIALS = tuple(f"SN{number:07d}" for number in range(6))
PRODUCTS = (SERUM_UPC, CREAM_UPC, CABLE_UPC, CABLE_CASE, HEADSET_UPC)
BARCODES = {SERUM: SERUM_UPC, CREAM: CREAM_UPC, CABLE: CABLE_UPC, HEADSET: HEADSET_UPC}
TRACKING = "1Z5R89390357567127"
OFFERS = (offer("a"), offer("b", 1), offer("c", 2), offer("d", 3))
PAPERS = (
    ORDER_1,
    ORDER_2,
    "TOTE-1",
    TRACKING,
    "BOXPBS01",
    "",
    "?",
    "036000291452",
    CODE_1 + CODE_2,
)
FIRST, LAST = date(2026, 11, 24), date(2026, 11, 27)
TO_OFFICE = packing(need(SERUM, 3), need(CREAM, 2), need(CABLE, 8), need(SERUM, 2, "plain", units_per_code=0))
PRIME = packing(
    need(SERUM, 4, "group", units_per_code=2, per_item=2),
    need(HEADSET, 2),
    need(CREAM, 1),
    order_id=ORDER_2,
)
ORDERS: dict[str, PackList] = {
    ORDER_1: replace(TO_OFFICE, programs=("AMAZON_BUSINESS",), address_type=AddressType.COMMERCIAL),
    ORDER_2: replace(PRIME, programs=("PRIME",), deliver_from=FIRST, deliver_by=LAST),
}


Held = tuple[int, str | None, str | None, int]  # need, code, serial, package
_SETTLES_LABEL = (e.LabelScannedBack, e.LabelNotScanned, e.ReprintAsked, e.LabelVoided)


class Packing(RuleBasedStateMachine):
    """One bench, two orders; ``boxes`` is what the oracle has of each, from events alone, and ``paid`` which
    packages have a label.
    """

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(*(fact(order) for order in ORDERS.values()))
        self.desk.totes["TOTE-1"] = ORDER_1
        self.desk.used[CODES[0]] = ORDER_3
        self.boxes: dict[str, dict[int, Held]] = {ORDER_1: {}, ORDER_2: {}}
        self.paid: dict[str, dict[int, Labelled]] = {ORDER_1: {}, ORDER_2: {}}
        self.next: dict[str, int] = {ORDER_1: 1, ORDER_2: 1}
        self.seen = 0

    # ---- what can happen

    @initialize()
    def somebody_signs_in(self) -> None:
        self.desk.sign_in()
        self._account()

    @rule(text=st.sampled_from(PRODUCTS), after=st.sampled_from([0.01, 0.2, 1.0]))
    def scan_a_product(self, text: str, after: float) -> None:
        self._scan(text, after)

    @rule(text=st.sampled_from(CODES))
    def scan_a_code(self, text: str) -> None:
        self._scan(text)

    @rule(text=st.sampled_from(SERIALS))
    def scan_a_serial(self, text: str) -> None:
        self._scan(text)

    @rule(text=st.sampled_from(PAPERS))
    def scan_something_else(self, text: str) -> None:
        self._scan(text)

    @rule(badge=st.sampled_from(sorted(BADGES)), is_right=st.booleans())
    def somebody_identifies_himself(self, badge: str, is_right: bool) -> None:
        self._scan(badge)
        self.desk.pin(BADGES[badge], is_right=is_right)
        self._account()

    @rule(action=st.sampled_from(list(Action)))
    def press(self, action: Action) -> None:
        self.desk.press(action)
        self._account()

    @rule()
    def what_is_here_goes(self) -> None:
        self.press(Action.SHORT)
        self.press(Action.CONFIRM)
        self.press(Action.PICK_1)
        self.desk.extra["short_way"] = "ship"
        self.press(Action.PICK_3)

    @rule()
    def the_box_is_full(self) -> None:
        self.press(Action.NEXT_BOX)

    @rule(
        order_id=st.sampled_from([ORDER_1, ORDER_2]),
        full_at=st.sets(st.integers(1, 40), max_size=3),
        packages=st.integers(0, 4),
    )
    def a_parcel_goes(self, order_id: str, full_at: set[int], packages: int) -> None:
        """Packed into a few boxes, ``packages`` of which get their labels."""
        for step in range(60):
            if self.desk.bench.stage is Stage.SHIPPING and packages == 0:
                return
            if isinstance(self.desk.bench.prompt, BoxPrompt) and packages == 0:
                self.press(Action.PAUSE)
                return
            if self.desk.bench.stage is Stage.SHIPPING:
                packages -= 1
                self.shipping_reports("label", Stop.NO_RATE)
                self.shipping_reports("done", Stop.NO_RATE)
            elif step in full_at:
                self.press(Action.NEXT_BOX)
            elif self.desk.bench.stage is Stage.DONE and step > 1:
                return
            else:
                self._one_step(order_id)

    @rule(steps=st.integers(1, 12), order_id=st.sampled_from([ORDER_1, ORDER_2]))
    def go_on(self, steps: int, order_id: str) -> None:
        """What a packer does most: understands, opens, packs what is open, answers what is asked."""
        for _ in range(steps):
            self._one_step(order_id)

    def _one_step(self, order_id: str) -> None:
        bench = self.desk.bench
        if bench.stage == Stage.REFUSAL:
            self.desk.press(Action.ACK)
            self._account()
        elif bench.stage == Stage.SIGNED_OUT:
            self.desk.sign_in()
            self._account()
        elif bench.stage in (Stage.IDLE, Stage.DONE):
            self._scan(order_id)
        elif bench.stage == Stage.PACKING:
            still_open = [
                each
                for index, each in enumerate(bench.pack_list.needs)
                if bench.packed(index) < each.quantity
            ]
            self._scan(BARCODES[still_open[0].sku])
        elif isinstance(bench.prompt, WeightPrompt):
            self.weigh(500)
        elif isinstance(bench.prompt, WeightGapPrompt):
            self.a_lead_lets_the_weight_go()
        else:
            self._answer(bench.prompt)

    def _answer(self, prompt: Prompt | None) -> None:
        number = len(self.desk.log)
        answers: dict[type, str] = {
            CodePrompt: f"ZA:{number:026d}",
            SerialPrompt: f"SER{number:07d}",
            BoxPrompt: "BOXPBS01",
            LabelBackPrompt: TRACKING,
        }
        text = answers.get(type(prompt))
        if text is not None:
            self._scan(text)
        else:
            self.press(Action.CANCEL)

    @rule(text=st.sampled_from(["0", "1", "3", "99", "0,5", "x"]))
    def type(self, text: str) -> None:
        self.desk.type(text)
        self._account()

    @rule(grams=st.sampled_from([0, 500, 90_000]))
    def weigh(self, grams: int) -> None:
        self.desk.weigh(grams)
        self._account()

    @rule(box=st.sampled_from([None, 95, 300]))
    def weights_become_known(self, box: int | None) -> None:
        """A cream has 400 g, so that its parcel has 495 or 700; or nobody knows the box's."""
        self.desk.extra["loaded"] = Loaded({CREAM: 1}, {CREAM: Known(400)}, Known(box))

    @rule()
    def a_lead_lets_the_weight_go(self) -> None:
        if isinstance(self.desk.bench.prompt, WeightGapPrompt):
            self.desk.press(Action.OVERRIDE)
            self._scan("BDG-LEAD-0003")
            self.desk.pin(LEAD)
            self.desk.press(Action.PICK_1)
            self._account()

    @rule(picks=st.lists(st.sampled_from([*PICKS, Action.NEXT_PAGE, Action.CANCEL]), max_size=6))
    def a_label_comes_from_elsewhere(self, picks: list[Action]) -> None:
        self.desk.press(Action.OWN_LABEL)
        if isinstance(self.desk.bench.prompt, ApprovalPrompt):
            self._scan("BDG-LEAD-0003")
            self.desk.pin(LEAD)
        self._scan(TRACKING)
        self.desk.press(*picks)
        self._account()

    @rule(seconds=st.sampled_from([1.0, 11.0]))
    def time_passes(self, seconds: float) -> None:
        self.desk.wait(seconds)

    @rule(
        what=st.sampled_from(["stop", "codes", "label", "done", "done_but_scan"]),
        stop=st.sampled_from(list(Stop)),
    )
    def shipping_reports(self, what: str, stop: Stop) -> None:
        if self.desk.bench.stage is not Stage.SHIPPING:
            return
        bench = self.desk.bench
        package = bench.package if bench.reprint_at is None else bench.label.package
        coded = tuple(unit.number for unit in bench.inside(package) if unit.code)
        event: dict[str, e.Event] = {
            "stop": e.ShippingStopped(stop),
            "codes": e.CodesRefused(coded, "no"),
            "label": e.LabelBought(f"p{package}", "1Z1", "UPS", "Ground", package, bench.is_last),
            "done": self._done(package),
            "done_but_scan": self._done(package, TRACKING),
        }
        if bench.wants_rates and not bench.is_after_label and what == "label":
            what, event["rates"] = "rates", e.RatesListed(OFFERS, "a")
        is_labelled = bench.label is not None or bench.is_after_label
        if bench.voiding is None and (what != "label" or not is_labelled):
            self.desk.happen(e.OrderParked() if bench.is_parking else event[what])
        self._account()

    def _done(self, package: int, *to_scan: str) -> e.Event:
        bench = self.desk.bench
        if (bench.is_fully_packed or bench.is_part) and set(bench.open_packages) <= {package}:
            return e.OrderDone(to_scan, package, bench.is_part)
        return e.PackageDone(package, to_scan)

    @rule(where=st.sampled_from([Action.PICK_1, Action.PICK_2]), is_voided=st.booleans())
    def the_label_is_taken_back(self, where: Action, is_voided: bool) -> None:
        if self.desk.bench.left and self.desk.bench.refused is None:
            self.desk.press(Action.VOID, Action.CONFIRM, where)
            if isinstance(self.desk.bench.prompt, PackagePrompt):
                self.desk.press(where)
        asked = self.desk.bench.voiding
        if asked is not None:
            voided = e.LabelVoided("p1", asked.where, asked.package)
            self.desk.happen(voided if is_voided else e.VoidRefused("no"))
        self._account()

    @rule()
    def crash(self) -> None:
        """The bench is rebuilt from what is on the disk."""
        stored = msgspec.json.encode(self.desk.log)
        before = self.desk.bench
        self.desk.bench = fold(json_decoder(list[e.Happened]).decode(stored))
        assert self.desk.bench == before

    # ---- what must hold

    @invariant()
    def nothing_is_packed_beyond_the_order(self) -> None:
        bench = self.desk.bench
        if bench.pack_list is not None:
            packed = Counter(unit.need for unit in bench.units)
            assert all(packed[index] <= each.quantity for index, each in enumerate(bench.pack_list.needs))

    @invariant()
    def amazons_rules_stand_over_labels_from_elsewhere(self) -> None:
        taken = [each for each in self.desk.log if isinstance(each.event, e.OwnLabelTaken)]
        for each in taken:
            own = each.event
            assert isinstance(own, e.OwnLabelTaken)
            assert own.service
            if each.order_id == ORDER_2:
                assert own.by == LEAD
                assert own.day is not None
                assert FIRST <= own.day <= LAST
                assert own.reason is not None
            elif own.day is not None and own.day.weekday() >= 5:
                assert own.reason is not None

    @invariant()
    def codes_are_distinct_and_no_more_than_are_needed(self) -> None:
        bench = self.desk.bench
        codes = [unit.code for unit in bench.units if unit.code]
        serials = [unit.serial for unit in bench.units if unit.serial]
        assert len(codes) == len(set(codes))
        assert len(serials) == len(set(serials))
        assert CODES[0] not in codes or any(self._allowed(happened) for happened in self.desk.log)
        assert all(have <= most for have, _least, most in self._coded(bench))

    @invariant()
    def a_full_box_that_leaves_has_every_code_and_serial(self) -> None:
        bench = self.desk.bench
        if bench.stage in (Stage.SHIPPING, Stage.DONE) and not bench.is_after_label:
            assert bench.is_fully_packed or bench.is_part
            assert all(have >= least for have, least, _most in self._coded(bench))
            needs = bench.pack_list.needs if bench.pack_list else ()
            assert all(unit.serial for unit in bench.units if needs[unit.need].needs_serial)

    @invariant()
    def an_order_is_done_once_each_of_its_units_is_in_a_package_with_a_label(self) -> None:
        bench = self.desk.bench
        labels = [label.number for label in bench.left]
        assert len(labels) == len(set(labels))
        if bench.stage is Stage.DONE:
            assert {unit.package for unit in bench.units} == set(labels)
        if bench.stage is Stage.SHIPPING and not bench.is_after_label:
            assert bench.inside(bench.package)
            assert bench.package not in labels

    @invariant()
    def a_parcel_leaves_with_the_weight_that_it_should_have_or_a_leads_word(self) -> None:
        bench = self.desk.bench
        if bench.weight_expected and not bench.is_weight_allowed:
            gap = abs(bench.weight_grams - bench.weight_expected)
            assert gap <= 30 or gap * 20 <= bench.weight_expected

    @invariant()
    def the_next_order_opens_only_after_the_label_was_scanned_back(self) -> None:
        waits = False
        for happened in self.desk.log:
            assert not (waits and isinstance(happened.event, e.OrderOpened))
            if isinstance(happened.event, e.OrderDone):
                waits = bool(happened.event.to_scan)
            elif isinstance(happened.event, _SETTLES_LABEL):
                waits = False

    @invariant()
    def the_box_holds_what_the_events_say(self) -> None:
        bench = self.desk.bench
        if bench.pack_list is not None:
            held = {unit.number: (unit.need, unit.code, unit.serial, unit.package) for unit in bench.units}
            assert held == self.boxes[bench.pack_list.order_id]
            assert bench.next_unit == self.next[bench.pack_list.order_id]

    # ---- the oracle

    def _scan(self, text: str, after: float = 1.0) -> None:
        self.desk.scan(text, after=after)
        self._account()

    def _account(self) -> None:
        for happened in self.desk.log[self.seen :]:
            self._count(happened)
        self.seen = len(self.desk.log)
        paused = {order_id: list(units.items()) for order_id, units in self.boxes.items()}
        for order_id, order in ORDERS.items():
            units = tuple(
                Unit(
                    number,
                    index,
                    code=code,
                    serial=serial,
                    is_code_skipped=(order_id, number) in self.skipped,
                    package=package,
                )
                for number, (index, code, serial, package) in paused[order_id]
            )
            left = tuple(self.paid[order_id].values())
            self.desk.orders[order_id] = fact(order, units=units, next_unit=self.next[order_id], left=left)

    @property
    def skipped(self) -> set[tuple[str, int]]:
        return {
            (happened.order_id, happened.event.unit)
            for happened in self.desk.log
            if isinstance(happened.event, e.CodeSkipped)
        }

    def _count(self, happened: e.Happened) -> None:
        event, box = happened.event, self.boxes.get(happened.order_id, {})
        if isinstance(event, e.UnitsPacked):
            assert event.package not in self.paid[happened.order_id]
            for _ in range(event.count):
                box[self.next[happened.order_id]] = (event.need, event.code, None, event.package)
                self.next[happened.order_id] += 1
        elif isinstance(event, e.UnitRemoved):
            assert box[event.unit][3] not in self.paid[happened.order_id]
            del box[event.unit]
        elif isinstance(event, e.CodeCaptured):
            need, _, serial, package = box[event.unit]
            box[event.unit] = (need, event.code, serial, package)
        elif isinstance(event, e.SerialCaptured):
            need, code, _, package = box[event.unit]
            box[event.unit] = (need, code, event.serial, package)
        else:
            self._count_answer(event, box, self.paid.get(happened.order_id, {}))

    def _count_answer(self, event: e.Event, box: dict[int, Held], paid: dict[int, Labelled]) -> None:
        """What is paid for, and what Amazon's answers free."""
        if isinstance(event, e.LabelBought):
            assert any(held[3] == event.package for held in box.values())
            assert event.package not in paid
            sold = (event.tracking, event.carrier, event.service, event.purchase_id)
            paid[event.package] = Labelled(event.package, *sold)
        elif isinstance(event, e.PackageDone | e.OrderDone):
            paid.setdefault(event.package, Labelled(event.package, TRACKING))
        elif isinstance(event, e.LabelVoided):
            number = event.package or min(paid, default=1)
            for unit in [unit for unit, held in box.items() if held[3] == number]:
                del box[unit]
            paid.pop(number, None)
        elif isinstance(event, e.CodesRefused):
            for unit in event.units:
                need, _, serial, package = box[unit]
                box[unit] = (need, None, serial, package)
                paid.pop(package, None)

    def _coded(self, bench: Bench) -> list[tuple[int, int, int]]:
        """Per need that asks: units answered for, least for those in the box, most for the whole line."""
        rows = []
        for index, each in enumerate(bench.pack_list.needs if bench.pack_list else ()):
            units = [unit for unit in bench.units if unit.need == index]
            answered = sum(bool(unit.code or unit.is_code_skipped) for unit in units)
            if each.units_per_code:
                least = (len(units) + each.units_per_code - 1) // each.units_per_code
                rows.append((answered, least, each.quantity // each.units_per_code))
            else:
                rows.append((answered, 0, 0))
        return rows

    @staticmethod
    def _allowed(happened: e.Happened) -> bool:
        return isinstance(happened.event, e.CodeCaptured) and happened.event.allowed_by is not None


TestPacking = Packing.TestCase
TestPacking.settings = settings(max_examples=50, stateful_step_count=40, deadline=None)
