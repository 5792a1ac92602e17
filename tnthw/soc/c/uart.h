/* Text on the serial line. SPDX-License-Identifier: Apache-2.0 */
#ifndef UART_H
#define UART_H

#include <stdint.h>

void put_text(const char *text);
void put_number(uint32_t value);
void put_signed(int32_t value);
void put_end(void); /* the last character: the bench stops there */

#endif
