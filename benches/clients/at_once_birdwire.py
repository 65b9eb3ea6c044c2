import birdwire
from timing import ACCESS_KEY, CHANNEL_ID, RECEIVER, TEXT, URL, WORKSPACE_ID, measure_at_once, run


async def main() -> None:
    async with birdwire.AsyncClient(access_key=ACCESS_KEY, workspace_id=WORKSPACE_ID, base_url=URL) as bird:

        async def send() -> list[str | None]:
            message = await bird.channels.messages.send(
                CHANNEL_ID, receiver=birdwire.to(RECEIVER), body=birdwire.text(TEXT)
            )
            return [message.id, message.status]

        await measure_at_once(send)


run(main)
