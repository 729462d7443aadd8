"""What stores and accounts are called."""

from app.ui.office.screen import Office


def store_names(office: Office) -> dict[str, str]:
    """By store id; an account's own id is named after its stores."""
    found: dict[str, str] = {}
    for store in office.services.stores.all():
        found[store.store_id] = store.name or store.store_id
    return found
