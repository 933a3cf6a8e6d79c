"""Maps of cells: pooling, distances to zeros, rotting oranges, islands."""

from __future__ import annotations

from random import Random

from reasonnet.forge.domains import _matrix_maps_words as own
from reasonnet.forge.domains._boards import by_groups, side
from reasonnet.forge.domains._rare_tables import table
from reasonnet.forge.domains._tables import around, signs
from reasonnet.forge.domains._worked import with_example
from reasonnet.forge.gym import Gym
from reasonnet.forge.wording import Family, Marked, Slot, number_words

_ROWS = r"(?P<grid>[\d\s-]+?)\s*"
_POOL = Gym(
    "pool_matrix",
    by_groups(rf"Perform (?P<pooling>\w+) pooling .* kernel size of (?P<size>\d+):\n{_ROWS}$"),
    (
        {},
        {},
        {"min_rows": 3, "max_rows": 9, "min_cols": 3, "max_cols": 9, "max_pool_size": 4},
        {"min_rows": 8, "max_rows": 18, "min_cols": 8, "max_cols": 18, "max_pool_size": 5},
        {"min_rows": 12, "max_rows": 24, "min_cols": 12, "max_cols": 24, "min_pool_size": 3, "max_pool_size": 7},
        {"min_rows": 25, "max_rows": 50, "min_cols": 25, "max_cols": 50, "min_pool_size": 5, "max_pool_size": 7},
    ),
)  # fmt: skip
_DISTANCES = Gym(
    "binary_matrix",
    by_groups(rf"matrix below:\n{_ROWS}$"),
    (
        {},
        {},
        {"min_n": 3, "max_n": 7, "p_zero": 0.4},
        {"min_n": 8, "max_n": 18, "p_zero": 0.15},
        {"min_n": 14, "max_n": 24, "p_zero": 0.25},
        {"min_n": 25, "max_n": 50, "p_zero": 0.25},
    ),
)
_ORANGES = Gym(
    "rotten_oranges",
    by_groups(rf"fresh orange:\n{_ROWS}$"),
    (
        {"min_n": 3, "max_n": 8},
        {"min_n": 4, "max_n": 12},
        {"min_n": 8, "max_n": 16},
        {},
        {"min_n": 25, "max_n": 50},
    ),
)
_ISLANDS = Gym(
    "largest_island",
    by_groups(rf"binary matrix grid:\n{_ROWS}\n\n"),
    (
        {},
        {},
        {"min_num_islands": 2, "max_num_islands": 6, "min_island_size": 2, "max_island_size": 12},
        {"min_rows": 8, "max_rows": 18, "min_cols": 8, "max_cols": 18, "max_num_islands": 8, "max_island_size": 15},
        {"min_rows": 14, "max_rows": 26, "min_cols": 14, "max_cols": 26, "min_num_islands": 3, "max_num_islands": 9, "min_island_size": 3, "max_island_size": 20},
        {"min_rows": 25, "max_rows": 50, "min_cols": 25, "max_cols": 50, "min_num_islands": 5, "max_num_islands": 10, "min_island_size": 5, "max_island_size": 20},
    ),
)  # fmt: skip


def _as_grid(drawn: Marked) -> Marked:
    """Mark a drawn map with the role of the grid, whatever its slot is called."""
    return Marked(tuple((text, "grid" if role else None) for text, role in drawn.pieces))


# --- pooling --------------------------------------------------------------------------------


def _pool(rng: Random) -> dict[str, Slot]:
    high, wide = side(rng), side(rng)
    top = rng.choice([9, 9, 20, 100, 255])
    size = rng.choice([1, 2, 2, 2, 3, 3, 4, 5])
    return {
        **around(rng),
        "grid": table(rng, [[str(rng.randint(0, top)) for _ in range(wide)] for _ in range(high)]),
        "size": rng.choice([str(size), str(size), f"{size}x{size}", f"{size} x {size}", f"{size} by {size}", f"{size}×{size}", f"{size}-by-{size}", number_words(size), f"{number_words(size)} by {number_words(size)}"]),
        "pooling": rng.choice(["max", "max", "maximum", "average", "average", "mean", "avg", "MAX", "Max", "AVG", "biggest", "largest", "highest", "min", "minimum", "smallest"]),
    }  # fmt: skip


