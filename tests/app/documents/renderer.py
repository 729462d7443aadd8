"""What a ZPL printer would print, by ``zpl-renderer-js``: an interpreter of ZPL that is not ours."""

import base64
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

_FOLDER = Path(__file__).parents[2] / "renderer"
_NODE = Path(sys.executable).with_name("node")


class ZplRenderer:
    """One process for many labels: loading it takes longer than a label."""

    def __init__(self, program: "subprocess.Popen[str]") -> None:
        self._program = program

    def render(self, zpl: bytes, dpi: int, size: tuple[int, int] | None = None) -> Image.Image:
        """A label of that size in dots, 4 x 6 inches by default, in black and white."""
        width, height = size or (4 * dpi, 6 * dpi)
        asked = {"zpl": zpl.decode(), "width": width, "height": height, "dpmm": round(dpi / 25.4)}
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps(asked) + "\n")
        self._program.stdin.flush()
        answer = self._program.stdout.readline().strip()
        assert not answer.startswith("!"), answer
        png = Image.open(io.BytesIO(base64.b64decode(answer))).convert("L")
        return png.point([0] * 128 + [255] * 128).crop((0, 0, width, height))


@contextmanager
def zpl_renderer() -> Iterator[ZplRenderer]:
    with subprocess.Popen(
        [str(_NODE), str(_FOLDER / "render.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # on an error it says its whole source there
        text=True,
    ) as program:
        yield ZplRenderer(program)
        assert program.stdin is not None
        program.stdin.close()
