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

    from . import rokt as rokt
    from . import testing as testing
    from . import webhooks as webhooks
    from ._async_client import AsyncClient as AsyncClient
    from ._async_media import AsyncMedia as AsyncMedia
    from ._async_pager import AsyncPager as AsyncPager
    from ._client import Client as Client
    from ._generated import *  # noqa: F403
    from ._media import Media as Media
    from ._native import OMIT as OMIT
    from ._native import Object as Object
    from ._native import Omit as Omit
    from ._native import Options as Options
    from ._native import Page as Page
    from ._native import RawResponse as RawResponse
    from ._native import __version__ as __version__
    from ._native import to as to
    from ._pager import Pager as Pager
    from ._upload import Upload as Upload
    from .errors import ApiError as ApiError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import BirdError as BirdError
    from .errors import ConflictError as ConflictError
    from .errors import ConnectionError as ConnectionError
    from .errors import DecodeError as DecodeError
    from .errors import InputError as InputError
    from .errors import NotFoundError as NotFoundError
    from .errors import OverloadedError as OverloadedError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseTooLargeError as ResponseTooLargeError
    from .errors import ServerError as ServerError
    from .errors import TimeoutError as TimeoutError
    from .errors import ValidationError as ValidationError
    from .errors import WebhookSignatureError as WebhookSignatureError

_MODULES = {
    "_async_client": ("AsyncClient",),
    "_async_media": ("AsyncMedia",),
    "_async_pager": ("AsyncPager",),
    "_client": ("Client",),
    "_media": ("Media",),
    "_native": ("OMIT", "Object", "Omit", "Options", "Page", "RawResponse", "__version__", "to"),
    "_pager": ("Pager",),
    "_upload": ("Upload",),
    "errors": (
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "BirdError",
        "ConflictError",
        "ConnectionError",
        "DecodeError",
        "InputError",
        "NotFoundError",
        "OverloadedError",
        "PermissionDeniedError",
        "RateLimitError",
        "ResponseTooLargeError",
        "ServerError",
        "TimeoutError",
        "ValidationError",
        "WebhookSignatureError",
    ),
}
_SUBMODULES = ("rokt", "testing", "webhooks")
_PLACES = {name: f"{__name__}.{module}" for module, names in _MODULES.items() for name in names} | _generated.PLACES


def raw(value: Any, /) -> Any:
    """Marks a value that is sent as it is, unchecked: for what the API knows and this version does not."""
    from ._native import Raw

    return Raw(value)


if not TYPE_CHECKING:  # a type checker would take it to mean that every name exists

    def __getattr__(name: str) -> object:
        if name == "__all__":
            return sorted({"raw", *_PLACES, *_SUBMODULES} - {"__version__"})
        from importlib import import_module

        if name in _SUBMODULES:
            return import_module(f"{__name__}.{name}")
        place = _PLACES.get(name)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(place), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({"raw", *globals(), *_PLACES, *_SUBMODULES})
