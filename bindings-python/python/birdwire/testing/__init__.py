"""A local Bird for tests: it answers as the documents say, keeps what it is sent, and sends nothing to anyone.

    import birdwire.testing

    with birdwire.testing.Sandbox() as bird_cloud:
        bird = bird_cloud.client()
        message = bird.channels.messages.send(
            bird_cloud.channels["sms"], receiver=birdwire.to("+31612345678"), body=birdwire.text("Hello")
        )
        bird_cloud.advance("1h")
        bird_cloud.inbound("sms", "+31612345678", "Hi")

The program behind it comes with `pip install 'birdwire[sandbox]'`. Under pytest there are the fixtures `bird_sandbox`
and `bird_client`, without an import.
"""

from __future__ import annotations

from ._error import SandboxError as SandboxError
from ._sandbox import Sandbox as Sandbox

__all__ = ["Sandbox", "SandboxError"]
