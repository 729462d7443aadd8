"""What stores and accounts are called."""

from app.ui.office.screen import Office


def store_names(office: Office) -> dict[str, str]:
    """By store id."""
    return {store.store_id: store.name or store.store_id for store in office.services.stores.all()}


def scope_names(office: Office) -> dict[str, str]:
    """By the scopes of jobs: a store's, and an account's, which is named after its stores."""
    names = store_names(office)
    accounts: dict[str, list[str]] = {}
    for store in office.services.stores.all():
        accounts.setdefault("@".join(store.account), []).append(names[store.store_id])
    return names | {account: ", ".join(found) for account, found in accounts.items()}
