"""PINs as argon2id hashes. argon2 is imported with the first PIN."""


def hash_pin(pin: str) -> str:
    from argon2 import PasswordHasher  # not before somebody signs in

    return PasswordHasher().hash(pin)


def is_right_pin(pin_hash: str, pin: str) -> bool:
    """Slow on purpose (tens of milliseconds): never on the loop."""
    from argon2 import PasswordHasher  # see above
    from argon2.exceptions import InvalidHashError, VerificationError  # see above

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False
