"""What a month of work leaves behind, byte by byte: canaries in every field of every order (Must show 6).

The finder and the opener are held to find everything before the purge; only then does their silence count.
"""

from collections import defaultdict
from pathlib import Path

import pytest

from app.ports.jobs import JobName, JobState
from tests.system import canaries, private_story
from tests.system.finder import Finder, rows_of
from tests.system.opener import Keys
from tests.system.private_month import LIVE, NUMBERS, PURGED, Month
from tests.system.private_story import SECRETS

FINDER = Finder([*canaries.words(NUMBERS.values()), *SECRETS], canaries.MARKS)
SEALED = {  # by column, the fields that are kept there of an order that went all the way
    "orders.recipient": canaries.RECIPIENT,
    "orders.buyer": canaries.BUYER,
    "labels.sealed": canaries.LABEL,
    "print_jobs.sealed": canaries.LABEL,
}
Found = dict[str, dict[str, set[str]]]  # by column, then order


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Month:
    return private_story.play(tmp_path_factory.mktemp("month"))


@pytest.fixture(scope="module")
def opened_before(month: Month) -> Found:
    """What the keys of the first day open, with the key-encryption key of that day."""
    keys = Keys(files_in(month.before))
    found: Found = defaultdict(lambda: defaultdict(set))
    for order, place, plain in keys.open(files_in(month.before / "database"), month.ids.values()):
        found[place][order] |= FINDER.in_bytes(plain)
    return found


def files_in(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]


def words(name: str, fields: tuple[str, ...]) -> set[str]:
    return canaries.plain(NUMBERS[name], fields)


# ---- before: all is seen that is there


@pytest.mark.parametrize("column", SEALED)
def test_PRIV_2_the_keys_of_the_day_open_every_field_of_every_order(
    month: Month, opened_before: Found, column: str
) -> None:
    """So the search of what is opened finds them, and nothing but these columns and held updates has any."""
    for name in ("plain", "coded", "business", "jammed", "in_doubt"):
        assert words(name, SEALED[column]) <= opened_before[column][month.ids[name]], name


def test_PRIV_2_orders_that_nobody_packed_are_there_too(month: Month, opened_before: Found) -> None:
    for name in ("cancelled", "elsewhere", "own_carrier", "waiting"):
        assert words(name, canaries.RECIPIENT) <= opened_before["orders.recipient"][month.ids[name]], name
        assert words(name, canaries.BUYER) <= opened_before["orders.buyer"][month.ids[name]], name


def test_PRIV_2_what_amazon_told_while_a_bench_had_the_order_is_sealed_and_seen(
    month: Month, opened_before: Found
) -> None:
    [(order, found)] = opened_before["held_updates.sealed"].items()
    assert order == month.ids["changed"]
    assert words("changed", (*canaries.RECIPIENT, *canaries.BUYER)) <= found


def test_PRIV_2_no_other_column_holds_a_person(opened_before: Found) -> None:
    holding = {column for column, orders in opened_before.items() if any(orders.values())}
    assert holding == {*SEALED, "held_updates.sealed"}


def test_PRIV_1_files_of_the_private_folder_hold_what_they_should(month: Month) -> None:
    private = month.before / "private"
    found = FINDER.in_folders(private)
    for name in ("plain", "business", "waiting"):
        assert words(name, canaries.SLIP) <= found[private / month.ids[name] / "packing-slip.pdf"]
    assert words("plain", canaries.LABEL) <= found[private / month.ids["plain"] / "label.zpl"]
    [shared] = private.glob("several/*/list.csv")
    assert words("plain", ("name",)) | words("waiting", ("name",)) <= found[shared]


def test_the_finder_reads_what_the_printers_printed(month: Month) -> None:
    printed = set[str]().union(*FINDER.in_folders(month.paper).values())
    for name in ("plain", "coded", "business", "jammed", "in_doubt", "late"):
        assert words(name, canaries.LABEL) <= printed, name


def test_PRIV_2_outside_of_the_private_folder_nothing_lies_in_the_clear(month: Month) -> None:
    kept = FINDER.in_folders(month.before, month.older)
    assert [path for path in kept if not path.is_relative_to(month.before / "private")] == []


# ---- after


def test_PRIV_1_thirty_one_days_later_no_byte_of_any_file_tells_of_a_purged_order(month: Month) -> None:
    found = FINDER.in_folders(month.data, month.place.temporary)
    purged = FINDER_OF_PURGED & set[str]().union(*found.values())
    assert purged == set()


FINDER_OF_PURGED = set(canaries.words(NUMBERS[name] for name in PURGED))


