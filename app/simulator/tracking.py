"""Plausible tracking numbers with right check digits, unique within a run, fixed by the seed."""

import hashlib


def tracking_number(carrier_id: str, seed: int, count: int) -> str:
    """The `count`-th number of that carrier: UPS 18 characters, USPS 22 digits, FedEx 12 digits."""
    start = int.from_bytes(hashlib.sha256(f"{carrier_id}/{seed}".encode()).digest()[:6])
    if carrier_id == "UPS":
        return ups(f"{(start + count) % 10**7:07d}")
    if carrier_id == "FEDEX":
        return fedex(f"7{(start + count) % 10**10:010d}")
    return usps(f"9400111899{(start + count) % 10**11:011d}")


def ups(serial: str) -> str:
    """1Z, shipper PB1999, service 03, seven digits, check digit (letters count as digits)."""
    body = f"PB199903{serial}"
    values = [int(char) if char.isdigit() else (ord(char) - 63) % 10 for char in body]
    total = sum(value * (2 if index % 2 else 1) for index, value in enumerate(values))
    return f"1Z{body}{-total % 10}"


def usps(body: str) -> str:
    """21 digits and their modulo 10 check digit (USPS Publication 199)."""
    pairs = enumerate(reversed(body))
    total = sum(int(digit) * (1 if index % 2 else 3) for index, digit in pairs)
    return f"{body}{-total % 10}"


def fedex(body: str) -> str:
    """11 digits and FedEx's check digit: weights 3, 1, 7, modulo 11, modulo 10."""
    total = sum(int(digit) * (3, 1, 7)[index % 3] for index, digit in enumerate(body))
    return f"{body}{total % 11 % 10}"
