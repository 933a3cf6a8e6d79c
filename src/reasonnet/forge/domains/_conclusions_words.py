"""Whole texts about conclusions from propositional premises."""

from __future__ import annotations

from reasonnet.forge.domains._layouts import asked, layouts

INTROS = (
    "", "", "", "All of the {_given} are true.", "Propositional logic.", "Symbols: ∧ and, ∨ or, → implies, ↔ iff, ¬ not.", "Write your answer with ∧ ∨ → ↔ ¬.", "AND = ∧, OR = ∨, NOT = ¬, IMPLIES = →, IFF = ↔.",
    "Treat the letters as statements.", "We reason from {_given}.", "The letters stand for facts that are true or false.", "Everything listed holds at the same time.", "Any correct, non-trivial {_result} counts.", "It's an inference problem.",
    "Take the {_given} for granted.", "Truth tables or natural deduction, as you like.", "{_who} only believes the following.",
)  # fmt: skip
ASKS = (
    "What can be concluded?", "State one valid {_result}.", "What follows?", "Find a {_result}.", "Give a formula that they entail.", "What can we infer from this?", "Which {_result} is correct?", "Derive something.", "Therefore?",
    "Conclude.", "Name a statement that must be true then.", "Answer with one logical formula that follows.", "What else has to hold?", "Draw a correct {_result} and write it in symbols.", "∴ ?", "What is a logical consequence of these?", "Tell me what we can be sure of.",
)  # fmt: skip
_DATA = (
    "{premises}", "Premises: {premises}", "{_given}: {premises}", "Given: {premises}", "We know {premises}", "Γ = {{ {premises} }}".replace("{{", "").replace("}}", ""), "It holds that {premises}", "[{premises}]", "Assume {premises}", "Facts {premises}",
)  # fmt: skip
QUESTIONS = asked(*_DATA)
STORIES = (
    *layouts(*_DATA),
    "Let's say it is certain that {premises}. What else is certain then, in symbols?",
    "{premises} ⊢ ?",
    "{premises} |= ???",
    "Policy rules of a firewall: {premises}. Which rule follows from them?",
    "A detective has these facts: {premises}. What may the detective conclude, as a formula?",
    "{_who}: I accept {premises}.\nMe: then you must accept also ...\nComplete my line with a formula.",
    "infer({premises}) ->",
    "Which proposition is implied by {premises}? One is enough.",
    "From the following build one more true formula.\n{premises}",
    "Deduction, please. Premises {premises}. Conclusion:",
    "Theorem prover, input: {premises}. Output a lemma.",
    "If the {_given} {premises} are in the knowledge base, which sentence can be added?",
    "Homework 6c. {premises}\nWhat is a correct {_result} here? The notation should be the same.",
)  # fmt: skip

STORIES = (
    *STORIES,
    "{_hi}Letters are yes/no facts here, and these things are known to hold: {premises}. I'd like one more formula that is then certain (not a trivial one).{_bye}",
    "from {premises} what follows?",
    "What can I add to this list without risk? {premises} One formula, please.",
    "{_who} tells me to accept all of these, then to draw a conclusion, then to write it with the same symbols. {premises} What do I write?",
    "Light switches. Their wiring guarantees: {premises}. Name something else about the switches which the wiring guarantees, as a formula.",
    "PREMISES {premises}\nCONCLUSION ______",
    "Given these {_given}, {premises}, choose a letter or build a compound that must be true. Symbols only.",
    "If somebody says {premises}, what has he also said without saying it?",
    "Exam {_no} (logic): from {premises} derive, by modus ponens, modus tollens or whatever, one new statement.",
    "{premises}\n\nEverything above is true. Tell me one more thing that's true.",
    "Please to find conclusion which is valid. We know: {premises}",
    "A contract has the clauses {premises}. Which further clause is implied? Answer in the language of the clauses.",
    "KB: {premises}\nentails: ?",
    "Sherlock knows for sure that {premises}. 'Hence, Watson, ...' Complete his sentence by a formula.",
    "Truth table: keep only the rows in which all of {premises} come out true. Which formula is true in all rows that are left?",
    "axioms: {premises}; give a theorem",
    "Not a proof, only the result: something non-obvious that {premises} force to be true.",
    "Deduce. {premises}",
    "They're {_given}: {premises}. I'm looking for a consequence of them, preferably short. {_noise}Which one do you offer?",
)  # fmt: skip

QUESTIONS = (
    *QUESTIONS,
    "what must be true if {premises}?",
    "which conclusion is valid given {premises}?",
)  # fmt: skip
