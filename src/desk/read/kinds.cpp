#include "desk/read/kinds.h"

#include "desk/read/countries.h"
#include "desk/read/mixed_amounts.h"
#include "desk/read/sides.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr double foreign_firms_most = 300;  ///< more of them fill a fair
constexpr double fair_firms_least = 800;    ///< even where buyers are told of

class Sorter {
public:
    Sorter(const SentenceView& view, const std::vector<std::optional<Head>>& heads) : view_(view), heads_(heads) {}

    std::vector<KindFound> run() {
        for (std::size_t i = 0; i < heads_.size(); ++i) found_.push_back(one(i));
        return std::move(found_);
    }

private:
    KindFound one(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        KindFound found{std::nullopt, "no_noun", quantity.begin, quantity.end};
        if (heads_[i]) {
            found.words_begin = heads_[i]->mark.begin;
            found.words_end = heads_[i]->mark.end;
            found.rule = heads_[i]->rule;
        }
        if (quantity.is_money())
            found.kind = money_kind(i, found.rule);
        else if (quantity.unit == unit_country)
            found.kind = country_kind(view_, quantity, heads_[i].has_value(), found.rule);
        else if (quantity.unit == unit_person)
            found.kind = person_kind(i, found.rule);
        else if (quantity.unit == unit_booth)
            found.kind = FactKind::booths, found.rule = "unit";
        else
            found.kind = counted_kind(i, found.rule);
        return found;
    }

    std::optional<FactKind> money_kind(std::size_t i, std::string& rule) const {
        if (!heads_[i]) return std::nullopt;
        if (is_of_two_kinds(view_, heads_, i)) {
            rule = "two_kinds_in_one_amount";
            return std::nullopt;
        }
        switch (heads_[i]->tag) {
            case noun_consultation:
                return FactKind::consultation_amount;
            case noun_project:
                if (view_.language() == Language::ko && !signed_here()) {
                    rule = "project_described";
                    return std::nullopt;
                }
                return FactKind::contract_amount;
            case noun_contract:
                return FactKind::contract_amount;
            case noun_expected:
            case noun_mou:
                return FactKind::expected_contract_amount;
            default:
                rule = "market_figure";
                return std::nullopt;
        }
    }

    bool signed_here() const {
        return first_mark(view_.marks, view_.sentence.begin, view_.sentence.end, {signs, noun_contract}) != nullptr;
    }

    std::optional<FactKind> person_kind(std::size_t i, std::string& rule) const {
        const auto& quantity = view_.quantities[i];
        if (ends_with_before(quantity.begin, {U"외 ", U"외", U"外 ", U"外"})) {
            rule = "others_beside_a_leader";
            return std::nullopt;
        }
        if (quantity.value < 2 ||
            (heads_[i] && heads_[i]->tag == noun_other && !among_others(i) && !of_bodies(i) && !ends_list(i)))
            return std::nullopt;
        if (sums_up(i)) return FactKind::buyers;
        const bool buyers = heads_[i] && heads_[i]->tag == noun_buyer && !among_others(i);
        if (buyers || beside_buyers(i) || before_buyers(i)) return FactKind::buyers;
        const bool delegation = heads_[i] && heads_[i]->tag == noun_person && view_.language() == Language::ko &&
                                view_.text()[heads_[i]->mark.end - 1] == U'단' &&
                                heads_[i]->mark.begin > quantity.begin;
        const bool together = view_.text().substr(quantity.end, 4) == U"과 함께" && heads_[i];
        if (!delegation && !together && !takes_part_near(view_, view_.quantities[i]) &&
            !(heads_[i] && heads_[i]->tag == noun_person && view_.sentence.role == LineRole::row))
            return std::nullopt;
        if (!heads_[i]) rule = "people_who_took_part";
        return FactKind::attendees;
    }

    bool ends_with_before(std::uint32_t at, std::initializer_list<std::u32string_view> words) const {
        const auto text = view_.text().substr(view_.sentence.begin, at - view_.sentence.begin);
        return std::ranges::any_of(words, [&](auto word) { return text.ends_with(word); });
    }

    /// "바이어 등 150여 명": buyers and others.
    bool among_others(std::size_t i) const {
        const auto& head = heads_[i]->mark;
        return head.end < view_.quantities[i].begin &&
               first_mark(view_.marks, head.end, view_.quantities[i].begin, {et_cetera}) != nullptr;
    }

