"""`reasonnet fleet add`, `check` and `profile` against a server."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import upstream as up
from upstream import Upstream

from conftest import entry, fleet_file
from reasonnet.cli.app import run
from reasonnet.core.errors import FleetFileError
from reasonnet.core.question import Question
from reasonnet.dispatch.policy import POLICIES
from reasonnet.network.fleetfile import read_fleet_file
from reasonnet.network.measured import Cards, MeasuredCard, write_cards
from reasonnet.network.probes import probes
from reasonnet.network.profile import halves
from reasonnet.testing import toy_answer

FOLDER = Path(__file__).parents[2] / "fleets"


@pytest.fixture
def cli(capsys: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Any]:
    """Run the command line in a folder of its own; gives status, output and errors."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


def toys(path: Path, count: int = 40, **more: Any) -> Path:
    """Write labelled questions of the toy domain."""
    rows = [
        {"question": f"What is {n} * 3?", "answer": n * 3, "skill": f"arithmetic/{'ab'[n % 2]}"}
        for n in range(count)
    ]
    path.write_text("\n".join(json.dumps(row | more) for row in rows))
    return path


def test_a_profile_measures_and_the_fleet_file_reads_it(
    cli: Any, upstream: Upstream, tmp_path: Path
) -> None:
    """The server is right about even numbers only: skill b has the odd ones."""

    async def half_right(exchange: up.Exchange) -> None:
        answer = int(str(toy_answer(exchange.text)))
        await up.says(f"Answer: {answer if answer % 2 == 0 else answer + 1}")(exchange)

    upstream.behave = half_right
    path = fleet_file(tmp_path, entry("one", upstream.url))
    data = toys(tmp_path / "mine.jsonl")
    status, out, err = cli("fleet", "profile", "--fleet", str(path), "--data", str(data))
    assert status == 0, err
    assert "50.0%" in out and "100.0%" in out and "$0.000200" in out
    card = read_fleet_file(path).remotes[0].card()
    assert (card.skills["arithmetic/a"].right, card.skills["arithmetic/a"].n) == (20, 20)
    assert (card.skills["arithmetic/b"].right, card.skills["arithmetic/b"].n) == (0, 20)
    assert (card.skills["*"].right, card.skills["*"].n) == (20, 40)
    assert card.skills["*"].suite == "mine.jsonl"
    assert 0 < card.seconds < 5
    # What it is always wrong about is not worth asking; the thresholds say so.
    cuts = read_fleet_file(path).accept_remote
    assert set(cuts) == set(POLICIES)
    assert all(0.5 < cut <= 1 for cut in cuts.values())
    assert cli("fleet", "list", "--fleet", str(path))[1].splitlines()[1].split()[3] == "50.0%"


async def test_thresholds_that_were_measured_decide(
    serve: Any, upstream: Upstream, tmp_path: Path
) -> None:
    """A specialist that is right half the time stands or falls with the user's own data."""
    from reasonnet.fleet.card import Measured
    from reasonnet.network.network import Network

    upstream.behave = up.says("Answer: Austen")
    path = fleet_file(tmp_path, entry("one", upstream.url))
    card = MeasuredCard(
        model="m", skills={"*": Measured(20, 40, "mine")}, seconds=0.1, seconds_p95=0.2
    )
    for cut, status in ((0.45, "answered"), (0.6, "abstained")):
        cards = Cards(specialists={"one": card}, accept_remote={"balanced": cut})
        write_cards(tmp_path / "fleet.cards.json", cards)
        async with Network.from_file(path) as network:
            answer = await network.ask_async(Question("Who wrote Emma?"))
        assert answer.status == status, answer.reason


def test_shipped_probes_are_right_by_themselves() -> None:
    made = probes()
    assert len({probe.question for probe in made}) > 90
    assert probes() == made, "another measurement would be of other questions"
    first, second = halves(made)
    assert not {id(p) for p in first} & {id(p) for p in second}
    assert {p.skill for p in first} == {p.skill for p in second}
    by_skill = {p.skill: p for p in made}
    program = by_skill["code/output"].question.partition("\n")[2]
    printed: list[Any] = []
    exec(program, {"print": printed.append})
    assert str(printed[0]) == by_skill["code/output"].answer


def test_a_server_that_cannot_be_asked_is_not_measured(
    cli: Any, upstream: Upstream, tmp_path: Path
) -> None:
    upstream.behave = up.status(500)
    path = fleet_file(tmp_path, entry("one", upstream.url))
    data = toys(tmp_path / "mine.jsonl", 6)
    status, _, err = cli("fleet", "profile", "--fleet", str(path), "--data", str(data))
    assert status == 2
    assert "nobody could be asked" in err
    assert not (tmp_path / "fleet.cards.json").exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 1: write"),
        ('{"question": "q"}', "line 1: write"),
        ('{"question": "q", "answer": []}', "line 1: question or answer is no text"),
        ("", "holds no question"),
    ],
)
def test_data_that_cannot_be_used_is_told(
    cli: Any, upstream: Upstream, tmp_path: Path, line: str, said: str
) -> None:
    path = fleet_file(tmp_path, entry("one", upstream.url))
    (tmp_path / "bad.jsonl").write_text(line)
    status, _, err = cli("fleet", "profile", "--fleet", str(path), "--data", "bad.jsonl")
    assert (status, said in err) == (2, True)


