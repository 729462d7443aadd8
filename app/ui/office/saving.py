"""Where a file is to go, asked of the person; and a file shown by whatever the machine shows it with."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.presenters.view import say
from app.ui.widgets.kit import Kit


def ask_where(parent: QWidget, kit: Kit, name: str, chosen: Callable[[str], None]) -> QFileDialog:
    """``name``: what it is called at first. Never exec(): tasks on our loop would lose their steps."""
    suffix = Path(name).suffix
    dialog = QFileDialog(parent, kit.say(say("file.where")), name, f"{suffix[1:].upper()} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix[1:])
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def open_file(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
