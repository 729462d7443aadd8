"""A seller account's configuration, and what connecting loads."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.amazon.account import connect
from app.amazon.marketplaces import endpoint
from app.amazon.throttle import Throttle
from app.domain.marketplace import MARKETPLACES, Region
from tests.app.amazon.client import seller
from tests.app.amazon.clock import SteppingClock

ROOT = Path(__file__).parents[3]
LOADED = """
import sys
import app.amazon.account
sys.exit("httpx" in sys.modules)
"""


@pytest.mark.parametrize(
    "url", ["http://example.com", "ftp://127.0.0.1", "127.0.0.1:80", "http://127.0.0.1.example.com"]
)
def test_an_account_elsewhere_needs_https(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        seller(url)


@pytest.mark.parametrize("url", ["https://example.com", "http://127.0.0.1:8123", "http://localhost:1"])
def test_https_and_loopback_are_taken(url: str) -> None:
    clock = SteppingClock()
    amazon = connect(seller(url), clock, Throttle(clock), "0.0")
    assert repr(amazon) == "<Amazon of store-1>"


def test_the_client_library_is_not_loaded_by_importing_ours() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_every_region_has_its_endpoint() -> None:
    assert [endpoint(region) for region in Region] == [
        "https://sellingpartnerapi-na.amazon.com",
        "https://sellingpartnerapi-eu.amazon.com",
        "https://sellingpartnerapi-fe.amazon.com",
    ]


def test_the_marketplaces_that_amazon_lists_are_known() -> None:
    by_region = {region: [m.country for m in MARKETPLACES if m.region is region] for region in Region}
    assert {region: len(countries) for region, countries in by_region.items()} == {
        Region.NA: 4,
        Region.EU: 16,
        Region.FE: 3,
    }
