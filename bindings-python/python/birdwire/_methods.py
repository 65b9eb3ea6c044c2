"""What a method of a resource does: the same for all, whatever its signature says.

A generated method is a signature and a docstring. The decorator replaces it by a function that hands its arguments over
to the native client as they are; names are looked up there, so both spellings of a member are accepted.
"""

from __future__ import annotations

from functools import wraps

from ._media import Media
from ._native import Method
from ._pager import Pager

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


def _named(method: Any, _signature: _SignatureT, operation_id: str) -> _SignatureT:
    """The method under the type of its signature."""
    method.operation_id = operation_id
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
