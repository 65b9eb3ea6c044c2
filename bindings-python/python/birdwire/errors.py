"""The exceptions of Birdwire, each a `BirdError`.

`delivery` says what a caller needs to know about money: "never_sent", "answered" or "maybe_sent".
"""

from __future__ import annotations

from typing import Literal, TypeAlias

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

Delivery: TypeAlias = Literal["never_sent", "answered", "maybe_sent"]
SignatureReason: TypeAlias = Literal[
    "missingSignature",
    "missingTimestamp",
    "malformedTimestamp",
    "malformedSignature",
    "mismatch",
    "tooOld",
    "tooNew",
]
"""Why a delivery is refused, in the order in which it is looked for. The age comes last: all else is right then."""


class BirdError(Exception):
    """What every error of this package is."""

    message: str
    """What went wrong, in the server's words where it said something."""
    delivery: Delivery
    """Whether the request may have had an effect: nothing left, an answer says what happened, or nobody knows."""
    operation: str | None
    """The operation in the resource tree, such as `channels.messages.send`."""
    path: str | None
    """Where in the input or in the answer, in the API's names: `body.tags[3]`."""
    status: int | None
    """The HTTP status, when an answer came."""
    code: str | None
    """The API's own code, such as `InvalidPayload`."""
    details: Any
    """What the API says member by member."""
    request_id: str | None
    """What Bird's support asks for."""
    retry_after: float | None
    """How many seconds the server asked to wait."""
    attempts: int
    """How many requests were made on the wire."""
    headers: Mapping[str, str]
    """The headers of the answer, names in lower case."""
    body: bytes | None
    """The body of the answer as it came."""

    def __init__(
        self,
        message: str = "",
        *,
        text: str | None = None,
        delivery: Delivery = "never_sent",
        operation: str | None = None,
        path: str | None = None,
        status: int | None = None,
        code: str | None = None,
        details: Any = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        attempts: int = 0,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> None:
        super().__init__(message if text is None else text)
        self.message = message
        self.delivery = delivery
        self.operation = operation
        self.path = path
        self.status = status
        self.code = code
        self.details = details
        self.request_id = request_id
        self.retry_after = retry_after
        self.attempts = attempts
        self.headers = headers or {}
        self.body = body

    def __reduce__(self) -> tuple[Callable[..., BirdError], tuple[type[BirdError], str, dict[str, Any]]]:
        # The headers that core gives are a read-only view, which does not pickle.
        return _again, (type(self), str(self), {**self.__dict__, "headers": dict(self.headers)})


def _again(kind: type[BirdError], text: str, members: dict[str, Any]) -> BirdError:
    error = kind(members["message"], text=text)
    error.__dict__.update(members)
    return error


class InputError(BirdError):
    """The input is wrong and nothing was sent. `path` says where."""


class ConnectionError(BirdError):
    """No connection, or one that broke."""


class TimeoutError(BirdError):
    """A time limit of the call passed."""


class DecodeError(BirdError):
    """The answer is not what the API promises. `path` says where, `body` has it as it came."""


class ResponseTooLargeError(BirdError):
    """The answer is larger than the client accepts."""


class OverloadedError(BirdError):
    """Too many calls are waiting already."""


class WebhookSignatureError(BirdError):
    """A delivery to your webhook is refused; `reason` says why. Answer it with 401."""

    @property
    def reason(self) -> SignatureReason:
        """Why, in one word; `message` says what to do about it."""
        reason: SignatureReason = self.__dict__["code"]
        return reason


class ApiError(BirdError):
    """An answer that is no success."""


class BadRequestError(ApiError):
    """400"""


class AuthenticationError(ApiError):
    """401, or a token provider that failed."""


class PermissionDeniedError(ApiError):
    """403"""


class NotFoundError(ApiError):
    """404"""


class ConflictError(ApiError):
    """409"""


class ValidationError(ApiError):
    """422, with `details`."""


class RateLimitError(ApiError):
    """429, with `retry_after` where the server names a time."""


class ServerError(ApiError):
    """5xx"""


CLASSES: dict[str, type[BirdError]] = {
    "input": InputError,
    "connection": ConnectionError,
    "timeout": TimeoutError,
    "decode": DecodeError,
    "responseTooLarge": ResponseTooLargeError,
    "overloaded": OverloadedError,
    "webhookSignature": WebhookSignatureError,
    "badRequest": BadRequestError,
    "authentication": AuthenticationError,
    "permissionDenied": PermissionDeniedError,
    "notFound": NotFoundError,
    "conflict": ConflictError,
    "validation": ValidationError,
    "rateLimit": RateLimitError,
    "server": ServerError,
    "api": ApiError,
}
"""The class of each kind of error that core knows."""