    /// "기관 대표, 현지 바이어, 언론인 100여명이 참석": the last of those who came.
    bool ends_list(std::size_t i) const {
        const auto& head = heads_[i]->mark;
        const auto& quantity = view_.quantities[i];
        const bool listed = view_.language() == Language::zh ||
                            (head.begin >= view_.sentence.begin + 2 && view_.text().substr(head.begin - 2, 2) == U", ");
        if (!listed || head.end > quantity.begin || head.end + 1 < quantity.begin) return false;
        const auto limit = std::min(quantity.end + 6, view_.sentence.end);
        return first_mark(view_.marks, view_.sentence.begin, head.begin, {noun_person, noun_buyer}) != nullptr &&
               first_mark(view_.marks, quantity.end, limit, {takes_part}) != nullptr;
    }

    /// "6개 기관 18명": those whom counted bodies sent.
    bool of_bodies(std::size_t i) const {
        const auto& head = heads_[i]->mark;
        const auto name = view_.text().substr(head.begin, head.end - head.begin);
        return (name == U"기관" || name == U"단체") && head.begin >= view_.sentence.begin + 3 &&
               view_.text().substr(head.begin - 2, 2) == U"개 " && is_digit(view_.text()[head.begin - 3]);
    }

    /// "바이어 16개사 35명".
    bool beside_buyers(std::size_t i) const {
        const bool their_lands = i > 0 && found_[i - 1].kind == FactKind::buyer_countries && heads_[i - 1] &&
                                 heads_[i - 1]->tag == noun_buyer &&
                                 heads_[i - 1]->mark.end <= view_.quantities[i - 1].begin;
        if (i == 0 || (found_[i - 1].kind != FactKind::buyers && !their_lands)) return false;
        const auto gap =
            view_.text().substr(view_.quantities[i - 1].end, view_.quantities[i].begin - view_.quantities[i - 1].end);
        return gap.size() <= 2 && gap.find_first_not_of(U" ·(") == gap.npos;
    }

    /// "120여명,7개국 바이어".
    bool before_buyers(std::size_t i) const {
        if ((heads_[i] && heads_[i]->tag != noun_company) || i + 1 >= heads_.size() || !heads_[i + 1] ||
            heads_[i + 1]->tag != noun_buyer)
            return false;
        const auto& next = view_.quantities[i + 1];
        const auto gap = view_.text().substr(view_.quantities[i].end, next.begin - view_.quantities[i].end);
        return gap.size() <= 2 && gap.find_first_not_of(U" ,") == gap.npos && heads_[i + 1]->mark.begin >= next.end;
    }

    /// "11개국 41개사의 해외 퍼블리셔": firms of several countries are not ours, but for those that fill a fair.
    bool behind_countries(std::size_t i) const {
        if (i == 0 || view_.language() != Language::ko || view_.quantities[i - 1].unit != unit_country ||
            view_.quantities[i].begin - view_.quantities[i - 1].end > 2)
            return false;
        if ((heads_[i] && heads_[i]->tag != noun_company) || beside_their_buyers(i)) return false;
        if (ends_with_before(view_.quantities[i - 1].begin, {U"국내외 ", U"국내·외 "})) return false;
        const bool with_buyers =
            first_mark(view_.marks, view_.sentence.begin, view_.sentence.end, {noun_buyer}) != nullptr;
        if (with_buyers && view_.quantities[i].value < fair_firms_least) return true;
        return i >= 2 && found_[i - 2].kind == FactKind::sellers && view_.quantities[i].value < foreign_firms_most;
    }

    /// "7개국 278개 기업과 650여 명의 바이어": the buyers are counted beside them.
    bool beside_their_buyers(std::size_t i) const {
        if (i + 1 >= heads_.size() || !heads_[i + 1] || heads_[i + 1]->tag != noun_buyer) return false;
        const auto gap =
            view_.text().substr(view_.quantities[i].end, view_.quantities[i + 1].begin - view_.quantities[i].end);
        return gap.size() <= 5 && (gap.starts_with(U"과") || gap.starts_with(U"와"));
    }

    /// "바이어는 중국 98명, 일본 67명 등 모두 203명".
    bool sums_up(std::size_t i) const {
        if (i >= 2 && view_.quantities[i - 1].unit == unit_country && found_[i - 2].kind == FactKind::buyers &&
            view_.quantities[i - 2].unit == unit_person && !heads_[i])  // "헝가리 5명 등 총 14개국 47명"
            return view_.quantities[i].begin - view_.quantities[i - 2].end <= 14;
        if (i == 0 || !found_[i - 1].kind || view_.quantities[i - 1].unit != unit_person) return false;
        const auto between =
            view_.text().substr(view_.quantities[i - 1].end, view_.quantities[i].begin - view_.quantities[i - 1].end);
        if (between.find(U"포함") != between.npos) return false;
        const auto gap_begin = view_.quantities[i - 1].end, gap_end = view_.quantities[i].begin;
        if (gap_end - gap_begin > 10 || found_[i - 1].kind != FactKind::buyers) return false;
        return first_mark(view_.marks, gap_begin, gap_end, {Tag::place, total}) != nullptr &&
               (!heads_[i] || heads_[i]->tag == noun_buyer);
    }

