#pragma once

#include "text/thesaurus.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

/// What a part of a name is: 威海 (place), KOTRA (body), 医院 (word), 有限公司 (legal form).
enum class NamePart { place, body, word, legal };

/// search_text without spaces.
std::string folded_name(std::string_view text);

/// The parts of names that are known in several languages: the tables of names/ and ICU's countries and cities.
class NameWords {
public:
    /// Part of the program, made at first use; safe to use from every thread.
    static const NameWords& built_in();

    /// A stretch of a name, in its order; `terms` empty for what no table knows, several when a name is ambiguous
    /// (광주: 光州 and 广州).
    struct Stretch {
        std::string text;
        std::vector<int> terms;
    };
    /// `plain` is what search_text writes.
    std::vector<Stretch> read(std::string_view plain) const;

    const Term& term(int number) const { return thesaurus_.terms()[static_cast<std::size_t>(number)]; }
    /// The usual name in a language as folded_name writes it, empty if there is none; the last Korean one for a Chinese
    /// place is its Sino-Korean reading.
    const std::string& usual(int number, Language language) const {
        return usual_[static_cast<std::size_t>(number)][static_cast<std::size_t>(language)];
    }
    const std::string& last_korean(int number) const { return usual_[static_cast<std::size_t>(number)][4]; }
    NamePart part(int number) const { return parts_[static_cast<std::size_t>(number)]; }

private:
    struct Tables;
    explicit NameWords(Tables tables);

    Thesaurus thesaurus_;
    std::vector<NamePart> parts_;
    std::vector<std::array<std::string, 5>> usual_;
};

}  // namespace gyoryu::text