def test_PRIV_1_the_rows_of_a_purged_order_hold_not_even_what_no_key_opens(month: Month) -> None:
    """But for events, which a bench's own count goes by, and the audit's chain, which holds nobody's data."""
    rows = list(rows_of(month.data / "database" / "packbench.db"))
    ids = {row["order_id"]: row["id"] for row in rows if row[""] == "orders"}
    purged = {ids[order_id] for order_id in month.purged_ids} | month.purged_ids
    bought = {
        row["purchase_id"] for row in rows if row[""] == "label_purchases" and row["order_id"] in purged
    }
    keeping: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        owners = {row.get("order_id"), row.get("order_pk"), row.get("purchase_id")} & (purged | bought)
        blobs = [column for column, value in row.items() if isinstance(value, bytes) and value]
        if owners or (row.get("id") in purged and row[""] == "orders"):
            keeping[str(row[""])] |= set(blobs)
    assert len(bought) == 6
    keeping = {table: columns for table, columns in keeping.items() if columns}
    kept = {"pack_events": {"payload"}, "codes": {"fingerprint"}, "audit": {"previous", "hash"}}
    assert keeping == kept


def test_PRIV_1_orders_that_live_keep_their_files(month: Month) -> None:
    found = FINDER.in_folders(month.data)
    assert list(found) == [month.data / "private" / month.ids["waiting"] / "packing-slip.pdf"]
    assert words("waiting", canaries.SLIP) <= found[next(iter(found))]


def test_PRIV_2_no_key_that_lies_anywhere_opens_a_purged_order_and_live_ones_open(month: Month) -> None:
    """Every key in our files and in every older copy of the key store, on every ciphertext that is or was. A
    key that is wrapped is no ciphertext of an order's: one is made where Amazon tells of the order again.
    """
    everything = files_in(month.data, month.older)
    keys = Keys(everything)
    opened: dict[str, set[str]] = defaultdict(set)
    for order, place, plain in keys.open(
        [*everything, *files_in(month.before / "database")], month.ids.values()
    ):
        if place != "wrapped_keys.wrapped":
            opened[order] |= {place} | FINDER.in_bytes(plain)
    assert {order: opened[order] for order in month.purged_ids if order in opened} == {}
    for name in LIVE:
        assert words(name, (*canaries.RECIPIENT, *canaries.BUYER)) <= opened[month.ids[name]], name
    assert "orders.recipient" in opened[month.ids["late"]]


def test_PRIV_2_each_purge_destroys_its_key_encryption_key(month: Month) -> None:
    before = {path.name for path in (month.before / "secrets").iterdir()}
    after = {path.name for path in (month.data / "secrets").iterdir()}
    assert len([name for name in before if name.startswith("kek-")]) == 1
    assert len([name for name in after if name.startswith("kek-")]) == 1
    assert {name for name in before & after if name.startswith("kek-")} == set()


def test_PRIV_2_the_key_stores_backup_is_of_today(month: Month) -> None:
    [backup] = files_in(month.data / "key-backup")
    age = month.place.clock.now().timestamp() - backup.stat().st_mtime
    assert 0 <= age < 86_400


def test_PRIV_1_an_engine_that_was_off_purges_before_anything_comes_in(month: Month) -> None:
    ended = [run.job for run in month.first_runs if run.state is JobState.IDLE]
    begun = [run.job for run in month.first_runs]
    assert ended[0] is JobName.PURGE
    assert set(begun[: begun.index(JobName.ORDER_IMPORT)]) == {JobName.PURGE}


def test_PRIV_1_a_refund_brings_nothing_back(month: Month) -> None:
    assert month.updated_at >= month.refunded_at
    assert {name for name in PURGED if month.returned[name] != (None, None)} == set()
    assert {name for name in LIVE if None in month.returned[name]} == set()


# ---- at any time


def test_PRIV_3_no_log_ever_told_of_a_person_whatever_failed(month: Month) -> None:
    logs = month.data / "logs"
    assert FINDER.in_folders(logs) == {}
    text = "".join(path.read_text("utf-8") for path in files_in(logs))
    for happened in ("searchOrders answered what cannot be read", "KeyError", "searchOrders: Remote"):
        assert happened in text, happened
    assert month.stops == ["print_unknown", "amazon_unreachable", "outcome_unknown", "address_changed"]


def test_CONN_3_no_file_holds_a_stores_secrets(month: Month) -> None:
    holding = FINDER.in_folders(month.data, month.before, month.older, month.place.temporary)
    assert {path for path, found in holding.items() if found & set(SECRETS)} == set()