POOL = Family(
    skill="matrix-maps/pool",
    sample=with_example("matrix-maps/pool", _pool, "{pooling}, {size}:{grid}", "{grid}\nwith {size} and {pooling}"),
    imported=_POOL.draw,
    nouns=(
        "the {pooling} pooling with {size} windows of{grid}",
        "the {size} {pooling}-pooled version of this matrix:{grid}",
        "the output of a {pooling} pooling layer (window {size}, same stride) for{grid}",
        "the result of {pooling} pooling, block size {size}, on the feature map{grid}",
        "this image downsampled by the {pooling} over {size} blocks:{grid}",
        "the table of block values ({pooling} of each {size} block) for{grid}",
    ),
    clauses=(
        "what {pooling} pooling with a {size} window makes of this:{grid}",
        "how this matrix looks after {size} {pooling} pooling:{grid}",
        "what a pooling layer of type {pooling} and size {size} returns for{grid}",
        "which matrix I get by taking the {pooling} of every {size} tile:{grid}",
    ),
    commands=(
        "{pooling} pool this with blocks of {size}:{grid}",
        "apply {size} {pooling} pooling, windows side by side:{grid}",
        "shrink the grid by the {pooling} of each {size} tile:{grid}",
        "divide this matrix into {size} blocks and write the {pooling} of each:{grid}",
        "downsample{grid}\nwith {pooling} pooling, kernel {size}",
        "compute the {pooling} pooling (kernel {size}, stride equal to kernel):{grid}",
        "reduce the array by {pooling} pooling; the window is {size}:{grid}",
        "cut the following into squares of {size} and replace each by its {pooling} value:{grid}",
        *own.POOL_COMMANDS,
    ),
    questions=(
        "what's the {pooling} pooling of this with window {size}?{grid}",
        "what does a {size} {pooling} pool give here?{grid}",
        "which values remain after {pooling} pooling with a kernel of {size}?{grid}",
        "can you pool this for me? type {pooling}, size {size}{grid}",
        "{grid}\nwhat is the {pooling} of each {size} block in that?",
        "kernel {size}, {pooling} pooling: what comes out?{grid}",
        *own.POOL_QUESTIONS,
    ),
    stories=(
        "{_person} checks a neural network by hand. The layer does {pooling} pooling over {size} patches without overlap, and its input is{grid}\nWhat is the output?",
        "A heat map is coarsened: every {size} square becomes one cell with the {pooling} of its values.{grid}\nWrite the coarse map, two decimals where needed.",
        "Pooling: {pooling}. Size: {size}. Input:{grid}",
        "CNN homework. Input below, {pooling} pooling, filter {size}, no overlap, partial windows at the edges count too.{grid}",
        "The camera bins its pixels in groups of {size} and stores the {pooling}.{grid}\nWhich numbers are stored?",
        "{grid}\n{pooling} pooling please, {size}",
        "For a thumbnail {_person} takes the {pooling} brightness of each {size} area.{grid}\nGive the thumbnail as rows of numbers.",
        "We want fewer cells. Use the {pooling}, window {size}, stride the same.{grid}",
        *own.POOL_STORIES,
    ),
)  # fmt: skip

# --- distances to zeros -----------------------------------------------------------------------


def _ones(rng: Random) -> list[list[str]]:
    high = side(rng)
    wide = high if rng.random() < 0.6 else side(rng)
    share = rng.choice([0.08, 0.2, 0.3, 0.5])
    rows = [["0" if rng.random() < share else "1" for _ in range(wide)] for _ in range(high)]
    rows[rng.randrange(high)][rng.randrange(wide)] = "0"
    return rows


def _distances(rng: Random) -> dict[str, Slot]:
    return {**around(rng), "grid": table(rng, _ones(rng), dense=True)}


