"""Lists for asyncio, item by item or page by page."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._aio import bridge, settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator
    from typing import Any

    from ._native import List, Page

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")


class AsyncPager(Generic[ItemT, PageT]):
    """A list that is fetched while it is read, one request a page. Iterating it again starts anew.

    Awaiting it gives its first page.
    """

    __slots__ = ("_list",)

    def __init__(self, source: List) -> None:
        self._list = source

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """Page by page instead of item by item."""
        walk = self._list.walk()
        while (page := await settle(walk.step_on(bridge()))) is not None:
            yield page

    async def first_page(self) -> PageT:
        """One page and no more."""
        page: PageT = await settle(self._list.walk().step_on(bridge()))
        return page

    def __await__(self) -> Generator[Any, None, PageT]:
        return self.first_page().__await__()
