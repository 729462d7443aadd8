"""What became of a consent, for the page in the browser and for the stores screen. Nothing of the address."""

from app.domain.store import Store
from app.services.stores import ConnectionRefused
from app.ui.presenters.office_sheet import Note
from app.ui.presenters.office_work import success, trouble
from app.ui.presenters.view import Shape, Text, Tone, say


def landed(store: Store) -> Note:
    return success(say("connection.done", name=store.name), say("connection.landed.back"))


def not_connected(error: Exception) -> Note:
    """A refused connection says its own reason and what to do about it."""
    if not isinstance(error, ConnectionRefused):
        return trouble(error)
    lines: tuple[Text, ...] = (say(f"refused.{error.reason}.means"), say(f"refused.{error.reason}.do"))
    return Note(say("refused.title"), lines, Tone.STOP, Shape.OCTAGON)
