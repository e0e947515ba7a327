#include "desk/read/once/selection.h"

#include "desk/read/once/same_figures.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t topic_reach = 12;

}  // namespace

bool Selection::elsewhere(std::size_t a, std::size_t b) const {
    if (all_[a].sentence == all_[b].sentence) return false;
    const auto *x = topic(a), *y = topic(b);
    if (x == nullptr || y == nullptr) return false;
    const auto text = article_.folded();
    const auto one = text.substr(x->begin, x->end - x->begin), other = text.substr(y->begin, y->end - y->begin);
    const bool home = unpacked(x->value) == "KR", both_home = home && unpacked(y->value) == "KR";
    if (home != (unpacked(y->value) == "KR")) return false;               // who sent them, where they went
    if (both_home && short_name(one) == short_name(other)) return false;  // 전라남도, 전남도
    return !one.starts_with(other) && !other.starts_with(one);
}

bool Selection::has_place_of_its_own(const std::vector<std::size_t>& group, std::size_t i) const {
    return std::ranges::all_of(group, [&](auto j) { return j >= i || dropped_[j] || elsewhere(i, j); });
}

std::u32string Selection::short_name(std::u32string_view place) {
    const bool province = place.size() > 2 && std::u32string_view(U"라상청").find(place[1]) != place.npos &&
                          (place[2] == U'남' || place[2] == U'북');
    return std::u32string{place[0], place.size() > 1 ? place[province ? 2 : 1] : U' '};
}

const Mark* Selection::topic(std::size_t i) const {
    const auto& sentence = article_.sentences[all_[i].sentence];
    const auto limit = std::min(sentence.begin + topic_reach, all_[i].begin);
    const auto* mark = first_mark(article_.marks_of(sentence), sentence.begin, limit, {Tag::place});
    return mark != nullptr && article_.folded().substr(mark->begin, 2) == U"中国" ? nullptr : mark;
}

void Selection::repeated(const std::vector<std::size_t>& group) {
    std::map<std::pair<double, std::string>, std::vector<std::size_t>> seen;
    for (const auto i : group) {
        if (dropped_[i]) continue;
        auto& before = seen[{all_[i].fact.value, all_[i].fact.currency}];
        const bool again =
            std::ranges::any_of(before, [&](auto j) { return is_money(all_[i].fact.kind) || !elsewhere(i, j); }) ||
            before.size() >= parts_most;
        if (again)
            drop(i, "said_before");
        else
            before.push_back(i);
    }
}

void Selection::rounded(const std::vector<std::size_t>& group) {
    const auto kept = left(group);
    if (kept.size() > parts_most) return;
    for (const auto i : kept)
        for (const auto j : kept)
            if (i != j && !dropped_[i] && !dropped_[j] && all_[i].sentence != all_[j].sentence &&
                is_rounder(all_[i], all_[j]) && (all_[i].sentence < all_[j].sentence || !elsewhere(i, j)))
                drop(i, "rounded");
}

void Selection::said_in_other_money(const std::vector<std::size_t>& group) {
    const auto kept = left(group);
    if (kept.size() > parts_most) return;
    for (const auto i : kept)
        for (const auto j : kept) {
            const double same = all_[j].converted;
            if (i != j && same > 0 && all_[j].converted_currency == all_[i].fact.currency &&
                std::abs(all_[i].fact.value - same) < 0.03 * same)
                drop(i, "said_before");
        }
}

void Selection::won_of_foreign_amounts() {
    if (all_.size() > 200) return;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (all_[i].fact.currency != "KRW") continue;
        const auto from = all_[i].begin > 5 ? all_[i].begin - 5 : 0;
        const auto before = article_.folded().substr(from, all_[i].begin - from);
        const bool called = before.ends_with(U"한화 ") || before.ends_with(U"우리 돈 ") || before.ends_with(U"우리돈 ");
        const bool told = called && std::ranges::any_of(all_, [&](const Candidate& other) {
                              return is_exchange_of(other.fact.value, other.fact.currency, all_[i].fact.value);
                          });
        if (told) drop(i, "said_before");
    }
}

}  // namespace gyoryu::desk
