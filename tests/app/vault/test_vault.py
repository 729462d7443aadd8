"""Sealed under the order's own key; shredded with it."""

import os
import threading
from collections.abc import Mapping

import pytest

from app.vault.keys import Nonces
from app.vault.vault import OrderVault, VaultLocked
from tests.app.vault.stores import KeysThatStop, MemoryKeys, MemorySecrets, PulledPlugError, SlowKeys

ONE, TWO = "112-0000001-0000001", "112-0000002-0000002"
PLAIN = b"Recipient One, 1 Main Street"


@pytest.fixture
def keys() -> MemoryKeys:
    return MemoryKeys()


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def vault(keys: MemoryKeys, secrets: MemorySecrets) -> OrderVault:
    vault = OrderVault(keys, secrets)
    vault.prepare([ONE, TWO])
    return vault


def test_PRIV_2_what_is_sealed_opens_for_its_order_alone(vault: OrderVault) -> None:
    sealed = vault.seal(ONE, PLAIN)
    assert PLAIN not in sealed
    assert vault.open(ONE, sealed) == PLAIN
    assert vault.open(TWO, sealed) is None


def test_PRIV_2_the_same_words_are_sealed_differently_each_time(vault: OrderVault) -> None:
    assert vault.seal(ONE, PLAIN) != vault.seal(ONE, PLAIN)


def test_a_nonce_is_never_given_twice() -> None:
    nonces = Nonces()
    given = {nonces() for _ in range(2000)}
    assert len(given) == 2000
    assert {len(nonce) for nonce in given} == {12}


def test_a_forked_process_gets_nonces_of_its_own() -> None:
    nonces = Nonces()
    nonces()
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.write(writing, nonces())
        os._exit(0)
    os.wait()
    assert os.read(reading, 12) != nonces()
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize("place", [0, 11, 12, -1])
def test_a_changed_byte_opens_nothing(vault: OrderVault, place: int) -> None:
    sealed = bytearray(vault.seal(ONE, PLAIN))
    sealed[place] ^= 1
    assert vault.open(ONE, bytes(sealed)) is None
    assert vault.open(ONE, b"short") is None


def test_PRIV_2_every_order_has_a_key_of_its_own(vault: OrderVault, keys: MemoryKeys) -> None:
    assert len(set(keys.wrapped.values())) == 2
    keys.wrapped[ONE], keys.wrapped[TWO] = keys.wrapped[TWO], keys.wrapped[ONE]
    swapped = OrderVault(keys, MemorySecrets())
    with pytest.raises(VaultLocked):
        swapped.open(ONE, vault.seal(ONE, PLAIN))


