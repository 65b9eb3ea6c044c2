import birdwire
from timing import ACCESS_KEY, CHANNEL_ID, LIMIT, URL, WORKSPACE_ID, measure

bird = birdwire.Client(access_key=ACCESS_KEY, workspace_id=WORKSPACE_ID, base_url=URL)


def read() -> list[object]:
    count = 0
    for message in bird.channels.messages.list(CHANNEL_ID, limit=LIMIT):
        last = (message.id, message.status, message.created_at)
        count += 1
    return [count, last[0], last[1], last[2].isoformat()]


measure(read)
