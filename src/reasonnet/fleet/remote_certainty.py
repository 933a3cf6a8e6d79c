"""How sure a model was of its answer, from the log-probabilities of the answer's tokens.

A model's own probabilities rank its answers well and are far from calibrated (Kadavath et al. 2022,
"Language Models (Mostly) Know What They Know"): they shift what was measured of it, and do not
replace that.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from reasonnet.fleet.reply import Token, answer_span

DRESS = " \t\n*_`$."
"""What dresses an answer up and is no part of it."""
_THOUGHT_ENDS = re.compile(r"</(?:think|thinking|reasoning)>")
LEAST_USUAL = 0.05
"""No model is usually less sure than this; it keeps a quotient within bounds."""


def certainty(tokens: Sequence[Token]) -> float | None:
    """Return the geometric mean of the probabilities of the answer's tokens.

    The mean, not the product: a long answer is not less sure for its length (Malinin and Gales
    2021). What stands around the answer (its grounds, bold signs, spaces) does not count, unless
    no answer is marked: then all tokens do. None where there are no tokens.
    """
    begin, end = _answer("".join(token.text for token in tokens))
    within: list[Token] = []
    place = 0
    for token in tokens:
        if place < end and place + len(token.text) > begin:
            within.append(token)
        place += len(token.text)
    telling = [t for t in within if any(map(str.isalnum, t.text))] or within
    if not telling:
        return None
    return math.exp(sum(t.logprob for t in telling) / len(telling))


def _answer(text: str) -> tuple[int, int]:
    """Return where the answer stands, bare; the whole reply where none is marked."""
    thought = [found.end() for found in _THOUGHT_ENDS.finditer(text)]
    after = thought[-1] if thought else 0
    begin, end = answer_span(text[after:]) or (0, len(text) - after)
    begin, end = begin + after, end + after
    dress = text[begin:end]
    bare = dress.strip(DRESS)
    if not bare:
        return begin, end
    begin += dress.index(bare)
    return begin, begin + len(bare)


def tempered(accuracy: float, sure: float | None, usual: float | None = None) -> float:
    """Return the chance that an answer is right of which the model was so sure.

    The measured accuracy, scaled by how sure the model was beside how sure it usually is: the mean
    over its answers stays what was measured. It can at most halve the doubt, for nobody has
    calibrated it; and where nobody has measured what is usual, it can only lower the chance.

    Args:
        accuracy: what the card says of the skill.
        sure: the answer's certainty; None: the server does not say.
        usual: its mean over the answers that the card was measured on.
    """
    if sure is None:
        return accuracy
    scaled = accuracy * sure / max(usual or 1.0, LEAST_USUAL)
    return min(scaled, (1.0 + accuracy) / 2)
