"""Presigned URLs, answered as S3 would: no token, XML errors, five minutes."""

from app.simulator.http import Call, Reply
from app.simulator.shelf.documents import Link
from app.simulator.world import World


def download(world: World, call: Call) -> Reply:
    """The bytes, piece by piece."""
    link = _link(world, call, "GET")
    if isinstance(link, Reply):
        return link
    document = link.document
    if document.content is None:
        return _refused(404, "NoSuchKey", "The specified key does not exist.")
    headers = {"Content-Encoding": "gzip"} if link.encoded else {}
    return Reply(200, None, headers, document.content(), document.content_type)


def upload(world: World, call: Call) -> Reply:
    """Takes the bytes, where the content type is the one that was asked for."""
    link = _link(world, call, "PUT")
    if isinstance(link, Reply):
        return link
    if call.headers.get("content-type") != link.document.content_type:
        words = "The request signature we calculated does not match the signature you provided."
        return _refused(403, "SignatureDoesNotMatch", words)
    link.document.keep(call.raw)
    return Reply(200)


def _link(world: World, call: Call, verb: str) -> Link | Reply:
    """The link that was followed, or S3's refusal."""
    if "authorization" in call.headers or "x-amz-access-token" in call.headers:
        return _refused(400, "InvalidArgument", "Only one auth mechanism allowed.")
    signature = call.one("X-Amz-Signature") or ""
    link = world.shelf.documents.link(call.path["document_id"], signature, verb)
    if link is None:
        return _refused(403, "AccessDenied", "Access Denied")
    if world.clock.now() >= link.expires:
        return _refused(403, "AccessDenied", "Request has expired")
    return link


def _refused(status: int, code: str, message: str) -> Reply:
    text = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Reply(status, None, {}, (text.encode(),), "application/xml")
