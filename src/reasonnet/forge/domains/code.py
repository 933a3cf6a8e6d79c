"""What does this program print: programs from snippets with parameters and from a grammar."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from reasonnet.forge.domains.word_problems import GOODS, NAMES
from reasonnet.forge.wording import Family, Slot, join, mark

_WORDS = (
    "apple banana cherry grape lemon mango river stone cloud tiger zebra rabbit window garden python "
    "hello world spam eggs foo bar baz queue stack matrix vector planet rocket silver copper winter "
    "summer yellow purple orange letter number string castle dragon forest bridge guitar piano level"
).split()
_VARIABLES = "x y z a b c n m k i total count value result s t num p q r temp acc data".split()


def _list(rng: Random, low: int = 0, high: int = 20, least: int = 3, most: int = 7) -> str:
    return str([rng.randint(low, high) for _ in range(rng.randint(least, most))])


def _w(rng: Random) -> str:
    return rng.choice(_WORDS)


def _dict(rng: Random) -> str:
    keys = rng.sample(_WORDS, rng.randint(2, 4))
    return "{" + ", ".join(f"'{key}': {rng.randint(0, 30)}" for key in keys) + "}"


def _strings(rng: Random) -> str:
    return "[" + ", ".join(f"'{word}'" for word in rng.sample(_WORDS, rng.randint(2, 5))) + "]"


_Snippet = Callable[[Random], str]
_SNIPPETS: tuple[_Snippet, ...] = (
    lambda r: f"print({r.randint(2, 99)} {r.choice('+-*')} {r.randint(2, 99)})",
    lambda r: f"print({r.randint(2, 20)} {r.choice(['+', '-'])} {r.randint(2, 20)} * {r.randint(2, 9)})",
    lambda r: f"print({r.randint(20, 999)} // {r.randint(2, 19)}, {r.randint(20, 999)} % {r.randint(2, 19)})",
    lambda r: f"print({r.randint(2, 9)} ** {r.randint(2, 6)} % {r.randint(3, 50)})",
    lambda r: f"print(({r.randint(2, 20)} + {r.randint(2, 20)}) * {r.randint(2, 9)} - {r.randint(1, 50)})",
    lambda r: f"print('{_w(r)}'.upper())",
    lambda r: f"print('{_w(r)}'[::-1])",
    lambda r: f"print('{_w(r)}'[{r.randint(0, 2)}:{r.randint(3, 5)}])",
    lambda r: f"print(len('{_w(r)} {_w(r)}'))",
    lambda r: f"print('{_w(r)}' * {r.randint(2, 4)})",
    lambda r: f"print('{_w(r)}' + '{_w(r)}')",
    lambda r: f"print('{_w(r)}'.replace('{r.choice('aeiou')}', '{r.choice('xyz*-')}'))",
    lambda r: f"print('{_w(r)}'.count('{r.choice('aeionrl')}'))",
    lambda r: f"print('{r.choice('-,+ /')}'.join({_strings(r)}))",
    lambda r: f"print(sum({_list(r)}))",
    lambda r: f"print(sorted({_list(r)}{r.choice(['', ', reverse=True'])}))",
    lambda r: f"print(max({_list(r)}) - min({_list(r)}))",
    lambda r: f"print([i * i for i in range({r.randint(3, 8)})])",
    lambda r: f"print([x for x in {_list(r)} if x % {r.randint(2, 4)} == {r.randint(0, 1)}])",
    lambda r: f"print(sum(range({r.randint(1, 10)}, {r.randint(11, 60)}{r.choice(['', ', 2', ', 3'])})))",
    lambda r: f"print(list(range({r.randint(0, 5)}, {r.randint(8, 25)}, {r.randint(2, 4)})))",
    lambda r: f"print(len(set({_list(r, 0, 5, 4, 9)})))",
    lambda r: f"print({r.randint(0, 20)} < {r.randint(0, 20)} {r.choice(['and', 'or'])} {r.randint(0, 9)} == {r.randint(0, 9)})",
    lambda r: f"print(bool({r.choice(['[]', '0', repr(_w(r)), '[0]', repr('')])}))",
    lambda r: f"print(chr(ord('{r.choice('abcdefgh')}') + {r.randint(1, 9)}))",
    lambda r: f"print(int('{r.randint(10, 99)}') + {r.randint(1, 99)})",
    lambda r: f"print('{r.randint(1, 9)}' + '{r.randint(1, 9)}')",
    lambda r: f"print({r.choice(['bin', 'hex', 'oct'])}({r.randint(2, 255)}))",
    lambda r: f"print(round({r.randint(1, 99)} / {r.choice([2, 4, 5, 8])}, {r.randint(1, 2)}))",
    lambda r: f"print(*{_list(r)}, sep='{r.choice(['-', '', ' ', '+'])}')",
    lambda r: f"print(f\"{{{r.randint(2, 20)} * {r.randint(2, 9)}}} {_w(r)}\")",
    lambda r: f"print(abs({r.randint(1, 20)} - {r.randint(10, 50)}))",
    lambda r: f"print([*zip({_list(r, 0, 9, 2, 3)}, {_strings(r)})])",
    lambda r: f"print(any(x > {r.randint(3, 20)} for x in {_list(r)}))",
    lambda r: f"print(tuple(reversed({_list(r)})))",
    lambda r: f"total = 0\nfor i in range({r.randint(1, 3)}, {r.randint(4, 15)}):\n    total += i\nprint(total)",
    lambda r: f"x = {r.randint(1, 20)}\ny = {r.randint(1, 20)}\nx, y = y, x {r.choice('+-')} y\nprint(x, y)",
    lambda r: f"a = {r.randint(1, 50)}\nb = {r.randint(1, 50)}\nif a > b:\n    print('{_w(r)}')\nelse:\n    print('{_w(r)}')",
    lambda r: f"n = {r.randint(5, 200)}\nsteps = 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    steps += 1\nprint(steps)",
    lambda r: f"def f(n):\n    return 1 if n <= 1 else n * f(n - 1)\n\nprint(f({r.randint(3, 9)}))",
    lambda r: f"def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\nprint(fib({r.randint(4, 15)}))",
    lambda r: f"def gcd(a, b):\n    while b:\n        a, b = b, a % b\n    return a\n\nprint(gcd({r.randint(10, 300)}, {r.randint(10, 300)}))",
    lambda r: f"s = '{_w(r)}'\nresult = ''\nfor ch in s:\n    result = ch + result\nprint(result)",
    lambda r: f"s = '{_w(r)}{_w(r)}'\ncount = 0\nfor c in s:\n    if c in 'aeiou':\n        count += 1\nprint(count)",
    lambda r: f"d = {_dict(r)}\nd['{_w(r)}'] = {r.randint(1, 9)}\nprint(len(d), sum(d.values()))",
    lambda r: f"d = {_dict(r)}\nfor k, v in sorted(d.items()):\n    print(k, v)",
    lambda r: f"counts = {{}}\nfor ch in '{_w(r)}':\n    counts[ch] = counts.get(ch, 0) + 1\nprint(max(counts.values()))",
    lambda r: f"nums = {_list(r)}\nnums.append({r.randint(0, 30)})\nnums.sort()\nprint(nums[{r.randint(0, 2)}], nums[-1])",
    lambda r: f"nums = {_list(r)}\nprint(nums[{r.choice(['::2', '1:', ':2', '::-1', '-2:'])}])",
    lambda r: f"lst = {_list(r)}\nlst.insert({r.randint(0, 2)}, {r.randint(0, 99)})\nlst.pop()\nprint(lst)",
    lambda r: f"a = {_list(r)}\nb = a\nb.append({r.randint(0, 9)})\nprint(len(a))",
    lambda r: f"a = {_list(r)}\nb = a[:]\nb[0] = {r.randint(0, 99)}\nprint(a[0], b[0])",
    lambda r: f"for i in range(1, {r.randint(5, 16)}):\n    if i % 15 == 0:\n        print('FizzBuzz')\n    elif i % 5 == 0:\n        print('Buzz')\n    elif i % 3 == 0:\n        print('Fizz')\n    else:\n        print(i)",
    lambda r: f"for i in range({r.randint(2, 4)}):\n    for j in range({r.randint(2, 4)}):\n        print(i {r.choice('+*')} j, end=' ')\n    print()",
    lambda r: f"for i in range(1, {r.randint(3, 6)}):\n    print('{r.choice('*#x')}' * i)",
    lambda r: f"primes = [n for n in range(2, {r.randint(8, 40)}) if all(n % d for d in range(2, n))]\nprint(primes)",
    lambda r: f"f = lambda x: x {r.choice('+-*')} {r.randint(2, 9)}\nprint(f({r.randint(1, 30)}))",
    lambda r: f"print(list(map(lambda x: x * {r.randint(2, 5)}, {_list(r)})))",
    lambda r: f"print(list(filter(lambda x: x > {r.randint(3, 12)}, {_list(r)})))",
    lambda r: f"x = {r.randint(2, 9)}\nfor _ in range({r.randint(2, 5)}):\n    x = x * 2 - {r.randint(1, 5)}\nprint(x)",
    lambda r: f"i = {r.randint(5, 30)}\nwhile i > 0:\n    i -= {r.randint(2, 6)}\nprint(i)",
    lambda r: f"for n in {_list(r)}:\n    if n > {r.randint(5, 15)}:\n        break\nelse:\n    n = -1\nprint(n)",
    lambda r: f"s = 0\nfor i in range({r.randint(5, 20)}):\n    if i % {r.randint(2, 4)} == 0:\n        continue\n    s += i\nprint(s)",
    lambda r: f"class Counter:\n    def __init__(self):\n        self.n = {r.randint(0, 9)}\n\n    def add(self, k):\n        self.n += k\n        return self\n\nprint(Counter().add({r.randint(1, 9)}).add({r.randint(1, 9)}).n)",
    lambda r: f"def power(base, exp):\n    if exp == 0:\n        return 1\n    return base * power(base, exp - 1)\n\nprint(power({r.randint(2, 5)}, {r.randint(0, 6)}))",
    lambda r: f"def digits(n):\n    return n if n < 10 else n % 10 + digits(n // 10)\n\nprint(digits({r.randint(10, 99999)}))",
    lambda r: f"matrix = [[{r.randint(0, 9)}, {r.randint(0, 9)}], [{r.randint(0, 9)}, {r.randint(0, 9)}]]\nprint(matrix[0][0] * matrix[1][1] - matrix[0][1] * matrix[1][0])",
    lambda r: f"words = {_strings(r)}\nprint([w[0] for w in words])",
    lambda r: f"words = {_strings(r)}\nprint(sorted(words, key=len)[0])",
    lambda r: f"words = {_strings(r)}\nfor i, w in enumerate(words{r.choice(['', ', 1'])}):\n    print(i, w)",
    lambda r: f"try:\n    print({r.randint(1, 20)} // {r.choice([0, 0, 2, 5])})\nexcept ZeroDivisionError:\n    print('{_w(r)}')",
    lambda r: f"a = {{{r.randint(0, 5)}, {r.randint(6, 9)}, {r.randint(10, 15)}}}\nb = {{{r.randint(0, 5)}, {r.randint(6, 9)}, {r.randint(10, 15)}}}\nprint(sorted(a {r.choice('&|^-')} b))",
    lambda r: f"def greet(name, punctuation='{r.choice('!?.')}'):\n    return 'Hi ' + name + punctuation\n\nprint(greet('{r.choice(NAMES)}'))",
    lambda r: f"price = {r.randint(1, 20)}\nqty = {r.randint(1, 20)}\nprint('{r.choice(GOODS)[1]}:', price * qty)",
    lambda r: f"stack = []\nfor ch in '{_w(r)}':\n    stack.append(ch)\nstack.pop()\nprint(''.join(stack))",
    lambda r: f"x = {r.randint(1, 255)}\ny = {r.randint(1, 255)}\nprint(x {r.choice('&|^')} y)",
    lambda r: f"print('{_w(r)}' in '{_w(r)} {_w(r)}')",
    lambda r: f"def gen(n):\n    while n > 0:\n        yield n\n        n -= {r.randint(1, 4)}\n\nprint(list(gen({r.randint(4, 15)})))",
    lambda r: f"a, *b = {_list(r)}\nprint(a, len(b))",
    lambda r: f"n = {r.randint(2, 500)}\nbits = ''\nwhile n:\n    bits = str(n % 2) + bits\n    n //= 2\nprint(bits)",
    lambda r: f"grade = {r.randint(30, 100)}\nif grade >= 90:\n    print('A')\nelif grade >= 70:\n    print('B')\nelif grade >= 50:\n    print('C')\nelse:\n    print('F')",
    lambda r: f"squares = {{n: n ** 2 for n in range({r.randint(2, 4)}, {r.randint(5, 8)})}}\nprint(squares)",
    lambda r: f"def f(x, acc=[]):\n    acc.append(x)\n    return acc\n\nf({r.randint(0, 9)})\nprint(f({r.randint(0, 9)}))",
    lambda r: f"x = {r.randint(0, 9)}\n\ndef change():\n    x = {r.randint(10, 19)}\n    return x\n\nchange()\nprint(x)",
)  # fmt: skip
"""Snippets written by hand, with random parameters."""
_ONE_LINE = next(i for i, snippet in enumerate(_SNIPPETS) if "\n" in snippet(Random(0)))
"""So many of them, the first ones, are a single line."""


class _Writer:
    """Write a random straight program with loops and conditions; it always ends."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.lines: list[str] = []
        self.fresh = rng.sample(_VARIABLES, 6)
        self.numbers: list[str] = []

    def program(self) -> str:
        """Return the program's text."""
        rng = self.rng
        for _ in range(rng.randint(1, 3)):
            name = self.fresh.pop()
            self.lines.append(f"{name} = {rng.randint(-5, 30)}")
            self.numbers.append(name)
        for _ in range(rng.randint(1, 3)):
            self.block("", rng.choice([1, 2]))
        shown = rng.sample(self.numbers, rng.randint(1, min(2, len(self.numbers))))
        style = rng.choice(["plain", "plain", "sum", "text", "each"])
        if style == "plain":
            self.lines.append(f"print({', '.join(shown)})")
        elif style == "sum":
            self.lines.append(f"print({' + '.join(self.numbers)})")
        elif style == "text":
            self.lines.append(f"print('{shown[0]} =', {shown[0]})")
        else:
            self.lines += [f"print({name})" for name in shown]
        return "\n".join(self.lines)

    def value(self, extra: str = "") -> str:
        """Return a small expression over the variables."""
        rng = self.rng
        atom = rng.choice(self.numbers + ([extra] * 2 if extra else []))
        other = str(rng.randint(1, 9)) if rng.random() < 0.7 else rng.choice(self.numbers)
        return f"{atom} {rng.choice(['+', '-', '+', '-', '*'])} {other}" if rng.random() < 0.8 else atom

    def condition(self, extra: str = "") -> str:
        """Return a comparison."""
        rng = self.rng
        atom = extra or rng.choice(self.numbers)
        if rng.random() < 0.4:
            return f"{atom} % {rng.randint(2, 5)} == {rng.randint(0, 1)}"
        return f"{atom} {rng.choice(['<', '>', '<=', '>=', '==', '!='])} {rng.randint(0, 20)}"

    def change(self, pad: str, extra: str = "") -> None:
        """Write one assignment; products are reduced so that numbers stay small."""
        rng = self.rng
        name = rng.choice(self.numbers)
        text = self.value(extra)
        if "*" in text:
            self.lines.append(f"{pad}{name} = ({text}) % {rng.randint(7, 100)}")
        elif rng.random() < 0.5:
            self.lines.append(f"{pad}{name} {rng.choice(['+=', '-='])} {extra or rng.randint(1, 9)}")
        else:
            self.lines.append(f"{pad}{name} = {text}")

    def block(self, pad: str, depth: int) -> None:
        """Write one statement: an assignment, a loop or a condition."""
        rng = self.rng
        kind = rng.choice(["change", "for", "if", "while", "list"]) if depth and self.fresh else "change"
        inner = pad + "    "
        if kind == "change":
            self.change(pad)
        elif kind == "for":
            index = self.fresh.pop()
            start = rng.choice(["", "", f"{rng.randint(1, 3)}, "])
            self.lines.append(f"{pad}for {index} in range({start}{rng.randint(3, 9)}):")
            if rng.random() < 0.4:
                self.lines.append(f"{inner}if {self.condition(index)}:")
                self.change(inner + "    ", index)
            else:
                self.change(inner, index)
        elif kind == "if":
            self.lines.append(f"{pad}if {self.condition()}:")
            self.block(inner, depth - 1)
            if rng.random() < 0.6:
                self.lines.append(f"{pad}else:")
                self.change(inner)
        elif kind == "while":
            counter = self.fresh.pop()
            self.lines += [f"{pad}{counter} = {rng.randint(2, 12)}", f"{pad}while {counter} > {rng.randint(0, 2)}:"]
            self.change(inner, counter)
            self.lines.append(f"{inner}{counter} -= {rng.randint(1, 3)}")
        else:
            item = self.fresh.pop()
            self.lines.append(f"{pad}for {item} in {_list(rng)}:")
            self.change(inner, item)


