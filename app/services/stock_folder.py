"""Stock lists from a watched folder: checked, applied whole or not at all, moved to ``done`` or ``failed``
(INV-8).

A list is applied in one transaction with a note of its content and of the name that it gets in ``done``; the
note goes once the file lies there. Killed in between, the next look finds the note, moves the file and
applies nothing. A list that comes a second time, after that, counts a second time.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.decoding import json_decoder
from app.domain.catalogue_csv import CsvError
from app.domain.people import Person, Role
from app.ports.clock import Clock
from app.ports.errors import OutsideError
from app.ports.jobs import JobName, JobRun, Jobs, JobState
from app.seams import seam
from app.services.list_files import DONE, FAILED, Found, ListFiles
from app.services.stock import LARGEST_FILE, CsvPreview, decoded

log = logging.getLogger(__name__)
WATCHER = Person("stock folder", "Stock folder", (Role.MANAGER,))


class Note(msgspec.Struct, frozen=True):
    """An applied list, perhaps not moved yet: its file, its content's digest, its name in ``done``."""

    file: str
    digest: str
    name: str


class Lists(Protocol):
    """What is used of ``StockService``."""

    def preview(self, text: str, file_name: str) -> CsvPreview: ...
    async def apply(self, person: Person, preview: CsvPreview, run: JobRun | None = None) -> None: ...


class StockFolder:
    """``say`` puts an error into words; ``every``: seconds between two looks. A file that was the same at two
    looks is whole.
    """

    def __init__(
        self,
        folder: Path,
        lists: Lists,
        jobs: Jobs,
        clock: Clock,
        say: Callable[[CsvError], str],
        *,
        every: float = 5.0,
    ) -> None:
        self._files = ListFiles(folder)
        self._lists = lists
        self._jobs = jobs
        self._clock = clock
        self._say = say
        self._every = every

    def __repr__(self) -> str:
        return f"<StockFolder {self._files!r}>"

    async def run(self) -> None:
        """Ends only by cancellation; what goes wrong is tried again."""
        while True:
            try:
                await self.look()
            except OutsideError as error:
                log.warning("stock folder: %s", error)
            except Exception:
                log.exception("stock folder")
            await self._clock.sleep(self._every)

    async def look(self) -> None:
        """Takes what has come to rest since the last look; a file that cannot be used holds up no other.
        WriteFailed where the database takes nothing.
        """
        trouble = ""
        try:
            await self._finish()
            for path in await asyncio.to_thread(self._files.at_rest):
                trouble = await self._taken(path) or trouble
            await self._tell(trouble or _told(await asyncio.to_thread(self._files.rejected)))
        except OSError as error:
            await self._tell(f"the stock folder cannot be used: {error.strerror}")

    async def _taken(self, path: Path) -> str:
        """Why not; empty where it is."""
        try:
            await self._take(path)
        except OSError as error:
            return f"{path.name} cannot be used: {error.strerror}"
        return ""

    async def _take(self, path: Path) -> None:
        found = await asyncio.to_thread(self._files.read, path)
        if found is None:
            return
        preview, faults = await asyncio.to_thread(self._checked, found)
        if faults:
            await self._reject(path, faults)
        else:
            await self._apply(found, preview)

    def _checked(self, found: Found) -> tuple[CsvPreview, tuple[str, ...]]:
        """What it would do, and what is wrong with it, in lines."""
        nothing = CsvPreview(())
        if len(found.data) > LARGEST_FILE:
            return nothing, (f"The file is larger than {LARGEST_FILE // 1_000_000} MB.",)
        try:
            preview = self._lists.preview(decoded(found.data), found.path.name)
        except UnicodeDecodeError:
            return nothing, ("The file is no text. Save it as CSV (UTF-8).",)
        if not preview.lines and not preview.errors:
            return nothing, ("The file has no line to import.",)
        return preview, tuple(map(self._line, preview.errors))

    def _line(self, error: CsvError) -> str:
        column = f", {error.column}" if error.column else ""
        value = f" ({error.value})" if error.value else ""
        return f"Line {error.line}{column}: {self._say(error)}{value}"

    async def _apply(self, found: Found, preview: CsvPreview) -> None:
        """After the list before, whose note would be lost."""
        await self._finish()
        name = await asyncio.to_thread(self._files.free_name, DONE, found.path)
        note = msgspec.json.encode(Note(found.path.name, found.digest, name)).decode()
        run = replace(self._row(), succeeded_at=self._clock.now(), cursor=note)
        await self._lists.apply(WATCHER, preview, run)
        seam("stock-list-applied")
        await self._finish()

    async def _finish(self) -> None:
        """Moves the list that is applied, and forgets it once it lies where it belongs."""
        row = self._row()
        if not row.cursor:
            return
        note = json_decoder(Note).decode(row.cursor)
        await asyncio.to_thread(self._files.finish, note.file, note.digest, note.name)
        seam("stock-list-moved")
        await self._jobs.save(replace(row, cursor=""))

    async def _reject(self, path: Path, faults: tuple[str, ...]) -> None:
        text = "\n".join(("Nothing of this list was imported.", "", *faults, ""))
        name = await asyncio.to_thread(self._files.tell, path, text)
        seam("stock-list-told")
        await asyncio.to_thread(self._files.reject, path, name)
        seam("stock-list-rejected")

    async def _tell(self, trouble: str) -> None:
        """What the office shows; stored where it is news."""
        row = self._row()
        if row.words != trouble:
            state = JobState.FAILED if trouble else JobState.IDLE
            await self._jobs.save(replace(row, state=state, words=trouble, started_at=self._clock.now()))

    def _row(self) -> JobRun:
        return self._jobs.get(JobName.STOCK_FOLDER, "")


def _told(rejected: list[str]) -> str:
    if not rejected:
        return ""
    first, *more = rejected
    others = f" (and {len(more)} more)" if more else ""
    return f"{first} was not imported{others}: see {first}.txt in the folder {FAILED}"
