/* singles-MRV in C: the solver of hard.py, cell by cell the same, about twenty times as fast.
 *
 * Candidates of a cell are a bit set of 9. Naked and hidden singles are propagated off a stack to
 * their fixed point; then the first cell of fewest candidates is guessed, lowest digit first.
 * tests/unit/test_refiner_training.py holds it to hard.py's ratings.
 */
#include <stdint.h>
#include <string.h>

enum { SIDE = 9, CELLS = 81, ALL = 511, PEERS = 20, STACK = 4096 };

static uint8_t unit_cells[27][SIDE], cell_units[CELLS][3], cell_peers[CELLS][PEERS];
static int ready;

static void prepare(void) {
    for (int cell = 0; cell < CELLS; cell++) {
        int row = cell / SIDE, column = cell % SIDE, box = row / 3 * 3 + column / 3;
        unit_cells[row][column] = cell;
        unit_cells[9 + column][row] = cell;
        unit_cells[18 + box][row % 3 * 3 + column % 3] = cell;
        cell_units[cell][0] = row;
        cell_units[cell][1] = 9 + column;
        cell_units[cell][2] = 18 + box;
    }
    for (int cell = 0; cell < CELLS; cell++) {
        int count = 0;
        for (int other = 0; other < CELLS; other++) {
            int shared = 0;
            for (int u = 0; u < 3; u++) shared |= cell_units[cell][u] == cell_units[other][u];
            if (shared && other != cell) cell_peers[cell][count++] = other;
        }
    }
    ready = 1;
}

/* Fix a cell to one bit; 0 on a contradiction. Each push takes at least one candidate of one cell
 * (or is dropped when popped), so STACK is never reached: checked all the same. */
static int assign(uint16_t *candidates, int start, int bit) {
    struct { uint8_t cell; uint16_t gone; } stack[STACK];
    int top = 0;
    stack[top].cell = start;
    stack[top++].gone = candidates[start] & ~bit;
    while (top) {
        int where = stack[--top].cell;
        int gone = stack[top].gone & candidates[where];
        if (!gone) continue;
        int left = candidates[where] & ~gone;
        if (!left) return 0;
        candidates[where] = left;
        if (top + PEERS + 3 * SIDE >= STACK) return -1;
        if (!(left & (left - 1)))
            for (int p = 0; p < PEERS; p++) {
                int peer = cell_peers[where][p];
                if (candidates[peer] & left) {
                    stack[top].cell = peer;
                    stack[top++].gone = left;
                }
            }
        for (int u = 0; u < 3; u++) {
            const uint8_t *unit = unit_cells[cell_units[where][u]];
            int once = 0, twice = 0;
            for (int c = 0; c < SIDE; c++) {
                twice |= once & candidates[unit[c]];
                once |= candidates[unit[c]];
            }
            if (gone & ~once) return 0; /* a digit without a place */
            int single = gone & once & ~twice;
            for (int c = 0; single && c < SIDE; c++) {
                int digits = candidates[unit[c]] & single;
                if (!digits) continue;
                single &= ~digits;
                if (digits & (digits - 1)) return 0; /* one cell, the only place of two digits */
                if (candidates[unit[c]] != digits) {
                    stack[top].cell = unit[c];
                    stack[top++].gone = candidates[unit[c]] & ~digits;
                }
            }
        }
    }
    return 1;
}

static int given(const uint8_t *puzzle, uint16_t *candidates) {
    if (!ready) prepare();
    for (int cell = 0; cell < CELLS; cell++) candidates[cell] = ALL;
    for (int cell = 0; cell < CELLS; cell++)
        if (puzzle[cell]) {
            int bit = 1 << (puzzle[cell] - 1);
            if (!(candidates[cell] & bit) || assign(candidates, cell, bit) <= 0) return 0;
        }
    return 1;
}

struct search { int limit, found, guesses, first; uint8_t *out; };

static void descend(const uint16_t *candidates, struct search *search) {
    int best = -1, fewest = SIDE + 1;
    for (int cell = 0; cell < CELLS && fewest > 2; cell++) {
        int count = __builtin_popcount(candidates[cell]);
        if (count > 1 && count < fewest) best = cell, fewest = count;
    }
    if (best < 0) {
        if (!search->found) search->first = search->guesses;
        for (int cell = 0; cell < CELLS; cell++)
            search->out[search->found * CELLS + cell] = __builtin_ctz(candidates[cell]) + 1;
        search->found++;
        return;
    }
    for (int options = candidates[best]; options && search->found < search->limit;
         options &= options - 1) {
        uint16_t fresh[CELLS];
        memcpy(fresh, candidates, sizeof fresh);
        search->guesses++;
        if (assign(fresh, best, options & -options) > 0) descend(fresh, search);
    }
}

/* Write up to `limit` solutions (81 digits each) to `out`, and to `guesses` the guesses made until
 * the first, or all of them where there is none. Returns how many solutions were found. */
int rn_solutions(const uint8_t *puzzle, int limit, uint8_t *out, int *guesses) {
    uint16_t candidates[CELLS];
    struct search search = {limit, 0, 0, 0, out};
    if (given(puzzle, candidates)) descend(candidates, &search);
    *guesses = search.found ? search.first : search.guesses;
    return search.found;
}

/* Whether some solution has another digit than `digit` in a cell. */
int rn_without(const uint8_t *puzzle, int cell, int digit) {
    uint16_t candidates[CELLS], fresh[CELLS];
    uint8_t out[CELLS];
    if (!given(puzzle, candidates)) return 0;
    for (int other = candidates[cell] & ~(1 << (digit - 1)); other; other &= other - 1) {
        struct search search = {1, 0, 0, 0, out};
        memcpy(fresh, candidates, sizeof fresh);
        if (assign(fresh, cell, other & -other) <= 0) continue;
        descend(fresh, &search);
        if (search.found) return 1;
    }
    return 0;
}
