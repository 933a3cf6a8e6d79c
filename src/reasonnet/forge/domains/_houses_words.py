"""People's own words for houses."""

from __future__ import annotations

STORIES: tuple[str, ...] = (
    "{_hi}{_why}In a row stand {_count} houses ({_hint}), one person in each, and no two persons share anything.\nWhat there is:\n{lists}\nWhat I know:\n{clues}\nWhat I'd like to know: {question}?{_fmt}{_bye}",
    "Question: {question}?\n\nBackground: {_count} houses, {_hint}. One value from every list belongs to each house.\n{lists}\n\nEvidence:\n{clues}",
    "CATEGORIES\n{lists}\nCONSTRAINTS\n{clues}\nQUERY\n{question}{_fmt}",
    "{_hi}constraint satisfaction exercise. Variables: position 1..{_count} ({_hint}) for each of\n{lists}\nall different within a line. Constraints:\n{clues}\nReport {question}.{_bye}",
    "Next door to me there's a little {_street}, {_count} homes, and they're all so different! Let me tell you:\n{lists}\nAnd the gossip goes:\n{clues}\nNow guess, dear, {question}?{_bye}",
    "A postwoman is new in a {_street} with {_count} houses, {_hint}. Her list says:\n{lists}\nThe old postman left notes:\n{clues}\nShe wonders {question}. Do you know?{_fmt}",
    "{clues}\n\nThese are the hints. The possible attributes:\n{lists}\nHouses: {_count}, {_hint}. Answer: {question}?{_fmt}",
    "{_hi}{question}? That's what they ask at the end of this puzzle, and I have no clue (pun intended).\n{lists}\n{clues}\n{_count} houses, {_hint}.{_bye}",
    "(1) {_count} houses stand in line, {_hint}.\n(2) Each has one of each:\n{lists}\n(3) It is given that\n{clues}\n(4) Say {question}.{_fmt}",
    "Sherlock's notebook, page {_num}. Residents and habits:\n{lists}\nObservations from across the {_street}:\n{clues}\nDeduction wanted: {question}?",
    "Please solve: {_count} person live in {_count} house. Every person have different things.\n{lists}\nHints is:\n{clues}\nSo {question}?{_fmt}{_bye}",
    "lists:\n{lists}\nrules:\n{clues}\nask: {question}{_fmt}",
    "Logic grid no. {_num} ({_count} across). Fill it in mentally and tell me {question}.\n{lists}\nClues\n{clues}{_bye}",
    "Imagine {_count} plots, {_hint}. {lists}\nNobody shares a thing with anybody. The following holds. {clues}\nWith that in mind, {question}?{_fmt}",
    "{_person} and {_other} argue about {question}. Help them; here's all we've got:\n{lists}\n{clues}\n{_count} houses, side by side.{_bye}",
    "Facts first.\n{clues}\nThen the domain of each feature ({_count} houses, {_hint}):\n{lists}\nLast, the thing to find: {question}?{_fmt}",
    "Exam, part B. In a {_street} of {_count} houses the occupants have these attributes, one each:\n{lists}\nUse\n{clues}\nto determine {question}. {_num} points.",
    "{_why}Seen from the other side of the road: {_count} houses, {_hint}. Inside: \n{lists}\nWe were told\n{clues}\nOne word is enough as an answer: {question}?",
    "The {_count} flats on our floor lie in a line ({_hint}). Who/what:\n{lists}\nWhat I found out so far:\n{clues}\nPlease conclude {question}.{_bye}",
    "Five minutes on the clock. {lists}\n\n{clues}\n\nGo: {question}?{_fmt}",
    "```\n{lists}\n\n{clues}\n```\nHouses 1..{_count}, {_hint}. From this derive {question}.{_fmt}",
    "Zebra-type riddle, shortened from an old magazine. Everyone in the {_street} is unique:\n{lists}\nYou're given that:\n{clues}\nThe riddle: {question}?{_bye}",
    "One each per house, {_count} houses, {_hint}:\n{lists}\n---\n{clues}\n---\n{question}?{_fmt}",
    "Interview brainteaser they gave me in {_town}: people of {_count} adjacent houses, with\n{lists}\nsuch that\n{clues}\nAnd then they wanted to hear {question}. What should I have said?{_bye}",
    "By elimination only: {question}?\nKnown values:\n{lists}\nKnown relations:\n{clues}\nLine-up of {_count}, {_hint}.",
)
QUESTIONS: tuple[str, ...] = (
    "{question}, when {_count} houses ({_hint}) are subject to these conditions?\n{clues}\nAttributes:\n{lists}\n",
    "{question}? Here's what may occur:\n{lists}\nand here's what is so:\n{clues}",
    "{question}? Think of {_count} houses in a line, {_hint}.\n{lists}\n{clues}",
)
CLAUSES: tuple[str, ...] = (
    "{question}. Attributes of the {_count} houses:\n{lists}\nConditions:\n{clues}",
    "{question} if the lists are\n{lists}\nand the conditions\n{clues}",
)

STORIES = (
    *STORIES,
    "{_hi}{_fact}It looks like a lot of little tasks but it's one riddle: put everyone and everything in its house, using a hint, then the next, then the first again, until all is fixed; then answer one question. {_count} houses, {_hint}.\n{lists}\n\n{clues}\n\n{question}?{_bye}",
    "SPEC\n- positions 1..{_count} ({_hint})\n- domains, all different:\n{lists}\n- constraints:\n{clues}\n- query: {question}{_fmt}",
    "The caravans on our campsite stand side by side, {_count} of them ({_hint}).\n{lists}\nWhat the warden remembers:\n{clues}\nWhat he's forgotten: {question}?",
    "pls solve:\n{lists}\n{clues}\n{question}",
    "{_fact}We play 'who lives where' with cards. On the table:\n{lists}\nThe hint cards say:\n{clues}\nThe last card asks {question}.{_fmt}",
    "Beach huts, painted and rented out, {_count} in line, {_hint}.\n{clues}\nThings to be placed:\n{lists}\nSo {question}?{_bye}",
    "{question}? I need this and nothing else; the rest of the table may stay in your head.\n\n{lists}\n\n{clues}",
    "Reporter's notepad, {_town}. A {_street} with {_count} front doors. Facts checked:\n{clues}\nStill to be placed:\n{lists}\nHeadline question: {question}?{_fmt}",
    "The following is known about {_count} neighbours ({_hint}):\n\n{clues}\n\nand this is what they have between them, one each:\n\n{lists}\n\nConclude {question}.",
    "# houses: {_count}\n# values\n{lists}\n# clues\n{clues}\n# question\n{question}?",
    "Advent puzzle no. {_num}. Behind {_count} windows of one house front ({_hint}) live people who differ in all of this:\n{lists}\n{clues}\nOpen the last window: {question}?",
    "My students got only half of it. {lists}\n\nHints.\n{clues}\n\nWhich answer do you get to: {question}?{_fmt}{_bye}",
)
QUESTIONS = (*QUESTIONS, "{question}? hints:\n{clues}\nthings:\n{lists}\n")
