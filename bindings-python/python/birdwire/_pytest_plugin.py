"""The fixtures that pytest finds by itself once birdwire is installed. Nothing is loaded or started before a test asks.

`bird_sandbox` is a local Bird without anything in it; `bird_client` is a client of it. One program runs for the whole
session, under pytest-xdist one for each worker, and is emptied before each test that uses it. To start it with options,
write a fixture of this name into `conftest.py`:

    @pytest.fixture(scope="session")
    def bird_sandbox_options():
        return {"paused": True, "seed": 7}
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from . import Client
    from .testing import Sandbox


@pytest.fixture(scope="session")
def bird_sandbox_options() -> Mapping[str, Any]:
    """The options of `birdwire.testing.Sandbox`; write your own fixture of this name to change them."""
    return {}


@pytest.fixture(scope="session")
def _bird_sandbox(bird_sandbox_options: Mapping[str, Any]) -> Iterator[Sandbox]:
    from .testing import Sandbox

    with Sandbox(**bird_sandbox_options) as sandbox:
        yield sandbox


@pytest.fixture
def bird_sandbox(_bird_sandbox: Sandbox) -> Sandbox:
    """A local Bird, empty at the start of each test."""
    _bird_sandbox.reset()
    return _bird_sandbox


@pytest.fixture
def bird_client(bird_sandbox: Sandbox) -> Iterator[Client]:
    """A client of `bird_sandbox`."""
    with bird_sandbox.client() as client:
        yield client
