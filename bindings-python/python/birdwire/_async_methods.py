"""What a method of a resource of `AsyncClient` does; `_methods` explains how a generated method becomes one."""

from __future__ import annotations

from functools import wraps

from ._aio import bridge, settle
from ._async_media import AsyncMedia
from ._async_pager import AsyncPager
from ._async_upload import both, sources
from ._methods import Resource as Resource
from ._methods import _named, taken
from ._native import Content, Method
from ._upload import lines

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


def with_files(operation_id: str, name: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that sends files in a form."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        async def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            files, args = taken(row, name, args, kwargs)
            outgoing, reads = sources(files)
            kwargs[name] = Content.files(outgoing, kwargs.pop("progress", None))
            return await both(lambda: self._core.start(bridge(), row, args, kwargs), reads)

        return _named(method, signature, operation_id)

    return decorate


def with_rows(operation_id: str, name: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that sends lines of CSV; its rows may come from an async iterable."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        async def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            rows, args = taken(row, name, args, kwargs)
            if hasattr(rows, "__aiter__"):
                rows = [one async for one in rows]
            kwargs[name] = lines(rows)
            return await settle(self._core.start(bridge(), row, args, kwargs))

        return _named(method, signature, operation_id)

    return decorate


def waiting(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """The method beside an operation's own that asks until a job is done."""
    row = Method(operation_id, waits=True)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        async def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            return await settle(self._core.start(bridge(), row, args, kwargs))

        return _named(method, signature, operation_id, waits=True)

    return decorate
