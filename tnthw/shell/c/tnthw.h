/* Driver of the tnthw accelerator: no libc, no allocation, no global state.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 *   static struct tnthw_bus bus = {...};            how registers are reached
 *   struct tnthw device; struct tnthw_program program;
 *   tnthw_open(&device, &bus)                       is it there?
 *   tnthw_parse(&program, file, size)               a program as `tnthw program --driver` writes it
 *   tnthw_load(&device, &program, memory, address)  refuses one for another machine
 *   tnthw_records(&device, records, address, size)  where images and results lie
 *   copy an image to tnthw_input(&device, 0)
 *   tnthw_start(&device, 1); tnthw_wait(&device, polls)
 *   the result is at tnthw_output(&device, 0)
 *
 * Every function that can fail returns one of enum tnthw_result.
 */
#ifndef TNTHW_H
#define TNTHW_H

#include <stddef.h>
#include <stdint.h>

#include "tnthw_registers.h"

#ifdef __cplusplus
extern "C" {
#endif

enum tnthw_result {
    TNTHW_OK = 0,
    TNTHW_NOT_THERE,     /* `id` reads something else, or the map has another version */
    TNTHW_NO_PROGRAM,    /* the file is no program, is cut off, or nothing was loaded */
    TNTHW_OTHER_MACHINE, /* the program was made for a machine with another digest */
    TNTHW_UNALIGNED,     /* an address is no multiple of a word of the bus */
    TNTHW_TOO_SMALL,     /* the memory for the records does not hold that many images */
    TNTHW_BUSY,          /* a run is going on */
    TNTHW_RUNNING,       /* it has not ended yet */
    TNTHW_FAILED,        /* it ended with an error: tnthw_error() */
    TNTHW_TIMED_OUT      /* it had not ended after that many polls */
};

struct tnthw_bus {
    uint32_t (*read)(void *context, uint32_t offset);
    void (*write)(void *context, uint32_t offset, uint32_t value);
    /* Caches, where there are some: before the machine reads, and after it wrote; may be null. */
    void (*flush)(void *context, const void *from, size_t bytes);
    void (*invalidate)(void *context, void *from, size_t bytes);
    void *context;
};

/* A program; everything points into the file, which must stay. */
struct tnthw_program {
    uint64_t machine;      /* digest of the machine that it was made for */
    uint32_t port_bytes;   /* bytes of a beat */
    uint32_t entry;        /* beat of the first page */
    uint32_t program_beats; /* beats before the first record */
    uint32_t record_beats; /* beats of a record; 0: image and result lie in the program */
    uint32_t input_offset, input_bytes;   /* within a record, or within the program */
    uint32_t output_offset, output_bytes;
    const uint8_t *image;  /* the program, and the record of one image behind it */
};

struct tnthw {
    struct tnthw_bus bus;
    struct tnthw_program program;
    uint64_t machine;
    uint32_t port_bytes, bus_bytes, events;
    uint8_t *memory, *records;
    uint32_t records_held; /* images for which there is memory */
    uint32_t images;       /* of the run */
};

struct tnthw_failure {
    uint32_t code, unit, instruction;
    int owing; /* the memory fell silent */
};

int tnthw_open(struct tnthw *device, const struct tnthw_bus *bus);
int tnthw_parse(struct tnthw_program *program, const void *file, size_t bytes);

/* Copy the program to `memory`, which the bus sees at `address`. Its record is copied behind it,
 * so that one image can be run at once; that needs tnthw_memory_bytes(). */
int tnthw_load(struct tnthw *device, const struct tnthw_program *program, void *memory,
               uint64_t address);
size_t tnthw_memory_bytes(const struct tnthw_program *program);

/* Have images and results at `records`, which the bus sees at `address`; zeroed here. */
int tnthw_records(struct tnthw *device, void *records, uint64_t address, size_t bytes);
size_t tnthw_record_bytes(const struct tnthw_program *program);

void *tnthw_input(const struct tnthw *device, uint32_t image);
const void *tnthw_output(const struct tnthw *device, uint32_t image);

int tnthw_start(struct tnthw *device, uint32_t images);
int tnthw_poll(struct tnthw *device); /* TNTHW_RUNNING, TNTHW_OK or TNTHW_FAILED */
int tnthw_wait(struct tnthw *device, uint32_t polls);

/* Interrupts at the end of a run: on or off; and the handler's part, which clears it and returns 1
 * where it was this device's. */
void tnthw_interrupts(struct tnthw *device, int on);
int tnthw_interrupted(struct tnthw *device);

void tnthw_error(struct tnthw *device, struct tnthw_failure *failure);
const char *tnthw_error_text(uint32_t code);
void tnthw_abort(struct tnthw *device);
void tnthw_reset(struct tnthw *device);

/* A register of 64 bits: TNTHW_CYCLES, or a counter. 0 in a build without counters. */
uint64_t tnthw_counter(struct tnthw *device, uint32_t offset);

/* A bus of registers that lie in the processor's own addresses. */
void tnthw_mapped(struct tnthw_bus *bus, volatile void *registers);

#ifdef __cplusplus
}
#endif
#endif
