#include "desk/read/once/selection.h"

#include "desk/read/once/parts.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t bracket_reach = 60;
constexpr std::uint32_t beside_reach = 8;

}  // namespace

void Selection::count_of_part(std::size_t part) {
    if (part == 0 || is_money(all_[part - 1].fact.kind)) return;
    const auto& count = all_[part - 1];
    const bool deals = count.fact.kind == FactKind::contracts || count.fact.kind == FactKind::consultations ||
                       count.fact.kind == FactKind::mous;
    if (!deals || count.sentence != all_[part].sentence || all_[part].begin - count.end > beside_reach) return;
    for (const auto i : groups_[static_cast<int>(count.fact.kind)])
        if (!dropped_[i] && all_[i].sentence < count.sentence && all_[i].fact.value > count.fact.value)
            return drop(part - 1, "part_of_the_total");
}

void Selection::sums(const std::vector<std::size_t>& group) {
    const auto kept = left(group);
    if (kept.size() < 3 || kept.size() > parts_most) return;
    for (const auto i : parts_of_sum(all_, kept)) drop(i, "part_of_the_total");
}

void Selection::parts_of_sentence_totals() {
    const auto firms = [&](std::size_t i) {
        return !dropped_[i] && (all_[i].fact.kind == FactKind::sellers || all_[i].fact.kind == FactKind::buyers);
    };
    for (std::size_t whole = 0; whole < all_.size(); ++whole) {
        if (!firms(whole)) continue;
        if (sums_both_sides(all_, whole)) drop(whole, "sum_of_two_kinds");
        if (dropped_[whole] || !all_[whole].says_total) continue;
        auto next = whole;
        for (std::size_t i = whole; i-- > 0 && whole - i <= parts_most && listed(i, next);) {
            if (firms(i) && all_[i].fact.value < all_[whole].fact.value && all_[i].people == all_[whole].people)
                drop(of_our_pavilion(i) ? whole : i, "part_of_the_total");
            next = i;
        }
    }
}

void Selection::people_of_sentence_totals() {
    for (std::size_t whole = 2; whole < all_.size(); ++whole) {
        const auto& sum = all_[whole];
        if (!sum.people || !(sum.says_total || article_.folded().substr(0, sum.begin).ends_with(U"등 "))) continue;
        double parts = 0;
        auto first = whole;
        while (first > 0 && whole - first < parts_most && all_[first - 1].people && listed(first - 1, first) &&
               parts < sum.fact.value)
            parts += all_[--first].fact.value;
        if (whole - first < 2 || parts != sum.fact.value) continue;
        for (auto i = first; i < whole; ++i) drop(i, "part_of_the_total");
    }
}

void Selection::loose_amounts_before_totals() {
    for (std::size_t whole = 0; whole < all_.size(); ++whole) {
        const auto ahead = article_.folded().substr(0, all_[whole].begin);
        const bool sums_up = all_[whole].says_total || ahead.ends_with(U"등 ");
        if (!is_money(all_[whole].fact.kind) || !sums_up) continue;
        for (std::size_t i = whole; i-- > 0 && all_[i].sentence == all_[whole].sentence;)
            if (is_money(all_[i].fact.kind) && all_[i].fact.currency == all_[whole].fact.currency &&
                all_[i].fact.value < all_[whole].fact.value &&
                decisions_[all_[i].decision].rule.starts_with("noun_of_clause"))
                drop(i, "part_of_the_total");
    }
}

bool Selection::of_our_pavilion(std::size_t i) const {
    if (!article_.of_pavilion || is_money(all_[i].fact.kind)) return false;
    const auto& sentence = article_.sentences[all_[i].sentence];
    const auto from = all_[i].begin > sentence.begin + 14 ? all_[i].begin - 14 : sentence.begin;
    const auto to = std::min(all_[i].end + 14, sentence.end);  // "80여 업체와 한국관을 꾸렸으며 총 175개 기업이"
    return first_mark(article_.marks_of(sentence), from, to, {Tag::pavilion}) != nullptr;
}

bool Selection::crowd(std::size_t i) const {
    const auto kind = all_[i].fact.kind;
    return !dropped_[i] && (kind == FactKind::sellers || kind == FactKind::buyers || kind == FactKind::attendees ||
                            kind == FactKind::institutions);
}

void Selection::parts_in_brackets() {
    const auto text = article_.folded();
    std::size_t whole = all_.size();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const bool inside = whole < all_.size() && all_[i].sentence == all_[whole].sentence &&
                            all_[i].begin >= all_[whole].end && all_[i].begin - all_[whole].end < bracket_reach &&
                            text.substr(all_[whole].end, all_[i].begin - all_[whole].end).find(U')') == text.npos;
        if (!inside) {
            whole = all_[i].end < text.size() && text[all_[i].end] == U'(' && crowd(i) ? i : all_.size();
            continue;
        }
        const bool bare = decisions_[all_[i].decision].rule == std::string("companies_who_took_part");
        const bool same = all_[i].fact.kind == all_[whole].fact.kind;
        if (crowd(i) && all_[i].fact.value < all_[whole].fact.value && (bare || same)) drop(i, "part_of_the_total");
    }
}

