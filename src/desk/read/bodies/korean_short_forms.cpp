#include "desk/read/bodies/korean_short_forms.h"

#include "base/stable_sort.h"
#include "desk/read/article/korean_words.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr std::size_t forms_most = 12, form_letters_most = 14;
constexpr std::size_t reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::uint32_t bracket_reach = 60;

bool is_abbreviation(std::u32string_view form) {
    for (const std::u32string_view field : {U"ai", U"it", U"vr", U"ar", U"eu", U"un", U"us", U"uk"})
        if (form == field) return false;
    return form.size() >= 2 && form.size() <= 10 && std::ranges::all_of(form, is_latin);
}

std::u32string trimmed(std::u32string_view part) {
    std::u32string form(part.substr(0, part.find_first_of(U",·;")));
    std::erase_if(form, [](char32_t c) { return c == U' ' || c == U'\'' || c == U'"'; });
    return form;
}

class ShortForms {
public:
    ShortForms(const Article& article, std::vector<BodyMention>& mentions)
        : article_(article), mentions_(mentions), text_(article.folded()) {}

    void find() {
        std::vector<std::u32string> seen;
        const auto named = mentions_.size();
        for (std::size_t i = 0; i < named && seen.size() < forms_most; ++i) {
            if (mentions_[i].explains) continue;
            auto form = short_form_behind(text_, mentions_[i].end);
            if (!form || std::ranges::find(seen, *form) != seen.end()) continue;
            find(*form, mentions_[i].type, mentions_[i].end);
            seen.push_back(std::move(*form));
        }
        find_city(named);
        base::stable_sort(mentions_, {}, &BodyMention::begin);
    }

private:
    void find(const std::u32string& form, BodyType type, std::uint32_t from) {
        const auto page = text_.substr(0, reach);
        for (auto at = page.find(form, from); at != page.npos; at = page.find(form, at + form.size())) {
            const auto begin = static_cast<std::uint32_t>(at), end = static_cast<std::uint32_t>(at + form.size());
            if (is_letter(text_[begin - 1]) || text_[begin - 1] == U'(' || introduces(begin)) continue;
            auto last = end;
            while (last < text_.size() && is_hangul(text_[last])) ++last;
            const auto particle = particle_of(text_.substr(end, last - end));
            const auto* sentence = sentence_of(begin);
            if (sentence == nullptr || (particle != Particle::acts && particle != Particle::with) ||
                is_known(begin, end))
                continue;
            const auto index = static_cast<std::size_t>(sentence - article_.sentences.data());
            mentions_.push_back({begin, end, type, index, true, false, true});
        }
    }

    /// "시와 나래여행사는", behind a city named whole: as a partner, for as a subject it needs nobody beside it.
    void find_city(std::size_t named) {
        constexpr std::u32string_view partner = U" 시와 ";
        const auto page = text_.substr(0, reach);
        for (std::size_t i = 0; i < named; ++i) {
            const auto& city = mentions_[i];
            if (city.type != BodyType::city || city.explains || text_[city.end - 1] != U'시') continue;
            for (auto at = page.find(partner, city.end); at != page.npos; at = page.find(partner, at + 1)) {
                const auto begin = static_cast<std::uint32_t>(at + 1);
                const auto* sentence = sentence_of(begin);
                const bool other = std::u32string_view(U"이두양그각세").find(text_[at - 1]) != text_.npos;  // 두 시와
                if (sentence == nullptr || other) continue;
                const auto index = static_cast<std::size_t>(sentence - article_.sentences.data());
                mentions_.push_back({begin, begin + 1, BodyType::city, index, true, false, true});
            }
            return;
        }
    }

    /// "이하 진흥원": where the short name is given.
    bool introduces(std::uint32_t begin) const {
        return text_.substr(begin - std::min(begin, 5U), std::min(begin, 5U)).find(U"이하") != text_.npos;
    }

    const Sentence* sentence_of(std::uint32_t at) const {
        const auto next = std::ranges::upper_bound(article_.sentences, at, {}, &Sentence::begin);
        if (next == article_.sentences.begin()) return nullptr;
        const auto& sentence = *(next - 1);
        return at < sentence.end && sentence.role == LineRole::sentence ? &sentence : nullptr;
    }

    bool is_known(std::uint32_t begin, std::uint32_t end) const {
        return std::ranges::any_of(mentions_, [&](const auto& one) { return one.begin < end && begin < one.end; });
    }

    const Article& article_;
    std::vector<BodyMention>& mentions_;
    std::u32string_view text_;
};

}  // namespace

std::optional<std::u32string> short_form_behind(std::u32string_view text, std::uint32_t end) {
    if (end >= text.size() || text[end] != U'(') return std::nullopt;
    auto inside = text.substr(end + 1, bracket_reach);
    const auto close = inside.find(U')');
    if (close == inside.npos) return std::nullopt;
    inside = inside.substr(0, close);
    const auto called = inside.find(U"이하");
    auto form = trimmed(called == inside.npos ? inside : inside.substr(called + 2));
    const bool short_enough = form.size() >= 2 && form.size() <= form_letters_most;
    if (!short_enough || (called == inside.npos && !is_abbreviation(form))) return std::nullopt;
    return form;
}

std::vector<BodyMention> with_short_forms(const Article& article, std::vector<BodyMention> mentions) {
    ShortForms(article, mentions).find();
    return mentions;
}

}  // namespace gyoryu::desk
