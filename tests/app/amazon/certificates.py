"""Certificates of an authority that lives for one test."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PEM, PLAIN = serialization.Encoding.PEM, serialization.NoEncryption()


def certificate_for(host: str, folder: Path) -> tuple[Path, Path, Path]:
    """Files: the authority's certificate, the host's certificate, its key."""
    authority, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root, name = _named("Practice authority"), _named(host)
    signed = _signed(_certificate(root, root, authority, is_authority=True), authority)
    alternative = x509.SubjectAlternativeName([x509.DNSName(host)])
    builder = _certificate(root, name, own, is_authority=False).add_extension(alternative, False)
    key = own.private_bytes(PEM, serialization.PrivateFormat.PKCS8, PLAIN)
    parts = {"root.pem": signed, "host.pem": _signed(builder, authority), "host.key": key}
    for file, data in parts.items():
        (folder / file).write_bytes(data)
    return folder / "root.pem", folder / "host.pem", folder / "host.key"


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(
    issuer: x509.Name, subject: x509.Name, key: ec.EllipticCurvePrivateKey, *, is_authority: bool
) -> x509.CertificateBuilder:
    now, public = datetime.now(UTC), key.public_key()
    builder = x509.CertificateBuilder(issuer, subject, public, x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    return builder.add_extension(x509.BasicConstraints(is_authority, None), True)


def _signed(builder: x509.CertificateBuilder, authority: ec.EllipticCurvePrivateKey) -> bytes:
    return builder.sign(authority, hashes.SHA256()).public_bytes(PEM)
