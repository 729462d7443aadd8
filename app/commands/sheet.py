"""``packbench sheet FILE``: every control barcode on paper; a laser cannot read a screen (PACK-8)."""

import argparse
import asyncio
from collections.abc import Mapping
from pathlib import Path

from app.domain.control import Action


def main(argv: list[str]) -> int:
    """Writes the PDF."""
    parser = argparse.ArgumentParser(prog="packbench sheet", description=__doc__)
    parser.add_argument("file", type=Path, help="the PDF to write")
    parser.add_argument("--language", choices=("en", "es", "de"), default="en")
    options = parser.parse_args(argv)
    options.file.write_bytes(asyncio.run(_sheet(_names(options.language))))
    return 0


async def _sheet(names: Mapping[Action, str]) -> bytes:
    from app.documents.service import WorkerDocuments
    from app.documents.worker import Worker

    worker = Worker()
    try:
        return await WorkerDocuments(worker, {}).control_sheet(names)
    finally:
        worker.close()


def _names(language: str) -> dict[Action, str]:
    from app.ui.i18n import action_names

    return action_names(language)
