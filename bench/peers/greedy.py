"""A quick first timetable to start a peer from: the hardest meetings first, each as near to its people's others as may be."""

from collections import defaultdict

from instance import Instance


def _distance(days: list[set[int]], people: tuple[int, int], slot: int) -> int:
    return sum(min((abs(slot - other) for other in days[p]), default=0) for p in people)


def greedy_slots(instance: Instance) -> list[int | None]:
    return greedy_timetable(instance)[0]


def greedy_timetable(instance: Instance) -> tuple[list[int | None], list[int | None]]:
    """A slot per meeting, None where none was free, and the interpreter class of those that need one; keeps everything
    but fairness."""
    behind: dict[int, list[int]] = defaultdict(list)
    for late, one in enumerate(instance.meetings):
        for early in one.after:
            behind[early].append(late)
    load = [len(own) for own in instance.of_person]
    days: list[set[int]] = [set() for _ in range(instance.people)]
    use = [0] * instance.slots
    staff = [{s: len(one.members) for s in one.slots} for one in instance.interpreters]
    slots: list[int | None] = [None] * len(instance.meetings)
    classes: list[int | None] = [None] * len(instance.meetings)

    def interpreted(m: int, slot: int) -> bool:
        able = instance.meetings[m].classes
        return not able or any(staff[c].get(slot, 0) > 0 for c in able)

    def hardness(m: int) -> tuple[int, int, int]:
        one = instance.meetings[m]
        return -len(behind[m]) - len(one.after), len(one.domain), -load[one.a] - load[one.b]

    def in_order(m: int, slot: int) -> bool:
        early = [slots[b] for b in instance.meetings[m].after]
        late = [slots[b] for b in behind[m]]
        return all(s is None or s < slot for s in early) and all(s is None or slot < s for s in late)

    for m in sorted(range(len(instance.meetings)), key=hardness):
        one = instance.meetings[m]
        free = [s for s in one.domain if use[s] < instance.tables and s not in days[one.a] | days[one.b]
                and in_order(m, s) and interpreted(m, s)]
        if free:
            best = min(free, key=lambda s: (_distance(days, (one.a, one.b), s), use[s]))
            slots[m] = best
            use[best] += 1
            days[one.a].add(best)
            days[one.b].add(best)
            if one.classes:
                classes[m] = max(one.classes, key=lambda c: staff[c].get(best, 0))
                staff[classes[m]][best] -= 1
    return slots, classes
