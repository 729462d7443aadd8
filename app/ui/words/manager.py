"""Every sentence of the office's windows, in English, by message key: those of the bench and of papers are
among them.
"""

from app.ui.words import WORDS
from app.ui.words.office import OFFICE
from app.ui.words.office_catalogue import OFFICE_CATALOGUE
from app.ui.words.office_lead import OFFICE_LEAD
from app.ui.words.office_leaving import OFFICE_LEAVING
from app.ui.words.office_shipping import OFFICE_SHIPPING
from app.ui.words.paper import PAPER

_SHIPPING = OFFICE_SHIPPING | OFFICE_LEAVING | OFFICE_LEAD
OFFICE_WORDS: dict[str, str] = WORDS | OFFICE | OFFICE_CATALOGUE | _SHIPPING | PAPER
