/* Text on LiteX's serial line. SPDX-License-Identifier: Apache-2.0 */
#include "uart.h"

#include <generated/csr.h>

#define END_OF_TRANSMISSION '\4'

static volatile uint32_t *const full = (volatile uint32_t *)CSR_UART_TXFULL_ADDR;
static volatile uint32_t *const data = (volatile uint32_t *)CSR_UART_RXTX_ADDR;

static void put(char letter)
{
    while (*full)
        ;
    *data = (uint8_t)letter;
}

void put_text(const char *text)
{
    while (*text)
        put(*text++);
}

void put_number(uint32_t value)
{
    char digits[11];
    char *first = digits + sizeof digits;
    *--first = 0;
    do
        *--first = (char)('0' + value % 10u);
    while (value /= 10u);
    put_text(first);
}

void put_signed(int32_t value)
{
    if (value < 0)
        put('-');
    put_number(value < 0 ? 0u - (uint32_t)value : (uint32_t)value);
}

void put_end(void)
{
    put(END_OF_TRANSMISSION);
}
