"""The suite reasoning-gym: official scores, records that survive a kill, the report."""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import cast

import pytest
from bench_records import RECORD

from reasonnet.bench import gym_report
from reasonnet.bench.reasoning_gym import generated, judge, official_score, published, recorded
from reasonnet.bench.records import Item, load_records, run
from reasonnet.core.errors import InputError
from reasonnet.network.network import Network

pytest.importorskip("reasoning_gym", reason='the scorers need: pip install "reasonnet[bench]"')


def test_a_generated_questions_own_answer_scores_one_and_a_wrong_one_less() -> None:
    items = generated("easy", ["gcd", "lcm"])
    assert len(items) == sum(published()["easy"][t]["n"] for t in {i.task for i in items})
    for item in items[::10]:
        assert official_score("easy", item, item.expected) == 1.0
        assert official_score("easy", item, "no idea") < 0.2
        assert official_score("easy", item, None) == 0.0


def test_recorded_questions_are_read_from_a_folder_and_a_strange_file_is_named(
    tmp_path: Path,
) -> None:
    row = {"task": "gcd", "index": 3, "question": "Find the gcd of 4 and 6", "expected": "2"}
    with gzip.open(tmp_path / "hard.jsonl.gz", "wt") as file:
        file.write(json.dumps(row) + "\n")
    assert recorded(tmp_path, "hard") == [Item("gcd", 3, row["question"], "2")]  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r"easy\.jsonl\.gz"):
        recorded(tmp_path, "easy")
    (tmp_path / "x.jsonl").write_text("[]\n")
    with pytest.raises(InputError, match="no recorded questions"):
        recorded(tmp_path / "x.jsonl", "hard")


def test_a_half_written_last_record_is_dropped_and_a_strange_one_named(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps(asdict(RECORD)) + "\n" + '{"id": "gcd/1')
    assert load_records(path) == [RECORD]
    path.write_text('{"id": 1}\n' + json.dumps(asdict(RECORD)) + "\n")
    with pytest.raises(InputError, match="line 1"):
        load_records(path)


class Counting:
    """A network that counts what it is asked and declines everything."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def ask_async(self, question: object) -> object:
        self.asked.append(question.text)  # type: ignore[attr-defined]
        async with Network.embedded() as network:
            return await network.ask_async("hello there")


async def test_a_run_goes_on_where_it_was(tmp_path: Path) -> None:
    items = generated("easy", ["gcd"])[:4]
    out = tmp_path / "records.jsonl"
    done = replace(RECORD, id=items[1].id)
    out.write_text(json.dumps(asdict(done)) + "\n")
    network = Counting()
    found = [r async for r in run(cast(Network, network), "easy", items, out, judge("easy"))]
    assert sorted(r.id for r in found) == sorted(item.id for item in items)
    assert items[1].question not in network.asked
    assert len(network.asked) == 3
    assert {r.id for r in load_records(out)} == {item.id for item in items}


def test_the_report_stands_beside_the_published_models() -> None:
    records = [RECORD, replace(RECORD, id="gcd/1/y", score=0.0, status="abstained", verified=False)]
    text = gym_report.markdown("hard", records)
    assert gym_report.CONDITION in text
    assert "| mean score | 0.500 | 2 |" in text
    assert "| selective accuracy (solved among answered) | 1.000 | 1/1 |" in text
    assert "o3-mini" in text and "oracle of ten" in text
    assert "| gcd | arithmetic | **0.50** | 1/2 | 1 | 0 |" in text
    with pytest.raises(InputError, match="run the suite first"):
        gym_report.markdown("easy", records)


def test_the_published_oracle_is_the_one_of_the_record() -> None:
    hard = published()["hard"]
    n = sum(row["n"] for row in hard.values())
    assert n == 4766
    oracle = sum(row["oracle"] * row["n"] for row in hard.values()) / n
    assert oracle == pytest.approx(0.754, abs=1e-3)
