/* Values of a program: what its instructions do to the memory and the buffers of one image.

   `tnthw/simulator/values_plan.py` makes the operations and proves what each needs; this carries
   them out.  All of it is integer arithmetic modulo 2**32, or doubles in which every number that
   occurs is exact, so that it equals the NumPy of `array_unit.py` and `vector_unit.py` in each bit
   on every processor. */

#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "products.h"

enum { ADDRESSES = 1 << 20, MOST_DIGITS = 4, CHUNK = 8 };
enum { LOAD, STORE, ACCUMULATE, DRAIN, ADD, MAX_POOL, SUM_POOL, LOOKUP };
enum { FACTOR, STEPS, THRESHOLD };

typedef struct {
    int64_t lanes, bits, columns, pixels, accumulator_bits, finish_bits, zero_word, widen_bits;
    int64_t memory_bytes, operations;
} machine_t;

typedef struct { /* rows of words between memory and the activation buffer */
    int64_t kind, memory, pitch, word_bytes, rows, words, buffer, stride;
} move_t;

typedef struct { /* one plane of one instruction of the VECTOR unit */
    int64_t kind, positions, channels, lane;
    int64_t to, to_pitch, to_digits;
    int64_t a, a_pitch, a_digits, a_signed, b, b_pitch, b_digits, b_signed;
    int64_t taps;
    const int32_t *offset;
    const uint8_t *valid;
    int64_t mode, widen, low, high, steps;
    const double *factor_a, *factor_b, *factor_bias;
    const int64_t *bias;
    const int8_t *sign, *gap;
    const uint8_t *second;
    const uint8_t *functions;
    const int64_t *page;
} vector_t;

typedef union {
    int64_t kind;
    move_t move;
    accumulate_t accumulate;
    vector_t vector;
    int64_t size[32];
} operation_t;

typedef struct { /* of one thread */
    int32_t *accumulators; /* (2, pixels, columns) */
    int32_t *a, *b, *out;  /* (channels,) */
} scratch_t;

int64_t values_width(void) { return WIDTH; }

static void load(const machine_t *m, const move_t *op, const uint8_t *memory, uint8_t *words) {
    const int64_t lanes = m->lanes, bits = m->bits, per_byte = 8 / bits;
    for (int64_t row = 0; row < op->rows; row++) {
        const uint8_t *from = memory + op->memory + row * op->pitch;
        uint8_t *to = words + (op->buffer + row * op->stride) * lanes;
        for (int64_t word = 0; word < op->words; word++, from += op->word_bytes, to += lanes) {
            if (bits == 8) {
                memcpy(to, from, lanes);
                continue;
            }
            for (int64_t lane = 0; lane < lanes; lane++)
                to[lane] = from[lane / per_byte] >> (bits * (lane % per_byte)) & ((1 << bits) - 1);
        }
    }
}

static void store(const machine_t *m, const move_t *op, uint8_t *memory, const uint8_t *words) {
    const int64_t lanes = m->lanes, bits = m->bits, per_byte = 8 / bits;
    for (int64_t row = 0; row < op->rows; row++) {
        uint8_t *to = memory + op->memory + row * op->pitch;
        const uint8_t *from = words + (op->buffer + row * op->stride) * lanes;
        for (int64_t word = 0; word < op->words; word++, to += op->word_bytes, from += lanes) {
            memset(to, 0, op->word_bytes);
            if (bits == 8) {
                memcpy(to, from, lanes);
                continue;
            }
            for (int64_t lane = 0; lane < lanes; lane++)
                to[lane / per_byte] |= (uint8_t)(from[lane] << (bits * (lane % per_byte)));
        }
    }
}

/* Integers of the digits of some lanes, the most significant first; it has the sign. */
static void gather(const uint8_t *const *digit, int64_t digits, int64_t is_signed, int64_t bits,
                   int64_t channels, int32_t *found) {
    const uint8_t *first = digit[0];
    if (is_signed) {
        const int32_t half = 1 << (bits - 1);
        for (int64_t c = 0; c < channels; c++) found[c] = (first[c] ^ half) - half;
    } else {
        for (int64_t c = 0; c < channels; c++) found[c] = first[c];
    }
    for (int64_t d = 1; d < digits; d++)
        for (int64_t c = 0; c < channels; c++)
            found[c] = (int32_t)((uint32_t)found[c] << bits) + digit[d][c];
}

