#pragma once

#include "desk/read/bodies/body_sentence.h"

#include <optional>
#include <utility>

namespace gyoryu::desk {

/// A word of a sentence in Latin or Cyrillic letters: half open.
struct EuropeanWord {
    std::uint32_t begin = 0, end = 0;
    bool capital = false;
    bool joined = false;       ///< only a space before it
    bool after_comma = false;  ///< a comma and a space before it
    bool known = false;        ///< a name by itself: KOTRA
    bool opens_quote = false, closes_quote = false;
    Tag body = Tag::number;  ///< a body's tag, or Tag::number for none
};

/// One sentence with its words: what the rules for English and Russian names share.
class EuropeanSentence : public BodySentence {
public:
    EuropeanSentence(const Article& article, std::size_t index);

protected:
    using BodySentence::text;
    std::u32string_view text(const EuropeanWord& word) const { return text(word.begin, word.end); }
    void add(std::size_t first, Tag tag, std::uint32_t end);

    /// First and last word.
    using Run = std::pair<std::size_t, std::size_t>;

    /// The words of a name that the lists know, if it is written as one and no body found holds any of them.
    std::optional<Run> words_of(const Mark& name) const;

    /// Keeps the bodies found in the order of the text, as `overlaps` needs them.
    void put(BodyMention body);
    bool overlaps(const EuropeanWord& word) const;

    /// Nothing but capitals, as in an abbreviation.
    bool all_capitals(const EuropeanWord& word) const;

    std::vector<EuropeanWord> words_;

    /// A capital of the page, Latin or Cyrillic.
    bool capital(std::uint32_t at) const;

private:
    void split();
    bool is_initial(std::uint32_t begin, std::uint32_t dot) const;
    bool is_short(const EuropeanWord& word) const;
    bool is_written_as_name(const EuropeanWord& word) const;
};

}  // namespace gyoryu::desk
