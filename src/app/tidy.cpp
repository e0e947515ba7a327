#include "app/tidy.h"

#include "app/accounts/attempt_limit.h"
#include "app/documents/pack_shelf.h"
#include "app/partners/expire_requests.h"
#include "app/registration/application_rows.h"
#include "store/attempts.h"
#include "store/jobs.h"
#include "store/record.h"

namespace gyoryu::app {

void tidy(Services& services) {
    const auto now = services.clock.now();
    std::set<domain::JobId> packs;
    services.database.write([&](store::Transaction& tx) {
        for (const char* table : {"sign_ins", "one_time_links", "imports"})
            tx.execute(std::string("DELETE FROM ") + table + " WHERE expires_at <= $1", {now.unix_ms});
        tx.execute("DELETE FROM spent_proofs WHERE expires_at <= $1", {now.unix_ms});
        forget_old_drafts(tx, now);
        store::forget_attempts_before(tx, {now.unix_ms - attempt_window_ms});
        store::forget_expired_jobs(tx, now);
        packs.clear();
        for (const auto& job : store::select_where<domain::Job>(tx, store::where("kind", domain::JobKind::pack)))
            packs.insert(job.id);
    });
    services.packs->keep_only(packs);
    expire_requests(services);
}

}  // namespace gyoryu::app
