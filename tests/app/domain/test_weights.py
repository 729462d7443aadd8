"""Expected weight and the unit that explains a gap: PACK-10."""

import pytest

from app.domain.weights import (
    Explanation,
    Gap,
    Known,
    Lesson,
    Limits,
    Loaded,
    Way,
    check,
    expected,
    lesson,
)

BOX = Known(120)
MUG, SERUM, CARD = Known(410), Known(95), Known(8)


def loaded(box: Known = BOX, **units: tuple[int, Known]) -> Loaded:
    return Loaded(
        {sku: count for sku, (count, _) in units.items()},
        {sku: known for sku, (_, known) in units.items()},
        box,
    )


USUAL = loaded(MUG=(2, MUG), SERUM=(3, SERUM))  # 120 + 820 + 285 = 1,225 g; 5 % are 61.25 g


@pytest.mark.parametrize(
    ("known", "grams"),
    [
        (Known(), None),
        (Known(40), 40),
        (Known(40, (90, 90, 90)), 40),
        (Known(None, (90, 91)), None),
        (Known(None, (90, 400, 91)), 91),
        (Known(None, (90, 91, 92, 93)), 92),
        (Known(0), 0),
    ],
)
def test_PACK_10_a_weight_is_typed_or_the_median_of_three_good_parcels(
    known: Known, grams: int | None
) -> None:
    assert known.grams == grams


def test_PACK_10_expected_only_where_every_unit_and_the_box_have_a_weight() -> None:
    assert expected(USUAL) == 1225
    assert expected(loaded(Known(None, (118, 120, 130)), MUG=(1, MUG))) == 530
    assert expected(loaded(Known(), MUG=(1, MUG))) is None
    assert expected(loaded(MUG=(1, MUG), NEW=(1, Known(None, (5, 5))))) is None
    assert expected(Loaded({"MUG": 1}, {}, BOX)) is None
    assert expected(loaded()) is None


@pytest.mark.parametrize("actual", [1225, 1164, 1286, 1225 - 61, 1225 + 61])
def test_PACK_10_within_five_percent_is_no_gap(actual: int) -> None:
    assert check(USUAL, actual) is None


def test_PACK_10_over_five_percent_and_thirty_grams_is() -> None:
    assert check(USUAL, 1163) == Gap(Way.SHORT, 62, 1225, 1163, None)
    assert check(USUAL, 1287) == Gap(Way.OVER, 62, 1225, 1287, None)


def test_PACK_10_a_light_parcel_may_be_thirty_grams_off() -> None:
    light = loaded(CARD=(5, CARD))  # 160 g
    assert check(light, 130) is None
    assert check(light, 190) is None
    assert check(light, 129) == Gap(Way.SHORT, 31, 160, 129, Explanation("CARD", 4, 32))
    assert check(light, 191) == Gap(Way.OVER, 31, 160, 191, Explanation("CARD", 4, 32))


def test_PACK_10_limits_are_settings() -> None:
    assert check(USUAL, 1163, Limits(percent=6)) is None
    assert check(USUAL, 1163, Limits(grams=62)) is None
    assert check(USUAL, 1220, Limits(percent=0, grams=4)) == Gap(Way.SHORT, 5, 1225, 1220, None)
    assert check(loaded(MUG=(1, MUG)), 500, Limits(percent=5.7, grams=0)) is None
    assert check(loaded(MUG=(1, MUG)), 500, Limits(percent=5.6, grams=0)) is not None


def test_PACK_10_nothing_expected_nothing_stopped() -> None:
    assert check(loaded(NEW=(1, Known())), 9999) is None