static void words_of(const machine_t *m, const vector_t *op, int64_t first, int64_t pitch,
                     int64_t digits, int64_t is_signed, int64_t position, const uint8_t *words,
                     int32_t *found) {
    const uint8_t *digit[MOST_DIGITS];
    for (int64_t d = 0; d < digits; d++) {
        const int64_t plane = (first + d * pitch) & (ADDRESSES - 1);
        digit[d] = words + (plane + position) * m->lanes + op->lane;
    }
    gather(digit, digits, is_signed, m->bits, op->channels, found);
}

static void pool(const machine_t *m, const vector_t *op, int64_t position, const uint8_t *words,
                 scratch_t *s) {
    const int is_max = op->kind == MAX_POOL;
    int32_t *total = s->a, *value = s->b;
    int any = 0;
    for (int64_t c = 0; c < op->channels; c++) total[c] = is_max ? INT_MIN : 0;
    for (int64_t tap = 0; tap < op->taps; tap++) {
        const int64_t place = position * op->taps + tap;
        const uint8_t *digit[MOST_DIGITS];
        if (!op->valid[place]) continue; /* padding never wins, and adds nothing */
        any = 1;
        for (int64_t d = 0; d < op->a_digits; d++) {
            const int64_t word = (op->offset[place] + op->a + d * op->a_pitch) & (ADDRESSES - 1);
            digit[d] = words + word * m->lanes + op->lane;
        }
        gather(digit, op->a_digits, op->a_signed, m->bits, op->channels, value);
        if (is_max)
            for (int64_t c = 0; c < op->channels; c++)
                total[c] = value[c] > total[c] ? value[c] : total[c];
        else
            for (int64_t c = 0; c < op->channels; c++) total[c] += value[c];
    }
    if (is_max && !any) memset(total, 0, op->channels * sizeof *total);
}

static void wrap(int32_t *value, int64_t count, int64_t bits) {
    const int unused = 32 - (int)bits;
    for (int64_t c = 0; c < count; c++)
        value[c] = (int32_t)((uint32_t)value[c] << unused) >> unused;
}

static int64_t wrapped(int64_t value, int64_t bits) {
    return (int64_t)((uint64_t)value << (64 - bits)) >> (64 - bits);
}

/* Every step of the finish unit by itself: where the running value may wrap. */
static void step_by_step(const machine_t *m, const vector_t *op, scratch_t *s) {
    const int widen = op->widen ? (int)m->widen_bits : 0;
    for (int64_t c = 0; c < op->channels; c++) {
        int64_t value = op->bias[c];
        const int64_t a = (int64_t)s->a[c] << widen, b = (int64_t)s->b[c] << widen;
        for (int64_t k = 0; k < op->steps; k++) {
            const int64_t at = k * op->channels + c;
            value += op->sign[at] * (op->second[at] ? b : a);
            value = wrapped(value, m->finish_bits) >> op->gap[at];
        }
        s->out[c] = (int32_t)(value < op->low ? op->low : value > op->high ? op->high : value);
    }
}

static void count_thresholds(const machine_t *m, const vector_t *op, scratch_t *s) {
    const int widen = op->widen ? (int)m->widen_bits : 0;
    for (int64_t c = 0; c < op->channels; c++) s->out[c] = (int32_t)op->low;
    for (int64_t k = 0; k < op->steps; k++) {
        const int64_t *bias = op->bias + k * op->channels;
        for (int64_t c = 0; c < op->channels; c++)
            s->out[c] += wrapped(((int64_t)s->a[c] << widen) + bias[c], m->finish_bits) >= 0;
    }
    for (int64_t c = 0; c < op->channels; c++)
        if (s->out[c] > op->high) s->out[c] = (int32_t)op->high;
}

