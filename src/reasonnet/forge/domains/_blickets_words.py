"""Whole texts about detectors and what sets them off."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

INTROS = (
    "", "", "", "Some of the things are blickets. One blicket on the {_machine} is enough to make it react.", "The {_machine} reacts exactly if there is at least one active object among those put on it.",
    "Certain objects have a hidden power, others do not, and it never changes.", "It's a causal learning task.", "We don't know which objects are active; we only have these observations.", "Classic blicket test.",
    "An object either always triggers the {_machine} or never does.", "Objects that lay there while nothing happened are harmless. If of several objects all but one are harmless, that one did it.",
    "If what we saw leaves both possibilities open then the right reply is 'undetermined'.", "{_states} are the only replies allowed.", "The {_machine} is switched on by magic stones, say. Are we sure about the next try?",
    "A scientist puts combinations of things on a {_machine}.", "Logical OR of hidden properties.", "There is no noise and no interaction, a single cause suffices.", "Think of an allergy: one bad ingredient makes the whole dish bad.",
)  # fmt: skip
ASKS = (
    "What will the {_machine} do for {asked}?", "Now {asked}: {_states}?", "New combination: {asked}. Result?", "What happens with {asked}?", "Predict {asked}.", "Does {asked} set it off, or can't one tell?", "Would {asked} activate the {_machine}? Say {_states}.",
    "Test: {asked} → ?", "Next we put down {asked}. Reply with {_states}.", "And if it's {asked}?", "State of the {_machine} with {asked} on it?", "For {asked} what's the status, {_states}?", "I'm about to try {asked}; what should I expect?",
    "Tell me the outcome for {asked}; one word.", "{asked} => ?", "Determine the reaction to {asked} or say that it's undetermined.", "The question is about {asked}.", "Last trial: {asked}. Will there be a reaction: {_states}?",
)  # fmt: skip
_DATA = (
    "{trials}", "Observations:\n{trials}\n", "What we know: {trials}", "The trials were: {trials}", "Log\n{trials}", "data = {trials}", "So far: {trials}", "Past results:\n\n{trials}\n", "[history]\n{trials}\n[/history]", "Tests made: {trials}", "History: {trials}",
)  # fmt: skip
QUESTIONS = asked(*_DATA)
STORIES = (
    *layouts(*_DATA),
    "At the airport gate the beeper beeps if anything on the belt contains metal.\n{trials}\nHere comes a passenger with {asked}. Beep ({_states})?",
    "Detective notes. Suspects meet in a room and sometimes a fire breaks out; at least one of the suspects must be an arsonist.\n{trials}\nTonight {asked} meet. What can we say, {_states}?",
    "My smart lamp responds to some tags and ignores others. Tested:\n{trials}\nWhat about {asked}?",
    "Food diary of {_name}:\n{trials}\nTomorrow: {asked}. Reaction, {_states}?",
    "{asked}?\nKnown:\n{trials}\nPossible answers: {_states}.",
    "Does {asked} light the {_machine}? Evidence: {trials}. Undetermined is allowed as an answer.",
    "Children saw this in the lab: {trials}. They are then shown {asked} and asked what the {_machine} will do. What's the right answer?",
    "Table of experiments\n{trials}\nFill in the last row: {asked} | ?",
    "If you were shown the following, what would you say of {asked}?\n{trials}\nUse only {_states}.",
    "Infer. {trials}. {asked}: {_states}?",
    "We calibrate a {_machine}. Runs:\n{trials}\nrun to be predicted: {asked}",
    "Beep machine! It goes off whenever something special is on it.\n{trials}\nI put {asked} on. Well?",
    "Hidden property puzzle: {trials}\nIs {asked} surely on, surely off, or undetermined?",
)  # fmt: skip
QUESTIONS = (
    *QUESTIONS,
    "{trials}\n{asked}: {_states}?",
    "seen so far: {trials}\nwhat about {asked}?",
)
STORIES = (
    *STORIES,
    "{_hi}{_fact}There's a gadget and a pile of things. Some of the things make the gadget go, others do nothing, and one that makes it go is enough. First I put some on and looked; then I took them off, added others and looked again. {_eg}My notes:\n{trials}\nNow I put on {asked}. Can you say {_states}?",
    "{_eg}Now a new series:\n{trials}\nAnd then: {asked}. {_states}?",
    "SPEC\n- each object is active or not\n- {_machine} = OR of the objects on it\n- observations:\n{trials}\n- query: {asked}\n- output: {_states}",
    "Which of my keys open the garage? I tried bunches; a bunch works if at least one key in it works.\n{trials}\nNext bunch: {asked}. Works, doesn't, or can't be known? Say {_states}.",
    "Beehive experiment. A smell wakes the bees or doesn't.\n{trials}\nTomorrow we bring {asked}. Prediction ({_states})?",
    "{_fact}Switches, some of them dead. If any switch that's pressed is alive the bulb burns.\n{trials}\nPressed now: {asked}. Bulb?",
    "pls infer: {trials} | {asked} = ?",
    "Spam filter: a mail is flagged as soon as it has one bad word.\n{trials}\nA mail with {asked}: {_states}?",
    "Don't count them, just reason: what lay there when nothing happened is innocent. {trials}\nSo what does {asked} do? {_states}",
    "Which potion bubbles? A mix bubbles if at least one ingredient is magic.\n{trials}\nMix: {asked}. Bubbles or not, or unknown ({_states})?",
    "(i) Observations: {trials}\n(ii) Test: {asked}\n(iii) Possible verdicts: {_states}\n(iv) Verdict: ?",
    "A toddler, a {_machine} and some toys. {trials}\nShe picks up {asked} and looks at me. What will happen? Answer {_states}.",
    "Dog training: he barks if he smells at least one of the things he was trained on.\n{trials}\nIn the suitcase are {asked}. Does he bark? {_states}",
    "Is it certain, impossible or open that {asked} triggers the {_machine}? ({_states})\n{trials}\n",
)
