#pragma once

#include "server/http/rate_limit.h"

#include <mutex>
#include <set>
#include <string>

namespace gyoryu::server {

/// The access tokens that have been good, each with a limit of its own. Until a token is known its requests count for
/// its address, so that guessing gains nothing. Holds hashes only; safe to use from several threads.
class TokenPasses {
public:
    explicit TokenPasses(http::Allowance each) : limit_(each) {}

    bool knows(const std::string& token) const;
    void learn(const std::string& token);
    void forget(const std::string& token);
    /// Nothing if it may pass; else after how many whole seconds to come again.
    std::optional<int> take(const std::string& token, base::Instant now);

private:
    mutable std::mutex guard_;
    std::set<std::string> known_;
    http::RateLimit limit_;
};

/// Those of this process: 4,000 requests at once, 2,000 a second afterwards, for each token.
TokenPasses& token_passes();

}  // namespace gyoryu::server
