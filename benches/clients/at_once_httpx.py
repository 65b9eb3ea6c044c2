import httpx
from timing import AT_ONCE, AUTHORIZATION, PATH, URL, body, measure_at_once, run


async def main() -> None:
    # By default it keeps 20 connections and would open the others anew each time.
    limits = httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE)
    async with httpx.AsyncClient(base_url=URL, headers={"authorization": AUTHORIZATION}, limits=limits) as client:

        async def send() -> list[str]:
            answer = await client.post(PATH, json=body())
            answer.raise_for_status()
            message = answer.json()
            return [message["id"], message["status"]]

        await measure_at_once(send)


run(main)
