/* A network on the accelerator: load it, run image 0 alone, then all images, print each result.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <irq.h>
#include <generated/mem.h>

#include "flash.h"
#include "result.h"
#include "tnthw.h"
#include "uart.h"

static const struct flash *const flash = (const struct flash *)FLASH_BASE;
static struct tnthw device;
static volatile uint32_t interrupts;

void isr(void);

/* LiteX's start-up code calls it. */
void isr(void)
{
    if (irq_pending() & irq_getmask() & 1u << ACCELERATOR_INTERRUPT)
        interrupts += (uint32_t)tnthw_interrupted(&device);
}

/* Cycles since reset; 32 bits are enough for 28 seconds. */
static uint32_t now(void)
{
    *(volatile uint32_t *)CSR_TIMER0_UPTIME_LATCH_ADDR = 1u;
    return ((volatile uint32_t *)CSR_TIMER0_UPTIME_CYCLES_ADDR)[1]; /* the high half is first */
}

/* The data cache writes through: what was stored is in memory, what was read may be old. */
static void invalidate(void *context, void *from, size_t bytes)
{
    (void)context, (void)from, (void)bytes;
    flush_cpu_dcache();
}

static int fail(const char *what, int result)
{
    put_text("error: ");
    put_text(what);
    put_text(" gave ");
    put_number((uint32_t)result);
    if (result == TNTHW_FAILED) {
        struct tnthw_failure failure;
        tnthw_error(&device, &failure);
        put_text(", code ");
        put_number(failure.code);
        put_text(", instruction ");
        put_number(failure.instruction);
        put_text(": ");
        put_text(tnthw_error_text(failure.code));
    }
    put_text("\n");
    return 1;
}

static void put_result(uint32_t run, uint32_t image)
{
    const uint8_t *result = tnthw_output(&device, image);
    const uint32_t *places = (const uint32_t *)(FLASH_BASE + flash->places);
    put_text("logits ");
    put_number(run);
    put_text(" ");
    put_number(image);
    put_text(":");
    for (uint32_t i = 0; i < flash->outputs; i++) {
        put_text(" ");
        put_signed(result_value(flash, result, places[i]));
    }
    put_text("\n");
}

static int run(uint32_t number, uint32_t images)
{
    uint32_t before = interrupts, start = now(), polls = flash->polls, took;
    int result = tnthw_start(&device, images);
    if (result)
        return fail("tnthw_start", result);
    while (interrupts == before)
        if (!--polls)
            return fail("waiting for the interrupt", TNTHW_TIMED_OUT);
    result = tnthw_poll(&device);
    took = now() - start;
    if (result)
        return fail("tnthw_poll", result);
    put_text("run ");
    put_number(number);
    put_text(": images ");
    put_number(images);
    put_text(" cycles ");
    put_number(took);
    put_text(" machine ");
    put_number((uint32_t)tnthw_counter(&device, TNTHW_CYCLES));
    put_text(" interrupts ");
    put_number(interrupts - before);
    put_text("\n");
    for (uint32_t image = 0; image < images; image++)
        put_result(number, image);
    return 0;
}

/* Everything up to the first run; the program at the start of main memory, the records behind it. */
static int prepare(void)
{
    struct tnthw_bus bus;
    struct tnthw_program program;
    uint8_t *memory = (uint8_t *)MAIN_RAM_BASE, *records;
    const uint8_t *image = (const uint8_t *)FLASH_BASE + flash->image;
    uint32_t start;
    int result;

    tnthw_mapped(&bus, (volatile void *)ACCELERATOR_BASE);
    bus.invalidate = invalidate;
    result = tnthw_open(&device, &bus);
    if (result)
        return fail("tnthw_open", result);
    if (flash->magic != FLASH_MAGIC)
        return fail("reading the flash", 0);
    result = tnthw_parse(&program, (const uint8_t *)FLASH_BASE + flash->program,
                         flash->program_bytes);
    if (result)
        return fail("tnthw_parse", result);
    start = now();
    result = tnthw_load(&device, &program, memory, MAIN_RAM_BASE);
    if (result)
        return fail("tnthw_load", result);
    put_text("program: bytes ");
    put_number(flash->program_bytes);
    put_text(" cycles ");
    put_number(now() - start);
    put_text("\n");
    records = memory + (tnthw_memory_bytes(&program) + 127u) / 128u * 128u;
    result = tnthw_records(&device, records, (uintptr_t)records,
                           flash->images * tnthw_record_bytes(&program));
    if (result)
        return fail("tnthw_records", result);
    for (uint32_t i = 0; i < flash->images; i++, image += flash->image_bytes) {
        uint8_t *to = tnthw_input(&device, i);
        for (uint32_t k = 0; k < flash->image_bytes; k++)
            to[k] = image[k];
    }
    return 0;
}

int main(void)
{
    put_text("tnthw on VexRiscv\n");
    if (!prepare()) {
        tnthw_interrupts(&device, 1);
        irq_setmask(1u << ACCELERATOR_INTERRUPT);
        irq_setie(1);
        if (!run(1, 1) && !run(2, flash->images))
            put_text("end\n");
    }
    put_end();
    return 0;
}
