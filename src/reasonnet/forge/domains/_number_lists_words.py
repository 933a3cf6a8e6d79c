"""Whole puzzles on lists of numbers, in people's own words."""

SORT_COMMANDS: tuple[str, ...] = (
    "bring these into {order} order and hand them back as a {_out}: {numbers}",
    "reorder {numbers} so that they run from {way}; write each number as a string in a bracketed list",
    "print a {_out} holding the following in {order} order, digits untouched: {numbers}",
)
SORT_QUESTIONS: tuple[str, ...] = (
    "what's the {_out} I get from {numbers} going from {way}?",
    "in {order} order, and each in quotes, how do {numbers} read?",
)
SORT_STORIES: tuple[str, ...] = (
    "{_hi} I've {_what} here that are all over the place: {numbers}. I'd like them in {order} order. Put every number in quotes and the whole in square brackets, like ['-69', '-13', '1'].{_nl}{_why}",
    "GIVEN: {numbers}\nORDER: {order}\nWANTED: {_out}",
    "Input → {numbers}\nOutput → {_out}, {short}",
    "Rules for the answer: a) list in brackets, b) numbers as strings, c) {order}. The numbers: {numbers}",
    "nums = {numbers}\nprint([str(n) for n in sorted(nums)])  # must be {order}",
    "Exam {_no}: arrange in {order} order. Write the answer as list of strings, e.g. ['1', '7', '11'].\n{numbers}",
    "{_person} throws darts; the {_what} are {numbers}. Make a ranking from {way} as a {_out}.",
    "Ticket #{_no}. API must return the {_what} {short} as a {_out}. Payload: {numbers}. Expected response?",
    "Please sort number {order}. Number is: {numbers}. Answer like ['1', '2', '3'].",
    "{numbers}\n^ {short}; {_out}",
    "The thermometer in {_other}'s garden showed {numbers}. Write it down from {way}, as a {_out}.",
    "Lecture note {_no}. Sorting. Put {numbers} in {order} order; quote each number as in ['2', '3'].",
    "The kids' heights and debts, all mixed up, love: {numbers}. {order} order please, with little quote marks round each and brackets round it all.",
    "First sort, then format. Sort: {order}. Format: {_out}. Numbers: {numbers}",
    "How would the list {numbers} look in {order} order? Answer with a {_out} and keep the decimals as they are.",
)
FILTER_COMMANDS: tuple[str, ...] = (
    "{action} every item {than} {threshold}, leave the remaining ones as they are: {numbers}",
    "walk through {numbers}; {action} whichever is {bound} {threshold}; show the list that results",
    "apply the filter '{action} {_what} {bound} {threshold}' to {numbers}",
)
FILTER_QUESTIONS: tuple[str, ...] = (
    "which list is left when all {_what} {bound} {threshold} have been {passive}? {numbers}",
    "given {numbers}, what do you have after {gerund} the ones {than} {threshold}?",
)
FILTER_STORIES: tuple[str, ...] = (
    "{_hi} Please {action} all numbers {than} {threshold} in my list and send it back in the same style.{_nl}{numbers}{_nl}{_why}",
    "GIVEN: {numbers}\nRULE: {action} what is {bound} {threshold}\nWANTED: new list{_out}",
    "Input → {numbers}\nOperation → {action} x if x is {than} {threshold}\nOutput → ?",
    "Bouncer's instruction: {action} everybody {bound} {threshold}. In the queue: {numbers}. Who makes up the list afterwards?{_out}",
    "Exam question {_no}. {action} the {_what} that are {than} {threshold} and write down the list again: {numbers}",
    "a = {numbers}\n# {action} all x {than} {threshold}\nprint(a)",
    "Ticket #{_no}: the sensor produces nonsense. The agreed cure is {gerund} all {_what} {bound} {threshold}. Data: {numbers}{_out}",
    "Auntie's purse: {numbers}. She says, {action} the amounts {than} {threshold}. What does her list look like then, dear?",
    "Please, from list {numbers} you must {action} number {than} {threshold}. Write new list.",
    "1) Read the list {numbers}. 2) {action} its {_what} {bound} {threshold}. 3) Print it.{_out}",
    "{numbers} | {action} {bound} {threshold}",
    "Lecture note {_no}: filters. The {_what} {than} {threshold} are {passive}, all others are not touched. Filter {numbers}.",
    "Mind the direction! It's those {than} {threshold} that are to be {passive}. List: {numbers}{_out}",
    "{_person} sells fish by weight and has {numbers}. All {_what} {bound} {threshold} get {passive} from the price list. Show the new price list.",
    "Limit: {threshold}. Task: {action} whatever is {bound} it. Material: {numbers}",
)

SORT_STORIES = (
    *SORT_STORIES,
    "(a) numbers: {numbers} (b) direction: {order} (c) format: {_out} (d) answer: ?",
    "{numbers}\nThe above should go from {way}. Strings in a bracketed list, please.",
    "Bank slips: {numbers}. File them in {order} order; hand in a {_out}.",
)
FILTER_STORIES = (
    *FILTER_STORIES,
    "(a) list: {numbers} (b) what to do: {action} (c) with those: {than} {threshold} (d) new list: ?",
    "{numbers}\nFrom the above, {action} each that is {bound} {threshold}.{_out}",
    "A sieve: everything {than} {threshold} is {passive}. Into it go {numbers}. Write the list you have then.",
)

