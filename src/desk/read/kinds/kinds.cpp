#include "desk/read/article/countries.h"
#include "desk/read/kinds/amount_kinds.h"
#include "desk/read/kinds/chinese_sides.h"
#include "desk/read/kinds/english_sides.h"
#include "desk/read/kinds/kind_sorter.h"
#include "desk/read/kinds/neighbours.h"
#include "desk/read/kinds/partners.h"
#include "desk/read/kinds/person_kinds.h"
#include "desk/read/kinds/russian_phrase.h"
#include "desk/read/kinds/sides.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr double few_times_most = 10;
constexpr std::uint32_t sender_reach = 8;

}  // namespace

std::vector<KindFound> KindSorter::run() {
    for (std::size_t i = 0; i < heads_.size(); ++i) found_.push_back(one(i));
    return std::move(found_);
}

KindFound KindSorter::one(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    KindFound found{std::nullopt, "no_noun", quantity.begin, quantity.end};
    if (heads_[i]) {
        found.words_begin = heads_[i]->mark.begin;
        found.words_end = heads_[i]->mark.end;
        found.rule = heads_[i]->rule;
    }
    if (quantity.is_money())
        found.kind = amount_kind(view_, heads_, i, found.rule);
    else if (quantity.unit == unit_country)
        found.kind = country_kind(view_, quantity, heads_[i].has_value() || sends_buyers(i), found.rule);
    else if (quantity.unit == unit_person)
        found.kind = person_kind(view_, heads_, found_, i, found.rule);
    else if (quantity.unit == unit_booth)
        found.kind = FactKind::booths, found.rule = "unit";
    else
        found.kind = counted_kind(i, found.rule);
    return found;
}

bool KindSorter::sends_buyers(std::size_t i) const {
    if (view_.language() != Language::ko) return false;
    for (auto j = i + 1; j < heads_.size() && j <= i + 2; ++j) {
        if (view_.quantities[j].begin - view_.quantities[j - 1].end > sender_reach) return false;
        if (heads_[j] && heads_[j]->tag == noun_buyer) return true;
    }
    return false;
}

std::optional<FactKind> KindSorter::counted_kind(std::size_t i, std::string& rule) const {
    const auto& quantity = view_.quantities[i];
    const bool few_chinese =
        view_.language() == Language::zh && quantity.unit == unit_company && quantity.value < 3 && !of_a_side(i);
    const bool one_order =  // 一单100万美元的备忘录
        view_.language() == Language::zh && quantity.value < 2 && view_.text()[quantity.end - 1] == U'单';
    if (one_order || (view_.language() == Language::zh && counts_nothing_in_chinese(view_, heads_, i)))
        return std::nullopt;
    const bool came =
        ends_with_before(view_, quantity.begin, {U"참여한 ", U"참가한 "});  // "참여한 69개 업체와 체결식을"
    if ((is_partner_of_deal(view_, heads_, i) && !came) || few_chinese) {
        rule = "partner_of_an_agreement";
        return std::nullopt;
    }
    if (quantity.unit == unit_company && heads_[i] && heads_[i]->tag == noun_other && buys_here(view_, i))
        return FactKind::buyers;
    const bool firms = quantity.unit == unit_company || quantity.unit == unit_place;
    if (firms && (is_before_buyers(view_, heads_, i) || behind_countries(i))) return FactKind::buyers;
    if (names_places(view_, i) || names_themselves(view_, i) || sends_investors(view_, i)) return std::nullopt;
    if (!heads_[i] && closes_list(i)) return quantity.unit == unit_company ? sums_firms(i) : found_[i - 1].kind;
    if (!heads_[i] || firms_with_goods(i)) {
        if (!heads_[i] && visited_in_russian(view_, i)) return FactKind::attendees;
        if (quantity.unit != unit_company) return std::nullopt;
        if (quantity.value < 2) return std::nullopt;
        rule = "companies_who_took_part";
        if (subject_counts(i)) return FactKind::sellers;
        return takes_part_near(view_, view_.quantities[i]) || signs_deal(i) ? std::optional(side_of(view_, heads_, i))
                                                                            : std::nullopt;
    }
    if (is_event(heads_[i]->mark)) return std::nullopt;
    if (counts_two_kinds(i)) {
        rule = "two_kinds_in_one_count";
        return std::nullopt;
    }
    if (of_both_sides(i)) {
        rule = "both_sides_together";
        return std::nullopt;
    }
    return kind_of_noun(i, rule);
}

