"""Whole puzzles on edited matrices, in people's own words."""

EDITS_NOUNS = (
    "the {_grid} that comes out at the bottom of this chain, beginning from{grid}\nsteps:{edits}",
)
EDITS_COMMANDS = (
    "follow the recipe below from top to bottom and write the {_grid} you end with. start:{grid}\nrecipe:{edits}\n{_rows}",
    "run this list of edits, in sequence, on the matrix. edits:{edits}\nmatrix:{grid}",
    "here's the {_grid}:{grid}\nnow do, one after another,{edits}\nand show me the end state",
    "carry out every line on the result of the previous line:{edits}\nfirst state:{grid}",
    "start with{grid}\nand{edits}. {_rows}",
)
EDITS_QUESTIONS: tuple[str, ...] = (
    "what is on the {_grid} at the end if it begins as{grid}\nand these things are done to it in order:{edits}?",
    "{grid}\nIf I{edits}, which {_grid} do I hold at last?",
    "what final array does the pipeline print? pipeline:{edits}. input:{grid}",
)
EDITS_STORIES: tuple[str, ...] = (
    "{_hi} Could someone double-check my matrix homework? I begin with{grid}\nand then I have to do all of this in the order given:{edits}\nWhat should I get? {_why}",
    "GIVEN:{grid}\nSTEPS:{edits}\nWANTED: the matrix after the last step. {_rows}",
    "Input →{grid}\nProgram →{edits}\nOutput → ?",
    "Ticket #{_no}: the image tool has to reproduce this macro.\nMacro:{edits}\nTest image (numbers are colours):{grid}\nWhich image is expected afterwards?",
    "Exam question {_no}. Let A be the matrix{grid}\nModify A successively as follows:{edits}\nState the final matrix. (Rows and columns are numbered from 1.)",
    "A ={grid}\nfor step in steps: A = step(A)\nsteps are{edits}\nprint(A)",
    "{_person} plays a tile game. The tray first looks like this:{grid}\nThe cards drawn are, in order:{edits}\nHow does the tray look after the last card?",
    "Dear {_other}, take the sheet with these numbers:{grid}\nPlease{edits}. Send me back the sheet as it is then. {_why}",
    "Operations first, data last. Operations:{edits}\nData:{grid}\n{_rows}",
    "my quilt squares, by colour number{grid}\nand my sister says I should{edits}\nso what would the quilt look like in the end, love?",
    "One more for the matrix nerds. Counting from one, apply the following transformations consecutively:{edits}\nto this {_grid}:{grid}\nand post the outcome. {_rows}",
    "{grid}\n↓{edits}\n↓\n?",
    "Sorry for bad English. There is table{grid}\nI must make with it some action one by one:{edits}\nWhat table is at finish?",
    "LECTURE NOTE {_no}. The order of operations matters! Work it through:{edits}\nThe starting matrix is{grid}\nWhat is left when everything has been applied?",
    "data:{grid}\ntransforms:{edits}\nanswer with the resulting rows, nothing else",
    "A spreadsheet macro recorded these actions:{edits}\n{_person} replays it on a range that holds{grid}\nWhat does the range hold afterwards? {_rows}",
    "The museum rearranges its {_no}-year-old mosaic. Stones today:{grid}\nThe plan says:{edits}\nDescribe the mosaic once the plan has been carried out completely.",
    "chat, be a good computer for me. memory:{grid}\ninstructions:{edits}\ndump the memory at the end",
    "To get the password matrix from{grid}\nyou have to{edits}. What is the password matrix?",
)

EDITS_STORIES = (
    *EDITS_STORIES,
    "Think of a photo editor with an undo history, oldest first:{edits}\nThe photo before all that:{grid}\nAnd the photo now? {_rows}",
    "Below is a {_grid}; below that what is done to it, top line first.{grid}\n{edits}\nWrite the end result.",
    "{_person} gives orders, {_other} carries them out on the board. Board:{grid}\nOrders:{edits}\nBoard afterwards?",
    "Each step uses the output of the step before. Steps:{edits}\nInput of the first step:{grid}\nOutput of the last step? {_why}",
)

EDITS_STORIES = (
    *EDITS_STORIES,
    "Carry this out in your head. You see the following numbers:{grid}\nA voice gives you orders, each to be obeyed before the next one is heard:{edits}\nSay what you see after the last order. {_rows}",
    "Okay, three things. One, the numbers:{grid}\nTwo, what happens to them:{edits}\nThree, my question: what have I got then?",
    "{_hi} I'm knitting from a chart of {_no} old colour codes. Chart:{grid}\nThe designer changed her mind and wants me to{edits}. How does the new chart look? {_why}",
    "def f(m):{edits}\n    return m\n\nf({grid}) == ?",
    "QUESTION {_no} (10 marks). Let M denote the array{grid}\nwhose rows are counted from the top and columns from the left, first = 1. Perform on M, without changing the order,{edits}\nWrite down M as it is after that. {_rows}",
    "we got handed a bitmap{grid}\nand a change log, oldest entry at the top:{edits}\nrebuild the current bitmap pls",
    "Which {_grid} is at the end of this? {grid}\n⇓ {edits}",
    "Dear {_other}, the seating plan of row by row table numbers is{grid}\nOur hall manager wants, in that order,{edits}. What plan hangs on the door on Sunday? {_why}",
    "To do list for the {_grid} below, tick off from the first to the last:{edits}\n\n{grid}\n\nContents once all is ticked off?",
    "I type {_no} commands a day, today these:{edits}\nThey act on the {_grid}{grid}\nPlease act as the interpreter and print what remains.",
    "Sir, this is table of number:{grid}\nI have to do one by one: {edits}. Kindly tell final table.",
    "{grid}\n\nis where we are. Where do we go? Simply{edits}. {_rows}",
    "Memory test! Remember the {_grid}{grid}\nThen it is altered:{edits}\nAnd now repeat the altered one.",
    "The order matters: no step may be skipped or done twice, and step two works on what step one has left, step three on what step two has left, and so on. Steps:{edits}\nStarting block:{grid}\nFinal block? {_rows}",
    "state = {grid}\nevents = {edits}\nreduce(apply, events, state)  # result?",
    "A floor of numbered tiles,{grid}\nRenovation in stages:{edits}\nPaint me the floor when the workers have left. {_why}",
    "{_person}: can you{edits}?\n{_other}: to which matrix?\n{_person}: this one{grid}\n{_other}: then you end up with ...",
    "matrix in, matrix out. in:{grid}\nthen{edits}\nout:",
    "Geometry plus arithmetic, my tutor calls it. For{grid}\nplease{edits} and tell me the numbers row for row.",
    "Result wanted, not the way to it. Edits{edits}\nof{grid}",
    "In the film the hacker transforms the code block{grid}\nHis moves on screen:{edits}\nWhat block does he read out at last? {_rows}",
    "Start table{grid}\nEnd table: unknown, but it comes from the start table if one does this:{edits}\nFill in the end table.",
)  # fmt: skip

EDITS_QUESTIONS = (
    *EDITS_QUESTIONS,
    "after{edits}, what is{grid}?",
    "what's the final matrix: {grid}\n{edits}?",
)  # fmt: skip
