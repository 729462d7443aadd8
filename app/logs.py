"""Logging: to stderr and a rotating file; nothing that a buyer or a credential owns gets this far.

Messages are written from ids, counts and outcomes only. As a second net, what looks like an e-mail address
or a token
is masked before it is written.
"""

import logging
import logging.handlers
import re
from pathlib import Path

_MASKED = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|Atz[ar]\|[\w.~+/=-]+|amzn1\.[\w.-]{20,}")
_NOISY = ("httpx", "httpcore", "PIL", "qasync", "asyncio", "alembic", "uvicorn")


class _Masking(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        masked = _MASKED.sub("<redacted>", text)
        if masked != text:
            record.msg, record.args = masked, ()
        return True


def set_up(folder: Path | None, *, is_verbose: bool = False) -> None:
    """Once per process. ``folder`` None logs to stderr only; files rotate at 5 MB, twelve kept."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(folder / "packbench.log", maxBytes=5_000_000, backupCount=12)
        )
    logging.basicConfig(
        level=logging.DEBUG if is_verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        handlers=handlers,
    )
    for handler in handlers:
        handler.addFilter(_Masking())
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
