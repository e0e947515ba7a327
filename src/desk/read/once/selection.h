#pragma once

#include "desk/read/once/once.h"

#include <map>

namespace gyoryu::desk {

/// Leaves out, of the figures that the rules of kinds have found, what says one thing again: headlines, parts of
/// totals, repeats; their decisions say by which rule. once.cpp has the order of the steps and those that look at the
/// whole text, selection_totals.cpp sums and their parts, selection_repeats.cpp the same figure told again.
class Selection {
public:
    Selection(const Article& article, std::vector<Candidate>& candidates, std::vector<Decision>& decisions)
        : article_(article), all_(candidates), decisions_(decisions), dropped_(candidates.size(), false) {
        for (std::size_t i = 0; i < all_.size(); ++i) groups_[static_cast<int>(all_[i].fact.kind)].push_back(i);
    }

    void run();

private:
    static constexpr std::size_t parts_most = 12;  ///< of one kind; more are no list of cities

    void drop(std::size_t i, const char* rule);
    /// "项目30个,金额60亿元" behind "项目72个,金额150亿元": the count beside a part is a part, where a larger one is
    /// told.
    void count_of_part(std::size_t part);
    bool in_headline(std::size_t i) const;
    /// An amount in a headline counts only when the text gives none at all, any other figure when its kind has none.
    void headlines();
    /// "상담 95억원" above a text that gives 94억9천만 원 of two kinds at once.
    bool told_unclear_in_text(std::size_t i) const;
    /// An amount of one participant is worth keeping only where the text gives no amount of the event.
    void single_amounts();
    /// "가온 50만 달러, 다온 29만 달러, 라온 13만 달러 등 총 92만 달러": of many firms.
    bool sums_up_firms(std::size_t i) const;
    /// The sum of one firm's, beside amounts of other firms.
    bool larger_elsewhere(std::size_t i) const;
    void weak(const std::vector<std::size_t>& group);
    /// Two places at the beginning of two sentences: two events of one programme, whose counts may well be the same.
    bool elsewhere(std::size_t a, std::size_t b) const;
    bool has_place_of_its_own(const std::vector<std::size_t>& group, std::size_t i) const;
    static std::u32string short_name(std::u32string_view place);
    const Mark* topic(std::size_t i) const;
    void repeated(const std::vector<std::size_t>& group);
    std::vector<std::size_t> left(const std::vector<std::size_t>& group) const;
    void sums(const std::vector<std::size_t>& group);
    /// "기업 115개사, 유관기관 14개사, 일본기업 5개사 등 총 134개사": sellers and buyers alike.
    void parts_of_sentence_totals();
    /// "일본 9명, 중국 12명 등 모두 21명의 바이어": whatever the parts seemed to be.
    void people_of_sentence_totals();
    /// "관광 사업에 1억5천만 달러 등 모두 3건에 1억7천만 달러의 협약": what only its clause gives a kind is a part.
    void loose_amounts_before_totals();
    /// "한국관 참여 기업 80곳을 포함해 총 175개 기업": the article is about the pavilion.
    bool of_our_pavilion(std::size_t i) const;
    bool crowd(std::size_t i) const;
    /// "바이어 90개사(현장 66개사, 온라인 22개사)": no noun of their own, or the same one.
    void parts_in_brackets();
    /// "△A △B 등 2개사 … △C △D 등 5개사" beside 7개사 elsewhere.
    void parts_of_bullets();
    /// "14개국 바이어 … 3개국(가, 나, 다) 5개 업체": some of them.
    void fewer_countries();
    /// "한국에서는 300개사가 참가했다", where an earlier sentence counts the region's own 9.
    void those_of_the_whole_land();
    /// "1178家参展商与2462家采购商": a meeting whose two sides one Chinese sentence counts is told on its own.
    bool beside_other_side(std::size_t i) const;
    bool near(std::size_t i, std::initializer_list<std::u32string_view> words) const;
    bool named_in_brackets(std::size_t i) const;
    /// "수출계약 210만 달러와 업무협약 1280만 달러, 총 1490만 달러": the sum of two kinds is neither.
    void amounts_of_both();
    /// Nothing between two figures of a sentence that ends the phrase.
    bool listed(std::size_t i, std::size_t next) const;
    /// "중국 98명, 일본 67명 등 모두 203명".
    void stated_totals(const std::vector<std::size_t>& group);
    /// "첫날 1140만 달러를 계약했다 … 상담은 2567만 달러": of two amounts of a kind that no place keeps apart the
    /// larger, told later, is the one that sums up.
    void amounts_before_larger(const std::vector<std::size_t>& group);
    /// A rounder figure of the same thing: 2000여 건 beside 1,950건.
    void rounded(const std::vector<std::size_t>& group);
    /// "50억원 상당의 상담 … 437만 달러(약 49억원)".
    void said_in_other_money(const std::vector<std::size_t>& group);
    /// "한화 약 270억 원이 넘는 계약 … 2064만 달러": said of an amount that the text gives in another money.
    void won_of_foreign_amounts();
    /// "수출계약 12건, 양해각서 9건 등 총 21건": the sum of two kinds is neither.
    void totals_of_both();

    const Article& article_;
    std::vector<Candidate>& all_;
    std::vector<Decision>& decisions_;
    std::vector<bool> dropped_;
    std::map<int, std::vector<std::size_t>> groups_;
};

}  // namespace gyoryu::desk