def test_damaged_cards_and_those_of_others_are_told(tmp_path: Path) -> None:
    path = fleet_file(tmp_path, entry("one", "http://127.0.0.1:9/v1"))
    (tmp_path / "fleet.cards.json").write_text("{")
    with pytest.raises(FleetFileError, match="run reasonnet fleet profile again"):
        read_fleet_file(path)
    card = MeasuredCard(model="m", skills={}, seconds=1.0, seconds_p95=1.0)
    write_cards(tmp_path / "fleet.cards.json", Cards(specialists={"gone": card}))
    with pytest.raises(FleetFileError, match="speaks of 'gone'"):
        read_fleet_file(path)


def test_another_models_measurement_is_not_taken_over(tmp_path: Path) -> None:
    from reasonnet.fleet.card import Measured

    path = fleet_file(tmp_path, entry("one", "http://127.0.0.1:9/v1"))
    card = MeasuredCard(model="other", skills={"*": Measured(1, 100)}, seconds=1.0, seconds_p95=1.0)
    write_cards(tmp_path / "fleet.cards.json", Cards(specialists={"one": card}))
    assert read_fleet_file(path).remotes[0].card().skills["*"].accuracy == 0.8


def test_the_check_says_what_a_question_costs_and_what_looks_wrong(
    cli: Any, upstream: Upstream, tmp_path: Path
) -> None:
    path = fleet_file(
        tmp_path,
        entry("one", upstream.url).replace('["*"]', '["mth/*"]'),
        top='verifier = "one"\nplanner = "one"',
    )
    _, out, _ = cli("fleet", "check", "--fleet", str(path))
    assert "✓ one" in out
    assert "a question costs about $0.008150, at most $0.010150" in out
    assert "not measured yet" in out
    assert "no question is read as mth/*: did you mean 'math'?" in out
    assert "one is the planner" in out
    assert "would judge its own answers" in out
    assert "nobody takes what is out of scope" in out


def test_a_servers_model_is_added_to_a_new_file(cli: Any, upstream: Upstream) -> None:
    upstream.models = ["Org/Math-7B"]
    status, out, err = cli("fleet", "add", upstream.url, "--skill", "math/*", "--fleet", "f.toml")
    assert (status, err) == (0, "")
    assert "math-7b is in f.toml" in out
    file = read_fleet_file(Path("f.toml"))
    assert (file.embedded, file.remotes[0].model) == (True, "Org/Math-7B")
    status, _, err = cli("fleet", "add", upstream.url, "--fleet", "f.toml")
    assert (status, "two specialists are called 'math-7b'" in err) == (2, True)
    assert len(read_fleet_file(Path("f.toml")).remotes) == 1


def test_of_several_models_one_must_be_named(cli: Any, upstream: Upstream) -> None:
    upstream.models = ["a", "b"]
    status, _, err = cli("fleet", "add", upstream.url)
    assert (status, "choose with --model: a, b" in err) == (2, True)
    status, _, err = cli("fleet", "add", upstream.url, "--model", "c")
    assert (status, "has no model 'c'" in err) == (2, True)
    assert cli("fleet", "add", upstream.url, "--model", "a", "--model", "b")[0] == 0
    assert [r.name for r in read_fleet_file(Path("fleet.toml")).remotes] == ["a", "b"]
    assert not Path("fleet.toml.part").exists()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_the_ready_made_fleets_are_sound(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reasonnet.cli.advice import advice
    from reasonnet.network.fleet_parts import open_remotes

    monkeypatch.setenv("OPENAI_API_KEY", "x")
    monkeypatch.setenv("MISTRAL_API_KEY", "x")
    file = read_fleet_file(path)
    remotes = open_remotes(file)
    assert file.embedded and len(remotes) >= 3
    for remote in remotes.values():
        assert remote.card.usd(1, 1) is not None, "no price"
    assert not [line for line in advice(path) if "no question is read" in line]
    assert any("*" in spec.skills for spec in file.remotes)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_prior_of_a_ready_made_fleet_names_the_address_of_its_source(path: Path) -> None:
    priors = [m for spec in read_fleet_file(path).remotes for m in spec.priors.values()]
    assert priors
    assert all("https://" in measured.suite for measured in priors)


def test_a_prior_without_a_source_is_refused(tmp_path: Path) -> None:
    more = '[specialist.priors]\n"*" = { score = 0.9, source = "from memory" }'
    path = fleet_file(tmp_path, entry("big", "http://127.0.0.1:9/v1", more))
    with pytest.raises(FleetFileError, match="leave the prior out"):
        read_fleet_file(path)