std::optional<FactKind> KindSorter::kind_of_noun(std::size_t i, std::string& rule) const {
    const auto& quantity = view_.quantities[i];
    switch (heads_[i]->tag) {
        case noun_consultation:
            if (few_times(quantity)) return std::nullopt;
            return came_to_contracts(view_, amount_beside(i)) ? FactKind::contracts : FactKind::consultations;
        case noun_project:
            if (still_in_talks(view_, i)) return said_of_talks(rule);
            if (view_.language() == Language::zh && quantity.value < 2) return std::nullopt;
            return (view_.language() != Language::ko && view_.language() != Language::en) || tells_of_signing(view_)
                       ? std::optional(FactKind::contracts)
                       : std::nullopt;
        case noun_contract:
            return still_in_talks(view_, i) ? said_of_talks(rule) : std::optional(FactKind::contracts);
        case noun_mou:
            return names_trade_deal(view_, heads_[i]->mark) ? FactKind::contracts : FactKind::mous;
        case noun_expected:
            return names_mou(heads_[i]->mark) ? std::optional(FactKind::mous) : std::nullopt;
        case noun_seller:
        case noun_buyer:
        case noun_company:
            if (are_people_met(i)) return FactKind::attendees;
            if (only_there(i)) {
                rule = "zone_figure";
                return std::nullopt;
            }
            return company_kind(i, rule);
        case noun_institution:
            return FactKind::institutions;
        case noun_person:
            if (view_.language() == Language::ko)
                return invests(*heads_[i]) ? std::optional(FactKind::buyers) : std::nullopt;
            if (view_.language() == Language::zh && view_.text()[quantity.end - 1] == U'个') return std::nullopt;
            if (view_.language() == Language::en && shows_goods(view_, heads_, i)) return FactKind::sellers;
            if (!takes_part_near(view_, view_.quantities[i]) && heads_[i]->mark.begin > quantity.begin)
                return std::nullopt;
            return FactKind::attendees;
        case noun_booth:
            return quantity.value < 2 ? std::nullopt : std::optional(FactKind::booths);
        case noun_country:
            if (view_.language() == Language::en) return english_country_kind(view_, heads_, found_, i, rule);
            return takes_part_near(view_, view_.quantities[i]) && quantity.value > 2
                       ? std::optional(FactKind::buyer_countries)
                       : std::nullopt;
        default:
            return std::nullopt;
    }
}

bool KindSorter::few_times(const Quantity& quantity) const {
    if (view_.language() != Language::ko) return false;
    const auto words = view_.text().substr(quantity.number_begin, quantity.end - quantity.number_begin);
    const bool times = words.find(U"차례") != words.npos || words.find(U'회') != words.npos;
    const bool ordinal = quantity.begin > view_.sentence.begin && view_.text()[quantity.begin - 1] == U'제';
    return times && (ordinal || quantity.value < few_times_most);
}

std::optional<FactKind> KindSorter::said_of_talks(std::string& rule) {
    rule = "planned";
    return std::nullopt;
}

bool KindSorter::names_mou(const Mark& head) const {
    const auto name = view_.text().substr(head.begin, head.end - head.begin);
    return view_.language() == Language::ko && (name.find(U"협약") != name.npos || name.find(U"mou") != name.npos);
}

bool KindSorter::is_event(const Mark& head) const {
    const auto* next = first_mark(view_.marks, head.end, std::min(head.end + 3, view_.sentence.end), {noun_other});
    return next != nullptr && next->begin <= head.end && view_.language() == Language::zh;
}

std::vector<KindFound> kinds_of(const SentenceView& view, const std::vector<std::optional<Head>>& heads) {
    return KindSorter(view, heads).run();
}

}  // namespace gyoryu::desk
