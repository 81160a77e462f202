"""An endpoint: a server in this process stands in for it, well-behaved and not."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from mycelium.errors import UsageError
from mycelium.teacher import EndpointEngine, EngineError, Generation, Listener, Prompt, Refusal, Request, Sampling


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


# What today's servers differ in


def legacy(text: str, finish: str = "stop", tokens: int = 3, **more: Any) -> tuple[int, dict[str, str], bytes]:
    choice = {"text": text, "finish_reason": finish, **more}
    return 200, {}, json.dumps({"choices": [choice], "usage": {"completion_tokens": tokens}}).encode()


def test_the_legacy_form_gets_the_prompt_that_the_replay_reads(server: Server) -> None:
    server.answer = lambda body, n: legacy(" 7")
    asked = Request("a", "3?", Prompt("Question: 3?\nAnswer:\n", (10, 12), True), 5)
    assert engine(server, form="completion").generate([asked]) == [Generation(" 7", "stop", 3)]
    path, body, _ = server.calls[0]
    assert path == "/v1/completions" and body["prompt"] == asked.prompt.text and "messages" not in body


@pytest.mark.parametrize("ending", ["", "/", "/chat/completions", "/completions"])
def test_the_address_may_be_given_with_its_ending(server: Server, ending: str) -> None:
    EndpointEngine(server.url + ending, "big", Sampling()).generate([request()])
    assert server.calls[0][0] == "/v1/chat/completions"


def test_greedy_means_no_repetition_penalty(server: Server) -> None:
    """The stand-in repeats itself only where it is told that it may, as llama.cpp's Python server does."""
    server.answer = lambda body, n: completion("7 7" if body.get("repeat_penalty") == 1.0 else "7 eight")
    (outcome,) = EndpointEngine(server.url, "big", Sampling()).generate([request()])
    assert outcome == Generation("7 7", "stop", 3)
    engine(server).generate([request()])
    assert "repeat_penalty" not in server.calls[-1][1]  # at temperature 0.5


def test_what_a_strict_server_does_not_know_is_left_out_from_then_on(server: Server) -> None:
    def strict(body: dict[str, Any], n: int) -> tuple[int, dict[str, str], bytes]:
        if "max_tokens" in body:
            return 400, {}, b"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
        for name in ("repeat_penalty", "seed"):
            if name in body:
                return 422, {}, f"Unrecognized request argument supplied: {name}".encode()
        return completion("ok")

    server.answer = strict
    made = EndpointEngine(server.url, "big", Sampling(99), parallel=1)
    assert made.generate([request(), request(1)]) == [Generation("ok", "stop", 3)] * 2
    assert len(server.calls) == 3 + 2
    assert server.calls[-1][1]["max_completion_tokens"] == 99


def test_a_setting_that_decides_the_text_is_never_left_out(server: Server) -> None:
    server.answer = lambda body, n: (400, {}, b"Unsupported value: 'temperature', 'top_k'")
    made = EndpointEngine(server.url, "big", Sampling(), further=[("top_k", 1)])
    (outcome,) = made.generate([request()])
    assert isinstance(outcome, Refusal) and "temperature" in outcome.reason and len(server.calls) == 1
    assert server.calls[0][1]["top_k"] == 1


def test_one_choice_is_asked_for_at_a_time(server: Server) -> None:
    engine(server).generate([request(1), request(2)])
    assert all("n" not in body for _, body, _ in server.calls)
    assert sorted(body["seed"] for _, body, _ in server.calls) == [1, 2]


@pytest.mark.parametrize(
    ("form", "logprobs", "mean"),
    [
        ("chat", {"content": [{"token": "a", "logprob": -1.0}, {"token": "b", "logprob": -2.0}]}, -1.5),
        ("completion", {"token_logprobs": [None, -1.0, -3.0], "tokens": ["", "a", "b"]}, -2.0),
        ("chat", None, None), ("chat", {"content": None}, None), ("chat", {"content": [None, {}]}, None),
        ("completion", {"token_logprobs": "many"}, None), ("chat", [], None),
    ],
)  # fmt: skip
def test_log_probabilities_are_read_in_both_forms(server: Server, form: Any, logprobs: Any, mean: float | None) -> None:
    choice = {"message": {"content": "ab"}} if form == "chat" else {"text": "ab"}
    answer = json.dumps({"choices": [{**choice, "finish_reason": "stop", "logprobs": logprobs}]}).encode()
    server.answer = lambda body, n: (200, {}, answer)
    (outcome,) = engine(server, form=form, logprobs=True).generate([request()])
    assert isinstance(outcome, Generation) and outcome.mean_logprob == mean
    assert server.calls[0][1]["logprobs"] is True or server.calls[0][1]["logprobs"] == 1


def test_a_text_that_used_up_its_tokens_was_cut_off_whatever_the_server_says(server: Server) -> None:
    server.answer = lambda body, n: completion("3 + 4", "stop", 99)
    (outcome,) = engine(server).generate([request()])
    assert isinstance(outcome, Generation) and outcome.finish == "length"


def test_an_end_token_that_a_server_leaves_in_the_text_goes(server: Server) -> None:
    server.answer = lambda body, n: completion("#### 7<|im_end|>")
    assert engine(server).generate([request()]) == [Generation("#### 7", "stop", 3)]


def test_solved_problems_are_turns_of_the_conversation(server: Server) -> None:
    asked = Request("a", "3?", Prompt("3?", (0, 2), True), 5, (("1?", "#### 1"),))
    engine(server, instruction=None).generate([asked])
    assert [message["content"] for message in server.calls[0][1]["messages"]] == ["1?", "#### 1", "3?"]


def test_each_answer_is_told_when_it_comes(server: Server) -> None:
    first = threading.Event()

    def answer(body: dict[str, Any], n: int) -> tuple[int, dict[str, str], bytes]:
        if body["messages"][-1]["content"] == "slow":
            assert first.wait(20)
        return completion(body["messages"][-1]["content"])

    server.answer = answer
    told: list[int] = []

    def finished(place: int, outcome: Any) -> None:
        told.append(place)
        first.set()

    engine(server, parallel=2).generate([request(0, "slow"), request(1, "fast")], Listener(finished, lambda n: None))
    assert told == [1, 0]


@pytest.mark.slow
@pytest.mark.skipif("MYCELIUM_ENDPOINT" not in os.environ, reason="MYCELIUM_ENDPOINT names no running server")
@pytest.mark.parametrize("form", ["chat", "completion"])
def test_a_real_server_writes_the_same_greedy_text_twice(form: Any) -> None:
    """MYCELIUM_ENDPOINT=http://localhost:8080/v1 MYCELIUM_ENDPOINT_MODEL=NAME pytest -m slow -k real_server"""
    model = os.environ.get("MYCELIUM_ENDPOINT_MODEL", "default")
    made = EndpointEngine(os.environ["MYCELIUM_ENDPOINT"], model, Sampling(48), form=form, logprobs=True)
    first, second = (made.generate([request(0, "What is 3 + 4?")])[0] for _ in range(2))
    assert isinstance(first, Generation) and first.text.strip() and first == second
