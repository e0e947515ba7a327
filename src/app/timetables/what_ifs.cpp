#include "app/timetables/what_ifs.h"

#include "app/checks.h"
#include "app/events/replace_structure.h"
#include "app/interpreters/create_interpreter.h"
#include "app/participants/participant_rules.h"
#include "app/participants/update_participant.h"
#include "app/reader.h"
#include "app/timetables/apply_moves.h"
#include "app/timetables/get_draft.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "store/record.h"
#include "text/catalogue.h"
#include "text/language_name.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using planning::EventChange;
using Kind = EventChange::Kind;

struct Chosen {
    EventChange change;
    bool from_known = true;
};

Result<Chosen> chosen(const WhatIfChoice& choice) {
    GYORYU_CHECK(Checks::of(choice).done());
    auto change = planning::event_change_of(choice.change);
    if (!change) return fail(FaultCode::not_found, {{"what", "what_if"}});
    const bool from_known = std::ranges::count(choice.change, '.') == 3;
    return Chosen{std::move(*change), from_known};
}

Result<planning::WhatIfTrial> tried(const planning::Board& board, const WhatIfChoice& choice) {
    GYORYU_TRY(what, chosen(choice));
    return planning::try_what_if(board.event(), board.placements(), what.change, what.from_known);
}

domain::Names interpreter_names(const EventChange& change) {
    domain::Names names;
    for (const auto language : text::all_languages) {
        const text::Parameters params{{"from", text::language_name(language, change.from)},
                                      {"to", text::language_name(language, change.to)}};
        names.push_back(
            {std::string(text::tag_of(language)), text::sentence(language, "what_if.interpreter_name", params)});
    }
    return names;
}

Result<InterpreterId> add_interpreter(Context& context, const EventId& event, const planning::WhatIfTrial& trial) {
    InterpreterEdit edit;
    edit.names = interpreter_names(trial.change);
    edit.pairs = {{trial.change.from, trial.change.to}};
    edit.hours_known = true;
    for (int slot = 1; slot < trial.change.slot; ++slot) edit.unavailable.push_back(slot);
    GYORYU_TRY(made, create_interpreter(context, event, edit));
    return made.id;
}

Result<void> change_participant(Context& context, const planning::WhatIfTrial& trial) {
    const auto& people = trial.event->snapshot.participants;
    const auto found = std::ranges::find(people, trial.change.participant, &domain::Participant::id);
    if (found == people.end()) return fail(FaultCode::not_found, {{"what", "participant"}});
    GYORYU_CHECK(update_participant(context, found->id, found->revision, edit_of(*found)));
    return {};
}

/// The data of the event become those of the trial. Whoever was added is told.
Result<std::optional<InterpreterId>> change_data(Context& context, const planning::WhatIfTrial& trial) {
    const auto& snapshot = trial.event->snapshot;
    switch (trial.change.kind) {
        case Kind::rearrange:
            break;
        case Kind::add_interpreter: {
            GYORYU_TRY(made, add_interpreter(context, snapshot.event.id, trial));
            return std::optional(made);
        }
        case Kind::add_table:
        case Kind::add_slot:
            GYORYU_CHECK(replace_structure(context, snapshot.event.id, snapshot.structure.revision,
                                           {snapshot.structure.slots, snapshot.structure.tables}));
            break;
        case Kind::raise_meetings_most:
        case Kind::give_up_break:
            GYORYU_CHECK(change_participant(context, trial));
            break;
    }
    return std::optional<InterpreterId>{};
}

/// A slot in the middle moves what comes later, and the drafts with it: one revision more than was expected is ours.
Result<std::int64_t> revision_now(const Context& context, const DraftId& draft, std::int64_t expected) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<std::int64_t> {
        GYORYU_TRY(row, store::get<domain::Draft>(tx, draft));
        return row.revision == expected + 1 ? row.revision : expected;
    });
}

}  // namespace

Result<WhatIfs> list_what_ifs(Context& context, const DraftId& draft) {
    GYORYU_TRY(board, reach_board(context, draft));
    const auto labels = board->event().labels(reader_of(context.lang));
    return WhatIfs{planning::what_ifs_of(labels, board->waiting()), static_cast<int>(board->waiting().size())};
}

Result<planning::WhatIfAnswer> try_what_if(Context& context, const DraftId& draft, const WhatIfChoice& choice) {
    GYORYU_TRY(board, reach_board(context, draft));
    GYORYU_TRY(trial, tried(*board, choice));
    return planning::told(trial, reader_of(context.lang));
}

Result<Draft> apply_what_if(Context& context, const DraftId& draft, std::int64_t expected_revision,
                            const WhatIfChoice& choice) {
    GYORYU_TRY(board, context.services.database.read([&](store::Transaction& tx) -> Result<PlanningCache::BoardPlan> {
        GYORYU_TRY(reached, reach_open_draft(context, tx, draft, expected_revision));
        return board_of(context.services, tx, reached.event, reached.row);
    }));
    GYORYU_TRY(trial, tried(*board, choice));
    GYORYU_TRY(interpreter, change_data(context, trial));
    const MovesRequest moves{planning::moves_of(trial, interpreter), false};
    if (moves.moves.empty()) return get_draft(context, draft);
    GYORYU_TRY(revision, revision_now(context, draft, expected_revision));
    return apply_moves(context, draft, revision, moves);
}

}  // namespace gyoryu::app
