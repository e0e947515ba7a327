#include "app/jobs/run_pack.h"

#include "app/documents/make_pack.h"
#include "app/documents/pack_shelf.h"
#include "app/reader.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> run_pack(JobRun& run) {
    GYORYU_TRY(released, run.services().database.read([&](store::Transaction& tx) -> Result<ReleasedEvent> {
        GYORYU_TRY(release, store::get<domain::Release>(tx, run.input("release_id")));
        GYORYU_TRY(event, store::get<domain::Event>(tx, release.event_id));
        return load_released(tx, event, std::make_shared<const ToldRelease>(std::move(release)));
    }));
    const auto progress = [&](double part) { run.report({part * 0.99, "packing", {}}); };
    auto context = run.context();
    const auto links = run.input("links") == "1" ? new_pack_links(context, released) : PackLinks();
    auto pack =
        std::make_shared<const File>(make_pack(released, reader_of(context.lang), links, progress, run.token()));
    if (run.lost() || run.interrupted()) return {};
    if (!pack->bytes.empty()) run.services().packs->put(run.job().id, pack);
    Notices notices;
    run.finish([&](store::Transaction& tx) -> Result<store::JobEnd> {
        notices.clear();
        if (pack->bytes.empty()) return store::JobEnd{domain::JobState::cancelled, {}, std::nullopt};
        if (!links.empty()) keep_pack_links(context, tx, notices, released, links);
        return store::JobEnd{domain::JobState::done, {{"url", "/api/v1/packs/" + run.job().id.str() + ".zip"}}, {}};
    });
    if (run.kept()) tell(context, notices);
    return {};
}

}  // namespace gyoryu::app
