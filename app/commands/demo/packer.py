"""A packer who knows only the shelf, the papers and the screen: looks, then does the next thing.

Nothing here computes what is right from Packbench's own rules: what to scan comes from the simulator's
script, what
happened from what the screen shows.
"""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from app.commands.demo.rig import Rig
from app.commands.demo.screen import ScreenGone, State
from app.domain.control import Action, encode

log = logging.getLogger(__name__)
Json = dict[str, Any]


class Shelf:
    """The goods and people of the practice catalogue."""

    def __init__(self, catalogue: Path) -> None:
        goods = json.loads(catalogue.read_text(encoding="utf-8"))
        self.products: dict[str, Json] = {product["sku"]: product for product in goods["products"]}
        self.boxes: list[Json] = goods["boxes"]
        self.people: dict[str, Json] = {person["name"]: person for person in goods["people"]}

    def barcode(self, sku: str) -> str | None:
        """The unit's own barcode (not a case's)."""
        singles = [each["value"] for each in self.products[sku]["barcodes"] if each.get("units", 1) == 1]
        return singles[0] if singles else None

    def other_than(self, skus: set[str]) -> str:
        """A product that none of these is."""
        return next(sku for sku in self.products if sku not in skus and self.barcode(sku))


class Packer:
    """Drives one bench by its scanner and scale. ``tell`` gets each step for the transcript."""

    def __init__(self, rig: Rig, shelf: Shelf, tell: Callable[[str], None]) -> None:
        self.rig = rig
        self.shelf = shelf
        self.tell = tell
        self.script: Json = rig.amazon("/_sim/scenario")
        self.refusals: dict[str, int] = {}
        self.pictures: Callable[[State], None] = lambda _state: None

    # ---- single steps

    @property
    def state(self) -> State:
        return self.rig.screen.last

    def scan(self, text: str, what: str, aim: str = "]C0", repeat: int = 1) -> State:
        """Scans, and waits until the screen has painted what came of it."""
        seq = self.state["seq"]
        self.rig.scan(text, aim, repeat)
        state = self.rig.screen.after(seq + repeat - 1, what)
        return self._saw(state, f"scan {what}")

    def press(self, action: Action) -> State:
        """The control barcode beside the button."""
        return self.scan(encode(action), action.name.replace("_", " "))

    def keys(self, digits: str, what: str) -> None:
        """Digits by their control barcodes; the screen shows each before the next."""
        for place, digit in enumerate(digits, 1):
            self.rig.scan(encode(Action[f"DIGIT_{digit}"]))
            self.rig.screen.wait(_has_typed(place), f"digit {place} of {what}")

    def _saw(self, state: State, did: str) -> State:
        shown = state["refusal"] or state["prompt"] or state["stage"]
        self.tell(f"{did:44} → {shown}")
        if state["refusal"] and state["stage"] == "refusal":
            self.refusals[state["refusal"]] = self.refusals.get(state["refusal"], 0) + 1
        self.pictures(state)
        return state

    def sign_in(self, name: str) -> None:
        person = self.shelf.people[name]
        self.scan(person["badge"], f"badge of {name}")
        self.pin(person["pin"], "PIN")

    def pin(self, pin: str, what: str) -> State:
        self.keys(pin, what)
        return self.press(Action.ENTER)

    def understood(self) -> None:
        while self.state["refusal"]:
            self.press(Action.ACK)

    # ---- one order

    def pack(self, order: Json) -> State:
        """Opens the order and does what the screen asks until the parcel is done (or stopped for good)."""
        self.open(order)
        return self.finish(order)

    def open(self, order: Json) -> State:
        return self.scan(order["order_id"], f"order {order['order_id']}")

    def finish(self, order: Json) -> State:
        """From whatever the screen shows now. Survives nothing: ScreenGone is the caller's."""
        while not self.is_over():
            self.step(order)
        return self.state

    def is_over(self) -> bool:
        return self.state["stage"] in ("done", "stopped", "idle")

    def step(self, order: Json) -> State:
        """The one next thing."""
        state = self.state
        if state["stage"] == "refusal":
            return self.press(Action.ACK)
        if state["stage"] == "shipping":
            return self._saw(self.rig.screen.after(state["seq"], "shipping"), "wait")
        if state["prompt"] is not None:
            return self._answers[state["prompt"]](self, order)
        return self._next_unit(order)

    def _next_unit(self, order: Json) -> State:
        for _item, sku, packed, quantity, _codes in self.state["counts"]:
            if packed < quantity:
                return self.unit(sku)
        raise ScreenGone(f"nothing left to pack of {order['order_id']}, but the screen shows {self.state}")

    def unit(self, sku: str) -> State:
        barcode = self.shelf.barcode(sku)
        if barcode is None:
            return self.press(Action.CANT_SCAN)
        return self.scan(barcode, f"{sku}", aim="]E0")

    def _code(self, order: Json) -> State:
        item, code = self.next_code(order)
        if code is None:
            return self.override(item)
        return self.scan(code, f"code {code}", aim="]d2")

    def next_code(self, order: Json) -> tuple[str, str | None]:
        """The item that waits for a code and the code on its next unit (None: the unit has none)."""
        codes = self.script["codes"].get(order["order_id"], {})
        item = self.state["prompt_item"]
        taken = sum(row[4] for row in self.state["counts"] if row[0] == item)
        left = codes.get(item, [])[taken:]
        return item, left[0] if left else None

    def override(self, what: str) -> State:
        """OVERRIDE, the lead's badge and PIN, the first reason."""
        lead = self.shelf.people["Lead One"]
        self.press(Action.OVERRIDE)
        self.scan(lead["badge"], f"badge of Lead One for {what}")
        self.pin(lead["pin"], "the lead's PIN")
        return self.press(Action.PICK_1)

    def _serial(self, order: Json) -> State:
        item = self.state["prompt_item"]
        serials = self.script["serials"][order["order_id"]][item]
        taken = self.state["serials"].get(item, 0)
        return self.scan(serials[taken], f"serial {serials[taken]}")

    def _pick(self, _order: Json) -> State:
        if self.state["picked"] is not None:
            return self.press(Action.YES)
        return self.press(Action[f"PICK_{self.state['pickable'].index('STN-01') + 1}"])

    def _box(self, _order: Json) -> State:
        return self.scan(self.shelf.boxes[1]["barcode"], f"box {self.shelf.boxes[1]['code']}")

    def _weight(self, _order: Json) -> State:
        """What was taken from the shelf, in its box."""
        seq, units = self.state["seq"], self.state["counts"]
        inside = sum(
            packed * self.shelf.products[sku]["weight_grams"] for _item, sku, packed, *_rest in units
        )
        grams = inside + self.shelf.boxes[1]["weight_grams"]
        self.rig.weigh(grams)
        return self._saw(self.rig.screen.after(seq, "weight"), f"{grams} g on the scale")

    _answers: ClassVar[dict[str, Callable[["Packer", Json], State]]] = {
        "code": _code,
        "serial": _serial,
        "pick": _pick,
        "box": _box,
        "weight": _weight,
    }


def _has_typed(characters: int) -> Callable[[State], bool]:
    return lambda state: bool(state["entry"][1] >= characters)
