#pragma once

#include "desk/read/english_signers.h"

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
};

}  // namespace gyoryu::desk