void Selection::parts_of_bullets() {
    const auto& group = groups_[static_cast<int>(FactKind::sellers)];
    for (const auto i : group) {
        const auto& sentence = article_.sentences[all_[i].sentence];
        const auto before = article_.folded().substr(sentence.begin, all_[i].begin - sentence.begin);
        if (!before.ends_with(U"등 ") || before.find_first_of(U"△▲▷▶") == before.npos) continue;
        const bool more = group.size() <= 2 * parts_most && std::ranges::any_of(group, [&](auto j) {
                              return !dropped_[j] && all_[j].fact.value > all_[i].fact.value;
                          });
        if (more) drop(i, "part_of_the_total");
    }
}

void Selection::fewer_countries() {
    const auto kept = left(groups_[static_cast<int>(FactKind::buyer_countries)]);
    if (kept.size() > parts_most) return;
    for (const auto i : kept)
        for (const auto j : kept)
            if (all_[i].fact.value < all_[j].fact.value && named_in_brackets(i) && !dropped_[j])
                drop(i, "part_of_the_total");
}

bool Selection::named_in_brackets(std::size_t i) const {
    return all_[i].end < article_.folded().size() && article_.folded()[all_[i].end] == U'(';
}

void Selection::amounts_of_both() {
    const auto contracts = left(groups_[static_cast<int>(FactKind::contract_amount)]);
    const auto expected = left(groups_[static_cast<int>(FactKind::expected_contract_amount)]);
    if (contracts.size() > parts_most || expected.size() > parts_most) return;
    for (const auto* group : {&contracts, &expected})
        for (const auto whole : *group)
            for (const auto a : contracts)
                for (const auto b : expected)
                    if (whole != a && whole != b && all_[a].fact.currency == all_[b].fact.currency &&
                        std::abs(all_[a].fact.value + all_[b].fact.value - all_[whole].fact.value) < 0.5)
                        drop(whole, "sum_of_two_kinds");
}

bool Selection::listed(std::size_t i, std::size_t next) const {
    if (all_[i].sentence != all_[next].sentence || all_[next].begin < all_[i].end ||
        all_[next].begin - all_[i].end > 40)
        return false;
    const auto marks = article_.marks_of(article_.sentences[all_[i].sentence]);
    for (auto at = all_[i].end; at < all_[next].begin;) {
        const auto* mark = first_mark(marks, at, all_[next].begin, {Tag::stop});
        if (mark == nullptr) return true;
        const char32_t c = article_.folded()[mark->begin];
        if (c != U',' && c != U'(' && c != U')' && c != 0xB7 && c != U'/') return false;
        at = mark->end;
    }
    return true;
}

void Selection::stated_totals(const std::vector<std::size_t>& group) {
    const auto kept = left(group);
    if (kept.size() > parts_most) return;
    for (const auto whole : kept)
        for (const auto i : kept)
            if (all_[whole].says_total && i != whole && all_[i].sentence == all_[whole].sentence &&
                all_[i].people == all_[whole].people &&  // "총 24개사 30명"
                !dropped_[whole] && !dropped_[i] && all_[i].begin < all_[whole].begin &&
                all_[i].fact.value < all_[whole].fact.value && all_[i].fact.currency == all_[whole].fact.currency)
                drop(of_our_pavilion(i) ? whole : i, "part_of_the_total");
}

void Selection::amounts_before_larger(const std::vector<std::size_t>& group) {
    const auto kept = left(group);
    if (article_.language != text::Language::ko || kept.size() > parts_most) return;
    const auto names_mou = [&](std::size_t i) {
        const auto& words = decisions_[all_[i].decision].words;
        return words.find("협약") != words.npos || words.find("MOU") != words.npos || words.find("각서") != words.npos;
    };
    const auto besides = [&](std::size_t i) {  // "이와 별도로 확인 중인 계약액"
        const auto& sentence = article_.sentences[all_[i].sentence];
        const auto words = article_.folded().substr(sentence.begin, sentence.end - sentence.begin);
        return words.find(U"별도") != words.npos || words.find(U"추가") != words.npos;
    };
    for (const auto i : kept)
        for (const auto j : kept)
            if (is_money(all_[i].fact.kind) && all_[i].sentence < all_[j].sentence && !besides(j) &&
                !all_[i].says_total && all_[i].fact.currency == all_[j].fact.currency &&
                all_[i].fact.value < all_[j].fact.value && !dropped_[i] && !dropped_[j] &&
                names_mou(i) == names_mou(j) && !elsewhere(i, j))
                drop(i, "larger_told_later");
}

void Selection::totals_of_both() {
    const auto contracts = left(groups_[static_cast<int>(FactKind::contracts)]);
    const auto mous = left(groups_[static_cast<int>(FactKind::mous)]);
    if (contracts.size() > parts_most || mous.size() > parts_most) return;
    for (const auto* group : {&contracts, &mous})
        for (const auto whole : *group)
            for (const auto a : contracts)
                for (const auto b : mous)
                    if (whole != a && whole != b && all_[a].fact.value + all_[b].fact.value == all_[whole].fact.value)
                        drop(whole, "sum_of_two_kinds");
}

}  // namespace gyoryu::desk