DISTANCES = Family(
    skill="matrix-maps/zero-distances",
    sample=with_example("matrix-maps/zero-distances", _distances, "{grid}", "this:{grid}"),
    imported=_DISTANCES.draw,
    nouns=(
        "the distance map to the closest zero for{grid}",
        "the distance of every cell to its nearest 0:{grid}",
        "the Manhattan distance transform of this binary image:{grid}",
        "the grid of steps from each cell to a zero:{grid}",
        "the matrix of shortest distances to zeros for{grid}",
        "the L1 distance transform of{grid}",
    ),
    clauses=(
        "how far each entry is from the closest 0:{grid}",
        "how many steps every cell is away from a zero (no diagonals):{grid}",
        "what the distance transform of this mask is:{grid}",
        "what the nearest-zero distances are:{grid}",
        "how far away the next zero is for every position of{grid}",
    ),
    commands=(
        "replace each cell by how far the closest 0 is:{grid}",
        "work out the taxicab distance transform:{grid}",
        "for every position give the number of steps to the nearest zero{grid}",
        "fill in, for each cell, the distance to the next 0 (moving up, down, left, right):{grid}",
        "compute the distance to zero for all cells of{grid}",
        "turn this mask into a distance map, zeros being the sources:{grid}",
        "run a breadth-first search from all the zeros at once and print the depth of each cell:{grid}",
        "update the matrix so that each cell holds its distance to the nearest zero:{grid}",
        *own.DIST_COMMANDS,
    ),
    questions=(
        "how far is each cell from the nearest zero?{grid}",
        "what is the 0-distance of every entry?{grid}",
        "which distance map belongs to this binary grid (distance to closest 0)?{grid}",
        "can you compute the city block distance to the zeros?{grid}",
        "{grid}\nfor each entry, how many moves to a 0?",
        "what are the shortest walks to a 0 from all the cells here?{grid}",
        *own.DIST_QUESTIONS,
    ),
    stories=(
        "On {_person}'s map a 0 is a shelter and a 1 is open land.{grid}\nFor every square, how many squares must be walked to the closest shelter? Answer with a map.",
        "0 = bus stop, 1 = house.{grid}\nWrite under each house how many blocks it is to the nearest stop, stops get 0.",
        "A warehouse has chargers (0) and shelves (1).{grid}\nA robot moves one cell at a time, never diagonally, and may cross anything. Give the distance to the closest charger for all cells.",
        "Zeros are exits.{grid}\nLabel each cell with its distance to the closest exit.",
        "01 matrix:{grid}\ndistance to nearest 0, same shape",
        "{_person} drops ink on all cells with a 0, and each minute it spreads to the four neighbours. In which minute does it reach each cell?{grid}",
        "Image processing exercise: background pixels are 0.{grid}\nOutput the distance (rows plus columns) of every pixel to the background.",
        "{grid}\nnearest-zero distance map, please",
        "Wells are marked 0, gardens 1.{grid}\nHow far does each garden's owner have to carry water? Rows of numbers, please.",
        *own.DIST_STORIES,
    ),
)  # fmt: skip

# --- oranges ------------------------------------------------------------------------------------


def _oranges(rng: Random) -> dict[str, Slot]:
    high = side(rng)
    wide = high if rng.random() < 0.6 else side(rng)
    rotten = rng.choice([0.03, 0.1, 0.2])
    empty = rng.choice([0.0, 0.1, 0.25, 0.4])

    def cell() -> str:
        drawn = rng.random()
        return "2" if drawn < rotten else "0" if drawn < rotten + empty else "1"

    rows = [[cell() for _ in range(wide)] for _ in range(high)]
    gap = rng.choice("._E")
    return {
        **around(rng),
        "grid": table(rng, rows, dense=True),
        "signs": _as_grid(signs(rng, rows, ({"0": gap, "1": "F", "2": "R"},))),
        "_gap": gap,
        "_unit": rng.choice(["minute", "minute", "day", "hour", "second", "round"]),
    }


