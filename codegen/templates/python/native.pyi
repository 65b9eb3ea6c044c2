_ItemT_co = TypeVar("_ItemT_co", covariant=True)

OMIT: Final[Omit]
__version__: Final[str]

def to(identifier_value: str, /) -> Receiver:
    """One receiver by its identifier: a phone number in E.164, an e-mail address, or what its platform uses."""

def checked_report(report: str, /) -> str:
    """A report in its own spelling; what is none is an `InputError`."""

@final
class Omit:
    """Stands for "not given" where `None` means null, as in an update."""

    def __bool__(self) -> Literal[False]: ...

@final
class Raw:
    """A value that is sent as it is, unchecked: for what the API knows and this version does not."""

    def __new__(cls, value: Any, /) -> Self: ...

@final
class Options:
    """What one call, or a client made by `with_options`, does differently. Times are in seconds."""

    def __new__(
        cls,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        workspace_id: str | None = None,
        organization_id: str | None = None,
        headers: Mapping[str, str] | None = None,
        poll_interval: float | None = None,
    ) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...
    @property
    def timeout(self) -> float | None:
        """The whole call with its repeats."""

    @property
    def attempt_timeout(self) -> float | None:
        """One request and its answer."""

    @property
    def max_retries(self) -> int | None: ...
    @property
    def workspace_id(self) -> str | None: ...
    @property
    def organization_id(self) -> str | None: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def poll_interval(self) -> float | None:
        """How long to rest between two questions, for methods that wait."""

@final
class RawResponse:
    """An answer as it came."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]:
        """Names in lower case. One that came more than once has its values joined by a comma."""

    @property
    def body(self) -> bytes: ...
    @property
    def request_id(self) -> str | None:
        """What Bird's support asks for."""

    @property
    def attempts(self) -> int:
        """How many requests were made on the wire."""

    def json(self) -> Any:
        """The body, read as JSON; `None` when it is empty."""

@final
class Method:
    """A handle on an operation, looked up once for each method."""

    def __new__(cls, operation_id: str, /, *, waits: bool = False) -> Self: ...
    @property
    def places(self) -> int:
        """How many positional arguments belong to the path."""

@final
class Core:
    """A client as both façades use it."""

    def __new__(cls, **settings: Any) -> Self: ...
    @property
    def workspace_id(self) -> str | None: ...
    @property
    def organization_id(self) -> str | None: ...
    @property
    def base_url(self) -> str: ...
    def with_options(self, options: Options) -> Core:
        """The same client, connections included, with other options."""

    def call(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], /) -> Any: ...
    def start(self, bridge: Bridge, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], /) -> Pending: ...
    def list(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], /) -> List:
        """A list to walk over, as often as somebody likes."""

    def upload_now(self, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], file: Outgoing, /) -> str: ...
    def upload_on(
        self, bridge: Bridge, method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], file: Outgoing, /
    ) -> Pending: ...
    @staticmethod
    def rokt(**settings: Any) -> Core:
        """The same for `birdwire.rokt.Client`."""

    @property
    def account_id(self) -> str | None:
        """The account of the calls to Rokt that name none."""

    def import_all(self, **settings: Any) -> Importing:
        """A long list on its way to Rokt."""

    def close(self) -> None:
        """Lets go of the connections; calls fail from then on."""

    def request_now(self, method: str, path: str, /, **parts: Any) -> RawResponse: ...
    def request_on(self, bridge: Bridge, method: str, path: str, /, **parts: Any) -> Pending: ...

@final
class Importing:
    """A long list on its way. Entries are added in batches; the report comes as JSON."""

    BATCH: Final[int]
    def add_now(self, entries: list[str]) -> None:
        """Waits while enough of the list is under way."""

    def add_on(self, bridge: Bridge, entries: list[str]) -> Pending: ...
    def finish_now(self) -> str:
        """Sends the rest, and gives the report."""

    def finish_on(self, bridge: Bridge) -> Pending: ...
    def stop(self) -> str:
        """Gives up, and gives the report of what was done."""

@final
class List:
    """A list to walk over, as often as somebody likes."""

    def walk(self) -> Walk: ...

@final
class Walk:
    """One walk over a list. It ends after the last page, after an error, and when a step is given up."""

    def step_now(self) -> Any:
        """The next page; `None` after the last one."""

    def step_on(self, bridge: Bridge) -> Pending: ...

