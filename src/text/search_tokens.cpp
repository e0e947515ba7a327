#include "text/search_tokens.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <set>

namespace gyoryu::text {

namespace {

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

/// Transliterators are not safe to share between threads; building one costs milliseconds.
const icu::Transliterator* to_simplified() {
    thread_local const std::unique_ptr<icu::Transliterator> own = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return own.get();
}

bool has_han(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        if (uscript_getScript(text.char32At(i), &status) == USCRIPT_HAN) return true;
    }
    return false;
}

/// Accents go, Hangul is put together again: é → e, 각 stays 각.
icu::UnicodeString without_marks(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfd = icu::Normalizer2::getNFDInstance(status);
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto apart = nfd->normalize(text, status);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) bare.append(c);
    }
    return nfc->normalize(bare, status);
}

icu::UnicodeString normalised(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    auto folded = without_marks(fold->normalize(source, status));
    if (has_han(folded) && to_simplified() != nullptr) to_simplified()->transliterate(folded);
    return folded;
}

using Word = std::u32string;

std::vector<Word> words_of(const icu::UnicodeString& text) {
    std::vector<Word> words(1);
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_isalnum(c)) {
            words.back().push_back(static_cast<char32_t>(c));
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string utf8(std::u32string_view word) {
    return utf8(icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(word.data()), int32_t(word.size())));
}

bool stands_alone(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(static_cast<UChar32>(c), &status);
    return script == USCRIPT_HAN || script == USCRIPT_HANGUL || script == USCRIPT_HIRAGANA ||
           script == USCRIPT_KATAKANA;
}

/// 서울 → ㅅㅇ in conjoining jamo (which NFKC makes of typed ones); empty unless all is Hangul syllables.
Word initials_of(const Word& word) {
    Word initials;
    for (const char32_t c : word) {
        if (c < 0xAC00 || c > 0xD7A3) return {};
        initials.push_back(0x1100 + (c - 0xAC00) / 588);
    }
    return initials;
}

void add_pairs(const Word& word, std::set<std::string>& tokens) {
    for (std::size_t i = 0; i + 1 < word.size(); ++i) tokens.insert(utf8(std::u32string_view(word).substr(i, 2)));
}

void add_singles(const Word& word, std::set<std::string>& tokens) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i == 0 || stands_alone(word[i])) tokens.insert(utf8(std::u32string_view(word).substr(i, 1)));
    }
}

}  // namespace

std::string search_text(std::string_view text) {
    std::string out;
    for (const auto& word : words_of(normalised(text)))
        out += (out.empty() ? "" : " ") + utf8(std::u32string_view(word));
    return out;
}

namespace {

std::vector<std::string> tokens_of_words(const std::vector<Word>& words) {
    std::set<std::string> tokens;
    for (const auto& word : words) {
        if (tokens.size() >= search_token_max) break;
        for (const auto& form : {word, initials_of(word)}) {
            add_pairs(form, tokens);
            add_singles(form, tokens);
        }
    }
    std::vector<std::string> sorted(tokens.begin(), tokens.end());
    if (sorted.size() > search_token_max) sorted.resize(search_token_max);
    return sorted;
}

}  // namespace

std::vector<std::string> tokens_of(std::string_view text) { return tokens_of_words(words_of(normalised(text))); }

std::vector<std::string> tokens_of_plain(std::string_view lines) {
    return tokens_of_words(words_of(icu::UnicodeString::fromUTF8({lines.data(), static_cast<int32_t>(lines.size())})));
}

std::vector<std::string> query_tokens_of(std::string_view query) {
    std::set<std::string> tokens;
    for (const auto& word : words_of(normalised(query))) {
        if (word.size() == 1) add_singles(word, tokens);
        add_pairs(word, tokens);
    }
    return {tokens.begin(), tokens.end()};
}

bool contains(std::string_view text, std::string_view query) {
    const auto words = words_of(normalised(text));
    return std::ranges::all_of(words_of(normalised(query)), [&](const Word& wanted) {
        return std::ranges::any_of(words, [&](const Word& word) {
            return word.find(wanted) != Word::npos || initials_of(word).find(wanted) != Word::npos;
        });
    });
}

}  // namespace gyoryu::text
