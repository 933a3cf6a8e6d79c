"""Near misses: word problems and others that are declined."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge import near_miss


def test_the_stock_is_wide() -> None:
    assert len(set(near_miss.STORIES)) >= 200
    assert len(set(near_miss.CHANGED)) >= 55
    assert len(set(near_miss.OTHERS)) >= 40
    total = {*near_miss.STORIES, *near_miss.CHANGED, *near_miss.OTHERS}
    assert len(total) >= 320


def test_every_draw_is_a_clean_text() -> None:
    rng = Random(7)
    texts = [near_miss.sample(rng) for _ in range(2000)]
    for text in texts:
        assert not re.search(r"[{}\[\]|]|\?\?|  |\{X\}", text), text
        assert text == text.strip()
        assert len(text) < 600
    assert len(set(texts)) >= 1200
    assert sum(text[0].isupper() for text in texts) > 1400


def test_every_template_can_be_filled() -> None:
    rng = Random(3)
    for template in (*near_miss.STORIES, *near_miss.CHANGED, *near_miss.OTHERS):
        for _ in range(3):
            assert "{" not in near_miss._fill(rng, template)
