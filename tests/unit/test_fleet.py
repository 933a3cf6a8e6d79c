"""Cards and the fleet."""

from __future__ import annotations

import pytest

from reasonnet.core.errors import FleetFileError
from reasonnet.fleet.card import Card, Measured, wilson
from reasonnet.fleet.registry import Fleet
from reasonnet.testing import FakeSpecialist


def test_a_fleet_holds_its_specialists_by_name_and_in_order() -> None:
    first, second = FakeSpecialist("b", skills=["m/x"]), FakeSpecialist("a", skills=["m/y", "m/x"])
    fleet = Fleet([first, second])
    assert (len(fleet), fleet.names, list(fleet)) == (2, ("b", "a"), [first, second])
    assert fleet["a"] is second
    assert "a" in fleet and "c" not in fleet
    assert fleet.skills == ("m/x", "m/y")
    with pytest.raises(KeyError):
        fleet["c"]


def test_two_specialists_of_one_name_are_refused() -> None:
    with pytest.raises(FleetFileError, match="two specialists are called 'a': rename one"):
        Fleet([FakeSpecialist("a"), FakeSpecialist("a")])


async def test_closing_a_fleet_closes_everybody() -> None:
    fakes = [FakeSpecialist("a"), FakeSpecialist("b")]
    await Fleet(fakes).close()
    assert [fake.closed for fake in fakes] == [True, True]


def test_an_accuracy_is_the_share_that_was_right() -> None:
    assert Measured(3, 4).accuracy == 0.75
    assert Measured(0, 0).accuracy == 0.0


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [  # by hand, with z = 1.96
        (0, 0, 0.0, 1.0),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (90, 100, 0.8256, 0.9448),
        (950, 1000, 0.9347, 0.9619),
    ],
)
def test_wilsons_interval(right: int, n: int, low: float, high: float) -> None:
    assert wilson(right, n) == pytest.approx((low, high), abs=5e-5)
    assert Measured(right, n).interval == wilson(right, n)


def test_a_price_is_that_of_the_tokens_and_unknown_if_either_is() -> None:
    def card(read: float | None, written: float | None) -> Card:
        return Card(
            name="a", kind="remote",
            usd_per_million_tokens_in=read, usd_per_million_tokens_out=written,
        )  # fmt: skip

    assert card(0.5, 2.0).usd(1000, 3000) == pytest.approx(0.0065)
    assert card(0.0, 0.0).usd(10**9, 10**9) == 0.0
    assert card(None, 2.0).usd(0, 0) is None
    assert card(0.5, None).usd(0, 0) is None