ORANGES = Family(
    skill="matrix-maps/rotting-minutes",
    sample=with_example("matrix-maps/rotting-minutes", _oranges, "{grid}", "a box like{grid}"),
    imported=_ORANGES.draw,
    nouns=(
        "the number of {_unit}s until all oranges are rotten (0 empty, 1 fresh, 2 rotten; -1 if never):{grid}",
        "the time until no 1 is left when every 2 infects its four neighbours each {_unit}:{grid}",
        "the rotting time of this crate, in {_unit}s:{grid}",
        "the count of {_unit}s it takes the rot (2) to reach every fresh fruit (1), or -1:{grid}",
        "the number of rounds in which the 2s convert all 1s, cells of 0 blocking:{grid}",
    ),
    clauses=(
        "how many {_unit}s pass until every fresh orange (1) has gone bad from the rotten ones (2):{grid}",
        "when the last healthy cell (1) is infected by its neighbours (2), or -1 if it never is:{grid}",
        "after how many {_unit}s no 1 remains if each {_unit} the 2s spread up, down, left and right:{grid}",
        "how long the fire (2) needs to burn all trees (1); 0 is bare ground:{grid}",
    ),
    commands=(
        "simulate the rot: 2 rotten, 1 fresh, 0 nothing, spreading to side neighbours every {_unit}. Count the {_unit}s until nothing is fresh:{grid}",
        "find how many {_unit}s the infection takes to reach all 1s from the 2s (-1 if impossible):{grid}",
        "compute the minimum time to rot every orange in{grid}",
        "tell me when all the fruit is spoiled; fresh = 1, spoiled = 2, gap = 0:{grid}",
        "count the rounds until the 2s have taken over all 1s, return -1 if some 1 survives:{grid}",
        "give the number of {_unit}s until this tray of oranges is completely rotten{grid}",
        *own.ORANGE_COMMANDS,
    ),
    questions=(
        "how many {_unit}s until all the oranges rot?{grid}",
        "when will no fresh orange (1) be left? Rotten ones are 2, empty spots 0.{grid}",
        "how long until every 1 touches the plague (2) and falls ill, one {_unit} per step?{grid}",
        "in how many {_unit}s is the whole forest (1) on fire (2), or is it -1?{grid}",
        "0 none, 1 fresh, 2 rotten: how many {_unit}s till all is rotten?{grid}",
        "how quickly does the mould (2) cover all the bread (1)?{grid}",
        "what is the least number of {_unit}s before there's no good orange in this box?{grid}",
        *own.ORANGE_QUESTIONS,
    ),
    stories=(
        "{_person} stores oranges in a crate. Each {_unit} a rotten one (2) spoils the fresh ones (1) right beside it; 0 is an empty place.{grid}\nAfter how many {_unit}s is every orange spoiled? Say -1 if that never happens.",
        "A virus spreads in an office plan: 2 is an infected desk, 1 a healthy one, 0 a corridor. Per {_unit} it jumps to the desks next to it (not diagonally).{grid}\nHow many {_unit}s until everybody is infected? -1 if somebody stays well.",
        "Zombies (2) bite the humans (1) in the four cells around them every {_unit}; walls are 0.{grid}\nWhen is the last human bitten?",
        "Fire drill. 2 burns, 1 is wood, 0 is stone. Wood catches fire from a burning neighbour after one {_unit}.{grid}\nHow many {_unit}s until all the wood has caught fire, -1 if some never does?",
        "rotting oranges{grid}",
        "In {_person}'s orchard each tree is healthy (1) or sick (2), some spots are bare (0). Sickness moves to adjacent trees once per {_unit}.{grid}\nHow many {_unit}s until no healthy tree is left?",
        "{grid}\n2s turn the 1s next to them into 2s every {_unit}. How many {_unit}s until there is no 1 (or -1)?",
        "News spreads among neighbours: who knows it is marked 2, who doesn't is 1, empty houses are 0.{grid}\nEvery {_unit} those who know tell the houses next door. In how many {_unit}s does everybody know? Answer -1 if not all can be told.",
        "Kiwis this time, not oranges: 1 good, 2 bad, 0 no kiwi. Bad ones spoil direct neighbours within a {_unit}.{grid}\nTime until all are bad?",
        *own.ORANGE_STORIES,
        *own.FRUIT_STORIES,
    ),
)  # fmt: skip

