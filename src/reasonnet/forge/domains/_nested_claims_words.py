"""People's own words for nested_claims."""

from __future__ import annotations

SAYS: tuple[str, ...] = (
    "{n} := {c}", "Speaker {n}: {c}.", "- {n}: {c}", "| {n} | {c} |", "{n} whispers that {c}.", "{n}'s statement: {c}.", "{n} -> \"{c}\"", "* {n} says {c}",
    "Statement by {n}: {c}.", "[{n}] {c}", "{n} wrote: '{c}'", "{n} shouts: {c}!", "{n} would have us believe that {c}.", "{n}'s words were: {c}.", "{n} tells you {c}.",
    "Then {n} came and said: {c}.", "{n} declares: \"{c}\"", "\"{c}\", {n} said.", "'{c}' ({n})", "{n} maintains that {c}.", "{n} — {c}", "claim({n}) = {c}", "{n} (grinning): {c}.", "Next, {n} remarks that {c}.",
    "{n} mentions that {c}.", "{n} says, \"{c}\".", "I heard {n} say that {c}.", "{n} answers: {c}.", "{n}: \"{c}.\"", "That {c} is what {n} says.", "{n} puts it like this: {c}.", "For {n}, {c}.",
)  # fmt: skip
QUESTIONS: tuple[str, ...] = (
    "{claims}\nNow, who of these is {_a} {truthful} (never lies) and who {_b} {lying} (never tells the truth)?",
    "how would you label {people}, each with {truthful} for always true or {lying} for always false?\n{claims}",
    "what kind is each one, given that {_a} {truthful} says the truth and {_b} {lying} says falsehoods?\n{claims}",
    "which assignment of {truthful} (true statements) and {lying} (false statements) makes all of this fit?\n{claims}",
)
COMMANDS: tuple[str, ...] = (
    "assign {truthful} or {lying} to everyone, so that exactly the first sort's claims come out true.\n{claims}",
    "unmask the {_bad}. Kinds are {truthful} (speaks truth) and {lying} (speaks untruth).\n{claims}",
    "tell me for {people} whether {truthful} or {lying}: what {_a} {_g} says is so, what {_b} {_l} says is not so.\n{claims}",
    "resolve the identities ({truthful} = truth only, {lying} = lies only):\n{claims}",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}In this {_place} you can be one of two things only: {_a} {truthful}, and then whatever you say is right, or {_b} {lying}, and then whatever you say is wrong. I ran into {people}, and this is what I was told.\n{claims}\nSort them out for me, will you?{_fmt}{_bye}",
    "SETTING: each person is {truthful} (truth) xor {lying} (lie)\nPERSONS: {people}\nSTATEMENTS:\n{claims}\nQUESTION: who is what?{_fmt}",
    "{claims}\n\nKnown: {_good} speak truly without exception; {_bad} speak falsely without exception. Nobody else is around. Give for each person the type, {truthful} or {lying}.{_fmt}",
    "Which of the persons is honest and which is a fibber? An honest one is called {truthful} here, a fibber {lying}.\n{claims}{_fmt}{_bye}",
    "Let K(x) mean that x is {_a} {truthful}, i.e. all x says is true; otherwise x is {_b} {lying} and all x says is false. Solve the system\n{claims}\nfor {people}.",
    "{_hi}liars puzzle. types: {truthful} tells truth / {lying} lies. ppl: {people}.\n{claims}\nwho's who?{_bye}",
    "The inspector knows: everybody in the room is either {_a} {truthful} who can't lie, or {_b} {lying} who can't be honest. The record reads:\n{claims}\nComplete the inspector's list of kinds.{_fmt}",
    "On the quiz show a host presents {people}. Some are {_good}, whose every sentence holds; the others are {_bad}, whose every sentence fails.\n{claims}\nFor {_num} points: who is {_a} {truthful}, who is {_b} {lying}?{_bye}",
    "1. Two sorts of inhabitants exist: {truthful} and {lying}.\n2. The former never say anything false.\n3. The latter never say anything true.\n4. These things were said:\n{claims}\n5. Find out each one's sort.{_fmt}",
    "People: {people}.\nSaid:\n{claims}\nEach of them is either {truthful} or {lying}; the claim of {_a} {_g} holds, the claim of {_b} {_l} doesn't. Decide.{_fmt}",
    "I have asked everybody the same question and got:\n{claims}\nIn this {_place} {_a} {truthful} would answer correctly and {_b} {lying} incorrectly. Who has which nature?{_bye}",
    "Please to help me with logic: {_good} say always truth, {_bad} say always not truth. We have {people}.\n{claims}\nWhich person is {truthful}, which is {lying}?{_fmt}",
    "Truth table homework. Variables: {people} (true = {truthful}, false = {lying}). A speaker's sentence has the speaker's own truth value.\n{claims}\nRead off the only consistent row.{_fmt}{_bye}",
    "So there's this {_place}, right, and folk there come in two flavours. The {truthful} kind: every word true. The {lying} kind: every word a lie. They chat:\n{claims}\nCan you tell which flavour each is?{_fmt}",
    "At the gate stand {people}.\n{claims}\nOnly statements of {_good} can be trusted, and those of {_bad} are to be negated. Identify all {_count}.{_fmt}{_bye}",
    "Find the unique consistent labelling with labels {truthful} (veracious) and {lying} (mendacious):\n{claims}",
    "{_why}Are they telling the truth? If so they're {_good}, if not they're {_bad}; there is no in-between.\n{claims}\nAnswer for all of {people}, as {truthful} or {lying}.{_fmt}",
    "dataset:\n{claims}\nlabels: {truthful} -> statement true, {lying} -> statement false\npredict the label for each of {people}",
    "My grandmother's riddle: in a faraway {_place}, {_good} cannot lie and {_bad} cannot do anything but. One day {people} sat by the well.\n{claims}\n'Now,' says she, 'which one is {_a} {truthful} and which one {_b} {lying}?'{_bye}",
    "Suppose {_a} {truthful} is someone with nothing but truths on the lips and {_b} {lying} someone with nothing but lies.\n{claims}\nDetermine the status of everybody.{_fmt}",
    "To sum up what was claimed:\n{claims}\nTo sum up what we know: one is {truthful} if and only if what one says is right, and {lying} otherwise. To be found: the kind of {people}.{_fmt}{_bye}",
    "Who can I trust? ({truthful}: yes. {lying}: no, the opposite is the case.)\n{claims}{_fmt}",
    "Androids of model {truthful} output facts, androids of model {lying} output negated facts. {people} output this:\n{claims}\nWhich model is each?{_fmt}{_bye}",
    "{_hi}{claims} If you are {_a} {truthful}, all you say is the truth; if you are {_b} {lying}, all you say is a lie. Say who is which.{_fmt}{_bye}",
    "{_count} suspects, two characters: {truthful} (credible), {lying} (not credible, says the reverse of what is so).\nTranscript of the hearing\n{claims}\nVerdict on each suspect?{_fmt}",
    "Characters in our role-play are {_good} or {_bad}. Being {_a} {truthful} means being truthful at all times and being {_b} {lying} means being untruthful at all times. In scene {_num}:\n{claims}\nWhich player is which?{_bye}",
    "Here's the thing about {_bad}: they lie. And {_good}? They don't.\n{claims}\nTell them apart ({truthful} / {lying}).{_fmt}",
)

