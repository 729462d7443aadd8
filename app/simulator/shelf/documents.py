"""Files at presigned URLs, as S3 keeps them: reports, feeds, their results."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

Pieces = Callable[[], Iterable[bytes]]


@dataclass
class Document:
    """A file. `content` makes its bytes, gzipped ones where it is `zipped`; None: not uploaded yet."""

    document_id: str
    account: str
    content_type: str
    content: Pieces | None = None
    zipped: bool = False

    def keep(self, raw: bytes) -> None:
        """The bytes that were uploaded."""
        self.content = lambda: (raw,)

    @property
    def raw(self) -> bytes:
        """All of it; ValueError when there is nothing yet."""
        if self.content is None:
            raise ValueError("nothing was uploaded")
        return b"".join(self.content())


@dataclass(frozen=True)
class Link:
    """A presigned URL: for one verb, until it expires. `encoded`: the answer says `Content-Encoding`."""

    document: Document
    verb: str
    expires: datetime
    encoded: bool = False


class Documents:
    """Documents by id, links by signature."""

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}
        self._links: dict[str, Link] = {}

    def add(self, account: str, content_type: str, content: Pieces | None = None) -> Document:
        """A new document; one with content is a gzipped download."""
        document_id = f"amzn1.sim.3.{_digest('document', len(self._documents))[:32]}"
        document = Document(document_id, account, content_type, content, zipped=content is not None)
        self._documents[document_id] = document
        return document

    def get(self, account: str, document_id: str) -> Document | None:
        """That account's document."""
        document = self._documents.get(document_id)
        return document if document is not None and document.account == account else None

    def sign(
        self, document: Document, verb: str, now: datetime, seconds: float, encoded: bool = False
    ) -> str:
        """Path and query of a link that lasts so long."""
        signature = _digest("link", len(self._links))
        self._links[signature] = Link(document, verb, now + timedelta(seconds=seconds), encoded)
        return f"/_documents/{document.document_id}?X-Amz-Expires={seconds:g}&X-Amz-Signature={signature}"

    def link(self, document_id: str, signature: str, verb: str) -> Link | None:
        """The link, if it was signed for that document and verb."""
        link = self._links.get(signature)
        fits = link is not None and (link.document.document_id, link.verb) == (document_id, verb)
        return link if fits else None

    def __repr__(self) -> str:
        return f"<Documents {len(self._documents)}>"


def _digest(kind: str, number: int) -> str:
    return hashlib.sha256(f"{kind}/{number}".encode()).hexdigest()
