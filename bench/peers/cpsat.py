"""CP-SAT (OR-tools): booleans for meeting and slot; a day's runs of meetings are counted at their starts."""

from collections import defaultdict
from dataclasses import replace

from ortools.sat.python import cp_model

from answer import Answer, Task, run_peer
from greedy import greedy_timetable
from instance import Instance


class Model:
    def __init__(self, instance: Instance):
        self.instance = instance
        self.cp = cp_model.CpModel()
        self.at = [{s: self.cp.new_bool_var("") for s in one.domain} for one in instance.meetings]
        self.by_class: list[dict[tuple[int, int], cp_model.IntVar]] = []
        self.busy: list[dict[int, cp_model.IntVar]] = []
        self._meetings()
        self._precedences()
        self._people()
        self._tables()
        self._interpreters()
        self.breaks = [self._breaks_of(p) for p in range(instance.people)]
        self._fairness()

    def _meetings(self) -> None:
        for one, at in zip(self.instance.meetings, self.at):
            if one.mandatory:
                self.cp.add_exactly_one(at.values())
            else:
                self.cp.add_at_most_one(at.values())
        for m, n in self.instance.twins:  # held in the order of their numbers
            if self.instance.meetings[m].mandatory:
                self._before(m, n)

    def _before(self, early: int, late: int) -> None:
        for s in self.instance.meetings[late].domain:
            begun = [x for t, x in self.at[late].items() if t <= s]
            missing = [x for t, x in self.at[early].items() if t >= s]
            if missing:
                self.cp.add_at_most_one(begun + missing)

    def _precedences(self) -> None:
        for late, one in enumerate(self.instance.meetings):
            for early in one.after:
                self._before(early, late)

    def _people(self) -> None:
        for own in self.instance.of_person:
            here: dict[int, list[cp_model.IntVar]] = defaultdict(list)
            for m in own:
                for s, x in self.at[m].items():
                    here[s].append(x)
            busy = {}
            for s, options in here.items():
                if len(options) == 1:
                    busy[s] = options[0]
                    continue
                busy[s] = self.cp.new_bool_var("")
                self.cp.add_exactly_one(options + [busy[s].negated()])
            self.busy.append(busy)
            if all(self.instance.meetings[m].mandatory for m in own):  # implied
                self.cp.add(sum(busy.values()) == len(own))

    def _tables(self) -> None:
        for s in range(self.instance.slots):
            here = [at[s] for at in self.at if s in at]
            if len(here) > self.instance.tables:
                self.cp.add(sum(here) <= self.instance.tables)
            guests = [busy[s] for busy in self.busy if s in busy]
            if len(guests) > 2 * self.instance.tables:  # implied
                pairs = self.cp.new_int_var(0, self.instance.tables, "")
                self.cp.add(sum(guests) == 2 * pairs)

    def _interpreters(self) -> None:
        use: dict[tuple[int, int], list[cp_model.IntVar]] = defaultdict(list)
        for one, at in zip(self.instance.meetings, self.at):
            given = {}
            for s, x in at.items() if one.classes else ():
                able = [c for c in one.classes if s in self.instance.interpreters[c].slots]
                for c in able:
                    given[c, s] = x if len(able) == 1 else self.cp.new_bool_var("")
                    use[c, s].append(given[c, s])
                if len(able) != 1:
                    self.cp.add_exactly_one([given[c, s] for c in able] + [x.negated()])
            self.by_class.append(given)
        for (c, _), here in use.items():
            if len(here) > len(self.instance.interpreters[c].members):
                self.cp.add(sum(here) <= len(self.instance.interpreters[c].members))

    def _breaks_of(self, p: int) -> cp_model.LinearExprT:
        """Starts of runs of meetings that are not the first of their scope."""
        total: cp_model.LinearExprT = 0
        for scope in sorted(set(self.instance.scopes)):
            slots = [s for s in sorted(self.busy[p]) if self.instance.scopes[s] == scope]
            begun: cp_model.IntVar | None = None
            for s in slots:
                before = self.busy[p].get(s - 1) if s - 1 in slots else None
                if begun is not None and s - 1 > slots[0]:
                    total += self._all([self.busy[p][s], begun] + ([] if before is None else [before.negated()]))
                begun = self.busy[p][s] if begun is None else self._any(begun, self.busy[p][s])
        return total

    def _all(self, literals: list[cp_model.LiteralT]) -> cp_model.IntVar:
        out = self.cp.new_bool_var("")
        self.cp.add_bool_or([out] + [x.negated() for x in literals])
        for x in literals:
            self.cp.add_implication(out, x)
        return out

    def _any(self, x: cp_model.IntVar, y: cp_model.IntVar) -> cp_model.IntVar:
        out = self.cp.new_bool_var("")
        self.cp.add_bool_or(x, y, out.negated())
        self.cp.add_implication(x, out)
        self.cp.add_implication(y, out)
        return out

    def _fairness(self) -> None:
        most = self.instance.fairness
        if most is None:
            return
        if self.instance.someone_never_breaks:
            for total in self.breaks:
                if not isinstance(total, int):
                    self.cp.add(total <= most)
            return
        least = self.cp.new_int_var(0, self.instance.slots, "")
        for total in self.breaks:
            self.cp.add(total >= least)
            self.cp.add(total <= least + most)

    def left_out(self) -> cp_model.LinearExprT:
        return sum(one.priority * (1 - sum(at.values()))
                   for one, at in zip(self.instance.meetings, self.at) if not one.mandatory)

    def hint(self, slots: list[int | None], classes: list[int | None]) -> None:
        self.cp.clear_hints()
        for at, given, slot, helper in zip(self.at, self.by_class, slots, classes):
            for s, x in at.items():
                self.cp.add_hint(x, s == slot)
            for (c, s), x in given.items():
                if x is not at[s]:
                    self.cp.add_hint(x, s == slot and c == helper)


