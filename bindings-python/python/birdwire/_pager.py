"""Lists, item by item or page by page."""

from __future__ import annotations

from typing import Generic, TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ._native import List, Page

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")


class Pager(Generic[ItemT, PageT]):
    """A list that is fetched while it is read, one request a page. Iterating it again starts anew."""

    __slots__ = ("_list",)

    def __init__(self, source: List) -> None:
        self._list = source

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[PageT]:
        """Page by page instead of item by item."""
        walk = self._list.walk()
        while (page := walk.step_now()) is not None:
            yield page

    def first_page(self) -> PageT:
        """One page and no more."""
        page: PageT = self._list.walk().step_now()
        return page
