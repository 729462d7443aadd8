"""Files of a watched folder: which have come to rest, and how they are moved so that a kill loses none."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from app.services.stock import LARGEST_FILE

DONE, FAILED = "done", "failed"
_NOT_YET = (".", "~")  # how names of files begin that a program is still writing


class Found(msgspec.Struct, frozen=True):
    """A file as it was read. ``data`` ends one byte after what a stock list may have at most."""

    path: Path
    data: bytes

    @property
    def digest(self) -> str:
        return digest_of(self.data)


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class ListFiles:
    """CSV files that somebody puts into ``folder``. OSError where it, or one of them, cannot be used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[Path, tuple[int, int]] = {}

    def __repr__(self) -> str:
        return f"<ListFiles {len(self._seen)} seen>"

    def at_rest(self) -> list[Path]:
        """Those that are as they were when this was asked last, oldest first."""
        before, self._seen = self._seen, dict(self._states())
        rest = [path for path, state in self._seen.items() if before.get(path) == state]
        return sorted(rest, key=lambda path: (self._seen[path][1], path.name))

    def read(self, path: Path) -> Found | None:
        """None where it has changed since it was at rest, or is gone."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_FILE + 1)
            is_same = _state(path) == self._seen.get(path)
        except FileNotFoundError:
            return None
        return Found(path, data) if is_same else None

    def free_name(self, part: str, path: Path) -> str:
        """That of the file, with a number where ``part`` has one of that name."""
        place = self._place(part)
        names = (path.name, *(f"{path.stem}-{count}{path.suffix}" for count in range(2, 100_000)))
        return next(name for name in names if not (place / name).exists())

    def finish(self, named: str, digest: str, name: str) -> None:
        """Moves what has this content, first of all the file ``named`` so, to ``done`` as ``name``. Nothing
        where it lies there, or is gone.
        """
        target = self._place(DONE) / name
        if not target.exists():
            paths = sorted((path for path, _ in self._states()), key=lambda path: path.name != named)
            found = next((path for path in paths if _digest_in(path) == digest), None)
            if found is not None:
                found.rename(target)
        self._keep(DONE)

    def tell(self, path: Path, text: str) -> str:
        """Writes what is wrong with it beside its place in ``failed``; the name that it gets there."""
        name = self.free_name(FAILED, path)
        (self._place(FAILED) / f"{name}.txt").write_text(text, encoding="utf-8", newline="\r\n")
        return name

    def reject(self, path: Path, name: str) -> None:
        path.rename(self._place(FAILED) / name)
        self._keep(FAILED)

    def rejected(self) -> list[str]:
        """What lies in ``failed`` until somebody takes it away."""
        return sorted(path.name for path in self._place(FAILED).iterdir() if path.suffix.lower() == ".csv")

    def _place(self, part: str) -> Path:
        place = self._folder / part
        place.mkdir(exist_ok=True)
        return place

    def _states(self) -> Iterator[tuple[Path, tuple[int, int]]]:
        for path in sorted(self._folder.iterdir()):
            is_list = path.suffix.lower() == ".csv" and not path.name.startswith(_NOT_YET)
            if is_list and path.is_file() and not path.is_symlink():
                with suppress(FileNotFoundError):
                    yield path, _state(path)

    def _keep(self, part: str) -> None:
        """What was moved is moved on disk too. Windows cannot be asked for that."""
        if os.name == "posix":
            for folder in (self._place(part), self._folder):
                descriptor = os.open(folder, os.O_RDONLY)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _digest_in(path: Path) -> str:
    with path.open("rb") as file:
        return digest_of(file.read(LARGEST_FILE + 1))
