import aiohttp
from timing import AUTHORIZATION, PATH, URL, body, measure_at_once, run


async def main() -> None:
    async with aiohttp.ClientSession(URL, headers={"authorization": AUTHORIZATION}) as session:

        async def send() -> list[str]:
            async with session.post(PATH, json=body()) as answer:
                answer.raise_for_status()
                message = await answer.json()
            return [message["id"], message["status"]]

        await measure_at_once(send)


run(main)
