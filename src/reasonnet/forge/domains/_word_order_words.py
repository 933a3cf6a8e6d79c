"""Whole puzzles on words in order and counted letters, in people's own words."""

SORT_COMMANDS = (
    "print {words} in {order} order by {_code}, one after another with commas between",
    "bring the following strings into {order} sequence ({_case}):{_nl}{words}",
    "list in {order} order, comparing the characters' codes: {words}",
    "line these tokens up {short} as a computer would, {_case}: {words}",
)
SORT_QUESTIONS: tuple[str, ...] = (
    "what would sorted() do with {words} if I want the result {short}?",
    "in {order} order and by {_code}, how do these go: {words}?",
    "which sequence results from putting {words} in {order} order, {_case}?",
)
SORT_STORIES: tuple[str, ...] = (
    "{_hi} I need a {order} list of the words below, upper case counting as smaller than lower case like in the ASCII chart.{_nl}{words}{_nl}{_why}{_out}",
    "GIVEN: {words}\nORDER: {order} ({_code})\nWANTED: the ordered words, comma separated",
    "Input → {words}\nOutput → the same words, {short}, by {_code}",
    "Labels on {_no} jars, as they stand now: {words}. {_person} wants them on the shelf in {order} order, {_case}. How will they stand?{_out}",
    "words = {words}\nwords.sort()  # wanted: {order}\nprint(', '.join(words))",
    "Exam question {_no}. Arrange the words in {order} order with respect to their character codes. Words: {words}.{_out}",
    "(1) Compare the first characters by {_code}. (2) If they agree, compare the next ones. (3) A word that ends first is the smaller one. Write these in {order} order: {words}",
    "Hi dear, the secretary typed the index as {words} and it should be from {way}, {_case}. Could you put it right?{_out}",
    "Ticket #{_no}: sort order wrong. Keys: {words}. Required: {order}, plain {_code} comparison. Post the right list.",
    "Please to sort word {order}: {words}. Big letter is before small letter.{_out}",
    "ls | sort, {order}, LC_ALL=C. files: {words}",
    "{words}\n^ {order}, {_code}",
    "Lecture note {_no}: lexicographic order by {_code}. As an exercise, order {words} from {way}.",
    "A game shows cards with {words}. You must lay them in a row, {short} ({_case}). Which row do you lay?{_out}",
    "Not backwards or forwards by length, but by {_code}, in {order} order: {words}",
    "{_person} and {_other} argue about the order of {words}. The rule they agreed on: {order}, {_case}. What's correct?",
    "Teacher to class: 'Write the list again in {order} order, by {_code}.' The list on the board is {words}",
    "Order wanted: {order}.\nItems: {words}\nCase matters ({_case}).",
)
COUNT_COMMANDS = (
    "scan {words} for the character {letter} and give the total, {_number}",
    "report the number of {letter}s, big or small, in this {_text}: {words}",
    "tell me the count for {letter} in {words}",
)
COUNT_QUESTIONS: tuple[str, ...] = (
    "what does text.lower().count({letter}) give for text = {words} ?",
    "if I cross out every {letter} in the {_text} {words}, how many strokes do I make?",
    "in total, how many occurrences of {letter} are there in {words}?",
    "looking at {words}, how often do you meet the letter {letter}?",
)
COUNT_STORIES: tuple[str, ...] = (
    "{_hi} Silly question: how many times is there a {letter} in this {_text}? {words}{_nl}{_number} {_why}",
    "GIVEN: {words}\nWANTED: number of letters {letter}",
    "Input → {words}\nchar → {letter}\nOutput → frequency",
    "My label printer has run out of {letter} stickers. To print {words} how many of them do I have to buy?",
    "Exam task {_no}. Count the occurrences of the letter {letter} (upper and lower case alike) in the following {_text}.\n{words}",
    "text = {words}\nletter = {letter}\nprint(sum(c == letter for c in text.lower()))",
    "{_person} reads aloud: {words}. Each time the letter {letter} comes, {_other} claps. How many claps? {_number}",
    "Here is a {_text}.\n{words}\nHow many {letter} does it contain? Spaces and other letters don't matter.",
    "Please count for me letter {letter} in text. Text is: {words}",
    "Ticket #{_no}: char histogram. Only the bucket for {letter} is needed. Sample: {words}",
    "{letter} in {words} -> how many?",
    "In cryptanalysis one counts letters. Do that for {letter} in {words} and give the absolute number.",
    "Lovely {_text}, isn't it: {words}. Grandpa bets that it has more than {_no} letters {letter}. How many really?",
    "For each {letter} in the {_text} we pay 5 cents to charity. The {_text}: {words}. Number of {letter}? {_number}",
    "Letter wanted: {letter}. Search area:\n{words}\nHow many hits?",
    "Find all {letter}s hidden here, then say how many: {words}",
)

