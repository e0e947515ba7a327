"""Runs Gyoryu and its peers on an instance, and has every timetable checked by `gyoryu check`."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "bench" / "peers"
TOOLS = ROOT / ".tools"
sys.path.insert(0, str(PEERS))

from instance import Instance, Unsupported, measure, read_instance

GRACE_S = 30  # for starting an interpreter, reading and writing

Record = dict[str, Any]


@dataclass(frozen=True)
class Solver:
    name: str
    command: tuple[str, ...]
    seeded: bool = True  # runs with different seeds differ
    only: str = ""  # runs only instances whose name has this

    @property
    def ours(self) -> bool:
        return self.name == "gyoryu"


def _peer(name: str, **more: Any) -> Solver:
    return Solver(name, (str(TOOLS / "peers" / "bin" / "python"), str(PEERS / f"{name}.py")), **more)


GYORYU = Solver("gyoryu", (str(ROOT / "build" / "gyoryu_bench_engine"), "solve"))
ALL_PEERS = [_peer("cpsat"), _peer("clasp"), _peer("cadical", seeded=False), _peer("timefold", only="original")]


def available_peers(wanted: str) -> list[Solver]:
    """Peers by name, or all; installs them first and says which cannot be had."""
    if wanted == "none":
        return []
    subprocess.run([str(PEERS / "install")], check=False)
    skipped = (TOOLS / "skipped_peers").read_text(encoding="utf-8").splitlines()
    for line in skipped:
        print(f"skip {line}", flush=True)
    missing = {line.split(":")[0] for line in skipped}
    if "python" in missing:
        return []
    names = wanted.split(",")
    return [peer for peer in ALL_PEERS if peer.name not in missing and (wanted == "all" or peer.name in names)]


@dataclass
class Task:
    path: Path
    fairness: int | None
    seconds: float
    threads: int
    seed: int


def run(solver: Solver, task: Task) -> Record:
    """What the solver answers, what a recount of its timetable gives, and whether the checker finds it valid."""
    record: Record = {"instance": task.path.name, "fairness": task.fairness, "solver": solver.name, "seed": task.seed,
                      "threads": task.threads, "limit": task.seconds}
    with tempfile.TemporaryDirectory() as folder:
        timetable = Path(folder) / "timetable.json"
        record |= _answer(solver, task, timetable)
        if record.get("breaks") is not None and timetable.exists():
            record |= _verdict(task, timetable)
    return record


def _answer(solver: Solver, task: Task, timetable: Path) -> Record:
    command = [*solver.command, str(task.path), "--seconds", str(task.seconds), "--threads", str(task.threads),
               "--seed", str(task.seed), "--out", str(timetable)]
    if task.fairness is not None:
        command += ["--fairness", str(task.fairness)]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    try:
        out, problem = run.communicate(timeout=task.seconds + GRACE_S)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)  # with the programs that it started
        out, problem = run.communicate()
    lines = [line for line in out.splitlines() if line.startswith("{")]
    if not lines:
        return {"status": "failed", "reason": problem.strip()[-300:]}
    return json.loads(lines[-1])


def slots_in(timetable: dict[str, Any], instance: Instance) -> list[int | None]:
    slots: list[int | None] = [None] * len(instance.meetings)
    for row in timetable["meetings"]:
        if row.get("slot") is not None:
            slots[int(row["meeting"]) - 1] = row["slot"] - 1
    return slots


def _verdict(task: Task, timetable: Path) -> Record:
    command = [str(ROOT / "build" / "gyoryu"), "check", str(task.path), str(timetable)]
    if task.fairness is not None:
        command += ["--fairness", str(task.fairness)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    record: Record = {"valid": checked.returncode == 0}
    try:
        instance = read_instance(str(task.path), task.fairness)
        placed = slots_in(json.loads(timetable.read_text(encoding="utf-8")), instance)
        record["recounted_unscheduled"], record["recounted_breaks"] = measure(instance, placed)
    except (Unsupported, ValueError):
        pass  # a rule the recount does not know, or meetings named otherwise than by number
    return record


def closed(record: Record) -> bool:
    """Proven to be the optimum, or that there is none."""
    return record["status"] in ("optimal", "infeasible")


def complaints(records: list[Record]) -> list[str]:
    """What cannot be: a timetable that breaks a rule or is miscounted, proofs that contradict each other."""
    out = []
    proven: dict[tuple[Any, ...], dict[Any, str]] = {}
    for one in records:
        name = f"{one['instance']} d={one['fairness']} {one['solver']} seed {one['seed']}"
        if one.get("valid") is False:
            out.append(f"{name}: its timetable breaks a rule")
        if one.get("recounted_breaks", one.get("breaks")) != one.get("breaks"):
            out.append(f"{name}: says {one['breaks']} breaks, has {one['recounted_breaks']}")
        if one["status"] == "failed":
            out.append(f"{name}: failed: {one.get('reason')}")
        if closed(one):
            value = "-" if one["status"] == "infeasible" else f"{one['unscheduled']}/{one['breaks']}"
            proven.setdefault((one["instance"], one["fairness"]), {}).setdefault(value, name)
            known = one.get("known")
            if known is not None and known != ("-" if value == "-" else str(one["breaks"])):
                out.append(f"{name}: proves {value}, known is {known}")
    out += [f"different optima are proven: {values}" for values in proven.values() if len(values) > 1]
    return out
