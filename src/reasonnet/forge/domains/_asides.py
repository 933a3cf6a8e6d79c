"""What people say around a puzzle: greetings, reasons, thanks; none of it an argument."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.wording import Slot

_HI = (
    "", "", "", "", "", "", "", "Hi all. ", "hey, ", "Hello there! ", "Good evening. ", "Dear forum, ", "Sorry to bother you, but ", "ok so ",
    "Quick one: ", "Hi, first post here. ", "Hey bot. ", "Greetings from {t}. ", "Hello, I'm {p}. ", "Day {n} of my puzzle calendar. ",
    "Ticket #{n}: ", "Problem {n}. ", "Exercise {n} ({n2} points). ", "[Level {n}] ", "Q{n}. ", "Task {n}/{n2}\n", "Q: ", "TASK\n", "Puzzle of the week\n",
    "Please excuse my English. ", "{p} here. ", "So, my dear, ", "Listen up: ", "From the {t} puzzle club: ", "Page {n}, bottom: ", "Round {n} of the quiz. ",
)  # fmt: skip
_BYE = (
    "", "", "", "", "", "", "", "", " Thanks!", " Thank you very much.", " Cheers, {p}", " ty", " Any help is welcome.", " I've been at it for {n} minutes.",
    " My {k} is waiting.", " No hurry.", " We have {n} minutes left.", " The prize is {n} euros.", " {p} bets that you can't.", " I am {n} years old, so keep it simple.",
    " Please don't guess.", " No lecture, please.", " Short is fine.", " Be careful!", " Kind regards from {t}.", "\n-- {p}", "\n(From the {t} puzzle book, page {n}.)", " It's due at {n2} o'clock.",
)  # fmt: skip
_WHY = (
    "", "", "", "My {k} gave me this. ", "It rained all day in {t}, so we did puzzles. ", "{p} sent it to me on the train. ", "Found in an old magazine from {y}. ",
    "It was on an exam sheet in {t}. ", "I saw it on a poster at the bus stop. ", "We have this as homework for Thursday. ", "It is number {n} in a series. ",
    "This cost me {n} minutes of sleep. ", "A colleague and I disagree. ", "For the escape room of {p}. ", "I am preparing a job interview. ", "Our {k} insists it is easy. ",
)  # fmt: skip
_TOWNS = "Porto Leeds Accra Lima Kyoto Turku Zagreb Quito Tunis Oslo Cork Hanoi".split()
_KIN = "niece nephew grandma uncle boss teacher neighbour aunt tutor flatmate daughter son".split()


def asides(rng: Random) -> dict[str, Slot]:
    """Draw `_hi`, `_bye` and `_why` (each with its blank, often empty), `_person`, `_other`."""
    person, other = rng.sample(PEOPLE, 2)

    def said(bank: tuple[str, ...]) -> str:
        return rng.choice(bank).format(
            p=rng.choice(PEOPLE), t=rng.choice(_TOWNS), k=rng.choice(_KIN),
            n=rng.randint(2, 60), n2=rng.randint(3, 12), y=rng.randint(1950, 2024),
        )  # fmt: skip

    return {
        "_hi": said(_HI),
        "_bye": said(_BYE),
        "_why": said(_WHY),
        "_person": person,
        "_other": other,
        "_town": rng.choice(_TOWNS),
        "_num": str(rng.randint(2, 99)),
    }