SORT_STORIES = (
    *SORT_STORIES,
    "{words}\nPut the above from {way}. Compare by {_code}, don't ignore case.{_out}",
    "A robot librarian files by {_code}, {order}. In its arms: {words}. In which order does it file them?",
    "(a) words: {words} (b) direction: {order} (c) comparison: {_code}. (d) answer: ?",
)
COUNT_STORIES = (
    *COUNT_STORIES,
    "(a) text: {words} (b) letter: {letter} (c) how often: ?",
    "{words}\nAbove, how often did I type {letter}? {_number}",
    "Neon sign: {words}. Every {letter} on it is broken. How many tubes must be ordered?",
)

SORT_STORIES = (
    *SORT_STORIES,
    "{_hi} My computer files things in a strange way: digits before capitals, capitals before small letters, and it looks at the first letter, then the second, and so on. Following that, give me {order} order for {words}{_nl}{_out}",
    "Put these in a line, {short}. A computer compares them, not a dictionary, so mind the capitals ({_case}). {words}",
    "{words} -- {order} by {_code}? {_out}",
    "Could you arrange the words for me? {_why} They are {words} and go {short}, {_case}.{_out}",
    "Which comes first, which last? List all of them in {order} order ({_code}): {words}",
    "The {_no} rules of our archive boil down to one: names are filed from {way} by the {_code} of their characters. Today's names: {words}. File them.{_out}",
    "sort these {order}{_nl}{words}{_nl}(uppercase counts less than lowercase)",
    "A: What are your words?\nB: {words}\nA: And how do you want them?\nB: {short}, {_case}.\nA: There you go:",
    "Line up in the yard, children! Tags read {words}. Stand {short}; tags are compared letter by letter and 'B' stands before 'a'. Who stands where, from left to right?",
    "Task. Reorder.\nDirection. {order}\nMaterial. {words}\nMeasure. {_code}\nForm. comma-separated",
    "Exam, part {_no}: for the strings listed below compare code points position by position and write the strings in {order} order. Don't count or change anything.{_nl}{words}",
    "{words}: please to order it {order}, big letters go before small ones.",
    "keys = {words}; print(sorted(keys, {order}))",
    "If a machine that knows nothing but {_code} had to sort {words}, from {way}, what list would it make?{_out}",
    "{_person} sorts beads with words on them. On the tray: {words}. She goes from {way} and treats 'Z' as earlier than 'a'. Write the string of beads.",
    "Not by length, not by meaning, just by {_code}: {words} in {order} order.{_out}",
    "The playlist {words} shall be played in {order} order of titles ({_case}). Which title follows which?",
    "ORDER BY name {short} -- binary collation\nnames: {words}",
    "It is a long story, but in the end I need this list from {way}: {words}. Case-sensitive, by {_code}. {_why}",
    "Given the vocabulary {words}, produce the {order} arrangement. Comparisons are made on {_code}. Return everything, nothing twice, nothing lost.",
)  # fmt: skip

SORT_QUESTIONS = (
    *SORT_QUESTIONS,
    "{order} order, by {_code}: {words}?",
    "what are {words} in {order} order?",
)  # fmt: skip

COUNT_STORIES = (
    *COUNT_STORIES,
    "{_hi} I'm carving this into wood: {words}{_nl}Every {letter} takes me 4 minutes. How many of them are there to carve? {_why}",
    "{words}{_nl}Look at that {_text}. Now tell me how often {letter} is in it; big or small doesn't matter.",
    "Typewriter: the lever for {letter} is nearly worn out. It'll be hit how many times if I type {words}?",
    "Count only one thing, the letter {letter}. Don't count words, spaces or other letters. {_text}: {words}",
    "How many {letter}? {words}",
    "Hangman! The solution is {words} and my guess is {letter}. How many places are filled in? {_number}",
    "{_person} reads this {_text} to the class: {words}. The class counts the {letter}'s. What do they get?",
    "print({words}.lower().count({letter}))",
    "GIVEN a {_text}: {words}\nGIVEN a character: {letter}\nHOW MANY of the latter are in the former? {_number}",
    "The soup had these words in it: {words}. {_other} eats all the {letter} noodles. How many noodles is that?",
    "Please count for me. Letter: {letter}. Where: {words}. Answer one number only.",
    "A stencil for {letter} costs nothing, but spraying it costs 1 euro each time. The wall shall say {words}. What do I pay? {_number}",
    "frequency({letter}) in {words} = ?",
    "In {words} I underlined every {letter}, in red, then I counted the red lines, then I had to leave. What number had I got to? {_why}",
    "Homework {_no}, for second graders: colour each {letter} in the {_text} below. How many did you colour?{_nl}{words}",
    "Say, how many times does the {letter} turn up if one goes through the {_text} from its first to its last word? {words} {_number}",
    "occurrences of {letter}{_nl}{words}",
    "\"{words}\" - in there, {letter} comes ... times. Fill in.",
    "My cat {_other} stepped on the {letter} key, so I replaced each {letter} by a star. With the {_text} {words}, how many stars are there? {_number}",
    "We need plastic letters for a shop front. It will read {words}. Number of {letter} to order, please.",
)  # fmt: skip

COUNT_QUESTIONS = (
    *COUNT_QUESTIONS,
    "{letter}, how many in {words}?",
    "how many {letter}'s can be found in {words} altogether?",
)  # fmt: skip
