"""The bench's sounds, computed: no samples. Mono, 16 bit, told apart by pitch, number and length."""

import math
from array import array

import msgspec

from app.ui.presenters.cues import Cue

RATE = 22_050
FADE = 0.008  # seconds: without, each note would click
OVERTONES = ((1, 1.0), (2, 0.35), (3, 0.18))  # carries over forklifts and through ear protection


class Note(msgspec.Struct, frozen=True):
    """``hertz`` 0 is a pause."""

    hertz: float
    seconds: float
    loudness: float = 0.8


REST = Note(0, 0.07)
MELODIES: dict[Cue, tuple[Note, ...]] = {
    Cue.ACCEPT: (Note(1760, 0.09),),
    Cue.COMPLETE: (Note(1047, 0.13), Note(1568, 0.24)),
    Cue.QUESTION: (Note(784, 0.15), REST, Note(784, 0.15)),
    Cue.REFUSAL: (Note(196, 0.75, 1.0),),
    Cue.BLOCKED: (
        Note(294, 0.08, 1.0),
        Note(0, 0.04),
        Note(294, 0.08, 1.0),
        Note(0, 0.04),
        Note(294, 0.08, 1.0),
    ),
    Cue.LEAD_CALLED: (Note(523, 0.16, 0.45), REST, Note(523, 0.16, 0.45), REST, Note(523, 0.16, 0.45)),
}


def samples(cue: Cue, volume: float = 1.0) -> bytes:
    """Little-endian signed 16-bit samples at ``RATE``; ``volume`` from 0 to 1."""
    pcm = array("h")
    for note in MELODIES[cue]:
        pcm.extend(_note(note, volume))
    return pcm.tobytes()


def _note(note: Note, volume: float) -> "array[int]":
    count = int(note.seconds * RATE)
    peak = 32767 * min(max(volume, 0.0), 1.0) * note.loudness / sum(share for _, share in OVERTONES)
    turn = 2 * math.pi * note.hertz / RATE
    return array("h", (int(peak * _envelope(i, count) * _wave(turn * i)) for i in range(count)))


def _wave(phase: float) -> float:
    return sum(share * math.sin(phase * overtone) for overtone, share in OVERTONES)


def _envelope(i: int, count: int) -> float:
    fade = FADE * RATE
    return min(1.0, i / fade, (count - 1 - i) / fade)
