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
    PackLinks links;
    if (run.input("links") == "1" && !run.token().stop_requested()) {
        GYORYU_TRY(made, make_pack_links(context, released));
        links = std::move(made);
    }
    auto pack =
        std::make_shared<const File>(make_pack(released, reader_of(context.lang), links, progress, run.token()));
    if (run.lost() || run.interrupted()) return {};
    if (!pack->bytes.empty()) run.services().packs->put(run.job().id, pack);
    run.finish([&](store::Transaction&) -> Result<store::JobEnd> {
        if (pack->bytes.empty()) return store::JobEnd{domain::JobState::cancelled, {}, std::nullopt};
        return store::JobEnd{domain::JobState::done, {{"url", "/api/v1/packs/" + run.job().id.str() + ".zip"}}, {}};
    });
    return {};
}

}  // namespace gyoryu::app
