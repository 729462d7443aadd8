"""What a test run proves: the product rows whose ids the tests carry, and that nothing was left out.

``--proof`` turns the account into a verdict: the session fails where an id of ``tests/ids.txt`` has no
passing test, and where a test was skipped, expected to fail, or deselected. Where workers run the tests, what
they left out is told to the session that counts. What a test tells (``record_property("told", words)``) is
printed at the end.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

_IDS = Path(__file__).with_name("ids.txt")
_LEFT_OUT = "packbench_left_out"  # what a worker tells at its end
_NAMED = re.compile(r"^test_([A-Z]+)_(\d+)_")


def read_ids(path: Path) -> tuple[str, ...]:
    """The ids of a list, one a line; lines that begin with # are for people."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def id_of(test: str) -> str | None:
    """``TRN-3`` for ``test_TRN_3_a_code_of_25_characters_is_refused``; None where no id is named."""
    named = _NAMED.match(test)
    return f"{named[1]}-{named[2]}" if named else None


def in_order(ids: Iterable[str]) -> list[str]:
    """By letters, then by number: PACK-2 before PACK-11."""
    return sorted(ids, key=lambda each: (each.partition("-")[0], int(each.partition("-")[2])))


class Account:
    """Counts one session. A test has passed when its call did and no phase of it failed."""

    def __init__(self, wanted: Sequence[str]) -> None:
        self._wanted = wanted
        self._passed: dict[str, str] = {}
        self._failed: set[str] = set()
        self._left_out: dict[str, None] = {}  # in order, each once: workers collect alike
        self._collected = 0

    def collected(self, count: int) -> None:
        self._collected = count

    def left_out(self, what: str) -> None:
        """A test, or a whole file, that did not run as it stands."""
        self._left_out[what] = None

    def passed(self, node: str, test: str) -> None:
        self._passed[node] = test

    def failed(self, node: str) -> None:
        self._failed.add(node)

    @property
    def good(self) -> dict[str, str]:
        return {node: test for node, test in self._passed.items() if node not in self._failed}

    @property
    def proven(self) -> list[str]:
        """The wanted ids that have a passing test and no failing one."""
        proven = {id_of(test) for test in self.good.values()}
        broken = {id_of(self._passed[node]) for node in self._failed & self._passed.keys()}
        return in_order(each for each in set(self._wanted) if each in proven and each not in broken)

    @property
    def faults(self) -> list[str]:
        """Why the run proves less than it should; empty when all is well."""
        missing = in_order(set(self._wanted) - set(self.proven))
        faults = [f"no passing test for {each}" for each in missing]
        faults += [f"left out: {what}" for what in self._left_out]
        ran = len(self.good) + len(self._failed)
        if not faults and ran != self._collected:
            faults.append(f"{self._collected} collected, {ran} ran")
        return faults

    def summary(self) -> list[str]:
        return [
            f"collected {self._collected}",
            f"passed {len(self.good)}",
            f"proven {len(self.proven)} of {len(self._wanted)} ids: {' '.join(self.proven)}",
        ]


class _Fault:
    """Counts as one report of its kind; plugins that read every report find nothing in it."""


class ProofPlugin:
    """Feeds an ``Account`` from pytest's hooks and turns its faults into the exit status."""

    def __init__(self, account: Account) -> None:
        self._account = account

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._account.collected(len(session.items))

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        self._account.collected(len(ids))

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self._leave_out(_deselected(items))

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        self._leave_out(getattr(node, "workeroutput", {}).get(_LEFT_OUT, []))  # none of a worker that died

    def _leave_out(self, tests: Iterable[str]) -> None:
        for each in tests:
            self._account.left_out(each)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self._account.left_out(f"{report.nodeid} (skipped)")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped or hasattr(report, "wasxfail"):
            self._account.left_out(
                f"{report.nodeid} ({'xfail' if hasattr(report, 'wasxfail') else 'skipped'})"
            )
        elif report.failed:
            self._account.failed(report.nodeid)
        if report.when == "call" and report.outcome != "skipped":
            self._account.passed(report.nodeid, report.location[2].rpartition(".")[2])

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._account.faults and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("proof")
        if self._account.faults:  # also in pytest's closing line
            terminalreporter.stats["unproven"] = [_Fault() for _ in self._account.faults]
        for line in self._account.summary() + self._account.faults:
            terminalreporter.write_line(line)


class WorkerPlugin:
    """In a worker: tells what it deselected, which no report does."""

    def __init__(self, output: dict[str, list[str]]) -> None:
        self._output = output

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self._output.setdefault(_LEFT_OUT, []).extend(_deselected(items))


def _deselected(items: Sequence[pytest.Item]) -> list[str]:
    return [f"{item.nodeid} (deselected)" for item in items]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--proof", action="store_true", help="fail where an id has no test or a test was left out"
    )
    parser.addoption("--ids", type=Path, default=_IDS, help="the list of ids, one a line")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--proof"):
        return
    if hasattr(config, "workeroutput"):
        plugin: object = WorkerPlugin(config.workeroutput)
    else:
        plugin = ProofPlugin(Account(read_ids(config.getoption("--ids"))))
    config.pluginmanager.register(plugin, "packbench-proof")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, words in report.user_properties:
            if name == "told":
                terminalreporter.write_line(words)
