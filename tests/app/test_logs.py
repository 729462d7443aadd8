"""What gets into a log when things go wrong: kinds, places and outcomes, never what somebody's order says."""

import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

import msgspec
import pytest

from app import logs
from app.amazon.problem import Declined, Problem
from app.domain.order import Buyer, Recipient
from app.domain.packing.events import ShippingStopped
from app.domain.packing.reasons import Stop
from app.domain.shipping import PurchaseState
from app.ports import errors
from app.ports.documents import Slip, Unprintable
from app.ports.storage import PurchaseEnded
from app.vault.kek import SecretsUnavailable
from app.vault.vault import VaultLocked
from hardware.errors import DeviceLost

CANARY = "Canary Buyer"
MAIL = "canary@marketplace.example"
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
RECIPIENT = Recipient(name=CANARY, line1=f"1 {CANARY} Street", phone=CANARY)
STRUCTS: tuple[msgspec.Struct, ...] = (
    RECIPIENT,
    Buyer(name=CANARY, email=MAIL, gift_message=CANARY),
    Slip("112-1", AT, (), RECIPIENT, Buyer(name=CANARY)),
    PurchaseEnded("p-1", PurchaseState.REFUSED, AT, words=f"{CANARY} has no such street"),
    ShippingStopped(Stop.REFUSED_BY_AMAZON, f"{CANARY} has no such street"),
)
FIT: tuple[errors.OutsideError, ...] = (
    errors.OutsideError("sent twice"),
    errors.Unreachable("getOrder: ConnectError"),
    errors.Throttled("getOrder", 2.0),
    errors.Refused("buy", "InvalidInput", f"{CANARY} has no such street"),
    errors.Unauthorised("no credentials"),
    errors.OutcomeUnknown("sent, not answered"),
    errors.Malformed("getOrder answered what cannot be read"),
    errors.WriteFailed("the disk is full"),
    errors.Conflict("another bench was first"),
    Declined("buy", Problem("InvalidInput", f"{CANARY} has no such street"), 400, CANARY.encode()),
    Unprintable("no encoder for printers that speak escpos"),
    SecretsUnavailable("the keyring takes nothing"),
    VaultLocked("the key is missing"),
)


class Log:
    """A logger as the app's, and what it wrote."""

    def __init__(self, name: str) -> None:
        self._written = io.StringIO()
        [handler] = logs.handlers(None)
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(self._written)
        self.logger = logging.getLogger(name)
        self.logger.addHandler(handler)
        self.logger.propagate = False
        self._handler = handler

    @property
    def text(self) -> str:
        return self._written.getvalue()

    def end(self) -> None:
        self.logger.removeHandler(self._handler)
        self.logger.propagate = True


@pytest.fixture(params=["app.services.shipping"])
def log(request: pytest.FixtureRequest) -> Iterator[Log]:
    opened = Log(request.param)
    yield opened
    opened.end()


def raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    """The same error, from a place in this file."""
    try:
        fail(error, cause)
    except BaseException as caught:  # noqa: BLE001  # whatever it is
        return caught
    return error


def fail(error: BaseException, cause: BaseException | None) -> None:
    raise error from cause


@pytest.mark.parametrize("error", FIT, ids=lambda error: type(error).__name__)
def test_PRIV_3_an_error_of_a_port_says_what_happened_and_nothing_of_what_it_came_from(
    log: Log, error: errors.OutsideError
) -> None:
    foreign = raised(ValueError(f"invalid street: {RECIPIENT.line1}"))
    told = raised(error, foreign)
    log.logger.error("shipping of %s stopped: %s", "112-1", told, exc_info=told)
    assert CANARY not in log.text
    assert f"shipping of 112-1 stopped: {logs.told(error)}" in log.text
    assert str(error) in log.text
    assert "ValueError\nwhich led to:" in log.text
    assert log.text.count(f'File "{__file__}"') == 4


@pytest.mark.parametrize(
    "error",
    [
        KeyError(CANARY),
        ValueError(f"'{CANARY}' is no number", MAIL),
        UnicodeEncodeError("ascii", CANARY, 0, 1, "ordinal not in range"),
        msgspec.ValidationError(f"Invalid enum value '{CANARY}'"),
        RuntimeError(RECIPIENT, STRUCTS),
    ],
    ids=lambda error: type(error).__name__,
)
def test_PRIV_3_a_bug_or_a_librarys_error_has_no_words_in_a_log(log: Log, error: Exception) -> None:
    log.logger.error("failed: %s %r", error, error, exc_info=raised(error))
    log.logger.error(error)
    assert CANARY not in log.text
    assert type(error).__name__ in log.text
    assert f'File "{__file__}"' in log.text


def test_PRIV_3_no_value_is_told_by_its_contents(log: Log) -> None:
    for struct in STRUCTS:
        log.logger.error("%s %r", struct, struct)
        log.logger.error(struct)
    assert CANARY not in log.text
    assert "<Recipient> '<Recipient>'" in log.text


