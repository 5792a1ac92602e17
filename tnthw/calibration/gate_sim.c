/* Gates with delays, flip-flops, gated clocks and memories, one clock cycle after another.
 *
 * Between two edges of the clock every change is an event of its own: a gate that has to change gives
 * its new value a delay later, and one that would change back before that does not change (inertial
 * delay). Each change of a net is counted, and once more those that are left at the end of the cycle.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int32_t nets, gates, flops, domains, memories, slots;
    /* gates */
    const int32_t *out, *ins, *delay; /* ins: 6 for each gate, unused ones are net 0 */
    const uint64_t *table;
    const int32_t *fan_start, *fan; /* gates that read a net */
    /* flip-flops: up to two outputs, -1 where there is none */
    const int32_t *flop_ins, *flop_q, *flop_qn, *flop_delay, *flop_domain; /* ins: 6 each */
    const uint64_t *flop_table;
    const int32_t *domain_enable; /* net that lets a gated clock through; of domain 0 net 1 */
    /* memories */
    const int32_t *width, *depth, *address_bits, *read_en, *lists;
    /* energy */
    const double *inside, *wire; /* of one change of a net */
    const int32_t *unit;         /* of a net */
    int32_t units;
} design_t;

typedef struct {
    design_t d;
    uint8_t *value, *before, *touched, *flop_next, *state;
    int32_t *touched_list, n_touched;
    int32_t *due; /* slot in which a gate is to change, or -1 */
    int32_t *head, *next; /* events of a slot, a list through the gates; nets behind the gates */
    uint8_t **words;
    const int32_t **list;
    double *energy;  /* units x 4: inside, wire; the same without what was taken back in the cycle */
    int64_t *clocked; /* cycles in which each domain had a clock */
    uint8_t *enabled;
    int64_t changes, longest, waiting;
    int counting;
} sim_t;

enum { WHEEL = 4096 };

static void schedule(sim_t *s, int32_t item, int64_t at) {
    int32_t slot = (int32_t)(at % WHEEL);
    s->due[item] = slot;
    /* an item stands in at most one list at a time: what was cancelled is taken out first */
    s->next[item] = s->head[slot];
    s->head[slot] = item;
    s->waiting++;
}

static void cancel(sim_t *s, int32_t item) {
    int32_t slot = s->due[item], *at = &s->head[slot];
    while (*at != item) at = &s->next[*at];
    *at = s->next[item];
    s->due[item] = -1;
    s->waiting--;
}

static inline int lookup(const uint8_t *value, const int32_t *ins, uint64_t table) {
    unsigned i = value[ins[0]] | value[ins[1]] << 1 | value[ins[2]] << 2 | value[ins[3]] << 3 |
                 value[ins[4]] << 4 | value[ins[5]] << 5;
    return (int)(table >> i & 1);
}

static void change(sim_t *s, int32_t net, int64_t now) {
    const design_t *d = &s->d;
    s->value[net] ^= 1;
    if (s->counting) {
        double *e = s->energy + 4 * d->unit[net];
        e[0] += d->inside[net];
        e[1] += d->wire[net];
        s->changes++;
        if (!s->touched[net]) {
            s->touched[net] = 1;
            s->before[net] = s->value[net] ^ 1;
            s->touched_list[s->n_touched++] = net;
        }
    }
    for (int32_t k = d->fan_start[net]; k < d->fan_start[net + 1]; k++) {
        int32_t g = d->fan[k];
        int new = lookup(s->value, d->ins + 6 * g, d->table[g]);
        if (s->due[g] >= 0) {
            if (new == s->value[d->out[g]]) cancel(s, g);
        } else if (new != s->value[d->out[g]]) {
            schedule(s, g, now + d->delay[g]);
        }
    }
}

/* Items below `gates` are gates; the others are nets that an edge of the clock changes.
 * False where changes never end: a loop of gates. */
static int settle(sim_t *s) {
    const design_t *d = &s->d;
    for (int64_t now = 0; s->waiting; now++) {
        int32_t slot = (int32_t)(now % WHEEL);
        while (s->head[slot] >= 0) {
            int32_t item = s->head[slot];
            s->head[slot] = s->next[item];
            s->due[item] = -1;
            s->waiting--;
            change(s, item < d->gates ? d->out[item] : item - d->gates, now);
            if (s->counting && now > s->longest) s->longest = now;
        }
        if (now > 64 * WHEEL) return 0;
    }
    return 1;
}

static void later(sim_t *s, int32_t net, int value, int delay) {
    if (net >= 0 && s->value[net] != value) schedule(s, s->d.gates + net, delay);
}

static unsigned number(const sim_t *s, const int32_t *nets, int bits) {
    unsigned n = 0;
    for (int i = 0; i < bits; i++) n |= (unsigned)s->value[nets[i]] << i;
    return n;
}

