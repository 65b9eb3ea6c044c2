import requests
from timing import AUTHORIZATION, PATH, RECEIVER, TEXT, URL, measure

session = requests.Session()
session.headers["authorization"] = AUTHORIZATION


def send() -> list[str]:
    body = {"receiver": {"contacts": [{"identifierValue": RECEIVER}]}, "body": {"type": "text", "text": {"text": TEXT}}}
    answer = session.post(URL + PATH, json=body)
    answer.raise_for_status()
    message = answer.json()
    return [message["id"], message["status"]]


measure(send)
