"""Values for statements that are built ahead for some numbers of them."""

from app.database.statements import parts


def test_values_come_in_parts_of_the_sizes_that_are_built_the_last_one_filled_up() -> None:
    assert list(parts("abcdefgh", 2, 3)) == [("a", "b", "c"), ("d", "e", "f"), ("g", "h")]
    assert list(parts("abcd", 2, 3)) == [("a", "b", "c"), ("d", "d")]
    assert list(parts(["a", "b"], 5)) == [("a", "b", "b", "b", "b")]


def test_no_values_need_no_statement() -> None:
    assert list(parts((), 2, 3)) == []
