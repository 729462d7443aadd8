"""Breaks the core line by line (mutmut 3) and counts the mutants that some test notices.

Without patterns: all of ``[tool.mutmut]``. Prints the score of each file, of each package and of the whole.
Ends with 1 where a package has less than 90 %. Survivors stand in ``mutants/survivors.txt``;
``mutmut show NAME`` prints one.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

FLOOR = 90.0
FOLDER = Path("mutants")

# how mutmut's worker for a mutant ended: a failing test (1), pytest's own error (3), a time-out
_CAUGHT = {1, 3, 24, 36, 152, 255, -24}
_NOT_RUN = {None, 2, 34}


def package_of(file: str) -> str:
    """The folder whose score counts: a whole layer of app, one device's codecs of hardware."""
    parts = file.split("/")
    return "/".join(parts[:2] if parts[0] == "app" else parts[:3])


def unfinished(folder: Path) -> list[str]:
    """Mutants that an interrupted run did not come to."""
    return [mutant for _, mutant, code in _codes(folder) if code in _NOT_RUN]


def verdicts(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """File, mutant, whether it was caught, for every mutant that was run."""
    for file, mutant, code in _codes(folder):
        if code not in _NOT_RUN:
            yield file, mutant, code in _CAUGHT


def _codes(folder: Path) -> Iterator[tuple[str, str, int | None]]:
    for meta in sorted(folder.rglob("*.py.meta")):
        file = meta.relative_to(folder).as_posix().removesuffix(".meta")
        for mutant, code in json.loads(meta.read_text("utf-8"))["exit_code_by_key"].items():
            yield file, mutant, code


def percent(counts: Mapping[bool, int]) -> float:
    """Of the mutants, how many were caught; nothing to catch is all caught."""
    total = sum(counts.values())
    return 100.0 * counts.get(True, 0) / total if total else 100.0


def report(folder: Path) -> tuple[list[str], list[str], bool]:
    """Lines to print, the survivors, and whether every package reaches the floor."""
    files: dict[str, Counter[bool]] = defaultdict(Counter)
    packages: dict[str, Counter[bool]] = defaultdict(Counter)
    whole: Counter[bool] = Counter()
    survivors = []
    for file, mutant, is_caught in verdicts(folder):
        for counts in (files[file], packages[package_of(file)], whole):
            counts[is_caught] += 1
        survivors += [] if is_caught else [mutant]
    lines = [_line(name, counts) for name, counts in sorted(files.items())]
    lines += [
        "",
        *(_line(name, counts) for name, counts in sorted(packages.items())),
        _line("overall", whole),
    ]
    is_good = bool(whole) and all(percent(counts) >= FLOOR for counts in packages.values())
    return lines, survivors, is_good


def _line(name: str, counts: Mapping[bool, int]) -> str:
    caught, total = counts.get(True, 0), sum(counts.values())
    return f"{percent(counts):6.1f} %  {caught:5d} of {total:5d}  {name}"


def run(patterns: list[str]) -> int:
    """mutmut's own exit status; it is non-zero where the tests fail without any mutant."""
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(os.cpu_count() or 2), *patterns]
    with (FOLDER / "mutmut.log").open("wb") as log:
        return subprocess.run(command, stdout=log, stderr=log, check=False).returncode


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("patterns", nargs="*", help="names of mutants, like 'app.domain.scan*'")
    parser.add_argument("--keep", action="store_true", help="take over verdicts on what has not changed")
    options = parser.parse_args(arguments)
    if not options.keep:
        shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(exist_ok=True)
    status = run(options.patterns)
    if status != 0:
        log = (FOLDER / "mutmut.log").read_text("utf-8", errors="replace").replace("\r", "\n")
        sys.stdout.write("\n".join(log.splitlines()[-40:]) + f"\nmutmut ended with {status}\n")
        return 1
    lines, survivors, is_good = report(FOLDER)
    is_good = is_good and (bool(options.patterns) or not unfinished(FOLDER))
    (FOLDER / "survivors.txt").write_text("\n".join(survivors) + "\n", "utf-8")
    verdict = (
        "good" if is_good else f"not good: every mutant has to be tried, every package to reach {FLOOR:.0f} %"
    )
    sys.stdout.write("\n".join([*lines, verdict]) + "\n")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
