"""Where secrets lie: one contract for files and keyring."""

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.vault.kek import FileSecrets, KeyringSecrets, Secrets, SecretsUnavailable, choose_secrets

SECRET = bytes(range(32))


class MemoryKeyring(KeyringBackend):
    """A keyring for the tests; ``is_locked``: as a desktop that is locked."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types here
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]

    def _check(self) -> None:
        if self.is_locked:
            raise KeyringLocked


class Contract:
    """What every place of secrets does."""

    @pytest.fixture
    def secrets(self) -> Secrets:
        raise NotImplementedError

    def again(self) -> Secrets:
        raise NotImplementedError

    def test_CONN_3_a_secret_is_there_after_a_restart(self, secrets: Secrets) -> None:
        assert secrets.get("kek-1") is None
        assert secrets.names() == ()
        secrets.put("kek-1", SECRET)
        secrets.put("fingerprint", bytes(32))
        assert self.again().get("kek-1") == SECRET
        assert self.again().names() == ("fingerprint", "kek-1")

    def test_a_secret_is_replaced_and_destroyed(self, secrets: Secrets) -> None:
        secrets.put("kek-1", SECRET)
        secrets.put("kek-1", bytes(32))
        assert secrets.get("kek-1") == bytes(32)
        secrets.destroy("kek-1")
        secrets.destroy("kek-1")
        assert secrets.get("kek-1") is None
        assert self.again().names() == ()

    def test_PRIV_3_the_repr_tells_nothing(self, secrets: Secrets) -> None:
        secrets.put("kek-1", SECRET)
        assert repr(secrets).endswith("redacted>")


class TestFileSecrets(Contract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> Secrets:
        self.folder = tmp_path / "secrets"
        return FileSecrets(self.folder)

    def again(self) -> Secrets:
        return FileSecrets(self.folder)

    def test_CONN_3_only_the_user_can_read_them(self, secrets: Secrets) -> None:
        secrets.put("kek-1", SECRET)
        assert stat.S_IMODE(self.folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((self.folder / "kek-1").stat().st_mode) == 0o600

    def test_a_write_cut_short_is_no_secret(self, secrets: Secrets) -> None:
        (self.folder / "kek-1.new").write_bytes(b"half")
        assert secrets.names() == ()
        secrets.put("kek-1", SECRET)
        assert secrets.get("kek-1") == SECRET


class TestKeyringSecrets(Contract):
    @pytest.fixture
    def backend(self) -> Iterator[MemoryKeyring]:
        before, backend = keyring.get_keyring(), MemoryKeyring()
        keyring.set_keyring(backend)
        yield backend
        keyring.set_keyring(before)

    @pytest.fixture
    def secrets(self, backend: MemoryKeyring) -> Secrets:
        return KeyringSecrets("packbench-test")

    def again(self) -> Secrets:
        return KeyringSecrets("packbench-test")

    def test_a_secret_that_the_keyring_lost_is_destroyed_without_fuss(
        self, secrets: Secrets, backend: MemoryKeyring
    ) -> None:
        secrets.put("kek-1", SECRET)
        del backend.kept["packbench-test", "kek-1"]
        secrets.destroy("kek-1")
        assert secrets.names() == ()

    def test_CONN_3_the_keyring_is_used_where_it_is_wanted_and_there(
        self, backend: MemoryKeyring, tmp_path: Path
    ) -> None:
        assert isinstance(choose_secrets(tmp_path, wants_keyring=True), KeyringSecrets)
        assert isinstance(choose_secrets(tmp_path, wants_keyring=False), FileSecrets)
        keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no types here
        assert isinstance(choose_secrets(tmp_path, wants_keyring=True), FileSecrets)

    def test_a_locked_keyring_is_said_so(self, secrets: Secrets, backend: MemoryKeyring) -> None:
        backend.is_locked = True
        with pytest.raises(SecretsUnavailable):
            secrets.get("kek-1")
        with pytest.raises(SecretsUnavailable):
            secrets.put("kek-1", SECRET)
