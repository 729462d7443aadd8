"""What every process has: a folder of its own, vault and database, the goods once."""

from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap.bench import bench_settings
from app.bootstrap.core import Core, SystemClock
from app.config import Address, Settings, Store
from app.domain.order import Recipient

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
    sender = Address("Practice warehouse", "1 Dock Road", "", "Columbus", "OH", "43004", "US", "6145550100")
    store = Store(name="Shop", packers_may_override=True, uses_shipping_v2_for_codes=True, ship_from=sender)
    made = bench_settings(
        settings(
            tmp_path, bench_id="b7", bench_name="Bench 7", weight_unit="lb", prints_slips=False, store=store
        )
    )
    assert (made.bench_id, made.name, made.store_name, made.weight_unit) == ("b7", "Bench 7", "Shop", "lb")
    assert (made.packers_may_override, made.uses_shipping_v2_for_codes, made.prints_slips) == (
        True,
        True,
        False,
    )
    assert made.ship_from == Recipient(
        name="Practice warehouse",
        line1="1 Dock Road",
        city="Columbus",
        region="OH",
        postal_code="43004",
        country="US",
        phone="6145550100",
    )


def test_the_machines_time_is_utc() -> None:
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)
    assert SystemClock().now().tzinfo is UTC
