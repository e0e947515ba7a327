#include "app/tidy.h"

#include "app/accounts/attempt_limit.h"
#include "store/attempts.h"
#include "store/jobs.h"

namespace gyoryu::app {

void tidy(Services& services) {
    const auto now = services.clock.now();
    services.database.write([&](store::Transaction& tx) {
        for (const char* table : {"sign_ins", "one_time_links", "imports"})
            tx.execute(std::string("DELETE FROM ") + table + " WHERE expires_at <= $1", {now.unix_ms});
        store::forget_attempts_before(tx, {now.unix_ms - attempt_window_ms});
        store::forget_expired_jobs(tx, now);
    });
}

}  // namespace gyoryu::app