sim_t *sim_new(const design_t *given) {
    sim_t *s = calloc(1, sizeof *s);
    const design_t *d = &s->d;
    s->d = *given;
    int items = d->gates + d->nets;
    s->value = calloc(d->nets, 1);
    s->before = calloc(d->nets, 1);
    s->touched = calloc(d->nets, 1);
    s->touched_list = malloc(sizeof(int32_t) * d->nets);
    s->flop_next = calloc(d->flops + 1, 1);
    s->state = calloc(d->flops + 1, 1);
    s->due = malloc(sizeof(int32_t) * items);
    s->next = malloc(sizeof(int32_t) * items);
    s->head = malloc(sizeof(int32_t) * WHEEL);
    s->energy = calloc(4 * d->units, sizeof(double));
    s->clocked = calloc(d->domains, sizeof(int64_t));
    s->enabled = calloc(d->domains, 1);
    memset(s->due, -1, sizeof(int32_t) * items);
    memset(s->head, -1, sizeof(int32_t) * WHEEL);
    s->words = calloc(d->memories + 1, sizeof(uint8_t *));
    s->list = calloc(d->memories + 1, sizeof(int32_t *));
    const int32_t *list = d->lists;
    for (int m = 0; m < d->memories; m++) {
        s->words[m] = calloc((size_t)d->width[m] * d->depth[m], 1);
        s->list[m] = list; /* read address, read data, write enables, write address, write data */
        list += 2 * d->address_bits[m] + 3 * d->width[m];
    }
    s->value[1] = 1;
    for (int f = 0; f < d->flops; f++)
        if (d->flop_qn[f] >= 0) s->value[d->flop_qn[f]] = 1;
    for (int g = 0; g < d->gates; g++)
        if (lookup(s->value, d->ins + 6 * g, d->table[g]) != s->value[d->out[g]])
            schedule(s, g, d->delay[g]);
    settle(s);
    return s;
}

void sim_free(sim_t *s) {
    for (int m = 0; m < s->d.memories; m++) free(s->words[m]);
    free(s->value); free(s->before); free(s->touched); free(s->touched_list); free(s->flop_next);
    free(s->state); free(s->due); free(s->next); free(s->head); free(s->energy);
    free(s->clocked); free(s->enabled); free(s->words); free((void *)s->list); free(s);
}

/* One edge of the clock with the inputs that follow it, and all that they move; 0 if it never ends. */
int sim_cycle(sim_t *s, int count, const int32_t *nets, const uint8_t *values) {
    const design_t *d = &s->d;
    uint8_t *enabled = s->enabled;
    for (int k = 0; k < d->domains; k++) {
        enabled[k] = s->value[d->domain_enable[k]];
        if (s->counting) s->clocked[k] += enabled[k];
    }
    for (int f = 0; f < d->flops; f++)
        s->flop_next[f] = enabled[d->flop_domain[f]]
            ? (uint8_t)lookup(s->value, d->flop_ins + 6 * f, d->flop_table[f]) : s->state[f];
    for (int m = 0; m < d->memories; m++) {
        int bits = d->address_bits[m], width = d->width[m];
        const int32_t *read = s->list[m], *data = read + bits, *en = data + width;
        const int32_t *write = en + width, *in = write + bits;
        if (s->value[d->read_en[m]]) {
            unsigned at = number(s, read, bits) % (unsigned)d->depth[m];
            for (int i = 0; i < width; i++)
                later(s, data[i], s->words[m][(size_t)at * width + i], d->slots);
        }
        unsigned at = number(s, write, bits);
        if (at < (unsigned)d->depth[m])
            for (int i = 0; i < width; i++)
                if (s->value[en[i]]) s->words[m][(size_t)at * width + i] = s->value[in[i]];
    }
    for (int i = 0; i < count; i++) later(s, nets[i], values[i], d->slots);
    for (int f = 0; f < d->flops; f++) {
        if (s->flop_next[f] == s->state[f]) continue;
        s->state[f] = s->flop_next[f];
        later(s, d->flop_q[f], s->state[f], d->flop_delay[f]);
        later(s, d->flop_qn[f], !s->state[f], d->flop_delay[f]);
    }
    int settled = settle(s);
    for (int i = 0; i < s->n_touched; i++) {
        int32_t net = s->touched_list[i];
        s->touched[net] = 0;
        if (s->value[net] != s->before[net]) {
            double *e = s->energy + 4 * d->unit[net];
            e[2] += d->inside[net];
            e[3] += d->wire[net];
        }
    }
    s->n_touched = 0;
    return settled;
}

void sim_count(sim_t *s, int on) { s->counting = on; }
const uint8_t *sim_values(sim_t *s) { return s->value; }
const double *sim_energy(sim_t *s) { return s->energy; }
const int64_t *sim_clocked(sim_t *s) { return s->clocked; }
int64_t sim_changes(sim_t *s) { return s->changes; }
int64_t sim_longest(sim_t *s) { return s->longest; }
