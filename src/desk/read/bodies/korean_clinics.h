#pragma once

#include "desk/read/bodies/korean_cities.h"

#include <optional>

namespace gyoryu::desk {

/// Hospitals and clinics whose last word says nothing by itself: "광안문 병원", "가나 메디컬 센터", "다라 치과".
class KoreanClinics : public KoreanCities {
public:
    using KoreanCities::KoreanCities;

protected:
    /// 확대방안과, 법안과: 안과 there is the end of another word and a particle.
    bool ends_in_plan(std::size_t i, const Mark& suffix) const;

    /// "가나대병원 성형외과": a part of the hospital.
    bool names_field(std::size_t i, const Mark& suffix) const;

    /// "가나병원, 다라 치과, 마바 성형외과": a clinic of two words among others.
    bool listed_clinic(std::size_t i, const Mark& suffix) const;

    /// "가나 메디컬 센터", at the last word; "가나 메디컬 센터장과" too, for only a hospital has such a head.
    std::optional<BodyMention> medical_centre(std::size_t i, const Mark& suffix) const;

    /// "광안문 병원", "메이요 클리닉"; "이가람 병원장" and "이가람 의원" are people.
    std::optional<BodyMention> named_before(std::size_t i, const Mark& suffix) const;

    /// "나래(Narae) 중심병원": where a name begins whose first word stands in Latin letters too.
    std::uint32_t behind_latin(std::size_t i, const Mark& suffix) const;

    /// "몽골 국립 가람병원", "국립 제1병원": where a name begins that only tells whose the hospital is.
    std::uint32_t behind_owner(std::size_t i, const Mark& suffix) const;

    /// "사설병원인 가람병원", "제2병원 문을 열": what a hospital is, not its name.
    bool is_only_kind(std::size_t i, const Mark& suffix, bool extends) const;

    /// "서울가나대병원 강남센터": a centre of a hospital is one.
    bool of_hospital(std::uint32_t begin, std::uint32_t end) const;

private:
    /// A word that may be the name before 병원 or 센터.
    bool names_one(std::size_t j) const;
};

}  // namespace gyoryu::desk
