#include "desk/read/kinds/neighbours.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

class Neighbours {
public:
    Neighbours(const SentenceView& view, const Heads& heads) : view_(view), heads_(heads), text_(view.text()) {}

    /// "상담 42건, 380만 달러", "수출계약 12건(690만 달러)".
    std::optional<Head> beside(std::size_t i) const {
        const auto deal = [&](std::size_t j) { return heads_[j] && is_deal(heads_[j]->tag); };
        const auto& unit = view_.quantities[i].unit;
        if (unit != money && unit != unit_case) return std::nullopt;
        if (i + 1 < heads_.size() && deal(i + 1) && counted_in_brackets(i))
            return Head{heads_[i + 1]->tag, heads_[i + 1]->mark, "same_as_behind"};
        if (i > 0 && deal(i - 1) && touching(i - 1))
            return Head{heads_[i - 1]->tag, heads_[i - 1]->mark, "same_as_before"};
        if (i > 0 && deal(i - 1) && brought(i)) return Head{heads_[i - 1]->tag, heads_[i - 1]->mark, "amount_of_those"};
        if (i + 1 < heads_.size() && deal(i + 1) && touching(i))
            return Head{heads_[i + 1]->tag, heads_[i + 1]->mark, "same_as_behind"};
        if (i + 1 < heads_.size() && deal(i + 1) && noun_between(i))
            return Head{heads_[i + 1]->tag, heads_[i + 1]->mark, "same_as_behind"};
        if (i + 1 < heads_.size() && deal(i + 1) && counted_amount(i))
            return Head{heads_[i + 1]->tag, heads_[i + 1]->mark, "amount_of_those"};
        for (const std::size_t j : {i + 1, i + 2, i + 3})
            if (j < heads_.size() && deal(j) && listed(i, j))
                return Head{heads_[j]->tag, heads_[j]->mark, "list_of_places"};
        return std::nullopt;
    }

    std::optional<Head> list_before(std::size_t i) const {
        const auto& unit = view_.quantities[i].unit;
        if (heads_[i - 1] && heads_[i - 1]->tag == noun_buyer && of_same_crowd(i))
            return Head{noun_buyer, heads_[i - 1]->mark, "list_of_places"};
        if (unit != money && unit != unit_case) return std::nullopt;
        if (heads_[i - 1] && is_deal(heads_[i - 1]->tag) && view_.quantities[i - 1].unit != unit && touching(i - 1))
            return Head{heads_[i - 1]->tag, heads_[i - 1]->mark, "same_as_before"};
        for (std::size_t back = 1; back <= 2 && back <= i; ++back)
            if (heads_[i - back] && is_deal(heads_[i - back]->tag) && listed(i - back, i))
                return Head{heads_[i - back]->tag, heads_[i - back]->mark, "list_of_places"};
        return std::nullopt;
    }

private:
    /// "참가바이어는 일본 11개사, 중화권 10개사", "바이어 20명(베트남 13명": only the next place between.
    bool of_same_crowd(std::size_t i) const {
        const auto &last = view_.quantities[i - 1], &one = view_.quantities[i];
        if (view_.language() != text::Language::ko || last.unit != one.unit || one.begin - last.end > 14 ||
            (one.unit != unit_company && one.unit != unit_person))
            return false;
        const auto gap = text_.substr(last.end, one.begin - last.end);
        if (gap.size() <= 8 && gap.starts_with(U" 등 ")) return true;  // "몽골 4개사 등 모두 20개사"
        if (gap.size() < 3 || std::u32string_view(U",·(").find(gap.front()) == text_.npos) return false;
        const bool ours = gap.find(U"국내") != text_.npos && one.unit == unit_company;  // 국내 바이어 are people, too
        return gap.substr(1).find_first_of(U",·()") == text_.npos && !ours && gap.find(U"기업") == text_.npos;
    }

    /// "계약 7건 체결을 통해 35만 달러", "4건을 성사시켜 총 60만 달러".
    bool brought(std::size_t i) const {
        const auto &count = view_.quantities[i - 1], &one = view_.quantities[i];
        if (!one.is_money() || count.is_money() || one.begin - count.behind > 48) return false;
        const auto gap = text_.substr(count.behind, one.begin - count.behind);
        for (const auto sum : {U"сумма которых", U"общая сумма", U"общую сумму", U"на сумму", U"总投资", U"总金额",
                               U"金额", U"投资额", U"签约额", U"总额", U"totaling", U"worth"})
            if (gap.find(sum) != gap.npos && gap.find(U';') == gap.npos) return true;
        if (names_what_came_of_it(i)) return true;
        if (gap.size() > 18 || gap.find_first_of(U",;()") != gap.npos) return false;
        for (const auto by : {U"건으로 액수는", U"으로 액수는", U"으로 금액은", U"통해", U"통한", U"성사시켜",
                              U"체결해", U"진행해", U"맺어", U"성사돼", U"총 "})
            if (gap.find(by) != gap.npos) return true;
        return false;
    }

    /// "32건의 의향서(LOI)가 약 273만 달러 규모로 체결됐다": the counted noun is what the amount is told of.
    bool names_what_came_of_it(std::size_t i) const {
        const auto& noun = heads_[i - 1]->mark;
        const auto& one = view_.quantities[i];
        if (view_.language() != text::Language::ko || noun.begin < view_.quantities[i - 1].end || noun.end > one.begin)
            return false;
        auto gap = text_.substr(noun.end, one.begin - noun.end);
        if (gap.starts_with(U"(")) gap = gap.substr(std::min(gap.size(), gap.find(U')') + 1));
        return (gap == U"가 " || gap == U"이 ") && text_.substr(one.behind, 3) == U" 규모";
    }

