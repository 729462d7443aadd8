"""What stands where a warehouse would be chosen while there is none."""

from app.ui.presenters.office_sheet import Do, Note, Style
from app.ui.presenters.view import Shape, Tone, say

ADD = "add_warehouse"


def no_warehouse(*, may: bool) -> Note:
    """What to do first, in the place of fields that nothing can be chosen in."""
    add = Do(ADD, say("do.warehouse_add"), Style.PRIMARY, may)
    lines = (say("place.none.means"), say("place.none.do" if may else "place.none.ask"))
    return Note(say("place.none"), lines, Tone.ASK, Shape.BOX, (add,) if may else ())
