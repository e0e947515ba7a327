#include "base/id_source.h"

#include "base/random.h"

#include <fmt/format.h>

namespace gyoryu::base {

std::string IdSource::next_text() {
    std::uint64_t ms = 0;
    std::uint32_t counter = 0;
    {
        const std::scoped_lock lock(guard_);
        const auto now = static_cast<std::uint64_t>(clock_.now().unix_ms);
        if (now > last_ms_) {
            last_ms_ = now;
            counter_ = 0;
        } else if (++counter_ > 0xfff) {
            ++last_ms_;  // more than 4096 in a millisecond: borrow from the next
            counter_ = 0;
        }
        ms = last_ms_;
        counter = counter_;
    }
    const std::string noise = secure_random_bytes(8);
    std::uint64_t low = 0;
    for (const char c : noise) low = (low << 8) | static_cast<unsigned char>(c);
    low = (low & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}", ms >> 16, ms & 0xffff, counter, low >> 48,
                       low & 0xffffffffffffULL);
}

}  // namespace gyoryu::base
