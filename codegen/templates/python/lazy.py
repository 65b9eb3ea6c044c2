if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        place = PLACES.get(name)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(place), name)
        globals()[name] = value
        return value
