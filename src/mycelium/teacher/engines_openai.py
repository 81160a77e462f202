"""Generation by an endpoint that speaks OpenAI's protocol: a server of vLLM, llama.cpp, Ollama, or a service.

What is asked is in `endpoint_forms`, with the differences between servers.
Only text comes from there. The signals are read when a local model replays it.
"""

from __future__ import annotations

import http.client
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

from mycelium.errors import UsageError
from mycelium.teacher.endpoint_forms import Dialect, read_answer
from mycelium.teacher.engines import (
    TEACHER_ENGINES,
    EngineOptions,
    Form,
    Generation,
    Listener,
    Refusal,
    Request,
    Sampling,
)
from mycelium.teacher.errors import EngineError
from mycelium.teacher.loading import Teacher
from mycelium.teacher.prompts import COT_INSTRUCTION

__all__ = ["EndpointEngine"]

MAX_RESPONSE_BYTES = 8_000_000
MAX_WAIT_S = 60.0
_FATAL = {401: "the key was refused", 403: "access was refused", 404: "there is no such model or address"}
_AGAIN = {408, 409, 425, 429, 500, 502, 503, 504, 529}


class _Unavailable(EngineError):
    """No answer now; perhaps later. `wait_s` is what the server asks for."""

    def __init__(self, reason: str, wait_s: float = 0.0) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class EndpointEngine:
    """Completions of a model behind `URL/chat/completions` or `URL/completions`.

    Args:
        url: the address up to and including the version, such as `http://localhost:8000/v1`.
        model: its name there.
        instruction: the system's message, `None` for none.
        key_variable: the environment variable that holds the key; the key itself is stored nowhere.
        timeout_s: for one answer.
        retries: further tries after an answer that may change (too many requests, a fault of the server, no
            connection), with growing pauses.
        parallel: requests at a time.
        form, logprobs, further: see `EngineOptions`.
        sleep: for tests.

    Raises:
        UsageError: the address is none, or holds a password.
    """

    independent = True
    watched = True

    def __init__(
        self,
        url: str,
        model: str,
        sampling: Sampling,
        *,
        instruction: str | None = COT_INSTRUCTION,
        key_variable: str = "OPENAI_API_KEY",
        timeout_s: float = 120.0,
        retries: int = 4,
        parallel: int = 4,
        form: Form = "chat",
        logprobs: bool = False,
        further: Sequence[tuple[str, Any]] = (),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        parts = urllib.parse.urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(f"got the endpoint {url[:200]!r}, expected an address such as http://localhost:8000/v1.")
        if parts.username or parts.password:
            raise UsageError(f"got an endpoint with a password in it; put the key into the variable {key_variable}.")
        self.name = model
        address = url.rstrip("/").removesuffix("/completions").removesuffix("/chat")
        self._url = address + ("/chat/completions" if form == "chat" else "/completions")
        self._dialect = Dialect(model, sampling, form, instruction, logprobs, dict(further))
        self.instruction = instruction
        self._sampling = sampling
        self._key_variable = key_variable
        self._timeout_s, self._retries, self._parallel = timeout_s, max(0, retries), max(1, parallel)
        self._sleep = sleep
        # Redirects are refused: they would carry the key to an address that nobody gave.
        self._opener = urllib.request.build_opener(_NoRedirects())

    def generate(self, requests: Sequence[Request], watch: Listener | None = None) -> list[Generation | Refusal]:
        """One outcome for each request; `watch` hears of each as it comes, but for those that were not answered.

        Raises:
            EngineError: the key, the model or the address is wrong, or no request of the batch was answered at all.
        """
        made: dict[int, Generation | Refusal | _Unavailable] = {}
        with ThreadPoolExecutor(self._parallel) as pool:
            places = {pool.submit(self._one, request): place for place, request in enumerate(requests)}
            try:
                for done in as_completed(places):
                    outcome = made[places[done]] = done.result()
                    if watch is not None and not isinstance(outcome, _Unavailable):
                        watch.finished(places[done], outcome)
            except BaseException:  # those that wait are not asked any more
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        outcomes = [made[place] for place in range(len(requests))]
        silent = [outcome for outcome in outcomes if isinstance(outcome, _Unavailable)]
        if requests and len(silent) == len(outcomes):
            raise EngineError(
                f"{self._url} gave no answer to {len(requests)} requests after {self._retries + 1} tries each "
                f"({silent[0]}). Check that it runs, then resume the run."
            )
        return [Refusal(f"the endpoint gave no answer ({o}).") if isinstance(o, _Unavailable) else o for o in outcomes]

    def _one(self, request: Request) -> Generation | Refusal | _Unavailable:
        failure = _Unavailable("not asked")
        for attempt in range(self._retries + 1):
            if attempt:
                self._sleep(min(MAX_WAIT_S, max(failure.wait_s, 2.0 ** (attempt - 1))))
            try:
                return read_answer(self._post(request), self._sampling.max_new_tokens)
            except _Unavailable as error:
                failure = error
            except _Declined as error:
                return Refusal(str(error))
        return failure

    def _post(self, request: Request) -> Any:
        """The server's answer; a setting that it does not know is left out, and it is asked again at once."""
        while True:
            body = self._dialect.body(request)
            try:
                return self._ask(body)
            except _Declined as error:
                if not self._dialect.unlearn(body, str(error)):
                    raise

    def _ask(self, body: dict[str, Any]) -> Any:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if key := os.environ.get(self._key_variable, "").strip():
            headers["Authorization"] = f"Bearer {key}"
        call = urllib.request.Request(self._url, json.dumps(body).encode(), headers, method="POST")
        try:
            with self._opener.open(call, timeout=self._timeout_s) as response:
                raw = response.read(MAX_RESPONSE_BYTES + 1)
        except urllib.error.HTTPError as error:
            raise self._http_error(error) from None
        except (OSError, http.client.HTTPException) as error:  # refused, reset, too late, cut off
            reason = getattr(error, "reason", None) or error
            raise _Unavailable(f"{type(error).__name__}: {str(reason)[:200]}") from None
        if len(raw) > MAX_RESPONSE_BYTES:
            return {"refused": f"the answer is longer than {MAX_RESPONSE_BYTES:,} bytes."}
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            raise _Unavailable("the answer is not JSON") from None

    def _http_error(self, error: urllib.error.HTTPError) -> Exception:
        with error:
            try:
                said = " ".join(error.read(2000).decode("utf-8", "replace").split())[:300]
            except (OSError, http.client.HTTPException):
                said = ""
        if error.code in _FATAL or 300 <= error.code < 400:
            why = _FATAL.get(error.code, "it sends us to another address")
            return EngineError(
                f"{self._url} answered {error.code}: {why} ({said or error.reason}). Check --endpoint, --model and the "
                f"variable {self._key_variable}."
            )
        if error.code in _AGAIN:
            return _Unavailable(f"HTTP {error.code}: {said}", _seconds(error.headers.get("Retry-After")))
        return _Declined(f"the endpoint answered {error.code}: {said or error.reason}")


class _Declined(EngineError):
    """This request is refused for good."""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def _seconds(header: str | None) -> float:
    try:
        return max(0.0, min(MAX_WAIT_S, float(header or 0)))
    except ValueError:
        return 0.0


def _endpoint_engine(teacher: Teacher, sampling: Sampling, options: EngineOptions) -> EndpointEngine:
    if not options.endpoint or not options.model:
        raise UsageError("an endpoint needs its address and the name of a model there.")
    return EndpointEngine(
        options.endpoint,
        options.model,
        sampling,
        instruction=options.instruction,
        key_variable=options.key_variable,
        timeout_s=options.timeout_s,
        retries=options.retries,
        parallel=options.parallel,
        form=options.form,
        logprobs=options.logprobs,
        further=options.further,
    )


TEACHER_ENGINES.register("openai", _endpoint_engine)
