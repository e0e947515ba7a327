#include "desk/read/once/selection.h"

#include "desk/read/once/chinese_parts.h"
#include "desk/read/once/parts.h"
#include "desk/read/once/same_figures.h"
#include "desk/read/once/unsure_amounts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t home_reach = 16;

}  // namespace

void Selection::run() {
    headlines();
    for (auto& [kind, group] : groups_) sums(group);
    const auto both = sums_of_both_kinds(article_, all_);
    for (const auto i : both) drop(i, "sum_of_two_kinds");
    for (const auto i : parts_named(article_, all_)) {
        const bool of_such_a_sum = std::ranges::any_of(both, [&](auto sum) { return sum < i && i <= sum + 2; });
        if (!of_such_a_sum) drop(i, "part_of_the_total");
    }
    parts_of_sentence_totals();
    people_of_sentence_totals();
    loose_amounts_before_totals();
    for (const auto i : amounts_by_field(article_, all_)) drop(i, "part_of_the_total");
    for (const auto i : parts_in_brackets_behind(article_, all_)) drop(i, "part_of_the_total");
    parts_in_brackets();
    parts_of_bullets();
    totals_of_both();
    single_amounts();
    fewer_countries();
    those_of_the_whole_land();
    amounts_of_both();
    won_of_foreign_amounts();
    for (auto& [kind, group] : groups_) {
        weak(group);
        sums(group);
        stated_totals(group);
        repeated(group);
        sums(group);
        stated_totals(group);
        rounded(group);
        said_in_other_money(group);
        for (const auto i : firms_told_later(all_, decisions_, left(group)))
            if (!has_place_of_its_own(group, i) && !beside_other_side(i)) drop(i, "stronger_figure_given");
        if (article_.language == text::Language::ko)
            for (const auto i : guests_told_later(all_, left(group)))
                if (!has_place_of_its_own(group, i)) drop(i, "stronger_figure_given");
        for (const auto i : counts_by_field(article_, all_, left(group))) drop(i, "part_of_the_total");
        for (const auto i : amounts_behind_larger(article_, all_, left(group))) {
            drop(i, "part_of_the_total");
            count_of_part(i);
        }
        amounts_before_larger(group);
    }
    for (const auto& [i, rule] : unsure_amounts(article_, all_, dropped_, decisions_)) drop(i, rule);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (dropped_[i])
            decisions_[all_[i].decision].left_out = std::move(all_[i].fact);
        else if (kept++ != i)
            all_[kept - 1] = std::move(all_[i]);
    }
    all_.resize(kept);
}

void Selection::drop(std::size_t i, const char* rule) {
    if (dropped_[i]) return;
    dropped_[i] = true;
    auto& decision = decisions_[all_[i].decision];
    decision.taken = false;
    decision.rule = rule;
}

bool Selection::in_headline(std::size_t i) const {
    return article_.sentences[all_[i].sentence].role == LineRole::headline;
}

void Selection::headlines() {
    bool money_in_text = false;
    std::set<FactKind> kinds;
    std::set<double> values;
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (!in_headline(i)) {
            money_in_text |= is_money(all_[i].fact.kind);
            kinds.insert(all_[i].fact.kind);
            values.insert(all_[i].fact.value);
        }
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (in_headline(i) && (told_unclear_in_text(i) || kinds.contains(all_[i].fact.kind) ||
                               values.contains(all_[i].fact.value) || (is_money(all_[i].fact.kind) && money_in_text)))
            drop(i, "headline");
}

bool Selection::told_unclear_in_text(std::size_t i) const {
    return std::ranges::any_of(article_.mixed_amounts,
                               [&](double amount) { return std::abs(amount - all_[i].fact.value) < 0.02 * amount; });
}

