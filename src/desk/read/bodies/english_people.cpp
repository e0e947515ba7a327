#include "desk/read/bodies/english_people.h"

#include "desk/read/bodies/english_runs.h"

#include <algorithm>
#include <optional>

namespace gyoryu::desk {

namespace {

constexpr std::size_t forms_most = 30, mentions_most = 60, office_most = 8;
constexpr std::uint32_t article_letters = 4;  ///< "The "
constexpr std::uint32_t abbreviation_least = 2, abbreviation_most = 10;

/// The people of one sentence.
class PeopleReader : public EnglishRuns {
public:
    using EnglishRuns::EnglishRuns;

    /// The person whom the text around the body names as its head, as places of the page; empty if nobody.
    std::pair<std::uint32_t, std::uint32_t> head_of(std::uint32_t begin, std::uint32_t end) const {
        const auto first = std::ranges::lower_bound(words_, begin, {}, &EuropeanWord::begin);
        const auto behind = std::ranges::lower_bound(words_, end, {}, &EuropeanWord::begin);
        const auto i = static_cast<std::size_t>(first - words_.begin());
        const auto next = static_cast<std::size_t>(behind - words_.begin());
        if (next < words_.size() && words_[next].joined && title(words_[next])) return person_from(next);
        auto of = i;
        if (of > 0 && text(words_[of - 1]) == U"the") --of;
        if (of == 0 || text(words_[of - 1]) != U"of") return {};
        if (of >= 2 && words_[of - 2].capital && !title(words_[of - 2])) return person_ending(of - 2);
        return holder(of - 1, next);
    }

private:
    /// "President Gildong Hong": from the office on.
    std::pair<std::uint32_t, std::uint32_t> person_from(std::size_t i) const {
        while (i < words_.size() && (title(words_[i]) || among(text(words_[i]), {U"vice", U"general", U"and", U"&"})))
            ++i;
        const auto first = i;
        while (i < words_.size() && i < first + 4 && (i == first || words_[i].joined) && is_name(i)) ++i;
        return i > first + 1 ? std::pair(words_[first].begin, words_[i - 1].end) : std::pair(0U, 0U);
    }

    /// "President Gildong Hong of": up to its last word, behind an office.
    std::pair<std::uint32_t, std::uint32_t> person_ending(std::size_t last) const {
        auto first = last;
        while (first > 0 && last - first < 4 && words_[first].joined && is_name(first - 1)) --first;
        const bool office = first > 0 && words_[first].joined && title(words_[first - 1]);
        return office && last > first ? std::pair(words_[first].begin, words_[last].end) : std::pair(0U, 0U);
    }

    /// "Gildong Hong, president of", "the rector of Sample University, Gildong Hong".
    std::pair<std::uint32_t, std::uint32_t> holder(std::size_t of, std::size_t next) const {
        auto office = of;
        bool titled = false;
        while (office > 0 && of - office < office_most && !words_[office].after_comma) {
            --office;
            titled = titled || title(words_[office]);
        }
        if (!titled) return {};
        if (words_[office].after_comma && office >= 2 && is_name(office - 1) && is_name(office - 2)) {
            auto first = office - 2;
            while (first > 0 && office - first < 4 && words_[first].joined && is_name(first - 1)) --first;
            return {words_[first].begin, words_[office - 1].end};
        }
        const bool follows = next + 1 < words_.size() && (words_[next].joined || words_[next].after_comma);
        return follows && is_name(next) ? person_from(next) : std::pair(0U, 0U);
    }

