#pragma once

#include "desk/write/figure.h"
#include "text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// A figure of the text that is not what the ledger says. `recorded` is empty where the ledger has nothing of the kind.
struct FigureDifference {
    std::string written;
    std::string recorded;

    friend bool operator==(const FigureDifference&, const FigureDifference&) = default;
};

/// Compares a release with the figures recorded, in two ways: each marked figure must be worded as the record is worded
/// today, and what a reader finds in the plain text (desk/read) must be a figure of the record with its kind, value and
/// currency. Attendance, booths, countries, hospitals and memoranda may be told where nothing of the kind is recorded;
/// amounts, consultations, contracts, sellers and buyers never.
std::vector<FigureDifference> figure_differences(text::Language language, std::string_view press_text,
                                                 const std::vector<Figure>& recorded);

/// What a text states, read back from its words: a correction may repeat what the release it corrects said.
std::vector<Figure> figures_read(text::Language language, std::string_view press_text);

/// The figures a text marks, each once, with the entries of the record; unknown ones are left out.
std::vector<Figure> marked_figures(std::string_view press_text, const std::vector<Figure>& recorded);

/// The figure of a key (`~3` rounds it); nothing if it is not recorded.
std::optional<Figure> figure_of_key(std::string_view key, const std::vector<Figure>& recorded);

}  // namespace gyoryu::desk