    std::optional<FactKind> counted_kind(std::size_t i, std::string& rule) const {
        const auto& quantity = view_.quantities[i];
        const bool few_chinese =
            view_.language() == Language::zh && quantity.unit == unit_company && quantity.value < 3 && !of_a_side(i);
        if (is_partner_of_deal(i) || few_chinese) {
            rule = "partner_of_an_agreement";
            return std::nullopt;
        }
        if (quantity.unit == unit_company && heads_[i] && heads_[i]->tag == noun_other && buys_here(view_, i))
            return FactKind::buyers;
        if (quantity.unit == unit_company && (before_buyers(i) || behind_countries(i))) return FactKind::buyers;
        if (names_places(i) || names_themselves(i)) return std::nullopt;
        if (!heads_[i] && closes_list(i)) return found_[i - 1].kind;
        if (!heads_[i] || firms_with_goods(i)) {
            if (quantity.unit != unit_company) return std::nullopt;
            if (quantity.value < 2) return std::nullopt;
            rule = "companies_who_took_part";
            return takes_part_near(view_, view_.quantities[i]) || signs_deal(i)
                       ? std::optional(side_of(view_, heads_, i))
                       : std::nullopt;
        }
        if (is_event(heads_[i]->mark)) return std::nullopt;
        switch (heads_[i]->tag) {
            case noun_consultation:
                return FactKind::consultations;
            case noun_project:
                return view_.language() != Language::ko || signed_here() ? std::optional(FactKind::contracts)
                                                                         : std::nullopt;
            case noun_contract:
                return FactKind::contracts;
            case noun_mou:
                return FactKind::mous;
            case noun_expected:
                return names_mou(heads_[i]->mark) ? std::optional(FactKind::mous) : std::nullopt;
            case noun_seller:
            case noun_buyer:
            case noun_company:
                return company_kind(i, rule);
            case noun_institution:
                return FactKind::institutions;
            case noun_person:
                if (view_.language() == Language::ko) return std::nullopt;
                if (!takes_part_near(view_, view_.quantities[i]) && heads_[i]->mark.begin > quantity.begin)
                    return std::nullopt;
                return FactKind::attendees;
            case noun_booth:
                return FactKind::booths;
            case noun_country:
                return takes_part_near(view_, view_.quantities[i]) && quantity.value > 2
                           ? std::optional(FactKind::buyer_countries)
                           : std::nullopt;
            default:
                return std::nullopt;
        }
    }

    /// "10건의 수출 협약", "수출 MOU 27건".
    bool names_mou(const Mark& head) const {
        const auto name = view_.text().substr(head.begin, head.end - head.begin);
        return view_.language() == Language::ko && (name.find(U"협약") != name.npos || name.find(U"mou") != name.npos);
    }

    /// "국내 기업 40곳, 현지 한국 기업 150여곳 등 약 200곳".
    bool closes_list(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        if (i == 0 || quantity.unit != unit_place || !found_[i - 1].kind || view_.quantities[i - 1].is_money() ||
            quantity.value <= view_.quantities[i - 1].value)
            return false;
        const auto gap = view_.text().substr(view_.quantities[i - 1].end, quantity.begin - view_.quantities[i - 1].end);
        return gap.starts_with(U" 등") && gap.size() <= 8;
    }

    /// "부산과 대전 등 4곳에서": cities.
    bool names_places(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        if (view_.language() != Language::ko || quantity.unit != unit_place ||
            !ends_with_before(quantity.begin, {U"등 "}))
            return false;
        const auto* place =
            last_mark(view_.marks, quantity.begin > 8 ? quantity.begin - 8 : 0, quantity.begin, {Tag::place});
        return place != nullptr && place->end + 4 >= quantity.begin;
    }

    /// "GM, 포드, FCA 완성차 3사": the three.
    bool names_themselves(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        return view_.language() == Language::ko && quantity.value <= 5 && quantity.end - quantity.number_begin == 2 &&
               view_.text()[quantity.end - 1] == U'사';
    }