/* Eight channels at a time, in the vectors of the compiler. */
typedef double reals_t __attribute__((vector_size(8 * CHUNK)));
typedef int64_t masks_t __attribute__((vector_size(8 * CHUNK)));
typedef int32_t ints_t __attribute__((vector_size(4 * CHUNK)));
typedef uint8_t bytes_t __attribute__((vector_size(CHUNK)));

/* Results of eight channels from `first` on, of which `factor_bias` has taken `low` away: between
   zero and `range` the integer part of a number is that number rounded down.  Every double is
   exact. */
static inline __attribute__((always_inline)) ints_t multiply(const vector_t *op, ints_t a,
                                                             ints_t b, int64_t first, int two,
                                                             reals_t range, int32_t low) {
    reals_t factor, value;
    memcpy(&factor, op->factor_a + first, sizeof factor);
    memcpy(&value, op->factor_bias + first, sizeof value);
    value += __builtin_convertvector(a, reals_t) * factor;
    if (two) {
        memcpy(&factor, op->factor_b + first, sizeof factor);
        value += __builtin_convertvector(b, reals_t) * factor;
    }
    value = (reals_t)((masks_t)value & (value > (reals_t){0}));
    const masks_t inside = value < range;
    value = (reals_t)((inside & (masks_t)value) | (~inside & (masks_t)range));
    return __builtin_convertvector(value, ints_t) + low;
}

static inline reals_t range_of(const vector_t *op) {
    return (reals_t){0} + (double)(op->high - op->low);
}

static void multiply_all(const vector_t *op, scratch_t *s) {
    const reals_t range = range_of(op);
    for (int64_t c = 0; c < op->channels; c += CHUNK) { /* there is room for whole chunks */
        ints_t a, b, out;
        memcpy(&a, s->a + c, sizeof a);
        memcpy(&b, s->b + c, sizeof b);
        out = multiply(op, a, b, c, op->factor_b != 0, range, (int32_t)op->low);
        memcpy(s->out + c, &out, sizeof out);
    }
}

static inline __attribute__((always_inline)) ints_t integers(const uint8_t *from, int64_t count,
                                                             int32_t half) {
    bytes_t found = {0};
    memcpy(&found, from, count);
#if defined(__AVX2__) /* GCC takes the bytes one by one */
    const ints_t wide = (ints_t)_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)&found));
#else
    const ints_t wide = __builtin_convertvector(found, ints_t);
#endif
    return (wide ^ half) - half;
}

/* DRAIN and ADD as nearly all are: factors, and one digit of 8 bits each. */
static inline __attribute__((always_inline)) void whole_bytes(
    const machine_t *m, const vector_t *op, uint8_t *words, const int32_t *sums, int is_drain) {
    const int unused = 32 - (int)m->accumulator_bits;
    const int32_t half_a = op->a_signed ? 128 : 0, half_b = op->b_signed ? 128 : 0;
    const vector_t own = *op; /* which no store of bytes can change */
    const int64_t channels = own.channels;
    const reals_t range = range_of(op);
    const int32_t low = (int32_t)op->low;
    for (int64_t position = 0; position < own.positions; position++) {
        uint8_t *to = words + (((op->to + position) & (ADDRESSES - 1)) * m->lanes) + op->lane;
        const int32_t *row = sums + (op->a + position) * m->columns + op->a_pitch;
        const uint8_t *from_a = words + (op->a + position) * m->lanes + op->lane;
        const uint8_t *from_b = words + (op->b + position) * m->lanes + op->lane;
#define PART(count)                                                          \
    {                                                                        \
        ints_t a = {0}, b = {0};                                             \
        if (is_drain) {                                                      \
            memcpy(&a, row + c, (count) * sizeof *row);                      \
            a = a << unused >> unused;                                       \
        } else {                                                             \
            a = integers(from_a + c, count, half_a);                         \
            b = integers(from_b + c, count, half_b);                         \
        }                                                                    \
        const ints_t out = multiply(&own, a, b, c, !is_drain, range, low);                 \
        const bytes_t found = __builtin_convertvector(out, bytes_t);         \
        memcpy(to + c, &found, count);                                       \
    }
        int64_t c = 0;
        for (; c + CHUNK <= channels; c += CHUNK) PART(CHUNK)
        if (c < channels) PART(channels - c)
#undef PART
    }
}

