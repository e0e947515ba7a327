#pragma once

#include "planning/planning_problem.h"
#include "text/language.h"

#include <string>

namespace gyoryu::planning {

/// What a reader calls the things of an event. The snapshot and the problem must outlive it.
class Labels {
public:
    Labels(const Snapshot& snapshot, const PlanningProblem& planning, text::Language reader);

    std::string participant(engine::ParticipantIndex participant) const;
    std::string interpreter(engine::InterpreterIndex interpreter) const;
    std::string table(engine::TableIndex table) const;
    /// `테이블 4`, or that it is by video.
    std::string place(engine::TableIndex table) const;
    /// Its beginning, `13:20`; with the day in front when the event has several.
    std::string slot(engine::SlotIndex slot) const;
    std::string session(engine::SessionIndex session) const;
    /// The languages of a participant in the reader's words, `중국어, 영어`.
    std::string languages(engine::ParticipantIndex participant) const;

    std::string participant_at(const domain::ParticipantId& id) const;
    std::string name(const domain::Names& names) const;

    const Snapshot& snapshot() const { return snapshot_; }
    const PlanningProblem& planning() const { return planning_; }
    text::Language reader() const { return reader_; }

private:
    const Snapshot& snapshot_;
    const PlanningProblem& planning_;
    text::Language reader_;
};

}  // namespace gyoryu::planning
