/* Trits of a layer as packed weight tiles, and how many in such tiles are not zero.
 *
 * What both functions compute is said by Python, which does the same without them:
 * tnthw/machine/trit_library.py and tests/machine/test_trit_library.py.
 */
#include <stdint.h>
#include <string.h>

/* Bytes of digits 0 to 2, `per_byte` of them in each, the first the most significant. */
static void pack(const uint8_t *digit, int64_t bytes, int64_t per_byte, const uint8_t *codes,
                 uint8_t *packed)
{
    if (per_byte == 5) {
        for (int64_t k = 0; k < bytes; k++, digit += 5)
            packed[k] = codes[81 * digit[0] + 27 * digit[1] + 9 * digit[2] + 3 * digit[3] +
                              digit[4]];
        return;
    }
    for (int64_t k = 0; k < bytes; k++) {
        int64_t number = 0;
        for (int64_t place = 0; place < per_byte; place++)
            number = 3 * number + *digit++;
        packed[k] = codes[number];
    }
}

/* The tiles of a box, in the order ky, kx, plane.
 *
 * trits: int8 (outputs, inputs, taps y, taps x), all of them -1, 0 or 1
 * shape: inputs of a group, outputs of a group, taps y and x of the trits; columns and words of
 *        which the box knows the channels; columns and lanes of a tile
 * box:   first and last + 1 of ky and kx, planes
 * column, lane: channels of the outputs (columns,) and of the inputs (planes, words), -1 for none
 * codes: of each number of a byte's digits
 * room:  bytes for the digits of one tile under each tap, and for the trits of one column
 */
void trits_pack(const int8_t *trits, const int64_t *shape, const int64_t *box,
                const int64_t *column, const int64_t *lane, int64_t per_byte, int64_t tile_bytes,
                const uint8_t *codes, uint8_t *digits, int64_t *reads, uint8_t *packed)
{
    const int64_t inputs = shape[0], outputs = shape[1], high = shape[2], wide = shape[3];
    const int64_t columns = shape[4], words = shape[5], all_columns = shape[6], lanes = shape[7];
    const int64_t taps = high * wide, walked_x = box[3] - box[2];
    const int64_t walked = (box[1] - box[0]) * walked_x, planes = box[4];
    const int64_t used = (all_columns * lanes + per_byte - 1) / per_byte, room = used * per_byte;
    int64_t zeros = 0, *places = reads + words;
    for (int64_t place = 0; place < per_byte; place++)
        zeros = 3 * zeros + 1;
    for (int64_t plane = 0; plane < planes; plane++) {
        memset(digits, 1, walked * room);
        for (int64_t c = 0; c < columns; c++) {
            if (column[c] < 0)
                continue;
            const int64_t first = column[c] / outputs * inputs;
            int64_t count = 0;
            for (int64_t l = 0; l < words; l++) {
                const int64_t channel = lane[plane * words + l] - first;
                if (lane[plane * words + l] < 0 || channel < 0 || channel >= inputs)
                    continue;
                reads[count] = channel * taps;
                places[count++] = l;
            }
            for (int64_t tap = 0; tap < walked; tap++) {
                const int8_t *from = trits + column[c] * inputs * taps +
                                     (box[0] + tap / walked_x) * wide + box[2] + tap % walked_x;
                uint8_t *to = digits + tap * room + c * lanes;
                for (int64_t k = 0; k < count; k++)
                    to[places[k]] = (uint8_t)(from[reads[k]] + 1);
            }
        }
        for (int64_t tap = 0; tap < walked; tap++) {
            uint8_t *tile = packed + (tap * planes + plane) * tile_bytes;
            pack(digits + tap * room, used, per_byte, codes, tile);
            memset(tile + used, codes[zeros], tile_bytes - used);
        }
    }
}

/* Trits of each tile that are not zero; returns whether a byte is no code, or has others past the
 * tile's end.
 *
 * boundary: the first byte with trits past the end
 * nonzeros: of each byte how many, above 127 where it is no code
 * past:     whether the byte at the boundary has some past the end
 */
int64_t trits_count(const uint8_t *packed, int64_t tiles, int64_t tile_bytes, int64_t boundary,
                    const uint8_t *nonzeros, const uint8_t *past, int64_t *counts)
{
    unsigned wrong = 0;
    for (int64_t tile = 0; tile < tiles; tile++, packed += tile_bytes) {
        int64_t sum = 0;
        for (int64_t k = 0; k < tile_bytes; k++) {
            const unsigned found = nonzeros[packed[k]];
            wrong |= found & 128;
            sum += found;
        }
        for (int64_t k = boundary; k < tile_bytes; k++)
            wrong |= k == boundary ? past[packed[k]] : nonzeros[packed[k]];
        counts[tile] = sum;
    }
    return wrong != 0;
}