class Watcher(cp_model.CpSolverSolutionCallback):
    def __init__(self, model: Model, answer: Answer):
        super().__init__()
        self.model, self.answer = model, answer
        self.found = False
        self.timetable: tuple[list[int | None], list[int | None]] = ([], [])

    def on_solution_callback(self) -> None:
        slots, classes = self.timetable = ([], [])
        for at, given in zip(self.model.at, self.model.by_class):
            slot = next((s for s, x in at.items() if self.boolean_value(x)), None)
            slots.append(slot)
            classes.append(next((c for (c, s), x in given.items() if s == slot and self.boolean_value(x)), None))
        self.found = True
        self.answer.found(slots, classes)


def run(model: Model, task: Task, seconds: float, watcher: Watcher, answer: Answer | None = None) -> int:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = task.threads
    solver.parameters.random_seed = task.seed
    solver.parameters.max_time_in_seconds = seconds
    if task.threads <= 2:  # of the workers tried in pairs on the benchmark's originals, these close the most
        solver.parameters.subsolvers.extend(["core", "default_lp"][: task.threads])
    if answer is not None:
        solver.best_bound_callback = lambda bound: answer.bounded(round(bound))
    return solver.solve(model.cp, watcher)


def place_all(task: Task, answer: Answer) -> tuple[Model, Watcher] | None:
    """Half of the time for a timetable with every meeting, which is best where there is one."""
    model = Model(replace(task.instance, meetings=[replace(one, mandatory=True) for one in task.instance.meetings]))
    watcher = Watcher(model, answer)
    model.hint(*greedy_timetable(task.instance))
    run(model, task, answer.left() / 2, watcher)
    return (model, watcher) if watcher.found else None


def place_most(task: Task, answer: Answer) -> tuple[Model, Watcher] | None:
    model = Model(task.instance)
    watcher = Watcher(model, answer)
    model.hint(*greedy_timetable(task.instance))
    model.cp.minimize(model.left_out())
    if run(model, task, answer.left(), watcher) != cp_model.OPTIMAL or answer.best is None:
        return None
    model.cp.add(model.left_out() == answer.best[0])
    return model, watcher


def solve(task: Task, answer: Answer) -> None:
    if task.instance.all_mandatory:
        model = Model(task.instance)
        watcher = Watcher(model, answer)
        model.hint(*greedy_timetable(task.instance))
    else:
        placed = place_all(task, answer) or place_most(task, answer)
        if placed is None:
            return
        model, watcher = placed
        model.hint(*watcher.timetable)
    model.cp.minimize(sum(model.breaks))
    status = run(model, task, answer.left(), watcher, answer)
    if status == cp_model.OPTIMAL:
        answer.optimal()
    elif status == cp_model.INFEASIBLE:
        answer.infeasible()


run_peer(solve)
