"""The proof plugin, on little suites of its own."""

import pytest

from tests.proof import id_of, in_order

PASSES = "def test_PACK_1_an_order_opens(): pass\n"


@pytest.fixture(autouse=True)
def _no_other_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def _run(pytester: pytest.Pytester, source: str, *arguments: str) -> pytest.RunResult:
    pytester.makefile(".txt", ids="# rows\nPACK-1\n")
    pytester.makepyfile(source)
    return pytester.runpytest_inprocess("-p", "tests.proof", "--ids=ids.txt", *arguments)


def test_a_suite_that_proves_every_id_passes(pytester: pytest.Pytester) -> None:
    result = _run(pytester, PASSES + "def test_another(): pass\n", "--proof")
    result.stdout.fnmatch_lines(["collected 2", "passed 2", "proven 1 of 1 ids: PACK-1", "*2 passed*"])
    assert result.ret == pytest.ExitCode.OK


def test_an_id_without_a_test_fails_the_session(pytester: pytest.Pytester) -> None:
    result = _run(pytester, "def test_PACK_2_something_else(): pass\n", "--proof")
    result.stdout.fnmatch_lines(
        ["proven 0 of 1 ids: ", "no passing test for PACK-1", "*1 passed, 1 unproven*"]
    )
    assert result.ret == pytest.ExitCode.TESTS_FAILED


@pytest.mark.parametrize("phase", ["call", "teardown"])
def test_an_id_whose_test_fails_is_not_proven(pytester: pytest.Pytester, phase: str) -> None:
    body = {
        "call": PASSES.replace("pass", "assert 0"),
        "teardown": (
            "import pytest\n@pytest.fixture\ndef late():\n    yield\n    assert 0\n"
            "def test_PACK_1_an_order_opens(late): pass\n"
        ),
    }[phase]
    result = _run(pytester, body, "--proof")
    result.stdout.fnmatch_lines(["passed 0", "proven 0 of 1 ids: ", "no passing test for PACK-1"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_an_id_with_a_passing_and_a_failing_test_is_not_proven(pytester: pytest.Pytester) -> None:
    result = _run(pytester, PASSES + "def test_PACK_1_and_closes(): assert 0\n", "--proof")
    result.stdout.fnmatch_lines(["passed 1", "no passing test for PACK-1"])


@pytest.mark.parametrize(
    ("marks", "why"), [("pytest.mark.skip", "skipped"), ("pytest.mark.xfail(strict=False)", "xfail")]
)
@pytest.mark.parametrize("outcome", ["pass", "assert 0"])
def test_a_test_that_is_left_out_fails_the_session(
    pytester: pytest.Pytester, marks: str, why: str, outcome: str
) -> None:
    source = f"import pytest\n{PASSES}@{marks}\ndef test_left_out(): {outcome}\n"
    result = _run(pytester, source, "--proof")
    result.stdout.fnmatch_lines([f"left out: *test_left_out ({why})"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_file_that_is_skipped_as_a_whole_fails_the_session(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_rest="import pytest\npytest.skip('not here', allow_module_level=True)\n")
    result = _run(pytester, PASSES, "--proof")
    result.stdout.fnmatch_lines(["left out: *test_rest.py (skipped)"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_deselected_test_fails_the_session(pytester: pytest.Pytester) -> None:
    result = _run(pytester, PASSES + "def test_slow(): pass\n", "--proof", "-k", "PACK")
    result.stdout.fnmatch_lines(["left out: *test_slow (deselected)"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_session_that_stops_early_is_no_proof(pytester: pytest.Pytester) -> None:
    result = _run(
        pytester, PASSES + "def test_stops():\n    import pytest\n    pytest.exit('now')\n", "--proof"
    )
    assert result.ret != pytest.ExitCode.OK


WORKERS = ("--proof", "-p", "xdist.plugin", "-n", "2")


def test_workers_prove_as_one_session(pytester: pytest.Pytester) -> None:
    result = _run(pytester, PASSES + "def test_another(): pass\n", *WORKERS)
    result.stdout.fnmatch_lines(["collected 2", "passed 2", "proven 1 of 1 ids: PACK-1", "*2 passed*"])
    assert result.ret == pytest.ExitCode.OK


def test_what_every_worker_deselects_fails_the_session(pytester: pytest.Pytester) -> None:
    result = _run(pytester, PASSES + "def test_slow(): pass\n", *WORKERS, "-k", "PACK")
    result.stdout.fnmatch_lines(["left out: *test_slow (deselected)", "*1 passed, 1 unproven*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_file_that_workers_skip_as_a_whole_fails_the_session(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_rest="import pytest\npytest.skip('not here', allow_module_level=True)\n")
    result = _run(pytester, PASSES, *WORKERS)
    result.stdout.fnmatch_lines(["left out: *test_rest.py (skipped)"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_worker_that_dies_fails_the_session(pytester: pytest.Pytester) -> None:
    result = _run(pytester, PASSES + "def test_dies():\n    import os\n    os._exit(3)\n", *WORKERS)
    result.stdout.fnmatch_lines(["*1 failed, 1 passed*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


@pytest.mark.parametrize("arguments", [(), WORKERS])
def test_what_a_test_tells_is_printed_at_the_end(
    pytester: pytest.Pytester, arguments: tuple[str, ...]
) -> None:
    source = "def test_PACK_1_tells(record_property): record_property('told', 'seen 500 times')\n"
    result = _run(pytester, source, *arguments)
    result.stdout.fnmatch_lines(["seen 500 times", "*1 passed*"])


def test_other_plugins_read_its_reports_unharmed(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    result = _run(pytester, "def test_something(): pass\n", "--proof", "-p", "no:pytest-qt")
    result.stdout.fnmatch_lines(["*1 passed, 1 unproven*"])


def test_without_the_option_nothing_is_demanded(pytester: pytest.Pytester) -> None:
    result = _run(pytester, "def test_something(): pass\n")
    assert result.ret == pytest.ExitCode.OK


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("test_TRN_3_a_code_of_25_characters_is_refused", "TRN-3"),
        ("test_PACK_11_a_serial_twice", "PACK-11"),
        ("test_pack_1_lower_case", None),
        ("test_PACK_1", None),
        ("test_a_trigger_bounce_counts_once", None),
    ],
)
def test_an_id_is_read_from_a_tests_name(name: str, expected: str | None) -> None:
    assert id_of(name) == expected


def test_ids_are_listed_in_the_order_of_their_numbers() -> None:
    assert in_order({"TRN-1", "PACK-11", "PACK-2"}) == ["PACK-2", "PACK-11", "TRN-1"]
