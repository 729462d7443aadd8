"""The stores' service, and the address on which browsers land after a consent."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from app.amazon.authorization import LwaAuthorization
from app.amazon.consent_listener import ConsentListener, Page
from app.bootstrap.trade import VERSION
from app.ports.errors import OutsideError
from app.services.guard import NotAllowed
from app.services.stores import StoreService
from app.ui.i18n import Speech
from app.ui.presenters.office_landing import landed, not_connected
from app.ui.words.manager import OFFICE_WORDS

if TYPE_CHECKING:
    from app.bootstrap.core import Core
    from app.bootstrap.trade import Trade
    from app.services.stores import Wake

log = logging.getLogger(__name__)


def stores_of(core: Core, trade: Trade, wake: Wake) -> StoreService:
    """What one of them began another may finish."""
    database, settings = core.database, core.settings
    given = settings.store
    return StoreService(
        database.stores,
        database.listings,
        database.stock,
        database.jobs,
        trade.secrets,
        trade.connections,
        LwaAuthorization(VERSION),
        trade.connections,
        core.clock,
        wake,
        bench_id=settings.bench_id,
        consents=trade.consents,
        practice=(given.base_url, given.token_url) if settings.is_practice else ("", ""),
    )


async def listen_for_consents(core: Core, stores: StoreService) -> ConsentListener:
    """Where the settings name a port, else it listens nowhere. Trouble with it stops nothing else: an address
    can be pasted too.
    """
    given, speech = core.settings.consent, Speech(core.settings.language or "en", OFFICE_WORDS)
    listener = ConsentListener(Landing(stores, speech).page)
    if given.port:
        try:
            await listener.open(given.port, Path(given.certificate), Path(given.key) if given.key else None)
        except OSError as error:
            log.error("consents cannot be taken on port %d: %s", given.port, type(error).__name__)  # noqa: TRY400
    return listener


class Landing:
    """Finishes the consent and says in a page what came of it."""

    def __init__(self, stores: StoreService, speech: Speech) -> None:
        self._stores = stores
        self._speech = speech

    async def page(self, address: str) -> Page:
        try:
            note, is_good = landed(await self._stores.finish_landed(address)), True
        except (OutsideError, NotAllowed) as error:
            note, is_good = not_connected(error), False
        lines = tuple(self._speech.say(line) for line in note.lines)
        return Page(self._speech.say(note.title), lines, is_good)
