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

    /// The first word, or the first behind "[예시신문=김가람 기자]" and "김가람 기자 =".
    bool opens(std::size_t i) const;

    /// 경제기술개발구 ends as a ward does.
    bool is_zone(const KoreanWord& word) const;
};

}  // namespace gyoryu::desk
