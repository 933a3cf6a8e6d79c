"""Teachers of Reasoning Gym's tasks that everyday skills answer (see forge/gym.py)."""

from __future__ import annotations

from reasonnet.forge.gym import Entry, Gym
from reasonnet.forge.gyms import by_pattern, together
from reasonnet.forge.wording import Marked

_CALCULATE = by_pattern(r"(?:Calculate|What is|Solve|Compute|Evaluate:) (?P<formula>[^?]+?)[.?]$")
_PROBLEM = by_pattern(r"arithmetic problem: (?P<formula>.+?) =$")
_MULTIPLICATION = by_pattern(r"multiplication: (?P<formula>.+?)\. Give")

BASIC = Gym(
    "basic_arithmetic",
    _CALCULATE,
    (
        {},
        {},
        {"min_terms": 5, "max_terms": 10, "min_digits": 2, "max_digits": 5},
        {"min_terms": 3, "max_terms": 8, "min_digits": 1, "max_digits": 3},
        {"max_terms": 4, "whitespace": "no_space", "format_style": "natural"},
        {"max_terms": 12, "max_digits": 6, "whitespace": "random", "format_style": "natural"},
    ),
)
CHAIN_SUM = Gym(
    "chain_sum",
    _PROBLEM,
    (
        {},
        {"min_terms": 5, "max_terms": 8, "min_digits": 4, "max_digits": 6},
        {"min_terms": 3, "max_terms": 12, "min_digits": 1, "max_digits": 9},
    ),
)
DECIMAL_CHAIN_SUM = Gym(
    "decimal_chain_sum",
    _PROBLEM,
    (
        {},
        {
            "min_terms": 5,
            "max_terms": 8,
            "min_digits": 4,
            "max_digits": 8,
            "min_decimal_places": 4,
            "max_decimal_places": 6,
        },
        {"max_terms": 10, "max_digits": 6, "min_decimal_places": 1, "max_decimal_places": 8},
    ),
)
PRODUCTS = Gym(
    "products",
    _MULTIPLICATION,
    (
        {},
        {"min_terms": 4, "max_terms": 8, "min_digits": 4, "max_digits": 8},
        {"min_terms": 2, "max_terms": 6, "min_digits": 1, "max_digits": 6},
    ),
)
EXPRESSION = together(BASIC, CHAIN_SUM, DECIMAL_CHAIN_SUM, PRODUCTS)

