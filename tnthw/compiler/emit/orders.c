/* What the operations of a network wait for, what is filled into memories in turn, and the order of
 * the instruction stream: the loops of dependences.py, fills.py and schedule.py, which say what each
 * of them finds; tests/compiler/emit/test_kernel.py compares them.
 *
 * All tables are rows of int64.  Streams: 0 ARRAY, 1 VECTOR, 2 LOADS, 3 STORES.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef int64_t number;

enum { ARRAY, VECTOR, LOADS, STORES, STREAMS };
enum { BUFFER = 0, ACCUMULATORS = 5, OUTSIDE = 6 };
enum { WRONG = -1, NO_ROOM = -2 }; /* what is asked for cannot be; there is no memory to tell */

/* Last accesses ------------------------------------------------------------------------------- */

typedef struct {
    number size;
    int32_t *last[2 * STREAMS]; /* under stream * 2 + write; none before the first */
} Memory;

static int note(Memory *memory, number stream, number index, const number *access, number *after) {
    number write = access[2], first = access[3], length = access[4];
    number times = access[5], pitch = access[6];
    number end = first + (times - 1) * pitch + length;
    if (first < 0 || first >= end || end > memory->size)
        return WRONG;
    for (number row = 0; row < 2 * STREAMS; row++) {
        number other = row / 2;
        if (!memory->last[row] || other == stream || !(write || row % 2))
            continue;
        int32_t most = -1;
        for (number k = 0; k < times; k++) {
            const int32_t *from = memory->last[row] + first + k * pitch;
            for (number i = 0; i < length; i++)
                most = from[i] > most ? from[i] : most;
        }
        if (most > after[other])
            after[other] = most;
    }
    int32_t **own = &memory->last[stream * 2 + write];
    if (!*own) {
        *own = malloc((memory->size + 1) * sizeof(int32_t));
        if (!*own)
            return NO_ROOM;
        memset(*own, -1, memory->size * sizeof(int32_t));
    }
    for (number k = 0; k < times; k++)
        for (number i = 0; i < length; i++)
            (*own)[first + k * pitch + i] = (int32_t)index;
    return 0;
}

/* after: rows of -1.  Returns -1, or the number of an access outside its memory, or NO_ROOM. */
number dependences(number accesses, const number *each, const number *touched, number words,
                   number outside, number *after) {
    Memory buffer = {words, {0}}, memory = {outside, {0}}, sums = {2, {0}};
    number counted[STREAMS] = {0}, at = 0, wrong = -1;
    for (number k = 0; k < accesses && wrong == -1; k++) {
        const number *access = touched + 7 * k;
        for (; at < access[0]; at++)
            counted[each[3 * at]]++;
        Memory *where = access[1] == BUFFER ? &buffer : access[1] == OUTSIDE ? &memory : &sums;
        number stream = each[3 * at];
        int failed = note(where, stream, counted[stream], access, after + STREAMS * at);
        if (failed)
            wrong = failed == NO_ROOM ? NO_ROOM : k;
    }
    for (number row = 0; row < 2 * STREAMS; row++) {
        free(buffer.last[row]);
        free(memory.last[row]);
        free(sums.last[row]);
    }
    return wrong;
}

/* Fills --------------------------------------------------------------------------------------- */

enum { SOURCE, RUN, PLACE, STREAM, BUSY, DONE, AFTER, COLUMNS = AFTER + STREAMS };
enum { MEMORIES = 4 };

typedef struct {
    number capacity, first, size, next;
    number *held, count; /* runs that are there */
    int32_t *read;       /* the last operation that read each row */
} Ring;

/* Place of a run that is not there: its own, or what others make room for. */
static number make_room(Ring *ring, number run, number rows, number fixed, number *place,
                        const number *runs) {
    number first = fixed;
    if (first < 0) {
        if (ring->next + rows > ring->capacity)
            ring->next = ring->first;
        first = ring->next;
        number kept = 0;
        for (number k = 0; k < ring->count; k++) {
            number other = ring->held[k], low = place[other], high = low + runs[3 * other + 1];
            if (low < first + rows && first < high)
                place[other] = -1;
            else
                ring->held[kept++] = other;
        }
        ring->count = kept;
        ring->next = first + rows;
    }
    ring->held[ring->count++] = run;
    place[run] = first;
    return first;
}

/* runs: memory, rows and cycles of each; fixed: the place that a run keeps, or -1; memories:
 * capacity, first row that is filled in turn, and rows.  Returns how many rows were made, or WRONG
 * where one does not fit its memory, or NO_ROOM. */
