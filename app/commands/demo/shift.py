"""A packer's shift, told as episodes: what goes right, what goes wrong, and a pulled plug in the middle."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from app.commands.demo.packer import Packer
from app.commands.demo.rig import Rig
from app.commands.demo.screen import State
from app.domain.control import Action

Json = dict[str, Any]


class Shift:
    """Plays the episodes once each, then packs whatever is left. Keeps its own list of what it did."""

    def __init__(self, rig: Rig, packer: Packer, tell: Callable[[str], None]) -> None:
        self.rig = rig
        self.packer = packer
        self.tell = tell
        self.packed: list[str] = []
        self.own_labels: dict[str, str] = {}
        self.codes: dict[str, dict[str, list[str]]] = {}
        self.left_alone: list[str] = []
        self._orders: dict[str, Json] = {order["order_id"]: order for order in packer.script["orders"]}
        self._open = dict(self._orders)

    def play(self) -> None:
        self.begin()
        for kind, episode in self._episodes.items():
            order = self._take(kind)
            if order is None:
                self.tell(f"(no {kind} order in this shift)")
            else:
                self.tell(f"--- {kind}: {order['order_id']}")
                episode(self, order)
        self.rig.screen.save_slip(self.packed[-1], self.rig.out / "packing-slip.pdf")
        for order in [*self._open.values()]:
            self.tell(f"--- {', '.join(order['kinds'])}: {order['order_id']}")
            self._open.pop(order["order_id"])
            self.plain(order)

    def begin(self) -> None:
        """The orders are there, a packer signs in."""
        self.rig.screen.wait(lambda state: state["scanner"] == "ok", "the scanner")
        expected = sum(order["status"] != "PENDING" for order in self._orders.values())
        self.rig.screen.wait(lambda state: state["open"] >= expected, f"{expected} open orders", 60)
        self.packer.sign_in("Packer One")

    def expected(self) -> Json:
        """The driver's own account, for the judge."""
        return {
            "imported": sorted(self._orders),
            "packed": self.packed,
            "own_labels": self.own_labels,
            "codes": self.codes,
            "left_alone": self.left_alone,
            "refusals": self.packer.refusals,
            "groups": {
                order["order_id"]: [line["order_item_id"] for line in order["lines"] if line["group"]]
                for order in self._orders.values()
            },
        }

    # ---- episodes

    def plain(self, order: Json) -> None:
        self.packer.open(order)
        self.done(order, self.packer.finish(order))

    def wrong_item_and_bounce(self, order: Json) -> None:
        """A wrong item is refused and stays refused; the trigger bounces and counts once."""
        packer = self.packer
        state = packer.open(order)
        skus = {row[1] for row in state["counts"]}
        wrong = packer.shelf.other_than(skus)
        packer.scan(packer.shelf.barcode(wrong) or "", f"{wrong} (wrong item)", aim="]E0")
        packer.scan(packer.shelf.barcode(wrong) or "", f"{wrong} again, not acknowledged", aim="]E0")
        packer.understood()
        sku = state["counts"][0][1]
        packer.scan(packer.shelf.barcode(sku) or "", f"{sku} (trigger bounces)", aim="]E0", repeat=2)
        self.done(order, packer.finish(order))

    def duplicate_code(self, order: Json) -> None:
        """The same Transparency code on a second unit is a hard stop."""
        packer = self.packer
        packer.open(order)
        first = ""
        while not packer.is_over():
            if packer.state["prompt"] == "code" and first:
                packer.scan(first, "the code of the unit before", aim="]d2")
                packer.understood()
                first = ""
            elif packer.state["prompt"] == "code":
                _, code = packer.next_code(order)
                first = code or ""
                packer.step(order)
            else:
                packer.step(order)
        self.done(order, packer.state)

    def pulled_plug(self, order: Json) -> None:
        """The process is killed in mid-order; the screen comes back as it was painted."""
        packer = self.packer
        state = packer.open(order)
        if state["stage"] == "packing":
            state = packer.step(order)
        painted = _shown(state)
        self.tell("kill -9")
        self.rig.kill_station()
        self.rig.start_station()
        state = self.rig.screen.wait(lambda state: state["scanner"] == "ok", "the station again")
        if _shown(state) != painted:
            raise AssertionError(f"painted before the kill: {painted}; after: {_shown(state)}")
        packer.pictures(state)
        self.tell(f"back again: {json.dumps(painted)}")
        self.done(order, packer.finish(order))

    def cancelled(self, order: Json) -> None:
        """Cancelled at Amazon while it is packed: no label is bought."""
        packer = self.packer
        packer.open(order)
        self.rig.amazon(f"/_sim/orders/{order['order_id']}/cancel", {})
        state = packer.finish(order)
        if state["stopped"] != "cancelled":
            raise AssertionError(f"a cancelled order must stop, but the screen shows {state}")
        packer.press(Action.PAUSE)
        self.left_alone.append(order["order_id"])

    def pending(self, order: Json) -> None:
        """Amazon has not finalised it: visible, not packable; then it opens by itself."""
        packer = self.packer
        packer.scan(order["order_id"], f"order {order['order_id']} (pending)")
        packer.understood()
        before = int(packer.state["pending"])
        self.rig.amazon(f"/_sim/orders/{order['order_id']}/finalise", {})
        self._wait_until_open(order, before)
        self.plain(order)

    def own_label(self, order: Json) -> None:
        """Own carrier: nothing is bought; codes and tracking number go with the confirmation."""
        packer = self.packer
        packer.open(order)
        while packer.state["prompt"] != "box":
            packer.step(order)
        tracking = ups_tracking(len(self.own_labels) + 1)
        packer.press(Action.OWN_LABEL)
        packer.scan(tracking, f"own label {tracking}")
        state = packer.finish(order)
        self.own_labels[order["order_id"]] = tracking
        self.done(order, state)

    _episodes: ClassVar[dict[str, Callable[["Shift", Json], None]]] = {
        "single": wrong_item_and_bounce,
        "multi_line": pulled_plug,
        "group": plain,
        "transparency": duplicate_code,
        "transparency_override": plain,  # a unit without a code: the lead answers for it
        "own_carrier": own_label,
        "business": plain,
        "prime": plain,
        "cancelled_mid_pack": cancelled,
        "pending": pending,
    }

    # ---- book-keeping

    def done(self, order: Json, state: State) -> None:
        if state["stage"] != "done":
            raise AssertionError(f"{order['order_id']} is not done; the screen shows {state}")
        self.packed.append(order["order_id"])
        codes = self.packer.script["codes"].get(order["order_id"], {})
        taken = {item: [code for code in found if code] for item, found in codes.items()}
        if taken:
            self.codes[order["order_id"]] = taken

    def _take(self, kind: str) -> Json | None:
        """The next order of a kind; override and own carrier take a Transparency order that suits them."""
        wanted = _KIND_OF.get(kind, kind)
        for order in self._open.values():
            if wanted in order["kinds"] and _SUITS.get(kind, _any)(order):
                return self._open.pop(order["order_id"])
        return None

    def _wait_until_open(self, order: Json, before: int) -> None:
        self.rig.screen.wait(lambda state: state["pending"] < before, f"{order['order_id']} to open", 60)


