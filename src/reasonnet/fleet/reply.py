"""A server's reply: the answer in it, as a value, and the tokens that it took."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from reasonnet.core.answer import JsonValue
from reasonnet.tools.values import Value, kind_of, render, to_json

_LINE = re.compile(r"^[ \t*_#>]*(?:the +)?(?:final +)?answer[ *_]*:(.+)$", re.I | re.M)
_NUMBER = re.compile(r"[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_FRACTION = re.compile(r"[-+−]?\d+\s*/\s*[1-9]\d*")
_FENCE = re.compile(r"^```[\w+-]*[ \t]*\n(.*?)^```", re.S | re.M)
_THOUGHT = re.compile(r"<(think|thinking|reasoning)>.*?</\1>\s*", re.S)
_OPEN_THOUGHT = re.compile(r"<(?:think|thinking|reasoning)>.*\Z", re.S)
NOTHING = {"prompt_tokens": 0, "completion_tokens": 0}
"""The usage of a call that reached no model."""
MAX_DIGITS = 1000
"""Longer texts are not read as numbers."""
CHARACTERS_PER_TOKEN = 4
"""Of English text; for estimates where a server does not count."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token that a model wrote."""

    text: str
    logprob: float
    """Natural logarithm of its probability."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function that a model asks us to call."""

    id: str
    name: str
    arguments: str
    """JSON, as the model wrote it: it may be anything."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said, or why it said nothing of use."""

    text: str = ""
    error: str | None = None
    usage: Mapping[str, Any] = field(default_factory=dict)
    thought: str = ""
    """What a reasoning model thought aloud; it is not part of the answer."""
    fault: bool = False
    """Nothing that a model said came back."""
    tokens: tuple[Token, ...] = ()
    """The tokens written, where the server tells their probabilities."""
    calls: tuple[ToolCall, ...] = ()
    """Functions that the model wants called before it answers."""

    def message(self) -> dict[str, Any]:
        """Return the reply as a turn of the conversation that goes on."""
        calls = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in self.calls
        ]
        return {"role": "assistant", "content": self.text, "tool_calls": calls}


def read_reply(content: bytes) -> Reply:
    """Read a reply's body."""
    try:
        data = json.loads(content)
        usage = data.get("usage") or {}
        choice = data["choices"][0]
        message = choice["message"]
        # A message that only calls tools may have no content at all.
        text = message.get("content") if message.get("tool_calls") else message["content"]
        text = text or ""
        thought = message.get("reasoning_content") or message.get("reasoning") or ""
        calls, tokens = _calls(message), _tokens(choice)
        if not isinstance(text, str) or not isinstance(usage, dict) or not isinstance(thought, str):
            raise TypeError("content is no text")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        said = content[:200].decode("utf-8", "replace")
        return Reply(error=f"the reply is not a chat completion: {said}", fault=True)
    text = _storable(text)
    aloud, text = split_thought(text)
    thought = _storable(thought) or aloud
    if choice.get("finish_reason") == "length" and answer_in(text) is None:
        return Reply(text, "the reply was cut off: raise max_tokens", usage, thought)
    return Reply(text, usage=usage, thought=thought, tokens=tokens, calls=calls)


def _calls(message: Mapping[str, Any]) -> tuple[ToolCall, ...]:
    """Read the tool calls of a message, if it has some."""
    return tuple(
        ToolCall(
            _storable(str(call["id"])),
            _storable(str(call["function"]["name"])),
            _storable(_json_text(call["function"].get("arguments"))),
        )
        for call in message.get("tool_calls") or ()
    )


def _json_text(arguments: object) -> str:
    # Some servers give the arguments as an object, not as its text.
    return arguments if isinstance(arguments, str) else json.dumps(arguments)


def _tokens(choice: Mapping[str, Any]) -> tuple[Token, ...]:
    """Read the tokens' probabilities; none where they are not as they should be."""
    try:
        listed = (choice.get("logprobs") or {}).get("content") or ()
        tokens = tuple(Token(_storable(one["token"]), float(one["logprob"])) for one in listed)
    except (KeyError, TypeError, ValueError, AttributeError):
        return ()  # of use where they are there, and no part of the answer
    # Some round to a little above zero; more, or NaN, is no logarithm of a probability.
    return tokens if all(token.logprob < 0.01 for token in tokens) else ()


