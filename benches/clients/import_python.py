"""How long `import` takes in a new interpreter, with what it needs compiled already: `import_python.py … CODE`."""

import subprocess
import sys

from timing import CALLS, WARM_UP, WORDS, report

CODE = "import time; begin = time.perf_counter(); {}; print((time.perf_counter() - begin) * 1e6)"


def once() -> float:
    command = [sys.executable, "-c", CODE.format("; ".join(WORDS))]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


for _ in range(WARM_UP):
    once()
report([once() for _ in range(CALLS)], "imported")
