"""A meeting scheduling instance as the peers see it, read from a .dzn or a gyoryu-problem/1 file.

Slots, people, meetings, tables and interpreters are numbered from 0. Peers know the published benchmark's rules and,
of our own format, availability, alike tables, interpreters by pair, priorities and breaks; anything else is Unsupported.
"""

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path


class Unsupported(Exception):
    """The instance has a rule that the peers' models do not state; the text says which."""


@dataclass
class Meeting:
    a: int
    b: int
    domain: list[int]  # slots in which it may be held, ascending
    mandatory: bool = True
    priority: int = 1
    after: list[int] = field(default_factory=list)
    classes: list[int] = field(default_factory=list)  # interpreter classes that serve it; empty = needs none


@dataclass
class InterpreterClass:
    """Interpreters who can do the same at the same times."""

    members: list[int]
    slots: set[int]


@dataclass
class Instance:
    scopes: list[int]  # per slot: gaps inside one scope are breaks
    people: int
    meetings: list[Meeting]
    tables: int
    interpreters: list[InterpreterClass] = field(default_factory=list)
    seats: dict[int, int] = field(default_factory=dict)  # interpreter -> table, when each table has its own
    fairness: int | None = None

    @property
    def slots(self) -> int:
        return len(self.scopes)

    @cached_property
    def of_person(self) -> list[list[int]]:
        out: list[list[int]] = [[] for _ in range(self.people)]
        for m, meeting in enumerate(self.meetings):
            out[meeting.a].append(m)
            out[meeting.b].append(m)
        return out

    @cached_property
    def all_mandatory(self) -> bool:
        return all(meeting.mandatory for meeting in self.meetings)

    @cached_property
    def someone_never_breaks(self) -> bool:
        """True when fairness d means at most d breaks for everybody."""
        return any(len(own) <= 1 for own in self.of_person)

    def domain_slots(self, person: int) -> set[int]:
        """Slots in which the person may have a meeting at all."""
        return {s for m in self.of_person[person] for s in self.meetings[m].domain}

    @cached_property
    def twins(self) -> list[tuple[int, int]]:
        """Meetings that can be exchanged for each other in every timetable."""
        by_kind: dict[tuple[object, ...], list[int]] = defaultdict(list)
        bound = {b for meeting in self.meetings for b in meeting.after}
        for m, one in enumerate(self.meetings):
            if m in bound or one.after:
                continue
            pair = tuple(sorted((one.a, one.b)))
            by_kind[(pair, tuple(one.domain), one.mandatory, one.priority)].append(m)
        return [pair for alike in by_kind.values() for pair in zip(alike, alike[1:])]


def breaks_of(scopes: list[int], busy: set[int]) -> int:
    """Gaps between consecutive busy slots of one scope, one a gap however long."""
    ordered = sorted(busy)
    return sum(1 for s, t in zip(ordered, ordered[1:]) if t > s + 1 and scopes[s] == scopes[t])


def measure(instance: Instance, slots: list[int | None]) -> tuple[int, int]:
    """(priorities left out, breaks) of a timetable given as a slot per meeting."""
    days: list[set[int]] = [set() for _ in range(instance.people)]
    left_out = 0
    for meeting, slot in zip(instance.meetings, slots):
        if slot is None:
            left_out += meeting.priority
            continue
        days[meeting.a].add(slot)
        days[meeting.b].add(slot)
    return left_out, sum(breaks_of(instance.scopes, day) for day in days)


def read_instance(path: str, fairness: int | None) -> Instance:
    """Fairness None: 2 for a .dzn file, what the file says for our own format."""
    text = Path(path).read_text(encoding="utf-8")
    if path.endswith(".dzn"):
        return _read_dzn(text, 2 if fairness is None else fairness)
    instance = _read_json(json.loads(text))
    if fairness is not None:
        instance.fairness = fairness
    return instance


def narrow(instance: Instance) -> None:
    """Takes away slots that precedences of mandatory meetings exclude."""
    changed = True
    while changed:
        changed = False
        for late in instance.meetings:
            for early in (instance.meetings[b] for b in late.after):
                if not (late.mandatory and early.mandatory and early.domain and late.domain):
                    continue
                first, last = early.domain[0], late.domain[-1]
                kept_late = [s for s in late.domain if s > first]
                kept_early = [s for s in early.domain if s < last]
                changed |= len(kept_late) + len(kept_early) < len(late.domain) + len(early.domain)
                late.domain, early.domain = kept_late, kept_early


# The published benchmark's files.


def _numbers(text: str) -> list[int]:
    return [int(n) for n in re.findall(r"-?\d+", text)]


def _set(text: str) -> set[int]:
    out: set[int] = set()
    for first, last in re.findall(r"(\d+)(?:\s*\.\.\s*(\d+))?", text):
        out.update(range(int(first), int(last or first) + 1))
    return out - {0}


def _sets(text: str) -> list[set[int]]:
    return [_set(part) for part in re.findall(r"\{[^}]*\}|\d+\s*\.\.\s*\d+", text)]


