"""Whole puzzles of bitwise, in people's own words."""

from __future__ import annotations

STORIES: tuple[str, ...] = (
    "{_hi}I have two questions about shifting and masking; here is the first: what's {formula}? Please write it as {notation}, with a minus in front if it's below zero.{_bye}",
    "{formula} -> {notation}",
    "GIVEN {formula}\nWANTED its value in {notation}",
    "In my C course we learned that << moves bits to the left, >> moves them to the right, & keeps common bits, | joins and ^ compares. Put to work: {formula}. The result as {notation}, please.",
    "evaluate; format: {notation}; integers of any width.\n{formula}",
    "Old game cartridge, checksum line {_no}: {formula}. What number does the routine come to ({notation})?",
    "Please calculate this and give answer in {notation}: {formula}. Integers are signed and without limit.",
    "Python shell, no computer at hand. >>> {formula}\nIn {notation} that's ...?",
    "{_person} types {formula} into a programmer's calculator and switches the display to {notation}. The display reads?",
    "The flags are combined like this: {formula}. First the brackets, then the rest; don't cut off at 32 bits. Report the {notation} value.",
    "I add, shift and mask all day, and now I can't see the wood for the trees. {formula}, in {notation}? {_noise}",
    "Interview: 'Evaluate {formula} on the whiteboard, {notation} notation.' What should stand on the whiteboard?",
    "Compute {formula}. Output base: {notation}. Nothing else.",
    "let x = {formula}; print(x) // as {notation}",
    "The assembler folds the constant expression {formula} at compile time. Folded constant, {notation}:",
    "Homework {_no}b) {formula}   (express in {notation})",
    "Dear {_name}, on the chip we wrote {formula} into {_register}. With unlimited signed integers, which {notation} number is that?{_bye}",
    "{notation} please! {formula}",
    "Here's an expression; everything in it is a whole number: {formula}. I need one number back, written in {notation}.",
    "Take {formula}, work from the innermost bracket outwards, and hand me the final value ({notation}, sign included).",
)  # fmt: skip
