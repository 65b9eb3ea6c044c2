"""What a method of a resource does: the same for all, whatever its signature says.

A generated method is a signature and a docstring. The decorator replaces it by a function that hands its arguments over
to the native client as they are; names are looked up there, so both spellings of a member are accepted.
"""

from __future__ import annotations

from functools import wraps

from ._media import Media
from ._native import Content, Method
from ._pager import Pager
from ._upload import lines, outgoing, several

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from ._native import Core

    _SignatureT = TypeVar("_SignatureT", bound=Callable[..., Any])


class Resource:
    """A place in the tree of resources."""

    __slots__ = ("_core",)

    def __init__(self, core: Core) -> None:
        self._core = core


def _named(method: Any, _signature: _SignatureT, operation_id: str, *, waits: bool = False) -> _SignatureT:
    """The method under the type of its signature."""
    method.operation_id = operation_id
    method.waits = waits
    named: _SignatureT = method
    return named


def call(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that makes one call and gives back its answer."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            return self._core.call(row, args, kwargs)

        return _named(method, signature, operation_id)

    return decorate


def listing(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that gives back a pager."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> Pager[Any, Any]:
            return Pager(self._core.list(row, args, kwargs))

        return _named(method, signature, operation_id)

    return decorate


def download(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that gives back a file."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            return Media(self._core.call(row, args, kwargs))

        return _named(method, signature, operation_id)

    return decorate


def taken(row: Method, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, tuple[Any, ...]]:
    """What a call carries, which is given behind the arguments of the path or by its name, and the other arguments."""
    if name in kwargs:
        return kwargs.pop(name), args
    if len(args) <= row.places:
        raise TypeError(f"{row!r} takes one more argument: {name}")
    return args[row.places], args[: row.places] + args[row.places + 1 :]


def with_files(operation_id: str, name: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that sends files in a form."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            files, args = taken(row, name, args, kwargs)
            sources = [outgoing(file, about) for file, about in several(files)]
            kwargs[name] = Content.files(sources, kwargs.pop("progress", None))
            return self._core.call(row, args, kwargs)

        return _named(method, signature, operation_id)

    return decorate


def with_rows(operation_id: str, name: str) -> Callable[[_SignatureT], _SignatureT]:
    """A method that sends lines of CSV."""
    row = Method(operation_id)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            rows, args = taken(row, name, args, kwargs)
            kwargs[name] = lines(rows)
            return self._core.call(row, args, kwargs)

        return _named(method, signature, operation_id)

    return decorate


def waiting(operation_id: str) -> Callable[[_SignatureT], _SignatureT]:
    """The method beside an operation's own that asks until a job is done."""
    row = Method(operation_id, waits=True)

    def decorate(signature: _SignatureT) -> _SignatureT:
        @wraps(signature)
        def method(self: Resource, /, *args: Any, **kwargs: Any) -> Any:
            return self._core.call(row, args, kwargs)

        return _named(method, signature, operation_id, waits=True)

    return decorate
