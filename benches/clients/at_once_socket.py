"""The floor: the same bytes over asyncio's own streams, nothing encoded and nothing decoded."""

import asyncio
import json
from urllib.parse import urlsplit

from timing import AT_ONCE, AUTHORIZATION, PATH, URL, body, measure_at_once, run

address = urlsplit(URL)
content = json.dumps(body()).encode()
request = (
    f"POST {PATH} HTTP/1.1\r\nhost: {address.netloc}\r\nauthorization: {AUTHORIZATION}\r\n"
    f"content-type: application/json\r\naccept: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
).encode() + content


async def main() -> None:
    idle = [await asyncio.open_connection(address.hostname, address.port) for _ in range(AT_ONCE)]

    async def send() -> bytes:
        reader, writer = idle.pop()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        at = head.index(b"content-length: ") + 16
        answer = await reader.readexactly(int(head[at : head.index(b"\r\n", at)]))
        idle.append((reader, writer))
        return answer

    seen = json.loads(await send())

    async def checked() -> list[str]:
        await send()
        return [seen["id"], seen["status"]]

    await measure_at_once(checked)


run(main)
