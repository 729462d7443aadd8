"""How mutation results are counted."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.mutants import package_of, report, unfinished


def _result(folder: Path, file: str, codes: Sequence[int | None]) -> None:
    meta = folder / f"{file}.meta"
    meta.parent.mkdir(parents=True, exist_ok=True)
    name = file.removesuffix(".py").replace("/", ".")
    meta.write_text(json.dumps({"exit_code_by_key": {f"{name}.x_{n}": code for n, code in enumerate(codes)}}))


def test_ninety_of_a_hundred_are_enough(tmp_path: Path) -> None:
    _result(tmp_path, "app/domain/scan.py", [1] * 90 + [0] * 10)
    lines, survivors, is_good = report(tmp_path)
    assert "  90.0 %     90 of   100  app/domain" in lines
    assert len(survivors) == 10
    assert survivors[0] == "app.domain.scan.x_90"
    assert is_good


def test_a_weak_package_is_not_saved_by_a_strong_one(tmp_path: Path) -> None:
    _result(tmp_path, "app/domain/packing/bench.py", [1] * 900)
    _result(tmp_path, "hardware/printer/codecs/zpl.py", [1] * 89 + [0] * 11)
    lines, _, is_good = report(tmp_path)
    assert "  98.9 %    989 of  1000  overall" in lines
    assert not is_good


@pytest.mark.parametrize(
    ("code", "is_caught"),
    [(1, True), (3, True), (-24, True), (36, True), (0, False), (33, False), (-11, False)],
)
def test_a_mutant_is_caught_by_a_failing_test_or_a_time_out_and_by_nothing_else(
    tmp_path: Path, code: int, is_caught: bool
) -> None:
    _result(tmp_path, "app/sync/engine.py", [code])
    assert report(tmp_path)[2] is is_caught


def test_a_mutant_that_was_not_run_does_not_count(tmp_path: Path) -> None:
    _result(tmp_path, "app/sync/engine.py", [1, None])
    lines, survivors, _ = report(tmp_path)
    assert " 100.0 %      1 of     1  app/sync" in lines
    assert survivors == []
    assert unfinished(tmp_path) == ["app.sync.engine.x_1"]


def test_no_mutants_at_all_is_no_success(tmp_path: Path) -> None:
    assert not report(tmp_path)[2]


@pytest.mark.parametrize(
    ("file", "package"),
    [
        ("app/domain/packing/bench.py", "app/domain"),
        ("app/sync/jobs/order_import.py", "app/sync"),
        ("hardware/scanner/codecs/aim.py", "hardware/scanner/codecs"),
    ],
)
def test_files_are_counted_by_package(file: str, package: str) -> None:
    assert package_of(file) == package
