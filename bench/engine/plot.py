"""Plots as SVG, written by hand: a cactus plot of solvers, and how Gyoryu grows with the number of meetings."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from report import by_instance, charged, solvers_of
from solvers import Record, closed

Point = tuple[float, float]
COLOURS = ["#0b6e4f", "#c1440e", "#1d4e89", "#8a5a00", "#6a3d9a", "#444444"]
WIDTH, HEIGHT, MARGIN, LEGEND = 860, 400, 64, 250


@dataclass
class Axis:
    title: str
    low: float
    high: float
    log: bool
    length: int
    flipped: bool = False

    def at(self, value: float) -> float:
        place = math.log10 if self.log else float
        share = (place(max(value, self.low)) - place(self.low)) / (place(self.high) - place(self.low))
        return self.length * (1 - share if self.flipped else share)

    def ticks(self) -> list[float]:
        if self.log:
            return [10.0**e for e in range(math.ceil(math.log10(self.low) - 1e-9),
                                           math.floor(math.log10(self.high) + 1e-9) + 1)]
        step = 10 ** math.floor(math.log10(max(1.0, self.high - self.low)))
        step = step / 2 if (self.high - self.low) / step < 4 else step
        return [self.low + step * i for i in range(int((self.high - self.low) / step) + 1)]


def frame(x: Axis, y: Axis, title: str) -> list[str]:
    out = [f'<text x="{MARGIN}" y="22" font-size="15">{escape(title)}</text>',
           f'<rect x="{MARGIN}" y="{MARGIN / 2}" width="{x.length}" height="{y.length}" fill="none" stroke="#888"/>']
    for value in x.ticks():
        px = MARGIN + x.at(value)
        out.append(f'<line x1="{px:.1f}" x2="{px:.1f}" y1="{MARGIN / 2}" y2="{MARGIN / 2 + y.length}" stroke="#ddd"/>')
        out.append(f'<text x="{px:.1f}" y="{MARGIN / 2 + y.length + 16}" text-anchor="middle">{value:g}</text>')
    for value in y.ticks():
        py = MARGIN / 2 + y.at(value)
        out.append(f'<line x1="{MARGIN}" x2="{MARGIN + x.length}" y1="{py:.1f}" y2="{py:.1f}" stroke="#ddd"/>')
        out.append(f'<text x="{MARGIN - 6}" y="{py + 4:.1f}" text-anchor="end">{value:g}</text>')
    out.append(f'<text x="{MARGIN + x.length / 2}" y="{HEIGHT - 10}" text-anchor="middle">{escape(x.title)}</text>')
    middle = MARGIN / 2 + y.length / 2
    out.append(f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})">'
               f"{escape(y.title)}</text>")
    return out


def drawing(title: str, x: Axis, y: Axis, lines: dict[str, Sequence[Point]]) -> str:
    body = frame(x, y, title)
    for i, (name, points) in enumerate(lines.items()):
        colour = COLOURS[i % len(COLOURS)]
        placed = [(MARGIN + x.at(px), MARGIN / 2 + y.at(py)) for px, py in points]
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in placed)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        body += [f'<circle cx="{px:.1f}" cy="{py:.1f}" r="2.5" fill="{colour}"/>' for px, py in placed]
        body.append(f'<text x="{WIDTH - LEGEND + 14}" y="{MARGIN / 2 + 14 + 18 * i}" fill="{colour}">{escape(name)}</text>')
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
            f'height="{HEIGHT}" font-family="sans-serif" font-size="12">\n<rect width="100%" height="100%" '
            'fill="#fff"/>\n' + "\n".join(body) + "\n</svg>\n")


def _axes(x_title: str, x_log: bool, y_title: str, lines: dict[str, Sequence[Point]], y_low: float) -> tuple[Axis, Axis]:
    xs = [px for points in lines.values() for px, _ in points]
    ys = [max(py, y_low) for points in lines.values() for _, py in points]
    x_low = 10 ** math.floor(math.log10(min(xs))) if x_log else 0.0
    x_high = 10 ** math.ceil(math.log10(max(xs) * 1.01)) if x_log else max(xs)
    y_high = 10 ** math.ceil(math.log10(max(ys) * 1.01))
    return (Axis(x_title, x_low, max(x_high, x_low + 1), x_log, WIDTH - MARGIN - LEGEND),
            Axis(y_title, y_low, y_high, True, HEIGHT - MARGIN - 24, flipped=True))


def cactus(records: list[Record]) -> str:
    """For each solver: within how many seconds an instance each it closes how many instances."""
    lines: dict[str, Sequence[Point]] = {}
    for solver in solvers_of(records):
        runs = [of_solver[solver] for of_solver in by_instance(records).values() if of_solver.get(solver)]
        times = sorted(sum(map(charged, each)) / len(each) for each in runs if all(map(closed, each)))
        if times:
            lines[f"{solver} ({len(times)} of {len(runs)})"] = [(i + 1, t) for i, t in enumerate(times)]
    return drawing("Instances closed with a proof", *_axes("instances", False, "seconds", lines, 0.001), lines)


def growth(records: list[Record]) -> str:
    """Planted days: seconds to the first complete timetable and megabytes against meetings."""
    planted = sorted((one for one in records if one["instance"].startswith("people-")), key=lambda one: one["meetings"])
    lines: dict[str, Sequence[Point]] = {
        "first complete timetable":
            [(one["meetings"], one["first_seconds"]) for one in planted if one.get("first_seconds")],
        "per thousand meetings":
            [(one["meetings"], one["first_seconds"] * 1000 / one["meetings"])
             for one in planted if one.get("first_seconds")],
    }
    return drawing("Seconds to the first complete timetable of planted days", *_axes("meetings", True, "seconds", lines, 0.0001), lines)


def breaks_left(records: list[Record]) -> str:
    """Planted days, whose optimum is 0: breaks after 1, 10 and 60 seconds against meetings."""
    planted = sorted((one for one in records if one["instance"].startswith("people-")), key=lambda one: one["meetings"])
    lines: dict[str, Sequence[Point]] = {}
    for at in (1, 10, 60):
        points = [(one["meetings"], known["breaks"]) for one in planted
                  if (known := breaks_at(one, at)) is not None]
        if points:
            lines[f"after {at} s"] = points
    return drawing("Breaks left in planted days (0 at the foot)", *_axes("meetings", True, "breaks", lines, 0.5), lines)


def breaks_at(record: Record, at: int) -> Record | None:
    known = next((one for one in record["moments"] if one["at"] == at), None)
    if known is None and closed(record):
        known = record
    return known if known is not None and known["breaks"] is not None else None
