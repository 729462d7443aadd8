"""Rows of a very long list as pages that come when looked at and go when not: no Qt, no waiting.

A keyset list has no random access. Each page that was seen leaves its mark (where the next one begins), which
is small and stays; rows are kept of a bounded number of pages. A place far ahead is reached by longer steps.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

R = TypeVar("R")
SIZE, KEPT, STRIDE = 100, 40, 10  # rows a page, pages kept, pages in one step


class Ask(NamedTuple):
    """What is to be fetched next: ``limit`` rows after ``after``, which are those from ``page`` on."""

    page: int
    after: Any
    limit: int


class Pages(Generic[R]):
    """``mark_of`` tells a row's place in the list, ``key_of`` what it is."""

    def __init__(self, mark_of: Callable[[R], Any], key_of: Callable[[R], Hashable]) -> None:
        self._mark_of, self._key_of = mark_of, key_of
        self._pages: OrderedDict[int, Sequence[R]] = OrderedDict()
        self._marks: dict[int, Any] = {0: None}
        self._stale: set[int] = set()
        self._is_end_known = False
        self.total = 0

    def __repr__(self) -> str:
        return f"<Pages {self.total} rows, {len(self._pages)} pages kept>"

    def believe(self, total: int) -> None:
        """How many there are by a count; what pages have shown is believed more."""
        if not self._is_end_known:
            self.total = max(total, self._seen())

    def row(self, index: int) -> R | None:
        """None while it is not here."""
        page = self._pages.get(index // SIZE)
        place = index % SIZE
        return page[place] if page is not None and place < len(page) else None

    def find(self, key: Hashable) -> int | None:
        """Where a row is now, among those that are here."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._key_of(row) == key:
                    return page * SIZE + place
        return None

    def wanted(self, first: int, last: int) -> Ask | None:
        """What to fetch while these rows are looked at; None where all are here and fresh."""
        for page in range(first // SIZE, max(last, 0) // SIZE + 1):
            is_there = page in self._pages and page not in self._stale
            if not is_there and (page == 0 or page * SIZE < self.total):
                return self._ask(page)
        return None

    def _ask(self, page: int) -> Ask:
        known = max(mark for mark in self._marks if mark <= page)
        count = min(page - known + 1, STRIDE)
        return Ask(known, self._marks[known], count * SIZE)

    def take(self, ask: Ask, rows: Sequence[R]) -> None:
        """The answer to ``ask``."""
        for start in range(0, max(len(rows), 1), SIZE):
            self._keep(ask.page + start // SIZE, rows[start : start + SIZE])
        end = ask.page * SIZE + len(rows)
        if len(rows) < ask.limit:
            self._is_end_known, self.total = True, end
            self._drop_after(end)
        else:
            self._is_end_known = self._is_end_known and end < self.total
            self.total = max(self.total, end + (0 if self._is_end_known else 1))

    def _keep(self, page: int, rows: Sequence[R]) -> None:
        self._pages[page] = rows
        self._pages.move_to_end(page)
        self._stale.discard(page)
        if len(rows) == SIZE:
            self._marks[page + 1] = self._mark_of(rows[-1])
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    def _drop_after(self, end: int) -> None:
        for page in [page for page in self._pages if page * SIZE >= end]:
            del self._pages[page]
        for mark in [mark for mark in self._marks if mark * SIZE >= end and mark]:
            del self._marks[mark]

    def _seen(self) -> int:
        return max((page * SIZE + len(rows) for page, rows in self._pages.items()), default=0)

    def look(self, first: int, last: int) -> None:
        """These are looked at: their pages are the last to go."""
        for page in range(first // SIZE, last // SIZE + 1):
            if page in self._pages:
                self._pages.move_to_end(page)

    def again(self, first: int, last: int) -> None:
        """Something may have changed: rows in sight stay until they are fetched anew, others go."""
        shown = range(first // SIZE, last // SIZE + 1)
        for page in [page for page in self._pages if page not in shown]:
            del self._pages[page]
        self._stale = set(self._pages)
        self._is_end_known = False