SORT_COMMANDS = (
    *SORT_COMMANDS,
    "{order} order, as strings in a list:{_nl}{numbers}",
    "queue {numbers} up {short} and quote each of them; brackets around",
)
SORT_QUESTIONS = (
    *SORT_QUESTIONS,
    "{numbers}: {short}, as a {_out}, please?",
    "if these stand in line from {way}, which {_out} is it? {numbers}",
)
SORT_STORIES = (
    *SORT_STORIES,
    "{_hi} {_fact}I've a heap of {_what}. Compare two, swap them if they stand the wrong way round, go on with the next two, and so on until nothing is swapped any more; that's all there is to it. They should end up in {order} order, and I need a {_out}. {_eg}The heap:{_nl}{numbers}",
    "{_eg}Now sort these the same way ({short}):{_nl}{numbers}{_nl}Format again: {_out}.",
    "SPEC\n- input: numbers\n- order: {order}\n- output: {_out}\n- digits: unchanged\nINPUT\n{numbers}\nOUTPUT",
    "Negative ones count as smaller than positive ones, -5 is below -3, decimals compare as usual, nothing is rounded and nothing is dropped. From {way}: {numbers}{_nl}Write a {_out}.",
    "The coach has the times of the runners on loose cards, {numbers}, and pins them to the board from {way}. What does the board say, as a {_out}? {_fact}",
    "A robot arm takes crates with weights {numbers} and stacks them {short}. Report the stack in the form ['a', 'b', 'c'].",
    "{_person} types {numbers} into column A and presses the sort button ({order}). Column A as a {_out}?",
    "bubble sort, merge sort, whatever: {numbers} -> {order} -> {_out}",
    "Exam: a) read the {_what} {numbers}; b) bring them into {order} order; c) put quotes round each; d) put square brackets round all. Only d) is marked.",
    "Mind the sign and the point! {numbers} should read {short}. I feed the answer into a script, so it has to be a {_out}.",
    "There's a difference between adding them up and ordering them; I want the latter, {order}: {numbers}. Answer as a {_out}.",
    "Thermometers in {_no} towns show {numbers}. The weather man reads them out from {way}. Write his list as a {_out}. {_why}",
    "Price tags fell off the shelf: {numbers}. Please hang them back {short}; I'd like to see a {_out}.",
    "Liste: {numbers}. Ordnung: {order}. I mean: sorted. With quotes and brackets, like ['5', '6.5'].",
)
FILTER_COMMANDS = (
    *FILTER_COMMANDS,
    "{action} {than} {threshold}:{_nl}{numbers}",
    "{action} those {bound} {threshold} in{_nl}{numbers}",
)
FILTER_QUESTIONS = (
    *FILTER_QUESTIONS,
    "{numbers}: if I {action} whatever is {than} {threshold}, what's the list then?",
    "after {gerund} values {bound} {threshold}, what does{_nl}{numbers}{_nl}look like?",
)
FILTER_STORIES = (
    *FILTER_STORIES,
    "{_hi} {_fact}I've got a list of {_what}. Go through it from the first to the last; look at each number; compare it with the limit; then, if it is {than} {threshold}, you {action} it, else you do the opposite; don't change the order; don't round. {_eg}The list:{_nl}{numbers}{_nl}Show me what I have afterwards.",
    "{_eg}Now this one: {action} everything {bound} {threshold} in{_nl}{numbers}",
    "SPEC\n- op: {action}\n- condition: {than} {threshold}\n- order and notation stay\nINPUT\n{numbers}\nOUTPUT",
    "At the fairground you may ride only with the right height. The man at the gate has orders to {action} all heights {bound} {threshold}. People in line: {numbers}. Who's on his list then?{_out}",
    "Quality control. Parts measured: {numbers}. Rule 1: parts {than} {threshold} are {passive}. Rule 2: the rest is handled the other way. Rule 3: no re-sorting. Resulting list?{_out}",
    "[x for x in xs ...]: please {action} the x that are {than} {threshold}. xs = {numbers}",
    "My spreadsheet filter is set to {action} entries {bound} {threshold}. Column: {numbers}. What do I see?{_out} {_fact}",
    "Don't sort, don't sum, just {action} the ones {than} {threshold}:{_nl}{numbers}",
    "{_person} pans for gold and weighs the nuggets: {numbers}. The bank told {_person} to {action} any nugget {bound} {threshold}. Which list does {_person} end up with? Keep the notation.",
    "Exam: 1. Copy the list {numbers}. 2. {action} each number {than} {threshold}. 3. Hand in the list.{_out}",
    "Careful, it says {action} and it says {than} {threshold}. List:{_nl}{numbers}{_nl}New list:",
    "Volume knob of {_no} radios: {numbers}. The neighbours want me to {action} all settings {bound} {threshold}. Write down the settings I'm left with, love.",
    "From {numbers}, all {_what} {bound} {threshold} should be {passive}, nothing else happens. The answer must look like the question's list.",
)
