"""Who may do what at a bench."""

from enum import StrEnum

import msgspec


class Role(StrEnum):
    PACKER = "packer"
    LEAD = "lead"
    LISTINGS = "listings"
    MANAGER = "manager"
    IT = "it"


class Person(msgspec.Struct, frozen=True):
    """A user as the bench knows them. No PIN, no hash."""

    user_id: str
    name: str
    roles: tuple[Role, ...]

    @property
    def is_lead(self) -> bool:
        return Role.LEAD in self.roles or Role.MANAGER in self.roles
