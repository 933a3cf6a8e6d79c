"""Whole puzzles on relatives, in people's own words."""

IS_COMMANDS: tuple[str, ...] = (
    "tell me the word {other} uses for {person}: {kin}",
    "finish the sentence '{person} is the ___ of {other}' from these notes: {kin}",
)
IS_QUESTIONS: tuple[str, ...] = (
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
REL_COMMANDS: tuple[str, ...] = (
    "give one word for how {person} is related to {other}: {kin}",
    "determine the kinship, {person} → {other}, from: {kin}",
)
REL_QUESTIONS: tuple[str, ...] = (
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

IS_COMMANDS = (
    *IS_COMMANDS,
    "{person} is {other}'s what? {kin}",
    "say what {person} is for {other}. {kin}",
)
IS_QUESTIONS = (
    *IS_QUESTIONS,
    "{kin}\nwhat is {person} to {other}, one word?",
    "for {other}, {person} is the …? {kin}",
)
IS_STORIES = (
    *IS_STORIES,
    "{_hi} {_fact}So many people at the party! Somebody married somebody, they had kids, the kids married again, and then there were more kids. {_eg}Here's the lot: {kin}.\nWhat is {person} to {other}? One word.",
    "{_eg}Now: {kin}. What is {person} to {other}?",
    "SPEC\n- facts: {kin}\n- ask: what X is to Y, X = {person}, Y = {other}\n- output: one kinship word",
    "Draw the tree first, then go from {other} up and down until you meet {person}. {kin}.\nThe word for what {person} is to {other}?",
    "Obituary. Mourning with us: {kin}. In the notice {other} calls {person} 'our dear ____'. Fill in the relative.",
    "The school secretary asks {other}: 'Who is {person} to you?' From the file: {kin}. What's the honest answer, in a word?",
    "{kin}.\n\n{other}: \"That's {person}, my ______.\"",
    "I'm not counting anybody, I only want the word: {person} is {other}'s what? {kin}. {_why}",
    "pls: {kin} => {person} is ? of {other}",
    "Royal court, year 1{_no}0. {kin}. The herald announces {person} as the ___ of {other}. Which title of kinship?",
    "If I were {other}, how would I call {person}: my sister, my uncle, my grandson, my mother-in-law …? It is known that {kin}.",
    "Quiz card. Facts on the front: {kin}. Question on the back: what is {person} to {other}?",
    "Grandma's photo album says {kin}. On the last page {other} stands beside {person}. Write the caption '{other} with ... {person}' - which relative is it?",
)
REL_COMMANDS = (
    *REL_COMMANDS,
    "relationship, {person} to {other}: {kin}",
    "one word for how {person} relates to {other}. {kin}",
)
REL_QUESTIONS = (
    *REL_QUESTIONS,
    "{kin}\nhow is {person} related to {other}?",
    "relation of {person} to {other}? {kin}",
)
REL_STORIES = (
    *REL_STORIES,
    "{_hi} {_fact}So many people in this family! Somebody married somebody, they had kids, the kids married again, and then there were more kids. {_eg}Here's the lot: {kin}.\nHow is {person} related to {other}? One word.",
    "{_eg}Now: {kin}. How is {person} related to {other}?",
    "SPEC\n- facts: {kin}\n- ask: relationship of {person} to {other}\n- output: one word",
    "Draw the tree first, then find the way from {person} to {other}. {kin}.\nHow are they related?",
    "Visa form. Applicant: {person}. Host: {other}. Relationship of applicant to host: ____. According to the registry, {kin}.",
    "pls: {kin} => relationship {person}, {other}?",
    "The detective knows: {kin}. What he wants to know: how {person} is related to {other}.",
    "I'm not counting anybody, I only want the relationship of {person} to {other}. {kin}. {_why}",
    "A DNA site lists {kin}. Under 'relationship' between {person} and {other} it shows one word. Which?",
    "Quiz card. Facts on the front: {kin}. Question on the back: which relationship does {person} have to {other}?",
    "In the saga it is told that {kin}. And {person}, how is that person related to {other}? Answer with the kinship term only.",
    "In my novel {kin}. A reader asks how {person} and {other} are related. My reply is a single word.",
)
