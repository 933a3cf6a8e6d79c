"""Whole puzzles on locks with buttons, in people's own words."""

OWN_COMMANDS: tuple[str, ...] = (
    "write the shortest press list from {start} to {target}{light_in} (joined by →):{buttons}",
    "bring the display from {start} to {target}{light_in} with as few clicks as you can. The pad:{buttons}",
)
OWN_QUESTIONS: tuple[str, ...] = (
    "which minimal run of presses changes {start} to {target}{light_in}? pad:{buttons}",
    "keys:{buttons}\nhow do I get {target} out of {start}{light_in} in the smallest number of presses?",
)
OWN_STORIES: tuple[str, ...] = (
    "{_hi} There's a box with a lamp, a number and buttons. {_toggle}{light_said}The number is {start}; the box opens at {target}. The buttons do this, if the lamp fits:{buttons}\nWhich presses, as few as possible? {_why}",
    "GIVEN: number {start}{light_in}\nGOAL: {target}\nBUTTONS:{buttons}\n{_toggle}WANTED: shortest sequence, written A → B → C",
    "Input → {start}{light_in}\nTarget → {target}\nKeys →{buttons}\nOutput → presses",
    "Rules: 1) {_toggle}2) A key works only while its light is on. 3) Start at {start}{light_in}. 4) Stop at {target}.\nKeys:{buttons}\nShortest list of keys?",
    "Exam question {_no}: states are pairs (number, light). {_toggle}Initial number {start}. {light_said}Final number {target}. Moves:{buttons}\nGive a shortest sequence of moves.",
    "x = {start}\n{light_said}goal = {target}\nops:{buttons}\n# BFS over (x, light): which ops in order?",
    "Grandpa's old radio shows {start}, dear, and he wants {target}. {light_said}{_toggle}Its knobs:{buttons}\nTell him what to press, with no press too many.",
    "Ticket #{_no}: keypad. Display {start}, unlock value {target}. {light_said}{_toggle}Configuration:{buttons}\nMinimal key sequence?",
    "Please how to make {target} from {start}? {light_said}{_toggle}Button:{buttons}\nI need most short way.",
    "In the game's bonus level the counter has to go from {start} to {target}. {light_said}{_toggle}Pads on the floor:{buttons}\nWhich pads does {_person} jump on, in order, if jumps are expensive?",
    "Here is the panel of lock number {_no}.{buttons}\n{_toggle}{light_said}Now at {start}. Wanted {target}. Answer with button names and arrows only.",
    "{start} -> {target}{light_in}; buttons{buttons}",
    "Lecture note {_no}: shortest paths in state spaces. {_toggle}{light_said}From {start} we want to reach {target} by{buttons}\nName the presses of a shortest path.",
)

OWN_STORIES = (
    *OWN_STORIES,
    "A vending machine counts. {_toggle}{light_said}It has counted {start}; a bar drops at {target}. You can press:{buttons}\nFewest presses, please, as a chain with arrows.",
    "Panel:{buttons}\nReadout {start}, wanted {target}. {light_said}{_toggle}Solve with the least number of presses.",
    "It's like a calculator that blinks. {_toggle}{light_said}It shows {start} and I'd like {target}. Its few keys:{buttons}\nWhat do I type? {_why}",
    "target: {target}\nstart: {start}\n{light_said}{_toggle}buttons:{buttons}\nanswer: e.g. A → B → C",
)

OWN_COMMANDS = (
    *OWN_COMMANDS,
    "{start} to {target}{light_in}, shortest:{buttons}",
    "press as little as possible: from {start} to {target}{light_in}{buttons}",
)
OWN_QUESTIONS = (
    *OWN_QUESTIONS,
    "fewest presses, {start} → {target}{light_in}?{buttons}",
    "which keys, in which order, take {start} to {target}{light_in}?{buttons}",
)
OWN_STORIES = (
    *OWN_STORIES,
    "{_hi} {_fact}A box shows a number. When I press a key, the number changes: one key adds, another takes away or multiplies, as written beside it. {_toggle}A key whose colour doesn't match does nothing. {_eg}{light_said}At the beginning it's {start}, at the end it has to be {target}.{buttons}\nWhich keys do I press, one after the other, if I want to press as seldom as possible?",
    "{_eg}Next lock. {light_said}{start} → {target}. Keys:{buttons}\nShortest sequence?",
    "SPEC\n- state: number and light\n- initial: {start}{light_in}\n- goal: {target}\n- keys:{buttons}\n- output: shortest key sequence, A → B → C",
    "My kettle has gone mad: its display counts. {_toggle}{light_said}It says {start}; I get tea at {target}.{buttons}\nShortest way to my tea? {_why}",
    "It's not a sum to be worked out but a path to be found: from {start} to {target}{light_in}, by pressing{buttons}\nas few times as possible. List the presses.",
    "Space station, airlock {_no}. {light_said}{_toggle}Pressure reads {start}, the hatch opens at exactly {target}. Valves:{buttons}\nWhich valves, in order? Every turn costs oxygen, so the least number please.",
    "pls bfs: {start} -> {target}{light_in}{buttons}\nmin presses, names only",
    "Piano lock: the keys have names and do arithmetic. {_toggle}{light_said}{buttons}\nBeginning with {start}, the melody must end at {target}. What's the shortest melody?",
    "Elevator game. You are on floor {start}. {light_said}{_toggle}Buttons:{buttons}\nYou want floor {target} with the fewest pushes. Which pushes?",
    "{_person} found a treasure chest with a counter ({start}). A note says 'make it {target}'. {light_said}{_toggle}The chest's studs:{buttons}\nWhich studs, in what order, and not one more than necessary? {_fact}",
    "Let s0 = ({start}{light_in}). The moves are{buttons}\n{_toggle}Find a minimal word in the moves that leads to the number {target}.",
    "Panel below, {start} now, {target} later, minimal number of presses, answer like X → Y → X. {light_said}{_toggle}{buttons}",
    "Traffic light calculator: each press also flips the lamp (if there is one). {light_said}{buttons}\nTurn {start} into {target} fast. Which presses?",
    "Coach: 'From {start} to {target}, but save your breath!' {light_said}{_toggle}The machine in the gym has{buttons}\nWhat's the shortest list of presses?",
)