number fill(number operations, const number *each, const number *after, number uses,
            const number *used, number count, const number *runs, const number *fixed,
            const number *memories, number *made, number *places) {
    Ring rings[MEMORIES] = {{0}};
    number *place = malloc((2 * count + operations + 1) * sizeof(number));
    number *loaded = place + count, *moved = loaded + count;
    number loads = 0, given = 0, rows = 0, at = 0, counted[STREAMS] = {0};
    if (!place)
        return NO_ROOM;
    for (number k = 0; k < count; k++)
        place[k] = -1;
    for (number k = 0; k < MEMORIES; k++) {
        const number *row = memories + 3 * k;
        Ring ring = {row[0], row[1], row[2], row[1], NULL, 0, NULL};
        ring.held = malloc((count + 1) * sizeof(number));
        ring.read = malloc((ring.size + 1) * sizeof(int32_t));
        rings[k] = ring;
        if (!ring.held || !ring.read) {
            rows = NO_ROOM;
            goto done;
        }
        memset(ring.read, -1, ring.size * sizeof(int32_t));
    }
    for (number op = 0; op < operations && rows >= 0; op++) {
        number stream = each[3 * op], begin = at;
        for (; at < uses && used[4 * at] == op; at++) {
            number run = used[4 * at + 1], memory = runs[3 * run], length = runs[3 * run + 1];
            if (place[run] < 0) {
                Ring *ring = &rings[memory];
                number first = make_room(ring, run, length, fixed[run], place, runs);
                if (first < 0 || first + length > ring->size) {
                    rows = WRONG;
                    goto done;
                }
                number *row = made + COLUMNS * rows++;
                number load[COLUMNS] = {-1, run, first, LOADS, runs[3 * run + 2],
                                        runs[3 * run + 2], -1, -1, -1, -1};
                int32_t last = -1;
                for (number k = first; k < first + length; k++)
                    last = ring->read[k] > last ? ring->read[k] : last;
                load[AFTER + (memory ? VECTOR : ARRAY)] = last;
                memcpy(row, load, sizeof(load));
                loaded[run] = loads++;
            }
            places[at] = place[run];
        }
        number *row = made + COLUMNS * rows++;
        row[SOURCE] = op;
        row[RUN] = row[PLACE] = -1;
        row[STREAM] = stream;
        row[BUSY] = each[3 * op + 1];
        row[DONE] = each[3 * op + 2];
        memcpy(row + AFTER, after + STREAMS * op, STREAMS * sizeof(number));
        number last = row[AFTER + LOADS];
        if (last >= 0)
            last = moved[last];
        for (number k = begin; k < at; k++) {
            number run = used[4 * k + 1], first = places[k] + used[4 * k + 2];
            int32_t *read = rings[runs[3 * run]].read;
            for (number i = first; i < first + used[4 * k + 3]; i++)
                read[i] = (int32_t)counted[stream];
            if (loaded[run] > last)
                last = loaded[run];
        }
        row[AFTER + LOADS] = last;
        counted[stream]++;
        if (stream == LOADS)
            moved[given++] = loads++;
    }
done:
    for (number k = 0; k < MEMORIES; k++) {
        free(rings[k].held);
        free(rings[k].read);
    }
    free(place);
    return rows;
}

/* Schedule ------------------------------------------------------------------------------------ */

typedef struct {
    number time, done, unit; /* the stream of which an operation is complete or -1 */
} Event;

static void push(Event *heap, number *count, Event event) {
    number at = (*count)++;
    for (; at && heap[(at - 1) / 2].time > event.time; at = (at - 1) / 2)
        heap[at] = heap[(at - 1) / 2];
    heap[at] = event;
}

static Event pop(Event *heap, number *count) {
    Event first = heap[0], last = heap[--*count];
    number at = 0;
    for (number below = 1; below < *count; below = 2 * at + 1) {
        if (below + 1 < *count && heap[below + 1].time < heap[below].time)
            below++;
        if (last.time <= heap[below].time)
            break;
        heap[at] = heap[below];
        at = below;
    }
    heap[at] = last;
    return first;
}

enum { UNITS = 3 };

/* rows: as `fill` makes them; units: of each stream; priority: the units in the order in which they
 * are looked at.  Returns the cycles that all take, or WRONG where operations wait in a circle, or NO_ROOM. */
number schedule(number count, const number *rows, const number *units, const number *priority,
                number *order) {
    number *queue = malloc((count + 1) * sizeof(number));
    Event *heap = malloc((2 * count + 1) * sizeof(Event));
    number first[STREAMS + 1] = {0}, next[STREAMS], complete[STREAMS], idle[UNITS];
    number events = 0, placed = 0, now = 0, end = 0;
    if (!queue || !heap) {
        free(queue);
        free(heap);
        return NO_ROOM;
    }
    for (number k = 0; k < count; k++)
        first[rows[COLUMNS * k + STREAM] + 1]++;
    for (number k = 0; k < STREAMS; k++) {
        first[k + 1] += first[k];
        next[k] = first[k];
        complete[k] = -1;
    }
    for (number k = 0; k < UNITS; k++)
        idle[k] = 1;
    for (number k = 0; k < count; k++)
        queue[next[rows[COLUMNS * k + STREAM]]++] = k;
    memcpy(next, first, sizeof(next));
    while (placed < count) {
        for (number k = 0; k < UNITS; k++) {
            number unit = priority[k], chosen = -1;
            if (!idle[unit])
                continue;
            for (number stream = 0; stream < STREAMS; stream++) {
                if (units[stream] != unit || next[stream] == first[stream + 1])
                    continue;
                number head = queue[next[stream]], waits = 0;
                for (number other = 0; other < STREAMS; other++)
                    waits |= rows[COLUMNS * head + AFTER + other] > complete[other];
                if (!waits && (chosen < 0 || head < chosen))
                    chosen = head;
            }
            if (chosen < 0)
                continue;
            const number *row = rows + COLUMNS * chosen;
            next[row[STREAM]]++;
            order[placed++] = chosen;
            idle[unit] = 0;
            push(heap, &events, (Event){now + row[BUSY], -1, unit});
            push(heap, &events, (Event){now + row[DONE], row[STREAM], unit});
            end = now + row[DONE] > end ? now + row[DONE] : end;
        }
        if (placed == count)
            break;
        if (!events) {
            end = WRONG;
            break;
        }
        now = heap[0].time;
        while (events && heap[0].time == now) {
            Event event = pop(heap, &events);
            if (event.done < 0)
                idle[event.unit] = 1;
            else
                complete[event.done]++;
        }
    }
    free(queue);
    free(heap);
    return end;
}
