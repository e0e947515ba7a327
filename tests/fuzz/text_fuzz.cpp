#include "base/assertions.h"
#include "fuzz/fuzz_target.h"
#include "text/catalogue.h"
#include "text/encoding.h"
#include "text/names.h"
#include "text/search_tokens.h"

#include <algorithm>

using namespace gyoryu;

/// Encodings, search tokens and message patterns take whatever people send.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(as_text(data, size));
    const auto decoded = text::decode(input, text::Language::ko);
    if (decoded) GYORYU_ASSERT(text::is_valid_utf8(decoded->text));
    const auto tokens = text::tokens_of(input);
    GYORYU_ASSERT(tokens.size() <= text::search_token_max && std::ranges::is_sorted(tokens));
    text::guessed_language(input);
    text::read_pattern(input);
    // A text is found by its own first word, typed whole.
    const auto words = text::search_text(input.substr(0, 300));
    const auto first = words.substr(0, words.find(' '));
    if (!first.empty() && text::search_text(first) == first) {
        const auto wanted = text::query_tokens_of(first);
        const auto own = text::tokens_of(words);
        GYORYU_ASSERT(own.size() == text::search_token_max || std::ranges::includes(own, wanted));
        GYORYU_ASSERT(text::contains(words, first));
    }
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {"원주의료기기테크노밸리 ㅅㅇ",
            "威高集團 WEGO Ｇｒｏｕｐ",
            "Société «Ёлка» 🏥 شركة",
            "{count, plural, one {#} other {# rows}} {what, select, a {b} other {c}}",
            text::encode("기업명,담당자", text::Encoding::cp949),
            text::encode("Компания", text::Encoding::utf16_be)};
}
