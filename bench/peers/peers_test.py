"""What the peers share, without any of their solvers: reading, counting, the greedy start, the SAT encoding."""

import sys
import tempfile
import unittest
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

from answer import write_timetable
from clauses import Encoding
from families import write_families
from greedy import greedy_slots
from instance import Instance, Meeting, Unsupported, breaks_of, measure, read_instance
from solvers import complaints


def read_text(text: str, suffix: str) -> Instance:
    with tempfile.NamedTemporaryFile("w", suffix=suffix) as file:
        file.write(text)
        file.flush()
        return read_instance(file.name, None)


def keeps_rules(instance: Instance, slots: tuple[int | None, ...]) -> bool:
    """Counted the plain way: sessions and fixed slots are in the domains."""
    days: list[list[int]] = [[] for _ in range(instance.people)]
    for one, slot in zip(instance.meetings, slots):
        if slot is None:
            if one.mandatory:
                return False
            continue
        if slot not in one.domain:
            return False
        days[one.a].append(slot)
        days[one.b].append(slot)
        if any(slots[b] is not None and slots[b] >= slot for b in one.after):
            return False
    if any(len(day) != len(set(day)) for day in days):
        return False
    if any(sum(slot == s for slot in slots) > instance.tables for s in range(instance.slots)):
        return False
    breaks = [breaks_of(instance.scopes, set(day)) for day in days]
    return instance.fairness is None or max(breaks) - min(breaks) <= instance.fairness


def least_breaks_by_clauses(encoding: Encoding) -> int | None:
    """By trying every truth of the meeting variables and following the clauses; for tiny encodings."""
    best = None
    for slots in product(*(list(at) for at in encoding.at)):
        given = {x if s == slot else -x for at, slot in zip(encoding.at, slots) for s, x in at.items()}
        truth = follow(encoding.clauses, given)
        if truth is not None:
            breaks = sum(x in truth for x in encoding.breaks)
            best = breaks if best is None else min(best, breaks)
    return best


def follow(clauses: list[list[int]], given: set[int]) -> set[int] | None:
    """Unit propagation; None when a clause fails."""
    truth, changed = set(given), True
    while changed:
        changed = False
        for clause in clauses:
            if any(x in truth for x in clause):
                continue
            free = [x for x in clause if -x not in truth]
            if not free:
                return None
            if len(free) == 1:
                truth.add(free[0])
                changed = True
    return truth


def all_pairs(people: int, slots: int, tables: int, fairness: int | None) -> Instance:
    meetings = [Meeting(a, b, list(range(slots))) for a in range(people) for b in range(a + 1, people)]
    return Instance([0] * slots, people, meetings, tables, fairness=fairness)


DZN = """nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1,2,1|\n2,3,3|]; forbidden = [{1},{},{2..3,0}]; fixed = [0,4]; precedences = [{},{1}];"""


class Reading(unittest.TestCase):
    def test_a_benchmark_file_narrows_the_slots_of_each_meeting(self) -> None:
        instance = read_text(DZN, ".dzn")
        self.assertEqual([one.domain for one in instance.meetings], [[1], [3]])
        self.assertEqual(instance.meetings[1].after, [0])
        self.assertEqual((instance.fairness, instance.tables, instance.people), (2, 1, 3))

    def test_a_rule_the_models_do_not_know_is_refused(self) -> None:
        text = '{"slots": [{}], "participants": [{"meetings_most": 1}]}'
        with self.assertRaises(Unsupported):
            read_text(text, ".json")

    def test_an_interpreter_of_the_pair_is_found(self) -> None:
        text = """{"slots": [{}, {}], "participants": [{"languages": ["ko"]}, {"languages": ["zh"]}], "tables": [{}],
                   "interpreters": [{"pairs": [["zh", "ko"]]}, {"pairs": [["ko", "ru"]]}],
                   "meetings": [{"a": 1, "b": 2}]}"""
        instance = read_text(text, ".json")
        self.assertEqual(instance.meetings[0].classes, [0])
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            write_timetable(instance, [1], [0], file.name)
            self.assertIn('"slot": 2, "table": 1, "interpreter": 1', Path(file.name).read_text(encoding="utf-8"))


class Counting(unittest.TestCase):
    def test_a_gap_is_one_break_however_long_and_never_across_scopes(self) -> None:
        self.assertEqual(breaks_of([0] * 6, {0, 3, 5}), 2)
        self.assertEqual(breaks_of([0, 0, 0, 1, 1, 1], {0, 3, 5}), 1)
        self.assertEqual(measure(all_pairs(3, 4, 2, None), [0, 2, None]), (1, 1))


class Models(unittest.TestCase):
    def test_the_clauses_allow_what_the_rules_allow(self) -> None:
        for people, slots, tables, fairness in ((3, 4, 1, None), (3, 3, 1, 0), (4, 4, 2, 1), (4, 5, 2, None)):
            instance = all_pairs(people, slots, tables, fairness)
            instance.meetings[1].after = [0]
            wanted = min((measure(instance, list(each))[1]
                          for each in product(range(slots), repeat=len(instance.meetings))
                          if keeps_rules(instance, each)), default=None)
            self.assertEqual(least_breaks_by_clauses(Encoding(instance)), wanted, (people, slots, tables, fairness))

    def test_a_greedy_start_breaks_no_rule_but_what_it_leaves_out(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for path in write_families(Path(folder), 3):
                instance = read_instance(str(path), None)
                slots = greedy_slots(instance)
                instance.fairness = None
                for one in instance.meetings:
                    one.mandatory = False
                self.assertTrue(keeps_rules(instance, tuple(slots)), path.name)


class Complaints(unittest.TestCase):
    def test_proofs_that_contradict_each_other_are_named(self) -> None:
        run = {"instance": "x", "fairness": 2, "seed": 1, "status": "optimal", "unscheduled": 0, "breaks": 3}
        self.assertEqual(complaints([run | {"solver": "a"}, run | {"solver": "b"}]), [])
        self.assertEqual(len(complaints([run | {"solver": "a"}, run | {"solver": "b", "breaks": 4}])), 1)
        self.assertEqual(len(complaints([run | {"solver": "a", "valid": False}])), 1)
        self.assertEqual(len(complaints([run | {"solver": "a", "known": "2"}])), 1)


if __name__ == "__main__":
    unittest.main()
