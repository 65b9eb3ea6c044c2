"""A typed client for the Bird API.

import birdwire

with birdwire.Client(access_key="…", workspace_id="…") as bird:
    message = bird.channels.messages.send(channel_id, receiver=birdwire.to("+31612345678"), body=birdwire.text("Hello"))
    print(message.id, message.status)

Importing it does nothing: what is used is loaded when it is first asked for.
"""

from __future__ import annotations

from . import _generated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._async_client import AsyncClient
    from ._async_media import AsyncMedia
    from ._async_pager import AsyncPager
    from ._client import Client
    from ._generated import *  # noqa: F403
    from ._media import Media
    from ._native import OMIT, Object, Omit, Options, Page, RawResponse, text, to
    from ._pager import Pager
    from .errors import (
        ApiError,
        AuthenticationError,
        BadRequestError,
        BirdError,
        ConflictError,
        ConnectionError,
        DecodeError,
        InputError,
        NotFoundError,
        OverloadedError,
        PermissionDeniedError,
        RateLimitError,
        ResponseTooLargeError,
        ServerError,
        TimeoutError,
        ValidationError,
        WebhookSignatureError,
    )

__version__: str

__all__ = [
    "OMIT",
    "ApiError",
    "AsyncClient",
    "AsyncMedia",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "BirdError",
    "Client",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "InputError",
    "Media",
    "NotFoundError",
    "Object",
    "Omit",
    "Options",
    "OverloadedError",
    "Page",
    "Pager",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "ResponseTooLargeError",
    "ServerError",
    "TimeoutError",
    "ValidationError",
    "WebhookSignatureError",
    "raw",
    "text",
    "to",
]
__all__ += _generated.__all__

_PLACES = {
    "AsyncClient": "_async_client",
    "AsyncMedia": "_async_media",
    "AsyncPager": "_async_pager",
    "Client": "_client",
    "Media": "_media",
    "Pager": "_pager",
} | dict.fromkeys(("OMIT", "Object", "Omit", "Options", "Page", "RawResponse", "__version__", "text", "to"), "_native")


def raw(value: Any, /) -> Any:
    """Marks a value that is sent as it is, unchecked: for what the API knows and this version does not."""
    from ._native import Raw

    return Raw(value)


def __getattr__(name: str) -> object:
    if name in _generated.PLACES:
        return getattr(_generated, name)
    place = _PLACES.get(name) or ("errors" if name.endswith("Error") and name in __all__ else None)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{place}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
