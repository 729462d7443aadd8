"""Whatever can happen to an order has words in its timeline, or is left out on purpose."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

import app
from app.domain.order import OrderStatus
from app.domain.packing.events import Event
from app.domain.shipping import DocumentKind, PrintState, PurchaseState
from app.ports.orders import Moment
from app.ports.storage import OutboxState
from app.ui.presenters.office_timeline import timeline
from app.ui.presenters.view import say
from app.ui.words.manager import OFFICE_WORDS

NOW = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
FOLDERS = ("services", "database", "sync", "bootstrap", "vault")
STATES = (
    *(f"purchase_{state.value}" for state in PurchaseState),
    *(f"print_{state.value}" for state in PrintState),
    *(f"confirmation_{state.value}" for state in OutboxState),
    *(f"order_{status.value}" for status in OrderStatus),
    *("bought", "print_again", "confirmation_queued"),
)
UNENDED = frozenset({"confirmation_due"})  # a timeline tells of states that something ended in


def audited() -> Iterator[str]:
    """What the audit log is told with an order's id, as the source has it."""
    for folder in FOLDERS:
        for path in Path(app.__file__).parent.joinpath(folder).rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(call, ast.Call):
                    yield from _what(call)


def _what(call: ast.Call) -> Iterator[str]:
    """Of ``Audited(at, who, bench, what, order_id …)`` and of a service's ``_audit(what, order_id …)``."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = {"Audited": 3, "_audit": 0}.get(name)
    has_order = place is not None and len(call.args) > place + 1
    if place is not None and has_order and isinstance(call.args[place], ast.Constant):
        yield str(call.args[place].value)  # type: ignore[attr-defined]  # a constant, as asked above


def kinds() -> list[str]:
    events = [str(kind.__struct_config__.tag) for kind in get_args(Event)]
    return sorted({*events, *STATES, *audited()} - UNENDED)


@pytest.mark.parametrize("what", kinds())
def test_PPL_5_every_moment_has_words_or_is_left_out(what: str) -> None:
    detail = f"{DocumentKind.LABEL.value} Printer 1" if what.startswith("print_") else ""
    found = timeline([Moment(NOW, what, "0003", "bench-1", detail)], NOW, OFFICE_WORDS, str)
    assert [entry.text for entry in found if entry.text == say("moment.other")] == []


def test_the_audits_of_orders_are_found_in_the_source() -> None:
    assert {"address_shown", "confirmation_refused", "own_label_not_rechecked"} <= set(audited())


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_PPL_5_every_printed_document_has_a_name(kind: DocumentKind) -> None:
    assert f"document.{kind.value}" in OFFICE_WORDS
