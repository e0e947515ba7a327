"""CaDiCaL on a SAT encoding, through python-sat: one process raises the bound by cores (RC2), another, with a second
thread, asks for one break less than it has. Each process runs one solver; the first proof ends both."""

import multiprocessing as processes
import queue
from typing import Any

from pysat.examples.rc2 import RC2, RC2Stratified
from pysat.formula import WCNF
from pysat.solvers import Solver

from answer import Answer, Task, run_peer
from clauses import Encoding
from instance import Instance

SOLVER = "cadical195"


def weights(encoding: Encoding) -> list[tuple[int, int]]:
    """(literal wished true, weight): no break, and above any number of breaks each meeting that may fall out."""
    breaks = [(-x, 1) for x in encoding.breaks]
    heavy = len(breaks) + 1
    for one, at in zip(encoding.instance.meetings, encoding.at):
        if not one.mandatory:
            breaks.append((encoding.any_of(list(at.values())), one.priority * heavy))
    return breaks


def cores_of(formula: WCNF, tell: Any) -> RC2:
    """RC2 as it is (exhausting and minimising cores costs more here than it gives), telling its bound as it grows."""
    kind = RC2Stratified if len(set(formula.wght)) > 1 else RC2

    class Cores(kind):  # type: ignore[misc, valid-type]
        def process_core(self) -> None:
            super().process_core()
            tell(self.cost)

    return Cores(formula, solver=SOLVER)


def from_below(instance: Instance, out: Any) -> None:
    encoding = Encoding(instance)
    formula = WCNF()
    wished = weights(encoding)
    formula.extend(encoding.clauses)
    for literal, weight in wished:
        formula.append([literal], weight=weight)
    heavy = len(encoding.breaks) + 1
    with cores_of(formula, lambda cost: out.put(("bound", cost % heavy))) as solver:
        model = solver.compute()
    out.put(("optimal", answer_of(encoding, model)) if model else ("infeasible", None))


def from_above(instance: Instance, out: Any) -> None:
    encoding = Encoding(instance)
    missing = [-literal for literal, weight in weights(encoding) if weight > 1]
    with Solver(SOLVER, bootstrap_with=encoding.clauses) as solver:
        for penalties in ([missing] if missing else []) + [encoding.breaks]:
            if not lower(solver, encoding, penalties, out):
                out.put(("infeasible", None))
                return
    out.put(("proven", None))


def lower(solver: Solver, encoding: Encoding, penalties: list[int], out: Any) -> bool:
    """Asks for one penalty less until there is none; the least becomes a clause. False when nothing can be had."""
    if not solver.solve():
        return False
    found = report(solver, encoding, penalties, out)
    known = len(encoding.clauses)
    count = encoding.sorted_count(penalties, found)
    solver.append_formula(encoding.clauses[known:])
    while found > 0 and solver.solve(assumptions=[-count[found - 1]]):
        found = report(solver, encoding, penalties, out)
    if found < len(count):
        solver.add_clause([-count[found]])
    return True


def report(solver: Solver, encoding: Encoding, penalties: list[int], out: Any) -> int:
    model = set(solver.get_model())
    out.put(("found", answer_of(encoding, model)))
    return sum(x in model for x in penalties)


def answer_of(encoding: Encoding, model: Any) -> tuple[list[int | None], list[int | None]]:
    true = set(model)
    slots = encoding.slots_of(true)
    return slots, encoding.classes_of(true, slots)


def take(answer: Answer, kind: str, value: Any) -> bool:
    """Notes a message of a process; true when it ends the run."""
    if kind == "bound":
        answer.bounded(value)
    if kind in ("found", "optimal"):
        answer.found(*value)
    if kind in ("optimal", "proven"):
        answer.optimal()
    if kind == "infeasible":
        answer.infeasible()
    return kind in ("optimal", "proven", "infeasible")


def solve(task: Task, answer: Answer) -> None:
    context = processes.get_context("fork")
    messages = context.Queue()
    ways = [from_below, from_above][: max(1, task.threads)]
    runs = [context.Process(target=way, args=(task.instance, messages), daemon=True) for way in ways]
    for run in runs:
        run.start()
    done = False
    while not done and answer.left() > 0:
        try:
            done = take(answer, *messages.get(timeout=max(0.001, answer.left())))
        except queue.Empty:
            break
    for run in runs:
        run.kill()


run_peer(solve)
