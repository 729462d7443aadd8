"""Seals and opens under an order's own key; shreds by replacing the key that wraps all keys."""

import hashlib
import hmac
import threading
import uuid
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.ports.errors import OutsideError
from app.vault.kek import Secrets
from app.vault.keys import KEY_BYTES, Kek, KeyStore, Nonces, decrypt, encrypt, new_keys, new_nonces

_FINGERPRINT = "fingerprint"
_KEK = "kek-"
_CACHED = 4096
_FEW = 10  # orders; more at once are an import's, nearly all new: to look for their keys first costs more


class VaultLocked(OutsideError):
    """The key store is there, the key that opens it is not: nothing private can be read."""


class OrderVault:
    """Implements ``Vault``. Any thread may call. Secrets are read at first use."""

    def __init__(self, keys: KeyStore, secrets: Secrets, cached: int = _CACHED) -> None:
        self._keys = keys
        self._secrets = secrets
        self._cached = cached
        self._ciphers: OrderedDict[str, AESGCM] = OrderedDict()
        self._lock = threading.Lock()
        self._preparing = threading.Lock()
        self._finding = threading.Lock()
        self._nonces = Nonces()
        self._kek_found: Kek | None = None

    def __repr__(self) -> str:
        return f"<OrderVault {len(self._ciphers)} keys at hand>"

    def prepare(self, order_ids: Sequence[str]) -> None:
        missing = [order_id for order_id in order_ids if order_id not in self._ciphers]
        unknown = missing if len(missing) > _FEW else self._recalled(missing) if missing else []
        if unknown:  # only new keys wait for the disk, and for others who make keys
            with self._preparing:
                self._make(unknown)

    def seal(self, order_id: str, plain: bytes) -> bytes:
        """Raises KeyError for an order that was not prepared: a bug."""
        cipher = self._ciphers.get(order_id) or self._cipher(order_id)
        if cipher is None:
            raise KeyError(order_id)
        return encrypt(cipher, order_id, plain, self._nonces())

    def open(self, order_id: str, sealed: bytes) -> bytes | None:
        cipher = self._cipher(order_id)
        return None if cipher is None else decrypt(cipher, order_id, sealed)

    def fingerprint(self, text: str) -> bytes:
        return hmac.digest(self._fingerprint_secret, text.encode(), hashlib.sha256)

    def purge(self, order_ids: Sequence[str]) -> None:
        """Nothing of these orders opens ever again, not even with older copies of the key store.

        The survivors go into a new store under a new KEK; only then is the old KEK destroyed. A crash at any
        point leaves a store whose KEK is there; the next start destroys the other one.
        """
        gone = frozenset(order_ids)
        with self._preparing:
            old, fresh_id = self._kek(), f"{_KEK}{uuid.uuid4().hex}"
            [key] = new_keys(1)
            self._secrets.put(fresh_id, key)
            fresh = Kek(key)
            self._swap(old, fresh, fresh_id, gone)
            self._forget(gone)
            self._destroy_others(fresh_id)

    def _swap(self, old: Kek, fresh: Kek, fresh_id: str, gone: frozenset[str]) -> None:
        """Where it fails, the store itself is asked which key wraps it now."""
        with self._finding:
            try:
                self._keys.replace(self._survivors(old, fresh, gone), fresh_id)
            except Exception:
                self._kek_found = None
                raise
            self._kek_found = fresh

    def _recalled(self, order_ids: Sequence[str]) -> list[str]:
        """Takes stored keys to hand; returns the orders that have none."""
        kek = self._kek()
        stored = self._keys.read(order_ids)
        if stored:
            self._remember(_unwrapped(kek, stored), kek)
        return [order_id for order_id in order_ids if order_id not in stored]

    def _make(self, order_ids: Sequence[str]) -> None:
        kek = self._kek()
        fresh = dict(zip(order_ids, new_keys(len(order_ids)), strict=True))
        nonces = new_nonces(len(fresh))
        wrapped = {
            order_id: kek.wrap(order_id, key, nonce)
            for (order_id, key), nonce in zip(fresh.items(), nonces, strict=True)
        }
        if self._keys.add(wrapped):
            self._remember(fresh, kek)
        else:  # another was first
            self._remember(_unwrapped(kek, self._keys.read(order_ids)), kek)

    def _survivors(self, old: Kek, fresh: Kek, gone: frozenset[str]) -> Iterator[tuple[str, bytes]]:
        for order_id, wrapped in self._keys.all():
            key = None if order_id in gone else old.unwrap(order_id, wrapped)
            if key is not None:
                yield order_id, fresh.wrap(order_id, key, self._nonces())

    def _cipher(self, order_id: str) -> AESGCM | None:
        cipher = self._ciphers.get(order_id)
        if cipher is not None:
            return cipher
        kek = self._kek()
        wrapped = self._keys.read([order_id]).get(order_id)
        key = None if wrapped is None else kek.unwrap(order_id, wrapped)
        if key is None and wrapped is not None and self._kek_now() is not kek:
            return self._cipher(order_id)  # a purge swapped store and KEK between the two reads
        return None if key is None else self._remember({order_id: key}, kek)[order_id]

    def _remember(self, keys: Mapping[str, bytes], kek: Kek) -> dict[str, AESGCM]:
        """Keys that were read before a purge are not kept after it: they may be some that had to go."""
        ciphers = {order_id: AESGCM(key) for order_id, key in keys.items()}
        with self._lock:
            if kek is self._kek_found:
                self._ciphers.update(ciphers)
            while len(self._ciphers) > self._cached:
                self._ciphers.popitem(last=False)
        return ciphers

    def _forget(self, order_ids: frozenset[str]) -> None:
        with self._lock:
            for order_id in order_ids:
                self._ciphers.pop(order_id, None)

    def _kek(self) -> Kek:
        return self._kek_found or self._kek_now()

    def _kek_now(self) -> Kek:
        """After a purge that is under way."""
        with self._finding:
            if self._kek_found is None:
                self._kek_found = self._read_kek()
            return self._kek_found

    def _read_kek(self) -> Kek:
        kek_id = self._keys.kek_id() or self._first_kek()
        key = self._secrets.get(kek_id)
        if key is None or len(key) != KEY_BYTES:
            raise VaultLocked("the key-encryption key of keys.db is missing")
        self._destroy_others(kek_id)
        return Kek(key)

    def _first_kek(self) -> str:
        """Stored before the key store names it: no key is ever wrapped by one that could be lost."""
        kek_id = f"{_KEK}{uuid.uuid4().hex}"
        self._secrets.put(kek_id, *new_keys(1))
        self._keys.name_kek(kek_id)
        return kek_id

    def _destroy_others(self, kek_id: str) -> None:
        """What a purge that was cut short left behind."""
        for name in self._secrets.names():
            if name.startswith(_KEK) and name != kek_id:
                self._secrets.destroy(name)

    @cached_property
    def _fingerprint_secret(self) -> bytes:
        secret = self._secrets.get(_FINGERPRINT)
        if secret is None:
            [secret] = new_keys(1)
            self._secrets.put(_FINGERPRINT, secret)
        return secret


def _unwrapped(kek: Kek, stored: Mapping[str, bytes]) -> dict[str, bytes]:
    """Those that this KEK opens."""
    opened = ((order_id, kek.unwrap(order_id, wrapped)) for order_id, wrapped in stored.items())
    return {order_id: key for order_id, key in opened if key is not None}
