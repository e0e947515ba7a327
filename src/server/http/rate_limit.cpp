#include "server/http/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::server::http {

RateLimit::RateLimit(Allowance allowance, std::size_t keys_max) : allowance_(allowance), keys_max_(keys_max) {}

double RateLimit::refilled(const Bucket& bucket, base::Instant now) const {
    const double seconds = static_cast<double>(std::max<std::int64_t>(0, now.unix_ms - bucket.at.unix_ms)) / 1000.0;
    return std::min(allowance_.burst, bucket.tokens + seconds * allowance_.per_second);
}

std::optional<int> RateLimit::take(const std::string& key, base::Instant now) {
    const std::scoped_lock lock(guard_);
    if (buckets_.size() >= keys_max_ && !buckets_.contains(key)) forget_full(now);
    auto& bucket = buckets_.try_emplace(key, Bucket{allowance_.burst, now}).first->second;
    bucket = {refilled(bucket, now), now};
    if (bucket.tokens < 1) return static_cast<int>(std::ceil((1 - bucket.tokens) / allowance_.per_second));
    bucket.tokens -= 1;
    return std::nullopt;
}

void RateLimit::forget_full(base::Instant now) {
    std::erase_if(buckets_, [&](const auto& entry) { return refilled(entry.second, now) >= allowance_.burst; });
    // So many addresses at once are an attack: starting anew is better than growing.
    if (buckets_.size() >= keys_max_) buckets_.clear();
}

}  // namespace gyoryu::server::http
