"""Tables of what was measured, as Markdown."""

from collections import defaultdict
from collections.abc import Iterable
from statistics import median
from typing import Any

from solvers import Record, closed

Key = tuple[str, Any]
TIE_S = 0.02  # nearer than this, neither beats the other


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = [list(head)]
    lines.append(["---"] * len(lines[0]))
    lines += [[str(cell) for cell in row] for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def seconds(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def charged(record: Record) -> float:
    """Seconds until the proof; the limit when there was none."""
    return record.get("seconds", record["limit"]) if closed(record) else record["limit"]


def by_instance(records: list[Record]) -> dict[Key, dict[str, list[Record]]]:
    out: dict[Key, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for one in records:
        out[one["instance"], one["fairness"]][one["solver"]].append(one)
    return out


def solvers_of(records: list[Record]) -> list[str]:
    return list(dict.fromkeys(one["solver"] for one in records))


def cell(runs: list[Record]) -> str:
    """Seconds to the proof (median, and the range over seeds), or what is known at the limit."""
    if not runs:
        return ""
    if runs[0]["status"] in ("unsupported", "failed"):
        return runs[0]["status"]
    if all(closed(one) for one in runs):
        times = sorted(charged(one) for one in runs)
        spread = f" ({seconds(times[0])} to {seconds(times[-1])})" if len(times) > 1 else ""
        return seconds(median(times)) + spread
    open_runs = [one for one in runs if not closed(one)]
    one = sorted(open_runs, key=lambda r: r["breaks"] if r.get("breaks") is not None else 10**9)[len(open_runs) // 2]
    found = one.get("breaks")
    shown = f"{one.get('bound', 0)}..{'?' if found is None else found}"
    if one.get("unscheduled"):
        shown += f" ({one['unscheduled']} left out)"
    return shown + (f" ({len(runs) - len(open_runs)} of {len(runs)} closed)" if len(runs) > 1 else "")


def optimum(of_solver: dict[str, list[Record]]) -> str:
    for runs in of_solver.values():
        for one in runs:
            if closed(one):
                return "-" if one["status"] == "infeasible" else str(one["breaks"])
    return "?"


def quality(runs: list[Record]) -> tuple[float, float, float]:
    """Less is better: not closed, left out, breaks; medians."""
    return (median(0 if closed(one) else 1 for one in runs),
            median(one["unscheduled"] if one.get("unscheduled") is not None else 1e9 for one in runs),
            median(one["breaks"] if one.get("breaks") is not None else 1e9 for one in runs))


def ratio(of_solver: dict[str, list[Record]]) -> tuple[str, list[str]]:
    """The quickest peer's time divided by ours, and the peers that are better than we are."""
    ours = of_solver.get("gyoryu", [])
    peers = {name: runs for name, runs in of_solver.items() if name != "gyoryu" and runs[0]["status"] != "unsupported"}
    if not ours or not peers:
        return "", []
    mine = median(charged(one) for one in ours)
    times = {name: median(charged(one) for one in runs) for name, runs in peers.items()}
    better = [name for name, runs in peers.items()
              if quality(runs) < quality(ours) and not closed(ours[0])
              or all(closed(one) for one in runs) and times[name] < mine - TIE_S]
    closers = [times[name] for name, runs in peers.items() if all(closed(one) for one in runs)]
    shown = min(closers) / max(mine, 1e-4) if closers else min(times.values()) / max(mine, 1e-4)
    return ("" if closers else "over ") + (f"{shown:.1f}" if shown < 10 else f"{shown:.0f}"), better


def peers_table(records: list[Record]) -> tuple[str, list[str]]:
    """A row an instance; and the rows in which a peer beats us."""
    solvers, rows, beaten = solvers_of(records), [], []
    for (instance, fairness), of_solver in by_instance(records).items():
        times, better = ratio(of_solver)
        mark = f" ← {', '.join(better)}" if better else ""
        name = instance.removesuffix(".dzn").removesuffix(".json")
        rows.append([name, "" if fairness is None else fairness, optimum(of_solver),
                     *(cell(of_solver.get(solver, [])) for solver in solvers), times + mark])
        if better:
            beaten.append(f"{name} d={fairness}: {', '.join(better)}")
    head = ["instance", "d", "optimum", *solvers, "quickest peer ÷ Gyoryu"]
    return table(head, rows), beaten


def summary_table(records: list[Record]) -> str:
    rows = []
    for solver in solvers_of(records):
        groups = [of_solver[solver] for of_solver in by_instance(records).values() if of_solver.get(solver)]
        asked = [runs for runs in groups if runs[0]["status"] != "unsupported"]
        if not asked:
            continue
        times = sorted(median(charged(one) for one in runs) for runs in asked)
        done = sum(all(closed(one) for one in runs) for runs in asked)
        rows.append([solver, f"{done} of {len(asked)}", seconds(median(times)), seconds(times[-1]), seconds(sum(times))])
    return table(["solver", "closed", "median s", "worst s", "sum s (unsolved: the limit)"], rows)


def moment(record: Record, at: int) -> str:
    """Breaks and their bound at that second; the final ones if the run ended before."""
    known = next((one for one in record.get("moments", []) if one["at"] == at), None)
    if known is None:
        if not closed(record) or record.get("breaks") is None:
            return ""
        known = record
    if known["breaks"] is None:
        return "none yet"
    left_out = f", {known['unscheduled']} left out" if known["unscheduled"] else ""
    return f"{known['breaks']}{left_out} ({known['bound']})"


def sizes_table(records: list[Record]) -> str:
    groups: dict[str, list[Record]] = defaultdict(list)
    for one in records:
        groups[one["instance"]].append(one)
    rows = []
    for name, runs in groups.items():
        for one in runs:
            first = one.get("first_seconds")
            rows.append([name, one["seed"], one["people"], one["meetings"], one["slots"], one["tables"],
                         one["interpreters"], "none" if first is None else seconds(first),
                         *(moment(one, at) for at in (1, 10, 60)),
                         f"{one['status']}, {seconds(one['seconds'])} s", one["peak_mib"]])
    return table(["event", "seed", "people", "meetings", "slots", "tables", "interpreters", "first complete, s",
                  "breaks (bound) after 1 s", "10 s", "60 s", "end", "MiB"], rows)


def steps_table(records: list[Record]) -> str:
    return table(["kind", "step", "calls", "ns a call"],
                 [[one["kind"], f"`{one['name']}`", one["calls"], f"{one['ns']:,.1f}"] for one in records])
