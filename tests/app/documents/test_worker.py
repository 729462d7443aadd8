"""The worker: another process, which outlives neither its parent nor its faults."""

import asyncio
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.documents.worker import Worker

ROOT = Path(__file__).parents[3]
PARENT = """
import asyncio, os, sys
from app.documents.worker import Worker

if __name__ == "__main__":
    print(asyncio.run(Worker().run(os.getpid)), flush=True)
    sys.stdin.read()
"""


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _die_once(mark: Path) -> str:
    if not mark.exists():
        mark.touch()
        _die()
    return "done"


def _fail() -> None:
    raise ZeroDivisionError("as written")


def test_a_job_runs_in_another_process_and_the_next_one_in_the_same() -> None:
    async def both() -> tuple[int, int]:
        return await worker.run(os.getpid), await worker.run(os.getpid)

    worker = Worker()
    first, second = asyncio.run(both())
    worker.close()
    assert first == second != os.getpid()


def test_a_jobs_error_is_the_callers_and_the_worker_goes_on() -> None:
    async def play() -> int:
        with pytest.raises(ZeroDivisionError, match="as written"):
            await worker.run(_fail)
        return await worker.run(os.getpid)

    worker = Worker()
    assert asyncio.run(play()) != os.getpid()
    worker.close()


def test_a_job_whose_process_is_killed_is_done_by_a_new_one(tmp_path: Path) -> None:
    worker = Worker()
    assert asyncio.run(worker.run(_die_once, tmp_path / "mark")) == "done"
    worker.close()


def test_a_job_that_kills_every_process_fails_and_does_not_go_round_for_ever() -> None:
    worker = Worker()
    with pytest.raises(Exception, match="terminated abruptly"):
        asyncio.run(worker.run(_die))
    worker.close()


def test_a_worker_dies_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as parent:
        assert parent.stdout is not None
        child = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    is_gone = bool(select.select([child], [], [], 20)[0])
    os.close(child)
    assert is_gone


def test_a_closed_worker_starts_anew_when_it_is_needed() -> None:
    worker = Worker()
    assert repr(worker) == "<Worker idle>"
    asyncio.run(worker.start())
    assert repr(worker) == "<Worker started>"
    worker.close()
    assert repr(worker) == "<Worker idle>"
    assert asyncio.run(worker.run(os.getpid)) != os.getpid()
    worker.close()
