/* Driver of the tnthw accelerator; see tnthw.h. SPDX-License-Identifier: Apache-2.0 */
#include "tnthw.h"

#define HEADER_WORDS 16u
#define FILE_MAGIC 0x50544E54u /* TNTP from the lowest byte */
#define FILE_FORMAT 1u

static uint32_t get(struct tnthw *device, uint32_t offset)
{
    return device->bus.read(device->bus.context, offset);
}

static void put(struct tnthw *device, uint32_t offset, uint32_t value)
{
    device->bus.write(device->bus.context, offset, value);
}

/* A counter may go on between its halves: both are read until the high one stays. */
static uint64_t get64(struct tnthw *device, uint32_t offset)
{
    uint32_t high = get(device, offset + 4u), before, low;
    do {
        before = high;
        low = get(device, offset);
        high = get(device, offset + 4u);
    } while (high != before);
    return (uint64_t)high << 32 | low;
}

static void put64(struct tnthw *device, uint32_t offset, uint64_t value)
{
    put(device, offset, (uint32_t)value);
    put(device, offset + 4u, (uint32_t)(value >> 32));
}

static uint32_t field(uint32_t value, uint32_t mask, uint32_t shift)
{
    return (value & mask) >> shift;
}

static uint32_t word(const uint8_t *file, uint32_t index)
{
    const uint8_t *at = file + 4u * index;
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void copy(uint8_t *to, const uint8_t *from, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        to[i] = from[i];
}

static void flush(struct tnthw *device, const void *from, size_t bytes)
{
    if (device->bus.flush)
        device->bus.flush(device->bus.context, from, bytes);
}

int tnthw_open(struct tnthw *device, const struct tnthw_bus *bus)
{
    uint32_t build;
    device->bus = *bus;
    device->memory = device->records = 0;
    device->records_held = device->images = 0;
    if (get(device, TNTHW_ID) != TNTHW_ID_VALUE)
        return TNTHW_NOT_THERE;
    if (field(get(device, TNTHW_VERSION), TNTHW_VERSION_MAP_MASK, TNTHW_VERSION_MAP_SHIFT)
        != TNTHW_MAP_VERSION)
        return TNTHW_NOT_THERE;
    build = get(device, TNTHW_BUILD);
    device->machine = get64(device, TNTHW_MACHINE);
    device->port_bytes = field(build, TNTHW_BUILD_PORT_BYTES_MASK, TNTHW_BUILD_PORT_BYTES_SHIFT);
    device->bus_bytes = field(build, TNTHW_BUILD_BUS_BYTES_MASK, TNTHW_BUILD_BUS_BYTES_SHIFT);
    device->events = field(build, TNTHW_BUILD_EVENTS_MASK, TNTHW_BUILD_EVENTS_SHIFT);
    return TNTHW_OK;
}

/* Bytes from `offset` on lie within `whole`. */
static int inside(uint32_t offset, uint32_t bytes, uint64_t whole)
{
    return (uint64_t)offset + bytes <= whole;
}

/* A word of the bus is a power of two, so no division of 64 bits, which is a library's. */
static int unaligned(const struct tnthw *device, uint64_t address)
{
    return ((uint32_t)address & (device->bus_bytes - 1u)) != 0;
}

int tnthw_parse(struct tnthw_program *program, const void *file, size_t bytes)
{
    const uint8_t *from = file;
    uint64_t held, record;
    if (bytes < 4u * HEADER_WORDS || word(from, 0) != FILE_MAGIC || word(from, 1) != FILE_FORMAT)
        return TNTHW_NO_PROGRAM;
    program->machine = (uint64_t)word(from, 3) << 32 | word(from, 2);
    program->port_bytes = word(from, 4);
    program->entry = word(from, 5);
    program->program_beats = word(from, 6);
    program->record_beats = word(from, 7);
    program->input_offset = word(from, 8);
    program->input_bytes = word(from, 9);
    program->output_offset = word(from, 10);
    program->output_bytes = word(from, 11);
    program->image = from + 4u * HEADER_WORDS;
    held = ((uint64_t)program->program_beats + program->record_beats) * program->port_bytes;
    record = program->record_beats ? program->record_beats : program->program_beats;
    record *= program->port_bytes;
    if (!program->port_bytes || held != bytes - 4u * HEADER_WORDS
        || program->entry >= program->program_beats
        || !inside(program->input_offset, program->input_bytes, record)
        || !inside(program->output_offset, program->output_bytes, record))
        return TNTHW_NO_PROGRAM;
    return TNTHW_OK;
}

size_t tnthw_record_bytes(const struct tnthw_program *program)
{
    return (size_t)program->record_beats * program->port_bytes;
}

size_t tnthw_memory_bytes(const struct tnthw_program *program)
{
    return (size_t)program->program_beats * program->port_bytes + tnthw_record_bytes(program);
}

int tnthw_load(struct tnthw *device, const struct tnthw_program *program, void *memory,
               uint64_t address)
{
    size_t before = (size_t)program->program_beats * program->port_bytes;
    if (get(device, TNTHW_STATUS) & TNTHW_STATUS_BUSY_MASK)
        return TNTHW_BUSY;
    if (program->machine != device->machine || program->port_bytes != device->port_bytes)
        return TNTHW_OTHER_MACHINE;
    if (unaligned(device, address))
        return TNTHW_UNALIGNED;
    copy(memory, program->image, tnthw_memory_bytes(program));
    flush(device, memory, tnthw_memory_bytes(program));
    device->program = *program;
    device->memory = memory;
    device->records = device->memory + (program->record_beats ? before : 0u);
    device->records_held = 1u;
    put(device, TNTHW_ENTRY, program->entry);
    put64(device, TNTHW_PROGRAM, address);
    /* As long as no other place is named the record lies behind the program: one window. */
    put(device, TNTHW_RECORDS_FIRST, program->program_beats + program->record_beats);
    put64(device, TNTHW_RECORDS, address);
    return TNTHW_OK;
}

int tnthw_records(struct tnthw *device, void *records, uint64_t address, size_t bytes)
{
    size_t record = tnthw_record_bytes(&device->program);
    uint8_t *to = records;
    if (!device->memory)
        return TNTHW_NO_PROGRAM;
    if (get(device, TNTHW_STATUS) & TNTHW_STATUS_BUSY_MASK)
        return TNTHW_BUSY;
    if (unaligned(device, address))
        return TNTHW_UNALIGNED;
    if (!record || bytes < record)
        return TNTHW_TOO_SMALL;
    for (size_t i = 0; i < bytes; i++)
        to[i] = 0;
    device->records = to;
    device->records_held = (uint32_t)(bytes / record);
    put(device, TNTHW_RECORDS_FIRST, device->program.program_beats);
    put64(device, TNTHW_RECORDS, address);
    return TNTHW_OK;
}

void *tnthw_input(const struct tnthw *device, uint32_t image)
{
    return device->records + image * tnthw_record_bytes(&device->program)
           + device->program.input_offset;
}

const void *tnthw_output(const struct tnthw *device, uint32_t image)
{
    return device->records + image * tnthw_record_bytes(&device->program)
           + device->program.output_offset;
}

int tnthw_start(struct tnthw *device, uint32_t images)
{
    const struct tnthw_program *program = &device->program;
    size_t record;
    if (!device->memory)
        return TNTHW_NO_PROGRAM;
    if (get(device, TNTHW_STATUS) & TNTHW_STATUS_BUSY_MASK)
        return TNTHW_BUSY;
    if (!images || images > device->records_held
        || images > TNTHW_IMAGES_COUNT_MASK >> TNTHW_IMAGES_COUNT_SHIFT)
        return TNTHW_TOO_SMALL;
    record = tnthw_record_bytes(program);
    flush(device, device->records, record ? images * record : tnthw_memory_bytes(program));
    device->images = images;
    put(device, TNTHW_IMAGES, images);
    put(device, TNTHW_MEMORY_BEATS, program->program_beats + images * program->record_beats);
    put(device, TNTHW_INTERRUPT_STATUS,
        TNTHW_INTERRUPT_STATUS_DONE_MASK | TNTHW_INTERRUPT_STATUS_ERROR_MASK);
    put(device, TNTHW_CONTROL, TNTHW_CONTROL_START_MASK);
    return TNTHW_OK;
}

int tnthw_poll(struct tnthw *device)
{
    const struct tnthw_program *program = &device->program;
    uint32_t status = get(device, TNTHW_STATUS);
    size_t record = tnthw_record_bytes(program);
    if (!(status & TNTHW_STATUS_DONE_MASK))
        return TNTHW_RUNNING;
    if (device->bus.invalidate)
        device->bus.invalidate(device->bus.context, device->records,
                               record ? device->images * record : tnthw_memory_bytes(program));
    return get(device, TNTHW_ERROR) & TNTHW_ERROR_CODE_MASK ? TNTHW_FAILED : TNTHW_OK;
}

int tnthw_wait(struct tnthw *device, uint32_t polls)
{
    while (polls--) {
        int found = tnthw_poll(device);
        if (found != TNTHW_RUNNING)
            return found;
    }
    return TNTHW_TIMED_OUT;
}

void tnthw_interrupts(struct tnthw *device, int on)
{
    put(device, TNTHW_INTERRUPT_ENABLE, on ? TNTHW_INTERRUPT_ENABLE_DONE_MASK : 0u);
}

int tnthw_interrupted(struct tnthw *device)
{
    uint32_t pending = get(device, TNTHW_INTERRUPT_STATUS);
    if (!pending)
        return 0;
    put(device, TNTHW_INTERRUPT_STATUS, pending);
    return 1;
}

void tnthw_error(struct tnthw *device, struct tnthw_failure *failure)
{
    uint32_t error = get(device, TNTHW_ERROR);
    failure->code = field(error, TNTHW_ERROR_CODE_MASK, TNTHW_ERROR_CODE_SHIFT);
    failure->unit = field(error, TNTHW_ERROR_UNIT_MASK, TNTHW_ERROR_UNIT_SHIFT);
    failure->instruction =
        field(error, TNTHW_ERROR_INSTRUCTION_MASK, TNTHW_ERROR_INSTRUCTION_SHIFT);
    failure->owing = (get(device, TNTHW_STATUS) & TNTHW_STATUS_OWING_MASK) != 0;
}

const char *tnthw_error_text(uint32_t code)
{
    static const char *const texts[] = TNTHW_ERROR_TEXTS;
    return code < sizeof texts / sizeof *texts ? texts[code] : "a code that does not exist";
}

void tnthw_abort(struct tnthw *device)
{
    put(device, TNTHW_CONTROL, TNTHW_CONTROL_ABORT_MASK);
}

void tnthw_reset(struct tnthw *device)
{
    put(device, TNTHW_CONTROL, TNTHW_CONTROL_RESET_MASK);
}

uint64_t tnthw_counter(struct tnthw *device, uint32_t offset)
{
    return device->events ? get64(device, offset) : 0u;
}

static uint32_t mapped_read(void *context, uint32_t offset)
{
    return ((volatile uint32_t *)context)[offset / 4u];
}

static void mapped_write(void *context, uint32_t offset, uint32_t value)
{
    ((volatile uint32_t *)context)[offset / 4u] = value;
}

void tnthw_mapped(struct tnthw_bus *bus, volatile void *registers)
{
    bus->read = mapped_read;
    bus->write = mapped_write;
    bus->flush = 0;
    bus->invalidate = 0;
    bus->context = (void *)registers;
}
