#include "desk/read/words/word_tree.h"

#include "base/assertions.h"

#include <utility>

namespace gyoryu::desk {

void WordTree::add(std::u32string_view word, std::uint32_t meaning) {
    GYORYU_ASSERT(!word.empty());
    std::uint32_t node = 0;
    for (const char32_t letter : word) {
        GYORYU_ASSERT(letter < first_.size());
        auto next = step(node, letter);
        if (next == 0) {
            next = static_cast<std::uint32_t>(nodes_.size());
            nodes_.emplace_back();
            if (node == 0)
                first_[letter] = next;
            else
                add_edge({node, letter, next});
        }
        node = next;
    }
    nodes_[node].meanings.push_back(meaning);
}

void WordTree::add_edge(const Edge& edge) {
    nodes_[edge.from].letters |= bit_of(edge.letter);
    if (++edge_count_ * 4 > edges_.size()) {
        const auto old = std::exchange(edges_, std::vector<Edge>(edges_.size() * 2));
        for (const Edge& one : old)
            if (one.to != 0) edges_[place_of(one.from, one.letter)] = one;
    }
    edges_[place_of(edge.from, edge.letter)] = edge;
}

}  // namespace gyoryu::desk
