"""Campaigns for differences between interpreter, simulator and RTL; exit 1 where there is one.

    python -m benchmarks.equality shipped
    python -m benchmarks.equality rtl --shapes 27 --count 15 --journal rtl.jsonl
    python -m benchmarks.equality pairs --count 5000 --jobs 2 --journal pairs.jsonl
    python -m benchmarks.equality brevitas
    python -m benchmarks.equality published ../shared/data
    python -m benchmarks.equality whole

With `--journal` a campaign that was stopped goes on; a journal of another tree is refused.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.equality import networks, pairs, rtl
from benchmarks.equality.journal import Journal, rtl_lines, summed

WHOLE = ("shipped", "brevitas", "published", "whole")


def _reached(records: Iterable[dict[str, Any]]) -> str:
    total: Counter[str] = Counter()
    for record in records:
        total.update(record["reached"])
    return "reached: " + ", ".join(f"{name} {n:,}" for name, n in sorted(total.items()))


def _rtl(journal: Journal, options: argparse.Namespace) -> list[dict[str, Any]]:
    records = []
    found = rtl.campaign(journal, shapes=options.shapes, count=options.count, seed=options.seed)
    for record in found:
        records.append(record)
        print(
            f"{record['shape']}: {record['networks']} networks, {record['cycles']:,} cycles, "
            f"{len(record['wrong'])} wrong, build {record['build_s']} s, RTL {record['rtl_s']} s",
            flush=True,
        )
    total = summed(records)
    print(f"{total['networks']:,} networks on {len(records)} shapes, {rtl_lines(total)}")
    print(_reached(records))
    return records


def _pairs(journal: Journal, options: argparse.Namespace) -> list[dict[str, Any]]:
    records = []
    found = pairs.campaign(journal, count=options.count, seed=options.seed, jobs=options.jobs)
    for record in found:
        records.append(record)
        if record["wrong"]:
            print("\n".join(record["wrong"]), flush=True)
    total = summed(records)
    print(f"{total['pairs']:,} pairs, {total['images']:,} images")
    print(_reached(records))
    return records


def _networks(journal: Journal, options: argparse.Namespace) -> list[dict[str, Any]]:
    match options.campaign:
        case "shipped":
            subjects = networks.shipped()
        case "brevitas":
            subjects = networks.brevitas()
        case "published":
            subjects = networks.published(options.data)
        case _:
            subjects = networks.whole()
    records = []
    for record in networks.campaign(journal, subjects):
        records.append(record)
        head = f"{record['network']} on {record['machine']}"
        if "refused" in record:
            print(f"{head}: refused: {record['refused']}", flush=True)
            continue
        print(
            f"{head}: {record['cycles']:,} cycles, {len(record['wrong'])} wrong, build "
            f"{record['build_s']} s, RTL {record['rtl_s']} s, both {record['processor_s']} s of "
            f"a processor, simulator {record['simulator_s']} s",
            flush=True,
        )
    print(rtl_lines(summed(records)))
    return records


def main() -> int:
    """Run one campaign."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="campaign", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--journal", type=Path, help="file of what is done")
    drawn = commands.add_parser("rtl", parents=[common], help="random networks and shapes, RTL")
    drawn.add_argument("--shapes", type=int, default=27)
    drawn.add_argument("--count", type=int, default=15, help="networks of each shape")
    drawn.add_argument("--seed", type=int, default=1)
    both = commands.add_parser("pairs", parents=[common], help="random networks, simulator")
    both.add_argument("--count", type=int, default=5000, help="networks, each on its machine")
    both.add_argument("--seed", type=int, default=1)
    both.add_argument("--jobs", type=int, default=1, help="processes")
    for name in WHOLE:
        whole = commands.add_parser(name, parents=[common])
        if name == "published":
            whole.add_argument("data", type=Path, help="folder with checkpoints/ and images")
    options = parser.parse_args()
    journal = Journal(options.journal)
    run = {"rtl": _rtl, "pairs": _pairs}.get(options.campaign, _networks)
    records = run(journal, options)
    wrong = [each for record in records for each in record["wrong"]]
    seconds = sum(record.get("seconds", 0) for record in records)
    print("\n".join(wrong))
    print(f"{len(wrong)} differences; tree {journal.tree}; {seconds:,.0f} s")
    return int(bool(wrong))


if __name__ == "__main__":
    raise SystemExit(main())