static void finish(const machine_t *m, const vector_t *op, scratch_t *s) {
    switch (op->mode) {
        case FACTOR: multiply_all(op, s); break;
        case STEPS: step_by_step(m, op, s); break;
        default: count_thresholds(m, op, s);
    }
}

static void vector(const machine_t *m, const vector_t *op, uint8_t *words, scratch_t *s) {
    const int64_t channels = op->channels, bits = m->bits;
    if (bits == 8 && op->mode == FACTOR && op->kind == DRAIN) {
        whole_bytes(m, op, words, s->accumulators, 1);
        return;
    }
    if (bits == 8 && op->mode == FACTOR && op->kind == ADD) {
        whole_bytes(m, op, words, s->accumulators, 0);
        return;
    }
    for (int64_t position = 0; position < op->positions; position++) {
        switch (op->kind) {
            case DRAIN: /* a: row of the accumulators, a_pitch: first channel */
                memcpy(s->a, s->accumulators + (op->a + position) * m->columns + op->a_pitch,
                       channels * sizeof *s->a);
                wrap(s->a, channels, m->accumulator_bits);
                break;
            case ADD:
                words_of(m, op, op->a, op->a_pitch, op->a_digits, op->a_signed, position, words,
                         s->a);
                words_of(m, op, op->b, op->b_pitch, op->b_digits, op->b_signed, position, words,
                         s->b);
                break;
            case LOOKUP:
                words_of(m, op, op->a, op->a_pitch, op->a_digits, op->a_signed, position, words,
                         s->a);
                for (int64_t c = 0; c < channels; c++)
                    s->out[c] = op->functions[op->page[c] + (s->a[c] & 255)];
                break;
            default:
                pool(m, op, position, words, s);
                if (op->kind == SUM_POOL) wrap(s->a, channels, m->accumulator_bits);
        }
        if (op->kind != LOOKUP) finish(m, op, s);
        for (int64_t d = 0; d < op->to_digits; d++) {
            const int64_t word = (op->to + d * op->to_pitch + position) & (ADDRESSES - 1);
            uint8_t *to = words + word * m->lanes + op->lane;
            const int shift = (int)(bits * (op->to_digits - 1 - d)), mask = (1 << bits) - 1;
            for (int64_t c = 0; c < channels; c++) to[c] = (uint8_t)(s->out[c] >> shift & mask);
        }
    }
}

/* Run images `first` to `last` - 1, each on a memory and a buffer of its own.

   memory: (images, memory_bytes); words: (images, zero_word + 1, lanes). */
void values_run(const machine_t *m, const operation_t *operations, int64_t first, int64_t last,
                uint8_t *memory, uint8_t *words, int32_t *scratch, int64_t channels) {
    scratch_t s;
    s.accumulators = scratch;
    s.a = scratch + 2 * m->pixels * m->columns;
    s.b = s.a + channels;
    s.out = s.b + channels;
    for (int64_t image = first; image < last; image++) {
        uint8_t *own_memory = memory + image * m->memory_bytes;
        uint8_t *own_words = words + image * (m->zero_word + 1) * m->lanes;
        for (int64_t k = 0; k < m->operations; k++) {
            const operation_t *op = operations + k;
            switch (op->kind) {
                case LOAD: load(m, &op->move, own_memory, own_words); break;
                case STORE: store(m, &op->move, own_memory, own_words); break;
                case ACCUMULATE:
                    accumulate(&op->accumulate, m->lanes, m->columns, m->zero_word, own_words,
                               s.accumulators);
                    break;
                default: vector(m, &op->vector, own_words, &s);
            }
        }
    }
}