def program(rng: Random) -> str:
    """Draw a Python program that prints something, ends soon and raises nothing."""
    if rng.random() < 0.35:
        return _Writer(rng).program()
    text = rng.choice(_SNIPPETS)(rng)
    if rng.random() < 0.12:  # two snippets after each other
        text += "\n" + rng.choice(_SNIPPETS[:35])(rng)
    if rng.random() < 0.15:
        text = text.replace("'", '"') if '"' not in text else text
    if rng.random() < 0.08:
        text = f"# {rng.choice(['example', 'test', 'TODO', 'exercise ' + str(rng.randint(1, 20))])}\n" + text
    return text


def _code(rng: Random) -> dict[str, Slot]:
    text = program(rng)
    single = "\n" not in text
    style = rng.choice(["fence", "fence", "bare", "bare", "bare", "inline" if single else "bare"])
    if style == "fence":
        tag = rng.choice(["python", "python", "", "py"])
        slot = join(rng.choice(["\n", "\n\n", "\n"]), f"```{tag}\n", mark(text), "\n```")
    elif style == "inline":
        tick = rng.choice(["`", "`", ""])
        slot = join(f" {tick}", mark(text), tick)
    else:
        slot = join(rng.choice(["\n", "\n\n", "\n"]), mark(text))
    one = rng.choice(_SNIPPETS[:_ONE_LINE])(rng)
    if rng.random() < 0.3 and '"' not in one:
        one = one.replace("'", '"')
    tick = rng.choice(["", "", "", "`"])
    return {
        "program": slot,
        "_one": join(tick, mark(one, "program"), tick),
        "_kind": rng.choice([
            "program", "code", "Python code", "Python program", "snippet", "script", "Python script", "piece of code", "python snippet",
        ]),
        "_person": rng.choice(NAMES),
    }  # fmt: skip