    /// "도내 21개 기업이 1400만 달러의 계약을 체결했다".
    bool signs_deal(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        if (view_.language() != Language::ko || quantity.end >= view_.sentence.end) return false;
        const char32_t particle = view_.text()[quantity.end];
        if (particle != U'이' && particle != U'가' && particle != U'는' && particle != U'은') return false;
        const auto limit = std::min(quantity.end + 40, view_.sentence.end);
        return first_mark(view_.marks, quantity.end, limit, {noun_contract, noun_mou, noun_expected}) != nullptr &&
               last_mark(view_.marks, quantity.begin > 6 ? quantity.begin - 6 : 0, quantity.begin, {side_seller}) !=
                   nullptr;
    }

    /// "등 6개 업체 28개 제품이": the noun behind belongs to another number.
    bool firms_with_goods(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        if (view_.language() != Language::ko || heads_[i]->tag != noun_other || quantity.unit != unit_company)
            return false;
        const auto to = std::max(quantity.end, heads_[i]->mark.begin);
        const auto gap = view_.text().substr(quantity.end, to - quantity.end);
        return std::ranges::any_of(gap, is_digit);
    }

    /// 采购商2家, 参会企业1家: the side stands right before the number.
    bool of_a_side(std::size_t i) const {
        return heads_[i] && heads_[i]->mark.end == view_.quantities[i].begin &&
               (heads_[i]->tag == noun_buyer || heads_[i]->tag == noun_seller || heads_[i]->tag == noun_institution);
    }

    /// 8场对接活动, 3개 상담 행사: occasions, not meetings.
    bool is_event(const Mark& head) const {
        const auto* next = first_mark(view_.marks, head.end, std::min(head.end + 3, view_.sentence.end), {noun_other});
        return next != nullptr && next->begin <= head.end && view_.language() == Language::zh;
    }

    /// "바이오기업 2곳과 투자협약": two partners, not two participants.
    bool is_partner_of_deal(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        if (view_.language() != Language::ko) return false;
        const bool noun_behind = heads_[i] && heads_[i]->mark.begin >= quantity.end && heads_[i]->tag == noun_company;
        const auto behind = noun_behind ? heads_[i]->mark.end : quantity.end;
        const char32_t next = behind < view_.sentence.end ? view_.text()[behind] : 0;
        if (view_.text().substr(behind, 5).find(U"로부터") != std::u32string_view::npos) return true;
        if (next != U'과' && next != U'와') return false;
        if (view_.sentence.role == LineRole::headline) return true;
        const auto limit = std::min(quantity.end + 40, view_.sentence.end);
        if (quantity.value <= 5 && i + 1 < heads_.size() && view_.quantities[i + 1].is_money() && heads_[i + 1] &&
            heads_[i + 1]->tag != noun_consultation && view_.quantities[i + 1].begin < limit)
            return true;
        const auto met = view_.text().substr(quantity.end, 14);
        if (quantity.value <= 5 && (met.find(U"협상") != met.npos || met.find(U"상담을 마") != met.npos)) return true;
        return first_mark(view_.marks, quantity.end, limit, {signs}) != nullptr &&
               first_mark(view_.marks, quantity.end, std::min(quantity.end + 40, view_.sentence.end),
                          {noun_consultation}) == nullptr;
    }

    std::optional<FactKind> company_kind(std::size_t i, std::string& rule) const {
        const Tag tag = heads_[i]->tag;
        if (tag == noun_buyer) return FactKind::buyers;
        const auto side = side_of(view_, heads_, i);
        if (tag == noun_seller && !names_foreigners(view_, heads_[i]->mark)) return FactKind::sellers;
        if (view_.language() == Language::zh && tag == noun_company && opposite_koreans(i)) return FactKind::buyers;
        rule += side == FactKind::buyers ? "+other_side" : "";
        return side;
    }

    /// "6家韩国企业与40余家企业": who meets the Korean firms buys.
    bool opposite_koreans(std::size_t i) const {
        const auto korean = [&](std::size_t j) {
            const auto& quantity = view_.quantities[j];
            const auto from =
                quantity.begin > 6 ? std::max(view_.begin_after_last(j), quantity.begin - 6) : view_.sentence.begin;
            const auto to = std::min(quantity.end + 8, view_.end_before_next(j));
            return view_.text().substr(from, to - from).find(U'韩') != std::u32string_view::npos;
        };
        if (korean(i)) return false;
        for (std::size_t j = 0; j < view_.quantities.size(); ++j)
            if (j != i && view_.quantities[j].unit == unit_company && korean(j)) return true;
        return false;
    }

    const SentenceView& view_;
    const std::vector<std::optional<Head>>& heads_;
    std::vector<KindFound> found_;
};

}  // namespace

std::vector<KindFound> kinds_of(const SentenceView& view, const std::vector<std::optional<Head>>& heads) {
    return Sorter(view, heads).run();
}

}  // namespace gyoryu::desk
