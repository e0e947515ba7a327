#pragma once

#include "desk/read/kinds/kinds.h"

namespace gyoryu::desk {

/// Gives each quantity of a sentence its kind, in order. kinds.cpp goes by unit and noun, kinds_of_firms.cpp tells
/// firms of one side from those of the other, kinds_of_lists.cpp what figures told in one breath have in common.
class KindSorter {
public:
    KindSorter(const SentenceView& view, const std::vector<std::optional<Head>>& heads) : view_(view), heads_(heads) {}
    std::vector<KindFound> run();

private:
    /// "중국 28개 투자자": counted as firms.
    bool invests(const Head& head) const { return view_.text().substr(head.mark.begin, 2) == U"투자"; }
    KindFound one(std::size_t i) const;
    /// "11개국 41개사의 해외 퍼블리셔": firms of several countries are not ours, but for those that fill a fair.
    bool behind_countries(std::size_t i) const;
    /// "10개국에서 65개 기업이 예시시를 방문했으며": who visits is not at home.
    bool comes_to_visit(std::size_t i) const;
    /// "7개국 278개 기업과 650여 명의 바이어": the buyers are counted beside them.
    bool beside_their_buyers(std::size_t i) const;
    /// "20개국 61개사에서 바이어 70명이 온다": buyers are counted right behind the lands.
    bool sends_buyers(std::size_t i) const;
    std::optional<FactKind> counted_kind(std::size_t i, std::string& rule) const;
    /// By the noun that the quantity is bound to.
    std::optional<FactKind> kind_of_noun(std::size_t i, std::string& rule) const;
    /// "3차례 상담했다": how often they sat down, not how many meetings there were.
    bool few_times(const Quantity& quantity) const;
    static std::optional<FactKind> said_of_talks(std::string& rule);
    /// "форум собрал 180 предпринимателей": people, not firms.
    bool are_people_met(std::size_t i) const;
    /// "39건 50억원이": the amount behind a count, otherwise the count.
    std::size_t amount_beside(std::size_t i) const;
    /// "국내 스타트업과 글로벌 기업 등 100여 곳": nobody can say how many of them sell.
    bool of_both_sides(std::size_t i) const;
    /// "The city has 300 exporters", "Ассоциация объединяет 300 предприятий": nothing says that they came or dealt.
    bool only_there(std::size_t i) const;
    /// "6543건, 3100억 원의 계약과 상담": as much a count of two kinds as the amount beside it.
    bool counts_two_kinds(std::size_t i) const;
    /// "10건의 수출 협약", "수출 MOU 27건".
    bool names_mou(const Mark& head) const;
    bool says_total(std::size_t i) const;
    /// "식품 30개사를 비롯해 기계 21개사, 잡화 5개사 등 총 56개사": what those before it were, if they were all the
    /// same.
    std::optional<FactKind> sums_firms(std::size_t i) const;
    /// "국내 기업 40곳, 현지 한국 기업 150여곳 등 약 200곳".
    bool closes_list(std::size_t i) const;
    /// "도내 21개 기업이 1400만 달러의 계약을 체결했다".
    bool signs_deal(std::size_t i) const;
    /// "참가기업은 가나, 다라, …, 마바까지 16개 사다".
    bool subject_counts(std::size_t i) const;
    /// "등 6개 업체 28개 제품이": the noun behind belongs to another number.
    bool firms_with_goods(std::size_t i) const;
    /// 采购商2家, 参会企业1家: the side stands right before the number.
    bool of_a_side(std::size_t i) const;
    /// 8场对接活动, 3개 상담 행사: occasions, not meetings.
    bool is_event(const Mark& head) const;
    /// "60여개 부품사를 상대로 상담을 벌인다".
    bool are_dealt_with(std::size_t i) const;
    std::optional<FactKind> company_kind(std::size_t i, std::string& rule) const;

    const SentenceView& view_;
    const std::vector<std::optional<Head>>& heads_;
    std::vector<KindFound> found_;
};

}  // namespace gyoryu::desk
