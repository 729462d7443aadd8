"""The ASGI application: tokens, throttling, faults, then Amazon's operations; `/_sim` beside."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from app.simulator import admin, consent
from app.simulator.admin_accounts import Act
from app.simulator.api import OPERATIONS, Operation
from app.simulator.faults import Fault, answered
from app.simulator.http import Call, Refusal, Reply
from app.simulator.tokens import LwaRefusal
from app.simulator.world import World

Endpoint = Callable[[Request], Awaitable[Response]]
Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]
DROP = "packbench.drop_connection"
_BARE_ERRORS = {"getListingsRestrictions"}  # in its model alone the list of errors is the whole body
_SIDE_DOORS = "/_sim"
_TOKEN_HEADER = "x-amz-access-token"  # noqa: S105 - a header's name


def application(world: World, lifespan: Lifespan | None = None) -> Starlette:
    """Routes of the token service, of every operation, and of `/_sim`."""
    routes = [
        Route("/auth/o2/token", _token_endpoint(world), methods=["POST"]),
        Route(consent.PATH, _consent(world), methods=["GET", "POST"]),
        *[Route(op.path, _endpoint(world, op), methods=[op.method]) for op in OPERATIONS],
        *[Route(path, _admin(world, act), methods=[verb]) for verb, path, act in admin.ROUTES],
        Route("/{rest:path}", _unknown, methods=["GET", "POST", "PUT", "DELETE", "PATCH"]),
    ]
    return Starlette(routes=routes, lifespan=lifespan, middleware=[Middleware(_Timed, world)])


class _Timed:
    """Side doors are no calls."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._timings = world.timings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", _SIDE_DOORS)
        if path.startswith(_SIDE_DOORS):
            await self._app(scope, receive, send)
            return
        with self._timings.timed(path):
            await self._app(scope, receive, send)


def _endpoint(world: World, operation: Operation) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        raw = await request.body()
        fault = world.faults.next_for(operation.name)
        if fault is not None and fault.kind == "drop_before":
            return _dropped(world, operation.name, fault, request)
        if fault is not None and fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        reply = _answer(world, operation, request, raw, fault)
        if fault is not None and fault.kind == "delay_after":
            await asyncio.sleep(fault.seconds)
        return _deliver(world, operation.name, reply, fault, request)

    return endpoint


def _answer(world: World, operation: Operation, request: Request, raw: bytes, fault: Fault | None) -> Reply:
    try:
        token = request.headers.get(_TOKEN_HEADER)
        if fault is not None and fault.kind == "expired_token":
            world.tokens.expire(token)
        account = world.tokens.account_of(token) if operation.needs_token else ""
        refusal = answered(fault.kind) if fault is not None else None
        if refusal is not None:
            raise refusal
        world.throttle.take(account, operation.name)
        world.tick()
        return operation.handler(world, _call(request, raw, account))
    except Refusal as refusal:
        body = refusal.body()
        return Reply(refusal.status, body["errors"] if operation.name in _BARE_ERRORS else body)


def _call(request: Request, raw: bytes, account: str) -> Call:
    query = parse_qsl(request.url.query, keep_blank_values=True)
    sent = request.scope.get("raw_path", b"").decode("ascii", "replace")
    return Call(request.path_params, query, request.headers, raw, account, sent)


def _deliver(world: World, name: str, reply: Reply, fault: Fault | None, request: Request) -> Response:
    if fault is not None and fault.kind == "drop_after":
        return _cut(world, name, reply, request) or _dropped(world, name, fault, request)
    world.calls[name, str(reply.status)] += 1
    if fault is not None and fault.kind == "malformed":
        return Response('{"payload": {"truncat', 200, media_type="application/json")
    headers = {"x-amzn-RequestId": secrets.token_hex(16), **reply.headers}
    limit = world.throttle.limit(name)
    if limit is not None and reply.status != 403:
        headers["x-amzn-RateLimit-Limit"] = limit
    if reply.content is not None:
        headers["Content-Type"] = reply.content_type  # as it is: a media type would gain a charset
        return StreamingResponse(_pieces(reply.content), reply.status, headers)
    if reply.body is None:
        return Response(status_code=reply.status, headers=headers)
    return JSONResponse(reply.body, reply.status, headers)


def _dropped(world: World, name: str, fault: Fault, request: Request) -> Response:
    """Close the connection under the request; the response goes nowhere."""
    world.calls[name, fault.kind] += 1
    request.scope["extensions"][DROP]()
    return Response(status_code=500)


async def _pieces(content: Iterable[bytes], cut: Callable[[], None] | None = None) -> AsyncIterator[bytes]:
    """One piece after another, with other calls in between; `cut` ends the connection after the first."""
    for piece in content:
        yield piece
        await asyncio.sleep(0)
        if cut is not None:
            cut()
            return


def _cut(world: World, name: str, reply: Reply, request: Request) -> Response | None:
    """A download that ends too early; None for any other reply."""
    if reply.content is None:
        return None
    world.calls[name, "drop_after"] += 1
    return StreamingResponse(_pieces(reply.content, request.scope["extensions"][DROP]), reply.status)


def _token_endpoint(world: World) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        fault = world.faults.next_for("token")
        if fault is not None and fault.kind in ("delay", "delay_after"):
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.kind.startswith("drop"):
            return _dropped(world, "token", fault, request)
        refusal = answered(fault.kind) if fault is not None else None
        if refusal is not None:
            reply = Reply(refusal.status, {"error": "server_error", "error_description": ""})
            return _deliver(world, "token", reply, fault, request)
        try:
            reply = world.tokens.issue(form)
        except LwaRefusal as error:
            reply = Reply(error.status, error.body)
        return _deliver(world, "token", reply, fault, request)

    return endpoint


def _consent(world: World) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        world.tick()
        if request.method == "POST":
            page = consent.confirm(world, dict(parse_qsl((await request.body()).decode())))
        else:
            page = consent.show(world, dict(request.query_params))
        if page.location:
            return RedirectResponse(page.location, page.status)
        return HTMLResponse(page.html, page.status)

    return endpoint


def _admin(world: World, act: Act) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        raw = await request.body()
        try:
            world.tick()
            reply = act(world, _call(request, raw, ""))
        except Refusal as refusal:
            reply = Reply(refusal.status, refusal.body())
        except (KeyError, TypeError, ValueError) as error:
            reply = Reply(400, Refusal(400, "InvalidInput", repr(error)).body())
        return JSONResponse(reply.body, reply.status)

    return endpoint


async def _unknown(request: Request) -> Response:
    message = f"Unable to find a matching operation for {request.method} {request.url.path}"
    return JSONResponse(Refusal(404, "NotFound", message).body(), 404)
