#pragma once

#include "desk/read/bodies/korean_lists.h"

#include <optional>

namespace gyoryu::desk {

/// Whether a word of this tag ends the name of a body: 진흥원, 병원, 협회 …
bool is_body_suffix(Tag tag);

/// Names that what stands around them completes: a place or a parent body before, a title or a longer name in brackets
/// behind.
class KoreanParents : public KoreanLists {
public:
    using KoreanLists::KoreanLists;

protected:
    /// A university by its short name: 서울대.
    bool is_university(std::uint32_t begin, std::uint32_t end) const;

    /// The beginning of the name with the words before it that belong to it.
    std::uint32_t extended(std::size_t i, const Mark& suffix) const;

    /// "가온허브(이사장 김가온)", "가온허브(예시첨단의료재단)": what stands in the brackets tells that it is a body.
    std::optional<BodyMention> titled(std::size_t i) const;

    /// "해외의료기기 종합지원센터(센터장 김가온)": a name of common words, whose head is named.
    std::optional<BodyMention> titled_generic(std::size_t i, const Mark& suffix) const;

    /// "김가온 나래물류 대표이사": the firm between a name and a title.
    std::optional<BodyMention> led(std::size_t i) const;

    /// "의료기기 업체 가나메드는", "가나메드의 김가람 대표": a firm that a word for firms or its head gives away.
    std::optional<BodyMention> described(std::size_t i) const;

    bool names_region(std::size_t j) const;

private:
    bool is_country(const Mark& mark) const;

    /// A place or another body that goes before a name and belongs to it.
    bool is_parent(std::size_t j) const;

    /// "몽골 보건부", "몽골 법조인협회": a ministry or an association that says nothing without its country.
    bool of_country(std::size_t i, const Mark& suffix) const;

    bool is_ministry(const Mark& suffix) const;
    std::uint32_t school_of_programme(std::size_t i, const Mark& suffix) const;

    bool has_object(std::size_t j) const;

    /// The whole word is a name that ends so: one hospital before another.
    bool has_suffix(std::size_t j, Tag tag) const;

    /// 대사관, 영사관, 대표부.
    bool is_mission(const Mark& suffix) const;

    /// "주 칭다오 대한민국 총영사관": the word 주 before where a mission stands.
    std::size_t posted(std::size_t i, const Mark& suffix) const;

    bool names_land(std::size_t j) const;

    /// "대전·세종·충남지역본부": the first of the places joined by dots.
    std::size_t behind_dots(std::size_t i) const;

    /// "부산·진해경제자유구역청": nothing but places before the last dot.
    bool joins_regions(std::size_t from, std::size_t to, const Mark& suffix) const;

    /// A place before a name that says enough without it: firms, "경남 가나대병원".
    bool names_place(std::size_t j) const;
    bool has_school(std::uint32_t begin, std::uint32_t end) const;

    /// "나래무역 베트남사무소": an office abroad with whose it is.
    bool branch_of(std::size_t i, const Mark& suffix) const;

    bool has_body(std::size_t j) const;

    /// "김가람 대표", at the word of the office.
    bool is_leader(std::size_t j) const;

    std::uint32_t extended_by_parent(std::size_t i) const;
};

}  // namespace gyoryu::desk
