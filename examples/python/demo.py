"""Sends three WhatsApp messages to a local Bird and follows them until all are delivered.

`make demo` starts the local Bird, sets the variables that are read here and runs this with the built package.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

import birdwire

COLOURS = {"accepted": 33, "processing": 33, "sent": 36, "delivered": 32}


def reply(text: str) -> birdwire.Action:
    return birdwire.Action(type="reply", reply=birdwire.ReplyAction(text=text))


MESSAGES: dict[str, dict[str, Any]] = {
    "text with reply buttons": {
        "body": birdwire.MessageBody(
            type="text",
            text=birdwire.TextBody(text="Shall we deliver tomorrow?", actions=[reply("Yes"), reply("Another day")]),
        )
    },
    # Plain dicts do as well, in the spelling of the API's documents or in Python's own.
    "image": {
        "body": {
            "type": "image",
            "image": {
                "text": "Your parcel",
                "images": [{"mediaUrl": "https://example.com/parcel.png", "altText": "A parcel on a doorstep"}],
            },
        }
    },
    "template": {
        "template": {
            "project_id": "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
            "version": "latest",
            "locale": "en",
            "parameters": [{"type": "string", "key": "name", "value": "Ada"}],
        }
    },
}


def cell(text: str) -> str:
    """One cell of the table; in colour when somebody watches."""
    return f"\x1b[{COLOURS.get(text, 1)}m{text:<26}\x1b[0m" if sys.stdout.isatty() else f"{text:<26}"


def main() -> None:
    channel_id = os.environ["BIRD_CHANNEL_ID"]
    # The access key, the workspace and the address of the local Bird come from the environment.
    with birdwire.Client() as bird:
        sent: dict[str, str] = {}
        for what, members in MESSAGES.items():
            message = bird.channels.messages.send(channel_id, receiver=birdwire.to("+31612345678"), **members)
            print(f"sent  {what:<24}{message.id}")
            sent[message.id] = what

        print("\n" + "".join(map(cell, sent.values())))
        shown: list[str] = []
        while set(shown) != {"delivered"}:
            listed = bird.channels.messages.list(channel_id, id=list(sent), limit=100)
            status = {message.id: message.status or "" for message in listed}
            statuses = [status[message_id] for message_id in sent]
            if statuses != shown:
                print("".join(map(cell, statuses)), flush=True)
                shown = statuses
            time.sleep(0.1)


if __name__ == "__main__":
    main()
