import httpx
from timing import AUTHORIZATION, PATH, RECEIVER, TEXT, URL, measure

client = httpx.Client(base_url=URL, headers={"authorization": AUTHORIZATION})


def send() -> list[str]:
    body = {"receiver": {"contacts": [{"identifierValue": RECEIVER}]}, "body": {"type": "text", "text": {"text": TEXT}}}
    answer = client.post(PATH, json=body)
    answer.raise_for_status()
    message = answer.json()
    return [message["id"], message["status"]]


measure(send)
