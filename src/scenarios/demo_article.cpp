#include "scenarios/demo_article.h"

#include "app/ledger/entry_bytes.h"
#include "app/reader.h"
#include "store/agreement_tables.h"
#include "store/article_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::scenarios {

namespace {

const domain::Organisation* sample_of(const ScenarioRows& rows, std::string_view country) {
    const auto found = std::ranges::find_if(rows.organisations, [&](const domain::Organisation& one) {
        return one.sample && one.country == country && one.kind == domain::OrganisationKind::company;
    });
    return found == rows.organisations.end() ? nullptr : &*found;
}

}  // namespace

void load_article(app::Context& context, store::Transaction& tx, const ScenarioRows& rows) {
    const auto *first = sample_of(rows, "KR"), *second = sample_of(rows, "CN");
    if (first == nullptr || second == nullptr) return;
    const text::Parameters names{{"first", app::shown(domain::Lang::ko, first->names)},
                                 {"second", app::shown(domain::Lang::ko, second->names)}};
    const auto say = [&](const char* key) { return text::sentence(text::Language::ko, key, names); };
    domain::Article article;
    article.id = context.services.ids.next<domain::ArticleId>();
    article.workspace_id = rows.programme.workspace_id;
    article.programme_id = rows.programme.id;
    article.title = say("demo.article.title");
    article.language = "ko";
    const auto text = article.title + "\n\n" + say("demo.article.text");
    article.sha256 = app::sha256_hex(text);
    article.figures = {{"sellers", 12, "", false, say("demo.article.sellers")},
                       {"buyers", 30, "", false, say("demo.article.buyers")},
                       {"mous", 1, "", false, say("demo.article.mous")}};
    article.organisation_ids = {first->id, second->id};
    article.accepted_at = context.services.clock.now();
    article.sample = true;
    store::insert(tx, article);
    store::insert(tx, domain::ArticleText{article.id, text});
    domain::Agreement agreement;
    agreement.id = context.services.ids.next<domain::AgreementId>();
    agreement.workspace_id = article.workspace_id;
    agreement.programme_id = article.programme_id;
    agreement.article_id = article.id;
    agreement.kind = domain::AgreementKind::mou;
    agreement.party_ids = article.organisation_ids;
    agreement.sample = true;
    store::insert(tx, agreement);
}

}  // namespace gyoryu::scenarios
