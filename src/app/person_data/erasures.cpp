#include "app/person_data/erasures.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/person_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t days_to_settle = 30;
constexpr std::int64_t shown_most = 200;

base::Instant due(base::Instant asked) { return {asked.unix_ms + days_to_settle * 24 * 60 * 60 * 1000}; }

struct Myself {
    domain::Event event;
    PersonRecord record;
};

Result<Myself> myself(const Context& context, store::Transaction& tx) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
    const bool interpreter = person->kind == domain::PersonKind::interpreter;
    return Myself{event,
                  {interpreter ? domain::PersonRecordKind::interpreter : domain::PersonRecordKind::participant,
                   person->person_id}};
}

std::optional<domain::ErasureRequest> open_request(store::Transaction& tx, const PersonRecord& record) {
    return store::find<domain::ErasureRequest>(tx, store::where("kind", record.kind),
                                               store::where("person_id", record.id), store::is_null("settled_at"));
}

OwnErasure shown(const std::optional<domain::ErasureRequest>& request) {
    if (!request) return {};
    return {true, request->asked_at, due(request->asked_at)};
}

}  // namespace

Result<ErasureList> list_erasures(Context& context, const WorkspaceId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<ErasureList> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        ErasureList list;
        for (const auto& one : store::select<domain::Erasure>(
                 tx, {{store::where("workspace_id", workspace.id)}, {{"at", true}}, shown_most})) {
            auto proof = proof_from(one.proof);
            list.items.push_back({one.id, one.at, one.kind, one.digest, proof ? std::move(*proof) : ErasureProof{}});
        }
        return list;
    });
}

Result<File> get_erasure_proof(Context& context, const domain::ErasureId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<File> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        GYORYU_TRY(erasure, store::get<domain::Erasure>(tx, id));
        GYORYU_CHECK(allow(context, erasure.workspace_id, Need::organise, "erasure"));
        return File{"erasure-" + id.str() + ".json", "application/json", erasure.proof};
    });
}

Result<ErasureRequests> list_erasure_requests(Context& context, const WorkspaceId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<ErasureRequests> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        ErasureRequests list;
        for (const auto& one : store::select<domain::ErasureRequest>(
                 tx, {{store::where("workspace_id", workspace.id), store::is_null("settled_at")}, {{"asked_at"}}, 0}))
            if (const auto person = entry_of(tx, {one.kind, one.person_id}))
                list.items.push_back({one.id, *person, one.asked_at, due(one.asked_at), one.revision});
        return list;
    });
}

Result<void> refuse_erasure(Context& context, const domain::ErasureRequestId& id) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<void> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        GYORYU_TRY(request, store::get<domain::ErasureRequest>(tx, id));
        GYORYU_CHECK(allow(context, request.workspace_id, Need::organise, "erasure_request"));
        if (request.settled_at) return {};
        request.settled_at = context.services.clock.now();
        request.refused = true;
        const auto revision = request.revision;
        GYORYU_CHECK(store::update(tx, request, revision));
        audit_done(context, tx, {request.workspace_id, "refuse_erasure", "erasure_request", id.str()});
        return {};
    });
}

Result<OwnErasure> own_erasure(Context& context) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<OwnErasure> {
        GYORYU_TRY(me, myself(context, tx));
        return shown(open_request(tx, me.record));
    });
}

Result<OwnErasure> ask_for_erasure(Context& context) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnErasure> {
        GYORYU_TRY(me, myself(context, tx));
        if (const auto open = open_request(tx, me.record)) return shown(open);
        const domain::ErasureRequest request{context.services.ids.next<domain::ErasureRequestId>(),
                                             me.event.workspace_id,
                                             me.event.id,
                                             me.record.kind,
                                             me.record.id,
                                             context.services.clock.now(),
                                             std::nullopt,
                                             false,
                                             1};
        store::insert(tx, request);
        audit_done(context, tx, {me.event.workspace_id, "ask_for_erasure", "erasure_request", request.id.str()});
        notices.push_back({me.event.workspace_id, me.event.id, "erasure_request", request.id.str(), 1});
        return shown(request);
    });
}

}  // namespace gyoryu::app
