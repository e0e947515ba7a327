#include "app/blocks/event_blocks.h"

#include "app/audit/audit.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/task_tables.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

Result<InEvent<domain::EventBlock>> reach_block(const Context& context, store::Transaction& tx,
                                                const domain::EventBlockId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto block = store::find<domain::EventBlock>(tx, store::where("id", id));
    if (!block) return fail(FaultCode::not_found, {{"what", "event_block"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, block->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "event_block"));
    return InEvent<domain::EventBlock>{std::move(event), std::move(*block)};
}

bool are_of_event(store::Transaction& tx, const EventId& event, const std::vector<std::string>& ids) {
    const std::set<std::string> different(ids.begin(), ids.end());
    const auto count =
        store::count_where<domain::Participant>(tx, store::where("event_id", event), store::one_of("id", different)) +
        store::count_where<domain::Interpreter>(tx, store::where("event_id", event), store::one_of("id", different));
    return count == static_cast<std::int64_t>(different.size());
}

Result<void> check(store::Transaction& tx, const domain::Event& event, const EventBlockEdit& edit) {
    auto checks = Checks::of(edit);
    checks.names("/names", edit.names);
    if (edit.ends <= edit.starts) checks.add("/ends", "too_small", {{"min", edit.starts.str()}});
    if (edit.day < event.starts_on || edit.day > event.ends_on) checks.add("/day", "not_in_list");
    const bool chosen = edit.audience == domain::BlockAudience::chosen;
    if (chosen && edit.person_ids.empty()) checks.add("/person_ids", "required");
    if (!chosen && !edit.person_ids.empty()) checks.add("/person_ids", "too_many", {{"max", "0"}});
    GYORYU_CHECK(checks.done());
    if (!are_of_event(tx, event.id, edit.person_ids)) return fail(FaultCode::not_found, {{"what", "person"}});
    return {};
}

/// Without those whom the block named and who are gone since: who changes its place need not know of them.
EventBlockEdit without_gone(store::Transaction& tx, const domain::EventBlock& before, EventBlockEdit edit) {
    std::erase_if(edit.person_ids, [&](const std::string& id) {
        return std::ranges::find(before.person_ids, id) != before.person_ids.end() &&
               !are_of_event(tx, before.event_id, {id});
    });
    return edit;
}

void apply(const EventBlockEdit& edit, domain::EventBlock& block) {
    block.names = edit.names;
    block.kind = edit.kind;
    block.day = edit.day;
    block.starts = edit.starts;
    block.ends = edit.ends;
    block.place = edit.place;
    block.audience = edit.audience;
    block.person_ids = edit.person_ids;
}

/// Timetables and open pages depend on blocks as they do on slots.
void note_change(Notices& notices, const domain::Event& event, const std::string& id, std::int64_t revision) {
    notices.push_back({event.workspace_id, event.id, "event_block", id, revision});
    notices.push_back({event.workspace_id, event.id, "draft", "*", 1});
}

}  // namespace

Result<List<domain::EventBlock>> list_blocks(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::EventBlock>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        return slice_of(
            store::select<domain::EventBlock>(tx, {{store::where("event_id", event.id)}, {{"day"}, {"starts"}}, 0}),
            query);
    });
}

Result<domain::EventBlock> create_block(Context& context, const EventId& id, const EventBlockEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::EventBlock> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(check(tx, event, edit));
        if (store::count_where<domain::EventBlock>(tx, store::where("event_id", event.id)) >= blocks_max)
            return fail(FaultCode::limit_reached, {{"what", "event_block"}, {"most", std::to_string(blocks_max)}});
        domain::EventBlock block;
        block.id = context.services.ids.next<domain::EventBlockId>();
        block.event_id = event.id;
        apply(edit, block);
        store::insert(tx, block);
        audit_created(context, tx, {event.workspace_id, "create_block", "event_block", block.id.str()}, block);
        note_change(notices, event, block.id.str(), block.revision);
        return block;
    });
}

Result<domain::EventBlock> update_block(Context& context, const domain::EventBlockId& id,
                                        std::int64_t expected_revision, const EventBlockEdit& wanted) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::EventBlock> {
        GYORYU_TRY(reached, reach_block(context, tx, id));
        const auto edit = without_gone(tx, reached.row, wanted);
        GYORYU_CHECK(check(tx, reached.event, edit));
        auto block = reached.row;
        apply(edit, block);
        GYORYU_TRY(saved, store::update(tx, block, expected_revision));
        audit_changed(context, tx, {reached.event.workspace_id, "update_block", "event_block", id.str()}, reached.row,
                      saved);
        note_change(notices, reached.event, id.str(), saved.revision);
        return saved;
    });
}

Result<void> delete_block(Context& context, const domain::EventBlockId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_block(context, tx, id));
        GYORYU_CHECK(store::erase<domain::EventBlock>(tx, id, expected_revision));
        audit_deleted(context, tx, {reached.event.workspace_id, "delete_block", "event_block", id.str()}, reached.row);
        note_change(notices, reached.event, id.str(), 0);
        return {};
    });
}

}  // namespace gyoryu::app
