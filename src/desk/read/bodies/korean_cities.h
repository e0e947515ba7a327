#pragma once

#include "desk/read/bodies/korean_names.h"

#include <optional>

namespace gyoryu::desk {

/// Cities, counties and provinces where they act, not where something only took place.
class KoreanCities : public KoreanNames {
public:
    using KoreanNames::KoreanNames;

protected:
    /// One that is not in the list of places must look like one and come again.
    std::optional<BodyMention> city(std::size_t i) const;

    /// "대전광역시 서구는", "인천시 남동구 역시", "부산 서구(구청장 …)": a ward with its city before it.
    std::optional<BodyMention> district(std::size_t i) const;

    /// "가람시의 자매도시인 중국 나래성 다라시에서": two cities that are friends, at the word of either.
    std::optional<BodyMention> sister_city(std::size_t i) const;

    /// "가람시·나래시·다라군과": the cities before the last, which acts.
    void joined_cities();

    /// "하얼빈시 여유국과": an office of a city abroad.
    std::optional<BodyMention> bureau(std::size_t i) const;

    /// "강남구청, 관악구청과": where it acts, not where something took place.
    std::optional<BodyMention> city_hall(std::size_t i) const;

private:
    /// 서구, 남구 …: a ward only where its head is named too.
    bool is_ward(const KoreanWord& word, std::uint32_t end) const;

    /// "… 황해를 끼고 있는 지역이다."
    bool describes_region() const;

    bool organises() const;

    bool tells_of_friends() const;

    /// "중국 나래시를 찾아", "나래시를 공식 방문해", at the word behind the city.
    bool is_called_on(std::size_t i) const;

    /// The first word, or the first behind "[예시신문=김가람 기자]" and "김가람 기자 =".
    bool opens(std::size_t i) const;

    /// 경제기술개발구 ends as a ward does.
    bool is_zone(const KoreanWord& word) const;

    mutable int tells_of_friends_ = -1;  ///< asked of a sentence once
};

}  // namespace gyoryu::desk
