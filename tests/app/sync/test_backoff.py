from app.sync.backoff import delay


def test_waits_double_from_two_seconds() -> None:
    assert [delay(attempts, jitter=0.5) for attempts in (1, 2, 3, 4)] == [2.0, 4.0, 8.0, 16.0]


def test_no_wait_is_longer_than_a_quarter_of_an_hour_and_its_spread() -> None:
    assert delay(9, jitter=0.5) == 512.0
    assert delay(10, jitter=0.5) == 900.0
    assert delay(5000, jitter=1.0) == 900.0 * 1.25


def test_jitter_spreads_by_a_quarter_to_each_side() -> None:
    assert delay(2, jitter=0.0) == 3.0
    assert delay(2, jitter=1.0) == 5.0


def test_the_other_sides_wish_is_never_undercut() -> None:
    assert delay(1, asked=60.0, jitter=0.5) == 60.0
    assert delay(8, asked=60.0, jitter=0.5) == 256.0


def test_nothing_asked_and_no_jitter_given_waits_the_plain_time() -> None:
    assert delay(1) == 2.0
    assert delay(3) == 8.0
