"""An endpoint: a server in this process stands in for it, well-behaved and not."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from mycelium.errors import UsageError
from mycelium.teacher import EndpointEngine, EngineError, Generation, Prompt, Refusal, Request, Sampling


class Server:
    """Answers with whatever `answer(body, headers, number of the call)` gives: (status, headers, bytes)."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any], dict[str, str]]] = []
        self.answer: Callable[[dict[str, Any], int], tuple[int, dict[str, str], bytes]] = lambda body, n: completion(
            "ok"
        )
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.calls.append((self.path, body, dict(self.headers)))
                status, headers, content = outer.answer(body, len(outer.calls))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def completion(text: Any, finish: str = "stop", tokens: Any = 3) -> tuple[int, dict[str, str], bytes]:
    choice = {"message": {"role": "assistant", "content": text}, "finish_reason": finish}
    return 200, {}, json.dumps({"choices": [choice], "usage": {"completion_tokens": tokens}}).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def request(number: int = 0, question: str = "3 + 4?") -> Request:
    return Request(str(number), question, Prompt(question, (0, len(question)), True), seed=number)


def engine(server: Server, slept: list[float] | None = None, **options: Any) -> EndpointEngine:
    sleep = (slept if slept is not None else []).append
    return EndpointEngine(server.url, "big", Sampling(99, 0.5, 0.9, stop=("END",)), sleep=sleep, **options)


def test_a_request_carries_the_problem_the_settings_and_the_key(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_KEY", "secret")
    assert engine(server, key_variable="MY_KEY").generate([request(5)]) == [Generation("ok", "stop", 3)]
    path, body, headers = server.calls[0]
    assert path == "/v1/chat/completions" and headers["Authorization"] == "Bearer secret"
    assert body["messages"][0]["role"] == "system" and body["messages"][1] == {
        "role": "user",
        "content": "3 + 4?",
    }
    assert (body["model"], body["max_tokens"], body["temperature"], body["top_p"]) == ("big", 99, 0.5, 0.9)
    assert (body["seed"], body["stop"]) == (5, ["END"])


def test_without_a_key_and_an_instruction_none_is_sent(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    engine(server, instruction=None).generate([request()])
    _, body, headers = server.calls[0]
    assert "Authorization" not in headers and [m["role"] for m in body["messages"]] == ["user"]


def test_outcomes_keep_their_order_whatever_comes_first(server: Server) -> None:
    server.answer = lambda body, n: completion(body["messages"][-1]["content"][::-1], "length")
    outcomes = engine(server, parallel=4).generate([request(n, f"ab{n}") for n in range(9)])
    assert outcomes == [Generation(f"{n}ba", "length", 3) for n in range(9)]


def test_faults_that_pass_are_tried_again_with_growing_pauses(server: Server) -> None:
    slept: list[float] = []
    faults = {1: (500, {}, b"oops"), 2: (429, {"Retry-After": "7"}, b"slow down"), 3: (200, {}, b"not json")}
    server.answer = lambda body, n: faults.get(n, completion("at last"))
    assert engine(server, slept).generate([request()]) == [Generation("at last", "stop", 3)]
    assert slept == [1, 7, 4]


def test_the_pause_that_a_server_asks_for_is_bounded(server: Server) -> None:
    slept: list[float] = []
    waits = {1: "999999", 2: "-5", 3: "tomorrow"}
    server.answer = lambda body, n: (503, {"Retry-After": waits[n]}, b"") if n in waits else completion("ok")
    engine(server, slept).generate([request()])
    assert slept == [60, 2, 4]


def test_a_request_that_is_refused_is_a_refusal_and_the_others_are_done(server: Server) -> None:
    def answer(body: dict[str, Any], n: int) -> tuple[int, dict[str, str], bytes]:
        question = body["messages"][-1]["content"]
        return (400, {}, b'{"error": "too long"}') if question == "bad" else completion("ok")

    server.answer = answer
    outcomes = engine(server).generate([request(0, "bad"), request(1)])
    assert isinstance(outcomes[0], Refusal) and "400" in outcomes[0].reason and "too long" in outcomes[0].reason
    assert outcomes[1] == Generation("ok", "stop", 3)
    assert len(server.calls) == 2  # a refusal is not asked again


@pytest.mark.parametrize(
    ("status", "words"), [(401, "key"), (403, "access"), (404, "no such model"), (302, "another address")]
)
def test_what_every_request_would_meet_stops_the_run(server: Server, status: int, words: str) -> None:
    server.answer = lambda body, n: (status, {"Location": "http://127.0.0.1:1/elsewhere"}, b"why")
    with pytest.raises(EngineError, match=rf"{status}.*{words}"):
        engine(server).generate([request(), request(1)])
    assert len(server.calls) <= 2


def test_an_endpoint_that_is_down_stops_the_run_after_bounded_tries() -> None:
    slept: list[float] = []
    gone = EndpointEngine("http://127.0.0.1:9", "big", Sampling(), retries=2, sleep=slept.append, timeout_s=5)
    with pytest.raises(EngineError, match=r"no answer to 1 requests after 3 tries.*resume"):
        gone.generate([request()])
    assert slept == [1, 2]


def test_one_silence_among_answers_is_a_refusal(server: Server) -> None:
    server.answer = lambda b, n: (500, {}, b"") if b["messages"][-1]["content"] == "bad" else completion("ok")
    outcomes = engine(server, retries=1).generate([request(0, "bad"), request(1)])
    assert isinstance(outcomes[0], Refusal) and "no answer (HTTP 500" in outcomes[0].reason
    assert isinstance(outcomes[1], Generation)


@pytest.mark.parametrize(
    "answer",
    [{}, [], 3, None, {"choices": []}, {"choices": [{}]}, {"choices": [{"message": {"content": None}}]},
     {"choices": [{"message": {"content": 7}}]}, {"choices": "text"}, {"choices": [None]}],
)  # fmt: skip
def test_an_answer_without_text_is_a_refusal(server: Server, answer: Any) -> None:
    server.answer = lambda body, n: (200, {}, json.dumps(answer).encode())
    (outcome,) = engine(server).generate([request()])
    assert isinstance(outcome, Refusal) and "endpoint" in outcome.reason


def test_half_characters_and_odd_counts_are_repaired(server: Server) -> None:
    server.answer = lambda body, n: completion("\ud800 7", tokens="many")
    assert engine(server).generate([request()]) == [Generation("? 7", "stop", 0)]


def test_an_answer_without_end_is_cut_and_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.teacher.engines_openai.MAX_RESPONSE_BYTES", 1000)
    server.answer = lambda body, n: (200, {}, b"x" * 5000)
    (outcome,) = engine(server).generate([request()])
    assert isinstance(outcome, Refusal) and "longer than" in outcome.reason


def test_a_connection_that_breaks_off_is_tried_again(server: Server) -> None:
    server.answer = lambda body, n: (200, {"Content-Length": "500"}, b"{") if n == 1 else completion("ok")
    short = engine(server, timeout_s=1.0)
    assert short.generate([request()]) == [Generation("ok", "stop", 3)]


@pytest.mark.parametrize(
    "url", ["localhost:8000", "ftp://x/v1", "http://", "http://me:secret@host/v1", "file:///folder/model"]
)
def test_an_address_that_cannot_be_one_is_refused(url: str) -> None:
    with pytest.raises(UsageError) as refusal:
        EndpointEngine(url, "big", Sampling())
    assert "secret" not in str(refusal.value)
