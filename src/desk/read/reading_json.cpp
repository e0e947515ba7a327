#include "desk/read/read_article.h"

#include <boost/json.hpp>

#include <cmath>

namespace gyoryu::desk {

namespace {

namespace json = boost::json;

json::value number(double value) {
    if (value == std::floor(value) && std::fabs(value) < 9e15) return static_cast<std::int64_t>(value);
    return value;
}

json::value text_or_null(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

json::value qualifier(Qualifier value) {
    switch (value) {
        case Qualifier::about:
            return "about";
        case Qualifier::over:
            return "over";
        case Qualifier::under:
            return "under";
        case Qualifier::none:
            return nullptr;
    }
    return nullptr;
}

json::object fact_json(const Fact& fact) {
    return {{"kind", name_of(fact.kind)},
            {"value", number(fact.value)},
            {"currency", text_or_null(fact.currency)},
            {"approx", fact.qualifier != Qualifier::none},
            {"value_max", fact.value_max ? number(*fact.value_max) : json::value(nullptr)},
            {"qualifier", qualifier(fact.qualifier)},
            {"span", fact.span.words},
            {"start", fact.span.start},
            {"end", fact.span.end},
            {"event", fact.event ? json::value(*fact.event) : json::value(nullptr)}};
}

template <typename List, typename Make>
json::array each(const List& list, Make make) {
    json::array items;
    for (const auto& one : list) items.push_back(make(one));
    return items;
}

json::array decisions_json(const Reading& reading) {
    return each(reading.decisions, [](const Decision& one) {
        return json::object{{"rule", one.rule},       {"taken", one.taken},      {"what", text_or_null(one.what)},
                            {"span", one.span.words}, {"start", one.span.start}, {"end", one.span.end},
                            {"words", one.words}};
    });
}

}  // namespace

std::string reading_json(const Reading& reading, bool explain) {
    json::object out;
    out["language"] = text::tag_of(reading.language);
    out["title"] = reading.title;
    out["body"] = reading.body;
    out["facts"] = each(reading.facts, fact_json);
    out["events"] = each(reading.events, [](const EventFound& one) {
        return json::object{{"name", text_or_null(one.name)},
                            {"start", text_or_null(one.start)},
                            {"end", text_or_null(one.end)},
                            {"place", text_or_null(one.place)}};
    });
    out["dates"] = each(reading.dates, [](const DateFound& one) {
        return json::object{{"start", one.start}, {"end", one.end}, {"span", one.span.words}};
    });
    out["organisations"] = each(reading.organisations, [](const OrganisationFound& one) {
        return json::object{{"name", one.name}, {"type", name_of(one.type)}, {"span", one.span.words}};
    });
    out["places"] = each(reading.places, [](const PlaceFound& one) {
        return json::object{{"name", one.name}, {"country", text_or_null(one.country)}};
    });
    out["agreements"] = each(reading.agreements, [](const AgreementFound& one) {
        json::array parties;
        for (const auto& party : one.parties) parties.push_back(json::value(party));
        return json::object{{"type", name_of(one.type)}, {"parties", std::move(parties)}};
    });
    out["embargo"] = text_or_null(reading.embargo);
    if (explain) out["decisions"] = decisions_json(reading);
    return json::serialize(out);
}

}  // namespace gyoryu::desk