def test_PRIV_2_a_key_moved_to_another_order_opens_nothing(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    sealed = vault.seal(ONE, PLAIN)
    keys.wrapped[ONE] = keys.wrapped[TWO]
    assert OrderVault(keys, secrets).open(ONE, sealed) is None


def test_another_process_opens_what_this_one_sealed(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    assert OrderVault(keys, secrets).open(ONE, vault.seal(ONE, PLAIN)) == PLAIN


def test_preparing_again_keeps_the_key(vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets) -> None:
    sealed = vault.seal(ONE, PLAIN)
    again = OrderVault(keys, secrets)
    again.prepare([ONE, TWO, "new"])
    assert again.open(ONE, sealed) == PLAIN
    assert len(keys.wrapped) == 3


def test_of_many_orders_those_that_have_a_key_keep_it(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    sealed = vault.seal(ONE, PLAIN)
    again, many = OrderVault(keys, secrets), [f"order-{number}" for number in range(50)]
    again.prepare([*many, ONE])
    assert again.open(ONE, sealed) == PLAIN
    fresh = {order: again.seal(order, order.encode()) for order in many}
    assert [vault.open(order, fresh[order]) for order in many] == [order.encode() for order in many]


class Raced(MemoryKeys):
    """Another process adds its key first."""

    theirs: dict[str, bytes]

    def add(self, wrapped: Mapping[str, bytes]) -> bool:
        self.wrapped |= self.theirs
        return super().add(wrapped)


def test_of_two_processes_preparing_one_order_the_first_key_counts(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    sealed = vault.seal(ONE, PLAIN)
    raced = Raced()
    raced.kek, raced.theirs = keys.kek, {ONE: keys.wrapped[ONE]}
    second = OrderVault(raced, secrets)
    second.prepare([ONE])
    assert second.open(ONE, sealed) == PLAIN
    assert vault.open(ONE, second.seal(ONE, PLAIN)) == PLAIN


def test_sealing_for_an_order_that_was_not_prepared_is_a_bug(vault: OrderVault) -> None:
    with pytest.raises(KeyError):
        vault.seal("unprepared", PLAIN)
    assert vault.open("unprepared", b"x" * 40) is None


def test_few_keys_are_kept_at_hand_and_all_still_open(keys: MemoryKeys, secrets: MemorySecrets) -> None:
    vault = OrderVault(keys, secrets, cached=3)
    names = [f"order-{number}" for number in range(10)]
    vault.prepare(names)
    sealed = {name: vault.seal(name, name.encode()) for name in names}
    assert {name: vault.open(name, sealed[name]) for name in names} == {name: name.encode() for name in names}
    assert repr(vault) == "<OrderVault 3 keys at hand>"


def test_a_key_at_hand_needs_no_read(vault: OrderVault, keys: MemoryKeys) -> None:
    before = keys.reads
    for _ in range(5):
        vault.prepare([ONE])
        vault.open(ONE, vault.seal(ONE, PLAIN))
    assert keys.reads == before


def test_TRN_6_a_fingerprint_is_the_same_for_ever_and_keyed(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    mark = vault.fingerprint("AZ:CODE")
    assert len(mark) == 32
    assert mark != vault.fingerprint("AZ:CODF")
    vault.purge([ONE, TWO])
    assert OrderVault(keys, secrets).fingerprint("AZ:CODE") == mark
    assert OrderVault(MemoryKeys(), MemorySecrets()).fingerprint("AZ:CODE") != mark


def test_what_is_read_while_a_purge_runs_opens_with_the_new_key(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    vault.prepare([f"order-{number}" for number in range(50)])
    sealed = {f"order-{number}": vault.seal(f"order-{number}", PLAIN) for number in range(50)}
    reading = OrderVault(keys, secrets, cached=1)
    lost: list[str] = []
    is_over = threading.Event()

    def read() -> None:
        while not is_over.is_set():
            lost.extend(name for name, each in sealed.items() if reading.open(name, each) is None)

    thread = threading.Thread(target=read)
    thread.start()
    for _ in range(20):
        reading.purge([ONE])
    is_over.set()
    thread.join()
    assert lost == []


def test_PRIV_2_purged_orders_open_nothing_and_the_others_all(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    one, two = vault.seal(ONE, PLAIN), vault.seal(TWO, PLAIN)
    vault.purge([ONE])
    for opened in (vault, OrderVault(keys, secrets)):
        assert opened.open(ONE, one) is None
        assert opened.open(TWO, two) == PLAIN
    vault.prepare([ONE])
    assert vault.open(ONE, one) is None


def test_PRIV_2_a_purge_destroys_the_key_that_older_copies_need(
    vault: OrderVault, keys: MemoryKeys, secrets: MemorySecrets
) -> None:
    old = MemoryKeys()
    old.wrapped, old.kek = dict(keys.wrapped), keys.kek
    sealed = vault.seal(TWO, PLAIN)
    vault.purge([ONE])
    assert [name for name in secrets.names() if name.startswith("kek-")] == [keys.kek]
    with pytest.raises(VaultLocked):
        OrderVault(old, secrets).open(TWO, sealed)


@pytest.mark.parametrize("is_swapped", [False, True])
def test_PRIV_2_a_purge_cut_short_leaves_one_whole_store_and_the_next_start_one_kek(
    secrets: MemorySecrets, *, is_swapped: bool
) -> None:
    keys = KeysThatStop(is_swapped=is_swapped)
    vault = OrderVault(keys, secrets)
    vault.prepare([ONE, TWO])
    one, two = vault.seal(ONE, PLAIN), vault.seal(TWO, PLAIN)
    with pytest.raises(PulledPlugError):
        vault.purge([ONE])
    assert len([name for name in secrets.names() if name.startswith("kek-")]) == 2
    again = OrderVault(keys, secrets)
    assert again.open(TWO, two) == PLAIN
    assert again.open(ONE, one) == (None if is_swapped else PLAIN)
    assert [name for name in secrets.names() if name.startswith("kek-")] == [keys.kek]


def test_a_store_whose_kek_is_lost_says_so_and_makes_no_new_one(vault: OrderVault, keys: MemoryKeys) -> None:
    empty = MemorySecrets()
    with pytest.raises(VaultLocked, match="missing"):
        OrderVault(keys, empty).prepare(["new"])
    assert empty.kept == {}


def test_PRIV_3_nothing_secret_is_in_a_repr(vault: OrderVault, secrets: MemorySecrets) -> None:
    assert repr(vault) == "<OrderVault 2 keys at hand>"


def test_threads_share_the_vault(vault: OrderVault) -> None:
    wrong: list[int] = []

    def work(number: int) -> None:
        for turn in range(200):
            name = f"order-{(number + turn) % 7}"
            vault.prepare([name])
            if vault.open(name, vault.seal(name, PLAIN)) != PLAIN:
                wrong.append(turn)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_PRIV_2_a_key_that_was_being_read_while_its_order_was_purged_is_not_kept(
    secrets: MemorySecrets,
) -> None:
    keys = SlowKeys()
    OrderVault(keys, secrets).prepare([ONE])
    vault = OrderVault(keys, secrets)
    sealed = OrderVault(keys, secrets).seal(ONE, PLAIN)
    keys.meanwhile = lambda: vault.purge([ONE])
    vault.open(ONE, sealed)
    assert vault.open(ONE, sealed) is None


def test_PRIV_2_a_swap_that_failed_after_all_was_done_locks_nobody_out(secrets: MemorySecrets) -> None:
    keys = KeysThatStop(is_swapped=True)
    vault = OrderVault(keys, secrets, cached=0)
    vault.prepare([ONE, TWO])
    sealed = {order: vault.seal(order, PLAIN) for order in (ONE, TWO)}
    with pytest.raises(PulledPlugError):
        vault.purge([ONE])
    assert vault.open(TWO, sealed[TWO]) == PLAIN
    assert vault.open(ONE, sealed[ONE]) is None
