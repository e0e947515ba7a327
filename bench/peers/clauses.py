"""A SAT encoding of an instance: clauses over numbered variables, and the literals whose truth is a break."""

from collections import defaultdict
from itertools import combinations

from instance import Instance

Clause = list[int]


class Clauses:
    """Clauses with the usual pieces to build them from."""

    def __init__(self) -> None:
        self.variables = 0
        self.clauses: list[Clause] = []

    def new(self) -> int:
        self.variables += 1
        return self.variables

    def add(self, *clause: int) -> None:
        self.clauses.append(list(clause))

    def at_most_one(self, literals: list[int]) -> None:
        """Pairs while few, then in chained blocks."""
        while len(literals) > 6:
            head, carry = literals[:5], self.new()
            for x in head:
                self.add(-x, carry)
            for x, y in combinations(head, 2):
                self.add(-x, -y)
            literals = [carry] + literals[5:]
        for x, y in combinations(literals, 2):
            self.add(-x, -y)

    def all_of(self, literals: list[int]) -> int:
        out = self.new()
        self.add(out, *(-x for x in literals))
        for x in literals:
            self.add(-out, x)
        return out

    def any_of(self, literals: list[int]) -> int:
        return -self.all_of([-x for x in literals])

    def sorted_count(self, literals: list[int], most: int) -> list[int]:
        """Totalizer in both directions: the k-th output is true when more than k inputs are; cut after `most` + 1."""
        if len(literals) <= 1:
            return list(literals)
        half = len(literals) // 2
        left, right = self.sorted_count(literals[:half], most), self.sorted_count(literals[half:], most)
        out = [self.new() for _ in range(min(len(left) + len(right), most + 1))]
        for i in range(len(left) + 1):
            for j in range(len(right) + 1):
                if i + j > 0:
                    more = ([-left[i - 1]] if i else []) + ([-right[j - 1]] if j else [])
                    self.add(*more, out[min(i + j, len(out)) - 1])
                if i + j < len(out):
                    less = ([left[i]] if i < len(left) else []) + ([right[j]] if j < len(right) else [])
                    self.add(*less, -out[i + j])
        return out


class Encoding(Clauses):
    def __init__(self, instance: Instance):
        super().__init__()
        self.instance = instance
        self.at = [{s: self.new() for s in one.domain} for one in instance.meetings]
        self.helped: list[dict[tuple[int, int], int]] = []
        self.busy: list[dict[int, int]] = []
        self._meetings()
        self._people()
        self._tables()
        self._interpreters()
        self.breaks_of = [self._breaks(p) for p in range(instance.people)]
        self.breaks = [x for own in self.breaks_of for x in own]
        self._fairness()

    def _meetings(self) -> None:
        for m, (one, at) in enumerate(zip(self.instance.meetings, self.at)):
            self.at_most_one(list(at.values()))
            if one.mandatory:
                self.add(*at.values())
            for early in one.after:
                self._before(early, m)
        for m, n in self.instance.twins:
            if self.instance.meetings[m].mandatory:
                self._before(m, n)

    def _before(self, early: int, late: int) -> None:
        for s, x in self.at[late].items():
            for t, y in self.at[early].items():
                if t >= s:
                    self.add(-x, -y)

    def _people(self) -> None:
        for own in self.instance.of_person:
            here: dict[int, list[int]] = defaultdict(list)
            for m in own:
                for s, x in self.at[m].items():
                    here[s].append(x)
            busy = {}
            for s, options in sorted(here.items()):
                self.at_most_one(options)
                busy[s] = options[0] if len(options) == 1 else self.any_of(options)
            self.busy.append(busy)
            if own and all(self.instance.meetings[m].mandatory for m in own):  # implied
                count = self.sorted_count(list(busy.values()), len(own))
                for k, x in enumerate(count):
                    self.add(x if k < len(own) else -x)

    def _tables(self) -> None:
        """By people: two at each table and none alone."""
        most = 2 * self.instance.tables
        for s in range(self.instance.slots):
            guests = [busy[s] for busy in self.busy if s in busy]
            if len(guests) <= most:
                continue
            count = self.sorted_count(guests, most)
            self.add(-count[most])
            for k in range(0, most, 2):
                self.add(-count[k], count[k + 1])

    def _interpreters(self) -> None:
        use: dict[tuple[int, int], list[int]] = defaultdict(list)
        for one, at in zip(self.instance.meetings, self.at):
            given: dict[tuple[int, int], int] = {}
            for s, x in at.items() if one.classes else ():
                able = [c for c in one.classes if s in self.instance.interpreters[c].slots]
                for c in able:
                    given[c, s] = x if len(able) == 1 else self.new()
                    use[c, s].append(given[c, s])
                if len(able) != 1:
                    self.add(-x, *(given[c, s] for c in able))
            self.helped.append(given)
        for (c, _), here in use.items():
            most = len(self.instance.interpreters[c].members)
            if len(here) > most:
                self.add(-self.sorted_count(here, most)[most])

    def _breaks(self, p: int) -> list[int]:
        """Slots busy again after a gap within their scope."""
        out = []
        for scope in sorted(set(self.instance.scopes)):
            slots = [s for s in sorted(self.busy[p]) if self.instance.scopes[s] == scope]
            begun = 0
            for s in slots:
                before = self.busy[p].get(s - 1) if s - 1 in slots else None
                if begun and s - 1 > slots[0]:
                    out.append(self.all_of([self.busy[p][s], begun] + ([-before] if before else [])))
                begun = self.any_of([begun, self.busy[p][s]]) if begun else self.busy[p][s]
        return out

    def _fairness(self) -> None:
        most = self.instance.fairness
        if most is None:
            return
        if self.instance.someone_never_breaks:
            for own in self.breaks_of:
                if len(own) > most:
                    self.add(-self.sorted_count(own, most)[most])
            return
        counts = [self.sorted_count(own, len(own)) for own in self.breaks_of]
        least = [self.new() for _ in range(min(len(count) for count in counts))]  # k-th: everybody has more than k
        for k, x in enumerate(least):
            for count in counts:
                self.add(-x, count[k])
        for count in counts:
            for k in range(most, len(count)):
                self.add(-count[k], *least[k - most : k - most + 1])

    def slots_of(self, model: set[int]) -> list[int | None]:
        return [next((s for s, x in at.items() if x in model), None) for at in self.at]

    def classes_of(self, model: set[int], slots: list[int | None]) -> list[int | None]:
        return [next((c for (c, s), x in given.items() if s == slot and x in model), None)
                for given, slot in zip(self.helped, slots)]
