"""Starts a local Bird until it answers, and stops it."""

from birdwire.testing import Sandbox
from timing import measure


def once() -> str:
    with Sandbox() as bird_cloud:
        return str(bird_cloud.control("GET", "/health")["status"])


measure(once)
