"""The scale's thread over a virtual scale: each parcel is told once (HW-6)."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager

from app.devices.scale import ScaleThread
from hardware.scale.codecs.hidpos import REPORT_SIZE
from hardware.scale.reader import ScaleReader
from hardware.transport.reports import WholeReports
from hardware.virtual.scale import VirtualScale

PATIENCE = 20.0


class Weighing:
    def __init__(self, scale: VirtualScale, told: int) -> None:
        self.weights: queue.Queue[int] = queue.Queue()
        self.states: queue.Queue[bool] = queue.Queue()
        open_reader = lambda: ScaleReader(WholeReports(scale.connect(), REPORT_SIZE))  # noqa: E731
        self.thread = ScaleThread(open_reader, self.weights.put, self.states.put, told)

    def told(self) -> int:
        return self.weights.get(timeout=PATIENCE)

    def until(self, *, is_there: bool) -> None:
        while self.states.get(timeout=PATIENCE) is not is_there:
            pass


@contextmanager
def weighing(told: int = 0, lies: int | None = None) -> Iterator[tuple[VirtualScale, Weighing]]:
    with VirtualScale() as scale:
        if lies is not None:
            scale.put(lies)
        weighs = Weighing(scale, told)
        weighs.thread.start()
        try:
            weighs.until(is_there=True)
            yield scale, weighs
        finally:
            weighs.thread.stop()


def test_HW_6_a_parcel_is_told_once_however_often_the_scale_repeats_it() -> None:
    with weighing() as (scale, weighs):
        for grams in (640, 640, 641, 639):  # it trembles
            scale.put(grams)
        scale.put(900)
        assert (weighs.told(), weighs.told()) == (640, 900)
        assert weighs.weights.empty()


def test_HW_6_the_same_weight_is_told_again_once_the_platform_was_empty() -> None:
    with weighing() as (scale, weighs):
        scale.put(640)
        scale.put(0, "zero")
        scale.put(640)
        assert (weighs.told(), weighs.told()) == (640, 640)


def test_HW_6_only_a_weight_at_rest_counts() -> None:
    with weighing() as (scale, weighs):
        scale.put(300, "moving")
        scale.put(60_001, "over_limit")
        scale.put(500, "fault")
        scale.put(0)
        scale.put(412)
        assert weighs.told() == 412


def test_HW_6_half_a_gram_is_rounded_up() -> None:
    with weighing() as (scale, weighs):
        scale.put(4125, exponent=-1)
        assert weighs.told() == 413


def test_PACK_10_the_parcel_that_still_lies_there_after_a_restart_is_not_the_next_one() -> None:
    with weighing(told=640, lies=641) as (scale, weighs):
        scale.put(700)
        scale.put(0, "zero")
        scale.put(640)
        assert (weighs.told(), weighs.told()) == (700, 640)
        assert weighs.weights.empty()


def test_a_pulled_scale_is_said_and_put_back_tells_no_parcel_twice() -> None:
    with weighing() as (scale, weighs):
        scale.put(640)
        assert weighs.told() == 640
        scale.unplug()
        weighs.until(is_there=False)
        scale.replug()  # and greets with the parcel that still lies there
        weighs.until(is_there=True)
        scale.put(700)
        assert weighs.told() == 700
        assert repr(weighs.thread) == "<ScaleThread last 700 g>"
