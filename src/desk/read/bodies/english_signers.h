#pragma once

#include "desk/read/bodies/english_runs.h"

namespace gyoryu::desk {

/// Parties of an agreement that no word of their name tells: the capitalised words before "signed" and behind "with" or
/// "between" that how they are written, what stands before them or who heads them shows to be bodies.
class EnglishSigners : public EnglishRuns {
public:
    using EnglishRuns::EnglishRuns;

protected:
    /// Adds them to the bodies found by their words.
    void find_signers();

private:
    /// Between the subject and "signed".
    static bool is_auxiliary(std::u32string_view word);
    void split_pairs();
    bool ends_pair(const BodyMention& body) const;
    void find_mayors();
    void find_visited();
    void take_cities();
    bool take_mayor(const Run& run);
    bool tells(std::size_t i) const;
    std::size_t first_of(const Run& run) const;
    void take_both(std::size_t at);
    bool is_place_of_nation(const Run& run) const;
    bool agreed_before(std::uint32_t at) const;
    void take_subject(std::size_t verb);
    bool take_teller(std::size_t pronoun);
    void take_behind(std::size_t at);
    void take_companion(std::size_t last);
    void take(const Run& run, bool beside_body);

    bool is_shown(const Run& run, bool beside_body) const;
    bool is_written_as_one(const EuropeanWord& word) const;
    bool has_abbreviation(const Run& run) const;
    bool is_headed(const Run& run) const;
    bool is_owned(const Run& run) const;
    bool is_person(const Run& run) const;
};

}  // namespace gyoryu::desk
