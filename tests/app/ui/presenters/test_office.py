"""What the office says, without Qt's widgets: times, jobs, orders, timelines."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from app.domain.order import Order, OrderLine, OrderStatus, Recipient, Window
from app.domain.order_rules import FOR_CONFIRMATION, FOR_MANIFEST, WAITS_FOR_LABEL
from app.ports.jobs import JobName, JobRun, JobState
from app.ports.orders import Moment, OrderDetail, OrderFilter
from app.ui.i18n import Speech
from app.ui.presenters.office_jobs import segments
from app.ui.presenters.office_order import address, facts, lines, stop, too_late
from app.ui.presenters.office_orders import empty, groups, status_detail, total
from app.ui.presenters.office_timeline import timeline
from app.ui.presenters.office_times import ago, countdown, due, until
from app.ui.presenters.office_view import many
from app.ui.presenters.view import Amount, Number, Stamp, Tone, Value
from app.ui.words import WORDS
from app.ui.words.manager import OFFICE_WORDS
from app.ui.words.office import OFFICE
from app.ui.words.office_catalogue import OFFICE_CATALOGUE
from app.ui.words.office_lead import OFFICE_LEAD
from app.ui.words.office_leaving import OFFICE_LEAVING
from app.ui.words.office_shipping import OFFICE_SHIPPING
from app.ui.words.paper import PAPER
from tests.app.ui.office.fakes import NAMES, NOW, order_detail, order_row


def say(text: Value, language: str = "en") -> str:
    return Speech(language, OFFICE_WORDS).say(text)


def after(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "just now"),
        (1, "1 min ago"),
        (59, "59 min ago"),
        (60, "1 h ago"),
        (135, "2 h 15 min ago"),
        (609, "10 h ago"),
        (2879, "47 h ago"),
        (2880, "2 days ago"),
        (43199, "29 days ago"),
        (43200, "Sat 24 Oct"),
    ],
)
def test_how_long_ago(minutes: int, words: str) -> None:
    assert say(ago(after(-minutes), NOW)) == words


@pytest.mark.parametrize(
    ("minutes", "words"), [(-5, "now"), (5, "in 5 min"), (90, "in 1 h 30 min"), (3000, "in 2 days")]
)
def test_how_long_until(minutes: int, words: str) -> None:
    assert say(until(after(minutes), NOW)) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "in 0 min"),
        (72, "in 1 h 12 min"),
        (-1, "1 min late"),
        (-200, "3 h 20 min late"),
        (-4000, "2 days late"),
    ],
)
def test_ORD_3_the_countdown(minutes: int, words: str) -> None:
    assert say(countdown(after(minutes), NOW)) == words


def test_what_is_near_has_a_time_and_what_is_far_a_day() -> None:
    assert say(due(after(600), NOW)) == after(600).astimezone().strftime("%H:%M")
    assert say(due(datetime(2026, 11, 27, 12, tzinfo=UTC), NOW)) == "Fri 27 Nov"


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        (Number(1234567), "1,234,567", "1.234.567"),
        (Amount(order_detail(order_row(0)).order.total), "1,249.50 USD", "1.249,50 USD"),  # type: ignore[arg-type]
        (Stamp(datetime(2026, 11, 27, 12, tzinfo=UTC)), "Fri 27 Nov 2026, ", "Fr. 27 Nov. 2026, "),
    ],
)
def test_PPL_5_figures_money_and_dates_follow_the_language(value: Value, english: str, german: str) -> None:
    assert say(value).startswith(english)
    assert say(value, "de").startswith(german)


def test_one_is_said_otherwise_than_many() -> None:
    assert say(many("office.waiting", 1)) == "1 waits for somebody"
    assert say(many("office.waiting", 1200)) == "1,200 wait for somebody"


# ---- jobs


def test_of_several_stores_the_loudest_speaks_and_what_is_off_is_silent() -> None:
    runs = (
        JobRun(JobName.ORDER_IMPORT, "a", succeeded_at=after(-3)),
        JobRun(JobName.ORDER_IMPORT, "b", JobState.FAILED, failures=1),
        JobRun(JobName.INVENTORY, "a", JobState.OFF),
        JobRun(JobName.LOCATIONS, "a"),  # never ran
    )
    found = segments(runs, NOW, OFFICE_WORDS)
    assert [say(segment.text) for segment in found] == ["Orders: failed"]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        (JobRun(JobName.INVENTORY, "a", JobState.RUNNING, doing="sending_inventory"), "sending stock"),
        (JobRun(JobName.INVENTORY, "a", JobState.RUNNING, doing="never heard of"), "working"),
        (JobRun(JobName.INVENTORY, "a", JobState.RUNNING, done=7), "7 so far"),
        (JobRun(JobName.INVENTORY, "a", JobState.RUNNING, done=7, total=9), "7 of 9"),
        (JobRun(JobName.INVENTORY, "a", JobState.WAITING, waits_for="report"), "waits for Amazon's report"),
        (JobRun(JobName.INVENTORY, "a", JobState.WAITING, waits_for="never heard of"), "waits for Amazon"),
    ],
)
def test_what_a_job_is_at(run: JobRun, words: str) -> None:
    assert say(segments((run,), NOW, OFFICE_WORDS)[0].text) == f"Stock sent: {words}"


# ---- orders


def order(**given: object) -> Order:
    plain = Order(
        "1", "a", "ATVPDKIKX0DER", OrderStatus.OPEN, NOW, NOW, (OrderLine("1", "SKU-1", "Mouse", 1),)
    )
    return replace(plain, **given)


def test_ORD_6_counts_are_shown_beside_their_filters() -> None:
    counts = {OrderStatus.OPEN: 5, OrderStatus.REVIEW: 2}
    wanted = OrderFilter(statuses=(OrderStatus.REVIEW,), flag="late")
    status, flags = groups(counts, {"late": 2}, wanted)
    assert [(f.key, f.count) for f in status.filters[:4]] == [
        ("all", 7),
        ("pending", 0),
        ("open", 5),
        ("review", 2),
    ]
    assert (status.chosen, flags.chosen, flags.filters[0].count, flags.filters[1].count) == (
        "review",
        "late",
        2,
        None,
    )
    assert (total(counts, wanted), total(counts, OrderFilter())) == (2, 7)


def test_before_they_are_known_no_counts_are_shown() -> None:
    status, _ = groups(None, {}, OrderFilter())
    assert {f.count for f in status.filters} == {None}


def test_an_open_order_is_stopped_by_nothing_and_a_shipped_one_by_no_wish_to_cancel() -> None:
    wish = (OrderLine("1", "SKU-1", "Mouse", 1, cancel_requested=True),)
    assert stop(order()) is None
    assert stop(order(status=OrderStatus.SHIPPED, lines=wish)) is None
    assert stop(order(lines=wish)) is not None


def test_ORD_4_a_leads_own_reason_is_shown_as_it_was_written() -> None:
    found = stop(order(status=OrderStatus.ON_HOLD, review_reason="wait for the courier"))
    assert found is not None
    assert found[0].means == "wait for the courier"


WISH = (OrderLine("1", "SKU-1", "Mouse", 1, cancel_requested=True),)
DONE = Moment(after(-30), "order_done", "u-2", "bench-4")


@pytest.mark.parametrize("status", [OrderStatus.LABELLED, OrderStatus.SHIPPED])
def test_ORD_5_a_wish_to_cancel_after_the_label_says_where_the_parcel_is(status: OrderStatus) -> None:
    moments = (Moment(after(-60), "order_opened", "u-2", "bench-1"), DONE, Moment(NOW, "address_shown"))
    late = too_late(OrderDetail(order(status=status, lines=WISH), moments), NOW, str)
    assert late is not None
    assert say(late.means) == "Its parcel was packed at bench-4, 30 min ago."
    assert "VOID takes the label back" in say(late.do)
    assert stop(order(status=status, lines=WISH)) is None


@pytest.mark.parametrize(
    ("moments", "means", "do"),
    [
        ((Moment(after(-9), "purchase_bought", bench="bulk"),), "Its label was made in a bulk run", "VOID"),
        (
            (DONE, Moment(after(-5), "listed", detail="UPS")),
            "Its parcel is on UPS’s manifest, 5 min",
            "return",
        ),
        ((Moment(after(-50), "listed", detail="UPS"), DONE), "Its parcel was packed at bench-4", "VOID"),
    ],
)
def test_ORD_5_a_run_has_no_bench_and_what_is_on_a_manifest_may_be_gone(
    moments: tuple[Moment, ...], means: str, do: str
) -> None:
    late = too_late(OrderDetail(order(status=OrderStatus.LABELLED, lines=WISH), moments), NOW, str)
    assert late is not None
    assert say(late.means).startswith(means)
    assert do in say(late.do)


def test_ORD_5_before_the_label_without_a_wish_or_a_day_later_it_is_not_said() -> None:
    for each, moments in (
        (order(status=OrderStatus.PACKED, lines=WISH), (DONE,)),
        (order(status=OrderStatus.SHIPPED), (DONE,)),
        (order(status=OrderStatus.SHIPPED, lines=WISH), ()),
        (order(status=OrderStatus.SHIPPED, lines=WISH), (Moment(after(-1440), "order_done"),)),
        (order(status=OrderStatus.CANCELLED, lines=WISH), (DONE,)),
    ):
        assert too_late(OrderDetail(each, moments), NOW, str) is None


@pytest.mark.parametrize("why", sorted(WAITS_FOR_LABEL))
def test_ORD_4_a_packed_order_says_why_it_has_no_label(why: str) -> None:
    shown = status_detail(OrderStatus.PACKED, why, "Bench 4")
    assert say(shown) == WORDS[f"stop.{why}.happened"]
    packed = order(status=OrderStatus.PACKED, review_reason=why)
    (status, *_) = facts(OrderDetail(packed, ()), NOW, {}, "")
    assert say(status.value) == f"Packed, {say(shown)}"
    assert say(status_detail(OrderStatus.PACKED, "", "Bench 4")) == "at Bench 4"


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (FOR_MANIFEST, "waits for the manifest"),
        (FOR_CONFIRMATION, "on the manifest, waits for Amazon’s answer"),
    ],
)
def test_ORD_4_a_labelled_order_says_what_it_waits_for_and_is_not_late(why: str, words: str) -> None:
    assert say(status_detail(OrderStatus.LABELLED, why, "")) == words
    waiting = order(status=OrderStatus.LABELLED, review_reason=why, ship_by=Window(latest=after(-60)))
    status, _, ship_by, *_ = facts(OrderDetail(waiting, ()), NOW, {}, "")
    assert say(status.value) == f"Labelled, {words}"
    assert (ship_by.value, ship_by.tone) == (Stamp(after(-60)), Tone.PLAIN)
    assert status_detail(OrderStatus.LABELLED, "", "") == ""


def test_LIST_7_the_line_that_is_not_mapped_is_the_one_to_open() -> None:
    two = (OrderLine("1", "A", "A", 1, item="A"), OrderLine("2", "B", "B", 1))
    found = stop(order(status=OrderStatus.REVIEW, review_reason="not_mapped", lines=two))
    assert found is not None
    assert found[1] is not None
    assert (found[1].screen, found[1].text) == ("listings", "B")


def test_LIST_7_a_line_says_which_product_goes_out_for_it() -> None:
    line = OrderLine("1", "MOUSE-2PACK", "Two mice", 3, ordered=3, item="MSE-01", item_units=2)
    assert say(lines(order(lines=(line,)))[0].detail) == "MOUSE-2PACK: sends 2 × MSE-01"


def test_a_line_that_was_sent_in_part_says_what_is_left() -> None:
    line = OrderLine("1", "MSE-01", "Mouse", 1, ordered=3, item="MSE-01")
    found = lines(order(lines=(line,)))[0]
    assert (say(found.count), found.detail) == ("1 of 3 left", "MSE-01")


def test_ORD_2_before_its_window_an_order_says_when_there_is_a_label() -> None:
    detail = order_detail(order_row(1))
    changed = order(label_window=Window(after(120)))
    found = {say(fact.label): say(fact.value) for fact in facts(replace(detail, order=changed), NOW, {}, "")}
    assert found["Label from"] == after(120).astimezone().strftime("%H:%M")


def test_an_address_stands_as_on_a_label() -> None:
    recipient = Recipient(
        name="Buyer One", line1="1 Example Street", city="Reno", region="NV", postal_code="89501"
    )
    assert address(recipient) == ("Buyer One", "1 Example Street", "Reno NV 89501")


@pytest.mark.parametrize(
    ("wanted", "stores", "words"),
    [
        (OrderFilter(), (), "No store is connected yet"),
        (OrderFilter(), ("a",), "No orders yet"),
        (OrderFilter(flag="late"), ("a",), "No order is like that"),
        (OrderFilter(text="114"), ("a",), "No order fits “114”"),
    ],
)
def test_an_empty_list_says_why(wanted: OrderFilter, stores: tuple[str, ...], words: str) -> None:
    assert say(empty(wanted, stores).title) == words


# ---- what happened


def told(*moments: Moment) -> list[tuple[str, str, str]]:
    found = timeline(moments, NOW, OFFICE_WORDS, lambda key: NAMES.get(key, key))
    return [(say(entry.text), say(entry.time), entry.detail) for entry in found]


def test_a_timeline_begins_with_what_came_last_and_names_people() -> None:
    first = Moment(after(-30), "order_opened", "u-2", "bench-4")
    assert told(first, Moment(after(-10), "order_shipped")) == [
        ("Shipped", "10 min ago", ""),
        ("Opened at a bench", "30 min ago", "Packer One · Bench 4"),
    ]


def test_the_same_several_times_is_one_line_and_noise_is_none() -> None:
    scans = [Moment(after(minute), "units_packed", "u-2") for minute in (-9, -8, -7)]
    noise = Moment(after(-6), "rates_shown", "u-2")
    assert told(*scans, noise) == [("Units packed (× 3)", "7 min ago", "Packer One")]


def test_a_print_names_document_and_printer() -> None:
    assert told(Moment(after(-1), "print_printed", detail="slip Printer 2")) == [
        ("Printed: packing slip", "1 min ago", "Printer 2")
    ]


def test_what_has_no_words_is_told_all_the_same() -> None:
    assert told(Moment(after(-1), "never_heard_of", detail="x")) == [
        ("Something else happened", "1 min ago", "x")
    ]


def test_keys_of_the_bench_and_of_the_office_do_not_meet() -> None:
    apart = (WORDS, OFFICE, OFFICE_CATALOGUE, OFFICE_SHIPPING, OFFICE_LEAVING, OFFICE_LEAD, PAPER)
    assert len(OFFICE_WORDS) == sum(len(words) for words in apart)
