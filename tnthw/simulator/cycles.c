/* When each instruction of an image is pushed, starts and completes: what
 * tnthw/simulator/schedule.py says event by event, for waits whose counts do not go round.
 *
 * Two things make it quick.  The sequencer waits for starts and for fetches alone and no unit waits
 * for it to be somewhere else, so every push is known as soon as what it waits for is, and is no
 * event of its own.  A unit that waits for a completion is looked at again when that completion is
 * known, and one that can start when another takes a bank that it needs.
 */

#include <stdint.h>
#include <stdlib.h>

typedef int64_t number;

enum { MEMORY, ARRAY, VECTOR, UNITS };

#define NEVER ((number)1 << 62)

static const int PRIORITY[UNITS] = {ARRAY, VECTOR, MEMORY};
static const int OTHERS[UNITS][UNITS - 1] = {{ARRAY, VECTOR}, {MEMORY, VECTOR}, {MEMORY, ARRAY}};

typedef struct {
    number read, write, until;
} Hold;

typedef struct {
    const number *unit, *waits, *banks; /* of each instruction */
    number *pushed, *started, *done;
    number *order[UNITS]; /* of each unit the instructions that it starts, in order */
    number starts[UNITS], pushes[UNITS], free[UNITS];
    Hold holds[UNITS][2]; /* the ARRAY unit can have two in flight */
} State;

static number greater(number a, number b) { return a > b ? a : b; }

/* First cycle in which the head of a queue can start, as far as is known. */
static number earliest(const State *s, int unit) {
    number at = s->starts[unit];
    if (at >= s->pushes[unit])
        return NEVER;
    number index = s->order[unit][at], cycle = s->pushed[index];
    if (at)
        cycle = greater(cycle, s->started[s->order[unit][at - 1]]);
    cycle = greater(cycle + 2, s->free[unit]);
    for (int k = 0; k < UNITS - 1; k++) {
        int other = OTHERS[unit][k];
        number wait = s->waits[2 * index + k];
        if (wait <= 0)
            continue;
        if (wait > s->starts[other])
            return NEVER;
        cycle = greater(cycle, s->done[s->order[other][wait - 1]] + 2); /* seen one cycle later */
    }
    number read = s->banks[2 * index], write = s->banks[2 * index + 1];
    if (read || write)
        for (int k = 0; k < UNITS - 1; k++)
            for (int h = 0; h < 2; h++) {
                const Hold *hold = &s->holds[OTHERS[unit][k]][h];
                if (hold->until >= cycle && (hold->read & read || hold->write & write))
                    cycle = hold->until + 1;
            }
    return cycle;
}

/* took: cycles of each instruction; shapes: tiles, positions and the period of a tile of each
 * ACCUMULATE, zeros of others; page: the page that begins behind an instruction, or -1; fetch:
 * whether it is a FETCH; rules: queue depth, rows of a tile, latency of the array, cycles to the
 * first entry of a page and to each other, and between two writes of accumulators; stands: page 0
 * is there already.  found: rows of when each is pushed, starts and completes, when its unit could
 * have started it for all that ran before, and when it had nothing to do.  Returns the cycles of
 * the image, or -1 where it never ends. */
