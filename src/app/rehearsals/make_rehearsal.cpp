#include "app/rehearsals/make_rehearsal.h"

#include "app/audit/audit.h"
#include "app/index.h"
#include "app/reader.h"
#include "app/rehearsals/event_copy.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "app/slugs.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"
#include "text/catalogue.h"

namespace gyoryu::app {

namespace {

/// The mark that nobody can overlook: whatever shows the copy shows its name.
domain::Names marked(const domain::Names& names) {
    auto all = names;
    for (auto& name : all) {
        const auto reader = text::parse_language(name.lang).value_or(text::Language::en);
        name.text = text::sentence(reader, "rehearsal.event_name", text::Parameters{{"name", name.text}});
    }
    return all;
}

Result<int> next_number(store::Transaction& tx, const domain::Event& source) {
    const auto living = store::count_where<domain::Rehearsal>(
        tx, store::where("source_workspace_id", source.workspace_id), store::is_null("deleted_at"));
    if (living >= rehearsals_max) return fail(FaultCode::limit_reached, {{"max", std::to_string(rehearsals_max)}});
    const auto last =
        tx.query("SELECT COALESCE(MAX(number), 0) FROM rehearsals WHERE source_event_id = $1", {source.id.str()});
    return static_cast<int>(store::integer_of(last[0][0])) + 1;
}

/// With the same members: who may see the original may see its rehearsals.
domain::Workspace workspace_for(Context& context, store::Transaction& tx, const domain::Event& source, int number) {
    auto& ids = context.services.ids;
    auto workspace = store::find<domain::Workspace>(tx, store::where("id", source.workspace_id)).value();
    const auto reader = reader_of(workspace.locale);
    workspace.name = text::sentence(reader, "rehearsal.workspace_name",
                                    {{"event", shown(workspace.locale, source.names)}, {"number", number}});
    workspace.other_names.clear();
    workspace.slug = free_slug<domain::Workspace>(tx, "rehearsal-" + source.slug + "-" + std::to_string(number));
    workspace.id = ids.next<WorkspaceId>();
    workspace.revision = 1;
    store::insert(tx, workspace);
    for (auto member : store::select_where<domain::Member>(tx, store::where("workspace_id", source.workspace_id))) {
        member.id = ids.next<MemberId>();
        member.workspace_id = workspace.id;
        member.revision = 1;
        store::insert(tx, member);
    }
    return workspace;
}

domain::Event event_for(Context& context, store::Transaction& tx, const domain::Event& source,
                        const domain::Workspace& workspace, int number) {
    auto& ids = context.services.ids;
    domain::Programme programme;
    programme.id = ids.next<ProgrammeId>();
    programme.workspace_id = workspace.id;
    programme.slug = workspace.slug;
    programme.names = marked(source.names);
    programme.sample = true;
    store::insert(tx, programme);
    index_row(tx, programme);
    auto event = source;
    event.id = ids.next<EventId>();
    event.workspace_id = workspace.id;
    event.programme_id = programme.id;
    event.slug = source.slug + "-rehearsal-" + std::to_string(number);
    event.names = marked(source.names);
    event.status = domain::EventStatus::planned;
    event.sample = true;
    event.revision = 1;
    store::insert(tx, event);
    index_row(tx, event);
    return event;
}

}  // namespace

Result<Rehearsal> make_rehearsal(Context& context, const EventId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Rehearsal> {
        GYORYU_TRY(source, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(refuse_rehearsal(tx, source.id));
        GYORYU_TRY(number, next_number(tx, source));
        const auto workspace = workspace_for(context, tx, source, number);
        const auto event = event_for(context, tx, source, workspace, number);
        domain::Rehearsal row{context.services.ids.next<RehearsalId>(),
                              event.id,
                              workspace.id,
                              source.id,
                              source.workspace_id,
                              number,
                              {},
                              context.services.clock.now(),
                              {}};
        if (const auto* account = std::get_if<domain::AccountActor>(&context.actor))
            row.created_by = account->account_id;
        store::insert(tx, row);
        copy_event_rows(context, tx, source, event);
        audit_done(context, tx, {source.workspace_id, "make_rehearsal", "event", source.id.str()},
                   {{"copy", "", event.id.str()}});
        notices.push_back({source.workspace_id, source.id, "rehearsal", row.id.str(), 1});
        return show_rehearsal(tx, row);
    });
}

}  // namespace gyoryu::app
