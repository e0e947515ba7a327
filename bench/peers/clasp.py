"""clasp: `gringo meetings.lp` and core-guided optimisation (--opt-strategy=usc), from Debian's packages."""

import re
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from answer import Answer, Task, run_peer
from instance import Instance

ENCODING = Path(__file__).with_name("meetings.lp")


def facts(instance: Instance) -> Iterator[str]:
    yield f"tables({instance.tables})."
    for s, scope in enumerate(instance.scopes):
        yield f"scope({s},{scope})."
    for m, one in enumerate(instance.meetings):
        yield f"of({m},{one.a}). of({m},{one.b}). priority({m},{one.priority})."
        yield from (f"can({m},{s})." for s in one.domain)
        yield from (f"after({m},{early})." for early in one.after)
        yield from (f"able({m},{c},{s})." for c in one.classes for s in one.domain
                    if s in instance.interpreters[c].slots)
        if one.mandatory:
            yield f"mandatory({m})."
    if instance.all_mandatory:
        yield from (f"count({p},{len(own)})." for p, own in enumerate(instance.of_person) if own)
    yield from (f"twins({m},{n})." for m, n in instance.twins if instance.meetings[m].mandatory)
    for c, one in enumerate(instance.interpreters):
        yield from (f"staff({c},{s},{len(one.members)})." for s in sorted(one.slots))
    if instance.fairness is not None:
        yield f"fairness({instance.fairness})."
        if instance.someone_never_breaks:
            yield "someone_never_breaks."


class Reader:
    """Follows clasp's output line by line."""

    def __init__(self, task: Task, answer: Answer):
        self.instance, self.answer = task.instance, answer
        self.next_is_model = False

    def line(self, line: str) -> None:
        if self.next_is_model:
            self._model(line)
        self.next_is_model = line.startswith("Answer:")
        progress = re.match(r"Progression\s*:\s*\[(\d+)(?: (\d+))?;", line)
        if progress:
            self._bound([int(x) for x in progress.groups() if x is not None])
        if line.startswith("OPTIMUM FOUND"):
            self.answer.optimal()
        if line.startswith("UNSATISFIABLE"):
            self.answer.infeasible()

    def _bound(self, values: list[int]) -> None:
        if self.instance.all_mandatory:
            self.answer.bounded(values[-1])

    def _model(self, line: str) -> None:
        slots: list[int | None] = [None] * len(self.instance.meetings)
        classes: list[int | None] = [None] * len(self.instance.meetings)
        for m, s in re.findall(r"\bat\((\d+),(\d+)\)", line):
            slots[int(m)] = int(s)
        for m, c in re.findall(r"\bhelped\((\d+),(\d+),", line):
            classes[int(m)] = int(c)
        self.answer.found(slots, classes)


def solve(task: Task, answer: Answer) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".lp") as file:
        file.write("\n".join(facts(task.instance)))
        file.flush()
        ground = subprocess.Popen(["gringo", file.name, str(ENCODING)], stdout=subprocess.PIPE)
        search = subprocess.Popen(
            ["clasp", "--opt-strategy=usc", "--configuration=crafty", f"--parallel-mode={task.threads}",
             f"--seed={task.seed}", "--stats=0"],
            stdin=ground.stdout, stdout=subprocess.PIPE, text=True)
        limit = threading.Timer(answer.left(), lambda: (ground.kill(), search.kill()))
        limit.start()
        reader = Reader(task, answer)
        for line in search.stdout or ():
            reader.line(line)
        limit.cancel()
        search.wait()
        ground.kill()
        ground.wait()


run_peer(solve)
