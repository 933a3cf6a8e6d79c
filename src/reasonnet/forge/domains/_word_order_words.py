"""Whole puzzles on words in order and counted letters, in people's own words."""

SORT_COMMANDS = (
    "print {words} in {order} order by {_code}, one after another with commas between",
    "bring the following strings into {order} sequence ({_case}):{_nl}{words}",
    "list in {order} order, comparing the characters' codes: {words}",
    "line these tokens up {short} as a computer would, {_case}: {words}",
)
SORT_QUESTIONS = (
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
COUNT_QUESTIONS = (
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
