/* ACCUMULATE: products of activations and trits, four lanes at a time.

   A vector holds WIDTH columns; a weight quad is (WIDTH columns, 4 lanes) int8.  Activations are
   bytes without a sign; those that have one are flipped to it, which adds a half to each, and
   `base` takes back what that adds to a column.  Without an instruction for the whole, two products
   are added in 16 bits first: with trits at most 2 * 255. */

#include <stdint.h>
#include <string.h>

enum { BLOCK = 8, ADDRESS_MASK = (1 << 20) - 1 };

typedef struct {
    int64_t kind, positions, taps, planes, origin, step, row, start, flip;
    const int32_t *offset; /* (positions, taps) */
    const uint8_t *valid;  /* (positions, taps); NULL where all are */
    const int8_t *weights; /* (columns / WIDTH, taps * planes * quads, WIDTH, 4) */
    const int32_t *base;   /* (columns,); NULL where zero */
} accumulate_t;

#if defined(__AVX512BW__)
#include <immintrin.h>
enum { WIDTH = 16 };
typedef __m512i sums_t;
#define zero_sums() _mm512_setzero_si512()
#define load_sums(from) _mm512_loadu_si512((const void *)(from))
#define store_sums(to, what) _mm512_storeu_si512((void *)(to), what)
#define add_sums(a, b) _mm512_add_epi32(a, b)
#define shift_sums(a, by) _mm512_sll_epi32(a, _mm_cvtsi32_si128(by))
#define spread(four) _mm512_set1_epi32((int)(four))
#define flipped(bytes, flip) _mm512_xor_si512(bytes, flip)
#if defined(__AVX512VNNI__)
/* as text, since GCC copies what it adds to when it is a function */
static inline __attribute__((always_inline)) sums_t dot(sums_t sums, sums_t bytes, sums_t trits) {
    __asm__("vpdpbusd %2, %1, %0" : "+v"(sums) : "v"(bytes), "v"(trits));
    return sums;
}
#else
#define dot(sums, bytes, trits)                                              \
    _mm512_add_epi32(sums, _mm512_madd_epi16(_mm512_maddubs_epi16(bytes, trits), \
                                             _mm512_set1_epi16(1)))
#endif
#elif defined(__AVX2__)
#include <immintrin.h>
enum { WIDTH = 8 };
typedef __m256i sums_t;
#define zero_sums() _mm256_setzero_si256()
#define load_sums(from) _mm256_loadu_si256((const __m256i *)(from))
#define store_sums(to, what) _mm256_storeu_si256((__m256i *)(to), what)
#define add_sums(a, b) _mm256_add_epi32(a, b)
#define shift_sums(a, by) _mm256_sll_epi32(a, _mm_cvtsi32_si128(by))
#define spread(four) _mm256_set1_epi32((int)(four))
#define flipped(bytes, flip) _mm256_xor_si256(bytes, flip)
#define dot(sums, bytes, trits)                                              \
    _mm256_add_epi32(sums, _mm256_madd_epi16(_mm256_maddubs_epi16(bytes, trits), \
                                             _mm256_set1_epi16(1)))
#else
enum { WIDTH = 4 };
typedef struct { uint32_t of[WIDTH]; } sums_t;
static inline sums_t zero_sums(void) { return (sums_t){{0}}; }
static inline sums_t load_sums(const void *from) {
    sums_t found;
    memcpy(&found, from, sizeof found);
    return found;
}
#define store_sums(to, what) memcpy(to, &(what), sizeof(sums_t))
static inline sums_t add_sums(sums_t a, sums_t b) {
    for (int c = 0; c < WIDTH; c++) a.of[c] += b.of[c];
    return a;
}
static inline sums_t shift_sums(sums_t a, int by) {
    for (int c = 0; c < WIDTH; c++) a.of[c] <<= by;
    return a;
}
static inline sums_t spread(uint32_t four) {
    return (sums_t){{four, four, four, four}};
}
static inline sums_t flipped(sums_t bytes, sums_t flip) {
    for (int c = 0; c < WIDTH; c++) bytes.of[c] ^= flip.of[c];
    return bytes;
}
static inline sums_t dot(sums_t sums, sums_t bytes, sums_t trits) {
    for (int c = 0; c < WIDTH; c++)
        for (int k = 0; k < 4; k++)
            sums.of[c] += (uint32_t)((int32_t)(uint8_t)(bytes.of[c] >> 8 * k) *
                                     (int8_t)(trits.of[c] >> 8 * k));
    return sums;
}
#endif

/* `count` lanes from memory, at most four. */
static inline uint32_t lanes_of(const uint8_t *from, const int64_t count) {
    uint32_t found = 0;
    memcpy(&found, from, count);
    return found;
}

/* From a plane to the next it is `step` words, which the planner has proved not to wrap.

   `block` positions from `first` on, `groups` vectors of columns from `column` on. */
