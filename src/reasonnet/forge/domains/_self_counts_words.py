"""Whole texts about lists of statements on their own truth."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

INTROS = (
    "", "", "", "Every {_word} below is either true or false, and they talk about one another.", "Label each {_word} T or F. A labelling is fine if the {_word}s labelled T are right and those labelled F are wrong.",
    "The {_word}s are about the list itself.", "Self-referential list.", "Truth values have to match what is said.", "There may be no consistent labelling, one, or several.", "Think of all 2^{_count} combinations and keep those that do not contradict themselves.",
    "T stands for the number of true {_word}s, F for that of the false ones.", "An old logic chestnut about {_word}s that judge themselves.", "{_who} gave us {_count} {_word}s about themselves.", "Someone pinned {_count} {_word}s on the door.",
    "We're given {_count} {_word}s and don't know which of them hold.",
)  # fmt: skip
ASKS = (
    "How many solutions are there?", "In how many ways can truth values be given to them?", "Count the consistent assignments.", "What is the number of possible solutions?", "How many labellings work?", "Give the number of models.",
    "How many different answers to 'which are true?' are possible?", "So {_ways} are there?", "State how many combinations of true/false survive.", "How many truth tables rows are OK?", "Number of valid scenarios, please.", "Just the count of solutions.",
    "Is it 0, 1, 2 ...? Give the number of solutions.", "{_ways}?", "How often does it work out?", "Tell me how many possibilities remain.",
)  # fmt: skip
_DATA = (
    "{list}", "Statements:\n{list}\n", "The list: {list}", "{_count} {_word}s:\n{list}\n", "the {_word}s are {list}", "LIST\n{list}\nEND", "They read: {list}", "```\n{list}\n```", "Here they are.\n\n{list}\n", "\n{list}\n",
)  # fmt: skip
QUESTIONS = asked(*_DATA)
STORIES = (
    *layouts(*_DATA),
    "A notice board has {_count} notes, each of which is honest or a lie.\n{list}\nHow many ways are there to sort the notes into honest ones and lies?",
    "{_count} people each say one thing:\n{list}\nEach of them either tells the truth or lies, and 'true {_word}s' are those told by the truthful. In how many ways is that possible?",
    "sat problem in words:\n{list}\n#models?",
    "Find all fixed points of this list, and tell only how many there are.\n{list}",
    "Here's a sheet of paper with these lines.\n{list}\nHow many sets of lines could be exactly the true ones?",
    "Number of solutions = ?\n{list}",
    "{_who} has a headache from this: {list} ... {_ways} does it have?",
    "Given how true or false these are, say how many cases are possible. {list}",
    "Please be the judge. {list} For each, decide true or false so that it all fits together. How many such decisions exist?",
    "count solutions: {list}",
    "Each line may be right or wrong.\n{list}\nHow many right/wrong patterns are in agreement with the lines?",
    "Let X be the set of true {_word}s among\n{list}\nHow many sets X are possible?",
    "Quiz show, final question ({_count} {_word}s).\n{list}\nHow many consistent readings? You have 60 seconds.",
)  # fmt: skip

STORIES = (
    *STORIES,
    "{_hi}Each of {_count} notes says something about how many of the notes are true. I mark some of them T and the rest F. My marking is good when what a T-note says holds under my marking, and what an F-note says doesn't. How many good markings are there?\n{list}{_bye}",
    "how many consistent T/F assignments?\n{list}",
    "{list}\n\nDon't tell me which ones are true. Tell me how many possible answers that question has.",
    "Try every combination of true and false for these, check each combination against what is said, throw the contradictory ones away, count what you keep. The count, please.\n{list}",
    "Ticket {_no}. The self-check of our {_word}s runs into a loop:\n{list}\nHow many stable states does it have?",
    "{_who} and {_name} lie or don't lie about themselves and we have it in writing:\n{list}\nNumber of ways to say 'true' or 'false' to each without getting into trouble?",
    "n = {_count}\n{list}\ncount of x in {0,1}^n such that x[i] == (statement i holds for x)",
    "Teacher: 'Some of the following may be true.'\n{list}\nPupil: 'Which?' Teacher: 'First say how many possibilities there are.' What does the pupil say?",
    "Given are {_count} {_word}s about their own number of truths.\n{list}\nPlease how many solution has this?",
    "No story, no people, only this: {list}\nNumber of consistent valuations?",
    "The door opens if you enter the number of ways in which these can be true or false together. {list}",
    "Is it a paradox (0), a riddle (1) or ambiguous (2, 3, ...)? Give the number of solutions.\n{list}",
    "In {_no} seconds: how many labellings satisfy all {_count}?\n{list}",
    "Self-referential quiz. {_noise}Lines:\n{list}\nA line is true or false, not both. How many sets of truth values agree with themselves?",
    "{list}\n#solutions = ?",
    "Somebody scratched this into the desk.\n{list}\nWhen is it consistent? I just want to know for how many assignments.{_bye}",
    "Count models, don't list them: {list}",
    "Let me put it so. You colour each {_word} green (true) or red (false). Green ones have to be right about the colours, red ones have to be wrong about them.\n{list}\nHow many colourings are possible?",
)  # fmt: skip

QUESTIONS = (
    *QUESTIONS,
    "number of solutions?\n{list}",
    "how many ways to make each of these true or false without contradiction?\n{list}",
)  # fmt: skip
