#pragma once

#include "base/result.h"
#include "base/time.h"
#include "store/transaction.h"

#include <span>
#include <string>

namespace gyoryu::app {

inline constexpr std::int64_t attempt_window_ms = 15 * 60 * 1000;

/// At most `most` attempts under the key within 15 minutes. An empty key limits nothing.
struct AttemptLimit {
    std::string key;
    int most = 5;
};

/// The key of something personal: its hash, so that the store holds no e-mail or address beside the account.
std::string attempt_key(std::string_view purpose, std::string_view subject);

/// Records one attempt under each key, or too_many_attempts {seconds} until the first of the full ones has room.
/// Recording before the outcome is known keeps parallel guesses from slipping through.
base::Result<void> take_attempt(store::Transaction& tx, base::Instant now, std::span<const AttemptLimit> limits);

/// Takes back what `take_attempt` recorded at `at`: the attempt was no failure.
void give_attempt_back(store::Transaction& tx, base::Instant at, std::span<const AttemptLimit> limits);

/// Notes that a session was just opened by a one-time link, and asks for it within the next 15 minutes: whoever reads
/// the account's mail may set a forgotten password without knowing it.
void note_link_session(store::Transaction& tx, base::Instant now, const std::string& session_token);
bool is_fresh_link_session(store::Transaction& tx, base::Instant now, const std::string& session_token);

}  // namespace gyoryu::app
