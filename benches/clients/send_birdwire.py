import birdwire
from timing import ACCESS_KEY, CHANNEL_ID, RECEIVER, TEXT, URL, WORKSPACE_ID, measure

bird = birdwire.Client(access_key=ACCESS_KEY, workspace_id=WORKSPACE_ID, base_url=URL)


def send() -> list[str | None]:
    message = bird.channels.messages.send(CHANNEL_ID, receiver=birdwire.to(RECEIVER), body=birdwire.text(TEXT))
    return [message.id, message.status]


measure(send)
