"""How a parcel stops on its way to a label."""

from app.domain.packing.reasons import Stop


class Halt(Exception):
    """The parcel cannot go on now; the packer is told why and what to do."""

    def __init__(self, stop: Stop, words: str = "") -> None:
        super().__init__(stop)
        self.stop = stop
        self.words = words
