#pragma once

#include "desk/read/bodies/korean_sentence.h"

namespace gyoryu::desk {

/// Names that no ending gives away: those in lists, in brackets, in quotes.
class KoreanLists : public KoreanSentence {
public:
    using KoreanSentence::KoreanSentence;

protected:
    /// Adds them to the bodies found by their endings.
    void find_listed();

    /// Names a field of industry: 부품, 자동차부품.
    static bool has_field(std::u32string_view name);

    /// Ends as firms are called, though such an ending alone makes none.
    static bool is_firm_like(std::u32string_view name);

private:
    /// "A, B·C 등 관내 기업 9곳", "▲A(제품) ▲B": where most look like firms or hospitals, all are.
    void lists();

    /// "가나전자, 다라물산, 마바등 국내기업": 등 without a space before it.
    void split_et_cetera();

    /// "가람시와 가람관광마케팅은": who acts together with a body at the beginning of a sentence.
    void companions();

    /// "가나조합과 다라엑스 등이 주최한": the other host, whose name has no usual ending.
    void hosts();

    /// "△A △B 등 5개사": names behind bullets in a sentence that counts firms.
    void bullets();
    bool counts_firms(std::uint32_t first, std::uint32_t last) const;

    /// 등, 등이, 등이다 behind a space or a bracket.
    bool closes_list(std::size_t i) const;

    void list_before(std::size_t end);

    /// Neither a product nor a field of industry, nor any word the rules know.
    bool is_plain_name(std::size_t i) const;

    /// "A, B, C 등 3개 제조업체": the number behind the word counts the items of the list, as firms.
    bool counted_as(std::size_t end, std::size_t items) const;

    /// "가나디, 다라알 등 도내 5개 업체": more firms than are named.
    bool counts_more(std::size_t end, std::size_t items) const;

    /// "3개 업체(가나헬스, GC다라, 마바MS)": the firms counted before the bracket.
    void counted_lists();

    /// "병원 5개소(A병원, B병원, C병원)": several in one pair of brackets are named for themselves.
    void bracketed_lists();

    bool opens_firms(std::size_t i) const;
    bool may_be_item(std::size_t i, std::uint32_t end) const;
    bool are_firms(const std::vector<std::size_t>& items) const;
    void explained_items();
    void led_items();
    void items_up_to();
    void items_between();
    void hosts_beside();

    /// '가상텍'이 … 공급: a name in quotes that acts in a sentence about a deal.
    void quoted();
};

}  // namespace gyoryu::desk
