"""Rokt's custom audiences: another vendor than Bird, with a client of its own.

from birdwire import rokt

with rokt.Client(public_key="rpub-…", secret_key="rsec-…", account_id="123456789") as client:
    client.custom_audiences.import_audience(email="alice@example.com", action="include")
    report = client.custom_audiences.import_all(emails=addresses, action="exclude", hash=True)

There is no test system: whoever is sent becomes part of the list.
"""

from __future__ import annotations

from ._async_client import AsyncClient, AsyncCustomAudiences
from ._client import Client, CustomAudiences
from ._report import ImportChunk, ImportProgress, ImportReport, report_of

__all__ = [
    "AsyncClient",
    "AsyncCustomAudiences",
    "Client",
    "CustomAudiences",
    "ImportChunk",
    "ImportProgress",
    "ImportReport",
    "report_of",
]
