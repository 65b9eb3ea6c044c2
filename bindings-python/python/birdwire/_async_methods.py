"""What a method of a resource of `AsyncClient` does; `_methods` explains how a generated method becomes one."""

from __future__ import annotations

from functools import wraps

from ._aio import bridge, settle
from ._async_media import AsyncMedia
from ._async_pager import AsyncPager
from ._methods import Resource as Resource
from ._methods import _named
from ._native import Method

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    _SignatureT = TypeVar("_SignatureT", bound=Callable[..., Any])


def call(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that makes one call and gives back its answer."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        async def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            return await settle(self._core.start(bridge(), row, args, kwargs))

        return _named(method, signature, operation_id)

    return decorate


def listing(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that gives back a pager; it sends nothing until somebody iterates or awaits."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> AsyncPager[Any, Any]:
            return AsyncPager(self._core.list(row, args, kwargs))

        return _named(method, signature, operation_id)

    return decorate


def download(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that gives back a file."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        async def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            return AsyncMedia(await settle(self._core.start(bridge(), row, args, kwargs)))

        return _named(method, signature, operation_id)

    return decorate
