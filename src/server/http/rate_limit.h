#pragma once

#include "base/time.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace gyoryu::server::http {

/// So many at once, so many a second afterwards.
struct Allowance {
    double burst = 0;
    double per_second = 0;
};

/// Token buckets by key (an address, an account). Forgets keys that are full again; holds at most `keys_max`.
class RateLimit {
public:
    explicit RateLimit(Allowance allowance, std::size_t keys_max = 100'000);

    /// Nothing if it may pass; else after how many whole seconds to come again.
    std::optional<int> take(const std::string& key, base::Instant now);

private:
    struct Bucket {
        double tokens = 0;
        base::Instant at;
    };
    void forget_full(base::Instant now);
    double refilled(const Bucket& bucket, base::Instant now) const;

    const Allowance allowance_;
    const std::size_t keys_max_;
    std::mutex guard_;
    std::unordered_map<std::string, Bucket> buckets_;
};

}  // namespace gyoryu::server::http
