"""The consent page as a manager meets it."""

from .browser import browser
from .consent import exchange, landed, link, register
from .server import RunningSimulator
from .test_tokens import ask_token


def test_CONN_2_a_click_on_confirm_leaves_code_and_state_in_the_browsers_address(
    sim: RunningSimulator,
) -> None:
    register(sim, draft=True)

    with browser() as page:
        page.open(sim.base_url + link(state="of-packbench", version="beta"))
        page.click("#confirm")
        told = landed(page.landed())  # nothing answers there: the manager copies the address

    assert (told["state"], told["selling_partner_id"]) == ("of-packbench", "packbench-practice")
    assert ask_token(sim, **exchange(told["spapi_oauth_code"]))[0] == 200


def test_CONN_2_a_private_applications_link_ends_on_an_error_page(sim: RunningSimulator) -> None:
    register(sim, public=False)

    with browser() as page:
        page.open(sim.base_url + link())
        shown = page.js("document.body.innerText")

    assert "private application" in shown
    assert "MD5100" in shown