number cycles(number n, const number *unit_of, const number *waits, const number *banks,
              const number *took, const number *shapes, const number *page_of,
              const number *fetch, const number *rules, number stands, number *found) {
    number depth = rules[0], rows = rules[1], latency = rules[2];
    number at_hand_after = rules[3], entry = rules[4], distance = rules[5];
    number *pushed = found, *started = found + n, *done = found + 2 * n;
    number *free_at = found + 3 * n, *idle_at = found + 4 * n;
    number *room = malloc((4 * n + 4) * sizeof(number)), *fetched = room + UNITS * n;
    if (!room)
        return -1;
    State s = {unit_of, waits, banks, pushed, started, done, {room, room + n, room + 2 * n},
               {0}, {0}, {0}, {{{0}}}};
    number idle[UNITS] = {0}, ready[UNITS] = {NEVER, NEVER, NEVER}, counted[UNITS] = {0};
    for (number k = 0; k < n; k++)
        s.order[unit_of[k]][counted[unit_of[k]]++] = k;
    for (int k = 0; k < UNITS; k++)
        s.holds[k][0].until = s.holds[k][1].until = -1;
    /* ARRAY unit: first cycle of the last tile of the ACCUMULATE before, and its last cycle */
    number first_before = -distance, last_before = -1;
    number following = 1, at_hand = NEVER, ended = NEVER, page = 0, since = 2, pages = 0, last = 0;
    int waits_for_page = 1;
    s.pushes[unit_of[0]] = 1;
    if (stands) { /* the fetch of page 0 counts as complete */
        since = 1;
        s.starts[unit_of[0]] = 1;
        fetched[pages++] = 0;
    } else
        pushed[0] = 1;
    ready[unit_of[0]] = earliest(&s, unit_of[0]);
    for (;;) {
        /* the sequencer, as far as what has started takes it */
        while (ended == NEVER) {
            if (waits_for_page) {
                if (page >= pages)
                    break;
                at_hand = greater(fetched[page] + 1, since) + at_hand_after;
                waits_for_page = 0;
            }
            if (following == n) {
                ended = at_hand;
                break;
            }
            int unit = unit_of[following];
            number before = s.pushes[unit] - depth, now = at_hand;
            if (before >= 0) {
                if (before >= s.starts[unit])
                    break;
                now = greater(now, started[s.order[unit][before]] + 1);
            }
            pushed[following] = now;
            if (++s.pushes[unit] == s.starts[unit] + 1)
                ready[unit] = earliest(&s, unit);
            if (page_of[following] >= 0) {
                page = page_of[following];
                since = now + 1;
                waits_for_page = 1;
            } else
                at_hand = greater(at_hand + entry, now + 1);
            following++;
        }
        int unit = PRIORITY[0];
        for (int k = 1; k < UNITS; k++)
            if (ready[PRIORITY[k]] < ready[unit])
                unit = PRIORITY[k];
        number now = ready[unit], end;
        if (now == NEVER)
            break;
        number index = s.order[unit][s.starts[unit]];
        number read = banks[2 * index], write = banks[2 * index + 1];
        started[index] = now;
        free_at[index] = s.free[unit];
        idle_at[index] = idle[unit];
        number tiles = shapes[3 * index];
        if (tiles) { /* as tnthw.machine.timing.array_timing */
            number load = greater(now + 1, first_before), take = greater(now + 1, last_before);
            number first = greater(greater(take + 1, load + rows), first_before + distance);
            if (tiles > 1) {
                first += (tiles - 1) * shapes[3 * index + 2];
                load = first - shapes[3 * index + 2];
            }
            first_before = first;
            last_before = first + shapes[3 * index + 1] - 1;
            s.free[unit] = greater(load + rows - 1, take) + 1;
            idle[unit] = greater(s.free[unit], last_before + 1);
            s.holds[unit][0] = s.holds[unit][1];
            s.holds[unit][1] = (Hold){read, write, last_before};
            end = last_before + latency;
        } else {
            end = now + took[index];
            s.free[unit] = idle[unit] = end + 1;
            s.holds[unit][1] = (Hold){read, write, end};
            if (fetch[index])
                fetched[pages++] = end;
        }
        done[index] = end;
        last = greater(last, end);
        s.starts[unit]++;
        ready[unit] = earliest(&s, unit);
        for (int k = 0; k < UNITS - 1; k++) {
            int other = OTHERS[unit][k];
            if (ready[other] < NEVER) { /* then only the banks that this one takes can change it */
                const number *next = banks + 2 * s.order[other][s.starts[other]];
                if (!(next[0] & read || next[1] & write))
                    continue;
            }
            ready[other] = earliest(&s, other);
        }
    }
    for (int k = 0; k < UNITS; k++)
        if (s.starts[k] < s.pushes[k])
            ended = NEVER;
    free(room);
    return ended == NEVER ? -1 : greater(ended, last) + 1;
}
