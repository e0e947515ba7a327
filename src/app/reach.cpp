#include "app/reach.h"

#include "store/record.h"

namespace gyoryu::app {

namespace {

using domain::Actor;

bool has_right(const Actor& actor, const WorkspaceId& workspace, Need need) {
    switch (need) {
        case Need::read:
            return domain::may_read_workspace(actor, workspace);
        case Need::organise:
            return domain::may_organise(actor, workspace);
        case Need::own:
            return domain::may_manage_members(actor, workspace);
    }
    return false;
}

/// By id, else by slug in a workspace of the actor.
template <class T, class Id>
std::optional<T> find_by_id_or_slug(const Context& context, store::Transaction& tx, const Id& id) {
    if (auto found = store::find<T>(tx, store::where("id", id))) return found;
    if (std::holds_alternative<domain::SystemActor>(context.actor))
        return store::find<T>(tx, store::where("slug", id.str()));
    const auto* account = std::get_if<domain::AccountActor>(&context.actor);
    if (account == nullptr) return std::nullopt;
    std::vector<WorkspaceId> workspaces;
    for (const auto& member : account->memberships) workspaces.push_back(member.workspace_id);
    return store::find<T>(tx, store::where("slug", id.str()), store::one_of("workspace_id", workspaces));
}

template <class T>
Result<InEvent<T>> with_event(const Context& context, store::Transaction& tx, Result<T> row, Need need,
                              std::string_view what) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    if (!row) return fail(std::move(row).error());
    GYORYU_TRY(event, store::get<domain::Event>(tx, row->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, need, what));
    return InEvent<T>{std::move(event), std::move(*row)};
}

tl::unexpected<Fault> missing(const Context& context, std::string_view what) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    return fail(FaultCode::not_found, {{"what", std::string(what)}});
}

}  // namespace

Result<void> allow(const Context& context, const WorkspaceId& workspace, Need need, std::string_view what) {
    if (has_right(context.actor, workspace, need)) return {};
    if (domain::may_read_workspace(context.actor, workspace)) return fail(FaultCode::forbidden);
    return missing(context, what);
}

Result<domain::Workspace> reach_workspace(const Context& context, store::Transaction& tx, const WorkspaceId& id,
                                          Need need) {
    auto workspace = store::find<domain::Workspace>(tx, store::where("id", id));
    if (!workspace) workspace = store::find<domain::Workspace>(tx, store::where("slug", id.str()));
    if (!workspace) return missing(context, "workspace");
    GYORYU_CHECK(allow(context, workspace->id, need, "workspace"));
    return std::move(*workspace);
}

Result<domain::Organisation> reach_organisation(const Context& context, store::Transaction& tx,
                                                const OrganisationId& id, Need need) {
    auto organisation = store::find<domain::Organisation>(tx, store::where("id", id));
    if (!organisation) return missing(context, "organisation");
    GYORYU_CHECK(allow(context, organisation->workspace_id, need, "organisation"));
    return std::move(*organisation);
}

Result<domain::Programme> reach_programme(const Context& context, store::Transaction& tx, const ProgrammeId& id,
                                          Need need) {
    auto programme = find_by_id_or_slug<domain::Programme>(context, tx, id);
    if (!programme) return missing(context, "programme");
    GYORYU_CHECK(allow(context, programme->workspace_id, need, "programme"));
    return std::move(*programme);
}

Result<domain::Event> reach_event(const Context& context, store::Transaction& tx, const EventId& id, Need need) {
    auto event = find_by_id_or_slug<domain::Event>(context, tx, id);
    if (!event) return missing(context, "event");
    GYORYU_CHECK(allow(context, event->workspace_id, need, "event"));
    return std::move(*event);
}

Result<InEvent<domain::Participant>> reach_participant(const Context& context, store::Transaction& tx,
                                                       const ParticipantId& id, Need need) {
    return with_event(context, tx, store::get<domain::Participant>(tx, id), need, "participant");
}

Result<InEvent<domain::Interpreter>> reach_interpreter(const Context& context, store::Transaction& tx,
                                                       const InterpreterId& id, Need need) {
    return with_event(context, tx, store::get<domain::Interpreter>(tx, id), need, "interpreter");
}

Result<InEvent<domain::Request>> reach_request(const Context& context, store::Transaction& tx, const RequestId& id,
                                               Need need) {
    return with_event(context, tx, store::get<domain::Request>(tx, id), need, "request");
}

}  // namespace gyoryu::app
