#pragma once

#include "desk/read/european_sentence.h"

#include <optional>

namespace gyoryu::desk {

/// Parties of an agreement that no word of their name tells: the capitalised words before "signed" and behind "with" or
/// "between" that how they are written, what stands before them or who heads them shows to be bodies.
class EnglishSigners : public EuropeanSentence {
public:
    using EuropeanSentence::EuropeanSentence;

protected:
    /// Adds them to the bodies found by their words.
    void find_signers();

    /// "Chief Executive Sample Development Authority".
    bool title(const EuropeanWord& word) const;

private:
    /// Capitalised words that stand together: first and last.
    using Run = std::pair<std::size_t, std::size_t>;

    std::optional<Run> run_ending(std::size_t last) const;
    std::optional<Run> run_from(std::size_t first) const;
    void split_pairs();
    void take_cities();
    bool take_mayor(const Run& run);
    bool agreed_before(std::uint32_t at) const;
    void take_subject(std::size_t verb);
    void take_behind(std::size_t at);
    void take_companion(std::size_t last);
    void take(const Run& run, bool beside_body);

    bool overlaps(std::size_t i) const;
    bool is_shown(const Run& run, bool beside_body) const;
    bool title_before(const Run& run) const;
    bool is_nation(const EuropeanWord& word) const;
    bool is_written_as_one(const EuropeanWord& word) const;
    bool has_abbreviation(const Run& run) const;
    bool is_headed(const Run& run) const;
};

}  // namespace gyoryu::desk
