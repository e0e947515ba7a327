package gyoryu.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.io.File;
import java.util.Scanner;
import java.util.stream.Collectors;

/** Main FILE SECONDS SEED: prints "ready", then a line per better timetable: the slot of each meeting, -1 = none. */
public class Main {
    public static void main(String[] arguments) throws Exception {
        Event event = Event.read(new Scanner(new File(arguments[0])));
        System.out.println("ready");
        TerminationConfig end = new TerminationConfig()
                .withMillisecondsSpentLimit(Long.parseLong(arguments[1]))
                .withBestScoreLimit("0hard/0medium/0soft");
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Event.class)
                .withEntityClasses(Meeting.class)
                .withConstraintProviderClass(Rules.class)
                .withTerminationConfig(end)
                .withRandomSeed(Long.parseLong(arguments[2]));
        var solver = SolverFactory.<Event>create(config).buildSolver();
        solver.addEventListener(found -> print(found.getNewBestSolution()));
        print(solver.solve(event));
    }

    private static void print(Event event) {
        if (!event.score.isFeasible()) return;
        System.out.println(event.meetings.stream()
                .map(meeting -> meeting.slot == null ? "-1" : meeting.slot.toString())
                .collect(Collectors.joining(" ")));
    }
}
