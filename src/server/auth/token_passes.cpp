#include "server/auth/token_passes.h"

#include "app/accounts/secret_token.h"

namespace gyoryu::server {

namespace {

constexpr std::size_t known_max = 1000;  // living tokens are few

}  // namespace

TokenPasses& token_passes() {
    static TokenPasses all({4000, 2000});
    return all;
}

bool TokenPasses::knows(const std::string& token) const {
    if (token.empty()) return false;
    const std::scoped_lock lock(guard_);
    return known_.contains(app::token_hash(token));
}

void TokenPasses::learn(const std::string& token) {
    const std::scoped_lock lock(guard_);
    if (known_.size() >= known_max) known_.clear();
    known_.insert(app::token_hash(token));
}

void TokenPasses::forget(const std::string& token) {
    const std::scoped_lock lock(guard_);
    known_.erase(app::token_hash(token));
}

std::optional<int> TokenPasses::take(const std::string& token, base::Instant now) {
    return limit_.take(app::token_hash(token), now);
}

}  // namespace gyoryu::server
