"""Whole puzzles on lists of numbers, in people's own words."""

SORT_COMMANDS = (
    "bring these into {order} order and hand them back as a {_out}: {numbers}",
    "reorder {numbers} so that they run from {way}; write each number as a string in a bracketed list",
    "print a {_out} holding the following in {order} order, digits untouched: {numbers}",
)
SORT_QUESTIONS = (
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
FILTER_COMMANDS = (
    "{action} every item {than} {threshold}, leave the remaining ones as they are: {numbers}",
    "walk through {numbers}; {action} whichever is {bound} {threshold}; show the list that results",
    "apply the filter '{action} {_what} {bound} {threshold}' to {numbers}",
)
FILTER_QUESTIONS = (
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
