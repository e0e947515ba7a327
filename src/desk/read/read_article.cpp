#include "desk/read/read_article.h"

#include "desk/read/agreements/agreements.h"
#include "desk/read/article/fair_story.h"
#include "desk/read/article/title.h"
#include "desk/read/events.h"
#include "desk/read/kinds/english_sides.h"
#include "desk/read/kinds/russian_sides.h"
#include "desk/read/page/unwrapped.h"
#include "desk/read/words/code_points.h"

#include <algorithm>
#include <iterator>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::size_t language_sample = 20'000;
constexpr std::uint32_t purchasers_reach = 60;

Language language_of(std::u32string_view text) {
    std::size_t hangul = 0, han = 0, cyrillic = 0, latin = 0;
    for (const char32_t c : text.substr(0, language_sample)) {
        if (c <= ' ') continue;
        if (is_hangul(c))
            ++hangul;
        else if (is_latin(c))
            ++latin;
        else if (is_han(c))
            ++han;
        else if (is_cyrillic(c))
            ++cyrillic;
    }
    // A Korean organiser is named in Hangul in a Chinese or English text too; a Korean one is mostly Hangul.
    if (hangul > han && hangul * 3 > latin && hangul * 2 > cyrillic && hangul > 0) return Language::ko;
    if (han * 4 > latin && han * 2 > cyrillic && han > 0) return Language::zh;
    return cyrillic * 2 > latin ? Language::ru : Language::en;
}

std::string body_of(const Article& article) {
    std::string body;
    for (const auto& line : article.lines) {
        if (line.role != LineRole::sentence && line.role != LineRole::row) continue;
        if (!body.empty()) body += '\n';
        body += article.words(line.begin, line.end);
    }
    return body;
}

/// "a delegation of importers", "a procurement mission": an English text of those who come to buy.
bool sends_buyers(const Article& article) {
    if (std::ranges::any_of(article.marks, [](const Mark& mark) { return mark.tag == Tag::buying_event; })) return true;
    return std::ranges::any_of(article.sentences, [&](const Sentence& sentence) {
        const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
        for (const auto sent : {U"delegation of ", U"mission of ", U"group of "}) {
            const auto at = text.find(sent);
            if (at == text.npos) continue;
            const auto from = sentence.begin + static_cast<std::uint32_t>(at);
            const auto* noun = first_mark(article.marks, from + 10, std::min(from + purchasers_reach, sentence.end),
                                          {Tag::noun_buyer, Tag::noun_seller, Tag::noun_company});
            if (noun != nullptr && noun->tag == Tag::noun_buyer) return true;
        }
        return false;
    });
}

/// "我市91家单位组团参加进博会", of a trade delegation that is not told to export: they go to buy.
bool sends_to_import_fair(std::u32string_view text) {
    const auto names = [&](auto word) { return text.find(word) != text.npos; };
    const bool import_fair = names(U"进口博览会") || names(U"进博会");
    const bool export_fair = names(U"广交会") || names(U"进出口商品交易会") || names(U"华交会") || names(U"出口成交");
    const bool sent = names(U"我省") || names(U"我市") || names(U"我县") || names(U"我区") || names(U"组团");
    const bool delegation = names(U"交易团") || names(U"交易分团") || names(U"分团");
    return (delegation && (import_fair || !export_fair)) || (import_fair && sent);
}

Article prepared(std::string_view bytes, std::optional<Language> language, std::uint64_t& steps) {
    Article article;
    const auto input = decoded(bytes);
    article.page = page_text(input);
    unwrap(article.page);
    article.language = language ? *language : language_of(article.page.text);
    steps = input.size() + Lexicon::of(article.language).find(article.page.folded, article.marks);
    article.lines = article_lines(article.page, article.marks);
    article.sentences = sentences_of(article.page.folded, article.lines, article.marks);
    settle_time(article);
    settle_fair(article);
    if (article.language == Language::ru) settle_lands(article);
    const auto text = article.folded();
    if (article.language == Language::ko) {
        const auto tells = [&](auto word) { return text.find(word) != text.npos; };
        article.of_video = tells(U"화상");
        article.of_purchases = tells(U"구매상담회") || tells(U"구매 상담회");
    }
    if (article.language == Language::zh) article.of_purchases = sends_to_import_fair(text);
    if (article.language == Language::en) {
        article.home = english_home(article);
        article.of_purchases |= sends_buyers(article);
    }
    return article;
}

}  // namespace

Reading read_article(std::string_view bytes, std::optional<text::Language> language) {
    Reading reading;
    const auto looked_at_before = marks_looked_at();
    auto article = prepared(bytes, language, reading.steps);
    reading.steps += article.marks.size();
    reading.language = article.language;
    reading.title = title_of(article);
    reading.body = body_of(article);
    const auto mentions = body_mentions(article);
    std::ranges::copy_if(mentions, std::back_inserter(article.companies), [](const BodyMention& mention) {
        return mention.type == BodyType::company && mention.acts && !mention.explains;
    });
    auto facts = facts_of(article, reading.decisions);
    const auto dates = dates_of(article, reading.decisions);
    reading.events = events_of(article, dates, facts);
    for (auto& found : facts) reading.facts.push_back(std::move(found.fact));
    for (const auto& found : dates) reading.dates.push_back(found.date);
    reading.organisations = organisations_of(article, mentions);
    reading.agreements = agreements_of(article, mentions, reading.decisions);
    reading.places = places_of(article);
    reading.embargo = embargo_of(article);
    reading.steps += marks_looked_at() - looked_at_before;
    return reading;
}

}  // namespace gyoryu::desk
