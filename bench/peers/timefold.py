"""Timefold (open-source edition, one thread): local search over constraint streams; it proves nothing but a zero.
Precedences, tables, fairness and breaks are stated; interpreters are not. Its clock starts once Java has read the
problem."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from answer import Answer, Task, run_peer
from instance import Instance

BUILT = Path(__file__).resolve().parents[2] / ".tools" / "timefold"


def numbers(instance: Instance) -> Iterator[str]:
    """What timefold/.../Event.java reads."""
    yield f"{instance.tables} {-1 if instance.fairness is None else instance.fairness}"
    yield f"{instance.slots} {' '.join(map(str, instance.scopes))}"
    yield str(len(instance.meetings))
    for one in instance.meetings:
        yield f"{one.a} {one.b} {one.priority} {int(one.mandatory)} {len(one.domain)} {' '.join(map(str, one.domain))}"
    pairs = [(late, early) for late, one in enumerate(instance.meetings) for early in one.after]
    yield str(len(pairs))
    yield from (f"{late} {early}" for late, early in pairs)


def unknown_rule(instance: Instance) -> str | None:
    if any(one.classes for one in instance.meetings):
        return "interpreters"
    if instance.fairness is not None and not instance.someone_never_breaks:
        return "fairness where everybody may have breaks"
    return None


def solve(task: Task, answer: Answer) -> None:
    rule = unknown_rule(task.instance)
    if rule:
        answer.state = {"status": "unsupported", "reason": f"its model does not know {rule}"}
        return
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(numbers(task.instance)))
        file.flush()
        run = subprocess.Popen(
            ["java", "-cp", f"{BUILT}/classes:{BUILT}/lib/*", "gyoryu.bench.Main", file.name,
             str(round(task.seconds * 1000)), str(task.seed)],
            stdout=subprocess.PIPE, text=True)
        for line in run.stdout or ():
            if line.startswith("ready"):
                answer.start = time.perf_counter()
            else:
                slots = [None if s == "-1" else int(s) for s in line.split()]
                answer.found(slots)
        run.wait()
    if answer.best == (0, 0):
        answer.optimal()


run_peer(solve)
