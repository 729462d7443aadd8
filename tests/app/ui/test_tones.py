"""Sounds: told apart by number, pitch and length; silence without a device."""

from array import array

import pytest

from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.questions import BoxPrompt, CodePrompt
from app.domain.packing.reasons import Refusal, Stop
from app.ui.presenters.cues import Cue, cue
from app.ui.sound import Mixer
from app.ui.tones import MELODIES, RATE, samples
from tests.app.ui import samples as s

each_cue = pytest.mark.parametrize("wanted", list(Cue))


def wave(wanted: Cue, volume: float = 1.0) -> "array[int]":
    return array("h", samples(wanted, volume))


@each_cue
def test_a_sound_fades_in_and_out_and_never_clips(wanted: Cue) -> None:
    played = wave(wanted)
    assert abs(played[0]) < 400
    assert abs(played[-1]) < 400
    assert max(map(abs, played)) < 32767


def test_the_volume_scales_every_sound() -> None:
    loud, soft = wave(Cue.ACCEPT), wave(Cue.ACCEPT, 0.25)
    assert max(soft) == pytest.approx(max(loud) / 4, rel=0.02)


def test_no_two_sounds_are_alike_in_pitch_number_and_length() -> None:
    shapes = {
        (tuple(note.hertz for note in melody), round(sum(note.seconds for note in melody), 2))
        for melody in MELODIES.values()
    }
    assert len(shapes) == len(Cue)
    pitches = [MELODIES[wanted][0].hertz for wanted in (Cue.REFUSAL, Cue.QUESTION, Cue.ACCEPT)]
    assert pitches == sorted(pitches)


def test_the_mixer_gives_the_newest_sound_then_silence() -> None:
    mixer = Mixer(1.0)
    stream = mixer.stream()
    next(stream)
    assert stream.send(64) == bytes(128)
    mixer.start(Cue.REFUSAL)
    stream.send(64)
    mixer.start(Cue.ACCEPT)
    assert stream.send(64) == samples(Cue.ACCEPT)[:128]
    assert stream.send(RATE * 2)[-2:] == b"\0\0"


def test_cues_follow_what_happened() -> None:
    idle = Bench(seq=1, person=s.PACKER)
    packing = s.packing(seq=7)
    refused = s.packing(seq=8, refused=e.Refused(Refusal.WRONG_ITEM))
    assert cue(idle, packing) is Cue.ACCEPT
    assert cue(packing, packing) is None
    assert cue(packing, s.packing(seq=8, prompt=CodePrompt(4))) is Cue.QUESTION
    assert cue(packing, refused) is Cue.REFUSAL
    assert cue(refused, s.replace(refused, seq=9, blocked=1)) is Cue.BLOCKED
    assert cue(packing, s.packing(seq=8, is_lead_called=True)) is Cue.LEAD_CALLED
    assert cue(packing, s.packing(seq=8, units=s.ALL_IN, prompt=BoxPrompt())) is Cue.COMPLETE
    assert cue(s.leaving(seq=8), s.replace(s.done(), seq=9)) is Cue.COMPLETE
    assert cue(s.leaving(seq=8), s.leaving(seq=9, stopped=e.ShippingStopped(Stop.PRINTER))) is Cue.REFUSAL