STORIES = (
    *STORIES,
    "{_hi}I was told that {_good} say only what is so and {_bad} say only what isn't so, and that nobody is anything else. Then I listened.\n{claims}\nI want to know about each of {people}: {truthful} or {lying}?{_fmt}{_bye}",
    "{claims}\n{truthful} (true) or {lying} (false), each?",
    "who is a {truthful} (truth), who a {lying} (lies)? {claims}",
    "Suppose the first one speaks truly, then see what follows for the second, then for the rest, and if it breaks, suppose the opposite. Do that with\n{claims}\nwhere {_a} {truthful} never lies and {_b} {lying} always does. Outcome for {people}?",
    "Please say kind of every person. Kind one {truthful}: speak true. Kind two {lying}: speak false.\n{claims}",
    "A machine prints what each of its parts says about the others.\n{claims}\nGood parts ({truthful}) print facts, bad parts ({lying}) print the reverse. Which are which?{_fmt}",
    "solve for types in ({truthful}: statement == True, {lying}: statement == False)\n{claims}",
    "{_person} and I sat in the {_place} pub. At the next table:\n{claims}\nThe landlord warned us: here are only {_good}, who are honest to the bone, and {_bad}, who can't say one true word. So what are {people}? Write {truthful} or {lying}.{_bye}",
    "Exam {_num}: {people} are inhabitants of the {_place}. An inhabitant is {_a} {truthful} (all utterances true) or {_b} {lying} (all utterances false). Utterances:\n{claims}\nDetermine every inhabitant's nature.{_fmt}",
    "Whom would you believe? ({truthful} = to be believed, {lying} = believe the contrary)\n{claims}",
    "Label the speakers, {truthful} where the words are true, {lying} where they are false.\n{claims}{_fmt}",
    "Truth serum was given to some: they're {_good} and tell it like it is. The rest are {_bad} and twist everything.\n{claims}\nName each: {truthful} or {lying}?{_fmt}",
)  # fmt: skip
