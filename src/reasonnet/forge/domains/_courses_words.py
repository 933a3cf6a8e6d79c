"""Whole puzzles on courses that need others, in people's own words."""

OWN_COMMANDS: tuple[str, ...] = (
    "say whether one can get through all {_n} {_what} without ever being stuck{_rule}. {_truth} {needs}",
    "look for a circle in these needs{_rule} and answer True if there is none: {needs}",
)
OWN_QUESTIONS: tuple[str, ...] = (
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

OWN_COMMANDS = (
    *OWN_COMMANDS,
    "can all be done{_rule}? True/False: {needs}",
    "cycle check{_rule}: {needs}",
)
OWN_QUESTIONS = (
    *OWN_QUESTIONS,
    "{needs}{_rule} - all {_n} {_what} possible?",
    "no vicious circle in here{_rule}? {needs}",
)
OWN_STORIES = (
    *OWN_STORIES,
    "{_hi} {_fact}First you take whatever needs nothing. Then you take whatever needs only what you have already. Then again, and so on, adding more each term. At the end I count: have I got all {_n} {_what}, or did I get stuck? {_eg}What needs what{_rule}: {needs}\nAll of them, yes or no?",
    "{_eg}Now decide for{_rule}\n{needs}\n{_truth}",
    "SPEC\n- nodes: {_n} {_what}\n- edges{_rule}: see input\n- output: True if acyclic, else False\nINPUT\n{needs}\nOUTPUT",
    "Getting dressed has its order, and so do my {_n} {_what}{_rule}: {needs}\nCan I get through, or do I bite my own tail somewhere? {_truth}",
    "Chicken and egg? Look at{_rule} {needs}\nand tell me if it's all doable. {_why}",
    "Gantt chart for {_n} {_what}. Constraints{_rule}:\n{needs}\nIs the chart possible at all? {_truth} {_fact}",
    "Recipe book: some steps come after others{_rule}. {needs}\nCan the cook ever finish each of the {_n} steps? {_truth}",
    "Knights take an oath only after certain other knights{_rule}: {needs}\nCan they all be sworn in? {_truth}",
    "pls toposort exists?{_rule} {needs}",
    "Let R be the relation{_rule} {needs}\nIs there a linear order of all {_n} elements that respects R? {_truth}",
    "New phone, {_n} updates; an update refuses to install while one that it needs is missing{_rule}.\n{needs}\nWill the phone be fully updated one day? {_truth}",
    "{_person}: 'I'll get every badge!' {_other}: 'You can't, two of them need each other.' The rules{_rule}: {needs}\nCan {_person} get every badge? {_truth}",
    "University of {_no} rules, {_n} {_what}. I don't ask in which order, just whether it's possible to complete them all{_rule}: {needs}",
    "Spell book: to learn a spell you need others first{_rule}.\n{needs}\nAre all spells learnable? {_truth}",
    "(a) {_n} {_what} (b) needs{_rule}: {needs} (c) doable, every single one? {_truth}",
    "Deadlock or no deadlock? Threads wait for threads{_rule}: {needs}\nTrue = all finish.",
    "A staircase by Escher or a proper one? Each step rests on others{_rule}: {needs}\nIf it's proper (everything can be built) say True, otherwise False.",
)
