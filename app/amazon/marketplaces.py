"""Where Amazon's API answers."""

from app.domain.marketplace import Region

LWA_URL = "https://api.amazon.com/auth/o2/token"


def endpoint(region: Region) -> str:
    """The region's base URL."""
    return f"https://sellingpartnerapi-{region}.amazon.com"
