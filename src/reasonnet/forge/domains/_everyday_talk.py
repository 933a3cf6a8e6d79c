"""What people put around a puzzle: greetings, reasons, the form of the answer that they want."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains._context import PEOPLE
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Slot

_HELLOS = (
    "Hello! ", "Hi there, ", "Hey, ", "Good evening everybody. ", "Dear assistant,\n", "hi all\n\n", "Greetings! ",
    "Morning! ", "Hey bot, ", "Dear forum,\n\n", "Sorry to bother you again. ", "Quick one: ", "Ok so ", "Listen, dear, ",
    "Excuse my English. ", "Hello friends :) ", "Yo. ", "Question for the clever ones here. ", "@all ", "Dear Sir or Madam,\n",
)  # fmt: skip
_WHYS = (
    "It's for homework due on Friday. ", "My bus leaves in {n} minutes, so please be quick. ", "We have been arguing about this for {n} minutes. ",
    "I found it on page {n} of an old book. ", "{p} bet me {n} euros that nobody can do it. ", "This is question {n} of our pub quiz. ",
    "Ticket #{n}. ", "I'm {n} years old and still love such riddles. ", "From the exam of {p}, worth {n} points. ", "My grandson {p} asked me this over tea. ",
    "Our tutor {p} handed it out this morning. ", "I tried it {n} times and always failed. ", "Level {n} of the game I play at the moment. ",
    "Day {n} of my advent calendar. ", "A colleague from room {n} sent it. ", "It kept me awake last night. ", "{p} swears there is an answer. ",
    "Case {n}.\n", "Task {n}\n", "Exercise {n} (easy):\n", "Problem {n}. ", "[{n}] ", "Q{n}: ",
)  # fmt: skip
_BYES = (
    " Thanks a lot!", " Thank you in advance, {p}", " Cheers", "\n\nBest regards\n{p}", " TIA", " Take your time.", " No hurry.",
    " (I need it by {n} o'clock.)", " Please don't explain.", " Think step by step.", "\n-- {p}", " Ta!", " Much obliged.", " Be careful, the last answer was wrong.",
    " Don't write code.", " Explain briefly if you like.", " xx {p}",
)  # fmt: skip
_NUMBER = (
    " One number, please.", " Just the number.", " Answer: a single integer.", " Only digits in the reply.", " Reply with the bare number.",
    " Output the number and nothing else.", " A number is all I need.", " I only want the figure.", " Numeric answer.", " Write the number on a line of its own.",
)  # fmt: skip
_GRID = (
    " Print the rows below each other.", " Answer in the same layout.", " Give me the whole board back.", " One row per line, cells separated by blanks.",
    " Return the grid only.", " Please draw the final picture.", " Write out every row.", " Space-separated rows, nothing else.",
    " Show the completed grid.", " Output the full thing line by line.",
)  # fmt: skip
_TEXT = (
    " Only the text, please.", " Just the result.", " Give the answer on one line.", " Reply with nothing but the answer.", " Words separated by single spaces.",
    " No comments.", " One line is enough.", " Output: plain text.", " Write it down without quotes.",
)  # fmt: skip
_YES_NO = (
    " Just yes or no.", " Yes / No?", " (yes or no)", " Answer with Yes or No.", " Reply 'Yes' or 'No'.", " One word: yes or no.", " y/n",
    " State yes if it does, no if it doesn't.", " Tick: yes [ ] no [ ]",
)  # fmt: skip


def talk(rng: Random) -> dict[str, Slot]:
    """Draw `_hi`, `_why` (before), `_bye` (behind) and forms of answers; half of them empty."""
    person, other = rng.sample(PEOPLE, 2)

    def some(bank: tuple[str, ...], share: float = 0.4) -> str:
        if rng.random() >= share:
            return ""
        return rng.choice(bank).format(p=rng.choice([person, other]), n=rng.randint(2, 90))

    return {
        "_hi": some(_HELLOS, 0.3),
        "_why": some(_WHYS, 0.35),
        "_bye": some(_BYES, 0.3),
        "_num": some(_NUMBER),
        "_rows": some(_GRID),
        "_text": some(_TEXT),
        "_yn": some(_YES_NO),
        "_p": person,
        "_q": other,
        "_k": str(rng.randint(2, 99)),
    }


def borrowed(rng: Random, gym: Gym, role: str) -> list[str]:
    """Return what a question of another generator has in a role, to be asked for in own words."""
    return [text for text, marked in gym.draw(rng).pieces if marked == role]