    /// "총 157건, 수출상담 1천438만 달러".
    bool noun_between(std::size_t i) const {
        const auto &one = view_.quantities[i], &next = view_.quantities[i + 1];
        const auto& noun = heads_[i + 1]->mark;
        if (one.unit != unit_case || !next.is_money() || noun.begin < one.behind || noun.end > next.begin) return false;
        return text_.substr(one.behind, noun.begin - one.behind).find_first_not_of(U" ,") == text_.npos &&
               next.begin - noun.end < 4;
    }

    /// "189만 달러(8건)의 현장 업무협약".
    bool counted_in_brackets(std::size_t i) const {
        const auto &one = view_.quantities[i], &next = view_.quantities[i + 1];
        return one.is_money() && !next.is_money() && next.begin == one.behind + 1 && text_[one.behind] == U'(' &&
               heads_[i + 1]->mark.begin > next.end;
    }

    /// "473억 위안 규모의 21개 프로젝트".
    bool counted_amount(std::size_t i) const {
        const auto &one = view_.quantities[i], &next = view_.quantities[i + 1];
        if (view_.language() == text::Language::ru && one.is_money() && !next.is_money()) return signed_for(i);
        if (!one.is_money() || next.is_money() || next.begin - one.behind > 7) return false;
        const auto gap = text_.substr(one.behind, next.begin - one.behind);
        return gap.find(U'의') != text_.npos || gap == U" 규모 " || gap == U" 규모, " || gap == U" 규모, 총 ";
    }

    /// "на 28 млн рублей подписаны три контракта": nothing but the verb between.
    bool signed_for(std::size_t i) const {
        const auto from = view_.quantities[i].behind, to = view_.quantities[i + 1].begin;
        const auto* verb = first_mark(view_.marks, from, to, {signs});
        return verb != nullptr && verb->begin == from + 1 && verb->end + 1 == to;
    }

    /// "알제에서 88건, 카이로에서 104건의 상담": the same unit again behind the next place.
    bool listed(std::size_t i, std::size_t j) const {
        const auto &one = view_.quantities[i], &next = view_.quantities[j];
        if (one.unit != next.unit || next.begin - one.behind > 30) return false;
        return first_mark(view_.marks, one.behind, next.begin, {Tag::place}) != nullptr &&
               first_mark(view_.marks, one.behind, next.begin,
                          {noun_consultation, noun_contract, noun_expected, noun_mou}) == nullptr;
    }

    /// Only commas, brackets and the like between this quantity and the next.
    bool touching(std::size_t i) const {
        static constexpr std::u32string_view between = U" ,·(/에총약、，";
        const auto from = view_.quantities[i].behind, to = view_.quantities[i + 1].begin;
        if (to - from > 5) return false;
        const auto gap = text_.substr(from, to - from);
        return gap.find_first_not_of(between) == text_.npos || of_both_markets(i, gap);
    }

    /// "내수 54억 원, 수출 84만 달러의 계약추진": two markets of one kind.
    bool of_both_markets(std::size_t i, std::u32string_view gap) const {
        if (!view_.quantities[i].is_money() || !view_.quantities[i + 1].is_money()) return false;
        for (const auto market : {U", 수출 ", U",수출 ", U", 내수 ", U",내수 "})
            if (gap == market) return true;
        return false;
    }

    const SentenceView& view_;
    const Heads& heads_;
    std::u32string_view text_;
};

}  // namespace

bool is_deal(Tag noun) {
    return noun == noun_consultation || noun == noun_contract || noun == noun_expected || noun == noun_mou ||
           noun == noun_project;
}

std::optional<Head> noun_of_neighbour(const SentenceView& view, const Heads& heads, std::size_t i) {
    return Neighbours(view, heads).beside(i);
}

std::optional<Head> noun_of_list_before(const SentenceView& view, const Heads& heads, std::size_t i) {
    return Neighbours(view, heads).list_before(i);
}

bool ends_with_before(const SentenceView& view, std::uint32_t at, std::initializer_list<std::u32string_view> words) {
    const auto text = view.text().substr(view.sentence.begin, at - view.sentence.begin);
    return std::ranges::any_of(words, [&](auto word) { return text.ends_with(word); });
}

bool is_among_others(const SentenceView& view, const Heads& heads, std::size_t i) {
    const auto& head = heads[i]->mark;
    return head.end < view.quantities[i].begin &&
           first_mark(view.marks, head.end, view.quantities[i].begin, {et_cetera}) != nullptr;
}

bool is_before_buyers(const SentenceView& view, const Heads& heads, std::size_t i) {
    if ((heads[i] && heads[i]->tag != noun_company) || i + 1 >= heads.size() || !heads[i + 1] ||
        heads[i + 1]->tag != noun_buyer)
        return false;
    const auto& next = view.quantities[i + 1];
    const auto gap = view.text().substr(view.quantities[i].end, next.begin - view.quantities[i].end);
    return gap.size() <= 2 && gap.find_first_not_of(U" ,") == gap.npos && heads[i + 1]->mark.begin >= next.end;
}

}  // namespace gyoryu::desk
