"""Whole puzzles on relatives, in people's own words."""

IS_COMMANDS = (
    "tell me the word {other} uses for {person}: {kin}",
    "finish the sentence '{person} is the ___ of {other}' from these notes: {kin}",
)
IS_QUESTIONS = (
    "{kin}. As what does {other} introduce {person}?",
    "{kin}\nWhat is {person} of {other}'s: uncle, mother, grandson … ?",
    "if {other} talks about {person}, is it 'my brother', 'my niece', or what? {kin}",
)
IS_STORIES: tuple[str, ...] = (
    "{_hi} I lose track at family parties. {kin}. So what is {person} to {other}? One word. {_why}",
    "GIVEN: {kin}\nWANTED: {person} is {other}'s …",
    "Input → {kin}\nquery → what is {person} to {other}\nOutput → one word",
    "FACTS\n{kin}\n\nQUESTION\n{other}, who is {person} to you?",
    "Exam question {_no}. {kin}. Name the relative that {person} is, from {other}'s side.",
    "facts:\n{kin}\n?- relation({person}, {other}).\nAnswer with the single word.",
    "Let me tell you about my people, dear. {kin}. Now {other} gets a letter from {person}. From which relative is it?",
    "Ticket #{_no}, genealogy import. {kin}. Field 'what {person} is to {other}' is empty. Fill it.",
    "Please help with family: {kin}. {person} is what for {other}? Only one word.",
    "Who is {person} to {other}? Read first: {kin}",
    "{kin}. {other} asks: 'And {person}, what's that to me?' Reply with a word.",
    "Lecture note {_no}: kinship terms. {kin}. Ego is {other}; what is {person} called?",
    "In the soap opera {kin}. Respond only with the word that says what {person} is to {other}.",
)
REL_COMMANDS = (
    "give one word for how {person} is related to {other}: {kin}",
    "determine the kinship, {person} → {other}, from: {kin}",
)
REL_QUESTIONS = (
    "{kin}. What relation is {person} to {other}?",
    "how would you describe {person}'s relationship to {other} in one word? {kin}",
)
REL_STORIES: tuple[str, ...] = (
    "{_hi} Family puzzle. {kin}. How is {person} related to {other}? Just the word. {_why}",
    "GIVEN: {kin}\nWANTED: relationship of {person} to {other}",
    "Input → {kin}\npair → ({person}, {other})\nOutput → relationship word",
    "FACTS\n{kin}\n\nQUESTION\nHow is {person} related to {other}?",
    "Exam question {_no}. From the statements below derive the relationship of {person} to {other}.\n{kin}",
    "tree:\n{kin}\nrelationship({person}, {other}) = ?",
    "At the registry office: {kin}. The clerk needs the relation of {person} to {other} in a word.",
    "Ticket #{_no}: {kin}. Relationship {person} / {other}?",
    "Please say which relation has {person} to {other}. Family: {kin}. One word.",
    "How is {person} related to {other}? What we know: {kin}",
    "So, love, listen: {kin}. Then {person} and {other} are related how? One word will do.",
    "Lecture note {_no}. {kin}. Exercise: name the relation in which {person} stands to {other}.",
)

IS_STORIES = (
    *IS_STORIES,
    "{kin}\n=> {person} is the … of {other}?",
    "Wedding speech notes: {kin}. {other} thanks {person}, 'my dear …'. Which word?",
    "Seen from {other}: {person} = ? Known: {kin}",
    "{_person} read an old diary: {kin}. What would {other} have called {person}?",
)
REL_STORIES = (
    *REL_STORIES,
    "{kin}\n=> relation {person}–{other}?",
    "Diary of {_person}: {kin}. In what relation is {person} to {other}? One word.",
    "Respond only with the word that describes the relationship of {person} to {other}. {kin}",
    "Relation wanted: {person} to {other}. Known: {kin}",
)
