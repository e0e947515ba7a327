#pragma once

#include "desk/read/words/word_tree.h"
#include "text/language.h"

#include <boost/json/fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// What a word says about the text around it; the words stand in reading/<language>.json (docs/reading.md).
enum class Tag : std::uint8_t {
#define GYORYU_TAG(name, text) name,
#include "desk/read/words/tags.inc"
#undef GYORYU_TAG
};
std::string_view name_of(Tag tag);

/// A word found in the text. `value` is the number, the power of ten, the month, or a code of letters (`packed`).
struct Mark {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Tag tag{};
    std::int32_t value = 0;
};

/// The first four ASCII letters of a code in a number and back: "USD", "CN", "comp" for "company".
std::int32_t packed(std::string_view code);
std::string unpacked(std::int32_t value);

/// One character as words are compared: small letters, half width, one form of quotes, dots, dashes and spaces.
char32_t folded(char32_t c);

inline bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
inline bool is_han(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007; }
inline bool is_cyrillic(char32_t c) { return c >= 0x0400 && c <= 0x04FF; }
inline bool is_latin(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) ||
           (c >= 0x1E00 && c <= 0x1EFF);
}
inline bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
inline bool is_letter(char32_t c) { return is_hangul(c) || is_han(c) || is_latin(c) || is_cyrillic(c); }
inline bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xA0 || c == 0x3000; }

/// All words of one language. Words of Hangul and Han are found anywhere, others from the beginning of a word to its
/// end, or to any end when written with `*`; `_` at an end of a word in the file asks for a word's limit there.
class Lexicon {
public:
    /// The words that are part of the program; safe to use from every thread.
    static const Lexicon& of(text::Language language);

    /// Adds files of the form {"tag": ["word", …]}, {"tag": {"word": value}} or {"tag": {"value": ["word", …]}}. A tag
    /// that is not in tags.inc is a broken invariant.
    void add(std::string_view json);

    /// The words in `text` (already folded) but glue, by their beginning; of the words of one tag that begin at the
    /// same place the longest. Appended to `out`. Returns the characters looked at: at most the length times the
    /// longest word.
    std::uint64_t find(std::u32string_view text, std::vector<Mark>& out) const;

    /// The end of the longest word of `Tag::glue` that begins at `at`, or `at`. These are so many (a space is one)
    /// and asked for so seldom that they are no marks.
    std::uint32_t glue_end(std::u32string_view text, std::uint32_t at) const;

private:
    struct Word {
        Tag tag;
        std::int32_t value;
        bool begins_word, ends_word, open;

        /// Where it ends in the text if its letters stand at [begin, end); `begin` if it does not stand there.
        std::size_t end_at(std::u32string_view text, std::size_t begin, std::size_t end) const;
    };
    /// "달러": "USD", or all words of one value: "company": ["카카오", "쿠팡"].
    void add_valued(Tag tag, std::string_view key, const boost::json::value& value);
    void add_word(Tag tag, std::string_view word, std::int32_t value);

    std::vector<Word> words_;
    WordTree marked_, glue_;  ///< of places in `words_`
};

}  // namespace gyoryu::desk
