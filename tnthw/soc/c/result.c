/* Values out of a result as the machine lays it out. SPDX-License-Identifier: Apache-2.0 */
#include "result.h"

int32_t result_value(const struct flash *flash, const uint8_t *result, uint32_t place)
{
    uint32_t mask = (1u << flash->bits) - 1u;
    int32_t sum = flash->low;
    for (uint32_t slice = 0; slice < flash->slices; slice++) {
        int32_t part = 0;
        for (uint32_t digit = 0; digit < flash->digits; digit++) {
            uint32_t byte = place / 8u + slice * flash->slice_bytes + digit * flash->digit_bytes;
            uint32_t read = (uint32_t)result[byte] >> place % 8u & mask;
            if (!digit && flash->is_signed && read >> (flash->bits - 1u))
                part = -1;
            part = part * (int32_t)(mask + 1u) + (int32_t)read;
        }
        sum += part;
    }
    return sum;
}
