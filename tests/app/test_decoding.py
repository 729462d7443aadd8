"""Threads that ask for the same decoder at once."""

import subprocess
import sys

_RACE = """
import sys, threading
import msgspec
from app.decoding import json_decoder

sys.setswitchinterval(1e-6)
READERS = 8


def tree(turn):
    leaf = msgspec.defstruct(f"Leaf{turn}", [(f"f{n}", int | None, None) for n in range(12)])
    return msgspec.defstruct(f"Tree{turn}", [(f"n{n}", leaf) for n in range(12)])


def read(shape, gate, told):
    gate.wait()
    told.append(json_decoder(shape).decode(BODY).n11.f1)


BODY = b"{" + b",".join(b'"n%d":{"f1":1}' % n for n in range(12)) + b"}"
for turn in range(60):
    shape, gate, told = tree(turn), threading.Barrier(READERS), []
    readers = [threading.Thread(target=read, args=(shape, gate, told)) for _ in range(READERS)]
    for each in readers:
        each.start()
    for each in readers:
        each.join()
    assert told == [1] * READERS, told
"""


def test_a_type_may_be_decoded_for_the_first_time_by_many_threads_at_once() -> None:
    ended = subprocess.run([sys.executable, "-c", _RACE], capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr[-2000:]
