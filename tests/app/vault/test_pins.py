"""PINs as hashes."""

from app.vault.pins import hash_pin, is_right_pin


def test_PPL_1_a_pin_is_stored_as_a_slow_salted_hash() -> None:
    first, second = hash_pin("1111"), hash_pin("1111")
    assert first != second
    assert first.startswith("$argon2id$")
    assert "1111" not in first.split("$")[-1]
    assert is_right_pin(first, "1111")
    assert not is_right_pin(first, "1112")
    assert not is_right_pin("no hash", "1111")
