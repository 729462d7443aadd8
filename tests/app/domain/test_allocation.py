"""How many a listing may sell, and why: INV-2."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.allocation import Allocation, Reasoning, Step, Term, allocate, needs_of
from app.domain.listing import Mapping
from app.domain.stock import Level
from app.domain.store import Rule

RULE = Rule(("MAIN", "EAST"))
ONE = (("MUG", 1),)


def told(allocation: Allocation) -> list[tuple[str, int, int]]:
    """The steps of the only product."""
    (reasoning,) = allocation.reasoning
    return [(step.term.value, step.amount, step.left) for step in reasoning.steps]


def sold(rule: Rule, *levels: Level, needs: tuple[tuple[str, int], ...] = ONE) -> int:
    return allocate(rule, needs, {"MUG": levels}).quantity


def test_INV_2_twelve_on_hand_less_two_taken_less_a_buffer_of_one_is_nine() -> None:
    found = allocate(Rule(("MAIN",), buffer=1), ONE, {"MUG": (Level("MAIN", 12, 2),)})
    assert told(found) == [("on_hand", 12, 12), ("taken", 2, 10), ("buffer", 1, 9)]
    assert (found.quantity, found.limited_by) == (9, "MUG")


def test_INV_2_every_term_in_its_order() -> None:
    rule = Rule(("MAIN",), percent=50, buffer=3, cap=4)
    found = allocate(rule, (("MUG", 2),), {"MUG": (Level("MAIN", 41, 2),)})
    assert told(found) == [
        ("on_hand", 41, 41),
        ("taken", 2, 39),
        ("percent", 50, 19),
        ("buffer", 3, 16),
        ("divided", 2, 8),
        ("cap", 4, 4),
    ]


def test_INV_2_what_changes_nothing_is_not_told_but_for_stock_and_taken() -> None:
    found = allocate(Rule(("MAIN",), cap=7), ONE, {"MUG": (Level("MAIN", 7),)})
    assert told(found) == [("on_hand", 7, 7), ("taken", 0, 7)]


def test_INV_2_never_below_zero() -> None:
    found = allocate(Rule(("MAIN",), buffer=5), ONE, {"MUG": (Level("MAIN", 3),)})
    assert told(found)[-2:] == [("buffer", 5, -2), ("not_below_zero", 0, 0)]
    assert found.quantity == 0


def test_INV_2_a_cap_of_zero_sells_nothing() -> None:
    assert sold(Rule(("MAIN",), cap=0), Level("MAIN", 9)) == 0


@pytest.mark.parametrize(("percent", "left"), [(100, 7), (99, 6), (50, 3), (14, 0), (0, 0)])
def test_INV_2_percent_rounds_down(percent: int, left: int) -> None:
    assert sold(replace(RULE, percent=percent), Level("MAIN", 7)) == left


def test_INV_2_only_the_warehouses_that_feed_it_count() -> None:
    assert sold(RULE, Level("MAIN", 4, 1), Level("EAST", 3), Level("WEST", 100, 50)) == 6
    assert sold(Rule(("WEST",)), Level("MAIN", 4, 1), Level("WEST", 100, 50)) == 50


def test_INV_2_units_taken_from_no_known_warehouse_count_against_every_store() -> None:
    assert sold(Rule(("MAIN",)), Level("MAIN", 10, 1), Level("", 0, 2)) == 7
    assert sold(Rule(("MAIN",)), Level("MAIN", 10, 1), Level("", 99, 2)) == 7  # nothing lies nowhere


def test_INV_2_a_warehouse_below_zero_pulls_the_others_down_unless_that_is_ignored() -> None:
    stock = (Level("MAIN", 10), Level("EAST", -4, 1))
    assert sold(RULE, *stock) == 5
    ignoring = allocate(replace(RULE, ignores_negative=True), ONE, {"MUG": stock})
    assert told(ignoring) == [("on_hand", 10, 10), ("taken", 1, 9)]


def test_INV_2_a_group_sells_what_its_scarcest_child_allows() -> None:
    stock = {"A": (Level("MAIN", 9),), "B": (Level("MAIN", 7),), "C": (Level("MAIN", 50),)}
    found = allocate(Rule(("MAIN",)), (("A", 2), ("B", 2), ("C", 1)), stock)
    assert (found.quantity, found.limited_by) == (3, "B")
    assert [(each.sku, each.quantity) for each in found.reasoning] == [("A", 4), ("B", 3), ("C", 50)]
    assert found.reasoning[1] == Reasoning(
        "B", (Step(Term.ON_HAND, 7, 7), Step(Term.TAKEN, 0, 7), Step(Term.DIVIDED, 2, 3)), 3
    )


def test_INV_2_of_children_that_are_equally_scarce_the_first_is_named() -> None:
    stock = {"A": (Level("MAIN", 5),), "B": (Level("MAIN", 5),)}
    assert allocate(Rule(("MAIN",)), (("B", 1), ("A", 1)), stock).limited_by == "B"


def test_INV_2_a_product_that_lies_nowhere_sells_nothing() -> None:
    assert told(allocate(RULE, ONE, {})) == [("on_hand", 0, 0), ("taken", 0, 0)]


def test_INV_2_a_group_without_children_sells_nothing() -> None:
    assert allocate(RULE, (), {}) == Allocation(0, (), "")


def test_LIST_7_a_product_times_n_needs_n_units() -> None:
    assert needs_of(Mapping("MUG"), ()) == (("MUG", 1),)
    assert needs_of(Mapping("MUG", 3), (("IGNORED", 1),)) == (("MUG", 3),)


def test_LIST_7_a_group_needs_its_children_each_once() -> None:
    children = (("A", 2), ("B", 1), ("A", 1), ("GONE", 0))
    assert needs_of(Mapping("SET", is_group=True), children) == (("A", 3), ("B", 1))
    assert needs_of(Mapping("SET", 2, is_group=True), children) == (("A", 6), ("B", 2))


def by_brute_force(rule: Rule, units: int, levels: dict[str, tuple[int, int]]) -> int:
    """The most listings that can be sold: tried one by one."""
    named = [levels[code] for code in rule.warehouses if code in levels]
    there = sum(max(0, on_hand) if rule.ignores_negative else on_hand for on_hand, _ in named)
    free = there - sum(taken for _, taken in named) - levels.get("", (0, 0))[1]
    sellable = 0
    while (sellable + 1) * units + rule.buffer <= free * rule.percent / 100 + 1e-9 and (
        rule.cap is None or sellable + 1 <= rule.cap
    ):
        sellable += 1
    return sellable


RULES: st.SearchStrategy[Rule] = st.builds(
    Rule,
    st.sampled_from([("MAIN",), ("MAIN", "EAST"), ("EAST", "WEST"), ()]),
    percent=st.integers(0, 100),
    buffer=st.integers(0, 6),
    cap=st.none() | st.integers(0, 20),
    ignores_negative=st.booleans(),
)
STOCK: Any = st.dictionaries(
    st.sampled_from(["MAIN", "EAST", "WEST", ""]), st.tuples(st.integers(-20, 60), st.integers(0, 12))
)


@given(RULES, st.integers(1, 4), STOCK)
def test_INV_2_agrees_with_trying_one_by_one(
    rule: Rule, units: int, stock: dict[str, tuple[int, int]]
) -> None:
    levels = tuple(Level(code, *numbers) for code, numbers in stock.items())
    found = allocate(rule, (("MUG", units),), {"MUG": levels})
    assert found.quantity == by_brute_force(rule, units, stock)
    (reasoning,) = found.reasoning
    assert reasoning.steps[-1].left == reasoning.quantity == found.quantity


@given(RULES, st.lists(st.integers(0, 40), min_size=1, max_size=5))
def test_INV_2_a_group_never_needs_more_than_there_is(rule: Rule, stock: list[int]) -> None:
    needs = tuple((f"P{number}", number + 1) for number in range(len(stock)))
    levels = {f"P{number}": (Level("MAIN", units),) for number, units in enumerate(stock)}
    found = allocate(rule, needs, levels)
    assert all(found.quantity * units <= levels[sku][0].on_hand for sku, units in needs)
