"""The least that a start can cost: one bare window, painted."""

import socket
import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
answers = socket.create_connection(("127.0.0.1", int(sys.argv[1])))


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        answers.sendall(f'{{"painted": {time.monotonic()}}}\n'.encode())
        app.quit()


window = Window()
window.resize(1366, 768)
window.show()
app.exec()
