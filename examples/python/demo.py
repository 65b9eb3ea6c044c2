"""Sends a WhatsApp message of every kind to a local Bird and follows them until all are delivered.

`make demo` starts the local Bird, sets the variables that are read here and runs this with the built package.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from typing import Any

import birdwire
from birdwire import BodyItem, link, postback, reply

PARCEL = b"\x89PNG\r\n\x1a\n any picture that you have"


def messages(parcel_url: str) -> dict[str, dict[str, Any]]:
    """What to send: each is `body=` or `template=` of one message."""
    tomorrow = postback("Tomorrow", payload="day-1")
    return {
        "text": {"body": birdwire.text("Your order is on its way.")},
        "text with buttons": {"body": birdwire.text("Deliver tomorrow?", actions=[reply("Yes"), tomorrow])},
        "location request": {"body": birdwire.text("Where are you?", actions=[birdwire.location_request()])},
        "image": {"body": birdwire.image(parcel_url, alt_text="A parcel on a doorstep", text="Your parcel")},
        "file": {"body": birdwire.file("https://example.com/bill.pdf", "application/pdf", filename="bill.pdf")},
        "location": {"body": birdwire.location(52.3435942, 4.9091077, label="Amsterdam office")},
        "list": {
            "body": birdwire.list_(
                "When shall we come?",
                items=[
                    BodyItem(title="This week", actions=[tomorrow, postback("Friday", payload="day-5")]),
                    BodyItem(title="Next week", actions=[postback("Monday", payload="day-8")]),
                ],
                metadata={"button": {"label": "Choose a day"}},
            )
        },
        # Plain dicts do as well, in the spelling of the API's documents or in Python's own.
        "carousel": {
            "body": {
                "type": "carousel",
                "carousel": {
                    "text": "Still in your basket",
                    "items": [
                        {"title": name, "mediaUrl": parcel_url, "actions": [link("Buy", f"https://example.com/{name}")]}
                        for name in ("lamp", "chair")
                    ],
                },
            }
        },
        "template": {
            "template": birdwire.template(
                "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version="latest",
                locale="en",
                parameters=[birdwire.string_parameter("name", "Ada")],
            )
        },
    }


def main() -> None:
    channel_id = os.environ["BIRD_CHANNEL_ID"]
    # The access key, the workspace and the address of the local Bird come from the environment.
    with birdwire.Client() as bird:
        parcel_url = bird.channels.media.upload(PARCEL, content_type="image/png")
        ids: list[str] = []
        for what, members in messages(parcel_url).items():
            message = bird.channels.messages.send(channel_id, receiver=birdwire.to("+31612345678"), **members)
            print(f"sent  {what:<20}{message.id}")
            ids.append(message.id)

        shown: Counter[str] = Counter()
        while shown != {"delivered": len(ids)}:
            listed = bird.channels.messages.list(channel_id, id=ids, limit=100)
            statuses = Counter(message.status or "" for message in listed)
            if statuses != shown:
                print(", ".join(f"{count} {status}" for status, count in statuses.items()), flush=True)
                shown = statuses
            time.sleep(0.1)


if __name__ == "__main__":
    main()
