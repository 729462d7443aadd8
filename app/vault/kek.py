"""Where the key-encryption keys and the fingerprint secret lie: the keyring, else files of the user alone."""

import base64
import os
from pathlib import Path
from typing import Protocol

from app.ports.errors import OutsideError
from app.vault.shredding import shred, sync_folder

_SERVICE = "packbench"


class SecretsUnavailable(OutsideError):
    """The keyring or the secrets folder cannot be used."""


class Secrets(Protocol):
    """Named secrets of 32 bytes, outside the database's folder and in none of its backups."""

    def get(self, name: str) -> bytes | None: ...
    def put(self, name: str, secret: bytes) -> None:
        """Durable when it returns."""

    def destroy(self, name: str) -> None: ...
    def names(self) -> tuple[str, ...]: ...


class FileSecrets:
    """One file a secret, readable by the user alone (0600 in a 0700 folder)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)

    def __repr__(self) -> str:
        return "<FileSecrets redacted>"

    def get(self, name: str) -> bytes | None:
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def put(self, name: str, secret: bytes) -> None:
        path = self._folder / name
        fresh = path.with_name(f"{name}.new")
        try:
            fresh.unlink(missing_ok=True)
            _write_private(fresh, secret)
            fresh.replace(path)
            sync_folder(self._folder)
        except OSError as error:
            raise SecretsUnavailable(f"the secrets folder takes nothing: {error.strerror}") from None

    def destroy(self, name: str) -> None:
        path = self._folder / name
        try:
            if path.exists():
                shred(path)
        except OSError as error:
            raise SecretsUnavailable(f"the secrets folder forgets nothing: {error.strerror}") from None

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(path.name for path in self._folder.iterdir() if path.suffix != ".new"))


class KeyringSecrets:
    """The operating system's keyring. It cannot list: the names are a secret of their own."""

    def __init__(self, service: str = _SERVICE) -> None:
        import keyring  # slow, and only needed where it is chosen

        self._keyring = keyring
        self._service = service

    def __repr__(self) -> str:
        return "<KeyringSecrets redacted>"

    def get(self, name: str) -> bytes | None:
        text = self._read(name)
        return None if text is None else base64.b64decode(text)

    def put(self, name: str, secret: bytes) -> None:
        self._list({*self.names(), name})
        self._write(name, base64.b64encode(secret).decode())

    def destroy(self, name: str) -> None:
        if name not in self.names():
            return
        try:
            self._keyring.delete_password(self._service, name)
        except self._keyring.errors.PasswordDeleteError:
            pass  # gone already: a crash came between
        except self._keyring.errors.KeyringError as error:
            raise SecretsUnavailable("the keyring forgets nothing") from error
        self._list(set(self.names()) - {name})

    def names(self) -> tuple[str, ...]:
        return tuple(sorted((self._read("names") or "").split()))

    def _list(self, names: set[str]) -> None:
        self._write("names", " ".join(sorted(names)))

    def _read(self, name: str) -> str | None:
        try:
            return self._keyring.get_password(self._service, name)
        except self._keyring.errors.KeyringError as error:
            raise SecretsUnavailable("the keyring cannot be read") from error

    def _write(self, name: str, text: str) -> None:
        try:
            self._keyring.set_password(self._service, name, text)
        except self._keyring.errors.KeyringError as error:
            raise SecretsUnavailable("the keyring takes nothing") from error


def choose_secrets(folder: Path, *, wants_keyring: bool) -> Secrets:
    """The keyring where it is wanted and this machine has one, else files in ``folder``."""
    if wants_keyring and _has_keyring():
        return KeyringSecrets()
    return FileSecrets(folder)


def _has_keyring() -> bool:
    import keyring  # slow, and only needed where it is wanted

    return bool(keyring.get_keyring().priority > 0)


def _write_private(path: Path, secret: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
