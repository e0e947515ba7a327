#include "desk/read/kinds.h"

#include "desk/read/amount_kinds.h"
#include "desk/read/chinese_sides.h"
#include "desk/read/countries.h"
#include "desk/read/english_sides.h"
#include "desk/read/mixed_amounts.h"
#include "desk/read/neighbours.h"
#include "desk/read/partners.h"
#include "desk/read/person_kinds.h"
#include "desk/read/sides.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr double foreign_firms_most = 300;  ///< more of them fill a fair
constexpr double fair_firms_least = 800;    ///< even where buyers are told of
constexpr std::uint32_t visit_reach = 44;
constexpr std::uint32_t dealt_reach = 28;

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
            found.kind = amount_kind(view_, heads_, i, found.rule);
        else if (quantity.unit == unit_country)
            found.kind = country_kind(view_, quantity, heads_[i].has_value(), found.rule);
        else if (quantity.unit == unit_person)
            found.kind = person_kind(view_, heads_, found_, i, found.rule);
        else if (quantity.unit == unit_booth)
            found.kind = FactKind::booths, found.rule = "unit";
        else
            found.kind = counted_kind(i, found.rule);
        return found;
    }

    /// "11개국 41개사의 해외 퍼블리셔": firms of several countries are not ours, but for those that fill a fair.
    bool behind_countries(std::size_t i) const {
        if (i == 0 || view_.language() != Language::ko || view_.quantities[i - 1].unit != unit_country) return false;
        const auto gap =
            view_.text().substr(view_.quantities[i - 1].end, view_.quantities[i].begin - view_.quantities[i - 1].end);
        if (gap.size() > 2 && gap != U"에서 " && gap != U"에서 온 ") return false;
        if ((heads_[i] && heads_[i]->tag != noun_company) || beside_their_buyers(i)) return false;
        if (fills_booths(view_, view_.quantities[i])) return false;
        if (ends_with_before(view_, view_.quantities[i - 1].begin, {U"국내외 ", U"국내·외 "})) return false;
        const bool with_buyers =
            first_mark(view_.marks, view_.sentence.begin, view_.sentence.end, {noun_buyer}) != nullptr;
        if ((with_buyers || comes_to_visit(i)) && view_.quantities[i].value < fair_firms_least) return true;
        return i >= 2 && found_[i - 2].kind == FactKind::sellers && view_.quantities[i].value < foreign_firms_most;
    }

    /// "10개국에서 65개 기업이 예시시를 방문했으며": who visits is not at home.
    bool comes_to_visit(std::size_t i) const {
        const auto behind = view_.text().substr(view_.quantities[i].end, visit_reach);
        const auto at =
            std::min({behind.find(U"방문"), behind.find(U"방한"), behind.find(U"을 찾"), behind.find(U"를 찾")});
        return at != behind.npos && at < behind.find(U"참가") && at < behind.find(U"참여");
    }

    /// "7개국 278개 기업과 650여 명의 바이어": the buyers are counted beside them.
    bool beside_their_buyers(std::size_t i) const {
        if (i + 1 >= heads_.size() || !heads_[i + 1] || heads_[i + 1]->tag != noun_buyer) return false;
        const auto gap =
            view_.text().substr(view_.quantities[i].end, view_.quantities[i + 1].begin - view_.quantities[i].end);
        return gap.size() <= 5 && (gap.starts_with(U"과") || gap.starts_with(U"와"));
    }

    std::optional<FactKind> counted_kind(std::size_t i, std::string& rule) const {
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
        if (quantity.unit == unit_company && (is_before_buyers(view_, heads_, i) || behind_countries(i)))
            return FactKind::buyers;
        if (names_places(view_, i) || names_themselves(view_, i) || sends_investors(view_, i)) return std::nullopt;
        if (!heads_[i] && closes_list(i)) return quantity.unit == unit_company ? sums_firms(i) : found_[i - 1].kind;
        if (!heads_[i] || firms_with_goods(i)) {
            if (quantity.unit != unit_company) return std::nullopt;
            if (quantity.value < 2) return std::nullopt;
            rule = "companies_who_took_part";
            return takes_part_near(view_, view_.quantities[i]) || signs_deal(i)
                       ? std::optional(side_of(view_, heads_, i))
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
        switch (heads_[i]->tag) {
            case noun_consultation:
                return came_to_contracts(view_, amount_beside(i)) ? FactKind::contracts : FactKind::consultations;
            case noun_project:
                if (still_in_talks(view_, i)) return said_of_talks(rule);
                if (view_.language() == Language::zh && quantity.value < 2) return std::nullopt;
                return view_.language() != Language::ko || tells_of_signing(view_) ? std::optional(FactKind::contracts)
                                                                                   : std::nullopt;
            case noun_contract:
                return still_in_talks(view_, i) ? said_of_talks(rule) : std::optional(FactKind::contracts);
            case noun_mou:
                return FactKind::mous;
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
                if (view_.language() == Language::ko) return std::nullopt;
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

    static std::optional<FactKind> said_of_talks(std::string& rule) {
        rule = "planned";
        return std::nullopt;
    }

    /// "форум собрал 180 предпринимателей": people, not firms.
    bool are_people_met(std::size_t i) const {
        const auto& noun = heads_[i]->mark;
        if (view_.language() != Language::ru || !view_.text().substr(noun.begin).starts_with(U"предпринимател"))
            return false;
        const auto before = view_.text().substr(view_.sentence.begin, noun.begin - view_.sentence.begin);
        for (const auto met : {U"форум", U"собрал", U"заседани", U"конференци", U"семинар"})
            if (before.find(met) != before.npos) return true;
        return false;
    }

    /// "39건 50억원이": the amount behind a count, otherwise the count.
    std::size_t amount_beside(std::size_t i) const {
        const bool beside = i + 1 < view_.quantities.size() && view_.quantities[i + 1].is_money() &&
                            view_.quantities[i + 1].begin - view_.quantities[i].behind <= 3;
        return beside ? i + 1 : i;
    }

    /// "국내 스타트업과 글로벌 기업 등 100여 곳": nobody can say how many of them sell.
    bool of_both_sides(std::size_t i) const {
        const auto& head = *heads_[i];
        if (view_.language() != Language::ko || head.tag != noun_buyer || !is_among_others(view_, heads_, i))
            return false;
        const auto from = std::max(view_.begin_after_last(i), head.mark.begin > 14 ? head.mark.begin - 14 : 0);
        const auto* seller = last_mark(view_.marks, from, head.mark.begin, {noun_seller});
        if (seller == nullptr) return false;
        const auto gap = view_.text().substr(seller->end, head.mark.begin - seller->end);
        return gap.starts_with(U"과 ") || gap.starts_with(U"와 ");
    }

    /// "The city has 300 exporters", "Ассоциация объединяет 300 предприятий": nothing says that they came or dealt.
    bool only_there(std::size_t i) const {
        if (view_.language() == Language::ko || heads_[i]->tag == noun_buyer || takes_part_near(view_, view_.quantities[i])) return false;
        return first_mark(view_.marks, view_.sentence.begin, view_.sentence.end,
                          {noun_consultation, noun_contract, noun_expected, noun_mou, noun_booth, event_word}) ==
               nullptr;
    }

    /// "6543건, 3100억 원의 계약과 상담": as much a count of two kinds as the amount beside it.
    bool counts_two_kinds(std::size_t i) const {
        const bool of_two_counts = i > 0 && heads_[i - 1] && is_deal(heads_[i - 1]->tag);
        return view_.quantities[i].unit == unit_case && !of_two_counts && i + 1 < heads_.size() && heads_[i + 1] &&
               view_.quantities[i + 1].is_money() && heads_[i + 1]->mark.begin == heads_[i]->mark.begin &&
               is_of_two_kinds(view_, heads_, i + 1);
    }

    /// "10건의 수출 협약", "수출 MOU 27건".
    bool names_mou(const Mark& head) const {
        const auto name = view_.text().substr(head.begin, head.end - head.begin);
        return view_.language() == Language::ko && (name.find(U"협약") != name.npos || name.find(U"mou") != name.npos);
    }

    bool says_total(std::size_t i) const {
        const auto gap =
            view_.text().substr(view_.begin_after_last(i), view_.quantities[i].begin - view_.begin_after_last(i));
        return i > 0 && gap.starts_with(U" 등 ") && gap.size() <= 8 &&
               (gap.find(U"총") != gap.npos || gap.find(U"모두") != gap.npos);
    }

    /// "식품 30개사를 비롯해 기계 21개사, 잡화 5개사 등 총 56개사": what those before it were, if they were all the
    /// same.
    std::optional<FactKind> sums_firms(std::size_t i) const {
        std::optional<FactKind> kind;
        double sum = 0;
        for (auto j = i; j-- > 0 && view_.quantities[j].unit == unit_company;) {
            sum += view_.quantities[j].value;
            if (!found_[j].kind) continue;
            if (kind && *kind != *found_[j].kind) return std::nullopt;
            kind = found_[j].kind;
        }
        return sum == view_.quantities[i].value ? kind : std::nullopt;
    }

    /// "국내 기업 40곳, 현지 한국 기업 150여곳 등 약 200곳".
    bool closes_list(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        if (quantity.unit == unit_company && says_total(i)) return sums_firms(i).has_value();
        if (i == 0 || !found_[i - 1].kind || view_.quantities[i - 1].is_money() ||
            quantity.value <= view_.quantities[i - 1].value)
            return false;
        const auto gap = view_.text().substr(view_.quantities[i - 1].end, quantity.begin - view_.quantities[i - 1].end);
        return quantity.unit == unit_place && gap.starts_with(U" 등") && gap.size() <= 8;
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
        if (gap.empty() && ends_with_before(view_, quantity.begin, {U" 등 총 ", U" 등 모두 "}))
            return true;  // "식품, 신기술상품 등 총 46개사"
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

    /// "60여개 부품사를 상대로 상담을 벌인다".
    bool are_dealt_with(std::size_t i) const {
        const auto behind = view_.text().substr(view_.quantities[i].end, dealt_reach);
        const auto at = std::min(behind.find(U"를 상대로 "), behind.find(U"을 상대로 "));
        return at != behind.npos && behind.substr(0, at).find(U',') == behind.npos &&
               behind.find(U"상담", at) != behind.npos;
    }

    std::optional<FactKind> company_kind(std::size_t i, std::string& rule) const {
        const Tag tag = heads_[i]->tag;
        if (view_.language() == Language::en) return english_company_kind(view_, heads_, i, rule);
        if (tag == noun_buyer || are_dealt_with(i)) return FactKind::buyers;
        const bool chinese = view_.language() == Language::zh;
        const auto side = side_of(view_, heads_, i);
        if (tag == noun_seller && (chinese || !names_foreigners(view_, heads_[i]->mark))) return FactKind::sellers;
        rule += side == FactKind::buyers && !chinese ? "+other_side" : "";
        return side;
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