_LIST = r"(?P<numbers>\d[\d, ]*)"
_VALUES = ({"min_numbers": 3, "max_numbers": 4, "min_value": 1000, "max_value": 10000},)
GCD = Gym(
    "gcd",
    by_pattern(rf"these numbers: {_LIST}", numbers=r"\d+"),
    ({}, *_VALUES, {"max_numbers": 6, "max_value": 100000}),
)
LCM = Gym(
    "lcm",
    by_pattern(rf"these numbers: {_LIST}", numbers=r"\d+"),
    ({}, *_VALUES, {"max_numbers": 6, "max_value": 5000}),
)
PRIME_FACTORS = Gym(
    "prime_factorization",
    by_pattern(r"factorization of (?P<n>\d+)\. Write the factors separated by (?P<separator>×)"),
    ({}, {"min_value": 1000, "max_value": 5000}, {"max_value": 100_000}),
)
COUNT_PRIMES = Gym(
    "count_primes",
    by_pattern(r"between (?P<low>\d+) and (?P<high>\d+)"),
    ({}, {"min_n": 10000, "max_n": 50000}, {"max_n": 1000}),
)
SIMPLIFY = Gym(
    "fraction_simplification",
    by_pattern(r"the fraction \$?(?P<fraction>\\d?frac\{\d+\}\{\d+\}|\d+/\d+)"),
    (
        {},
        {"min_value": 100, "max_value": 1000, "min_factor": 10, "max_factor": 100},
        {"max_value": 10000, "max_factor": 500},
    ),
)
COUNT_ONES = Gym(
    "count_bits",
    by_pattern(r"the number (?P<n>\d+)"),
    ({}, {"min_n": 1_000_000, "max_n": 100_000_000}, {"max_n": 100_000}),
)
TO_BASE = Gym(
    "base_conversion",
    by_pattern(
        r"use (?P<letters>lowercase) letters.*the (?P<source>base-\d+|\w+) number (?P<n>\w+) "
        r"to (?P<base>base-\d+|\w+)"
    ),
    (
        {},
        {"min_base": 9, "max_base": 18, "min_value": 10000, "max_value": 100000},
        {"max_base": 36, "max_value": 1_000_000},
    ),
)
SOLVE_EQUATION = Gym(
    "simple_equations",
    by_pattern(
        r"(?:Solve for (?P<variable>\w): |value of (?P<variable_>\w) .*?: )(?P<equation>.+)$"
    ),
    (
        {},
        {
            "min_terms": 3,
            "max_terms": 10,
            "min_value": 10,
            "max_value": 10000,
            "operators_weights": [0.35, 0.35, 0.3],
        },
        {"max_terms": 6, "max_value": 1000},
    ),
)
EXPAND = Gym(
    "polynomial_multiplication",
    by_pattern(
        r"^(?:Simplify this expression|Calculate the following|[^:\n]+): (?P<formula>[^\n]+)"
    ),
    (
        {},
        {
            "min_terms": 4,
            "max_terms": 8,
            "min_value": 10,
            "max_value": 10000,
            "min_degree": 1,
            "max_degree": 4,
            "min_polynomials": 3,
            "max_polynomials": 6,
        },
        {"max_polynomials": 4, "max_terms": 5},
        {"allow_cross_variable_product": True},
        {"allow_cross_variable_product": True, "allow_multivariate_polynomials": True},
    ),
)
_INTEGRAL = by_pattern(r"∫ (?P<formula>[^\n]+) d[xX]\n")
SIMPLE_INTEGRATION = Gym(
    "simple_integration",
    _INTEGRAL,
    ({}, {"min_terms": 3, "max_terms": 4}, {"max_terms": 8}),
)
INTERMEDIATE_INTEGRATION = Gym(
    "intermediate_integration",
    _INTEGRAL,
    (
        {},
        {},
        {"problem_type_weights": [0, 0, 0, 1, 0, 0, 0, 0]},
        {"linear_upper_bound": 20, "max_poly_degree": 4},
    ),
)
INTEGRAL = together(SIMPLE_INTEGRATION, INTERMEDIATE_INTEGRATION)
WEEKDAY = Gym(
    "calendar_arithmetic",
    by_pattern(r"(?:was|did|for) (?P<date>[A-Z][a-z]+ \d+, \d{4}|\d\d/\d\d/\d{4})"),
    ({"tasks": ["weekday_of_date"]}, {"tasks": ["weekday_of_date"], "year": 2024},
     {"tasks": ["weekday_of_date"], "year": 1997}),
)  # fmt: skip
IS_LEAP_YEAR = Gym(
    "calendar_arithmetic",
    by_pattern(r"(?P<year>\d{4})"),
    ({"tasks": ["is_leap_year"]}, {"tasks": ["is_leap_year"], "leap_year_range": 2000}),
)
LEGS = Gym(
    "leg_counting",
    by_pattern(
        r"if you have (?P<count>(?P<animal>[^?]+))\?",
        count=r"\d+",
        animal=r"(?<=\d )[a-z][a-z ]*[a-z]",
    ),
    (
        {},
        {},
        {"min_animals": 20, "max_animals": 30, "min_instances": 64, "max_instances": 256},
        {"min_animals": 1, "max_animals": 18, "max_instances": 60},
    ),
)
_NUMBER_FORMATS: tuple[dict[str, object], ...] = (
    {},
    {},
    {
        "min_num_candidates": 25,
        "max_num_candidates": 100,
        "min_n": 100000,
        "max_n": 1000000,
        "max_delta": 0.001,
    },
    {"max_num_candidates": 12, "max_delta": 0.1},
    {"min_num_candidates": 5, "max_num_candidates": 30, "max_n": 10**6},
)
_CANDIDATES = by_pattern(r"candidates: (?P<numbers>[^\n]+)", numbers=r"\S+")


def _teach_largest(entry: Entry) -> Marked | None:
    return _CANDIDATES(entry) if "pick the largest number" in entry["question"] else None


def _teach_smallest(entry: Entry) -> Marked | None:
    return _CANDIDATES(entry) if "pick the smallest number" in entry["question"] else None


LARGEST = Gym("number_format", _teach_largest, _NUMBER_FORMATS)
SMALLEST = Gym("number_format", _teach_smallest, _NUMBER_FORMATS)

_EACH = {"numbers": r"\d+"}
COUNTDOWN = Gym(
    "countdown",
    by_pattern(
        r"(?:all the numbers (?P<numbers>[\d, ]+), create an expression that equals (?P<target>\d+)"
        r"|make (?P<target_>\d+) using all of these numbers: (?P<numbers_>[\d, ]+)\."
        r"|Calculate (?P<target__>\d+) using all of these numbers: (?P<numbers__>[\d, ]+)\.)",
        **_EACH,
    ),
    (
        {},
        {"min_numbers": 3, "max_numbers": 9, "max_target": 1000},
        {"min_numbers": 3, "max_numbers": 5, "min_target": 10, "max_value": 30},
    ),
)
PUZZLE_24 = Gym(
    "puzzle24",
    by_pattern(r"Make (?P<target>24) using (?P<numbers>[\d, ]+)\.", **_EACH),
    ({}, {"max_value": 6}),
)
MAKE_TARGET = together(COUNTDOWN, PUZZLE_24)
