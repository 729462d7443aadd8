"""Where the stores' credentials lie: one contract for keyring and sealed files."""

import base64
import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from rich.pretty import pretty_repr

from app.ports.amazon_account import AppCredentials, CredentialStore
from app.vault.credentials import SealedFiles, StoreCredentials
from app.vault.kek import FileSecrets, SecretsUnavailable
from tests.app.vault.stores import MemorySecrets
from tests.app.vault.test_secrets import MemoryKeyring

ONE = AppCredentials("client-one", "secret-of-client-one", "Atzr|refresh-token-one")
TWO = AppCredentials("client-two", "secret-of-client-two", "Atzr|refresh-token-two")
ODD_NAME = "../Läden/№ 1"


class Contract:
    """What every place of credentials does."""

    @pytest.fixture
    def store(self) -> CredentialStore:
        raise NotImplementedError

    def again(self) -> CredentialStore:
        raise NotImplementedError

    def test_CONN_3_credentials_are_there_after_a_restart(self, store: CredentialStore) -> None:
        assert store.get("us") is None
        store.put("us", ONE)
        store.put(ODD_NAME, TWO)
        assert self.again().get("us") == ONE
        assert self.again().get(ODD_NAME) == TWO
        assert self.again().get("ca") is None

    def test_CONN_3_a_rotated_secret_takes_the_place_of_the_old_one(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        store.put("us", TWO)
        assert store.get("us") == self.again().get("us") == TWO

    def test_credentials_are_destroyed_once_and_for_all(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        store.put("ca", TWO)
        store.destroy("us")
        store.destroy("us")
        assert store.get("us") is None
        assert self.again().get("us") is None
        assert self.again().get("ca") == TWO

    def test_CONN_3_the_repr_tells_nothing(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        shown = "".join(
            (repr(store), pretty_repr(store), repr(store.get("us")), pretty_repr(store.get("us")))
        )
        assert [secret for secret in secrets_of(ONE) if secret in shown] == []
        assert "redacted" in repr(store)


class TestSealedFiles(Contract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> CredentialStore:
        self.root = tmp_path
        return self.again()

    def again(self) -> CredentialStore:
        keys = FileSecrets(self.root / "secrets")
        return StoreCredentials(self.root / "stores", keys, wants_keyring=False)

    def test_CONN_3_no_file_holds_a_secret_in_clear(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        store.put("ca", TWO)
        files = [path for path in self.root.rglob("*") if path.is_file()]
        assert len(files) == 3  # two stores, one key
        everything = b"".join(path.read_bytes() + path.name.encode() for path in files)
        assert [form for form in all_forms((*secrets_of(ONE), *secrets_of(TWO))) if form in everything] == []

    def test_CONN_3_the_search_for_secrets_finds_them(self) -> None:
        told = ONE.client_secret
        for everything in (told.encode(), told.encode("utf-16-le"), base64.b64encode(b"ab" + told.encode())):
            assert any(form in everything for form in all_forms((told,)))

    def test_CONN_3_only_the_user_can_read_them(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        folders = [self.root / "stores", self.root / "secrets"]
        files = [path for folder in folders for path in folder.iterdir()]
        assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}

    def test_CONN_3_the_same_credentials_are_never_sealed_alike(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        [path] = list((self.root / "stores").iterdir())
        first = path.read_bytes()
        store.put("us", ONE)
        assert path.read_bytes() != first

    def test_CONN_3_another_key_opens_nothing(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        FileSecrets(self.root / "secrets").put("stores", bytes(32))
        with pytest.raises(SecretsUnavailable):
            store.get("us")
        FileSecrets(self.root / "secrets").destroy("stores")
        with pytest.raises(SecretsUnavailable):
            store.get("us")

    def test_a_file_in_another_ones_place_opens_nothing(self, tmp_path: Path) -> None:
        files = SealedFiles(tmp_path / "stores", MemorySecrets())
        files.put("one", b"secret of one")
        files.put("two", b"secret of two")
        (tmp_path / "stores" / "one").replace(tmp_path / "stores" / "two")
        with pytest.raises(SecretsUnavailable):
            files.get("two")
        assert files.get("one") is None
        assert files.names() == ("two",)

    def test_what_is_no_credentials_is_said_so_without_quoting_it(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        [name] = [path.name for path in (self.root / "stores").iterdir()]
        keys = FileSecrets(self.root / "secrets")
        SealedFiles(self.root / "stores", keys).put(name, b'{"client_secret": "half')
        with pytest.raises(SecretsUnavailable) as raised:
            store.get("us")
        assert "half" not in str(raised.value)
        assert raised.value.__cause__ is None


class TestKeyring(Contract):
    @pytest.fixture
    def backend(self) -> Iterator[MemoryKeyring]:
        before, backend = keyring.get_keyring(), MemoryKeyring()
        keyring.set_keyring(backend)
        yield backend
        keyring.set_keyring(before)

    @pytest.fixture
    def store(self, backend: MemoryKeyring, tmp_path: Path) -> CredentialStore:
        self.root = tmp_path
        return self.again()

    def again(self) -> CredentialStore:
        keys = FileSecrets(self.root / "secrets")
        return StoreCredentials(self.root / "stores", keys, wants_keyring=True)

    def test_CONN_3_with_a_keyring_there_is_no_file(self, store: CredentialStore) -> None:
        store.put("us", ONE)
        assert [path for path in self.root.rglob("*") if path.is_file()] == []

    def test_a_locked_keyring_is_said_so(self, store: CredentialStore, backend: MemoryKeyring) -> None:
        backend.is_locked = True
        with pytest.raises(SecretsUnavailable):
            store.get("us")
        with pytest.raises(SecretsUnavailable):
            store.put("us", ONE)

    def test_what_was_sealed_before_there_was_a_keyring_is_found_and_moves_when_it_changes(
        self, store: CredentialStore, backend: MemoryKeyring
    ) -> None:
        keys = FileSecrets(self.root / "secrets")
        without = StoreCredentials(self.root / "stores", keys, wants_keyring=False)
        without.put("us", ONE)
        assert store.get("us") == ONE
        assert backend.kept == {}
        store.put("us", TWO)
        assert without.get("us") is None
        assert store.get("us") == TWO
        without.put("ca", ONE)
        store.destroy("ca")
        assert without.get("ca") is None

    def test_without_a_usable_keyring_files_are_taken(self, tmp_path: Path) -> None:
        before = keyring.get_keyring()
        keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
        try:
            keys = FileSecrets(tmp_path / "secrets")
            StoreCredentials(tmp_path / "stores", keys, wants_keyring=True).put("us", ONE)
        finally:
            keyring.set_keyring(before)
        assert len(list((tmp_path / "stores").iterdir())) == 1


def test_CONN_3_nothing_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    store = StoreCredentials(tmp_path / "stores", FileSecrets(tmp_path / "secrets"), wants_keyring=False)
    store.put("us", ONE)
    store.get("us")
    assert [secret for secret in secrets_of(ONE) if secret in caplog.text] == []


def secrets_of(credentials: AppCredentials) -> tuple[str, ...]:
    return credentials.client_id, credentials.client_secret, credentials.refresh_token


def all_forms(texts: tuple[str, ...]) -> list[bytes]:
    """In clear, in UTF-16, and in Base64 at each of its three alignments, less what its neighbours change."""
    found = list[bytes]()
    for text in texts:
        for data in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")):
            found += [data, data.hex().encode()]
            found += [base64.b64encode(b"x" * at + data)[4:-4] for at in range(3)]
    return found
