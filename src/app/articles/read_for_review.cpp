#include "app/articles/read_for_review.h"

#include "app/articles/known_events.h"
#include "app/ledger/entry_bytes.h"
#include "app/reach.h"
#include "app/search/find_names.h"
#include "desk/read/page/page_text.h"
#include "desk/read/read_article.h"
#include "store/article_tables.h"
#include "store/record.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::app {

namespace {

constexpr std::size_t namesakes_max = 3;

/// Places of the input as places of what a reader sees; tags between them fall out.
class Places {
public:
    explicit Places(const desk::PageText& page) : origin_(page.origin) {}

    ReadSpan operator()(const desk::Span& span) const { return {at(span.start), at(span.end), span.words}; }

private:
    std::int64_t at(std::uint32_t input) const { return std::ranges::lower_bound(origin_, input) - origin_.begin(); }

    const std::vector<std::uint32_t>& origin_;
};

domain::OrganisationKind kind_of(desk::BodyType type) {
    switch (type) {
        case desk::BodyType::city:
            return domain::OrganisationKind::city;
        case desk::BodyType::agency:
            return domain::OrganisationKind::agency;
        case desk::BodyType::company:
            return domain::OrganisationKind::company;
        case desk::BodyType::hospital:
            return domain::OrganisationKind::hospital;
        case desk::BodyType::association:
            return domain::OrganisationKind::association;
        case desk::BodyType::zone:
            return domain::OrganisationKind::zone;
        case desk::BodyType::other:
            break;
    }
    return domain::OrganisationKind::other;
}

domain::AgreementKind kind_of(desk::AgreementType type) {
    switch (type) {
        case desk::AgreementType::mou:
            return domain::AgreementKind::mou;
        case desk::AgreementType::contract:
            return domain::AgreementKind::contract;
        case desk::AgreementType::joint_declaration:
            break;
    }
    return domain::AgreementKind::joint_declaration;
}

ReadFact fact_of(const desk::Fact& fact, const Places& places) {
    return {std::string(desk::name_of(fact.kind)),
            static_cast<std::int64_t>(std::llround(std::clamp(fact.value, 0.0, 9e15))),
            fact.currency,
            fact.qualifier != desk::Qualifier::none || fact.value_max.has_value(),
            fact.event ? std::optional(static_cast<int>(*fact.event)) : std::nullopt,
            places(fact.span)};
}

/// What was left out and would add something: no figure that is given, none twice.
std::vector<LeftOutFigure> left_out_of(const desk::Reading& reading, const std::vector<ReadFact>& given,
                                       const Places& places) {
    std::vector<LeftOutFigure> left;
    for (const auto& decision : reading.decisions) {
        if (!decision.left_out) continue;
        const auto fact = fact_of(*decision.left_out, places);
        const auto& kind = decision.what;
        const auto same = [&](const auto& other) {
            return other.value == fact.value && other.currency == fact.currency && (kind.empty() || other.kind == kind);
        };
        if (std::ranges::any_of(given, same) || std::ranges::any_of(left, same)) continue;
        left.push_back({kind, fact.value, fact.currency, fact.approx, decision.rule, fact.span});
    }
    return left;
}

std::vector<NamesakeOrganisation> namesakes(store::Transaction& tx, const WorkspaceId& workspace,
                                            const std::string& name) {
    const text::NameQuery asked(name);
    const auto ids = ids_that_may_answer(tx, workspace, "organisation", asked);
    std::vector<NamesakeOrganisation> found;
    for (auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", ids))) {
        double best = 0;
        for (const auto& known : one.names) best = std::max(best, asked.likeness(known.text));
        const int likeness = static_cast<int>(std::lround(100 * best));
        if (likeness >= 75) found.push_back({one.id, std::move(one.names), likeness});
    }
    std::ranges::sort(found, [](const NamesakeOrganisation& a, const NamesakeOrganisation& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.id.str() < b.id.str();
    });
    if (found.size() > namesakes_max) found.resize(namesakes_max);
    return found;
}

void take_days(ArticleReading& to, const desk::Reading& reading, const Places& places) {
    for (const auto& one : reading.events)
        to.events.push_back(
            {one.name, base::LocalDate::parse(one.start), base::LocalDate::parse(one.end), one.place, {}});
    for (const auto& one : reading.dates) {
        const auto start = base::LocalDate::parse(one.start), end = base::LocalDate::parse(one.end);
        if (start && end) to.dates.push_back({*start, *end, places(one.span)});
    }
}

ArticleReading view_of(const desk::Reading& reading, const desk::PageText& page) {
    const Places places(page);
    ArticleReading view;
    view.language = std::string(text::tag_of(reading.language));
    view.title = reading.title;
    view.text = text::utf8_of(page.text);
    for (const auto& fact : reading.facts) view.facts.push_back(fact_of(fact, places));
    view.left_out = left_out_of(reading, view.facts, places);
    take_days(view, reading, places);
    for (const auto& one : reading.organisations)
        view.organisations.push_back({one.name, kind_of(one.type), places(one.span), {}});
    for (const auto& place : reading.places)
        if (!place.country.empty() && std::ranges::find(view.countries, place.country) == view.countries.end())
            view.countries.push_back(place.country);
    for (const auto& one : reading.agreements) view.agreements.push_back({kind_of(one.type), one.parties});
    view.embargo = reading.embargo;
    return view;
}

}  // namespace

Result<ArticleReading> read_for_review(Context& context, const WorkspaceId& id, std::string_view bytes) {
    const auto reached = [&](store::Transaction& tx) { return reach_workspace(context, tx, id, Need::organise); };
    GYORYU_CHECK(context.services.database.read(reached));
    const auto page = desk::page_text(desk::decoded(bytes));
    auto view = view_of(desk::read_article(bytes), page);
    if (view.text.find_first_not_of(" \t\r\n") == std::string::npos) return fail(FaultCode::unreadable_article);
    if (view.text.size() > article_text_max) return fail(FaultCode::file_too_large, {{"max", "400 kB"}});
    return context.services.database.read([&](store::Transaction& tx) -> Result<ArticleReading> {
        GYORYU_TRY(workspace, reached(tx));
        for (auto& one : view.organisations) one.known = namesakes(tx, workspace.id, one.name);
        for (auto& one : view.events) one.known = known_events(tx, workspace.id, one);
        const auto known = store::find<domain::Article>(tx, store::where("workspace_id", workspace.id),
                                                        store::where("sha256", sha256_hex(view.text)));
        if (known) view.accepted = known->id;
        return view;
    });
}

}  // namespace gyoryu::app