def test_PRIV_3_groups_contexts_and_circles_of_errors_are_told_without_words(log: Log) -> None:
    inner = [raised(KeyError(CANARY)), raised(errors.WriteFailed("the disk is full"))]
    first, second = ValueError(CANARY), TypeError(CANARY)
    first.__context__, second.__context__ = second, first
    log.logger.error("group", exc_info=BaseExceptionGroup(CANARY, inner))
    log.logger.error("circle", exc_info=first)
    assert CANARY not in log.text
    assert log.text.count("of which one is:") == 2
    assert "WriteFailed: the disk is full" in log.text


def test_what_the_system_and_devices_say_is_kept(log: Log) -> None:
    log.logger.error("%s; %s", FileNotFoundError(2, "No such file or directory", CANARY), DeviceLost("gone"))
    assert "FileNotFoundError: No such file or directory; hardware.errors.DeviceLost: gone" in log.text
    assert CANARY not in log.text


def test_PRIV_3_addresses_and_tokens_are_masked_wherever_they_stand(log: Log) -> None:
    token = "Atza|IwEBIabc-_.~+/=def"  # noqa: S105  # nobody's
    client = "amzn1.application-oa2-client.0123456789abcdef"
    error = raised(errors.OutsideError(f"{MAIL} {token}"))
    log.logger.error("%s %s %s", MAIL, token, client, exc_info=error)
    assert [word for word in (MAIL, token, client) if word in log.text] == []
    assert log.text.count("<redacted>") == 5


@pytest.mark.parametrize("log", ["asyncio", "qasync._QEventLoop"], indirect=True)
def test_PRIV_3_the_loops_own_report_of_a_failed_task_does_not_quote_it(log: Log) -> None:
    log.logger.error("Task exception was never retrieved\nfuture: <Task exception=ValueError('%s')>", CANARY)
    assert "Task exception was never retrieved" in log.text
    assert CANARY not in log.text


def test_PRIV_3_what_failed_in_the_worker_is_told_without_its_words(log: Log) -> None:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        error = pool.submit(int, CANARY).exception()
    assert error is not None
    assert CANARY in str(error.__cause__)
    log.logger.error("no slip", exc_info=error)
    assert CANARY not in log.text
    assert "ValueError" in log.text


def test_another_handler_still_gets_the_whole_record(log: Log, caplog: pytest.LogCaptureFixture) -> None:
    log.logger.addHandler(caplog.handler)
    try:
        log.logger.error("failed: %s", ValueError("words"))
    finally:
        log.logger.removeHandler(caplog.handler)
    assert caplog.messages == ["failed: words"]
    assert "words" not in log.text


DIES = f"""
import asyncio, gc, logging, os, sys, threading
from pathlib import Path
from app import logs
from app.domain.order import Recipient

logs.set_up(Path(sys.argv[1]))


class Unwritable:
    def __str__(self):
        raise ValueError("{CANARY}")


class Undead:
    def __del__(self):
        raise ValueError("{CANARY}")


async def forgotten():
    async def fails():
        raise ValueError("{CANARY}")
    asyncio.get_running_loop().create_task(fails(), name="import")
    await asyncio.sleep(0)
    await asyncio.sleep(0)


def fails():
    raise KeyError("{CANARY}")


logging.getLogger("app").error("%s %s", "{CANARY}", Unwritable())
Undead()
asyncio.run(forgotten())
gc.collect()
thread = threading.Thread(target=fails, name="scanner")
thread.start()
thread.join()
if sys.argv[2] == "raises":
    fails()
elif sys.argv[2] == "ends":
    threading.Thread(target=sys.exit).start()
    raise KeyboardInterrupt
os.abort()
"""


@pytest.mark.parametrize("end", ["raises", "ends", "aborts"])
def test_PRIV_3_however_a_process_ends_no_word_and_no_memory_of_it_is_left(tmp_path: Path, end: str) -> None:
    command = [sys.executable, "-c", "import resource\n" + DIES, str(tmp_path / "logs"), end]
    process = subprocess.Popen(command, cwd=tmp_path, env=paths(), stderr=subprocess.PIPE)
    _, said = process.communicate()
    written = (tmp_path / "logs" / "packbench.log").read_text("utf-8")
    for text in (said.decode(), written):
        assert CANARY not in text
        for what in ("an error could not be raised", "never retrieved", "thread scanner ended"):
            assert text.count(what) == 1
        assert text.count("nobody caught this") == (end == "raises")
    assert [path.name for path in tmp_path.iterdir()] == ["logs"]


def test_PRIV_3_a_crash_dumps_no_memory() -> None:
    """Where the system would allow it: the limit is raised first, as far as it goes."""
    crash = "import os, resource\nfrom app import logs\n{}\nos.abort()"
    raise_limit = (
        "_, hard = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
        "logs.dump_no_memory()\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE)[0] in (0, 1)"
    )
    process = subprocess.Popen([sys.executable, "-c", crash.format(raise_limit)], env=paths())
    _, status = os.waitpid(process.pid, 0)
    process.returncode = status
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)


def paths() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
