/* Values out of a result as the machine lays it out. SPDX-License-Identifier: Apache-2.0 */
#ifndef RESULT_H
#define RESULT_H

#include "flash.h"

/* The value whose first digit lies `place` bits into the result. */
int32_t result_value(const struct flash *flash, const uint8_t *result, uint32_t place);

#endif
