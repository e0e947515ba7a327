package gyoryu.bench;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

public class Rules implements ConstraintProvider {
    static int tables;
    static int fairness;
    static int[] scopes;

    private record Day(int person, int scope) {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            twice(factory), twiceOther(factory), twiceAcross(factory), tableFull(factory), order(factory),
            leftOut(factory), missing(factory), breaks(factory), unfair(factory),
        };
    }

    private Constraint twice(ConstraintFactory factory) {
        return factory.forEachUniquePair(Meeting.class, Joiners.equal(Meeting::getSlot), Joiners.equal(Meeting::getA))
                .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("first side twice");
    }

    private Constraint twiceOther(ConstraintFactory factory) {
        return factory.forEachUniquePair(Meeting.class, Joiners.equal(Meeting::getSlot), Joiners.equal(Meeting::getB))
                .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("second side twice");
    }

    private Constraint twiceAcross(ConstraintFactory factory) {
        return factory.forEach(Meeting.class)
                .join(Meeting.class, Joiners.equal(Meeting::getSlot), Joiners.equal(Meeting::getA, Meeting::getB))
                .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("both sides twice");
    }

    private Constraint tableFull(ConstraintFactory factory) {
        return factory.forEach(Meeting.class)
                .groupBy(Meeting::getSlot, ConstraintCollectors.count())
                .filter((slot, count) -> count > tables)
                .penalize(HardMediumSoftScore.ONE_HARD, (slot, count) -> count - tables).asConstraint("tables full");
    }

    private Constraint order(ConstraintFactory factory) {
        return factory.forEach(After.class)
                .join(Meeting.class, Joiners.equal(After::late, Meeting::getId))
                .join(Meeting.class, Joiners.equal((after, late) -> after.early(), Meeting::getId))
                .filter((after, late, early) -> early.slot >= late.slot)
                .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("order");
    }

    private Constraint leftOut(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Meeting.class)
                .filter(meeting -> meeting.slot == null && meeting.mandatory)
                .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("mandatory");
    }

    private Constraint missing(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Meeting.class)
                .filter(meeting -> meeting.slot == null && !meeting.mandatory)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, meeting -> meeting.priority).asConstraint("unscheduled");
    }

    /** Per person and scope, the number of breaks. */
    private BiConstraintStream<Day, Integer> interruptions(ConstraintFactory factory) {
        return factory.forEach(Meeting.class)
                .map(meeting -> new Day(meeting.a, scopes[meeting.slot]), meeting -> meeting.slot)
                .concat(factory.forEach(Meeting.class)
                        .map(meeting -> new Day(meeting.b, scopes[meeting.slot]), meeting -> meeting.slot))
                .groupBy((day, slot) -> day,
                        ConstraintCollectors.toConsecutiveSequences((day, slot) -> slot, slot -> slot))
                .map((day, runs) -> day, (day, runs) -> runs.getBreaks().size());
    }

    private Constraint breaks(ConstraintFactory factory) {
        return interruptions(factory)
                .filter((day, count) -> count > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, (day, count) -> count).asConstraint("breaks");
    }

    private Constraint unfair(ConstraintFactory factory) {
        return interruptions(factory)
                .filter((day, count) -> fairness >= 0 && count > fairness)
                .penalize(HardMediumSoftScore.ONE_HARD, (day, count) -> count - fairness).asConstraint("fairness");
    }
}
