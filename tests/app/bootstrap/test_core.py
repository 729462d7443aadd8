"""What every process has: a folder of its own, vault and database, the goods once."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bootstrap.bench import bench_settings
from app.bootstrap.core import Core, SystemClock
from app.bootstrap.shipping import name_of
from app.config import ConfigError, Printers, Settings, load
from app.domain.people import Role
from app.ui.theme import ThemeName

CATALOGUE = Path(__file__).parents[3] / "resources" / "practice" / "catalogue.json"


def settings(folder: Path, **changes: object) -> Settings:
    known: dict[str, object] = {"data_folder": str(folder / "data"), "catalogue": str(CATALOGUE)}
    return Settings(**(known | changes))  # type: ignore[arg-type]  # fields by name


def test_PRIV_2_keys_secrets_and_database_lie_apart_and_open_to_nobody_else(tmp_path: Path) -> None:
    core = Core(settings(tmp_path))
    core.close()
    parts = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "data").iterdir()}
    assert {name: parts[name] for name in ("keys", "secrets", "database")} == {
        "keys": 0o700,
        "secrets": 0o700,
        "database": 0o700,
    }


def test_PRIV_1_a_core_forgets_in_rows_files_keys_and_their_backup(tmp_path: Path) -> None:
    core = Core(settings(tmp_path, key_backup_folder=str(tmp_path / "elsewhere")))
    assert [place.name for place in core.purge_places] == ["database", "files", "keys", "key backup"]
    core.vault.prepare(["112-1"])
    sealed = core.vault.seal("112-1", b"Recipient One")
    asyncio.run(core.key_backup.refresh(core.clock.now()))
    core.close()
    (tmp_path / "data" / "keys" / "keys.db").write_bytes(b"damaged")
    again = Core(settings(tmp_path, key_backup_folder=str(tmp_path / "elsewhere")))
    assert again.vault.open("112-1", sealed) == b"Recipient One"
    again.close()


@pytest.mark.parametrize("days", [-1, 30])
def test_PRIV_2_a_backup_older_than_what_it_must_not_outlive_is_refused(days: int) -> None:
    with pytest.raises(ConfigError, match="purge_early_days"):
        load(None, {"PACKBENCH_PURGE_EARLY_DAYS": str(days)})
    assert load(None, {"PACKBENCH_PURGE_EARLY_DAYS": "29"}).purge_early_days == 29


def test_the_catalogue_is_loaded_once_and_its_people_can_sign_in(tmp_path: Path) -> None:
    core = Core(settings(tmp_path))
    core.load_catalogue()
    assert [box.code for box in core.database.lookups.boxes()] == ["BOX-L", "BOX-M", "BOX-P", "BOX-S"]
    core.close()
    again = Core(settings(tmp_path, catalogue=str(tmp_path / "gone.json")))
    again.load_catalogue()  # a database that has boxes keeps what it has
    assert again.database.lookups.person_by_badge("BDG-PACKER-0001") is not None
    again.close()


def test_PPL_6_practice_reaches_the_bench_from_its_settings(tmp_path: Path) -> None:
    assert bench_settings(settings(tmp_path, is_practice=True)).is_practice
    assert not bench_settings(settings(tmp_path)).is_practice


def test_the_bench_is_set_as_its_file_says(tmp_path: Path) -> None:
    given = {"bench_id": "b7", "bench_name": "Bench 7", "weight_unit": "lb", "warehouse": "east"}
    made = bench_settings(settings(tmp_path, prints_slips=False, **given))
    assert (made.bench_id, made.name, made.weight_unit) == ("b7", "Bench 7", "lb")
    assert (made.warehouse, made.prints_slips) == ("east", False)


@pytest.mark.parametrize(
    ("said", "are_shared", "one", "two"),
    [
        ("off", False, False, False),
        ("several", False, False, True),
        ("always", False, True, True),
        ("off", True, True, True),
        ("several", True, True, True),
    ],
)
def test_PACK_14_labels_are_scanned_back_as_set_and_always_where_benches_share_a_printer(
    tmp_path: Path, said: str, are_shared: bool, one: bool, two: bool
) -> None:
    printers = Printers(are_shared=are_shared)
    made = bench_settings(settings(tmp_path, scan_back=said, printers=printers))
    assert (made.scans_back(1), made.scans_back(2)) == (one, two)


def test_the_machines_time_is_utc() -> None:
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)
    assert SystemClock().now().tzinfo is UTC


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_PPL_5_the_themes_that_the_settings_name_are_those_that_there_are(theme: str) -> None:
    found = load(None, {"PACKBENCH_THEME": theme})
    assert ThemeName(found.theme).value == theme
    assert {name.value for name in ThemeName} == {"light", "dark", "high_contrast"}


def test_a_theme_that_there_is_not_is_refused_at_once() -> None:
    with pytest.raises(ConfigError, match="theme"):
        load(None, {"PACKBENCH_THEME": "contrast"})


def test_LIST_3_somebody_in_the_practice_catalogue_has_the_listings_role(tmp_path: Path) -> None:
    core = Core(settings(tmp_path))
    core.load_catalogue()
    found = core.database.lookups.person_by_badge("BDG-MANAGER-0004")
    core.close()
    assert found is not None
    assert found.roles == (Role.PACKER, Role.LEAD, Role.LISTINGS, Role.MANAGER)


def test_PPL_1_the_office_names_people_and_its_own_bench(tmp_path: Path) -> None:
    core = Core(settings(tmp_path, bench_id="b7", bench_name="Bench 7"))
    core.load_catalogue()
    found = [name_of(core, key) for key in ("0001", "b7", "b8", "")]
    core.close()
    assert found == ["Packer One", "Bench 7", "b8", ""]
