#include "base/random.h"

#include <sys/random.h>
#include <cerrno>
#include <stdexcept>

namespace gyoryu::base {

namespace {

std::uint64_t splitmix64(std::uint64_t& state) {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

}  // namespace

Random::Random(std::uint64_t seed) {
    for (auto& word : state_) word = splitmix64(seed);
}

double Random::unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

std::string secure_random_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const ssize_t got = getrandom(bytes.data() + have, count - have, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) throw std::runtime_error("the operating system gives no random bytes");
        have += static_cast<std::size_t>(got);
    }
    return bytes;
}

}  // namespace gyoryu::base
