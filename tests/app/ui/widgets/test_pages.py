"""Rows of a long list as pages: what is asked for, what is kept, how many there are."""

from app.ui.widgets.pages import KEPT, SIZE, STRIDE, Ask, Pages


def pages(total: int = 0) -> Pages[int]:
    made: Pages[int] = Pages(lambda row: row, lambda row: row)
    made.believe(total)
    return made


def answer(made: Pages[int], ask: Ask | None, end: int) -> list[int]:
    """What a list of ``end`` numbers answers; it is taken."""
    assert ask is not None
    first = 0 if ask.after is None else ask.after + 1
    rows = list(range(first, min(first + ask.limit, end)))
    made.take(ask, rows)
    return rows


def test_the_first_page_is_asked_for_at_once_and_nothing_more() -> None:
    made = pages()
    ask = made.wanted(0, 12)
    assert ask == Ask(0, None, SIZE)
    answer(made, ask, 1000)
    assert made.wanted(0, 12) is None
    assert (made.row(0), made.row(SIZE - 1), made.row(SIZE)) == (0, SIZE - 1, None)


def test_before_the_end_was_seen_there_is_one_row_more_than_came() -> None:
    made = pages()
    answer(made, made.wanted(0, 12), 1000)
    assert made.total == SIZE + 1
    assert made.wanted(SIZE - 5, SIZE) == Ask(1, SIZE - 1, SIZE)


def test_a_short_answer_is_the_end_whatever_was_believed() -> None:
    made = pages(500)
    answer(made, made.wanted(0, 12), 30)
    assert made.total == 30
    made.believe(400)
    assert made.total == 30


def test_an_end_at_a_whole_page_is_found_by_an_empty_answer() -> None:
    made = pages()
    answer(made, made.wanted(0, 12), SIZE)
    assert answer(made, made.wanted(SIZE, SIZE), SIZE) == []
    assert (made.total, made.wanted(0, SIZE)) == (SIZE, None)


def test_more_rows_than_were_counted_are_shown_all_the_same() -> None:
    made = pages(SIZE)
    answer(made, made.wanted(0, 12), 3 * SIZE)
    answer(made, made.wanted(SIZE, SIZE), 3 * SIZE)
    assert made.total == 2 * SIZE + 1
    made.believe(5)
    assert made.total == 2 * SIZE


def test_a_place_far_away_is_reached_by_long_steps_and_few_pages_stay() -> None:
    made = pages(1_000_000)
    steps = 0
    while (ask := made.wanted(500_000, 500_012)) is not None:
        assert ask.limit <= SIZE * STRIDE
        answer(made, ask, 1_000_000)
        steps += 1
    assert steps == 501  # 5,001 pages, ten in a step
    assert made.row(500_012) == 500_012
    assert sum(made.row(page * SIZE) is not None for page in range(10_000)) == KEPT


def test_the_way_back_is_one_step_since_every_page_left_its_mark() -> None:
    made = pages(1_000_000)
    while (ask := made.wanted(500_000, 500_012)) is not None:
        answer(made, ask, 1_000_000)
    ask = made.wanted(123_400, 123_412)
    assert ask == Ask(1234, 123_399, SIZE)


def test_pages_that_are_looked_at_are_the_last_to_go() -> None:
    made = pages(1_000_000)
    answer(made, made.wanted(0, 12), 1_000_000)
    for page in range(1, KEPT + 5):
        made.look(0, 12)
        answer(made, made.wanted(page * SIZE, page * SIZE), 1_000_000)
    assert made.row(0) == 0
    assert made.row(SIZE) is None


def test_a_refresh_keeps_what_is_in_sight_until_it_is_here_anew() -> None:
    made = pages(1000)
    for first in (0, SIZE, 2 * SIZE):
        answer(made, made.wanted(first, first), 1000)
    made.again(SIZE, SIZE + 12)
    assert (made.row(0), made.row(SIZE), made.row(2 * SIZE)) == (None, SIZE, None)
    ask = made.wanted(SIZE, SIZE + 12)
    assert ask == Ask(1, SIZE - 1, SIZE)
    made.take(ask, [*range(5000, 5000 + SIZE)])
    assert made.row(SIZE) == 5000
    assert made.wanted(SIZE, SIZE + 12) is None


def test_after_a_refresh_a_new_count_is_believed() -> None:
    made = pages()
    answer(made, made.wanted(0, 12), 30)
    made.again(0, 12)
    made.believe(70)
    assert made.total == 70


def test_a_list_that_became_shorter_loses_its_rows() -> None:
    made = pages(250)
    for first in (0, SIZE, 2 * SIZE):
        answer(made, made.wanted(first, first), 250)
    made.again(0, 12)
    answer(made, made.wanted(0, 12), 7)
    assert (made.total, made.row(7), made.wanted(0, 250)) == (7, None, None)


def test_a_row_is_found_by_its_key() -> None:
    made = pages(250)
    answer(made, made.wanted(0, 12), 250)
    assert (made.find(42), made.find(4711)) == (42, None)
