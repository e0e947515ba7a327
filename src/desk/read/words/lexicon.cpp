#include "desk/read/words/lexicon.h"

#include "base/assertions.h"
#include "base/embedded.h"
#include "desk/read/words/code_points.h"

#include <boost/json.hpp>

#include <algorithm>

namespace gyoryu::embedded {
std::span<const File> reading();
}

namespace gyoryu::desk {

namespace {

constexpr std::array tag_names = {
#define GYORYU_TAG(name, text) std::string_view(text),
#include "desk/read/words/tags.inc"
#undef GYORYU_TAG
};

constexpr std::size_t word_ending_most = 12;  ///< letters that a word written with * may go on for

Tag tag_of(std::string_view name) {
    const auto at = std::ranges::find(tag_names, name);
    GYORYU_ASSERT(at != tag_names.end());
    return static_cast<Tag>(at - tag_names.begin());
}

std::int32_t value_of(const boost::json::value& value) {
    if (value.is_string()) return packed({value.as_string().data(), value.as_string().size()});
    return static_cast<std::int32_t>(value.to_number<std::int64_t>());
}

Lexicon loaded(text::Language language) {
    Lexicon lexicon;
    const std::string prefix = std::string(text::tag_of(language)) + "/";
    for (const auto& file : embedded::reading())
        if (file.path.starts_with(prefix) || file.path.starts_with("all/")) lexicon.add(file.bytes);
    return lexicon;
}

/// Spaces and the like are limits of words everywhere; Hangul and Han have none inside.
bool same_word(char32_t a, char32_t b) { return is_letter(a) && is_letter(b); }

/// `in_hangul`: the word that begins there ends in Hangul.
bool may_begin(std::u32string_view text, std::size_t at, bool in_hangul) {
    if (at == 0 || !same_word(text[at - 1], text[at])) return true;
    const bool script = is_hangul(text[at]) == is_hangul(text[at - 1]);
    return !((in_hangul || script) && is_han(text[at]) == is_han(text[at - 1]));
}

bool may_end(std::u32string_view text, std::size_t end) {
    return end >= text.size() || !same_word(text[end - 1], text[end]) ||
           is_hangul(text[end - 1]) != is_hangul(text[end]) || is_han(text[end - 1]) != is_han(text[end]);
}

}  // namespace

std::string_view name_of(Tag tag) { return tag_names[static_cast<std::size_t>(tag)]; }

std::int32_t packed(std::string_view code) {
    std::uint32_t value = 0;
    for (const char c : code.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(c);
    return static_cast<std::int32_t>(value);
}

std::string unpacked(std::int32_t value) {
    std::string code;
    for (int shift = 24; shift >= 0; shift -= 8)
        if (const char c = static_cast<char>(static_cast<std::uint32_t>(value) >> shift & 0xFF)) code.push_back(c);
    return code;
}

const Lexicon& Lexicon::of(text::Language language) {
    static const std::array<Lexicon, 4> all{loaded(text::Language::ko), loaded(text::Language::zh),
                                            loaded(text::Language::en), loaded(text::Language::ru)};
    return all[static_cast<std::size_t>(language)];
}

void Lexicon::add(std::string_view json) {
    const auto file = boost::json::parse({json.data(), json.size()}).as_object();
    for (const auto& [name, words] : file) {
        const Tag tag = tag_of({name.data(), name.size()});
        if (words.is_array())
            for (const auto& word : words.as_array()) add_word(tag, std::string(word.as_string()), 0);
        else
            for (const auto& [word, value] : words.as_object()) add_valued(tag, {word.data(), word.size()}, value);
    }
}

void Lexicon::add_valued(Tag tag, std::string_view key, const boost::json::value& value) {
    if (!value.is_array()) return add_word(tag, key, value_of(value));
    for (const auto& word : value.as_array()) add_word(tag, std::string(word.as_string()), packed(key));
}

void Lexicon::add_word(Tag tag, std::string_view utf8, std::int32_t value) {
    std::u32string word = code_points(utf8);
    for (auto& c : word) c = folded(c);
    Word entry{tag, value, false, false, false};
    if (word.starts_with(U'_')) entry.begins_word = true, word.erase(0, 1);
    if (word.ends_with(U'_')) entry.ends_word = true, word.pop_back();
    if (word.ends_with(U'*')) entry.open = true, word.pop_back();
    GYORYU_ASSERT(!word.empty());
    const auto alphabetic = [](char32_t c) { return is_latin(c) || is_cyrillic(c); };
    entry.begins_word |= alphabetic(word.front());
    entry.ends_word |= alphabetic(word.back()) && !entry.open;
    (tag == Tag::glue ? glue_ : marked_).add(word, static_cast<std::uint32_t>(words_.size()));
    words_.push_back(entry);
}

std::size_t Lexicon::Word::end_at(std::u32string_view text, std::size_t begin, std::size_t end) const {
    if (begins_word && !may_begin(text, begin, is_hangul(text[end - 1]))) return begin;
    if (ends_word && !may_end(text, end)) return begin;
    const auto most = std::min(text.size(), end - 1 + word_ending_most);
    while (open && end < most && is_letter(text[end])) ++end;
    return end;
}

std::uint64_t Lexicon::find(std::u32string_view text, std::vector<Mark>& out) const {
    std::uint64_t steps = 0;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        const auto first_out = static_cast<std::ptrdiff_t>(out.size());
        steps += marked_.words_at(text, begin, [&](std::uint32_t index, std::size_t end) {
            const Word& word = words_[index];
            const auto last = word.end_at(text, begin, end);
            if (last == begin) return;
            const Mark mark{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last), word.tag, word.value};
            const auto same = std::find_if(out.begin() + first_out, out.end(),
                                           [&](const Mark& other) { return other.tag == word.tag; });
            if (same == out.end())
                out.push_back(mark);
            else
                *same = mark;
        });
    }
    return steps;
}

std::uint32_t Lexicon::glue_end(std::u32string_view text, std::uint32_t at) const {
    auto longest = at;
    glue_.words_at(text, at, [&](std::uint32_t index, std::size_t end) {
        const auto last = words_[index].end_at(text, at, end);
        if (last != at) longest = static_cast<std::uint32_t>(last);
    });
    return longest;
}

}  // namespace gyoryu::desk
