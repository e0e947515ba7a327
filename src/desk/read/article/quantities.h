#pragma once

#include "desk/read/article/numerals.h"
#include "desk/read/article/reading.h"
#include "desk/read/page/sentences.h"

#include <span>
#include <string>
#include <vector>

namespace gyoryu::desk {

/// A number of something countable or an amount of money, before anybody asks what it means.
struct Quantity {
    std::uint32_t begin = 0;         ///< with what goes before it: 약, over, $
    std::uint32_t number_begin = 0;  ///< of the digits
    std::uint32_t end = 0;           ///< behind the unit
    std::uint32_t behind = 0;        ///< where the text goes on: behind the brackets of a conversion
    double value = 0;
    std::optional<double> value_max;
    Qualifier qualifier = Qualifier::none;
    Tag unit = Tag::unit_thing;  ///< Tag::money, or one of Tag::unit_*
    std::string currency;        ///< of money, ISO 4217
    double converted = 0;        ///< the same amount in `converted_currency`, from brackets behind it
    std::string converted_currency = {};
    bool grown = false;  ///< "527건에서 734건으로": the later of two

    bool is_money() const { return unit == Tag::money; }
    bool is_deal() const { return is_money() || unit == Tag::unit_case; }
};

/// "130만 달러, 16억 원어치": whether so many won can be that foreign amount, as money has stood for thirty years.
bool is_exchange_of(double value, std::string_view currency, double won_given);

/// The quantities of one sentence, in order. Dates, times, percentages and bare numbers are not among them; in English,
/// Chinese and Russian a bare number before a word may be (`unit_thing`).
std::vector<Quantity> quantities_of(std::u32string_view folded, const Sentence& sentence, text::Language language,
                                    std::span<const Mark> marks);

}  // namespace gyoryu::desk
