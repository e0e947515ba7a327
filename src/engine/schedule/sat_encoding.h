#pragma once

#include "engine/model/outcome.h"
#include "engine/schedule/choice.h"
#include "engine/schedule/compiled.h"
#include "engine/schedule/sat_solver.h"

#include <map>
#include <vector>

namespace gyoryu::engine {

/// The hard rules of a problem as clauses: a model of them is a timetable and every timetable a model.
class SatEncoding {
public:
    enum class Use {
        goal,      ///< to find a timetable within a sum of penalties, or refute that there is one
        cores,     ///< to raise a bound by cores: each gap has a literal of its own
        conflict,  ///< to find which demands cannot be met together: each hangs on a literal; domains are not narrowed
    };
    /// `unbroken` people are to have no break: their days are intervals, which is easier to decide than counting.
    SatEncoding(const Compiled& compiled, SatSolver& solver, Use use, std::vector<ParticipantIndex> unbroken = {});

    /// True when the meeting is placed.
    Literal placed(MeetingIndex m) const { return placed_[m]; }
    /// True when the meeting starts at the slot; 0 when it cannot.
    Literal starts_at(MeetingIndex m, SlotIndex s) const { return start_[m][s]; }
    /// Literal k holds when the participant has at least k + 1 breaks (and may hold with fewer).
    const std::vector<Literal>& breaks_of(ParticipantIndex p) const { return breaks_[p]; }
    /// With Use::cores: each holds when the participant has a gap that ends at a certain slot (and may hold without).
    const std::vector<Literal>& gaps_of(ParticipantIndex p) const { return gaps_[p]; }
    /// True exactly when the participant is in a meeting; 0 when it never is.
    Literal busy(ParticipantIndex p, SlotIndex s) const { return busy_[p][s]; }
    /// A literal that holds exactly when one of the two does; 0 stands for what never holds.
    Literal begun_with(Literal begun, Literal busy) const;
    /// The starts that make the meeting cover the slot.
    std::vector<Literal> covering(MeetingIndex m, SlotIndex s) const;
    /// By class of tables and by interpreter: true when the placed meeting has it.
    const std::map<int, Literal>& classes(MeetingIndex m) const { return class_[m]; }
    const std::map<InterpreterIndex, Literal>& interpreters(MeetingIndex m) const { return interpreter_[m]; }
    /// The solver is to prefer the starts of these when deciding.
    void prefer(const std::vector<Choice>& choices);
    /// After satisfiable.
    std::vector<Choice> choices() const;
    /// The demands and the literals that switch them on; empty but for Use::conflict.
    const std::vector<std::pair<Demand, Literal>>& demands() const { return demands_; }

private:
    Literal demand(const Demand& demand);
    void either(std::vector<Literal> clause, Literal unless_demand);
    void meeting(MeetingIndex m);
    void exclude_starts(MeetingIndex m);
    void precedence(MeetingIndex m);
    void order_twins();
    Literal started_by(MeetingIndex m, SlotIndex s);
    void participant(ParticipantIndex p);
    void one_interval(ParticipantIndex p, int total);
    void enough_slots(ParticipantIndex p);
    void rests_of(ParticipantIndex p);
    void limits_of(ParticipantIndex p);
    void hold_own_day(ParticipantIndex p);
    void begin_in_time(ParticipantIndex p);
    void count_meetings(ParticipantIndex p, int total);
    void exactly(ParticipantIndex p, int total);
    void interval_unless_broken(ParticipantIndex p, int total, const std::vector<Literal>& begun_by);
    Literal named(std::vector<Literal> others);
    void count_breaks(ParticipantIndex p, int total);
    void meet_within_runs();
    void meet_within_run(ParticipantIndex p, ParticipantIndex q);
    void fairness();
    void tables();
    /// A literal for each participant who can be in a meeting then.
    std::vector<Literal> busy_at(SlotIndex s) const;
    void busy_people();
    void busy_people_at(SlotIndex s, int places);
    void interpreters();
    void interpreter(InterpreterIndex i);
    Literal both(Literal a, Literal b);

    const Compiled& c_;
    SatSolver& solver_;
    Use use_;
    bool explain_;
    std::vector<char> unbroken_;
    std::vector<SlotSet> domain_;
    std::vector<Literal> placed_;
    std::vector<std::vector<Literal>> start_;    ///< [meeting][slot], 0 = impossible
    std::vector<std::vector<Literal>> ordered_;  ///< [meeting][slot]: starts at or before; built on demand
    std::vector<std::vector<Literal>> busy_;     ///< [participant][slot], 0 = never
    std::vector<std::vector<Literal>> breaks_;
    std::vector<std::vector<Literal>> gaps_;
    /// [participant][slot]: busy at the slot or before it (0 = surely not); empty where runs are not of one length.
    std::vector<std::vector<Literal>> begun_;
    std::vector<Literal> broken_;                ///< per participant: may have a break; 0 = has none
    std::vector<std::map<int, Literal>> class_;  ///< [meeting][class]
    std::vector<std::map<InterpreterIndex, Literal>> interpreter_;
    std::vector<std::pair<Demand, Literal>> demands_;
    std::map<std::pair<Literal, Literal>, Literal> both_;
};

}  // namespace gyoryu::engine
