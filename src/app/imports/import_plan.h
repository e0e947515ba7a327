#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"
#include "app/imports/sheet_row.h"
#include "app/participants/participant_view.h"
#include "domain/event.h"
#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "store/transaction.h"

#include <optional>
#include <variant>
#include <vector>

namespace gyoryu::app {

/// What a row makes of a participant. Ids that are empty are made on commit; an organisation without `before` is new,
/// and rows with the same `organisation_key` share it.
struct ParticipantChange {
    std::optional<domain::Participant> before;
    domain::Participant after;
    std::optional<domain::Organisation> organisation_before;
    domain::Organisation organisation;
    std::string organisation_key;
};

struct InterpreterChange {
    std::optional<domain::Interpreter> before;
    domain::Interpreter after;
};

struct RequestChange {
    std::optional<domain::Request> before;
    domain::Request after;
};

/// A row as it is shown, and what committing it would write.
struct PlannedRow {
    ImportRow shown;
    std::variant<std::monostate, ParticipantChange, InterpreterChange, RequestChange> change;
};

/// What an import would do to the event as it is now, row by row. Reads only.
std::vector<PlannedRow> plan_import(const Context& context, store::Transaction& tx, const domain::Event& event,
                                    const domain::Import& import);

std::vector<PlannedRow> plan_participants(const Context& context, store::Transaction& tx, const domain::Event& event,
                                          const domain::Import& import);
std::vector<PlannedRow> plan_interpreters(const Context& context, store::Transaction& tx, const domain::Event& event,
                                          const domain::Import& import);
std::vector<PlannedRow> plan_requests(const Context& context, store::Transaction& tx, const domain::Event& event,
                                      const domain::Import& import);

ImportCounts counts_of(const std::vector<PlannedRow>& plan);

}  // namespace gyoryu::app
