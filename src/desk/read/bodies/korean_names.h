#pragma once

#include "desk/read/bodies/korean_parents.h"

#include <optional>

namespace gyoryu::desk {

/// Names that are told by how they are written: in Latin letters, with their abbreviation behind them, or cut by a
/// bracket; and cities that act without a particle.
class KoreanNames : public KoreanParents {
public:
    using KoreanParents::KoreanParents;

protected:
    /// "울란바타르방송(UBS)과" in a sentence about signing: a name with its abbreviation.
    std::optional<BodyMention> abbreviated(std::size_t i) const;

    std::optional<BodyMention> traded(std::size_t i) const;

    /// "Sample F&B Group(대표 …)", "Sample사와": firms in Latin letters.
    std::optional<BodyMention> foreign(std::size_t i) const;

    /// "가나필름社와", "가나코스사 이가람 대표이사": a firm with the word for firms at its end.
    std::optional<BodyMention> with_firm_word(std::size_t i) const;
    std::size_t foreign_firm_end(std::size_t i) const;
    bool goes_on_as_form(std::size_t i) const;
    bool is_quoted_partner(std::size_t i, std::uint32_t end) const;
    bool ends_as_body(const KoreanWord& name) const;
    bool is_trade(std::u32string_view name) const;

    /// "이가람 나래시장과", in a sentence about signing: the city signs.
    std::optional<BodyMention> mayor(std::size_t i) const;

    /// "나래시 이가람 미래산업본부장": the city stands for who comes from it.
    bool represented(std::size_t i) const;

    /// "나래주 아흐메드 리드완 주지사와": the same with a foreign name.
    bool represented_abroad(std::size_t i) const;

    /// "한중(옌타이)산업단지": where a name begins whose last word stands right behind a bracket.
    bool meets(std::size_t i) const;
    std::uint32_t behind_sign(std::size_t i, const Mark& suffix) const;
    std::uint32_t before_bracket(std::size_t i) const;

    /// "(유)미네랄 바다(대표 …)", "㈜SMT 클리닉": where a name of two words behind a legal form ends.
    std::uint32_t with_next_word(std::size_t i) const;

    /// "이가람 예시대병원장": who is named before the head of a body comes from it.
    bool follows_person(std::size_t i, std::u32string_view name) const;

    /// Names that only their neighbours in a list give away, once the others are found.
    void find_between();

    /// A sentence of an agreement that is signed or will be.
    bool tells_signing() const;

private:
    bool has_signing() const;

    /// "(UBS)과" at `end`, in a sentence about signing.
    bool has_abbreviation(std::uint32_t end) const;

    /// "나래도와 가온시, 다라협회는": a city between two bodies that act.
    void cities_between();

    /// "가나무역협회 싱가포르 지사와", "가나은행 서울지점": a branch behind the body it belongs to.
    void branches();
    bool is_bank(const KoreanWord& word) const;

    /// "가나대, 다라대, 마바대", "서울대와".
    void universities();
    bool like_university(std::size_t i) const;
    bool counts_universities(std::size_t i) const;

    /// "가나병원, 다라거리 간 협약".
    void last_of_parties();

    /// "예시플러스 가나병원", where the article never says 가나병원 without the word before it.
    void never_without();
    bool always_behind(std::u32string_view name, std::u32string_view word) const;

    mutable int tells_signing_ = -1;  ///< asked for at every word; −1 until it is known
};

}  // namespace gyoryu::desk
