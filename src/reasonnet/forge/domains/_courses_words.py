"""Whole puzzles on courses that need others, in people's own words."""

OWN_COMMANDS = (
    "say whether one can get through all {_n} {_what} without ever being stuck{_rule}. {_truth} {needs}",
    "look for a circle in these needs{_rule} and answer True if there is none: {needs}",
)
OWN_QUESTIONS = (
    "is this a DAG, so that all {_n} {_what} can be done{_rule}? {needs}",
    "what does canFinish({_n}, prerequisites) return{_rule} for {needs} ?",
    "{needs}\nEverything finishable{_rule}? {_truth}",
)
OWN_STORIES: tuple[str, ...] = (
    "{_hi} I have to take {_n} {_what}, some only after others{_rule}: {needs}\nIs there any order in which I can take all of them? {_truth} {_why}",
    "GIVEN: {_n} {_what}\nNEEDS{_rule}: {needs}\nQUESTION: can all be completed? {_truth}",
    "Input → n = {_n}, requirements{_rule} = {needs}\nOutput → True/False (can finish all)",
    "Rules: 1) {_n} {_what}. 2) Nothing may be begun before what it needs is done. 3) Needs{_rule}: {needs}\nDoes everything get done in the end? {_truth}",
    "Exam question {_no}: decide whether the {_n} {_what} admit a topological order, the relation being{_rule} {needs}",
    "prereqs = {needs}\n# {_n} {_what}{_rule}\nprint(can_finish(prereqs))",
    "{_person} cooks a menu of {_n} steps; some wait for others{_rule}: {needs}\nCan the menu be finished or will {_person} wait for ever? {_truth}",
    "Ticket #{_no}: installer hangs. Package dependencies{_rule}: {needs}\nCan every package be installed? {_truth}",
    "Please, is it possible finish all {_what}? Before-after list{_rule}: {needs}\n{_truth}",
    "My niece's timetable, dear. {_n} {_what}, and{_rule} {needs}\nCan she ever finish the lot? {_truth} {_why}",
    "Lecture note {_no}. A set of dependencies is feasible if it has no cycle. Is this one feasible{_rule}?\n{needs}",
    "cycle-free{_rule}? {needs}\n(True = all {_n} doable)",
    "Quest log: {_n} quests, a quest is locked until those it depends on are done{_rule}.\n{needs}\nIs a 100% run possible? {_truth}",
    "Two students argue. One says all {_n} {_what} can be passed, the other says that some wait for each other{_rule}: {needs}\nIs the first one right? {_truth}",
    "Needs{_rule}:\n{needs}\nIf no {_what} block each other in a ring, write True, else False.",
)

OWN_STORIES = (
    *OWN_STORIES,
    "{needs}\nAbove{_rule} you see what has to wait for what; {_n} {_what} in total. Will they all get done some day? {_truth}",
    "Spreadsheet with circular references? Cells depend on cells{_rule}: {needs}\nCan all be evaluated? {_truth}",
    "In {_person}'s workshop {_n} {_what} are waiting; some can't start before others are ready{_rule}.\n{needs}\nIs there a deadlock (False) or does all work out (True)?",
    "Registrar's office, form {_no}. Prerequisites{_rule}: {needs}\nIs graduation possible, i.e. can every course be passed? {_truth}",
    "Suppose{_rule} {needs}. Is there a first, a second, … a last one, so that nothing comes before what it needs? {_truth}",
    "make: targets and what they wait for{_rule}:\n{needs}\nDoes make succeed? {_truth}",
)
