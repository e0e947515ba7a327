#pragma once

#include "engine/sat/clause_store.h"
#include "engine/sat/code.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace gyoryu::engine {

struct Watch {
    ClauseStore::Index clause;
    Code blocker;  ///< of the clause; while it holds there is nothing to do
};

/// What a literal's truth touches: the clauses in which its negation is watched, and where its links are. The lists lie
/// in one array and what is known of each in few bytes: propagation comes by thousands of them and waits for memory.
class Watches {
public:
    void add_variable() { lists_.resize(lists_.size() + 2); }
    void add(Code literal, Watch watch) {
        List& list = lists_[literal];
        if (list.size == list.room) move(list);
        watches_[list.at + list.size++] = watch;
    }
    /// Until something is added to any list.
    std::span<Watch> of(Code literal) { return {watches_.data() + lists_[literal].at, lists_[literal].size}; }
    /// Keeps so many, the first ones.
    void cut(Code literal, std::size_t size) { lists_[literal].size = static_cast<std::uint32_t>(size); }
    /// Takes out those for which gone(watch).
    template <class Gone>
    void remove(Code literal, Gone&& gone) {
        const auto all = of(literal);
        cut(literal, static_cast<std::size_t>(std::ranges::remove_if(all, gone).begin() - all.begin()));
    }
    /// Empties the lists, each with room for about as much as it had.
    void clear();

    /// 0 = it has none.
    std::uint32_t links(Code literal) const { return lists_[literal].links; }
    void set_links(Code literal, std::uint32_t at) { lists_[literal].links = at; }
    /// Will be asked for soon; then what is in its list.
    void prefetch(Code literal) const { __builtin_prefetch(&lists_[literal]); }
    void prefetch_list(Code literal) const { __builtin_prefetch(watches_.data() + lists_[literal].at); }

private:
    struct List {
        std::uint32_t at = 0, size = 0, room = 0, links = 0;
    };
    void move(List& list);

    std::vector<List> lists_;  ///< by code
    std::vector<Watch> watches_;
};

}  // namespace gyoryu::engine
