import httpx
from timing import AUTHORIZATION, PATH, URL, body, measure

client = httpx.Client(base_url=URL, headers={"authorization": AUTHORIZATION})


def send() -> list[str]:
    answer = client.post(PATH, json=body())
    answer.raise_for_status()
    message = answer.json()
    return [message["id"], message["status"]]


measure(send)
