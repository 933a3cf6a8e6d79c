"""Calculus: derivatives, antiderivatives, definite integrals, slopes."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _formulas as notation
from reasonnet.forge.domains._context import context
from reasonnet.forge.domains._formulas import Style, coefficient
from reasonnet.forge.wording import Family, Marked, Slot, number

_VARIABLES = "xxxxxxxxxxxtttyzuss"


def _smooth(rng: Random, how: Style, name: str) -> str:
    """Write a function whose derivative is wanted: sums, products, powers of brackets."""
    kind = rng.randrange(12)
    if kind < 5:
        return notation.polynomial(rng, how, name, rng.choice([1, 2, 2, 3, 3, 4, 5, 7]))
    if kind < 8:
        terms = [notation.calculus_term(rng, how, name) for _ in range(rng.choice([1, 1, 2, 2, 3]))]
        signs = ["" if index == 0 else rng.choice(["", "", "-"]) for index in range(len(terms))]
        return how.sum([sign + term for sign, term in zip(signs, terms, strict=True)])
    if kind == 8:
        return how.raised(notation.bracketed(rng, how, name), rng.choice([2, 3, 4, 5, 7, 10]))
    if kind == 9:
        power = how.raised(name, rng.randint(1, 4))
        star = how.times.strip() or rng.choice(["*", " "])
        return f"{power}{star}{rng.choice(['sin', 'cos', 'exp', 'ln'])}({name})"
    if kind == 10:
        inner = notation.write_polynomial(how, [(1, {name: 2}), (coefficient(rng, 9), {})])
        return f"{rng.choice(['sin', 'cos', 'exp', 'ln', 'sqrt'])}({inner})"
    over = notation.univariate(how, name, [1, coefficient(rng, 9)])
    return f"{rng.choice([name, str(rng.randint(1, 9))])}/({over})"


def _integrand(rng: Random, how: Style, name: str) -> str:
    """Write a function with an elementary antiderivative, without poles from 0 on."""
    kind = rng.randrange(10)
    if kind < 5:
        return notation.polynomial(rng, how, name, rng.choice([1, 1, 2, 2, 3, 4, 5]))
    if kind < 9:
        terms = []
        for _ in range(rng.choice([1, 1, 2, 2])):
            term = notation.calculus_term(rng, how, name)
            terms.append(how.raised(name, 3) if term[:2] in ("1/", "ln") else term)
        return how.sum(terms)
    return how.raised(notation.bracketed(rng, how, name), rng.choice([2, 3, 4]))


def _slots(rng: Random, formula: str, name: str) -> dict[str, Slot]:
    function = rng.choice("fffffgghpFy")
    return {
        "formula": notation.typeset(rng, formula),
        "variable": name,
        "_x": name,
        "_fx": f"{function}({name})",
        "_f": function,
        "_y": rng.choice(["y", "y", "y", "w", "f", "s"]) if name != "y" else "w",
        "_dx": f"d{name}",
        "_ddx": rng.choice([f"d/d{name}", f"d/d{name}", f"D_{name}"]),
        **context(rng),
    }


def _derivative(rng: Random) -> dict[str, Slot]:
    name, how = rng.choice(_VARIABLES), notation.style(rng)
    formula = _smooth(rng, how, name)
    if rng.random() < 0.06:  # a parameter beside the variable
        name = "x"
        formula = notation.write_polynomial(
            how, [(coefficient(rng, 9), {"a": 1, "x": rng.randint(1, 4)}), (1, {rng.choice("abck"): 1})]
        )
    return _slots(rng, formula, name)


def _integral(rng: Random) -> dict[str, Slot]:
    name, how = rng.choice(_VARIABLES), notation.style(rng)
    formula = _integrand(rng, how, name) if rng.random() < 0.93 else f"1/{name}"
    return _slots(rng, formula, name)


def _definite(rng: Random) -> dict[str, Slot]:
    name, how = rng.choice(_VARIABLES), notation.style(rng)
    formula = _integrand(rng, how, name)
    trigonometric = "sin" in formula or "cos" in formula
    low = rng.choice([0, 0, 0, 1, 1, 2, rng.randint(0, 9)])
    if low and rng.random() < 0.2 and "sqrt" not in formula and "√" not in formula:
        low = -low
    ends: tuple[str, str] = (number(rng, low), number(rng, low + rng.randint(1, 10)))
    if trigonometric and rng.random() < 0.7:
        ends = ("0", rng.choice(["pi", "pi", "pi/2", "2pi", "2*pi", "π", "pi/4", "π/2"]))
    elif rng.random() < 0.06:
        ends = (ends[0] if low < 1 else "0", rng.choice(["1/2", "0.5", "1.5", "e", "3/2", "2.5"]))
        if low < 0:
            ends = ("0", ends[1])
    slots = _slots(rng, formula, name)
    slots["low"], slots["high"] = ends
    slots["interval"] = Marked(
        (
            (rng.choice(["[", "[", "("]), None),
            (ends[0], "low"),
            (rng.choice([", ", ", ", ",", "; "]), None),
            (ends[1], "high"),
            (rng.choice(["]", "]", ")"]), None),
        )
    )
    return slots


def _at(rng: Random) -> dict[str, Slot]:
    name, how = rng.choice(_VARIABLES), notation.style(rng)
    formula = _smooth(rng, how, name)
    point = str(rng.randint(1, rng.choice([3, 5, 10])))
    plain = not any(piece in formula for piece in ("ln", "sqrt", "√", "/"))
    if plain and rng.random() < 0.3:
        point = rng.choice(["0", str(-rng.randint(1, 6))])
    if ("sin" in formula or "cos" in formula) and plain and rng.random() < 0.5:
        point = rng.choice(["0", "pi", "pi/2", "π", "pi/4", "pi/3"])
    elif rng.random() < 0.08:
        point = rng.choice(["0.5", "1/2", "1.5", "2.5", "two", "one", "three"])
    if "/(" in formula:  # may be a pole at whole numbers
        point = rng.choice(["0.5", "1.5", "1/2"])
    if "ln(" in formula or "sqrt(" in formula:  # inside must stay positive
        point = str(rng.randint(4, 9))
    slots = _slots(rng, formula, name)
    slots["point"] = point
    slots["_is"] = rng.choice(["=", " = ", " = ", "="])
    return slots


FAMILIES = (
    Family(
        skill="calculus/derivative",
        sample=_derivative,
        nouns=(
            "the derivative of {formula}",
            "the first derivative of {formula}",
            "the derivative of {formula} with respect to {variable}",
            "the derivative of {formula} w.r.t. {variable}",
            "the derivative of {_fx} = {formula}",
            "the derivative of the function {formula}",
            "the derivative function of {formula}",
            "{_ddx} of {formula}",
            "{_ddx} ({formula})",
            "{_ddx} [{formula}]",
            "{_f}'({_x}) for {_fx} = {formula}",
            "{_f}' if {_fx} = {formula}",
            "dy/{_dx} for {_y} = {formula}",
            "the slope function of {formula}",
            "the rate of change of {formula} with respect to {variable}",
            "the differential quotient of {formula}",
            "diff({formula}, {variable})",
            "{formula}, derivative",
            "{formula}, {_ddx}",
            "derivative: {formula}",
            "({formula})'",
            "{formula} differentiated once",
            "the slope formula for {_y} = {formula}",
            "the speed formula if the position is {formula}",
            "the derivative, not the integral, of {formula}",
            "{formula} derived by {variable}",
            "the gradient of {formula} as a function of {variable}",
        ),
        clauses=(
            "what the derivative of {formula} is",
            "what {formula} is differentiated",
            "what you get by differentiating {formula}",
            "how {formula} differentiates",
            "how to differentiate {formula}",
            "which function is the derivative of {formula}",
            "what {_f}'({_x}) is if {_fx} = {formula}",
            "what the slope of {_y} = {formula} is as a function of {variable}",
            "how fast {formula} changes with {variable}",
            "what {formula} turns into when you differentiate it",
            "what the formula for the slope of {formula} is",
            "which formula gives the speed if the position is {formula}",
        ),
        commands=(
            "differentiate {formula}",
            "differentiate {formula} with respect to {variable}",
            "differentiate {formula} for {variable}",
            "differentiate the function {_fx} = {formula}",
            "differentiate {_y} = {formula}",
            "take the derivative of {formula}",
            "take the derivative of {formula} with respect to {variable}",
            "derive {formula}",
            "find the derivative of {formula}",
            "find dy/{_dx} if {_y} = {formula}",
            "find {_f}'({_x}) where {_fx} = {formula}",
            "{_compute} the derivative of {formula}",
            "compute {_ddx} of {formula}",
            "calculate the first derivative of {formula}",
            "given {_fx} = {formula}, find {_f}'({_x})",
            "given {_y} = {formula}, find the derivative",
            "apply the rules of differentiation to {formula}",
            "use the power or chain rule on {formula}",
            "form the derivative of {formula} in {variable}",
            "get the gradient function of {formula}",
            "work out the derivative for {formula}",
            "diff {formula}",
            "{formula}, differentiate",
            "{formula}: find derivative",
            "diff {formula} by {variable}",
            "get {_f}' from {_fx} = {formula}",
            "go from {formula} to its derivative",
            "say what {formula} becomes after differentiation",
            "write down the derivative for {formula}",
            "turn {formula} into its slope function",
            "bring down the powers in {formula}, as when differentiating",
        ),
        questions=(
            "what is the derivative of {formula}?",
            "what is the derivative of {formula} with respect to {variable}?",
            "what's the derivative of {formula}?",
            "what is {_ddx} of {formula}?",
            "what is the first derivative of {_fx} = {formula}?",
            "what do you get when you differentiate {formula}?",
            "what do I get if I take the derivative of {formula}?",
            "what does {formula} become when differentiated?",
            "if {_fx} = {formula}, what is {_f}'({_x})?",
            "if {_y} = {formula}, what is dy/{_dx}?",
            "if {_y} = {formula}, what's the derivative?",
            "how do I differentiate {formula}?",
            "which function gives the slope of {formula}?",
            "what is the rate of change of {formula}?",
            "derivative of {formula}?",
            "which function do we get by deriving {formula} in {variable}?",
            "what's the gradient function of {_y} = {formula}?",
            "differentiating {formula} gives what?",
            "{formula}, derivative?",
            "{_ddx} {formula} = ?",
            "{_fx} = {formula}, {_f}'({_x}) = ?",
            "position {formula}, what's the speed formula?",
            "what formula describes how {formula} changes with {variable}?",
            "what's the slope of {formula} at a general {variable}?",
            "{formula} differentiated is what?",
            "what is {formula} after one differentiation?",
        ),
        stories=(
            "Let {_fx} = {formula}. Find {_f}'({_x}).",
            "Let {_fx} = {formula}. What is its derivative?",
            "Let {_y} = {formula}. Differentiate.",
            "Consider {_fx} = {formula}. Compute the derivative.",
            "A car's position is {formula}, {_x} being the time. What is its velocity as a "
            "formula?",
            "The velocity of a ball is {formula}. Find the formula for its acceleration.",
            "{_person} must differentiate {formula} in the exam. What's the right answer?",
            "The total cost is {formula}. What is the marginal cost function?",
            "Homework on page {_page}: derivative of {formula}. Help!",
            "A tank holds {formula} litres. At which rate does this change, as a formula?",
            "{_who} wrote {_fx} = {formula} on the board and asks for {_f}'.",
            "For Newton's method I need the derivative of {formula}.",
            "For gradient descent with the loss {formula} I need its derivative in {variable}.",
            "The charge on a capacitor is {formula}. Give the current, its derivative.",
            "To find the extrema of {formula}, differentiate it first. What is the derivative?",
            "A runner has covered {formula} after time {_x}. Which formula gives the speed?",
            "The plant's height is {formula}. Which formula gives its rate of growth?",
            "{_person} sketches {_y} = {formula} and needs the formula for its slope.",
            "In the game an object moves along {formula}. Give its velocity in {variable}.",
            "{_y} = {formula}. {_who} wants dy/{_dx}.",
            "The level in the pool is {formula}. Give a formula for how fast it changes.",
            "Revenue is {formula}. Which function is the marginal revenue?",
        ),
    ),
    Family(
        skill="calculus/integral",
        sample=_integral,
        nouns=(
            "the integral of {formula}",
            "the indefinite integral of {formula}",
            "the integral of {formula} {_dx}",
            "the integral of {formula} with respect to {variable}",
            "the antiderivative of {formula}",
            "an antiderivative of {formula}",
            "the primitive of {formula}",
            "a primitive function of {formula}",
            "the general antiderivative of {_fx} = {formula}",
            "∫ {formula} {_dx}",
            "∫({formula}){_dx}",
            "∫ ({formula}) {_dx}",
            "a function whose derivative is {formula}",
            "integrate({formula}, {variable})",
            "the stem function of {formula}",
            "{formula}, integral",
            "{formula}, antiderivative",
            "antiderivative: {formula}",
            "∫ {formula}",
            "{formula} integrated, no limits",
            "the function with slope {formula}",
            "the position formula if the speed is {formula}",
            "the integral, not the derivative, of {formula}",
            "{formula} integrated over {variable}, up to a constant",
            "the original function if its derivative is {formula}",
        ),
        clauses=(
            "what the integral of {formula} is",
            "what the antiderivative of {formula} is",
            "what {formula} integrates to",
            "how to integrate {formula}",
            "which function has {formula} as its derivative",
            "which function differentiates to {formula}",
            "what you get by integrating {formula}",
            "what the indefinite integral of {formula} {_dx} is",
            "what a primitive of {formula} looks like",
            "what {formula} turns into when you integrate it",
            "which function has the slope {formula}",
            "which formula gives the position if the speed is {formula}",
        ),
        commands=(
            "integrate {formula}",
            "integrate {formula} {_dx}",
            "integrate {formula} with respect to {variable}",
            "integrate the function {_fx} = {formula}",
            "integrate {formula} over {variable}, without limits",
            "find the integral of {formula}",
            "find the indefinite integral of {formula}",
            "find the antiderivative of {formula}",
            "find an antiderivative for {formula}",
            "find a primitive of {formula}",
            "find a function whose derivative is {formula}",
            "{_compute} the integral of {formula}",
            "{_compute} the integral of {formula} {_dx}",
            "compute ∫ {formula} {_dx}",
            "evaluate the indefinite integral ∫ {formula} {_dx}",
            "antidifferentiate {formula}",
            "take the antiderivative of {formula}",
            "undo the derivative {formula}",
            "determine the general integral of {formula}",
            "given {_f}'({_x}) = {formula}, find {_f}",
            "work out the indefinite integral for {formula}",
            "write down an antiderivative of {formula}",
            "{formula}, integrate",
            "{formula}: find antiderivative",
            "int {formula} {_dx}",
            "get {_f} from {_f}'({_x}) = {formula}",
            "go from {formula} back to a function with this derivative",
            "say what {formula} becomes after integration",
            "write down ∫ {formula} {_dx}",
            "reverse differentiation on {formula}",
            "raise the powers in {formula}, as when integrating",
        ),
        questions=(
            "what is the integral of {formula}?",
            "what is the integral of {formula} {_dx}?",
            "what is the indefinite integral of {formula}?",
            "what's the integral of {formula} with respect to {variable}?",
            "what is the antiderivative of {formula}?",
            "what's an antiderivative of {formula}?",
            "what is ∫ {formula} {_dx}?",
            "what function has the derivative {formula}?",
            "whose derivative is {formula}?",
            "what do I have to differentiate to get {formula}?",
            "what do you get when you integrate {formula}?",
            "what does {formula} integrate to?",
            "how do I integrate {formula}?",
            "if {_f}'({_x}) = {formula}, what is {_f}({_x}) up to a constant?",
            "which primitive does {formula} have?",
            "integral of {formula}?",
            "up to a constant, what is the integral of {formula}?",
            "{formula}, antiderivative?",
            "∫ {formula} {_dx} = ?",
            "{_f}'({_x}) = {formula}, {_f}({_x}) = ?",
            "speed {formula}, what's the position formula?",
            "which function changes at the rate {formula}?",
            "what was differentiated if the result is {formula}?",
            "{formula} integrated is what?",
            "what is {formula} after one integration without limits?",
        ),
        stories=(
            "Let {_fx} = {formula}. Find an antiderivative.",
            "Let {_f}'({_x}) = {formula}. What is {_f}({_x}), leaving the constant out?",
            "A car's velocity is {formula}. Give a formula for its position.",
            "{_person} has to integrate {formula} in the exam. What is the right answer?",
            "The marginal cost is {formula}. What is the cost function, up to fixed costs?",
            "Homework on page {_page}: ∫ {formula} {_dx}. Help!",
            "The acceleration is {formula}. Integrate it to get the velocity.",
            "{_who} wrote {formula} on the board and asks for the antiderivative.",
            "Consider {_fx} = {formula}. Compute its indefinite integral.",
            "Water flows in at a rate of {formula}. What formula gives the volume?",
            "I differentiated something and got {formula}. What was it, apart from a constant?",
            "The current is {formula}. Its antiderivative gives the charge. Which is it?",
            "To solve dy/{_dx} = {formula} I need the integral of the right side.",
            "A runner's speed is {formula} at time {_x}. Which formula gives the distance covered, up to a constant?",
            "The plant's growth rate is {formula}. Which formula gives its height, apart from the starting height?",
            "{_person} knows that the slope of a curve is {formula} and needs the formula of the curve.",
            "In the game the velocity is {formula}. Give the position in {variable}, without the constant.",
            "dy/{_dx} = {formula}. {_who} wants {_y}, apart from a constant.",
            "The pool fills at the rate {formula}. Give a formula for the level.",
            "Marginal revenue is {formula}. Which function is the revenue, up to a constant?",
        ),
    ),
    Family(
        skill="calculus/definite-integral",
        sample=_definite,
        nouns=(
            "the integral of {formula} from {low} to {high}",
            "the definite integral of {formula} from {low} to {high}",
            "the integral from {low} to {high} of {formula}",
            "the integral from {low} to {high} of {formula} {_dx}",
            "the integral of {formula} between {low} and {high}",
            "the integral of {formula} over {interval}",
            "the integral of {formula} on the interval {interval}",
            "the integral of {formula} {_dx} from {_x} = {low} to {_x} = {high}",
            "∫ from {low} to {high} of {formula} {_dx}",
            "∫ {formula} {_dx} from {low} to {high}",
            "the area under {_y} = {formula} from {low} to {high}",
            "the area under the curve {formula} between {_x} = {low} and {_x} = {high}",
            "the signed area between {formula} and the axis from {low} to {high}",
            "integrate({formula}, ({variable}, {low}, {high}))",
            "the value of the definite integral of {formula} over {interval}",
            "{formula}, {low} to {high}, integral",
            "{low} to {high}, {formula}, area under the curve",
            "integral {low} to {high}: {formula}",
            "∫_{low}^{high} ({formula}) {_dx}",
            "{formula} integrated from {low} up to {high}",
            "the total of the rate {formula} between {low} and {high}",
            "the distance covered from time {low} to time {high} at speed {formula}",
            "the area, between {low} and {high}, below {_fx} = {formula}",
            "∫ {formula} {_dx}, limits {low} and {high}",
            "the number you get by integrating {formula} over {interval}",
        ),
        clauses=(
            "what the integral of {formula} from {low} to {high} is",
            "what the definite integral of {formula} between {low} and {high} is",
            "how large the area under {formula} is from {low} to {high}",
            "what {formula} integrates to over {interval}",
            "what area the curve {_y} = {formula} encloses with the axis between {low} and {high}",
            "what ∫ {formula} {_dx} is between the limits {low} and {high}",
            "how much you get integrating {formula} from {low} up to {high}",
            "what the integral from {low} to {high} of {formula} evaluates to",
            "how much the rate {formula} adds up to from {low} to {high}",
            "how far one gets at speed {formula} between times {low} and {high}",
            "what number ∫ {formula} {_dx} is over {interval}",
        ),
        commands=(
            "integrate {formula} from {low} to {high}",
            "integrate {formula} between {low} and {high}",
            "integrate {formula} over {interval}",
            "integrate {formula} {_dx} from {low} to {high}",
            "integrate {formula} with respect to {variable} from {low} to {high}",
            "from {low} to {high}, integrate {formula}",
            "integrate the function {_fx} = {formula} over the interval {interval}",
            "evaluate the integral of {formula} from {low} to {high}",
            "evaluate the definite integral of {formula} between {low} and {high}",
            "evaluate ∫ {formula} {_dx} over {interval}",
            "{_compute} the integral of {formula} from {low} to {high}",
            "compute the definite integral from {low} to {high} of {formula}",
            "find the area under {formula} from {low} to {high}",
            "find the area under the curve {_y} = {formula} between {low} and {high}",
            "find the signed area below {_fx} = {formula} on {interval}",
            "determine the definite integral of {formula} with limits {low} and {high}",
            "with lower limit {low} and upper limit {high}, integrate {formula}",
            "accumulate {formula} from {_x} = {low} to {_x} = {high}",
            "work out the area beneath {formula} from {_x}={low} to {_x}={high}",
            "{formula}, integrate, {low} to {high}",
            "{low} to {high}: integrate {formula}",
            "int {formula} {_dx} from {low} to {high}",
            "add up {formula} continuously between {low} and {high}",
            "sum the area under {formula} over {interval}",
            "take the antiderivative of {formula} at {high} minus that at {low}",
            "say how large the integral of {formula} is on {interval}",
            "put the limits {low} and {high} on ∫ {formula} {_dx} and give the number",
        ),
        questions=(
            "what is the integral of {formula} from {low} to {high}?",
            "what's the integral from {low} to {high} of {formula}?",
            "what is the definite integral of {formula} between {low} and {high}?",
            "what is the definite integral of {formula} over {interval}?",
            "what is the area under {_y} = {formula} from {low} to {high}?",
            "what is the area under the curve {formula} between {low} and {high}?",
            "how big is the area under {formula} between {_x} = {low} and {_x} = {high}?",
            "what do you get when you integrate {formula} from {low} to {high}?",
            "what does ∫ {formula} {_dx} from {low} to {high} equal?",
            "what is ∫ {formula} {_dx} over {interval}?",
            "what's the value of the integral of {formula} with bounds {low} and {high}?",
            "from {low} to {high}, what does {formula} integrate to?",
            "on {interval}, what is the integral of {formula}?",
            "how large is the integral of {formula} if {variable} goes from {low} to {high}?",
            "between {low} and {high}, how much area is under {formula}?",
            "if {_fx} = {formula}, what is its integral from {low} to {high}?",
            "{formula} from {low} to {high}, integral?",
            "∫ {formula} {_dx}, {low} to {high} = ?",
            "area under {formula}, {low} to {high}?",
            "limits {low} and {high}, what's the integral of {formula}?",
            "speed {formula}, how far from time {low} to time {high}?",
            "how much does the rate {formula} add up to between {low} and {high}?",
            "what number is the integral of {_fx} = {formula} over {interval}?",
            "starting at {low} and ending at {high}, what is ∫ {formula} {_dx}?",
        ),
        stories=(
            "Let {_fx} = {formula}. Find the integral of {_f} from {low} to {high}.",
            "Let {_fx} = {formula}. Compute its integral over {interval}.",
            "A car's speed is {formula} metres per second. How far does it go from second {low} to "
            "second {high}?",
            "Water flows into a tank at a rate of {formula}. How much flows in from {_x} = {low} "
            "to {_x} = {high}?",
            "{_person} has to find the area below {_y} = {formula} between {low} and {high}.",
            "The force on a spring is {formula}. What work is done between {low} and {high}?",
            "Power consumption follows {formula}. What energy is used from hour {low} to hour "
            "{high}?",
            "Homework on page {_page}: the integral of {formula}, lower limit {low}, upper limit "
            "{high}. What is it?",
            "The marginal cost is {formula}. By how much do costs rise from {low} to {high} "
            "units?",
            "{_who} sketched the curve {formula} and shaded the region from {low} to {high}. How "
            "large is the integral?",
            "A field is bounded by the curve {formula}, the axis and the lines {_x} = {low} and "
            "{_x} = {high}. Find its signed area.",
            "The population grows at the rate {formula}. What's the growth between times {low} "
            "and {high}?",
            "A runner's speed is {formula} at time {_x}. How far does the runner get between {low} and {high}?",
            "The plant's growth rate is {formula}. How much does it grow from day {low} to day {high}?",
            "{_person} shades the region under {_y} = {formula} between {low} and {high}. What's its signed area?",
            "In the game the velocity is {formula}. By how much does the position change from time {low} to {high}?",
            "The pool fills at the rate {formula}. How much water comes in between hour {low} and hour {high}?",
            "Marginal revenue is {formula}. By how much does revenue change from {low} to {high} sales?",
            "{_fx} = {formula}, lower limit {low}, upper limit {high}. {_who} wants the integral.",
        ),
    ),
    Family(
        skill="calculus/derivative-at",
        sample=_at,
        nouns=(
            "the derivative of {formula} at {point}",
            "the derivative of {formula} at {_x}{_is}{point}",
            "the derivative of {formula} at the point {point}",
            "the derivative of {formula} with respect to {variable} at {point}",
            "the value of the derivative of {formula} at {_x}{_is}{point}",
            "the slope of {formula} at {_x}{_is}{point}",
            "the slope of {_y} = {formula} at {point}",
            "the slope of the tangent to {_y} = {formula} at {_x}{_is}{point}",
            "the gradient of {_y} = {formula} at {_x}{_is}{point}",
            "the steepness of the curve {formula} at {_x}{_is}{point}",
            "the instantaneous rate of change of {formula} at {_x}{_is}{point}",
            "the tangent slope of {formula} where {_x}{_is}{point}",
            "{_f}'({point}) if {_fx} = {formula}",
            "{_f}'({point}) for {_fx} = {formula}",
            "{_f}'({point}), given {_fx} = {formula}",
            "{formula}, slope at {_x}{_is}{point}",
            "{_x}{_is}{point}, slope of {formula}",
            "{formula}, derivative at {point}",
            "({formula})' at {_x}{_is}{point}",
            "{formula} differentiated, then {_x}{_is}{point}",
            "the speed at time {point} if the position is {formula}",
            "the number you get from the derivative of {formula} at {point}",
            "how steep {_y} = {formula} is at {_x}{_is}{point}",
            "dy/{_dx} at {_x}{_is}{point} for {_y} = {formula}",
            "the momentary change of {formula} at {point}",
        ),
        clauses=(
            "what the derivative of {formula} is at {point}",
            "what slope {formula} has at {_x}{_is}{point}",
            "how steep {formula} is at {_x}{_is}{point}",
            "how steep the curve {_y} = {formula} is at {point}",
            "what {_f}'({point}) is if {_fx} = {formula}",
            "how fast {formula} changes at {_x}{_is}{point}",
            "what the gradient of {formula} is when {_x}{_is}{point}",
            "which slope the tangent to {formula} has at {point}",
            "what the derivative of {formula} comes to for {_x}{_is}{point}",
            "how steeply {formula} rises or falls where {_x}{_is}{point}",
            "what speed the position {formula} means at time {point}",
            "what number {_ddx} of {formula} gives at {_x}{_is}{point}",
        ),
        commands=(
            "differentiate {formula} and evaluate at {_x}{_is}{point}",
            "differentiate {formula} and plug in {point}",
            "differentiate {formula} at {_x}{_is}{point}",
            "take the derivative of {formula} at {point}",
            "find the derivative of {formula} at {_x}{_is}{point}",
            "find the slope of {formula} at {_x}{_is}{point}",
            "find the slope of the curve {_y} = {formula} at {point}",
            "find the gradient of {_y} = {formula} when {_x}{_is}{point}",
            "find {_f}'({point}) if {_fx} = {formula}",
            "find {_f}'({point}) where {_fx} = {formula}",
            "given {_fx} = {formula}, find {_f}'({point})",
            "given {_fx} = {formula}, compute the derivative at {point}",
            "{_compute} the derivative of {formula} at {_x}{_is}{point}",
            "evaluate the derivative of {formula} at {point}",
            "evaluate {_ddx} of {formula} at {_x}{_is}{point}",
            "determine the tangent's slope to {_y} = {formula} at {_x}{_is}{point}",
            "calculate the rate of change of {formula} at {_x}{_is}{point}",
            "at {_x}{_is}{point}, give the slope of {formula}",
            "work out how steep {formula} is at {point}",
            "{formula}, differentiate, {_x}{_is}{point}",
            "{_x}{_is}{point}: find the slope of {formula}",
            "get {_f}'({point}) from {_fx} = {formula}",
            "take {_ddx} of {formula} and put in {_x}{_is}{point}",
            "say how fast {formula} changes when {_x}{_is}{point}",
            "lay a tangent to {formula} at {_x}{_is}{point} and give its slope",
            "at the point {_x}{_is}{point}, differentiate {formula}",
            "give the number, not the formula: derivative of {formula} at {point}",
            "use the derivative of {formula} to get the steepness at {point}",
        ),
        questions=(
            "what is the derivative of {formula} at {_x}{_is}{point}?",
            "what is the derivative of {formula} at {point}?",
            "what's the slope of {formula} at {_x}{_is}{point}?",
            "what is the slope of {_y} = {formula} at {point}?",
            "what is the slope of the tangent line to {formula} at {_x}{_is}{point}?",
            "what is the gradient of the curve {_y} = {formula} at {_x}{_is}{point}?",
            "what is {_f}'({point}) if {_fx} = {formula}?",
            "if {_fx} = {formula}, what is {_f}'({point})?",
            "if {_fx} = {formula}, what's the derivative at {point}?",
            "if {_y} = {formula}, what is dy/{_dx} at {_x}{_is}{point}?",
            "how steep is {formula} at {_x}{_is}{point}?",
            "how steep is the graph of {formula} when {_x}{_is}{point}?",
            "how fast does {formula} change at {_x}{_is}{point}?",
            "at {point}, what is the derivative of {formula}?",
            "at {_x}{_is}{point}, what is the slope of {formula}?",
            "which slope does {_y} = {formula} have at {_x}{_is}{point}?",
            "what rate of change does {formula} have where {_x}{_is}{point}?",
            "{formula}, slope at {_x}{_is}{point}?",
            "{_fx} = {formula}, {_f}'({point}) = ?",
            "at {_x}{_is}{point}, how steep is {formula}?",
            "position {formula}, speed at time {point}?",
            "what number is the derivative of {formula} when {_x}{_is}{point}?",
            "what slope has the tangent at {_x}{_is}{point} if the curve is {formula}?",
            "how quickly is {formula} changing right at {_x}{_is}{point}?",
            "for {_y} = {formula}, what's dy/{_dx} where {_x}{_is}{point}?",
        ),
        stories=(
            "Let {_fx} = {formula}. What is {_f}'({point})?",
            "Let {_fx} = {formula}. Find the slope at {_x}{_is}{point}.",
            "Consider {_y} = {formula}. How steep is it at {_x}{_is}{point}?",
            "A car's position is {formula} at time {_x}. What is its velocity at time {point}?",
            "The velocity of a ball is {formula}. What is its acceleration at time {point}?",
            "A tangent touches {_y} = {formula} at {_x}{_is}{point}. What is its slope?",
            "{_person} skis down the profile {formula}. How steep is it at {_x}{_is}{point}?",
            "The cost is {formula}. What is the marginal cost at {_x}{_is}{point}?",
            "A tank holds {formula} litres after {_x} minutes. At what rate does this change at "
            "minute {point}?",
            "Homework on page {_page}: {_fx} = {formula}, find {_f}'({point}).",
            "{_who} wants the derivative of {formula} and its value at {point}. What's the value?",
            "For one Newton step I need the derivative of {formula} at {point}.",
            "Loss: {formula}. What is the gradient at {_x}{_is}{point}?",
            "The temperature follows {formula}. How quickly is it changing when {_x}{_is}{point}?",
            "A runner has covered {formula} after time {_x}. What is the speed at time {point}?",
            "The plant's height is {formula}. How fast does it grow when {_x}{_is}{point}?",
            "{_person} lays a ruler along {_y} = {formula} at {_x}{_is}{point}. What is the slope of the ruler?",
            "In the game an object moves along {formula}. What is its velocity when {_x}{_is}{point}?",
            "{_y} = {formula}. {_who} wants the number dy/{_dx} at {_x}{_is}{point}.",
            "The level in the pool is {formula}. How fast is it changing at {_x}{_is}{point}?",
            "Revenue is {formula}. What is the marginal revenue at {_x}{_is}{point}?",
        ),
    ),
)
