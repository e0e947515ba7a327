#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>
#include <ranges>
#include <utility>
#include <vector>

namespace gyoryu::base {

/// Sorts by `projection`; what compares equal keeps its order. In place of `std::ranges::stable_sort`, which in
/// libstdc++ 12 calls a function that the same library marks deprecated, so that every use warns under Clang.
template <class T, class Compare = std::ranges::less, class Projection = std::identity>
void stable_sort(std::vector<T>& items, Compare compare = {}, Projection projection = {}) {
    const auto before = [&](std::size_t i, std::size_t j) {
        const auto& a = items[i];
        const auto& b = items[j];
        if (std::invoke(compare, std::invoke(projection, a), std::invoke(projection, b))) return true;
        return i < j && !std::invoke(compare, std::invoke(projection, b), std::invoke(projection, a));
    };
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, before);
    std::vector<T> sorted;
    sorted.reserve(items.size());
    for (const std::size_t i : order) sorted.push_back(std::move(items[i]));
    items = std::move(sorted);
}

}  // namespace gyoryu::base
