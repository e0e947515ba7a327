#include "desk/read/agreements/parties_meant.h"

namespace gyoryu::desk {

using enum Tag;

constexpr std::size_t opening_letters_most = 14;

std::optional<PartiesMeant> number_meant(const Article& article, const Sentence& sentence) {
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        if (!is_digit(text[i]) || (i > 0 && is_digit(text[i - 1])) || text[i] < U'2') continue;
        const auto count = static_cast<std::size_t>(text[i] - U'0');
        const auto behind = text.substr(i + 1, 10);
        if (behind.starts_with(U"자 ") || behind.starts_with(U"자간")) return PartiesMeant{count, true, false};
        if (behind.starts_with(U"개") &&
            (behind.find(U"기관과") != behind.npos || behind.find(U"병원과") != behind.npos ||
             behind.find(U"단체와") != behind.npos || behind.find(U"대학과") != behind.npos))
            return PartiesMeant{count, true, true, true};
        if (behind.starts_with(U"개 의료기관") || behind.starts_with(U"개 병원"))
            return PartiesMeant{count, false, true};
        if (behind.starts_with(U"개 기관은")) return PartiesMeant{count, true, false};
        if (behind.starts_with(U"곳은 ") || behind.starts_with(U"개 기업은") || behind.starts_with(U"개사는"))
            return PartiesMeant{count, true, true};
    }
    if (text.starts_with(U"두 병원은 ") || text.starts_with(U"양 병원은 ")) return PartiesMeant{2, false, true};
    if (text.find(U"삼자 ") != text.npos) return PartiesMeant{3, true, false};
    const auto* both = first_mark(article.marks_of(sentence), sentence.begin, sentence.end, {both_sides});
    if (both == nullptr) return std::nullopt;
    const auto ahead = text.substr(0, both->begin - sentence.begin);  // "행사에서 두 도시는", "이날 양측은"
    const bool opens = ahead.empty() || (ahead.size() <= opening_letters_most &&
                                         (ahead.ends_with(U"에서 ") || ahead.ends_with(U"이날 ")));
    return opens ? std::optional(PartiesMeant{2, true, false}) : std::nullopt;
}

bool opens_with_paper(const Article& article, const Sentence& sentence) {
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    for (const auto paper : {U"협약서에", U"협정서에", U"양해각서에", U"계약서에", U"합의서에", U"의향서에"})
        if (text.starts_with(paper)) return true;
    return false;
}

}  // namespace gyoryu::desk
