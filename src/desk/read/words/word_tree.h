#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// Words by their letters, one plane of Unicode: from each beginning of a text the words that begin there are found in
/// one walk. What a word means is the number that came with it.
class WordTree {
public:
    void add(std::u32string_view word, std::uint32_t meaning);

    /// Calls `found(meaning, end)` for each word that begins at `begin`, shorter ones first, those of
    /// the same letters in the order in which they were added. Returns the letters looked at.
    template <typename Found>
    std::uint64_t words_at(std::u32string_view text, std::size_t begin, Found found) const {
        std::uint32_t node = 0;
        std::size_t at = begin;
        while (at < text.size()) {
            node = step(node, text[at++]);
            if (node == 0) break;
            for (const std::uint32_t meaning : nodes_[node].meanings) found(meaning, at);
        }
        return at - begin;
    }

private:
    struct Node {
        std::vector<std::uint32_t> meanings;
        std::uint64_t letters = 0;  ///< of its edges, a bit for all that share their lowest six: most steps fail
    };
    /// From one node to the next by a letter; no edge leads to node 0, so a place with `to` 0 is free.
    struct Edge {
        std::uint32_t from = 0;
        char32_t letter = 0;
        std::uint32_t to = 0;
    };

    static std::uint64_t bit_of(char32_t letter) { return std::uint64_t{1} << (letter & 63); }

    std::uint32_t step(std::uint32_t node, char32_t letter) const {
        if (node == 0) return letter < first_.size() ? first_[letter] : 0;
        return (nodes_[node].letters & bit_of(letter)) == 0 ? 0 : edges_[place_of(node, letter)].to;
    }

    /// Where the edge lies among `edges_`, or the free place for it.
    std::size_t place_of(std::uint32_t node, char32_t letter) const {
        const std::uint64_t key = std::uint64_t{node} << 32 | letter;
        std::size_t at = key * 0x9E3779B97F4A7C15 >> 32 & (edges_.size() - 1);
        while (edges_[at].to != 0 && (edges_[at].from != node || edges_[at].letter != letter))
            at = (at + 1) & (edges_.size() - 1);
        return at;
    }

    void add_edge(const Edge& edge);

    std::vector<Node> nodes_{1};
    std::vector<std::uint32_t> first_ = std::vector<std::uint32_t>(0x10000);  ///< nodes by their first letter
    std::vector<Edge> edges_ = std::vector<Edge>(1024);  ///< open addressing, at most a quarter full
    std::size_t edge_count_ = 0;
};

}  // namespace gyoryu::desk
