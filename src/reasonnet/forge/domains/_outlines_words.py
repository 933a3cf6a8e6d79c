"""People's own words for outlines."""

from __future__ import annotations

QUESTIONS: tuple[str, ...] = (
    "how many boxes did the plotter put on this sheet, counting hidden parts as seen ({_two} = two edges at once)?{drawing}",
    "{drawing}\nhow many rectangles have been drawn here in total?",
    "what's the count of hollow rectangles in this text picture?{drawing}",
    "of how many frames does this drawing consist?{drawing}",
)
COMMANDS: tuple[str, ...] = (
    "say how many hollow boxes this shows, crossings ({_two}) included:{drawing}",
    "determine the number of rectangle outlines on the canvas:{drawing}",
    "give one number, the amount of frames:{drawing}",
    "{drawing}\ncount the rectangles above",
)
STORIES: tuple[str, ...] = (
    "{_hi}{_why}Somebody typed a picture with nothing but {_one} signs. They form the borders of rectangles, which are empty inside. Where two borders lie on the same character there's a {_two}. How many rectangles have been typed?{drawing}{_bye}",
    "PICTURE{drawing}\nQUESTION: number of rectangles?\nNOTE: {_one} one border, {_two} two borders",
    "{drawing}\n\nThe above is a map of fences ({_one}). Each paddock has a rectangular fence; shared fence pieces are {_two}. How many paddocks?{_fmt}{_bye}",
    "Count me the windows on this ASCII desktop. A {_two} is where the frame of one window runs over another's.{drawing}{_fmt}",
    "{_person} laid some picture frames on the table, a few of them overlapping.{drawing}\nHow many frames has {_person} got?{_fmt}",
    "Computer vision homework, step 1: find all axis-parallel rectangle contours in the binary image ({_one} contour, {_two} double contour). Output their count.{drawing}{_bye}",
    "Input: character matrix. Output: integer = number of rectangles whose outlines were stamped into it.{drawing}",
    "{_hi}I need to know the number of rectangles here, please. Only the edges are printed.{drawing}{_fmt}{_bye}",
    "A robot drove along the sides of several rectangles and left marks ({_one}); twice-visited places have {_two}.{drawing}\nAlong how many rectangles did it drive?{_fmt}",
    "See the drawing and please to count rectangle.{drawing}\n{_fmt}",
    "How many? (rectangles, of course){drawing}",
    "Garden plan of {_town}: hedges are {_one}, and {_two} means two hedges on top of each other. Every hedge encloses a rectangle.{drawing}\nNumber of hedged rectangles = ?{_fmt}{_bye}",
    "Eye test for {_num}-year-olds :) Rectangles may cross, none is filled. Give me the total.{drawing}",
    "grid ={drawing}\nprint(count_rectangles(grid))  # what is printed?",
    "The archaeologists drew the walls of old houses. {_one}: wall. {_two}: walls of two houses meet. Each house is a rectangle.{drawing}\nHow many houses were there?{_fmt}{_bye}",
    "Boxes, boxes, boxes. Count them, even those lying partly over others.{drawing}{_fmt}",
    "{drawing}\n^ number of rectangular outlines? {_two} marks an overlap.",
    "Legend: {_one} = part of one rectangle, {_two} = part of two. Task: say how many there are altogether.{drawing}{_bye}",
    "On squared paper {_person} traced rectangles with a pen; where the pen went twice it's darker ({_two}).{drawing}\nFor {_num} cents each, {_person} counted them. What was the count?",
    "I lost count of the rectangles in my terminal art:{drawing}\nWould you count again?{_fmt}{_bye}",
    "Without explanation: the total of rectangles in{drawing}",
    "Each closed rectangular line counts once.{drawing}\nHow often do you count?{_fmt}",
    "Quality control: the printer should have printed a certain number of frames. How many do you find?{drawing}{_bye}",
    "Overlap character: {_two}. Line character: {_one}. Everything else is background. #rectangles?{drawing}",
)

STORIES = (
    *STORIES,
    "{_hi}I laid rubber bands around nails, each band making a rectangle; seen from above a band is drawn by {_one}, and where two bands lie on each other by {_two}. How many bands did I use?{drawing}{_bye}",
    "#rectangles here?{drawing}",
    "{drawing}\nHow many rectangles?{_fmt}",
    "Please count rectangle in picture. Sign {_one} is line. Sign {_two} is where two cross.{drawing}",
    "Follow each line round until you're back where you started; that's one. Do it with every line, crossing others where there is {_two}. How many do you get?{drawing}{_fmt}",
    "The gardener marked {_num} trees and also some rectangular beds; trees aren't drawn, beds are, with {_one} (two borders: {_two}). Number of beds?{drawing}",
    "n = number of axis-aligned rectangle borders rendered ({_one}, overlap {_two})\nprint(n){drawing}",
    "Windows on a desktop, all see-through, only the frames show.{drawing}\nHow many are open?{_fmt}{_bye}",
    "Exam {_num}: the raster below was produced by drawing rectangle outlines one after another ({_two} = drawn twice). Give the number of outlines.{drawing}",
    "{_person} says 3, {_other} says 4, their dad says 6. How many {_things} are there really?{drawing}",
    "Count what has four corners and is made of {_one}. Where two of them meet the sign is {_two}.{drawing}{_fmt}",
    "Swimming pools seen from a plane. Rims are {_one}; rims over rims are {_two}. Pools?{drawing}",
)  # fmt: skip
