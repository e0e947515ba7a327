#include "app/documents/start_pack.h"

#include "app/audit/audit.h"
#include "app/documents/make_pack.h"
#include "app/documents/pack_shelf.h"
#include "app/jobs/queue_job.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Job> start_pack(Context& context, const ReleaseId& release, const PackOptions& options) {
    GYORYU_TRY(job, save(context, [&](store::Transaction& tx, Notices&) -> Result<domain::Job> {
                   GYORYU_TRY(reached, reach_release(context, tx, release, Need::organise));
                   GYORYU_TRY(queued, queue_job(context, tx, reached.event, domain::JobKind::pack,
                                                {{"release_id", release.str()}, {"links", options.links ? "1" : "0"}}));
                   audit_done(context, tx, {reached.event.workspace_id, "start_pack", "release", release.str()},
                              {{"links", "", options.links ? "true" : "false"}});
                   return std::move(queued);
               }));
    announce_job(context, job);
    return job_view(job);
}

Result<File> pack_file(Context& context, const JobId& id) {
    GYORYU_TRY(job, context.services.database.read([&](store::Transaction& tx) -> Result<domain::Job> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        auto found = store::find<domain::Job>(tx, store::where("id", id), store::where("kind", domain::JobKind::pack));
        if (!found) return fail(FaultCode::not_found, {{"what", "job"}});
        GYORYU_CHECK(allow(context, found->workspace_id, Need::organise, "job"));
        return std::move(*found);
    }));
    using enum domain::JobState;
    if (job.state == queued || job.state == running) return fail(FaultCode::still_working);
    if (job.state != done) return fail(FaultCode::not_found, {{"what", "job"}});
    if (const auto kept = context.services.packs->find(id)) return *kept;
    return rebuilt_pack(context.services, job);
}

Result<File> rebuilt_pack(Services& services, const domain::Job& job) {
    const auto links = job.input.find("links");
    if (links != job.input.end() && links->second == "1") return fail(FaultCode::not_found, {{"what", "file"}});
    GYORYU_TRY(released, services.database.read([&](store::Transaction& tx) -> Result<ReleasedEvent> {
        GYORYU_TRY(release, store::get<domain::Release>(tx, job.input.at("release_id")));
        GYORYU_TRY(event, store::get<domain::Event>(tx, release.event_id));
        return load_released(tx, event, std::make_shared<const ToldRelease>(std::move(release)));
    }));
    auto lang = domain::Lang::en;
    boost::describe::enum_from_string(job.input.at("lang").c_str(), lang);
    auto pack = std::make_shared<const File>(make_pack(released, reader_of(lang), {}, [](double) {}, {}));
    services.packs->put(job.id, pack);
    return *pack;
}

}  // namespace gyoryu::app
