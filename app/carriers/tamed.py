"""karrio, loaded and held: silent, and without connections of its own. Imported in the worker process alone.

It logs whole requests, asks by an HTTP of its own that neither verifies nor keeps time, sends labels to a
converter on the web under some settings, and starts threads that know nothing of the job.
"""

from collections.abc import Callable, Sequence
from typing import Any

from loguru import logger

logger.disable("karrio")

from karrio import lib  # noqa: E402 - silenced first
from karrio.api.mapper import Mapper  # noqa: E402
from karrio.api.proxy import Proxy  # noqa: E402
from karrio.core import errors, models, utils  # noqa: E402
from karrio.core.utils import helpers  # noqa: E402

from app.carriers import wire  # noqa: E402


def _in_turn(action: Callable[[Any], Any], sequence: Sequence[Any], **_: object) -> list[Any]:
    """In the job's own thread: there is one parcel, and its requests have an order."""
    return [action(each) for each in sequence]


logger.remove()
lib.request = utils.request = helpers.request = wire.request
lib.request_with_response = utils.request_with_response = wire.refuse
helpers.urlopen = wire.refuse
lib.run_asynchronously = utils.exec_async = _in_turn
lib.run_concurently = utils.exec_parrallel = _in_turn

__all__ = ("Mapper", "Proxy", "errors", "lib", "models")