# --- islands ------------------------------------------------------------------------------------


def _islands(rng: Random) -> dict[str, Slot]:
    high, wide = side(rng), side(rng)
    share = rng.choice([0.15, 0.3, 0.45, 0.6])
    rows = [["1" if rng.random() < share else "0" for _ in range(wide)] for _ in range(high)]
    pair = rng.choice(["#.", "X.", "L~", "LW", "#~", "*.", "█░", "@.", "X_", "■□", "x.", "🟩🟦", "🟫🌊", "🌳🌊"])
    land, sea = pair[0], pair[1]
    return {
        **around(rng),
        "grid": table(rng, rows, dense=True),
        "signs": _as_grid(signs(rng, rows, ({"0": sea, "1": land},))),
        "_land": land,
        "_sea": sea,
    }


ISLANDS = Family(
    skill="matrix-maps/largest-island",
    sample=with_example("matrix-maps/largest-island", _islands, "{grid}", "the map{grid}"),
    imported=_ISLANDS.draw,
    nouns=(
        "the area of the largest island (1 land, 0 water):{grid}",
        "the size of the biggest connected group of 1s in{grid}",
        "the number of cells in the largest block of ones that touch by their sides:{grid}",
        "the max island area for this map:{grid}",
        "the size of the largest 4-connected component of ones:{grid}",
        "the biggest landmass, in squares, on this map:{grid}",
    ),
    clauses=(
        "how big the largest island is (land is 1):{grid}",
        "how many squares the biggest patch of 1s covers, diagonals not counting:{grid}",
        "what the area of the greatest landmass is:{grid}",
        "how many ones the largest cluster contains:{grid}",
    ),
    commands=(
        "find the largest island in this grid of land (1) and sea (0) and give its area:{grid}",
        "measure the biggest connected region of ones:{grid}",
        "count the cells of the largest lump of 1s (neighbours share a side):{grid}",
        "report the area of the biggest island, 0 if there is none:{grid}",
        "determine the maximum component size among the ones{grid}",
        "look for groups of touching 1s and say how large the largest of them is{grid}",
        "size up the greatest blob of ones:{grid}",
        *own.ISLAND_COMMANDS,
    ),
    questions=(
        "how large is the biggest island?{grid}",
        "what's the area of the largest island on this map (1 = land)?{grid}",
        "how many cells does the largest group of joined 1s have?{grid}",
        "{grid}\nwhich size has the largest 4-connected blob of ones?",
        "how many squares of land hang together at most here?{grid}",
        "in this binary picture, how many pixels has the biggest object (side neighbours only)?{grid}",
        *own.ISLAND_QUESTIONS,
    ),
    stories=(
        "{_person} flies over an archipelago and draws it: 1 for land, 0 for sea.{grid}\nHow many squares has the largest island?",
        "A lake map: 0 is ice, 1 is open water.{grid}\nPools are joined when cells share an edge. How large is the largest pool?",
        "Farmland squares are 1, the rest is 0. Squares sharing a border belong to one field.{grid}\nArea of the biggest field?",
        "max area of island{grid}",
        "{grid}\nIslands are made of 1s that touch horizontally or vertically. Give the size of the largest one, or 0.",
        "Under the microscope {_person} sees cells (1) on a dark ground (0).{grid}\nThe largest clump of cells that touch up, down, left or right: how many cells is it?",
        "City blocks with power are 1, those without are 0.{grid}\nWhat is the number of blocks in the largest connected powered area?",
        "Minesweeper remains:{grid}\nHow many 1s are there in the biggest chunk? Diagonal contact does not join.",
        "The stain on the tablecloth, digitised:{grid}\nSize of its largest connected part (1s), please.",
        *own.ISLAND_STORIES,
        *own.SIGN_STORIES,
    ),
)  # fmt: skip

FAMILIES = (POOL, DISTANCES, ORANGES, ISLANDS)
