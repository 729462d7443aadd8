"""A key store in memory, as a fake of the real one, with the same contract."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path


class MemoryKeys:
    """KeyStore in a dict."""

    def __init__(self) -> None:
        self.wrapped: dict[str, bytes] = {}
        self.kek: str | None = None
        self.reads = 0

    def read(self, order_ids: Sequence[str]) -> dict[str, bytes]:
        self.reads += 1
        return {order_id: self.wrapped[order_id] for order_id in order_ids if order_id in self.wrapped}

    def add(self, wrapped: Mapping[str, bytes]) -> bool:
        are_new = not wrapped.keys() & self.wrapped.keys()
        self.wrapped = {**wrapped, **self.wrapped}
        return are_new

    def kek_id(self) -> str | None:
        return self.kek

    def name_kek(self, kek_id: str) -> None:
        self.kek = kek_id

    def all(self) -> Iterator[tuple[str, bytes]]:
        return iter(list(self.wrapped.items()))

    def replace(self, wrapped: Iterable[tuple[str, bytes]], kek_id: str) -> None:
        self.wrapped, self.kek = dict(wrapped), kek_id

    def copy(self, path: Path) -> None:
        """The keys' names, one a line."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(sorted(self.wrapped)))


class MemorySecrets:
    """Secrets in a dict."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def destroy(self, name: str) -> None:
        self.kept.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.kept))


class PulledPlugError(Exception):
    """The process ended here."""


class KeysThatStop(MemoryKeys):
    """Ends the process before, or right after, the swap."""

    def __init__(self, *, is_swapped: bool) -> None:
        super().__init__()
        self._is_swapped = is_swapped

    def replace(self, wrapped: Iterable[tuple[str, bytes]], kek_id: str) -> None:
        if self._is_swapped:
            super().replace(wrapped, kek_id)
        raise PulledPlugError


class SlowKeys(MemoryKeys):
    """Between a read and its answer, ``meanwhile`` happens, once."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: Callable[[], None] | None = None

    def read(self, order_ids: Sequence[str]) -> dict[str, bytes]:
        found = super().read(order_ids)
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile is not None:
            meanwhile()
        return found
