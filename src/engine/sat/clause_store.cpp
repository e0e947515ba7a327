#include "engine/sat/clause_store.h"

#include <algorithm>

namespace gyoryu::engine {

ClauseStore::Index ClauseStore::add(std::span<const Code> literals, bool learned, std::uint32_t levels) {
    const Index clause = end();
    words_.push_back(static_cast<std::uint32_t>(literals.size()));
    words_.push_back((levels << levels_shift) | (learned ? learned_bit : 0));
    words_.push_back(0);
    words_.insert(words_.end(), literals.begin(), literals.end());
    return clause;
}

void ClauseStore::compact(std::vector<Index>& moved) {
    moved.resize(words_.size());
    Index to = 0;
    for (Index from = first(); from != end();) {
        const Index after = next(from);
        if (!dropped(from)) {
            moved[from] = to;
            std::copy(words_.begin() + from, words_.begin() + after, words_.begin() + to);
            to += after - from;
        }
        from = after;
    }
    words_.resize(to);
}

}  // namespace gyoryu::engine
