"""Whole puzzles of complex_numbers, in people's own words."""

from __future__ import annotations

SUM: tuple[str, ...] = (
    "{_hi}I have the complex numbers {first} and {second} and would like them added, real part to real part, imaginary part to imaginary part. What do I get?{_bye}",
    "z = {first}\nw = {second}\nz + w = ?",
    "The first phasor is {first}, the second {second}. Superposed, they are ...",
    "How much do {numbers} make together? (i is the imaginary unit)",
    "sum these: {numbers}",
    "In the plane I walk {first} and then {second}. Where am I, seen from the start, as a complex number?",
    "GIVEN a = {first} and b = {second}. WANTED a + b.",
    "Two impedances in series, {first} ohms and {second} ohms: total impedance?",
    "Please add complex number {first} with complex number {second}.",
    "Exam {_no}. Calculate {first} + {second}{_form}.",
    "{_person} gets {first} from one customer and {second} from another (she is a mathematician). Altogether?",
    "Not their product, their sum: {first}, {second}.",
)  # fmt: skip

DIFFERENCE: tuple[str, ...] = (
    "{_hi}I have the complex numbers {first} and {second} and would like the second taken away from the first, real part from real part, imaginary part from imaginary part. What do I get?{_bye}",
    "z = {first}\nw = {second}\nz - w = ?",
    "The total phasor is {first}, one of its two parts is {second}. The other part is ...",
    "How much is {first} once {second} is gone from it? (i is the imaginary unit)",
    "subtract: {first} minus {second}",
    "In the plane I stand at {second} and want to go to {first}. Which step is that, as a complex number?",
    "GIVEN a = {first} and b = {second}. WANTED a - b.",
    "Two impedances in series make {first} ohms, one of them is {second} ohms. And the other?",
    "Please take complex number {second} from complex number {first}.",
    "Exam {_no}. Calculate {first} - {second}{_form}.",
    "{_person} owned {first} and gave away {second} (she is a mathematician). What's left?",
    "Not their sum, the difference: {first} less {second}.",
)  # fmt: skip

PRODUCT: tuple[str, ...] = (
    "{_hi}I have the complex numbers {first} and {second} and would like to multiply them out, four little products with i squared being -1. What do I get?{_bye}",
    "z = {first}\nw = {second}\nz * w = ?",
    "The phasor {first} is scaled and turned by {second}. It becomes ...",
    "How much do {numbers} make when multiplied? (i is the imaginary unit)",
    "multiply these: {numbers}",
    "Expand the two brackets, replace i·i by -1, collect: {first} times {second}.",
    "GIVEN a = {first} and b = {second}. WANTED ab.",
    "The current is {first} amperes and the impedance {second} ohms. Voltage = current times impedance = ?",
    "Please multiply complex number {first} with complex number {second}.",
    "Exam {_no}. Calculate {first} · {second}{_form}; first the brackets, then the terms, then add up.",
    "{first} of {second}, in complex numbers: what's the product?",
    "Not their sum, their product: {first}, {second}.",
)  # fmt: skip

QUOTIENT: tuple[str, ...] = (
    "{_hi}I have the complex numbers {first} and {second} and would like the first divided by the second; multiply top and bottom by the conjugate, they say. What do I get?{_bye}",
    "z = {first}\nw = {second}\nz / w = ?",
    "The output phasor is {first}, the input was {second}. Their ratio (output over input) is ...",
    "How much is {first} over {second}? (i is the imaginary unit)",
    "divide: {first} by {second}",
    "Which complex number, times {second}, makes {first}?",
    "GIVEN a = {first} and b = {second}. WANTED a/b.",
    "The voltage is {first} volts and the impedance {second} ohms. Current = voltage over impedance = ?",
    "Please divide complex number {first} by complex number {second}.",
    "Exam {_no}. Calculate {first} : {second}{_form}; extend the fraction, then separate real and imaginary part.",
    "The fraction of {first} and {second} (numerator, denominator), as one complex number?",
    "Not their product, the quotient: {first} divided by {second}.",
)  # fmt: skip
