#pragma once

#include "desk/read/bodies/european_sentence.h"

#include <optional>
#include <utility>

namespace gyoryu::desk {

/// Capitalised words that stand together in an English sentence, and the firms among them that the text describes:
/// "Sample Care, a drug company", "Sampletown-based Sample Care", "Sample Care (NYSE: SC)".
class EnglishRuns : public EuropeanSentence {
public:
    using EuropeanSentence::EuropeanSentence;

protected:
    /// Names of the lists that stand alone: "Kakao" but not "Kakao Friends".
    void find_known();

    /// Adds them to the bodies found by their words.
    void find_described();

    /// The capitalised words that end, or begin, at this one, if they can be a name.
    std::optional<Run> run_ending(std::size_t last) const;
    std::optional<Run> run_from(std::size_t first) const;

    /// An office: "Chief Executive Sample Development Authority".
    bool title(const EuropeanWord& word) const;
    /// "Mr Sample", "Governor Sample": a person.
    bool title_before(const Run& run) const;
    /// Samplian, Korean, Vietnamese: whose somebody is.
    bool is_nation(const EuropeanWord& word) const;
    bool is_place(const Run& run) const;
    bool overlaps(std::size_t i) const;

    static bool among(std::u32string_view word, std::initializer_list<std::u32string_view> list);
    /// A capital at the beginning of a sentence, or an abbreviation of no body.
    static bool is_no_name(std::u32string_view word);
    /// Behind it stands no party any more.
    static bool is_preposition(std::u32string_view word);
    static bool is_day(std::u32string_view word);

    bool in_brackets(std::uint32_t at) const;

private:
    bool is_firm_in_apposition(std::size_t behind) const;
    bool is_listed_firm(const Run& run) const;
    bool says_where(const Run& run) const;
    bool is_abbreviated(const Run& run) const;
};

}  // namespace gyoryu::desk
