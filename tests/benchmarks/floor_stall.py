"""A bare window with the same stall watch: what the machine itself does to a thread."""

import sys
import threading

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.stall_watch import StallWatch

app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
watch = StallWatch()


def wait_for_the_end() -> None:
    sys.stdin.buffer.read()
    QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)


threading.Thread(target=wait_for_the_end, daemon=True).start()
app.exec()
watch.tell()
