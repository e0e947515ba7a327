#include "desk/read/lexicon.h"

#include "base/assertions.h"
#include "base/embedded.h"
#include "desk/read/code_points.h"

#include <boost/json.hpp>

#include <algorithm>

namespace gyoryu::embedded {
std::span<const File> reading();
}

namespace gyoryu::desk {

namespace {

constexpr std::array tag_names = {
#define GYORYU_TAG(name, text) std::string_view(text),
#include "desk/read/tags.inc"
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
    End end{tag, value, false, false, false};
    if (word.starts_with(U'_')) end.begins_word = true, word.erase(0, 1);
    if (word.ends_with(U'_')) end.ends_word = true, word.pop_back();
    if (word.ends_with(U'*')) end.open = true, word.pop_back();
    GYORYU_ASSERT(!word.empty());
    const auto alphabetic = [](char32_t c) { return is_latin(c) || is_cyrillic(c); };
    end.begins_word |= alphabetic(word.front());
    end.ends_word |= alphabetic(word.back()) && !end.open;
    std::uint32_t node = 0;
    for (const char32_t c : word) {
        auto next = step(node, c);
        if (next == 0) {
            next = static_cast<std::uint32_t>(nodes_.size());
            nodes_.emplace_back();
            if (node == 0)
                first_[c & 0xFFFF] = next;
            else
                nodes_[node].next.emplace_back(c, next);
        }
        node = next;
    }
    nodes_[node].ends.push_back(end);
}

std::uint32_t Lexicon::step(std::uint32_t node, char32_t c) const {
    if (node == 0) return c < first_.size() ? first_[c] : 0;
    for (const auto& [letter, next] : nodes_[node].next)
        if (letter == c) return next;
    return 0;
}

std::uint64_t Lexicon::find(std::u32string_view text, std::size_t from, std::size_t to, std::vector<Mark>& out) const {
    std::uint64_t steps = 0;
    for (std::size_t begin = from; begin < to; ++begin) {
        const std::size_t first_out = out.size();
        std::uint32_t node = 0;
        for (std::size_t at = begin; at < to; ++at) {
            ++steps;
            node = step(node, text[at]);
            if (node == 0) break;
            for (const End& end : nodes_[node].ends) {
                const bool mixed = is_hangul(text[at]) && end.begins_word;
                if (end.begins_word && begin > 0 && same_word(text[begin - 1], text[begin]) &&
                    (mixed || is_hangul(text[begin]) == is_hangul(text[begin - 1])) &&
                    is_han(text[begin]) == is_han(text[begin - 1]))
                    continue;
                if (end.ends_word && at + 1 < text.size() && same_word(text[at], text[at + 1]) &&
                    is_hangul(text[at]) == is_hangul(text[at + 1]) && is_han(text[at]) == is_han(text[at + 1]))
                    continue;
                std::size_t last = at + 1;
                while (end.open && last < to && last < at + word_ending_most && is_letter(text[last])) ++last;
                const Mark mark{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last), end.tag,
                                end.value};
                const auto same = std::find_if(out.begin() + static_cast<std::ptrdiff_t>(first_out), out.end(),
                                               [&](const Mark& other) { return other.tag == end.tag; });
                if (same == out.end())
                    out.push_back(mark);
                else
                    *same = mark;
            }
        }
    }
    return steps;
}

}  // namespace gyoryu::desk
