"""`./dev bench engine`: Gyoryu beside its peers on the same instances, Gyoryu on generated events of many sizes, and
the times of its single steps. Prints as it goes; writes JSON lines, Markdown and plots."""

import argparse
import csv
import json
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import plot
import report
from families import write_families
from solvers import GYORYU, ROOT, Record, Solver, Task, available_peers, closed, complaints, run

PRESS = ["gmes-2023", "kbiz-2017", "seoul-2018", "ciie-2019"]
PLANTED = [f"people-{n}" for n in (100, 200, 400, 800, 1500, 3000, 6000, 10000)]
SIZES = PRESS + ["fair-12000"] + PLANTED
WITH_PEERS = PRESS + PLANTED[:4]  # the peers' models are not made for more


def numbers(text: str) -> list[int]:
    return [int(n) for n in text.split(",")]


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench engine")
    parser.add_argument("--instances", type=Path, help="folder of .dzn files, with optima.csv; without: generated ones")
    parser.add_argument("--only", default="", help="instances whose name has this")
    parser.add_argument("--peers", default="all", help="all, none, or names with commas")
    parser.add_argument("--seconds", type=float, default=10, help="limit for each instance and solver")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=1, help="of Gyoryu")
    parser.add_argument("--peer-seeds", type=int, default=1)
    parser.add_argument("--fairness", type=numbers, default=[2], help="as 0,1,2,3")
    parser.add_argument("--sizes", help="instead: generated events (all, or names with commas)")
    parser.add_argument("--size-seconds", type=float, default=60)
    parser.add_argument("--size-seeds", type=int, default=1)
    parser.add_argument("--steps", action="store_true", help="instead: nanoseconds of rules and search steps")
    parser.add_argument("--everything", action="store_true", help="instances, sizes and steps, into bench/")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    return parser.parse_args()


class Notes:
    """Records as they come, in a file and printed."""

    def __init__(self, folder: Path, name: str):
        folder.mkdir(parents=True, exist_ok=True)
        self.file = (folder / f"{name}.jsonl").open("w", encoding="utf-8")
        self.records: list[Record] = []

    def add(self, record: Record) -> None:
        self.records.append(record)
        self.file.write(json.dumps(record) + "\n")
        self.file.flush()

    def print_run(self, one: Record) -> None:
        shown = "-" if one.get("breaks") is None else one["breaks"]
        left_out = f" {one['unscheduled']} left out" if one.get("unscheduled") else ""
        fairness = "" if one["fairness"] is None else f"d={one['fairness']}"
        print(f"{one['instance']:38} {fairness:4} {one['solver']:9} seed {one['seed']:<3} {one['status']:11} "
              f"{shown:>6} bound {one.get('bound', 0):>6} {one.get('seconds', 0):8.3f} s{left_out} "
              f"{one.get('reason', '')}", flush=True)


def known_optima(folder: Path | None) -> dict[tuple[str, int], str]:
    if folder is None or not (folder / "optima.csv").exists():
        return {}
    with (folder / "optima.csv").open(encoding="utf-8") as file:
        return {(row["file"], int(row["fairness"])): row["optimum"] for row in csv.DictReader(file)}


def instance_tasks(chosen: argparse.Namespace, folder: Path) -> Iterator[tuple[Path, int, str | None]]:
    optima = known_optima(chosen.instances)
    for path in sorted(folder.glob("*.dzn")):
        for fairness in chosen.fairness:
            if chosen.only in path.name and (fairness == 2 or "original" in path.name):
                yield path, fairness, optima.get((path.name, fairness))


def seeds_of(solver: Solver, chosen: argparse.Namespace) -> range:
    count = chosen.seeds if solver.ours else chosen.peer_seeds if solver.seeded else 1
    return range(1, count + 1)


def run_instances(chosen: argparse.Namespace, solvers: list[Solver], notes: Notes) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.instances or Path(made)
        if chosen.instances is None:
            write_families(folder, 1)
        for path, fairness, known in instance_tasks(chosen, folder):
            for solver in solvers:
                if solver.only not in path.name:
                    continue
                for seed in seeds_of(solver, chosen):
                    record = run(solver, Task(path, fairness, chosen.seconds, chosen.threads, seed))
                    notes.add(record | {"known": known})
                    notes.print_run(notes.records[-1])


def run_sizes(chosen: argparse.Namespace, solvers: list[Solver], notes: Notes) -> None:
    names = SIZES if chosen.sizes in (None, "all") else chosen.sizes.split(",")
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            for seed in range(1, chosen.size_seeds + 1):
                path = Path(folder) / f"{name}.json"
                subprocess.run([GYORYU.command[0], "write", name, "--seed", str(seed), "--out", str(path)], check=True)
                for solver in solvers:
                    if not solver.ours and (name not in WITH_PEERS or seed > 1):
                        continue
                    limit = chosen.size_seconds if solver.ours else min(chosen.seconds, chosen.size_seconds)
                    record = run(solver, Task(path, None, limit, chosen.threads, seed))
                    notes.add(record | {"instance": name, "known": "0"})
                    notes.print_run(notes.records[-1])