def split_thought(text: str) -> tuple[str, str]:
    """Return what stands in think tags, and the rest; a tag that never ends swallows all."""
    if "</think>" in text and "<think>" not in text:
        # Some chat templates open the tag in the prompt.
        thought, _, rest = text.partition("</think>")
        return thought.strip(), rest.strip()
    rest = _OPEN_THOUGHT.sub("", _THOUGHT.sub("", text))
    thought = "" if rest == text else text[: len(text) - len(rest)]
    return thought, rest


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # lone surrogates cannot be stored


def estimate_tokens(text: str) -> int:
    """Return about how many tokens a text has."""
    return -(-len(text) // CHARACTERS_PER_TOKEN)


def tokens_of(usage: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """Return the tokens read and written; None where the server does not say."""
    read, wrote = usage.get("prompt_tokens"), usage.get("completion_tokens")
    return (read if isinstance(read, int) else None, wrote if isinstance(wrote, int) else None)


def answer_in(reply: str) -> str | None:
    r"""Return the last `Answer:` line of a reply, else the last `\boxed{…}`, else its last program.

    None where there is none of them.

    >>> answer_in("17 * 23 = 391.\n**Answer:** 391")
    '391'
    """
    lines = _LINE.findall(reply)
    found = lines[-1] if lines else _boxed(reply)
    if found is None or (lines and not _bare(found)):
        programs = _FENCE.findall(reply)
        return programs[-1].strip() or None if programs else None
    inner = _boxed(found)
    text = _bare(inner if inner is not None else found)
    if not text:
        return None
    value = _value(text)
    return render(value) if value is not None else text


def answer_span(reply: str) -> tuple[int, int] | None:
    """Return where the answer that `answer_in` finds stands; None where it finds none."""
    lines = list(_LINE.finditer(reply))
    boxed = _boxed_span(reply)
    if lines and _bare(lines[-1][1]):
        begin, end = lines[-1].span(1)
        inner = _boxed_span(reply[begin:end])
        return (begin + inner[0], begin + inner[1]) if inner is not None else (begin, end)
    if not lines and boxed is not None:
        return boxed
    programs = list(_FENCE.finditer(reply))
    return programs[-1].span(1) if programs else None


def read_answer(answer: str | None) -> tuple[str | None, JsonValue]:
    """Return the type and the JSON value of an answer's text."""
    if answer is None:
        return None, None
    value = _value(answer)
    if value is not None:
        shown = to_json(value)
        assert isinstance(shown, int | float | str)
        return kind_of(value), shown
    return ("word" if not re.search(r"\s", answer) else "text"), answer


def _bare(text: str) -> str:
    """Strip what dresses an answer up: bold, code, dollar signs of LaTeX, a full stop."""
    text = text.strip()
    while True:
        before = text
        text = text.strip("*_` \t")
        if len(text) > 1 and text[0] == text[-1] == "$":
            text = text[1:-1].strip()
        if text.endswith(".") and not text.endswith(".."):
            text = text[:-1]
        if text == before:
            return text


def _value(text: str) -> Value | None:
    if len(text) > MAX_DIGITS:
        return None
    if _NUMBER.fullmatch(text) or _FRACTION.fullmatch(text):
        number = Fraction(re.sub(r"[,\s+]", "", text).replace("−", "-"))
        return int(number) if number.denominator == 1 else number
    return None


def _boxed(text: str) -> str | None:
    span = _boxed_span(text)
    return text[slice(*span)] if span is not None else None


def _boxed_span(text: str) -> tuple[int, int] | None:
    start = text.rfind("\\boxed{")
    if start < 0:
        return None
    depth, begin = 0, start + len("\\boxed{")
    for place in range(begin - 1, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return begin, place
    return None
