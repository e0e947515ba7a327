#pragma once

#include "desk/read/bodies/korean_signers.h"

namespace gyoryu::desk {

/// What ends as a Korean body does and is none: a machine, a person, a fair, a venue, what is yet to be built or sold.
class KoreanBodyDoubts : public KoreanSigners {
public:
    using KoreanSigners::KoreanSigners;

protected:
    /// "정병원 외교부 차관보가": a person, whatever the name ends in.
    bool before_office(std::size_t i) const;

    /// What follows the suffix in its word; firms may be called "가나테크사".
    Particle ending(const Mark& suffix, const KoreanWord& word) const;

    /// 용수공급시스템을, 예약시스템 및: what was built, though firms are called so too.
    bool is_machine(std::size_t i, const Mark& suffix) const;

    /// "아흐메드 리드완 주지사와": the first of the names of a person, not a firm whose head is named.
    bool is_foreigner(std::size_t i, const Mark& suffix) const;

    /// "의과대학과": the school and a particle, no department.
    bool is_faculty_of_school(const Mark& suffix) const;

    /// 베이징센터, 일본제약: named by where it is alone.
    bool of_place(const KoreanWord& word, const Mark& suffix) const;

    /// "예시컨벤션센터가 공동 주최한": a venue that is a host itself.
    bool hosts(const Mark& suffix, Particle particle) const;

    /// "가나무역협회(OKTA) 두바이지회": what is left of a name that a bracket cuts.
    bool branch_alone(std::size_t i, const Mark& suffix, bool extends) const;

    /// "섬유테크노파크 건립 사업", "홍보센터를 현지에 설치하는".
    bool to_be_built(std::size_t i) const;

    /// "두바이 월드헬스 엑스포".
    bool names_event(std::size_t i) const;

    /// "아랍헬스 2024": an event of that year.
    bool before_year(std::uint32_t at) const;

    /// "지원센터에서", "지원센터(MCC)에서", "지원센터 상설전시장에서": where it was held.
    bool stands_for_place(std::size_t i, std::uint32_t end) const;

    /// 냉동식품, 의료 바이오 분야: what is sold, not who sells it.
    bool product_like(std::size_t i) const;
};

}  // namespace gyoryu::desk
