"""Each kind of stage and who paints it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF

from app.ui.canvas import Canvas
from app.ui.pack import calm
from app.ui.pack.ask import paint_ask
from app.ui.pack.refusal import paint_refusal
from app.ui.presenters import view

# Each takes its own kind of stage; the key says which, which the type checker cannot follow.
_PAINTERS: dict[type, Callable[[Canvas, QRectF, Any], None]] = {
    view.SignIn: calm.paint_sign_in,
    view.Idle: calm.paint_idle,
    view.Packing: calm.paint_packing,
    view.Ask: paint_ask,
    view.Refusal: paint_refusal,
    view.Shipping: calm.paint_shipping,
    view.Stopped: calm.paint_stopped,
    view.Done: calm.paint_done,
}


def paint_stage(canvas: Canvas, rect: QRectF, stage: view.Stage) -> None:
    _PAINTERS[type(stage)](canvas, rect, stage)
