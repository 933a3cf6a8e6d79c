"""Whole texts about circles of siblings, friends and colleagues."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

KIN_INTROS = (
    "", "", "", "All children have the same mother and father.", "No half-siblings.", "A family riddle.", "Be careful who counts whom!", "Nobody else belongs to the family.", "Easy to get wrong.", "Common-sense puzzle.",
    "Remember that {_me} is in the family too.", "There is one family only.", "It's about one set of siblings.", "Do not forget anybody.",
)  # fmt: skip
KIN_ASKS = (
    "How many {_kin} does {_me}'s {_asked_kin} have?", "How many {_kin} has {_her} {_asked_kin}?", "Now think of {_friend}, {_her} {_asked_kin}: how many {_kin}?", "{_friend} is {_her} {_asked_kin}. How many {_kin} does {_friend} have?", "What is the number of {_kin} of any {_asked_kin} of {_me}?",
    "Ask the {_asked_kin} of {_me} for the number of {_kin}. What's the reply?", "And {_her} {_asked_kin}, how many {_kin}?", "The {_asked_kin} has how many {_kin}?", "Tell me the count of {_kin} from the viewpoint of {_me}'s {_asked_kin} {_friend}.",
    "How many {_kin} would {_friend}, who is {_me}'s {_asked_kin}, list?", "Then {_me}'s {_asked_kin} must have how many {_kin}? One number.", "Seen by {_friend} ({_me}'s {_asked_kin}), there are how many {_kin}?", "Find the number of {_kin} that {_me}'s {_asked_kin} has.",
)  # fmt: skip
MATE_INTROS = (
    "", "", "They all know each other and nobody else.", "All of them are {_mate}s with all the others, with no one outside.", "It is a closed group.", "Everyone here is a {_mate} of everyone else.", "Nobody has {_mate}s outside of the circle.",
    "Consider the circle around {_me}: every two of them are {_mate}s.", "A clique in graph terms.", "There are no other {_mate}s.", "Being a {_mate} is mutual here, and complete.", "The whole group is one clique of {_mate}s.",
)  # fmt: skip
MATE_ASKS = (
    "How many {_mates} does {_friend}, a {_asked_mate} of {_me}, have?", "{_friend} is a {_asked_mate} of {_me}. How many {_mates} has {_friend}?", "What's the number of {_mates} of {_friend}, one of the {_asked_mate}s?", "Take {_friend}, a {_asked_mate}: count the {_mates}.",
    "And how many {_mates} are there for {_friend} (a {_asked_mate})?", "How many {_mates} would {_friend} name, being a {_asked_mate} of {_me}?", "Give the count of {_mates} that {_friend} has; {_friend} is {_me}'s {_asked_mate}.", "Now {_me}'s {_asked_mate} {_friend} has how many {_mates}?",
    "For a {_asked_mate} such as {_friend}, how many {_mates}?", "If {_friend} is a {_asked_mate} in this group, how many {_mates} does {_friend} have?",
)  # fmt: skip
_FAMILY = (
    "{_me} has {family}.", "{_me}: {table}.", "{_me}, {_age} years old, has got {family}.", "{_me} grew up with {family}.", "{_me} says: \"I've got {family}.\"", "siblings({_me}) = {table}", "There are {family} for {_me}.", "{_me} has as siblings {family}.", "Besides {_me} there are {family}.", "{table} (that's {_me}'s side)", "{_me} → {family}",
)  # fmt: skip
_CIRCLE = (
    "{_me} has {circle}.", "{_me}: {crowd}.", "{_me} counts {circle}.", "{_me}'s circle: {crowd}.", "{_me} is together with {circle}.", "Around {_me} there are {circle}.", "{_me} has got {circle}.", "{_mate}s of {_me} = {crowd}",
)  # fmt: skip


def _of(texts: tuple[str, ...], kind: str) -> tuple[str, ...]:
    return tuple(t.replace("{_ask}", f"{{_ask_{kind}}}").replace("{_intro}", f"{{_intro_{kind}}}") for t in texts)  # fmt: skip


QUESTIONS = _of(asked(*_FAMILY), "kin") + _of(asked(*_CIRCLE), "mate")
STORIES = (
    _of(layouts(*_FAMILY), "kin")
    + _of(tuple(t for t in layouts(*_CIRCLE)[::2]), "mate")
    + (
        "Population census, form {_no}. Person: {_me}. Answer to 'siblings?': {family}. Next person: {_friend}, {_her} {_asked_kin}. Answer to 'number of {_kin}?': ...",
        "We were {family} at home, and me. - {_me}\nSo the {_asked_kin} had how many {_kin}?",
        "My neighbour {_me} ({_age}) from {_town} has {family}; they live at number {_no}. I met {_friend}, the {_asked_kin}. How many {_kin} does {_friend} have?",
        "{_friend} and {_me} are siblings. {_me} has {family}. {_friend} is {_her} {_asked_kin}. {_friend}'s number of {_kin}?",
        "Presents! Every {_asked_kin} of {_me} must buy one present for each of their {_kin}. {_me} has {family}. How many presents does one {_asked_kin} buy?",
        "In the choir everyone is a {_mate} of everyone. {_me} sees {circle} around. Whom does {_friend}, a {_asked_mate}, see: how many {_mates}?",
        "Chat group, all are {_mate}s. Seen from {_me}: {crowd}. Seen from {_friend} ({_asked_mate}): how many {_mates}?",
        "How many {_mates} in the eyes of {_friend}? {_friend} is a {_asked_mate} of {_me}; {_me} has {circle}; all are {_mate}s of all.",
        "How many {_kin} in the eyes of {_friend}, {_me}'s {_asked_kin}? {_me} has {family}.",
    )
)
LINKS = (
    "{_woman} has {_male} male {_mate}s and {women}. They all are {_mate}s of one another. {_second} has {_male2} male {_mate}s and {_female2} female {_mate}s in all, and these too are all {_mate}s of one another and of nobody else, with the exception of {_link}: she is a {_mate} of {_second} and also one of {_woman}'s circle. How many female {_mate}s does {_link} have?",
    "Two circles of {_mate}s. Circle 1 is around {_woman}: {_male} men, {women}. Circle 2 is around {_second}: {_male2} men and {_female2} women. Within a circle everybody is a {_mate} of everybody. Only {_link} belongs to both: {_second}'s {_mate}, and part of {_woman}'s circle. What is the number of {_link}'s female {_mate}s?",
    "{_link} works with two people, {_second} and {_woman}, and is part of {_woman}'s circle. {_woman} has {women} and {_male} male ones, all {_mate}s among themselves. {_second} has {_female2} female and {_male2} male {_mate}s, all {_mate}s among themselves, without {_mate}s elsewhere except {_link}. How many female {_mate}s has {_link}?",
    "How many female {_mate}s does {_link} have? Known: {_woman} has {_male} male {_mate}s as well as {women}, all of them {_mate}s of each other. {_second} has {_male2} male and {_female2} female {_mate}s, all of them {_mate}s of each other, with no others. {_link} is {_mate} to {_second} and to {_woman}, in {_woman}'s circle.",
    "Office riddle: {_woman} ({_male} male {_mate}s, {women}; all know each other). {_second} ({_male2} male, {_female2} female; all know each other, nobody else). One exception: {_link} knows {_second} and is in {_woman}'s circle as well. Count {_link}'s female {_mate}s.",
)  # fmt: skip
QUESTIONS = (
    *QUESTIONS,
    "{_me}: {table}. {_friend} is {_her} {_asked_kin}; how many {_kin}?",
    "{family}, says {_me}. and {_her} {_asked_kin}: how many {_kin}?",
    "{_me} counts {circle}, everyone a {_mate} of everyone. {_mates} of {_friend} (a {_asked_mate})?",
)
STORIES = (
    *STORIES,
    "{_hi}{_fact}It sounds like adding and taking away but it's about who counts whom. One family, same parents. When a child counts siblings, it leaves itself out. {_eg}{_me} has {family}. Now {_friend}, {_her} {_asked_kin}, counts {_kin}. How many does {_friend} get?",
    "{_eg}Now: {_me} has {family}. {_her} {_asked_kin} {_friend} has how many {_kin}?",
    "SPEC\n- family of {_me}: {table}\n- person asked: {_friend}, a {_asked_kin} of {_me}\n- wanted: number of {_kin}\n- output: integer",
    "At the dentist {_me} says there are {family} at home. The dentist has already treated one {_asked_kin}, {_friend}. How many {_kin} must {_friend} have?",
    "{_fact}{_me}'s mother cooks for all the kids: {_me}, plus {family}. At table {_friend} (the {_asked_kin} sitting next to {_me}) looks around. How many {_kin} does {_friend} see?",
    "Two truths: {_me} has {family}; {_friend} is a {_asked_kin} of {_me}. One question: {_friend} has how many {_kin}?",
    "For a school project every child draws its {_kin}. {_me} has {family}. How many people does the {_asked_kin} {_friend} draw?",
    "pls: {_me} {table}; {_asked_kin} has ? {_kin}",
    "Suppose {_me} ({_age}) has {family}. It's tempting to just repeat a number, but think whose view it is: {_her} {_asked_kin}'s. Number of {_kin}?",
    "Twins? No. {_me} has {family}. A letter arrives for the {_asked_kin}, asking for the number of {_kin}. Reply with it.",
    "{_fact}In {_town} there's a band of {_mate}s, each one a {_mate} of each other and of nobody else. {_me} counts {circle}. {_friend}, one of the {_asked_mate}s, counts {_mates}. What's the result?",
    "SPEC\n- circle of {_me}: {crowd}\n- all members are {_mate}s of each other\n- person asked: {_friend} ({_asked_mate})\n- wanted: number of {_mates}",
    "Round table, all {_mate}s. {_me} looks around and sees {circle}. Now {_friend}, a {_asked_mate} of {_me}, looks around. How many {_mates} are there to see?",
    "Party in {_town}: {_me} brought {circle}, and they're all {_mate}s of one another and of no one else. {_friend} is a {_asked_mate}. {_friend} writes to each of the {_mates}. How many letters?",
)
