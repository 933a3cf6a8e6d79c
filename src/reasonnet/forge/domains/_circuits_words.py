"""People's own words for circuits."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "does a 1 or a 0 arrive at OUT, with {inputs}?{circuit}{legend}",
    "which logic level has OUT in this net if {inputs}?{circuit}{legend}",
    "{legend}{circuit}given {inputs}, what bit do we read at the end?",
    "will the LED behind OUT glow (1) or stay dark (0)?{circuit}{inputs}\n{legend}",
)
COMMANDS: tuple[str, ...] = (
    "propagate the signals {inputs} through{circuit}and report the last bit. {legend}",
    "work out the bit at OUT:{circuit}set {inputs}. {legend}",
    "determine by hand what this network of gates yields for {inputs}:{circuit}{legend}",
    "simulate, one pass only, {inputs}:{circuit}{legend}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Below is a little network of logic gates, wires running from the letters to the gates.{circuit}How to read it: {legend}. The switches are set like this: {inputs}. What comes out at the far end?{_fmt}{_bye}",
    "GIVEN\n{circuit}\nSWITCHES\n{inputs}\nKEY\n{legend}\nWANTED\nOUT",
    "Inputs: {inputs}\nGate key: {legend}\nNet:{circuit}Output (0/1)?{_fmt}",
    "If I feed {inputs} into this thing,{circuit}do I get a zero or a one at OUT? {legend}.{_fmt}{_bye}",
    "{_who} soldered together some gates:{circuit}Notation: {legend}. With {inputs} on the pins, what is the level on the output pin?{_fmt}",
    "Truth value, please. Circuit:{circuit}Assignment: {inputs}. Symbols: {legend}.{_bye}",
    "{circuit}\n{inputs}\n{legend}\nOUT?",
    "Assume {inputs}. Every gate of the first column does its job, then the last gate joins their results.{circuit}({legend}) What does the last gate say?{_fmt}",
    "Digital systems, sheet {_num}, question 2. Evaluate for the assignment {inputs}. {legend}.{circuit}{_fmt}{_bye}",
    "The water pipes in {_town} are laid out like a logic circuit, lol:{circuit}where {legend}. Open/closed state is {inputs}. Does water (1) reach OUT or not (0)?{_fmt}",
    "Dear colleague, please verify the bit at OUT. Stimulus: {inputs}. Schematic:{circuit}Where {legend}.{_fmt}{_bye}",
    "test case {_num}\nstimulus: {inputs}\nschematic:{circuit}key: {legend}\nexpected: ?",
    "Read it from left to right: letters, wires, gates, one final gate.{circuit}{legend}. For {inputs} it says what, 0 or 1?{_bye}",
    "I must compute the boolean at OUT when {inputs}. The drawing comes from a generator and uses {legend}.{circuit}Which boolean?{_fmt}",
    "Please to say the result of circuit.{circuit}Signs is {legend}. Inputs is {inputs}.{_fmt}{_bye}",
    "The combination lock opens if OUT carries a one.{circuit}Meaning of the boxes: {legend}. {_who} enters {inputs}. What's on OUT?{_fmt}",
    "a) letters are inputs b) {legend} c) the wire called OUT is the result d) here it is:{circuit}e) now with {inputs}?{_bye}",
    "Signal check, no theory: {inputs} in, what out?{circuit}{legend}{_fmt}",
    "{_hi}could you trace this for me? My eyes hurt from the lines.{circuit}{legend}. I set {inputs}.{_fmt}{_bye}",
    "Combinational logic (no memory).{circuit}Values at time {_num}: {inputs}. Glossary: {legend}. Value of OUT at that time?{_fmt}",
    "One bit is all I want: OUT for {inputs}.{circuit}{legend}",
    "Is OUT true here? {inputs}{circuit}{legend}. Answer with 1 for true, 0 for false.{_bye}",
    "FPGA lab, {_town}. Netlist below, pins at {inputs}, gates as usual ({legend}).{circuit}State the output.{_fmt}",
    "Explain nothing, just evaluate.{circuit}Inputs were {inputs}. {legend}.",
)

QUESTIONS = (*QUESTIONS, "OUT for {inputs}?{circuit}{legend}", "with {inputs}, is OUT 0 or 1?{circuit}{legend}")
COMMANDS = (*COMMANDS, "give OUT for {inputs}:{circuit}{legend}")
STORIES = (
    *STORIES,
    "{_hi}{_fact}Start with the letters at the left, carry their values along the lines, turn a value round wherever there's an inverter, put two or more together in each gate, then put the gates' results together in the last one. {inputs}.{circuit}Key: {legend}. What arrives?{_fmt}{_bye}",
    "SPEC\n- inputs: {inputs}\n- gates: {legend}\n- output: the bit at OUT\nCIRCUIT{circuit}",
    "Doorbell wiring: it rings if OUT is 1.{circuit}({legend}) Switches: {inputs}. Does it ring? 1 for yes, 0 for no.",
    "pls eval{circuit}{inputs}\n{legend}",
    "{_fact}Minecraft redstone, drawn as a diagram:{circuit}{legend}. Levers: {inputs}. Is the lamp at OUT lit (1) or not (0)?{_fmt}",
    "No truth table, just one row of it: {inputs}.{circuit}{legend}\nThe entry in column OUT?",
    "Let f be the Boolean function computed by{circuit}({legend}). f at {inputs} = ?{_fmt}",
    "{_who} asks what the chip says for {inputs}.{circuit}Symbols: {legend}.{_bye}",
    "The alarm goes off when the output is high.{circuit}Sensors: {inputs}. Gates: {legend}. High (1) or low (0)?{_fmt}",
    "Exam {_num}, digital circuits.{circuit}{legend}. The input word is {inputs}. Give the output bit.",
    "Push values through the pipes, left to right: {inputs}.{circuit}{legend}\nbit at the end?",
    "I don't need a simplified formula, I need the value on OUT. {inputs}{circuit}{legend}",
)
