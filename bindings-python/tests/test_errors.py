"""Errors are Python classes with everything that is known."""

from __future__ import annotations

import pickle

import birdwire
import pytest
from conftest import CHANNEL, Server


def test_an_error_answer(bird: birdwire.Client, server: Server) -> None:
    server.answer({"code": "InvalidPayload", "message": "No.", "details": {"body": ["is odd"]}}, 422)
    with pytest.raises(birdwire.ValidationError) as caught:
        bird.channels.messages.get(CHANNEL, CHANNEL)
    error = caught.value
    assert isinstance(error, birdwire.ApiError) and isinstance(error, birdwire.BirdError)
    assert (error.status, error.code, error.message, error.attempts) == (422, "InvalidPayload", "No.", 1)
    assert error.details == {"body": ["is odd"]}
    assert error.delivery == "answered"
    assert error.request_id == "r1"
    assert error.operation == "channels.messages.get"
    assert error.headers["content-type"] == "application/json"
    assert error.body == server.body
    assert "422" in str(error) and "No." in str(error)


def test_errors_pickle(bird: birdwire.Client, server: Server) -> None:
    server.answer({"code": "gone", "message": "No."}, 404)
    with pytest.raises(birdwire.NotFoundError) as caught:
        bird.channels.messages.get(CHANNEL, CHANNEL)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is birdwire.NotFoundError
    assert str(again) == str(caught.value)
    assert vars(again) == {**vars(caught.value), "headers": dict(caught.value.headers)}


def test_errors_can_be_made_by_hand() -> None:
    error = birdwire.RateLimitError("slowly", status=429, retry_after=2.0)
    assert (str(error), error.status, error.retry_after, error.body) == ("slowly", 429, 2.0, None)


def test_a_connection_that_cannot_be_made() -> None:
    with birdwire.Client(base_url="http://127.0.0.1:9", access_key="key", workspace_id=CHANNEL, max_retries=0) as bird:
        with pytest.raises(birdwire.ConnectionError) as caught:
            bird.channels.messages.get(CHANNEL, CHANNEL)
    assert caught.value.delivery == "never_sent"


def test_no_secret_is_shown(settings: dict[str, object]) -> None:
    with birdwire.Client(**{**settings, "access_key": "very-secret"}) as bird:
        assert "very-secret" not in repr(bird) + repr(vars(bird))
        with pytest.raises(TypeError):
            pickle.dumps(bird)
    with pytest.raises(birdwire.InputError) as caught:
        birdwire.Client(access_key="very secret\n")
    assert "very" not in str(caught.value)
