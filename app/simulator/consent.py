"""Seller Central's consent page: a seller lets a public application act for him."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from app.simulator.accounts import Account
from app.simulator.applications import Application
from app.simulator.world import World

PATH = "/apps/authorize/consent"
_FIELDS = ("application_id", "state", "version", "redirect_uri")


@dataclass(frozen=True)
class Page:
    """A status with HTML, or with the address that the browser is sent to."""

    status: int
    html: str = ""
    location: str = ""


class _Wrong(Exception):
    """The page cannot be shown; Amazon gives a code and no way back to the application."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code, self.words = code, words


def show(world: World, query: Mapping[str, str]) -> Page:
    """The page with its Confirm button, for the parameters of the application's link."""
    try:
        application = _application(world, query)
        _redirect(application, query)
        _open(application, query.get("state", ""))
    except _Wrong as wrong:
        return _refused(wrong, query)
    return Page(200, _document("Authorize an application", _form(world, application, query)))


def confirm(world: World, form: Mapping[str, str]) -> Page:
    """The seller's yes: 302 to the registered address with code, state and merchant token."""
    try:
        application = _application(world, form)
        redirect = _redirect(application, form)
        account = _seller(world, form)
        _use(application, form.get("state", ""))
    except _Wrong as wrong:
        return _refused(wrong, form)
    told = {
        "state": form["state"],
        "selling_partner_id": account.seller_id,
        "spapi_oauth_code": world.tokens.code(account.name, application, redirect),
    }
    joint = "&" if "?" in redirect else "?"
    return Page(302, location=f"{redirect}{joint}{urlencode(told)}")


def _application(world: World, query: Mapping[str, str]) -> Application:
    found = world.tokens.applications.by_id(query.get("application_id", ""))
    if found is None:
        raise _Wrong("MD1000", "There is no such application.")
    if not found.is_public:
        raise _Wrong("MD5100", "A private application is authorized by its own seller, not by this page.")
    if found.is_draft and query.get("version") != "beta":
        raise _Wrong("MD1000", "The application is a draft; its link needs version=beta.")
    return found


def _redirect(application: Application, query: Mapping[str, str]) -> str:
    """The address asked for, else the first that is registered."""
    asked = query.get("redirect_uri") or next(iter(application.redirect_uris), "")
    if asked not in application.redirect_uris:
        raise _Wrong("MD5101", "The redirect address is not registered for the application.")
    return asked


def _seller(world: World, form: Mapping[str, str]) -> Account:
    account = world.accounts.get(form.get("account", ""))
    if account is None:
        raise _Wrong("MD1001", "You are not signed in to a seller account.")
    return account


def _open(application: Application, state: str) -> None:
    if not state:
        raise _Wrong("MD5102", "The application sent no state.")
    if state in application.used:
        raise _Wrong("MD5103", "This link was used before. Start again from the application.")
    application.opened.add(state)


def _use(application: Application, state: str) -> None:
    if state in application.used:
        raise _Wrong("MD5103", "This link was used before. Start again from the application.")
    if state not in application.opened:
        raise _Wrong("MD5104", "This page was not opened from the application's link.")
    application.used.add(state)


def _form(world: World, application: Application, query: Mapping[str, str]) -> str:
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{escape(query[name])}">'
        for name in _FIELDS
        if name in query
    )
    sellers = "".join(
        f'<option value="{escape(each.name)}">{escape(each.store_name)} ({escape(each.seller_id)})</option>'
        for each in world.accounts.values()
    )
    return (
        f"<p><b>{escape(application.name)}</b> asks to act for your seller account: to read its orders and"
        " listings, and to change its listings and inventory.</p>"
        f'<form method="post" action="{PATH}">{hidden}'
        f'<p><label>Signed in as <select name="account">{sellers}</select></label></p>'
        '<p><button id="confirm" type="submit">Confirm</button></p></form>'
    )


def _refused(wrong: _Wrong, query: Mapping[str, str]) -> Page:
    text = (
        f"<p>{escape(wrong.words)}</p><p>Application: {escape(query.get('application_id', 'none'))}</p>"
        f'<p>Error code: <b id="error">{wrong.code}</b></p>'
    )
    return Page(400, _document("Something went wrong", text))


def _document(title: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><h1>{title}</h1>{body}<p><small>The practice seller site; nothing here is Amazon.</small></p>"
        "</body></html>"
    )
