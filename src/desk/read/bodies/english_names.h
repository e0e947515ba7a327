#pragma once

#include "desk/read/bodies/english_signers.h"

namespace gyoryu::desk {

/// Where an English name of a body begins and ends beyond the run of its capitals.
class EnglishNames : public EnglishSigners {
public:
    using EnglishSigners::EnglishSigners;

protected:
    /// "SAMPLE CITY, June 3 - …": the words before the dash that only say where the report was written; their number.
    std::size_t dateline_words() const;

    /// "Sample North Energy (Dalian) Co., Ltd.": where the name before the bracket begins, if the legal form at `i`
    /// stands behind one; else `i`.
    std::size_t before_bracket(std::size_t i) const;

    /// "SME Bank Malaysia", "Business Unity South Africa": the land that ends the name of a firm, behind its head.
    bool ends_with_land(std::size_t head, std::size_t last) const;

    /// "at the Sample Hotel & Convention Centre", "the Sample World Trade Center": halls, or a name of the list of
    /// those that are no bodies of an event.
    bool is_hall_or_union(std::size_t first, std::size_t last) const;

    /// "Governor S. Batjargal of Sample Province": an office stands before the person at `first`.
    bool is_titled(std::size_t first) const;

    /// "PT Sample Asia", "Universiti Sample Example": where a name ends that its first word tells.
    std::size_t behind_first_word(std::size_t i) const;

    /// "People's Committee of Sample province": the rank of the place in small letters.
    std::size_t with_rank(std::size_t head, std::size_t last) const;

    /// "Samplian Chamber of Commerce in Korea", "Consulate of Samplia in Example City": where a chamber or a mission
    /// works belongs to its name.
    std::size_t chamber_abroad(std::size_t head, std::size_t last) const;

    /// "at the Sample Hotel & Convention Centre".
    bool is_venue(std::size_t first, std::size_t last) const;

    /// "World Smart City Expo".
    bool is_event(const EuropeanWord& word) const;

    /// "Sample City Hall", "Sample County Office".
    bool is_town_hall(std::size_t head) const;

    /// "Chamber Management Services": a firm that is called after a body.
    bool serves(const EuropeanWord& word) const;

    /// "met the council on June 5".
    bool names_day(std::size_t i) const;
};

}  // namespace gyoryu::desk
