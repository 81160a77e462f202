"""A Chromium of the system, driven over its debugging pipe: pages from disk, keys, pictures, and what it asked for."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

BROWSER = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
TIMEOUT_S = 30.0


class Chromium:
    """One tab. `requests` holds every address that it asked for, `messages` what its console and its errors said."""

    def __init__(self, to: int, out: int) -> None:
        self._to, self._out, self._buffer, self._id = to, out, b"", 0
        self.requests: list[str] = []
        self.messages: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session: str | None = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    _session: str | None = None

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the protocol, and its result; what happens meanwhile is written down."""
        self._id += 1
        message: dict[str, Any] = {"id": self._id, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + TIMEOUT_S
        while True:
            found = self._next(until)
            if found.get("id") == self._id:
                assert "error" not in found, found["error"]
                return dict(found["result"])
            self._note(found)

    def open(self, path: Path | str, width: int = 1100, height: int = 800, dark: bool = False) -> None:
        """Open a file, at a size and in light or dark; waits until it is loaded."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.call("Emulation.setEmulatedMedia", features=scheme)
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=str(path) if str(path).startswith("file:") else Path(path).as_uri())
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def run(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait(self, expression: str) -> None:
        """Until an expression in the page is true."""
        until = time.monotonic() + TIMEOUT_S
        while not self.run(expression):
            assert time.monotonic() < until, f"never true: {expression}"
            time.sleep(0.05)

    def press(self, key: str, code: int = 0) -> None:
        """Press and release a key. code: its virtual key code, which scrolling and Tab need."""
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **text)

    def hover(self, x: float, y: float) -> None:
        """Move the pointer."""
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def picture(self, path: Path) -> None:
        """A PNG of what the screen shows."""
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))

    def _next(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._out], [], [], max(0.0, until - time.monotonic()))
            assert ready, "the browser said nothing for 30 s"
            self._buffer += os.read(self._out, 1 << 16)
        line, self._buffer = self._buffer.split(b"\0", 1)
        return dict(json.loads(line))

    def _note(self, event: dict[str, Any]) -> None:
        method, parameters = event.get("method"), event.get("params", {})
        if method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.messages.append(str(parameters["exceptionDetails"].get("exception", {}).get("description")))
        elif method == "Log.entryAdded":
            self.messages.append(parameters["entry"]["text"])


@contextlib.contextmanager
def chromium() -> Iterator[Chromium]:
    """A browser with an empty profile; ends with the block."""
    assert BROWSER is not None
    to_read, to_write = os.pipe()
    out_read, out_write = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
        ]
        command = [BROWSER, *options, f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank"]

        def pipes() -> None:  # the browser reads commands from 3 and writes to 4
            a, b = os.dup(to_read), os.dup(out_write)
            os.dup2(a, 3)
            os.dup2(b, 4)

        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, stdout=quiet, stderr=quiet, preexec_fn=pipes, close_fds=False)
        os.close(to_read)
        os.close(out_write)
        try:
            yield Chromium(to_write, out_read)
        finally:
            process.kill()
            process.wait(20)
            os.close(to_write)
            os.close(out_read)
