"""People's own words for function_calls."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "{program}called with {program_input}, what does this hand back?",
    "what value do we get out of this code for {program_input}?{program}",
    "suppose I pass {program_input}; what is the function's answer?{program}",
    "what would the REPL show for the arguments {program_input}?{program}",
)
COMMANDS: tuple[str, ...] = (
    "dry-run the code with {program_input} and tell me the returned object:{program}",
    "give the JSON result of the function for {program_input}:{program}",
    "feed {program_input} into{program}and print what it returns",
    "predict the return value. Arguments: {program_input}{program}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Below there's some Python. Somebody calls its main function with {program_input}. I'm not at a computer: what does the call return?{program}{_only}{_bye}",
    "ARGUMENTS\n{program_input}\nCODE{program}\nRETURNS\n?",
    "{program}\n\nFor the input {program_input}, what is the output?{_only}{_bye}",
    "Input data: {program_input}. {_about}Reference solution:{program}Give the solution's output for the input data.{_only}",
    "{_about}Here's the implementation.{program}Now evaluate it at {program_input}.{_only}{_bye}",
    "Predict the output, don't write code. Given {program_input}, and the following snippet as a hint:{program}The output (as JSON) is ...",
    "Code review, ticket {_num}: with {program_input} as parameters the function gives a wrong value, says the tester. What does it really give?{program}{_only}",
    "Let x be {program_input}. Let f be{program}Find f(x).{_only}",
    "{_person} ran this in {_town} with {program_input} and won't tell me the result.{program}Can you?{_bye}",
    "Please to calculate result of program for {program_input}.{program}{_only}{_bye}",
    "parameters: {program_input}\nsource:{program}expected return value:",
    "{_about}\nInput\n{program_input}\nReference code{program}Output{_only}",
    "I have {program_input}. I have this:{program}What do I have if I put the one into the other?{_only}",
    "Mentally execute.{program}>>> the call gets {program_input}\n>>> ?",
    "{_hi}is there anyone who can tell what this gives with {program_input}?{program}{_only}{_bye}",
    "The exam question reads: 'For the parameter values {program_input}, state what the following returns.'{program}{_only}",
    "Take the parameters {program_input}; follow the code line by line; write down the object after 'return'.{program}{_bye}",
    "{_about}We want the answer for {program_input}. An algorithm that computes it:{program}{_only}{_bye}",
    "Golden test. given: {program_input}\nwhen:{program}then: ?",
    "(i) Read the function.{program}(ii) Its arguments are {program_input}. (iii) Say its value.{_only}",
    "What is returned? Values passed in: {program_input}. Function:{program}{_only}{_bye}",
    "With everything defined like this{program}the team needs the result for {program_input}. Only JSON, please.",
)

QUESTIONS = (*QUESTIONS, "{program_input} in, what out?{program}", "result for {program_input}?{program}")
COMMANDS = (*COMMANDS, "return value for {program_input}, please:{program}")
STORIES = (
    *STORIES,
    "{_hi}{_fact}Follow the code like a recipe: first line, second line, if so then this, else that, round the loop again, until you reach a return. {_about}The ingredients are {program_input}.{program}What's on the plate?{_only}{_bye}",
    "SPEC\n- function: below\n- arguments: {program_input}\n- output: the returned value as JSON\nCODE{program}",
    "pls eval at {program_input}{program}",
    "{_fact}The server is down and I've only a printout:{program}A customer sent {program_input}. What would the server have answered?{_only}",
    "Black box? No, a glass box:{program}In goes {program_input}. Out comes ...?{_only}",
    "{_about}Don't rewrite the code and don't comment on it. Input {program_input}.{program}Output only.",
    "Let y = f(x) with x given as {program_input} and f as{program}y = ?",
    "Notebook cell [{_num}]:{program}Cell [next]: call it with {program_input}\nOut: ?{_only}",
    "Teacher's key is missing for this one. Values: {program_input}. Function:{program}What should the key say?{_bye}",
    "{program}\nAbove is {_name}. For {program_input} it gives back which object?{_only}",
    "Regression test: called with {program_input}, today's version has to return the same as this old one:{program}So which value do we put into the test?",
    "Play the computer! Parameters {program_input}.{program}What do you return?{_only}{_bye}",
)
