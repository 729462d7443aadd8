"""Where credentials of stores and carrier accounts lie: the system's keyring, else sealed files (CONN-3)."""

import hashlib
import os
import threading
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.decoding import json_decoder
from app.ports.amazon_account import AppCredentials
from app.vault.kek import FileSecrets, KeyringSecrets, Secrets, SecretsUnavailable, choose_secrets
from app.vault.keys import KEY_BYTES, NONCE_BYTES, decrypt, encrypt

T = TypeVar("T")
_KEY = "stores"
_OF_CARRIERS = "carrier account "  # the keyring has one list
_SERVICE = "packbench-stores"


class SealedFiles:
    """Secrets of any length in files that AES-256-GCM seals; the key is a secret of ``keys``. The name is
    bound in: a file put in another's place opens nothing.
    """

    def __init__(self, folder: Path, keys: Secrets) -> None:
        self._files = FileSecrets(folder)
        self._keys = keys

    def __repr__(self) -> str:
        return "<SealedFiles redacted>"

    def get(self, name: str) -> bytes | None:
        """SecretsUnavailable where the key is not the one that sealed it."""
        sealed, key = self._files.get(name), self._keys.get(_KEY)
        if sealed is None:
            return None
        plain = decrypt(AESGCM(key), name, sealed) if key is not None else None
        if plain is None:
            raise SecretsUnavailable("a store's credentials cannot be opened: their key is another one")
        return plain

    def put(self, name: str, secret: bytes) -> None:
        cipher = AESGCM(self._key())
        self._files.put(name, encrypt(cipher, name, secret, os.urandom(NONCE_BYTES)))

    def destroy(self, name: str) -> None:
        self._files.destroy(name)

    def names(self) -> tuple[str, ...]:
        return self._files.names()

    def _key(self) -> bytes:
        key = self._keys.get(_KEY)
        if key is None:
            key = os.urandom(KEY_BYTES)
            self._keys.put(_KEY, key)
        return key


class SecretPlaces:
    """Any thread may call. The place is chosen at first use: a keyring is slow to load.

    What lies in files from before there was a keyring is found there, until it is stored anew.
    """

    def __init__(self, folder: Path, keys: Secrets, *, wants_keyring: bool) -> None:
        self._folder = folder
        self._keys = keys
        self._wants_keyring = wants_keyring
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "<SecretPlaces redacted>"

    def read(self, owner: str) -> bytes | None:
        with self._lock:
            found = (place.get(_name(owner)) for place in self._places)
            return next((each for each in found if each is not None), None)

    def write(self, owner: str, secret: bytes) -> None:
        with self._lock:
            best, *others = self._places
            best.put(_name(owner), secret)
            for place in others:
                place.destroy(_name(owner))

    def erase(self, owner: str) -> None:
        with self._lock:
            for place in self._places:
                place.destroy(_name(owner))

    @cached_property
    def _places(self) -> tuple[Secrets, ...]:
        """The first is where credentials go."""
        files = SealedFiles(self._folder, self._keys)
        chosen = choose_secrets(self._folder, wants_keyring=self._wants_keyring)
        return (KeyringSecrets(_SERVICE), files) if isinstance(chosen, KeyringSecrets) else (files,)


class StoreCredentials(SecretPlaces):
    """CredentialStore."""

    def __repr__(self) -> str:
        return "<StoreCredentials redacted>"

    def get(self, store_id: str) -> AppCredentials | None:
        secret = self.read(store_id)
        return None if secret is None else _decoded(secret, AppCredentials)

    def put(self, store_id: str, credentials: AppCredentials) -> None:
        self.write(store_id, msgspec.json.encode(credentials))

    def destroy(self, store_id: str) -> None:
        self.erase(store_id)


class CarrierCredentials(SecretPlaces):
    """CarrierSecrets, in a folder of their own."""

    def __repr__(self) -> str:
        return "<CarrierCredentials redacted>"

    def get(self, name: str) -> Mapping[str, str] | None:
        secret = self.read(_OF_CARRIERS + name)
        return None if secret is None else _decoded(secret, dict[str, str])

    def put(self, name: str, secrets: Mapping[str, str]) -> None:
        self.write(_OF_CARRIERS + name, msgspec.json.encode(dict(secrets)))

    def destroy(self, name: str) -> None:
        self.erase(_OF_CARRIERS + name)


def _name(owner: str) -> str:
    """Fit for a file whatever the owner is called."""
    return hashlib.sha256(owner.encode()).hexdigest()


def _decoded(secret: bytes, kind: type[T]) -> T:
    try:
        return json_decoder(kind).decode(secret)
    except msgspec.DecodeError:
        raise SecretsUnavailable("a store's credentials cannot be read") from None
