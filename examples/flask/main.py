"""Takes what Bird posts, with Flask: verifies it, reads it, and prints every event once.

    pip install birdwire flask
    BIRD_SIGNING_KEYS=key flask --app main run --port 3000

`BIRD_SIGNING_KEYS` holds the signing key of the subscription; while it is changed, the old and the new one with a comma
between.
"""

from __future__ import annotations

import os
import sys

import birdwire
from birdwire import webhooks
from flask import Flask, Response, request

signing_keys = os.environ["BIRD_SIGNING_KEYS"].split(",")
# Bird posts an event again until it is answered with 2xx, and sometimes after that. Several workers need a store that
# they share, with `event.duplicate_key` as its key.
duplicates = webhooks.Duplicates()
app = Flask(__name__)


@app.post("/webhook/bird")
def receive() -> Response:
    # The body comes as bytes: parsed and written again it would not be what was signed.
    body = request.get_data()
    try:
        # Path and query as they were requested; uWSGI and mod_wsgi call it REQUEST_URI.
        url = webhooks.public_url(request.environ["RAW_URI"], request.headers)
        event = webhooks.unwrap(body=body, headers=request.headers, url=url, signing_key=signing_keys)
    except birdwire.BirdError as error:
        print("refused:", error, file=sys.stderr)
        refused = isinstance(error, webhooks.WebhookSignatureError)
        return Response(error.code, status=401 if refused else 400)
    if duplicates.first(event):
        try:
            handle(event)
        except BaseException:
            duplicates.forget(event)  # so that it is taken when Bird posts it again
            raise
    return Response()


def handle(event: webhooks.WebhookEvent) -> None:
    """What your program does with an event. Bird waits for the answer: put off what takes long."""
    match event:
        case webhooks.MessageWebhook(payload=message):
            print(event.event, message.id, message.status)
        case webhooks.InteractionWebhook(payload=interaction):
            print(event.event, interaction.message_id, interaction.type)
        case _:  # all other kinds, and what this version does not know
            print(event.service, event.event, event.kind)
