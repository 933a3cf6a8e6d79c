"""People's own words for letter_cards."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "what verdict falls last, Peng, Chi or Pass? We start with {hand}. {rounds}",
    "after all of this, does the final tile make a Peng, a Chi, or is it a Pass? Tiles: {hand}\n{rounds}",
    "{rounds}\nIf {hand} was the hand before all that, how is the last draw called (Peng, Chi, Pass)?",
)
COMMANDS: tuple[str, ...] = (
    "track the hand {hand} and name the verdict of the last turn (Peng / Chi / Pass): {rounds}",
    "name the last verdict. Hand {hand}. {rounds}",
    "replay this game from {hand} and output Peng, Chi or Pass for its last draw: {rounds}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Picture a rummy with letters. Whenever I take a tile I look: have I two of it already? Then I cry Peng. If not, does it sit in a run of three with two of mine (like QRS)? Then I cry Chi. Or else I say Pass. Afterwards I throw a tile away. My tiles were {hand}. It went on so: {rounds}\nWhat did I cry the last time?{_fmt}{_bye}",
    "HAND\n{hand}\nLOG\n{rounds}\nRULES\n{_rules}\nLAST VERDICT?",
    "What is the outcome of the final step? {_rules}\nAt the outset: {hand}\n{rounds}{_fmt}",
    "{_hi}mini mahjong w/ letters. {_rules} hand={hand} moves: {rounds}\nlast one = peng/chi/pass?{_bye}",
    "Operations on a multiset of letters, initially {hand}. Each operation inserts a letter, is judged, then deletes one. {_rules} Operations: {rounds}\nGive the judgement of the final operation.{_fmt}",
    "{_person} keeps score for {_other}, who begins with the letters {hand}.\n{rounds}\n{_rules}\nWhat does {_person} write down for the last draw?{_bye}",
    "{rounds}\n\nThat was the game. It began with {hand} in hand. {_rules} Now say what the newest letter gave.{_fmt}",
    "Only the last draw matters, but you need all of them to know the hand. First hand: {hand}. {rounds}\n{_rules}{_fmt}{_bye}",
    "a) {_rules}\nb) Initial cards: {hand}\nc) Then: {rounds}\nd) Result at the end?{_fmt}",
    "deck = {hand}\nturns ={rounds}\nprint(last_result)  # 'Peng', 'Chi' or 'Pass'",
    "Please to play: my cards is {hand}. {rounds}\nIn the last round, I have Peng, Chi or Pass? {_rules}{_bye}",
    "In the tea house of {_town} they play tiles with letters on them. An old lady holds {hand}. {rounds}\n{_rules} Which word does she say at her last tile, Peng, Chi or Pass?{_bye}",
    "Verdict wanted (Peng | Chi | Pass).\nStart: {hand}\nSteps: {rounds}{_fmt}",
    "You hold {hand}. Draws and discards happen as follows. {rounds}\nThe last drawn card: pair at hand -> Peng; part of a three-letter sequence with two at hand -> Chi; otherwise Pass. Peng goes before Chi. So?{_fmt}",
    "Let's simulate a card game. {_rules}\nWe have {hand}.\n{rounds}\nWhat do we announce in the end?{_bye}",
    "Homework {_num}: state machine of a card hand. s0 = {hand}. Transitions: {rounds}\nOutput of the last transition (Peng, Chi, Pass)? {_rules}",
    "The referee asks what to call. Player's letters: {hand}. History: {rounds}\n{_rules} Call?{_fmt}",
    "{_rules}\n\nWith {hand} dealt and this sequence played: {rounds}\nis the concluding call Peng, Chi or Pass?{_bye}",
    "Cards in: left. Cards out: right. Starting set: {hand}. {rounds}\nTell me the final call. {_rules}{_fmt}",
    "Dear rules expert, we had {hand} and did this: {rounds}\nMy brother says the last card was a Chi, I say Pass, grandma says Peng. Who is right, i.e. which of Peng, Chi, Pass is it? {_rules}{_bye}",
    "Letters on hand: {hand}\n{rounds}\nEvaluate the last added letter before anything is removed. {_rules}{_fmt}",
    "Game record no. {_num}. {_rules} First hand {hand}; afterwards {rounds}\nResult of the record's last line?",
    "Is it three of a kind (Peng), three in alphabetical order (Chi) or nothing (Pass) at the very end? Cards {hand}; {rounds}{_fmt}{_bye}",
)

QUESTIONS = (*QUESTIONS, "hand {hand}; {rounds}; last call Peng, Chi or Pass?")
COMMANDS = (*COMMANDS, "last draw Peng, Chi or Pass? {hand}. {rounds}")
STORIES = (
    *STORIES,
    "{_hi}{_fact}Each turn goes like this: a card comes in, I look at it together with what I hold, I make my call, and after that a card goes out; then the next turn. Only the very last call counts. {_rules} {_eg}My first cards: {hand}. {rounds}\n{_say}{_bye}",
    "{_eg}Now the hand is {hand}. {rounds}\n{_say}",
    "SPEC\n- hand: {hand}\n- turns: {rounds}\n- rules: {_rules}\n- output: Peng, Chi or Pass for the last draw",
    "Grandpa's alphabet rummy. {_rules} He was dealt {hand}. Then: {rounds}\nWhat did he shout last, {_say}",
    "pls: {hand} | {rounds} | peng/chi/pass?",
    "{_fact}{_person} streams a letter-tile game. First tiles {hand}. {rounds}\nChat wants to know the verdict for the newest tile. {_rules}{_fmt}",
    "I don't want the hand at the end, I want what the last incoming card made of it. Start {hand}. {rounds} {_rules}",
    "Let H be the multiset {hand}. Per step a letter enters, is classified, then one leaves. Steps: {rounds}\nClass of the last letter (Peng, Chi, Pass)? {_rules}",
    "Postman sorting letters, haha: in the bag {hand}. {rounds}\nThe last one that came in: third of its kind (Peng), part of a run (Chi) or nothing (Pass)?",
    "Robot player, unit test {_num}. given hand {hand}; when {rounds}\nthen the last announcement is ...? {_rules}{_fmt}",
    "{_other} cheats, {_person} watches. {_other} began with {hand}. {rounds}\n{_rules} What may {_other} rightly call for the last card?{_bye}",
    "Peng outranks Chi, Chi outranks Pass. {hand} in hand, then {rounds}\nWhat's the last result?",
    "Beginner's question: with {hand} and {rounds}\nwhat do I have to say at the end? {_rules}",
)
