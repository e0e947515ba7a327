#pragma once

#include "desk/read/korean_parents.h"

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

    /// "Sample F&B Group(대표 …)", "Sample사와": firms in Latin letters.
    std::optional<BodyMention> foreign(std::size_t i) const;

    /// "나래시 이가람 미래산업본부장": the city stands for who comes from it.
    bool represented(std::size_t i) const;

    /// "한중(옌타이)산업단지": where a name begins whose last word stands right behind a bracket.
    std::uint32_t before_bracket(std::size_t i) const;

    /// Names that only their neighbours in a list give away, once the others are found.
    void find_between();

private:
    bool tells_signing() const;

    /// "나래도와 가온시, 다라협회는": a city between two bodies that act.
    void cities_between();

    /// "가나병원, 다라거리 간 협약".
    void last_of_parties();
};

}  // namespace gyoryu::desk
