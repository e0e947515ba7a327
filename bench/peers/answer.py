"""What a peer prints: one JSON object a line whenever it knows more, the last one standing.

status: optimal, feasible, infeasible or unknown; unscheduled, breaks: of the timetable; bound: proven least breaks;
seconds: since the instance was read; first_seconds: until the first complete timetable; last_seconds: until the best.
The timetable itself is written to the file of --out as `gyoryu check` reads it.
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from instance import Instance, Unsupported, measure, narrow, read_instance

Slots = list[int | None]


@dataclass
class Task:
    instance: Instance
    seconds: float
    threads: int
    seed: int
    out: str | None


class Answer:
    """Keeps the best timetable and bound and prints them as they come."""

    def __init__(self, task: Task):
        self.task = task
        self.start = time.perf_counter()
        self.state: dict[str, object] = {"status": "unknown", "unscheduled": None, "breaks": None, "bound": 0}
        self.best: tuple[int, int] | None = None

    def seconds(self) -> float:
        return time.perf_counter() - self.start

    def left(self) -> float:
        return max(0.0, self.task.seconds - self.seconds())

    def found(self, slots: Slots, classes: list[int | None] | None = None) -> None:
        """A timetable: a slot per meeting, and the interpreter class of those that need one."""
        value = measure(self.task.instance, slots)
        if self.best is not None and value >= self.best:
            return
        self.best = value
        now = round(self.seconds(), 4)
        self.state |= {"status": "feasible", "unscheduled": value[0], "breaks": value[1], "last_seconds": now}
        if value[0] == 0:
            self.state.setdefault("first_seconds", now)
        if self.task.out:
            write_timetable(self.task.instance, slots, classes, self.task.out)
        self.tell()

    def bounded(self, bound: int) -> None:
        if bound > self.state["bound"]:  # type: ignore[operator]
            self.state["bound"] = bound
            self.tell()

    def optimal(self) -> None:
        self.state |= {"status": "optimal", "bound": self.state["breaks"]}

    def infeasible(self) -> None:
        self.state["status"] = "infeasible"

    def tell(self) -> None:
        print(json.dumps(self.state | {"seconds": round(self.seconds(), 4)}), flush=True)


def write_timetable(instance: Instance, slots: Slots, classes: list[int | None] | None, path: str) -> None:
    """Gives each meeting of a slot a table and an interpreter of its class; interpreters with a seat come with theirs."""
    rows = []
    free_tables = [list(range(instance.tables)) for _ in range(instance.slots)]
    free_members = [[list(one.members) for one in instance.interpreters] for _ in range(instance.slots)]
    for m, slot in enumerate(slots):
        if slot is None:
            continue
        interpreter = None
        if classes and classes[m] is not None:
            interpreter = free_members[slot][classes[m]].pop()
        table = instance.seats.get(interpreter) if interpreter is not None else None
        if table is None:
            table = free_tables[slot].pop()
        else:
            free_tables[slot].remove(table)
        row = {"meeting": m + 1, "slot": slot + 1, "table": table + 1}
        rows.append(row | {"interpreter": None if interpreter is None else interpreter + 1})
    Path(path).write_text(json.dumps({"meetings": rows}), encoding="utf-8")


def run_peer(solve) -> None:
    """Reads the command line every peer has, and calls solve(task, answer)."""
    parser = argparse.ArgumentParser()
    parser.add_argument("problem")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fairness", type=int)
    parser.add_argument("--out")
    options = parser.parse_args()
    try:
        instance = read_instance(options.problem, options.fairness)
    except Unsupported as rule:
        print(json.dumps({"status": "unsupported", "reason": f"its model does not know {rule}"}))
        sys.exit(0)
    answer = Answer(Task(instance, options.seconds, options.threads, options.seed, options.out))
    narrow(instance)
    if any(one.mandatory and not one.domain for one in instance.meetings):
        answer.infeasible()
    else:
        solve(answer.task, answer)
    answer.tell()