def _read_dzn(text: str, fairness: int) -> Instance:
    text = re.sub(r"%[^\n]*", "", text)
    values = {name: value for name, value in re.findall(r"(\w+)\s*=\s*([^;]*);", text)}
    slots, morning = int(values["nTotalSlots"]), int(values["nMorningSlots"])
    forbidden = _sets(values["forbidden"])
    fixed = _numbers(values["fixed"])
    before = _sets(values["precedences"])
    rows = _numbers(values["requested"])
    meetings = []
    for m in range(int(values["nMeetings"])):
        a, b, session = rows[3 * m : 3 * m + 3]
        allowed = {1: range(1, morning + 1), 2: range(morning + 1, slots + 1)}.get(session, range(1, slots + 1))
        domain = [s - 1 for s in allowed if s not in forbidden[a - 1] | forbidden[b - 1]]
        if fixed[m]:
            domain = [s for s in domain if s == fixed[m] - 1]
        meetings.append(Meeting(a - 1, b - 1, domain, after=sorted(x - 1 for x in before[m])))
    people, tables = int(values["nBusiness"]), int(values["nTables"])
    return Instance([0] * slots, people, meetings, tables, fairness=fairness)


# Our own format.

_RULES = {"unscheduled", "breaks"}
_MEMBERS = {
    "participants": {"id", "name", "available", "unavailable", "languages"},
    "meetings": {"id", "a", "b", "priority", "mandatory", "fixed_slot", "session", "after"},
    "tables": {"id", "name", "hall", "x_m", "y_m"},  # where they stand matters to walking only
    "interpreters": {"id", "name", "pairs", "available", "unavailable", "seat"},
}
_READ_ELSEWHERE = {"format", "title", "slots", "breaks_within", "fairness_breaks_most", "hall_change_m", "objective"}


def _refuse_unknown(problem: dict) -> None:
    for member in problem.keys() - _MEMBERS.keys() - _READ_ELSEWHERE:
        if problem[member]:
            raise Unsupported(member)
    for kind, known in _MEMBERS.items():
        for item in problem.get(kind, []):
            for member in item.keys() - known:
                raise Unsupported(member)
    for term in problem.get("objective", []):
        if term["rule"] not in _RULES:
            raise Unsupported(term["rule"])


class _References:
    """Things are referred to by their id or by their number from 1."""

    def __init__(self, items: list[dict]):
        self.by_id = {item["id"]: i for i, item in enumerate(items) if "id" in item}

    def __call__(self, reference: int | str) -> int:
        return self.by_id[reference] if isinstance(reference, str) else reference - 1


def _available(item: dict, slots: int) -> set[int]:
    given = item.get("available")
    free = set(range(slots)) if given is None else {s - 1 for s in given}
    return free - {s - 1 for s in item.get("unavailable", [])}


def _scopes(problem: dict) -> list[int]:
    within = problem.get("breaks_within", "day")
    if within == "event":
        return [0] * len(problem["slots"])
    return [slot.get(within, 1) for slot in problem["slots"]]


def _interpreter_classes(problem: dict, slots: int) -> tuple[list[InterpreterClass], list[frozenset], dict[int, int]]:
    kinds: dict[tuple[frozenset, frozenset], list[int]] = defaultdict(list)
    seats: dict[int, int] = {}
    table = _References(problem.get("tables", []))
    for i, one in enumerate(problem.get("interpreters", [])):
        pairs = frozenset(frozenset(pair) for pair in one["pairs"])
        kinds[(pairs, frozenset(_available(one, slots)))].append(i)
        if "seat" in one:
            seats[i] = table(one["seat"])
    if seats:
        of_table = Counter(seats.values())
        alone = len(of_table) == len(problem.get("tables", [])) == len(problem["interpreters"])
        if not alone or len(kinds) != 1 or len(seats) != len(of_table):
            raise Unsupported("seat")
    classes = [InterpreterClass(members, set(when)) for (_, when), members in kinds.items()]
    return classes, [pairs for pairs, _ in kinds], seats


def _needs(a: dict, b: dict) -> bool:
    mine, theirs = set(a.get("languages", [])), set(b.get("languages", []))
    return bool(mine) and bool(theirs) and not mine & theirs


def _read_json(problem: dict) -> Instance:
    _refuse_unknown(problem)
    slots = len(problem["slots"])
    people = problem.get("participants", [])
    person, number = _References(people), _References(problem.get("meetings", []))
    free = [_available(one, slots) for one in people]
    classes, pairs_of, seats = _interpreter_classes(problem, slots)
    meetings = []
    for one in problem.get("meetings", []):
        a, b = person(one["a"]), person(one["b"])
        session = one.get("session")
        domain = sorted(
            s
            for s in free[a] & free[b]
            if one.get("fixed_slot", s + 1) == s + 1
            and (session is None or problem["slots"][s].get("session", 1) == session)
        )
        meeting = Meeting(a, b, domain, one.get("mandatory", False), one.get("priority", 1))
        meeting.after = [number(before) for before in one.get("after", [])]
        if _needs(people[a], people[b]):
            spoken = {frozenset((x, y)) for x in people[a]["languages"] for y in people[b]["languages"]}
            meeting.classes = [c for c, pairs in enumerate(pairs_of) if pairs & spoken]
            if not meeting.classes:
                meeting.domain = []
        meetings.append(meeting)
    tables = len(problem.get("tables", []))
    fairness = problem.get("fairness_breaks_most")
    return Instance(_scopes(problem), len(people), meetings, tables, classes, seats, fairness)