static inline __attribute__((always_inline)) void products(
    const accumulate_t *op, int64_t lanes, int64_t columns, int64_t zero_word,
    const uint8_t *words, int32_t *sums, int64_t first, int64_t column, const int block,
    const int groups, const int has_sign) {
    const int64_t full = lanes / 4, quads = (lanes + 3) / 4;
    const int64_t all = op->taps * op->planes * quads;
    const int8_t *weights = op->weights + column * all * 4;
    const sums_t flip = spread((uint32_t)op->flip * 0x01010101u);
    const uint8_t *from[BLOCK];
    int64_t step[BLOCK];
    sums_t found[BLOCK][2];
    int64_t k = 0;
    for (int p = 0; p < block; p++)
        for (int g = 0; g < groups; g++) found[p][g] = zero_sums();
    for (int64_t tap = 0; tap < op->taps; tap++) {
        for (int p = 0; p < block; p++) {
            const int64_t place = (first + p) * op->taps + tap;
            const int64_t word = (op->offset[place] + op->origin) & ADDRESS_MASK;
            const int inside = !op->valid || op->valid[place];
            from[p] = words + (inside ? word : zero_word) * lanes;
            step[p] = inside ? op->step * lanes : 0;
        }
        for (int64_t plane = 0; plane < op->planes; plane++, k += quads) {
#define QUAD(count)                                                            \
    {                                                                          \
        sums_t trits[2];                                                       \
        for (int g = 0; g < groups; g++)                                       \
            trits[g] = load_sums(weights + ((g * all + k + quad) * WIDTH) * 4); \
        for (int p = 0; p < block; p++) {                                      \
            sums_t bytes = spread(lanes_of(from[p] + 4 * quad, count));        \
            if (has_sign) bytes = flipped(bytes, flip);                        \
            for (int g = 0; g < groups; g++)                                   \
                found[p][g] = dot(found[p][g], bytes, trits[g]);               \
        }                                                                      \
    }
            int64_t quad = 0;
            for (; quad < full; quad++) QUAD(4)
            if (quad < quads) QUAD(lanes % 4)
#undef QUAD
            for (int p = 0; p < block; p++) from[p] += step[p];
        }
    }
    for (int p = 0; p < block; p++)
        for (int g = 0; g < groups; g++) {
            int32_t *to = sums + (op->row + first + p) * columns + column + g * WIDTH;
            sums_t total = found[p][g];
            if (op->base) total = add_sums(total, load_sums(op->base + column + g * WIDTH));
            if (op->start >= 0) {
                const sums_t before = load_sums(to);
                total = add_sums(total, shift_sums(before, (int)op->start));
            }
            store_sums(to, total);
        }
}

/* sums: int32 (rows, columns), columns a multiple of WIDTH. */
static void accumulate(const accumulate_t *op, int64_t lanes, int64_t columns, int64_t zero_word,
                       const uint8_t *words, int32_t *sums) {
    for (int64_t column = 0; column < columns;) {
        const int two = column + 2 * WIDTH <= columns;
        int64_t first = 0;
#define RUN(block, groups)                                                              \
    for (; first + block <= op->positions; first += block) {                            \
        if (op->flip)                                                                   \
            products(op, lanes, columns, zero_word, words, sums, first, column, block,  \
                     groups, 1);                                                        \
        else if (lanes == 16) /* known to the compiler, the loop over them is none */   \
            products(op, 16, columns, zero_word, words, sums, first, column, block,     \
                     groups, 0);                                                        \
        else if (lanes == 32)                                                           \
            products(op, 32, columns, zero_word, words, sums, first, column, block,     \
                     groups, 0);                                                        \
        else                                                                            \
            products(op, lanes, columns, zero_word, words, sums, first, column, block,  \
                     groups, 0);                                                        \
    }
        if (two) {
            RUN(8, 2)
            RUN(1, 2)
        } else {
            RUN(8, 1)
            RUN(1, 1)
        }
#undef RUN
        column += two ? 2 * WIDTH : WIDTH;
    }
}

/* Weight tiles as `accumulate` reads them, of bytes of packed trits.

   packed: (tiles, tile_bytes), a tile (columns, lanes) of trits; legal bytes only.
   trits: (256, 8) int8, the trits of each byte; the first `per_byte` count.
   unpacked: room for `tile_bytes * per_byte + 8` trits.
   found: (padded columns / WIDTH, tiles * quads, WIDTH, 4), zero beforehand. */
void values_pack(const uint8_t *packed, int64_t tiles, int64_t tile_bytes, const int8_t *trits,
                 int64_t per_byte, int64_t lanes, int64_t columns, int8_t *unpacked,
                 int8_t *found) {
    const int64_t full = lanes / 4, quads = (lanes + 3) / 4;
    for (int64_t tile = 0; tile < tiles; tile++) {
        for (int64_t at = 0; at < tile_bytes; at++)
            memcpy(unpacked + at * per_byte, trits + 8 * packed[tile * tile_bytes + at], 8);
        for (int64_t column = 0; column < columns; column++) {
            int8_t *to = found + (column / WIDTH) * tiles * quads * WIDTH * 4;
            to += tile * quads * WIDTH * 4 + column % WIDTH * 4;
            for (int64_t quad = 0; quad < full; quad++)
                memcpy(to + quad * WIDTH * 4, unpacked + column * lanes + quad * 4, 4);
            if (full < quads)
                memcpy(to + full * WIDTH * 4, unpacked + column * lanes + full * 4, lanes % 4);
        }
    }
}
