/* What the read-only memory holds: tnthw/soc/flash.py writes it. SPDX-License-Identifier: Apache-2.0 */
#ifndef FLASH_H
#define FLASH_H

#include <stdint.h>

#define FLASH_MAGIC 0x534E5454u /* TTNS from the lowest byte */

/* Offsets count bytes from the header's own first byte. */
struct flash {
    uint32_t magic;
    uint32_t program, program_bytes;       /* as `tnthw program --driver` writes it */
    uint32_t images, image, image_bytes;   /* how many; the first, the others behind it */
    uint32_t outputs, places;              /* values of a result; where each lies, in bits */
    uint32_t slices, slice_bytes;          /* a value is `low` and the sum of its slices */
    uint32_t digits, digit_bytes;          /* each of digits, most significant first */
    uint32_t bits, is_signed;              /* of a digit; whether the first has a sign */
    int32_t low;
    uint32_t polls;                        /* of a run, before it counts as hung */
};

#endif
