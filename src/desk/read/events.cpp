#include "desk/read/events.h"

#include <algorithm>
#include <set>

namespace gyoryu::desk {

namespace {

constexpr std::size_t events_most = 8;
constexpr std::uint32_t name_letters_most = 60;
constexpr std::uint32_t spoken_letters_least = 36;  ///< in double quotes; more is what somebody said
constexpr std::size_t places_most = 40;

struct NamedEvent {
    EventFound event;
    std::size_t sentence = 0;
};

bool opens(char32_t c) { return c == U'\'' || c == U'"' || c == 0xAB || c == 0x300E || c == 0x300C || c == 0x300A; }

/// A name in quotes that holds a word for an event.
void quoted_events(const Article& article, std::size_t index, std::vector<NamedEvent>& found,
                   std::set<std::string>& seen) {
    const auto& sentence = article.sentences[index];
    const auto text = article.folded();
    for (auto at = sentence.begin; at < sentence.end && found.size() < events_most; ++at) {
        if (!opens(text[at])) continue;
        auto end = at + 1;
        while (end < sentence.end && end - at < name_letters_most &&
               !(opens(text[end]) || text[end] == 0xBB || text[end] == 0x300F || text[end] == 0x300D ||
                 text[end] == 0x300B))
            ++end;
        const bool said = end > at && (text[end - 1] == U'다' || (text[at] == U'"' && end - at > spoken_letters_least));
        const bool named = !said && end < sentence.end && end - at > 4 && end - at < name_letters_most &&
                           first_mark(article.marks, at + 1, end, {Tag::event_word, Tag::fair}) != nullptr &&
                           text.substr(at, end - at).find(U'.') == text.npos;
        if (!named) continue;
        auto name = article.words(at + 1, end);
        if (seen.insert(name).second) found.push_back({{std::move(name), {}, {}, {}}, index});
        at = end;
    }
}

std::string place_in(const Article& article, const Sentence& sentence) {
    const auto* mark = last_mark(article.marks_of(sentence), sentence.begin, sentence.end, {Tag::place});
    return mark == nullptr ? std::string{} : article.words(mark->begin, mark->end);
}

}  // namespace

std::vector<EventFound> events_of(const Article& article, const std::vector<FoundDate>& dates,
                                  std::vector<FoundFact>& facts) {
    std::vector<NamedEvent> named;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < article.sentences.size(); ++i)
        if (article.sentences[i].role == LineRole::sentence) quoted_events(article, i, named, seen);
    if (named.empty() && !facts.empty()) named.push_back({{{}, {}, {}, {}}, facts.front().sentence});
    for (auto& one : named) {
        for (const auto& date : dates)
            if (date.sentence == one.sentence || (named.size() == 1 && one.event.start.empty())) {
                one.event.start = date.date.start;
                one.event.end = date.date.end;
                break;
            }
        one.event.place = place_in(article, article.sentences[one.sentence]);
    }
    for (auto& fact : facts) {
        std::size_t best = 0;
        for (std::size_t i = 0; i < named.size(); ++i)
            if (named[i].sentence <= fact.sentence) best = i;
        if (!named.empty()) fact.fact.event = best;
    }
    std::vector<EventFound> events;
    for (auto& one : named) events.push_back(std::move(one.event));
    return events;
}

std::vector<PlaceFound> places_of(const Article& article) {
    std::vector<PlaceFound> places;
    std::set<std::string> seen;
    for (const auto& sentence : article.sentences) {
        if (sentence.role != LineRole::sentence) continue;
        for (const Mark& mark : article.marks_of(sentence)) {
            if (mark.tag != Tag::place || places.size() >= places_most) continue;
            auto name = article.words(mark.begin, mark.end);
            if (name == "위해" || name == "중구" || name == "한국" || name == "韩国" || !seen.insert(name).second)
                continue;
            places.push_back({std::move(name), unpacked(mark.value)});
        }
    }
    return places;
}

}  // namespace gyoryu::desk
