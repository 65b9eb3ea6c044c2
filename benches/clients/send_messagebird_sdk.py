"""The transport of Bird's own SDK, which is for another API of theirs: its generic `post` sends to any path."""

from bird import Bird
from timing import ACCESS_KEY, PATH, URL, body, measure

client = Bird(api_key=ACCESS_KEY, base_url=URL, default_headers={"authorization": f"AccessKey {ACCESS_KEY}"})


def send() -> list[str]:
    message = client.post(PATH, body=body())
    return [message["id"], message["status"]]


measure(send)
