"""The least that a scan can cost: a reader thread, a queued signal, one durable row, one repaint."""

import socket
import sqlite3
import sys
import threading
import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
device, answers = (socket.create_connection(("127.0.0.1", int(port))) for port in sys.argv[1:3])
database = sqlite3.connect(sys.argv[3], isolation_level=None)
database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS e(t)")


class Label(QLabel):
    scanned = Signal(bytes)


def read() -> None:
    while report := device.recv(64, socket.MSG_WAITALL):
        label.scanned.emit(report)


def on_scan(report: bytes) -> None:
    slot = time.monotonic()
    database.execute("INSERT INTO e VALUES (?)", (report,))
    label.setText(report.hex())
    label.repaint()
    answers.sendall(b'{"slot": %f, "painted": %f}\n' % (slot, time.monotonic()))


label = Label()
label.setFixedSize(1366, 768)
label.show()
label.scanned.connect(on_scan)
threading.Thread(target=read, daemon=True).start()
app.exec()
