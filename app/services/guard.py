"""Who may do what in the office (LIST-3), and how a wish is turned down."""

from app.domain.people import Person, Role
from app.domain.store_rules import Fault
from app.ports.errors import OutsideError


class NotAllowed(Exception):
    """The person has none of the roles that it takes."""

    def __init__(self, needs: tuple[Role, ...]) -> None:
        super().__init__(f"needs one of the roles {', '.join(needs)}")
        self.needs = needs


class Declined(OutsideError):
    """What was asked for cannot be done as it is. ``reason`` is a message key, ``words`` are Amazon's own,
    ``faults`` name the fields that are wrong.
    """

    def __init__(self, reason: str, words: str = "", faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(f"declined: {reason}")
        self.reason = reason
        self.words = words
        self.faults = faults


def require(person: Person | None, *roles: Role) -> Person:
    """The person, who has one of the roles; else NotAllowed."""
    if person is None or not set(roles) & set(person.roles):
        raise NotAllowed(roles)
    return person


def require_sound(faults: tuple[Fault, ...]) -> None:
    """Declined where a field is wrong."""
    if faults:
        raise Declined("fields", faults=faults)
