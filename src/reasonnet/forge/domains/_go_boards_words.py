"""People's own words for go_boards."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "which intersection does {player} fill to take stones here?{board_grid}{_key}",
    "what would a strong player of {player} play at once to capture?{board_grid}{_key}",
    "where's the catch for {player}?{board_grid}{_key}",
    "on which point does {player} finish off the surrounded {_rival} stones?{board_grid}{_key}",
)
COMMANDS: tuple[str, ...] = (
    "remove the {_rival} group in atari with one move of {player}:{board_grid}{_key}",
    "tell {player} the one move that wins stones:{board_grid}{_key}",
    "place a stone for {player} so that {_rival} loses as many stones as possible:{board_grid}{_key}",
    "state the last liberty to be taken by {player}:{board_grid}{_key}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Here is a position from a game with black and white stones where surrounded stones get taken away.{board_grid}{_key}. It's {player}'s move. Which crossing should the stone be put on to take the most?{_format}{_bye}",
    "DIAGRAM{board_grid}\nSYMBOLS {_key}\nTO MOVE {player}\nFIND the capture{_format}",
    "{player} to play. {_key}.{board_grid}Best capture?{_format}",
    "Some {_rival} stones have only one breathing point. {player}, whose turn it is, may fill it.{board_grid}{_key}. Which point is it?{_format}{_bye}",
    "Life and death, lesson {_num}: {player} begins and captures. {_key}.{board_grid}Say the coordinates.{_format}",
    "A {_size} goban.{board_grid}{_key}. {_name} plays {player} and asks you for the killing move.{_format}{_bye}",
    "Position:{board_grid}Side to move: {player}\nKey: {_key}\nQuestion: a move capturing the maximum number of enemy stones?{_format}",
    "{board_grid}\nI'm {player} here ({_key}), {_rival} just blundered. How do I punish that?{_format}{_bye}",
    "Igo problem. {_key}{board_grid}In one move {player} takes prisoners. Where?{_format}",
    "Tsumego from {_town}'s go club: {player} captures something big.{board_grid}{_key}.{_format}{_bye}",
    "board:{board_grid}turn: {player}\n{_key}\nanswer: column letter + row number",
    "Please to find the move for {player} which is eating the stones of {_rival}.{board_grid}{_key}{_format}",
    "Stones get captured when all neighbouring points of their group are occupied by the opponent. Consider{board_grid}where {_key}. Let {player} move and capture. Coordinates?{_format}{_bye}",
    "What's sente worth if you don't see the capture? {player} to move!{board_grid}{_key}.{_format}",
    "The {_rival} chain is nearly encircled.{board_grid}{_key}. Complete the encirclement: {player} at ...?{_format}",
    "{_hi}learning go with my kid. {player} is to move in this one and the book says 'capture'.{board_grid}{_key}. But where??{_bye}",
    "Find the move. Colour: {player}. Aim: taking stones.{board_grid}({_key}){_format}",
    "A computer go program plays {player}. Its search finds a capture at once. Which move is printed?{board_grid}{_key}{_format}",
    "One stone, many prisoners. {player} puts it where?{board_grid}{_key}.{_format}{_bye}",
    "Rows are numbered from the bottom, columns lettered from the left.{board_grid}{_key}. The move by {player} that takes the largest {_rival} group is ...{_format}",
    "Last question of the dan exam (just kidding, it's for {_num} kyu): {player} takes {_rival} stones.{board_grid}{_key}.{_format}",
    "Here's what the board looks like right now, {player} on turn.{board_grid}({_key}.) I want to know the intersection where a capture happens.{_format}{_bye}",
    "It's a small fight on a {_size} board: {_key}.{board_grid}{player} has a move that leaves some {_rival} stones with no liberties at all. Name it.{_format}",
    "Atari! But which stones? {player} plays and removes them.{board_grid}{_key}.{_format}{_bye}",
)

STORIES = (
    *STORIES,
    "{_hi}Two players put stones on the crossings of a board. Stones whose last free neighbour point gets filled by the enemy are taken away. It's {player} who moves now.{board_grid}{_key}. Where must the stone go to take the most?{_format}{_bye}",
    "{player} captures where?{board_grid}{_key}",
    "{board_grid}{_key}\n{player}: best capture?{_format}",
    "Please find point. {player} move and take stones of {_rival}.{board_grid}{_key}{_format}",
    "Count the free points of every {_rival} group, look for a group with just one, then put {player}'s stone on that one.{board_grid}({_key}) Which is it?{_format}",
    "Go club, problem {_num}. To move: {player}. Task: catch.{board_grid}{_key}.{_format}",
    "next_move(colour={player}, goal='capture max'){board_grid}# {_key}",
    "{_name}, who is {player}, has {_num} seconds left and there's a group to be taken.{board_grid}{_key}. Quick, where?{_format}",
    "Exam for beginners: {_key}.{board_grid}Mark the point where {player} removes enemy stones from the board.{_format}",
    "Surround and take! {player} to do it.{board_grid}{_key}.{_format}{_bye}",
    "A fence with one gap: behind it {_rival} stones, in front of it {player}'s. Close the gap.{board_grid}({_key}){_format}",
    "Which single stone of {player} costs {_rival} the most?{board_grid}{_key}",
)  # fmt: skip
