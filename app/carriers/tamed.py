"""karrio, loaded and held: silent, and without connections of its own. Imported in the worker process alone.

It logs whole requests, asks by an HTTP of its own that neither verifies nor keeps time, and sends labels to a
converter on the web under some settings.
"""

from loguru import logger

logger.disable("karrio")

from karrio import lib  # noqa: E402 - silenced first
from karrio.core import errors, models  # noqa: E402
from karrio.core.utils import helpers  # noqa: E402

from app.carriers import wire  # noqa: E402

logger.remove()
lib.request = wire.request
lib.request_with_response = wire.refuse
helpers.request = wire.request
helpers.urlopen = wire.refuse

__all__ = ("errors", "lib", "models")
