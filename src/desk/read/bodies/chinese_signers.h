#pragma once

#include "desk/read/bodies/body_sentence.h"

namespace gyoryu::desk {

/// Who signs in a Chinese sentence though no word marks the end of the name: cities, and whoever stands where a party
/// stands beside a body that is known.
class ChineseSigners : public BodySentence {
public:
    using BodySentence::BodySentence;

protected:
    /// "样市与例市签署", "样例州与某某医院签署": cities and provinces where they sign.
    void find_cities();
    void find_mayors();

    /// "样市、样例馆和样台的代表共同签署": all who are listed sign, whatever they are called.
    void find_signers();

    /// "样例云图与样例大学签署": beside one party that is known, before the verb and nothing else between.
    void find_partners();

private:
    void take_city(std::uint32_t end, std::vector<BodyMention>& cities) const;
    static bool tells_when(std::u32string_view behind);
    std::uint32_t city_begin(std::uint32_t end) const;
    std::uint32_t behind_region(std::uint32_t begin, std::uint32_t end) const;
    bool is_area(std::uint32_t end) const;
    bool is_before_partner(std::uint32_t end) const;
    bool verb_behind(std::uint32_t end) const;
    bool verb_before(std::uint32_t begin) const;

    /// "与样省例市", "与样国样市、例国例市": behind 与, or behind a city of the same list, with where it lies between.
    bool is_joined(std::uint32_t begin) const;

    std::uint32_t clause_begin(std::uint32_t at) const;
    std::uint32_t party_begin(std::uint32_t clause, std::uint32_t end) const;
    std::uint32_t party_end(std::uint32_t begin, std::uint32_t verb) const;
    bool is_party(std::uint32_t begin, std::uint32_t end) const;
    bool overlaps(std::uint32_t begin, std::uint32_t end) const;
};

}  // namespace gyoryu::desk