def run_steps(notes: Notes) -> None:
    done = subprocess.run([GYORYU.command[0], "steps"], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        notes.add(json.loads(line))


def machine(chosen: argparse.Namespace) -> str:
    cpu = re.search(r"model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    commit = subprocess.run(["git", "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, cwd=ROOT,
                            check=False).stdout.strip()
    return (f"{date.today()}, commit `{commit}`, {cpu.group(1) if cpu else platform.processor()}, "
            f"{chosen.threads} threads for every solver that can use them (Timefold's open edition uses one), "
            f"limit {chosen.seconds:g} s (generated events {chosen.size_seconds:g} s for Gyoryu), one run after the other.")


def instances_text(records: list[Record]) -> str:
    rows, beaten = report.peers_table(records)
    text = report.summary_table(records) + "\n"
    wrong = complaints(records)
    text += "Every timetable was checked by `gyoryu check`; " + ("no two proofs differ.\n\n" if not wrong else
                                                                "**but:**\n\n" + "".join(f"- {one}\n" for one in wrong))
    if beaten:
        text += f"A peer is quicker or better in {len(beaten)} rows, marked ←.\n\n"
    return text + rows


def sizes_text(records: list[Record]) -> str:
    ours = [one for one in records if one["solver"] == "gyoryu" and "people" in one]
    compared = {one["instance"] for one in records if one["solver"] != "gyoryu"}
    text = report.sizes_table(ours)
    if compared:
        rows, _ = report.peers_table([one for one in records if one["instance"] in compared])
        text += "\nThe same beside the peers, as far as their models go:\n\n" + rows
    wrong = complaints(records)
    return text + "".join(f"\n**{one}**\n" for one in wrong)


def put_between_marks(path: Path, text: str) -> None:
    """Replaces what stands between <!-- measured: engine --> and <!-- /measured: engine -->."""
    page = path.read_text(encoding="utf-8")
    begin, end = "<!-- measured: engine -->\n", "<!-- /measured: engine -->"
    head, rest = page.split(begin)
    path.write_text(head + begin + "\n" + text + "\n" + end + rest.split(end)[1], encoding="utf-8")


def main() -> int:
    chosen = options()
    parts = {"instances": not (chosen.sizes or chosen.steps), "sizes": bool(chosen.sizes), "steps": chosen.steps}
    if chosen.everything:
        parts = dict.fromkeys(parts, True)
    notes = {name: Notes(chosen.out, name) for name, wanted in parts.items() if wanted}
    solvers = [GYORYU] + (available_peers(chosen.peers) if "instances" in notes or "sizes" in notes else [])
    text = machine(chosen) + "\n"
    if "instances" in notes:
        run_instances(chosen, solvers, notes["instances"])
        text += "\n#### Beside the peers\n\n" + instances_text(notes["instances"].records)
        text += "\n![Instances closed with a proof, by solver](engine_cactus.svg)\n"
    if "sizes" in notes:
        run_sizes(chosen, solvers, notes["sizes"])
        text += "\n#### Sizes\n\n" + sizes_text(notes["sizes"].records)
        text += "\n![Time to the first complete timetable by meetings](engine_growth.svg)\n"
        text += "![Breaks left by meetings](engine_breaks.svg)\n"
    if "steps" in notes:
        run_steps(notes["steps"])
        text += "\n#### Steps\n\n" + report.steps_table(notes["steps"].records)
    return finish(chosen, {name: one.records for name, one in notes.items()}, text)


def finish(chosen: argparse.Namespace, records: dict[str, list[Record]], text: str) -> int:
    plots = ROOT / "bench" if chosen.everything else chosen.out
    if any(closed(one) for one in records.get("instances", [])):
        (plots / "engine_cactus.svg").write_text(plot.cactus(records["instances"]), encoding="utf-8")
    ours = [one for one in records.get("sizes", []) if one["solver"] == "gyoryu" and one.get("first_seconds")]
    if any(one["instance"].startswith("people-") for one in ours):
        (plots / "engine_growth.svg").write_text(plot.growth(ours), encoding="utf-8")
        (plots / "engine_breaks.svg").write_text(plot.breaks_left(ours), encoding="utf-8")
    (chosen.out / "engine.md").write_text(text, encoding="utf-8")
    if chosen.everything:
        put_between_marks(ROOT / "bench" / "results.md", text)
    print("\n" + text)
    wrong = complaints([one for name in ("instances", "sizes") for one in records.get(name, [])])
    for one in wrong:
        print(f"!!! {one}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
