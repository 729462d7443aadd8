"""Colissimo: it signs in with each request; its check, which draws no label, tells whether it knows that."""

import re
from typing import Any

from app.carriers.kinds.any_carrier import AnyCarrier
from app.carriers.tamed import errors, lib, models

_CREDENTIALS = re.compile(r'"messageContent"\s*:\s*"([^"]*(?:identifiant|mot de passe)[^"]*)"', re.IGNORECASE)


class Colissimo(AnyCarrier):
    def sign_in(self, settings: Any) -> None:
        """Of an empty letter it complains in any case, but of who sends it first."""
        asked = {"contractNumber": settings.contract_number, "password": settings.password, "letter": {}}
        answer: str = lib.request(
            url=f"{settings.server_url}/checkGenerateLabel",
            trace=settings.trace_as("json"),
            method="POST",
            headers={"content-type": "application/json;charset=UTF-8"},
            data=asked,
        )
        found = _CREDENTIALS.search(answer)
        if found is not None:
            told = models.Message("", "", code="credentials", message=found[1])
            raise errors.ParsedMessagesError(messages=[told])
        if '"messages"' not in answer:
            raise ValueError("no messages")
