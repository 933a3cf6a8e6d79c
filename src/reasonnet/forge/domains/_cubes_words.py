"""People's own words for turning cubes."""

from __future__ import annotations

NOUNS: tuple[str, ...] = (
    "any algorithm that takes this {_size} {_cube} to the solved state:{net}",
    "the moves (U, D, L, R, F, B and so on) for this scramble:{net}",
    "a list of face turns after which every side of the {_cube} has a single colour:{net}",
)
CLAUSES: tuple[str, ...] = (
    "what sequence of quarter turns restores the {_size} {_cube}:{net}",
    "how a {_cube} in this position can be finished:{net}",
    "what I must do with my scrambled {_cube}:{net}",
)
COMMANDS: tuple[str, ...] = (
    "give me a full solution for this position:{net}",
    "restore the {_cube}, one quarter turn at a time:{net}",
    "write down the turns that undo the scramble:{net}",
    "work out how to fix this {_size} {_cube}:{net}",
    "put the {_cube} right again; here is its unfolded surface:{net}",
    "return a move string (R, U', F …) that solves the state{net}",
    "make every face one colour:{net}",
    "produce a solution in cube notation for the unfolded {_cube}:{net}",
)
QUESTIONS: tuple[str, ...] = (
    "{net}\nhow do I solve that?",
    "can you solve my {_size} {_cube}? it looks like this:{net}",
    "what's a way to finish this {_cube}?{net}",
    "which face turns get me from here to solved?{net}",
    "what would a cuber do here, move by move?{net}",
    "{_hi}could somebody solve this {_cube} for me?{net}",
    "how many turns and which ones does it take? I only need the turns, really.{net}",
    "what moves should the robot make to solve the {_cube} it scanned?{net}",
    "from this state of a {_size} {_cube}, what leads to the solved one?{net}",
    "do you see a solution for this scramble?{net}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}It's a {_size} {_cube}, unfolded: top, then left front right back, then bottom.{net}\nPlease solve it.{_fmt}{_bye}",
    "{_person} scrambled my {_cube} and won't tell how.{net}\nHow do I undo it?{_fmt}",
    "State of the {_cube}:{net}\nSolution:",
    "Here is a net of a {_size} {_cube}.{net}\nGive the moves to solve it.{_fmt}{_bye}",
    "I peeled... no, I did not peel the stickers off. I want to solve it properly.{net}\nWhat are the moves?{_fmt}",
    "{net}\nThat's my {_cube}. Solve please.{_fmt}{_bye}",
    "cube state as scanned by the camera:{net}\nOutput the moves for the motors.{_fmt}",
    "My cube is a mess:{net}\nTell me what to turn, in order.{_fmt}{_bye}",
    "Competition in {_town}, scramble no. {_num}.{net}\nAny correct solution counts.{_fmt}",
    "Letters stand for colours. The {_cube} is {_size}.{net}\nTurn it until each face shows one letter only; list the turns.{_fmt}",
    "{_person} has never solved a {_cube} before. This is what it looks like now:{net}\nWhich turns help {_person}?{_bye}",
    "An AI should be able to do this {_size} {_cube}!{net}\nGo.{_fmt}",
    "Quarter turns only; prime means counterclockwise.{net}\nSolve the {_cube}.{_fmt}",
    "{_hi}Since my kid twisted it, the {_cube} on my desk looks like that.{net}\nI need it solved before {_other} is back.{_fmt}{_bye}",
    "Given: unfolded {_size} {_cube}. Wanted: a move sequence to the solved state.{net}",
    "You hold the {_cube} with the front facing you. Its faces:{net}\nSpeak out the moves to solve it.{_fmt}",
    "rubiks {_size}{net}\nsolve",
    "Puzzle shop, repair desk: customer brings a scrambled {_cube}.{net}\nList what to turn.{_fmt}{_bye}",
    "Position:{net}\nTask: all six faces uniform. Answer: turns in Singmaster's notation.",
    "I gave up after {_num} minutes. The {_cube} now:{net}\nWhat's left to do? Every move, please.{_fmt}",
    "Facelets:{net}\nFind a sequence of face turns leading to the identity.{_fmt}",
    "{_person} says every {_cube} can be solved. Show it with this one.{net}\n{_fmt}{_bye}",
    "Blindfolded, {_other} needs the whole sequence at once.{net}\nWhat is the sequence for this {_size} {_cube}?{_fmt}",
    "Found at a flea market in {_town}, unsolved.{net}\nHow to solve this {_cube}?{_fmt}{_bye}",
    "See the stickers of my {_cube}, face after face.{net}\nWhich moves put it in order?{_fmt}",
    "Write a recipe of turns for this {_cube}, as long as you like, but right.{net}\n{_bye}",
    "The lock opens when the {_cube} is solved.{net}\nTurns?{_fmt}",
    "Please to help with cube, is {_size}.{net}\n{_fmt}{_bye}",
    "Exercise {_num}: solve the following {_cube} and note the turns.{net}\n{_fmt}",
    "There are six colours on it and they're all mixed up:{net}\nHow would you turn the layers to sort them?{_fmt}{_bye}",
    "From a forum: 'Help, stuck on my {_size}!'{net}\nReply with working moves.{_fmt}",
    "Simulation input.{net}\nCompute moves such that the simulated {_cube} reports 'solved'.{_fmt}",
    "{_hi}For the maker fair we build a {_cube} robot. Test case:{net}\nWhat should it answer?{_fmt}{_bye}",
    "It's {_other}'s turn, but {_other} cannot solve the {_cube}.{net}\nPlease do it instead.{_fmt}",
    "Unfold the {_cube} and you see:{net}\nFold it and turn it until it is solved. Which turns did you make?{_fmt}",
)
