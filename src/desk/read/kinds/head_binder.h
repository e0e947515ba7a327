#pragma once

#include "desk/read/kinds/heads.h"

#include <string_view>

namespace gyoryu::desk {

/// Binds each quantity of a sentence that is not English to its noun. heads.cpp looks right before and behind the
/// number, heads_of_clauses.cpp further away, heads_settled.cpp says what the noun found amounts to.
class HeadBinder {
public:
    explicit HeadBinder(const SentenceView& view) : view_(view), text_(view.text()) {}
    std::vector<std::optional<Head>> run();

private:
    bool european() const { return view_.language() == text::Language::en || view_.language() == text::Language::ru; }
    /// 상담회, 상담장, 洽谈会 are no consultations.
    bool is_event_name(const Mark& mark) const;
    bool breaks(std::uint32_t from, std::uint32_t to) const;
    std::optional<Head> direct(std::size_t i) const;
    bool first_mark_at(std::uint32_t at, Tag tag) const;
    /// "42건의 상담", "38 Korean companies", "$3 million in contracts".
    std::optional<Head> behind(std::size_t i) const;
    /// "910만 달러 규모(60건)의 수출상담": behind the bracket.
    std::uint32_t behind_count_in_brackets(std::uint32_t from) const;
    std::optional<Head> first_noun(const Quantity& quantity, std::uint32_t from, std::uint32_t limit,
                                   const char* rule) const;
    /// "25명의 수산물 바이어": what they deal in stands before the noun.
    const Mark* crowd_behind(const Quantity& quantity, const Mark& goods, std::uint32_t limit) const;
    /// "37개사에서 바이어": the place where people come from is no end of the phrase.
    bool blocked(const Quantity& quantity, std::uint32_t from, std::uint32_t to) const;
    /// "95명의 동남아, 중동 바이어": the comma stands between lands.
    bool lists_lands(std::uint32_t from, const Mark& comma) const;
    /// "11개 농·식품 제조업체": a dot joins what firms make, unless it ends the number ("360개·국내 기업 1,500개").
    bool breaks_but_dots(std::uint32_t from, std::uint32_t to) const;
    /// "40 рыбопромышленных и торговых компаний": joins two of one noun.
    bool breaks_but_adjectives(std::uint32_t from, std::uint32_t to) const;
    std::span<const Mark> marks_from(std::uint32_t at) const;
    /// "상담 42건", "상담액은 총 380만 달러", "contracts worth $3 million": nothing but glue between.
    std::optional<Head> before(std::size_t i) const;
    /// "첫 상담에서 1천140만불 상당을 수출 계약하는": the deal, not where it was made.
    std::optional<Head> came_of_talks(const Quantity& quantity, const Mark& talks) const;
    /// "가에서 38건 375만 달러, 나에서 39건 245만 달러로 추가 계약이 …": a list goes on before the clause does.
    std::optional<Head> of_list_or_clause(std::size_t i) const;
    /// For amounts and cases: the nearest noun of the clause that no other quantity has taken.
    std::optional<Head> wide(std::size_t i) const;
    /// "68개 품목을 내놓아 83건 871만 달러어치를 상담하고": a count is of what the amount right behind it is of.
    std::optional<Head> of_amount_behind(std::size_t i) const;
    /// "상담을 가져 2억 달러", "245만 달러로 추후 계약이": a verb or an adverbial between ends what one clause says.
    bool in_one_clause(const Quantity& quantity, std::uint32_t from, std::uint32_t to) const;
    /// "계약액은 한 회사의 15만 달러를 포함해 모두 70만 달러": what the sentence begins with.
    std::optional<Head> of_the_topic(const Quantity& quantity) const;
    /// "두바이 상담회에서 56만 달러(12건)의 실적": what a meeting counts are consultations.
    std::optional<Head> of_the_meeting(const Quantity& quantity) const;
    bool taken(const Mark& mark) const;
    /// "20곳 업체 바이어들이": the buyers of firms.
    void settle_buyers(Head& head) const;
    /// 수출계약 상담 is a consultation, 계약 … 추진 an expected contract: what stands at the end of the phrase decides.
    void settle(Head& head) const;

    const SentenceView& view_;
    std::u32string_view text_;
    std::vector<std::optional<Head>> heads_;
};

}  // namespace gyoryu::desk
