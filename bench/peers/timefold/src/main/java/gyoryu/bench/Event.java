package gyoryu.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/** Rules broken and mandatory meetings left out are hard, priorities left out medium, breaks soft. */
@PlanningSolution
public class Event {
    @PlanningEntityCollectionProperty public List<Meeting> meetings = new ArrayList<>();
    @ProblemFactCollectionProperty public List<After> precedences = new ArrayList<>();
    @PlanningScore public HardMediumSoftScore score;

    /** Numbers only: tables, fairness (-1 = none), scope per slot, meetings, precedences; each list after its length. */
    static Event read(Scanner in) {
        Event event = new Event();
        Rules.tables = in.nextInt();
        Rules.fairness = in.nextInt();
        Rules.scopes = numbers(in).stream().mapToInt(Integer::intValue).toArray();
        int meetings = in.nextInt();
        for (int m = 0; m < meetings; m++) {
            Meeting one = new Meeting();
            one.id = m;
            one.a = in.nextInt();
            one.b = in.nextInt();
            one.priority = in.nextInt();
            one.mandatory = in.nextInt() == 1;
            one.domain = numbers(in);
            event.meetings.add(one);
        }
        int precedences = in.nextInt();
        for (int i = 0; i < precedences; i++) event.precedences.add(new After(in.nextInt(), in.nextInt()));
        return event;
    }

    private static List<Integer> numbers(Scanner in) {
        int count = in.nextInt();
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < count; i++) out.add(in.nextInt());
        return out;
    }
}