void Selection::single_amounts() {
    const auto amount = [&](std::size_t i) { return is_money(all_[i].fact.kind) && !dropped_[i]; };
    const auto said = [&](std::size_t i) { return decisions_[all_[i].decision].rule == "said_in_quotes"; };
    bool strong = false;
    for (std::size_t i = 0; i < all_.size(); ++i) strong |= amount(i) && !all_[i].weak;
    for (const auto i : weak_running_totals(all_, dropped_, decisions_)) drop(i, "running_total");
    for (const auto i : counted_on_the_other_side(all_, dropped_, decisions_)) drop(i, "said_before");
    std::set<std::size_t> of_firms;
    for (std::size_t i = 0; strong && i < all_.size(); ++i)
        if (amount(i) && all_[i].weak && !said(i)) of_firms.insert(all_[i].sentence), drop(i, "total_given");
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (amount(i) && of_firms.contains(all_[i].sentence) && larger_elsewhere(i) && !sums_up_firms(i))
            drop(i, "total_given");
}

bool Selection::sums_up_firms(std::size_t i) const {
    const auto& sentence = article_.sentences[all_[i].sentence];
    const auto text = article_.folded().substr(sentence.begin, all_[i].begin - sentence.begin);
    std::size_t amounts = 0;
    for (auto at = text.find(U"만 달러"); at != text.npos; at = text.find(U"만 달러", at + 1)) ++amounts;
    return all_[i].says_total && amounts > 2;
}

bool Selection::larger_elsewhere(std::size_t i) const {
    return all_.size() < 200 &&
           std::ranges::any_of(
               all_,
               [&](const Candidate& other) {
                   return other.fact.kind == all_[i].fact.kind && other.fact.currency == all_[i].fact.currency &&
                          other.sentence != all_[i].sentence && other.fact.value > all_[i].fact.value;
               });
}

void Selection::weak(const std::vector<std::size_t>& group) {
    const bool strong = std::ranges::any_of(group, [&](auto i) { return !dropped_[i] && !all_[i].weak; });
    const auto share = [&](std::size_t i) { return decisions_[all_[i].decision].rule == "share"; };
    const bool whole = std::ranges::any_of(group, [&](auto i) { return !dropped_[i] && !share(i); });
    for (const auto i : group)
        if (all_[i].weak && (strong || (whole && share(i)))) drop(i, "stronger_figure_given");
}

std::vector<std::size_t> Selection::left(const std::vector<std::size_t>& group) const {
    std::vector<std::size_t> kept;
    for (const auto i : group)
        if (!dropped_[i]) kept.push_back(i);
    return kept;
}

void Selection::those_of_the_whole_land() {
    const auto opening = article_.opening();
    const bool at_a_fair = opening.find(U"전시회") != opening.npos || opening.find(U"박람회") != opening.npos ||
                           opening.find(U"엑스포") != opening.npos;
    if (article_.language != text::Language::ko || !at_a_fair) return;
    const auto kept = left(groups_[static_cast<int>(FactKind::sellers)]);
    if (kept.size() > parts_most) return;
    for (const auto i : kept)
        for (const auto j : kept)
            if (!dropped_[i] && all_[j].sentence < all_[i].sentence && all_[j].fact.value < all_[i].fact.value &&
                near(i, {U"한국", U"국내", U"우리나라"}) && near(j, {U"지역 ", U"도내", U"관내", U"시내 ", U"관내 "}))
                drop(i, "whole_fair");
}

bool Selection::beside_other_side(std::size_t i) const {
    if (article_.language != text::Language::zh) return false;
    const auto other = all_[i].fact.kind == FactKind::sellers ? FactKind::buyers : FactKind::sellers;
    return std::ranges::any_of(
        groups_.contains(static_cast<int>(other)) ? groups_.at(static_cast<int>(other)) : std::vector<std::size_t>{},
        [&](auto j) { return !dropped_[j] && all_[j].sentence == all_[i].sentence; });
}

bool Selection::near(std::size_t i, std::initializer_list<std::u32string_view> words) const {
    const auto& sentence = article_.sentences[all_[i].sentence];
    const auto from = std::max(sentence.begin, all_[i].begin > home_reach ? all_[i].begin - home_reach : 0);
    const auto before = article_.folded().substr(from, all_[i].begin - from);
    return std::ranges::any_of(words, [&](auto word) { return before.find(word) != before.npos; });
}

void keep_each_once(const Article& article, std::vector<Candidate>& candidates, std::vector<Decision>& decisions) {
    Selection(article, candidates, decisions).run();
}

}  // namespace gyoryu::desk
