import httpx
import msgspec
from models_msgspec import ChannelMessageList
from timing import AUTHORIZATION, LIMIT, PATH, URL, measure

client = httpx.Client(base_url=URL, headers={"authorization": AUTHORIZATION})
decoder = msgspec.json.Decoder(ChannelMessageList)


def read() -> list[object]:
    answer = client.get(PATH, params={"limit": LIMIT})
    answer.raise_for_status()
    page = decoder.decode(answer.content)
    count = 0
    for message in page.results:
        last = (message.id, message.status, message.created_at)
        count += 1
    return [count, last[0], last[1], last[2].isoformat()]


measure(read)
