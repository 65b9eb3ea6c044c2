"""Lists page after page and forgets what it read; `memory_birdwire.py … [async]`."""

import asyncio
import time

import birdwire
from pages import Watch
from timing import ACCESS_KEY, CALLS, CHANNEL_ID, LIMIT, SECONDS, URL, WORDS, WORKSPACE_ID

settings = {"access_key": ACCESS_KEY, "workspace_id": WORKSPACE_ID, "base_url": f"{URL}/endless"}
watch = Watch(CALLS, time.monotonic() + SECONDS)


def now() -> None:
    with birdwire.Client(**settings) as bird:
        for message in bird.channels.messages.list(CHANNEL_ID, limit=LIMIT):
            if watch.saw(message.id):
                return


async def on_a_loop() -> None:
    async with birdwire.AsyncClient(**settings) as bird:
        async for message in bird.channels.messages.list(CHANNEL_ID, limit=LIMIT):
            if watch.saw(message.id):
                return


asyncio.run(on_a_loop()) if "async" in WORDS else now()
watch.report()
