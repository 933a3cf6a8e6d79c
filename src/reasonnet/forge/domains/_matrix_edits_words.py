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
EDITS_QUESTIONS = (
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
