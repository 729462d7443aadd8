"""Which screens a person may open. What they may do there is decided by the services, and said in place."""

from app.domain.people import Person, Role
from app.ui.presenters.view import Say, say

_OFFICE = (Role.MANAGER, Role.LISTINGS, Role.LEAD, Role.IT)
NEEDS: dict[str, tuple[Role, ...]] = {
    "listings": _OFFICE,
    "products": _OFFICE,
    "allocation": _OFFICE,
    "shipping": _OFFICE,
    "stores": (Role.MANAGER, Role.IT),
}


def why_not(person: Person | None, key: str) -> Say | str:
    """Empty where the person may see the screen."""
    if person is None:
        return say("office.why.nobody")
    needed = NEEDS.get(key)
    if needed is None or any(role in person.roles for role in needed):
        return ""
    return say("office.why.office") if len(needed) > 2 else say("office.why.stores")
