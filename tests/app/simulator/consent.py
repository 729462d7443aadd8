"""Ways through the consent page: a public application, its link, a browser's form."""

import http.client
import re
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from .server import PATIENCE, RunningSimulator

REDIRECT = "https://packbench.example/oauth"
APPLICATION = {
    "application_id": "amzn1.sp.solution.public",
    "client_id": "amzn1.application-oa2-client.public",
    "client_secret": "public-secret",
    "redirect_uris": [REDIRECT],
}


def register(sim: RunningSimulator, **changes: Any) -> dict[str, Any]:
    """A public, published application, or what differs."""
    application = {**APPLICATION, **changes}
    sim.ask("POST", "/_sim/applications", application)
    return application


def link(**changes: str) -> str:
    """Path and query of the application's link; an empty value leaves its parameter out."""
    query = {"application_id": "amzn1.sp.solution.public", "state": "state-1", "redirect_uri": REDIRECT}
    return f"/apps/authorize/consent?{urlencode({k: v for k, v in {**query, **changes}.items() if v})}"


def web(sim: RunningSimulator, method: str, path: str, form: dict[str, str] | None = None) -> Any:
    """Status, HTML and Location of a request that follows no redirect."""
    connection = http.client.HTTPConnection("127.0.0.1", sim.port, timeout=PATIENCE)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    try:
        connection.request(method, path, urlencode(form) if form else None, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers.get("Location")
    finally:
        connection.close()


def hidden(html: str) -> dict[str, str]:
    """The form's own fields."""
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', html))


def consented(sim: RunningSimulator, account: str = "packbench-practice", **changes: str) -> dict[str, str]:
    """Open the link, press Confirm: what the registered address is told."""
    status, html, _ = web(sim, "GET", link(**changes))
    assert status == 200, html
    status, html, location = web(sim, "POST", "/apps/authorize/consent", {**hidden(html), "account": account})
    assert status == 302, html
    return landed(location)


def landed(address: str) -> dict[str, str]:
    """The parameters of an address at REDIRECT."""
    parts = urlsplit(address)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == REDIRECT
    return {key: values[0] for key, values in parse_qs(parts.query).items()}


def exchange(code: str, /, **changes: str) -> dict[str, str]:
    """The form that makes a refresh token of a code."""
    keys = {key: str(APPLICATION[key]) for key in ("client_id", "client_secret")}
    return {"grant_type": "authorization_code", "code": code, "refresh_token": "", **keys, **changes}