OUTPUT = Family(
    skill="code/output",
    sample=_code,
    nouns=(
        "the output of {_one}",
        "output of {_one}",
        "the result of {_one}",
        "what {_one} prints",
        "the text that {_one} prints",
        "the value printed by {_one}",
        "the thing printed by {_one}",
        "output of:{program}",
        "the printout of {_one}",
        "the output of this {_kind}:{program}",
        "the output of the following {_kind}:{program}",
        "the output of{program}",
        "the result of running this {_kind}:{program}",
        "the printed output of this {_kind}:{program}",
        "the text printed by the following {_kind}:{program}",
        "the console output for{program}",
        "the stdout of this {_kind}:{program}",
        "the exact output when this {_kind} runs:{program}",
        "the value printed by{program}",
        "the terminal output of the {_kind} below{program}",
        "the screen output of this {_kind}:{program}",
        "the output, line by line, of this {_kind}:{program}",
        "the lines this {_kind} prints:{program}",
        "the thing Python shows for{program}",
        "the final output of the {_kind}{program}",
        "the printed result of{program}",
        "the words or numbers that this {_kind} writes out:{program}",
        "the effect on the screen of{program}",
    ),
    clauses=(
        "what {_one} prints",
        "what {_one} outputs",
        "what {_one} gives",
        "what {_one} shows",
        "what {_one} will print",
        "what gets printed by {_one}",
        "what does {_one} print",
        "what appears if I run {_one}",
        "what Python prints for {_one}",
        "what comes out of {_one}",
        "what this {_kind} prints:{program}",
        "what the following {_kind} outputs:{program}",
        "what appears on the screen when this {_kind} is run:{program}",
        "what gets printed by this {_kind}:{program}",
        "what Python prints for{program}",
        "what the output of this {_kind} is:{program}",
        "what I will see when I run this {_kind}:{program}",
        "what comes out of this {_kind}:{program}",
        "what the {_kind} below writes to stdout{program}",
        "which output this {_kind} gives:{program}",
        "what{program}\nprints",
        "what the console shows after{program}",
        "what the print statements give in{program}",
        "what the interpreter answers to{program}",
        "what this {_kind} leaves on the screen:{program}",
        "what is written to standard output by{program}",
        "what these lines print:{program}",
        "how the output of this {_kind} reads:{program}",
    ),
    commands=(
        "run {_one}",
        "run {_one} and give the output",
        "run {_one} and tell me the output",
        "run in your head:{program}",
        "run in your head {_one}",
        "execute {_one}",
        "evaluate {_one}",
        "say what gets printed: {_one}",
        "say what {_one} prints",
        "say what is printed by {_one}",
        "give the output of {_one}",
        "take the output of {_one}",
        "work out what {_one} prints",
        "tell me what {_one} outputs",
        "print the output of {_one}",
        "run this {_kind} and tell me the output:{program}",
        "run this:{program}",
        "execute this {_kind}:{program}",
        "execute the following {_kind} and show what it prints{program}",
        "evaluate this {_kind}:{program}",
        "predict the output of this {_kind}:{program}",
        "determine the output of the following {_kind}:{program}",
        "trace this {_kind} and give its output:{program}",
        "simulate this {_kind} and write down what is printed:{program}",
        "give the output of{program}",
        "show me what this {_kind} prints:{program}",
        "say what Python outputs here:{program}",
        "interpret this {_kind}:{program}",
        "write out what the {_kind} displays:{program}",
        "dry-run the {_kind} and state the output:{program}",
        "print what this would print:{program}",
        "go through this {_kind} step by step and give the final output:{program}",
        "work out by hand what this {_kind} outputs:{program}",
        "follow the {_kind} line by line and tell what is printed{program}",
        "play Python interpreter for{program}",
        "compute what this {_kind} prints:{program}",
        "guess the output of this {_kind}:{program}",
        "tell me the output:{program}",
        "type this into Python and report the output:{program}",
        "state what print shows:{program}",
        "figure out the printed text:{program}",
        "read the {_kind} and give its output:{program}",
        "check what this {_kind} writes to the console:{program}",
    ),
    questions=(
        "what does {_one} print?",
        "what does {_one} output?",
        "what does {_one} give?",
        "what does {_one} give in Python?",
        "what does {_one} show?",
        "what does {_one} return on the screen?",
        "what will {_one} show?",
        "what will {_one} print?",
        "what would {_one} print?",
        "what is printed by {_one}?",
        "what's printed by {_one}?",
        "what's the output of {_one}?",
        "what is the output of {_one}?",
        "what comes out of {_one}?",
        "what do I see after {_one}?",
        "{_one} prints what?",
        "{_one} gives what?",
        "{_one} -> ?",
        "output of {_one}?",
        "in Python, what does {_one} print?",
        "what is printed by this {_kind}?{program}",
        "what appears?{program}",
        "what is the output of{program}",
        "what does this print?{program}",
        "what does this {_kind} print?{program}",
        "what is the output of the following {_kind}?{program}",
        "what will this {_kind} output?{program}",
        "what gets printed here?{program}",
        "what would Python print?{program}",
        "what happens if I run this {_kind}, what's printed?{program}",
        "what's the output?{program}",
        "output?{program}",
        "which output does this {_kind} produce?{program}",
        "can you tell what this {_kind} prints?{program}",
        "what do I see on the console after running this?{program}",
        "does anyone know what this outputs?{program}",
        "what does the {_kind} below display?{program}",
        "what ends up on stdout?{program}",
        "what is printed when this {_kind} is executed?{program}",
        "if I type this into Python, what do I get?{program}",
        "prints what?{program}",
        "result?{program}",
        "what does it print?{program}",
        "what does that give?{program}",
        "what do these lines print?{program}",
        "what comes out?{program}",
        "what's shown when this {_kind} finishes?{program}",
        "what does the interpreter show for this {_kind}?{program}",
        "how does the output of this {_kind} look?{program}",
        "what value gets printed at the end?{program}",
        "which text does the {_kind} write?{program}",
        "what would the terminal say after this {_kind}?{program}",
        "what should I expect to see printed?{program}",
        "what does print show here?{program}",
        "what will be the result of the following {_kind}?{program}",
        "what's on screen after this?{program}",
        "which lines does this {_kind} print?{program}",
    ),
    stories=(
        "My code reads:{program}\nWhat's the output?",
        "My code is{program}\nWhat appears?",
        "Run in your head:{program}\nWhat appears?",
        "Python: {_one}. What's the output?",
        "I typed {_one} into Python. What did it answer?",
        '{_person} asked me "what will {_one} show?"',
        "Consider this {_kind}:{program}\nWhat does it print?",
        "Here is a {_kind}.{program}\nWhat is the output?",
        "{_person} wrote this {_kind}:{program}\nWhat will be printed?",
        "Exam question: what does the following {_kind} print?{program}",
        "Given{program}\nwhat is the output?",
        "I'm learning Python and don't understand this {_kind}.{program}\nWhat does it output?",
        "In an interview they showed me this:{program}\nWhat is printed?",
        "This {_kind} is in my homework:{program}\nPlease tell me its output.",
        "{_person} runs this {_kind} on an old laptop:{program}\nWhat shows up in the terminal?",
        "Look at the code.{program}\nWrite down exactly what it prints.",
        "My colleague says this {_kind} is trivial.{program}\nWhat's printed at the end?",
        "The script below is executed once.{program}\nWhat does it write to the screen?",
        "Code review, quick check:{program}\nOutput?",
        "what's this gonna print{program}",
        "Suppose we run{program}\nWhat do we get?",
        "Python 3:{program}\nWhat is the result?",
        "Without running it I can't tell what comes out here:{program}\nCan you?",
        "{program}\nWhat does this print?",
        "{program}\nOutput?",
        "{program}\nWhat is the output of this {_kind}?",
        "{program}\nTell me what gets printed.",
        "{program}\n{_person} runs this. What appears?",
        "Print question: what will this {_kind} print?{program}",
        "{_person} asks what this {_kind} does when it is run.{program}\nGive the output only.",
        "Quiz time! Output of this {_kind}?{program}",
        "My {_kind} is below.{program}\nI expected something else; what does it really print?",
        "From the textbook, page 12:{program}\nWhat is displayed?",
        "{_person} typed this in the Python shell:{program}\nWhat did the shell show?",
        "I can't run Python on this phone.{program}\nWhat would the output be?",
        "Test expects the right output of this {_kind}:{program}\nWhich is it?",
        "The teacher put this on the board:{program}\nWhat is printed on the screen?",
        "Find the output.{program}",
        "Trace it:{program}\nWhat's printed?",
        "Debugging session. I have{program}\nand want to know what it prints.",
    ),
    gives=None,
)

FAMILIES = (OUTPUT,)
