package gyoryu.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A meeting of two people and the slot it is given, or none. */
@PlanningEntity
public class Meeting {
    @PlanningId public int id;
    public int a;
    public int b;
    public int priority;
    public boolean mandatory;
    @ValueRangeProvider public List<Integer> domain;

    @PlanningVariable(allowsUnassigned = true)
    public Integer slot;

    public int getA() {
        return a;
    }

    public int getB() {
        return b;
    }

    public int getId() {
        return id;
    }

    public Integer getSlot() {
        return slot;
    }
}
