"""kill -9 between two steps, at the seams that cost most; ``tests.system.chaos`` plays all of them."""

from pathlib import Path
from typing import Any

import pytest

from app.commands.demo.rig import Rig
from app.resources import resource
from tests.system import judge
from tests.system.chaos import Torture

SEAMS = ("stored", "purchase-answered", "label-sending", "confirmation-attempted")
Json = dict[str, Any]


class Played:
    """What is left of a shift that was killed once at each seam."""

    def __init__(self, folder: Path) -> None:
        with Rig(folder, resource("practice/catalogue.json"), orders=0, seed=7, import_every=0.3) as rig:
            torture = Torture(rig, seed=7)
            torture.at_seams(1, SEAMS)
            torture.finish()
            self.ledger: Json = rig.amazon("/_sim/ledger")
        self.hits = dict(torture.hits)
        self.expected = torture.expected()
        self.labels = judge.printed_labels(folder)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """While it plays, each restart is held against what was painted last: AssertionError where it differs."""
    return Played(tmp_path_factory.mktemp("kills"))


def test_PACK_6_after_each_kill_the_screen_is_as_it_was_painted(played: Played) -> None:
    assert played.hits == dict.fromkeys(SEAMS, 1)
    assert played.expected["packed"]


def test_SHIP_8_no_kill_loses_or_buys_a_parcel_twice(played: Played) -> None:
    assert judge.shipments(played.ledger, played.expected) == []


def test_SHIP_11_own_labels_are_confirmed_once_however_often_the_process_dies(played: Played) -> None:
    assert played.expected["own_labels"]
    told = [row["order_id"] for row in played.ledger["confirmations"]]
    assert sorted(set(told)) == sorted(played.expected["own_labels"])


def test_HW_4_each_label_came_out_once_and_its_barcode_is_the_tracking_number(played: Played) -> None:
    assert played.labels
    assert judge.printed(played.ledger, played.labels, played.expected) == []


def test_TRN_7_each_code_is_at_amazon_where_it_belongs(played: Played) -> None:
    assert judge.codes(played.ledger, played.expected) == []