@final
class Transfer:
    """A file on its way. Its bytes arrive while they are read."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def attempts(self) -> int: ...
    def chunk_now(self) -> bytes | None: ...
    def read_now(self) -> bytes: ...
    def save_now(self, path: str) -> int: ...
    def chunk_on(self, bridge: Bridge) -> Pending: ...
    def read_on(self, bridge: Bridge) -> Pending: ...
    def save_on(self, bridge: Bridge, path: str) -> Pending: ...
    def close(self) -> None:
        """Gives the file up; its connection is closed."""

@final
class Outgoing:
    """A file that is to be uploaded: one of a path, its bytes, a function that gives piece after piece, and a feed."""

    def __new__(
        cls,
        *,
        path: str | None = None,
        content: bytes | bytearray | None = None,
        read: Callable[[], Any] | None = None,
        feed: Feed | None = None,
        length: int | None = None,
        content_type: str | None = None,
        filename: str | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Self: ...

@final
class Content:
    """What a call carries besides its arguments: files of a form, or lines of CSV. Good for one call."""

    @staticmethod
    def files(files: list[Outgoing], progress: Callable[[int, int], object] | None, /) -> Content: ...
    @staticmethod
    def path(path: str, /) -> Content: ...
    @staticmethod
    def text(text: bytes | bytearray, /) -> Content: ...
    @staticmethod
    def rows(rows: Iterable[Any], /) -> Content: ...

@final
class Feed:
    """Pieces of a file that are read on an event loop."""

    def __new__(cls) -> Self: ...
    def wanted_on(self, bridge: Bridge) -> Pending:
        """Ends when the first piece is wanted, or none any more."""

    def push_on(self, bridge: Bridge, piece: bytes | bytearray) -> Pending:
        """Hands a piece over; `False` when nobody takes it any more."""

    def end(self) -> None:
        """After the last piece."""

@final
class Bridge:
    """One event loop's side of the bridge."""

    def __new__(cls, event_loop: Any, /) -> Self: ...
    @property
    def event_loop(self) -> Any: ...
    def deliver(self) -> None:
        """Runs on the loop: hands over everything that has completed since the last time."""

@final
class Pending:
    """A call under way on a loop."""

    @property
    def future(self) -> Awaitable[Any]: ...
    def cancel(self) -> None:
        """Drops the request, if it is still under way."""

def webhook_verify(
    body: bytes,
    headers: Sequence[tuple[str, bytes]],
    url: str,
    signing_keys: Sequence[str],
    tolerance: float | None,
    now: float | None,
) -> None: ...
def webhook_unwrap(
    body: bytes,
    headers: Sequence[tuple[str, bytes]],
    url: str,
    signing_keys: Sequence[str],
    tolerance: float | None,
    now: float | None,
) -> tuple[str, str, str, Any, str, str | None]:
    """Kind, service, name, payload, the whole body, and by what a duplicate is known."""

def webhook_sign(body: bytes, url: str, signing_key: str, timestamp: float | None) -> dict[str, str]: ...
def webhook_public_url(target: str, headers: Sequence[tuple[str, bytes]]) -> str: ...

@final
class SeenDeliveries:
    """Remembers the keys of what was delivered."""

    def __new__(cls, capacity: int, /) -> Self: ...
    def first(self, key: str, /) -> bool: ...
    def forget(self, key: str, /) -> None: ...

class Object:
    """An object of the API. It never changes, and compares, hashes, copies and pickles by its value."""

    @classmethod
    def from_json(cls, json: str | bytes, /) -> Self:
        """Makes an object from its JSON, as `to_json` gives it."""

    def to_dict(self) -> dict[str, Any]:
        """Everything that arrived or was given, in the API's names, unknown members included."""

    def to_json(self) -> str:
        """The same as JSON text."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any], /) -> Self: ...

@final
class Items(Generic[_ItemT_co]):
    """The items of a page: a sequence like a tuple, in which an item is decoded when it is reached."""

    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, index: int, /) -> _ItemT_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[_ItemT_co, ...]: ...
    def __iter__(self) -> Iterator[_ItemT_co]: ...

class Page(Object, Generic[_ItemT_co]):
    """A page of a list: its items, the token of the next page, and further members by list."""

    @property
    def items(self) -> Items[_ItemT_co]:
        """The items of this page, each decoded when it is reached."""

    @property
    def next_page_token(self) -> str | None:
        """What the next page is asked with; `None` on the last page."""

    @property
    def raw_response(self) -> RawResponse: ...