@pytest.mark.parametrize(
    ("actual", "way", "explanation"),
    [
        (1225 - 410, Way.SHORT, Explanation("MUG", 1, 410)),
        (1225 - 440, Way.SHORT, Explanation("MUG", 1, 410)),  # 30 g beside
        (1225 - 441, Way.SHORT, None),
        (1225 - 380, Way.SHORT, Explanation("MUG", 1, 410)),
        (1225 - 379, Way.SHORT, None),
        (1225 - 820, Way.SHORT, Explanation("MUG", 2, 820)),
        (1225 - 861, Way.SHORT, Explanation("MUG", 2, 820)),  # 41 g are under 5 % of the gap
        (1225 - 190, Way.SHORT, Explanation("SERUM", 2, 190)),
        (1225 - 1225, Way.SHORT, None),
        (1225 + 410, Way.OVER, Explanation("MUG", 1, 410)),
        (1225 + 95, Way.OVER, Explanation("SERUM", 1, 95)),
        (1225 + 475, Way.OVER, Explanation("SERUM", 5, 475)),
        (1225 + 1640, Way.OVER, Explanation("MUG", 4, 1640)),
    ],
)
def test_PACK_10_the_unit_that_explains_the_gap(
    actual: int, way: Way, explanation: Explanation | None
) -> None:
    assert check(USUAL, actual) == Gap(way, abs(1225 - actual), 1225, actual, explanation)


def test_PACK_10_more_cannot_be_missing_than_should_be_there_and_no_more_than_twenty_too_many() -> None:
    cards = loaded(MUG=(2, MUG), CARD=(3, CARD))
    gap = check(cards, 964 - 160)
    assert gap == Gap(Way.SHORT, 160, 964, 804, None)
    assert check(cards, 964 + 160) == Gap(Way.OVER, 160, 964, 1124, Explanation("CARD", 20, 160))
    assert check(cards, 964 + 191) == Gap(Way.OVER, 191, 964, 1155, None)


def test_PACK_10_two_products_that_explain_it_equally_well_explain_nothing() -> None:
    twins = loaded(A=(1, Known(200)), B=(1, Known(200)))
    assert check(twins, 320) == Gap(Way.SHORT, 200, 520, 320, None)
    beside = loaded(A=(1, Known(190)), B=(1, Known(210)))
    assert check(beside, 320) == Gap(Way.SHORT, 200, 520, 320, None)


def test_PACK_10_of_equally_near_ones_the_fewest_units() -> None:
    pair = loaded(A=(2, Known(100)), B=(1, Known(200)))
    assert check(pair, 320) == Gap(Way.SHORT, 200, 520, 320, Explanation("B", 1, 200))


def test_PACK_10_what_weighs_nothing_explains_nothing() -> None:
    assert check(loaded(MUG=(1, MUG), AIR=(1, Known(0))), 430) == Gap(Way.SHORT, 100, 530, 430, None)


@pytest.mark.parametrize(
    ("parcel", "actual", "taught"),
    [
        (loaded(NEW=(4, Known())), 520, Lesson("NEW", 100)),
        (loaded(NEW=(4, Known(None, (90, 91)))), 522, Lesson("NEW", 100)),
        (loaded(MUG=(1, MUG), NEW=(2, Known())), 630, Lesson("NEW", 50)),
        (loaded(MUG=(1, Known(None, (410, 410, 410))), NEW=(2, Known())), 630, Lesson("NEW", 50)),
        (loaded(MUG=(1, MUG), NEW=(2, Known(None, (50, 50, 50)))), 640, Lesson("NEW", 55)),
        (loaded(Known(), MUG=(2, MUG)), 950, Lesson("", 130)),
        (loaded(Known(None, (1, 2, 3)), MUG=(2, MUG)), 950, Lesson("", 130)),
        (loaded(Known(None, (120, 120, 120)), NEW=(1, Known())), 200, Lesson("NEW", 80)),
        (loaded(Known(), NEW=(1, Known())), 200, None),
        (loaded(A=(1, Known()), B=(1, Known())), 500, None),
        (loaded(MUG=(2, MUG)), 950, None),
        (loaded(NEW=(4, Known())), 120, None),
        (loaded(NEW=(4, Known())), 121, None),
        (loaded(NEW=(4, Known())), 90, None),
        (Loaded({"NEW": 1}, {}, BOX), 121, Lesson("NEW", 1)),
    ],
)
def test_PACK_10_a_good_parcel_teaches_the_one_thing_that_is_not_known(
    parcel: Loaded, actual: int, taught: Lesson | None
) -> None:
    assert lesson(parcel, actual) == taught
