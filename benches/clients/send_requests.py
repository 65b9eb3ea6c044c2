import requests
from timing import AUTHORIZATION, PATH, URL, body, measure

session = requests.Session()
session.headers["authorization"] = AUTHORIZATION


def send() -> list[str]:
    answer = session.post(URL + PATH, json=body())
    answer.raise_for_status()
    message = answer.json()
    return [message["id"], message["status"]]


measure(send)
