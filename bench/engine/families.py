"""Instances of the published benchmark's families, made from a seed: an event, and the same with forbidden slots,
fixed meetings and precedences. Nothing is known of their optima."""

import random
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "peers"))

from greedy import greedy_slots
from instance import read_instance


@dataclass
class Shape:
    name: str
    people: int
    meetings: int
    tables: int
    slots: int
    morning: int


SHAPES = [
    Shape("long-day", 70, 154, 14, 21, 13),
    Shape("long-full-day", 78, 300, 22, 22, 12),
    Shape("short-day", 42, 125, 21, 8, 8),
    Shape("short-full-day", 47, 180, 19, 10, 10),
    Shape("many-tables", 60, 237, 27, 10, 10),
]


@dataclass
class Event:
    shape: Shape
    requested: list[tuple[int, int, int]]  # two people from 1 and the session
    forbidden: list[set[int]]
    fixed: list[int]
    before: list[set[int]]

    def text(self) -> str:
        def sets(items: list[set[int]]) -> str:
            return "[" + ",\n".join("{" + ",".join(map(str, sorted(one))) + "}" for one in items) + "]"

        own = [[m + 2 for m, row in enumerate(self.requested) if p in row[:2]] for p in range(1, self.shape.people + 1)]
        return "\n".join([
            f"nBusiness = {self.shape.people};",
            f"nMeetings = {len(self.requested)};",
            f"nTables = {self.shape.tables};",
            f"nTotalSlots = {self.shape.slots};",
            f"nMorningSlots = {self.shape.morning};",
            "requested = [|" + "|\n".join(",".join(map(str, row)) for row in self.requested) + "|];",
            f"meetingsxBusiness = {sets([set(one) for one in own])};",
            f"nMeetingsBusiness = {[len(one) for one in own]};",
            f"forbidden = {sets(self.forbidden)};",
            f"fixed = {self.fixed};",
            f"precedences = {sets(self.before)};",
            "",
        ])


def original(shape: Shape, chance: random.Random) -> Event:
    """Some people are asked for often; nobody more often than there are slots, and somebody only once."""
    wanted = [chance.choice((1, 1, 2, 3)) * chance.random() + 0.1 for _ in range(shape.people - 1)] + [0.0]
    load = [0] * shape.people
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < shape.meetings:
        a, b = chance.choices(range(shape.people), wanted, k=2)
        if a == b or (a, b) in pairs or (b, a) in pairs or max(load[a], load[b]) >= shape.slots:
            continue
        pairs.add((a, b))
        load[a] += 1
        load[b] += 1
    requested = [(a + 1, b + 1, 3) for a, b in sorted(pairs)]
    empty: list[set[int]] = [set() for _ in range(shape.people)]
    return Event(shape, requested, empty, [0] * len(requested), [set() for _ in requested])


def with_forbidden(event: Event, share: float, chance: random.Random) -> Event:
    cells = [(p, s) for p in range(event.shape.people) for s in range(1, event.shape.slots + 1)]
    forbidden: list[set[int]] = [set() for _ in range(event.shape.people)]
    for p, s in chance.sample(cells, max(1, round(share * len(cells)))):
        forbidden[p].add(s)
    return Event(event.shape, event.requested, forbidden, event.fixed, event.before)


def with_fixed(event: Event, share: float, chance: random.Random, slots: list[int | None]) -> Event:
    fixed = [s + 1 if s is not None and chance.random() < share else 0 for s in slots]
    return Event(event.shape, event.requested, event.forbidden, fixed, event.before)


def with_precedences(event: Event, share: float, chance: random.Random) -> Event:
    """Between meetings of one person, always in one hidden order."""
    order = list(range(len(event.requested)))
    chance.shuffle(order)
    before: list[set[int]] = [set() for _ in order]
    for late in chance.sample(order, round(share * len(order))):
        people = set(event.requested[late][:2])
        early = [m for m in order[: order.index(late)] if people & set(event.requested[m][:2])]
        if early:
            before[late].add(chance.choice(early) + 1)
    return Event(event.shape, event.requested, event.forbidden, event.fixed, before)


def write_families(folder: Path, seed: int) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    out: list[Path] = []

    def write(event: Event, family: str) -> Path:
        out.append(folder / f"{event.shape.name}-{seed}.{family}.dzn")
        out[-1].write_text(event.text(), encoding="utf-8")
        return out[-1]

    for shape in SHAPES:
        chance = random.Random(f"{shape.name} {seed}")
        event = original(shape, chance)
        slots = greedy_slots(read_instance(str(write(event, "original")), None))
        for share in (0.003, 0.007):
            write(with_forbidden(event, share, chance), f"forbidden{share * 1000:02.0f}")
        for share in (0.2, 0.4):
            write(with_fixed(event, share, chance, slots), f"fixed{share * 100:.0f}")
        for share in (0.15, 0.25):
            write(with_precedences(event, share, chance), f"precedence{share * 100:.0f}")
    return out
