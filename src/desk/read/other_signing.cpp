#include "desk/read/other_signing.h"

#include <algorithm>
#include <initializer_list>

namespace gyoryu::desk {

namespace {

constexpr std::size_t parties_most = 8;
constexpr std::uint32_t word_reach = 16;

using text::Language;

bool ends_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> ends) {
    return std::ranges::any_of(ends, [&](auto end) { return text.ends_with(end); });
}

bool begins_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](auto beginning) { return text.starts_with(beginning); });
}

/// What stands around a body and tells whether it signs.
class PartyReader {
public:
    PartyReader(const Article& article, std::span<const BodyMention> mentions, const Sentence& sentence,
                const Mark& verb)
        : article_(article), mentions_(mentions), sentence_(sentence), verb_(verb), text_(article.folded()) {}

    std::vector<std::string> run() const {
        std::vector<std::string> names;
        const auto between = word_between();
        for (const auto& mention : mentions_) {
            if (mention.explains || names.size() >= parties_most) continue;
            if (between != 0 ? mention.begin < between : !signs(mention)) continue;
            auto name = article_.words(mention.begin, mention.end);
            const auto same = [&](const auto& other) { return other.ends_with(name) || name.ends_with(other); };
            if (std::ranges::none_of(names, same)) names.push_back(std::move(name));
        }
        return names;
    }

private:
    std::u32string_view before(const BodyMention& mention) const {
        const auto from = mention.begin > sentence_.begin + word_reach ? mention.begin - word_reach : sentence_.begin;
        return text_.substr(from, mention.begin - from);
    }

    std::u32string_view behind(const BodyMention& mention) const {
        return text_.substr(mention.end, std::min(mention.end + word_reach, sentence_.end) - mention.end);
    }

    /// Just behind "between", "между": all behind it are parties.
    std::uint32_t word_between() const {
        if (article_.language == Language::zh) return 0;
        const auto whole = text_.substr(sentence_.begin, sentence_.end - sentence_.begin);
        const std::u32string_view word = article_.language == Language::ru ? U"между " : U"between ";
        const auto at = whole.find(word);
        if (at == whole.npos) return 0;
        const auto begin = static_cast<std::uint32_t>(sentence_.begin + at + word.size());
        const auto many = std::ranges::count_if(mentions_, [&](const auto& one) { return one.begin >= begin; });
        return many >= 2 ? begin : 0;
    }

    bool signs(const BodyMention& mention) const {
        switch (article_.language) {
            case Language::zh:
                return signs_chinese(mention);
            case Language::ru:
                return signs_russian(mention);
            default:
                return signs_english(mention);
        }
    }

    bool signs_chinese(const BodyMention& mention) const {
        if (mention.begin > verb_.end &&
            text_.substr(verb_.end, mention.begin - verb_.end).find_first_of(U",，;") != text_.npos)
            return false;
        if (ends_with_any(before(mention), {U"在", U"由", U"赴", U"到", U"于", U"出席", U"参加", U"走访", U"参观"}))
            return false;
        if (behind(mention).find(U"带领") != text_.npos || behind(mention).find(U"率领") != text_.npos) return false;
        if (begins_with_any(behind(mention),
                            {U"主办", U"承办", U"举办", U"举行", U"召开", U"见证", U"支持", U"联合主办", U"共同主办"}))
            return false;
        return behind(mention).find(U"见证") == text_.npos && behind(mention).find(U"主办的") == text_.npos;
    }

    bool signs_english(const BodyMention& mention) const {
        const auto ahead = before(mention);
        if (mention.begin > verb_.end)
            return ends_with_any(without_owner(ahead), {U"with ", U"with the ", U"and ", U"and the ", U", ", U", the ",
                                                        U"by ", U"by the ", U"of the "}) &&
                   text_.substr(verb_.end, mention.begin - verb_.end).find(U" at ") == text_.npos;
        if (ends_with_any(
                ahead, {U"by ", U"by the ", U"at ", U"at the ", U"in the ", U"under the ", U"from the ", U"for the "}))
            return false;
        return true;
    }

    /// "with Samplia's …": as "with …".
    static std::u32string_view without_owner(std::u32string_view ahead) {
        if (!ends_with_any(ahead, {U"'s ", U"’s "})) return ahead;
        const auto space = ahead.substr(0, ahead.size() - 1).rfind(U' ');
        return space == ahead.npos ? ahead : ahead.substr(0, space + 1);
    }

    bool signs_russian(const BodyMention& mention) const {
        const auto ahead = before(mention);
        if (ends_with_any(ahead, {U" в ", U" во ", U" на ", U" при ", U" от ", U" для ", U" из ", U" у ", U" по "}))
            return false;
        if (mention.begin < verb_.begin) return true;
        return ends_with_any(ahead, {U" с ", U" со ", U" и ", U", ", U"сил ", U"ла ", U"ли ", U"л "});
    }

    const Article& article_;
    std::span<const BodyMention> mentions_;
    const Sentence& sentence_;
    const Mark& verb_;
    std::u32string_view text_;
};

}  // namespace

std::vector<std::string> other_parties(const Article& article, std::span<const BodyMention> mentions,
                                       const Sentence& sentence, const Mark& verb) {
    return PartyReader(article, mentions, sentence, verb).run();
}

}  // namespace gyoryu::desk
