"""The process in which karrio runs: takes jobs, a thread each, and answers. Light until the first job."""

import os
import signal
import ssl
import threading
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from app.carriers.accounts import CarrierAccount
from app.carriers.jobs import Answer, Failure, FailureKind, Job

if TYPE_CHECKING:
    from app.carriers.connector import Connector


def serve(connection: Connection) -> None:
    """Until the other end closes or says None. karrio logs and prints what carriers are told: unheard."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    _fall_silent()
    replies, connectors = _Replies(connection), _Connectors()
    while True:
        try:
            asked: tuple[int, Job] | None = connection.recv()
        except (EOFError, OSError):
            asked = None
        if asked is None:
            os._exit(0)
        threading.Thread(target=_work, args=(*asked, connectors, replies), daemon=True).start()


class _Replies:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, number: int, answer: Answer) -> None:
        with self._lock:
            try:
                self._connection.send((number, answer))
            except OSError:
                os._exit(0)


class _Connectors:
    """One for each account, with its tokens; karrio is imported by one thread alone."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: dict[str, Connector] = {}

    def of(self, account: CarrierAccount) -> "Connector":
        with self._lock:
            made = self._made.get(account.name)
            if made is None or made.account != account:
                from app.carriers.kinds import connector_for

                made = self._made[account.name] = connector_for(account)
                _verify_certificates()
            return made


def _work(number: int, job: Job, connectors: _Connectors, replies: _Replies) -> None:
    try:
        answer = connectors.of(job.account).perform(job)
    except Exception as error:  # noqa: BLE001 - a thread's top; whatever a connector trips over is told, not lost
        kind = FailureKind.UNKNOWN if job.operation.has_effects else FailureKind.MALFORMED
        answer = Failure(kind, f"connector: {type(error).__name__}")
    replies.send(number, answer)


def _verify_certificates() -> None:
    """karrio switches verification off for every urllib of its process."""
    ssl._create_default_https_context = ssl.create_default_context


def _fall_silent() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    for name in ("KARRIO_LOG_FILE", "KARRIO_PLUGINS"):
        os.environ.pop(name, None)