def ups_tracking(number: int) -> str:
    """A UPS tracking number with its check digit (mod 10 over 15 characters, letters as (ordinal - 63) mod
    10).
    """
    body = f"PB1234{number:09d}"
    values = [int(each) if each.isdigit() else (ord(each) - 63) % 10 for each in body]
    total = sum(value * (2 if place % 2 else 1) for place, value in enumerate(values))
    return f"1Z{body}{-total % 10}"


def write_expected(shift: Shift, path: Path) -> None:
    path.write_text(json.dumps(shift.expected(), indent=1), encoding="utf-8")


def _shown(state: State) -> Json:
    """What has to be the same after a restart."""
    return {
        key: state[key] for key in ("stage", "prompt", "refusal", "order_id", "counts", "codes", "person")
    }


def _any(_order: Json) -> bool:
    return True


def _may_go_by_own_carrier(order: Json) -> bool:
    return "PRIME" not in order["programs"] and "transparency_override" not in order["kinds"]


def _has_several(order: Json) -> bool:
    return bool(sum(line["quantity"] for line in order["lines"] if line["transparency"]) > 1)


_KIND_OF = {"own_carrier": "transparency"}
_SUITS: dict[str, Callable[[Json], bool]] = {
    "transparency": _has_several,
    "own_carrier": _may_go_by_own_carrier,
}
