"""Makes a whole program of the short code blocks in a README.

A block that makes no client and no sandbox of its own, and uses `bird`, gets one: a client of the local Bird, with
`channel_id` (in Rust and Python) or `channelId` as its WhatsApp channel. A whole program is left as it is.
"""

from __future__ import annotations

import re
import textwrap

CHANNEL = "33333333-0000-4000-8000-000000000001"


def whole(kind: str, text: str) -> str:
    """The program that a block of this kind stands for."""
    make = {"python": _python, "ts": _node, "js": _node, "swift": _swift, "kotlin": _kotlin, "rust": _rust}[kind]
    return make(text)


def _uses_client(text: str) -> bool:
    return re.search(r"\bbird\b", text) is not None and re.search(r"\b(Async)?Client(\(|::)|\bSandbox\b", text) is None


def _imports(text: str, first_words: str) -> tuple[str, str]:
    """The imports, which some languages want first, and the rest."""
    lines = text.splitlines(keepends=True)
    found = [line for line in lines if re.match(first_words, line)]
    return "".join(found), "".join(line for line in lines if not re.match(first_words, line))


def _python(text: str) -> str:
    if not _uses_client(text):
        return text
    imports, rest = _imports(text, r"(import|from) ")
    setup = f'channel_id = "{CHANNEL}"\n'
    if re.search(r"\b(await|async)\b", rest):
        body = textwrap.indent(f"async with birdwire.AsyncClient() as bird:\n{textwrap.indent(rest, '    ')}", "    ")
        return f"import asyncio\nimport birdwire\n{imports}{setup}async def main():\n{body}\nasyncio.run(main())\n"
    return f"import birdwire\n{imports}{setup}bird = birdwire.Client()\n{rest}"


def _node(text: str) -> str:
    if not _uses_client(text):
        return text
    setup = f"const bird = new BirdClient()\nconst channelId = '{CHANNEL}'\n"
    return f"import {{ Client as BirdClient }} from 'birdwire'\n{setup}{text}"


def _swift(text: str) -> str:
    if not _uses_client(text):
        return text
    return f'import Birdwire\nimport Foundation\nlet bird = try Client()\nlet channelId = "{CHANNEL}"\n{text}'


def _kotlin(text: str) -> str:
    if re.search(r"\bfun main\(", text):
        return text
    imports, rest = _imports(text, "import ")
    setup = ""
    if _uses_client(text):
        setup = f'val bird = dev.birdwire.Client()\nval channelId = "{CHANNEL}"\n'
    return f"import dev.birdwire.*\nimport dev.birdwire.types.*\n{imports}suspend fun main() {{\n{setup}{rest}}}\n"


def _rust(text: str) -> str:
    if re.search(r"\bfn main\(", text):
        return text
    setup = ""
    if _uses_client(text):
        setup = f'let bird = birdwire::Client::from_env()?;\nlet channel_id = "{CHANNEL}";\n'
    head = "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {\n"
    return f"{head}{setup}{text}Ok(())\n}}\n"
