#include "app/accounts/attempt_limit.h"

#include "app/accounts/secret_token.h"
#include "store/attempts.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

/// Milliseconds until the window has room again; 0 when it has.
std::int64_t wait_ms(store::Transaction& tx, base::Instant now, const AttemptLimit& limit) {
    if (limit.key.empty()) return 0;
    const base::Instant since{now.unix_ms - attempt_window_ms + 1};
    if (store::count_attempts(tx, limit.key, since) < limit.most) return 0;
    const auto rows =
        tx.query(R"(SELECT MIN("at") FROM attempts WHERE "key" = $1 AND "at" >= $2)", {limit.key, since.unix_ms});
    return store::integer_of(rows[0][0]) + attempt_window_ms - now.unix_ms;
}

}  // namespace

std::string attempt_key(std::string_view purpose, std::string_view subject) {
    if (subject.empty()) return {};
    return std::string(purpose) + "/" + token_hash(subject);
}

base::Result<void> take_attempt(store::Transaction& tx, base::Instant now, std::span<const AttemptLimit> limits) {
    std::int64_t wait = 0;
    for (const auto& limit : limits) wait = std::max(wait, wait_ms(tx, now, limit));
    if (wait > 0)
        return base::fail(base::FaultCode::too_many_attempts, {{"seconds", std::to_string((wait + 999) / 1000)}});
    for (const auto& limit : limits)
        if (!limit.key.empty()) store::record_attempt(tx, limit.key, now);
    return {};
}

void give_attempt_back(store::Transaction& tx, base::Instant at, std::span<const AttemptLimit> limits) {
    for (const auto& limit : limits)
        if (!limit.key.empty())
            tx.execute(R"(DELETE FROM attempts WHERE "key" = $1 AND "at" = $2)", {limit.key, at.unix_ms});
}

void note_link_session(store::Transaction& tx, base::Instant now, const std::string& session_token) {
    store::record_attempt(tx, attempt_key("link_session", session_token), now);
}

bool is_fresh_link_session(store::Transaction& tx, base::Instant now, const std::string& session_token) {
    const base::Instant since{now.unix_ms - attempt_window_ms + 1};
    return store::count_attempts(tx, attempt_key("link_session", session_token), since) > 0;
}

}  // namespace gyoryu::app