    /// Also the last syllable of "Hong Gil dong".
    bool is_name(std::size_t i) const {
        const bool syllable = i >= 2 && !words_[i].capital && words_[i].joined &&
                              words_[i].end - words_[i].begin <= 5 && words_[i - 1].joined && words_[i - 1].capital &&
                              words_[i - 2].capital;
        if (syllable && text_.substr(words_[i].end, 1) == U",") return true;
        const bool free = words_[i].body == Tag::number || text(words_[i]) == U"park";
        return words_[i].capital && !title(words_[i]) && free && !is_no_name(text(words_[i])) &&
               !text(words_[i]).ends_with(U"'s");
    }
};

}  // namespace

EnglishPeople::EnglishPeople(const Article& article, const std::vector<BodyMention>& mentions) : article_(article) {
    const auto text = article.folded();
    const auto near = std::span(mentions).first(std::min(mentions.size(), mentions_most));
    for (const auto& mention : near) {
        if (!mention.explains) named_.push_back({mention.begin, mention.end});
        if (mention.explains || text.substr(mention.end, 2) != U" (") continue;
        auto end = mention.end + 2;
        while (end < text.size() && is_latin(text[end]) && article.page.text[end] != text[end]) ++end;
        const auto letters = end - mention.end - 2;
        if (letters >= abbreviation_least && letters <= abbreviation_most && end < text.size() && text[end] == U')')
            add(mention.end + 2, end, article.words(mention.begin, mention.end));
    }
    std::optional<PeopleReader> reader;
    for (std::size_t i = 0, read = 0; i < near.size(); ++i) {
        const auto& mention = near[i];
        if (mention.explains) continue;
        if (!reader || read != mention.sentence) reader.emplace(article, mention.sentence), read = mention.sentence;
        const auto [begin, end] = reader->head_of(mention.begin, mention.end);
        add(begin, end, article.words(mention.begin, mention.end));
    }
    const auto abbreviations = forms_;
    for (std::size_t i = 0; i < article.sentences.size() && i < mentions_most && !abbreviations.empty(); ++i) {
        const auto named = in(article.sentences[i]);
        if (named.empty()) continue;
        const PeopleReader of_sentence(article, i);
        for (const auto& one : named) {
            const auto [begin, end] = of_sentence.head_of(one.begin, one.end);
            add(begin, end, one.body);
        }
    }
}

void EnglishPeople::add(std::uint32_t begin, std::uint32_t end, std::string body) {
    if (begin >= end || forms_.size() >= forms_most) return;
    forms_.push_back(
        {std::u32string(article_.folded().substr(begin, end - begin)), std::move(body), article_.words(begin, end)});
}

std::string EnglishPeople::in_full(const std::string& name) const {
    const auto form = std::ranges::find(forms_, name, &Form::written);
    return form == forms_.end() ? name : form->body;
}

std::vector<StandIn> EnglishPeople::in(const Sentence& sentence) const {
    std::vector<StandIn> found;
    const auto text = article_.folded().substr(0, sentence.end);
    for (const auto& form : forms_)
        for (auto at = text.find(form.name, sentence.begin); at != text.npos; at = text.find(form.name, at + 1)) {
            const auto end = at + form.name.size();
            const bool whole = (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
            if (whole) found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), form.body});
        }
    add_meant(sentence, found);
    std::ranges::sort(found, {}, &StandIn::begin);
    return found;
}

void EnglishPeople::add_meant(const Sentence& sentence, std::vector<StandIn>& found) const {
    const auto text = article_.folded().substr(0, sentence.end);
    if (text.substr(sentence.begin, 3) == U"it ")
        if (auto name = subject_before(sentence); !name.empty())
            found.push_back({sentence.begin, sentence.begin + 2, std::move(name)});
    for (auto at = text.find(U"the ", sentence.begin); at != text.npos; at = text.find(U"the ", at + 1)) {
        const auto begin = static_cast<std::uint32_t>(at + 4);
        for (const std::u32string_view kind :
             {U"chamber",    U"council",    U"association", U"ministry", U"institute", U"board",
              U"hospital",   U"university", U"city",        U"county",   U"province",  U"center",
              U"centre",     U"foundation", U"federation",  U"agency",   U"bank",      U"corporation",
              U"department", U"district",   U"authority",   U"union"}) {
            const auto end = begin + static_cast<std::uint32_t>(kind.size());
            if (end >= text.size() || text.substr(begin, kind.size()) != kind || is_letter(text[end])) continue;
            if (article_.page.text[begin] != text[begin] || text.substr(end, 3) == U" of" || text[end] == U'\'')
                continue;
            const auto full = std::ranges::find_if(named_.rbegin(), named_.rend(), [&](const Named& one) {
                return one.end <= sentence.begin && text.substr(one.begin, one.end - one.begin).find(kind) != text.npos;
            });
            if (full != named_.rend()) found.push_back({begin, end, article_.words(full->begin, full->end)});
        }
    }
}

std::string EnglishPeople::subject_before(const Sentence& sentence) const {
    const auto at = std::ranges::lower_bound(article_.sentences, sentence.begin, {}, &Sentence::begin);
    if (at == article_.sentences.begin()) return {};
    const auto& last = *(at - 1);
    const auto first = std::ranges::lower_bound(named_, last.begin, {}, &Named::begin);
    if (first == named_.end() || first->begin > last.begin + article_letters) return {};
    return article_.words(first->begin, first->end);
}

}  // namespace gyoryu::desk
