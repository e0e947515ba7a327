#include "app/aftermath/archive.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/after_tables.h"
#include "store/record.h"

#include <array>

namespace gyoryu::app {

namespace {

Archive shown(store::Transaction& tx, const EventId& event) {
    const auto row = store::find<domain::ArchivedEvent>(tx, store::where("event_id", event));
    if (!row) return {};
    return {true, row->archived_at};
}

struct NamedRow {
    std::string_view name;  ///< in a path
    const char* table;
};
constexpr auto rows_of_events = std::to_array<NamedRow>({{"participant", "participants"},
                                                         {"interpreter", "interpreters"},
                                                         {"request", "requests"},
                                                         {"meeting", "meetings"},
                                                         {"draft", "drafts"},
                                                         {"release", "releases"},
                                                         {"import", "imports"},
                                                         {"link", "links"},
                                                         {"application", "applications"},
                                                         {"invitation", "invitations"},
                                                         {"entry", "ledger_entries"},
                                                         {"ask", "ledger_asks"},
                                                         {"proposal", "day_proposals"},
                                                         {"change", "day_changes"},
                                                         {"check_in", "check_ins"},
                                                         {"screen", "screens"},
                                                         {"file", "stored_files"},
                                                         {"press", "press_releases"},
                                                         {"mail", "mails"},
                                                         {"comment", "draft_comments"},
                                                         {"block", "event_blocks"},
                                                         {"task", "person_tasks"}});

std::optional<domain::Event> event_named(const Context& context, store::Transaction& tx, const std::string& name,
                                         const std::string& id) {
    if (name == "event") {
        // A slug means the event that use cases find by it: another workspace may have one of the same.
        auto reached = reach_event(context, tx, EventId(id), Need::read);
        return reached ? std::optional(std::move(*reached)) : std::nullopt;
    }
    for (const auto& row : rows_of_events) {
        if (row.name != name) continue;
        const auto found = tx.query(std::string("SELECT event_id FROM ") + row.table + " WHERE id = $1", {id});
        if (found.empty() || store::is_nothing(found[0][0])) return std::nullopt;
        return store::find<domain::Event>(tx, store::where("id", store::text_of(found[0][0])));
    }
    return std::nullopt;
}

}  // namespace

bool is_archived(store::Transaction& tx, const EventId& event) {
    return store::count_where<domain::ArchivedEvent>(tx, store::where("event_id", event)) > 0;
}

Result<void> refuse_archived(store::Transaction& tx, const EventId& event) {
    if (is_archived(tx, event)) return fail(FaultCode::event_sealed);
    return {};
}

Result<Archive> get_archive(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Archive> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        return shown(tx, event.id);
    });
}

Result<Archive> archive_event(Context& context, const EventId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Archive> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        if (shown(tx, event.id).archived) return shown(tx, event.id);
        const auto* account = std::get_if<domain::AccountActor>(&context.actor);
        store::insert(tx, domain::ArchivedEvent{event.id, context.services.clock.now(),
                                                account == nullptr ? "" : account->account_id.str()});
        audit_done(context, tx, {event.workspace_id, "archive_event", "event", event.id.str()});
        notices.push_back({event.workspace_id, event.id, "event", event.id.str(), event.revision});
        return shown(tx, event.id);
    });
}

Result<Archive> unarchive_event(Context& context, const EventId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Archive> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        if (!shown(tx, event.id).archived) return Archive{};
        store::erase_where<domain::ArchivedEvent>(tx, store::where("event_id", event.id));
        audit_done(context, tx, {event.workspace_id, "unarchive_event", "event", event.id.str()});
        notices.push_back({event.workspace_id, event.id, "event", event.id.str(), event.revision});
        return Archive{};
    });
}

Result<void> require_unsealed(Context& context, const std::vector<std::pair<std::string, std::string>>& named) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<void> {
        if (tx.query("SELECT 1 FROM archived_events LIMIT 1").empty()) return {};
        const auto* person = std::get_if<domain::PersonActor>(&context.actor);
        if (person != nullptr && is_archived(tx, person->event_id)) return fail(FaultCode::event_sealed);
        for (const auto& [name, id] : named) {
            const auto event = event_named(context, tx, name, id);
            // Strangers are told nothing, not even this.
            if (!event || !domain::may_read_workspace(context.actor, event->workspace_id)) continue;
            if (is_archived(tx, event->id)) return fail(FaultCode::event_sealed);
        }
        return {};
    });
}

}  // namespace gyoryu::app
