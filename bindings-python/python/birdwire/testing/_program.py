"""Where the program `birdwire-sandbox` lies."""

from __future__ import annotations

import os
import shutil
import sysconfig

from ._error import SandboxError

VARIABLE = "BIRDWIRE_SANDBOX_BINARY"
NAME = "birdwire-sandbox"


def find() -> str:
    """The one that the environment names, that of this Python's packages, or one on the `PATH`."""
    if named := os.environ.get(VARIABLE):
        return named
    schemes = (sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user"))
    for folder in (_of_target(), *(sysconfig.get_path("scripts", scheme) for scheme in schemes)):
        path = os.path.join(folder, NAME + (".exe" if os.name == "nt" else ""))
        if os.access(path, os.X_OK):
            return path
    if on_path := shutil.which(NAME):
        return on_path
    raise SandboxError(
        f"the program {NAME} is not installed: pip install 'birdwire[sandbox]' (or name it in {VARIABLE})"
    )


def _of_target() -> str:
    """Where `pip install --target` puts programs. It comes first: it was installed with this package."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return os.path.join(os.path.dirname(package), "bin")
