"""People's own words for tape_programs."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "{program}what text does the above write when it's run as {_bf}?{_tail}",
    "which characters end up on stdout here ({_bf})?{program}{_tail}",
    "what's the printout of the eight-command program below?{program}{_tail}",
    "if a {_bf} machine executes this, what is displayed?{program}{_tail}",
)
COMMANDS: tuple[str, ...] = (
    "step through the {_bf} listing and give what it emits:{program}{_tail}",
    "be my {_bf} runtime for a minute:{program}{_tail}",
    "find out the string this {_bf} thing produces:{program}{_tail}",
    "print what this prints ({_bf}):{program}{_tail}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}This is code in a tiny language with eight commands that walk over a tape of bytes. I want to know what it prints, character for character.{program}{_tail}{_only}{_bye}",
    "LANGUAGE: {_bf}\nSOURCE:{program}{_tail}\nSTDOUT: ?",
    "{program}{_tail}\nWhat's written to the terminal by that? It's {_bf}, of course.{_only}{_bye}",
    "Esoteric languages, lesson {_num}. Language: {_bf}. Program:{program}{_tail}Its output, exactly:",
    "Symbols: > and < move, + and - count, . prints, , reads, [ ] loop. Program:{program}{_tail}What is printed?{_only}",
    "{_hi}my friend {_person} sends secret messages as {_bf}. Today's:{program}{_tail}What is the secret?{_bye}",
    "Run it mentally!{program}{_tail}({_bf}){_only}",
    "Please to execute this {_bf} code and to tell me what is the output.{program}{_tail}{_only}{_bye}",
    "I'd like the stdout of{program}{_tail}, a {_bf} program with all cells zero at first.{_only}",
    "A data pointer, {_num}000 cells, eight instructions. That's the whole machine. And this is the whole program:{program}{_tail}And this is the whole question: what does it say?{_bye}",
    "Unit test for my {_bf} compiler. Source:{program}{_tail}assert output == ???{_only}",
    "$ bf prog.bf{program}{_tail}<- that's prog.bf. What appears after I hit return?",
    "The puzzle in the geocache is {_bf}:{program}{_tail}Which text does it decode to?{_only}{_bye}",
    "Consider the string of commands{program}{_tail}Interpreted in the {_bf} way it yields an output. Which?{_only}",
    "CTF challenge from {_town}, {_num} points:{program}{_tail}Looks like {_bf}. Flag = its output.{_bye}",
    "Given: {_bf} code.{program}{_tail}Wanted: output only.",
    "{_person} claims that this line noise is a program.{program}{_tail}It is, in {_bf}! What does it put out?{_only}",
    "Tape machine, byte cells, wrap at 256.{program}{_tail}Output of the run?{_only}{_bye}",
    "Output prediction task. No interpreter allowed.\n{program}{_tail}\nPredict ({_bf}).{_only}",
    "Translate this from {_bf} into what it prints.{program}{_tail}{_bye}",
    "The following was compiled down to {_bf}; I only need the result it shows.{program}{_tail}{_only}",
    "Look at all those brackets and plus signs:{program}{_tail}I'm told it's {_bf} and it does print something. What?{_bye}",
)

QUESTIONS = (*QUESTIONS, "{_bf}, output?{program}{_tail}", "prints what?{program}{_tail}({_bf})")
COMMANDS = (*COMMANDS, "output of this {_bf}, please:{program}{_tail}")
STORIES = (
    *STORIES,
    "{_hi}{_fact}A head stands on a long row of boxes with 0 in each. Plus adds one to the box, minus takes one away, the angle brackets move the head, the square ones repeat until the box is 0, a dot writes the letter whose number is in the box. Step after step. {_eg}The steps:{program}{_tail}What has been written at the end?{_only}{_bye}",
    "{_eg}Now this one:{program}{_tail}Output?{_only}",
    "SPEC\n- language: {_bf}\n- cells: bytes, start at 0\n- output: text printed\nSOURCE{program}{_tail}",
    "pls run{program}{_tail}({_bf})",
    "{_fact}Love letter of a programmer ({_bf}):{program}{_tail}What does it say to me?{_only}",
    "On the door of room {_num} hangs{program}{_tail}The janitor thinks it's dirt, I think it's {_bf}. What's the text?",
    "I don't want an explanation of the loops, I want the printed text.{program}{_tail}{_bf}.{_only}",
    "Let P be the {_bf} program{program}{_tail}What is the output of P on an empty tape?",
    "My grandson knitted these signs into a scarf:{program}{_tail}He calls it {_bf}. What does the scarf say?{_bye}",
    "Count the pluses, do the loops, turn codes into letters:{program}{_tail}Word?{_only}",
    "Interpreter bug report {_num}. Input file:{program}{_tail}Actual output: garbage. Expected output: ____ ({_bf})",
    "Eight symbols, one message. {_bf}:{program}{_tail}",
    "{_person} says it prints a word, {_other} says it loops for ever.{program}{_tail}It's {_bf} and it does halt. Which word?{_only}",
)
