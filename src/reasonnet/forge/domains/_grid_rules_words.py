"""People's own words for grid_rules."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "seeing what was done to the others, what is the last one turned into?{examples}{question}",
    "what comes instead of the last of these {_thing} by the law of the earlier ones?{examples}{question}",
    "which {_thing} result from{test_grid}if the same trick is played as here?{examples}",
    "{examples}what would then be the answer to{test_grid}?",
)
COMMANDS: tuple[str, ...] = (
    "study the pairs and produce the partner of the lonely one:{examples}{question}",
    "transfer the change shown here to the final one:{examples}{question}",
    "transform{test_grid}just like these were:{examples}",
    "predict the output for the test case:{examples}{question}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Digits stand for colours. In each pair the left thing was repainted into the right thing, always by one and the same recipe.{examples}Now one is left without a partner.\n{question}\nWhat is its partner?{_only}{_bye}",
    "DEMONSTRATIONS{examples}TEST\n{question}{_only}",
    "First the one to solve:{test_grid}Then the solved ones:{examples}Same recipe everywhere. Result?{_only}{_bye}",
    "{_person} has a machine for {_thing}. {_other} watched:{examples}and then fed it\n{question}\nWhat did the machine give back?{_only}",
    "Abstraction task no. {_num}. Training:{examples}Evaluation:\n{question}{_only}",
    "{_hi}what happens here?{examples}and so what will happen here:\n{question}{_bye}",
    "Infer f with f(before) = after.{examples}Compute f for\n{question}{_only}",
    "Kids' puzzle book, page {_num}: find how the coloured {_thing} change, then colour the empty one.{examples}{question}{_only}{_bye}",
    "Please to look at examples, find rule, and write the result of last.{examples}{question}{_only}",
    "examples ={examples}test ={test_grid}output = ?",
    "Pattern recognition. All the changes below follow one principle: something is moved, mirrored, filled, recoloured or cut, you'll see.{examples}Use the principle:\n{question}{_only}",
    "We've got before/after photos of some {_thing} (numbers = colours).{examples}From the next one there is only the 'before':\n{question}\nReconstruct the 'after'.{_only}{_bye}",
    "There's a rule. Nobody tells you the rule. You just see it at work:{examples}Apply it.\n{question}",
    "Test subject:{test_grid}Evidence on what the experiment does:{examples}Write down the outcome for the subject.{_only}",
    "My cellular automaton (or whatever it is) did this:{examples}What would it do with\n{question}{_only}{_bye}",
    "Inputs and outputs of an unknown function on {_thing}:{examples}Missing output:\n{question}{_only}",
    "Task: generalise. Data:{examples}Query:\n{question}{_only}",
    "Each example shows how a row or picture is changed. What does the change make of the last one?{examples}{question}{_bye}",
    "A painter in {_town} repaints tiles by a strict habit.{examples}Tomorrow he gets this one.\n{question}\nHow will it look afterwards?{_only}",
    "Solve like an ARC problem, answer with digits only.{examples}{question}",
    "{question}\n\nThat's the question, and here are worked cases for you to learn from:{examples}{_only}{_bye}",
    "If these hold,{examples}then what belongs to\n{question}{_only}",
    "Observe → guess → apply.{examples}{question}{_only}",
)

STORIES = (
    *STORIES,
    "{_hi}I colour squares (each digit is a colour, 0 is none) and my friend recolours, moves or copies them, always in the same way. These are our earlier rounds.{examples}And this is the present one.\n{question}\nWhat does my friend's sheet look like?{_only}{_bye}",
    "rule from examples, apply to last:{examples}{question}",
    "{examples}{question}\n?{_only}",
    "Please learn from example and make last output.{examples}{question}{_only}",
    "Maybe things are mirrored, maybe gaps are filled, maybe the biggest one is kept; the examples decide.{examples}Now decide this one.\n{question}{_only}",
    "{_person} sends a picture to the lab, the lab sends it back changed.{examples}Today's shipment:\n{question}\nWhat comes back?{_only}",
    "train ={examples}predict:\n{question}{_only}",
    "The magic mirror shows you something else than you hold up, but it's consistent.{examples}I hold up{test_grid}What do I see?{_only}{_bye}",
    "Exam {_num}: determine the common transformation of the pairs and give its value for the last argument.{examples}{question}",
    "Do you see it? I don't.{examples}So, what about the last?\n{question}{_only}{_bye}",
    "Weaving patterns, before and after the master's correction.{examples}The apprentice's new one:\n{question}\nCorrect it as the master would.{_only}",
    "What was done to all the others, please do to{test_grid}too. The others:{examples}{_only}",
)  # fmt: skip
