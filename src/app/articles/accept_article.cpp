#include "app/articles/accept_article.h"

#include "app/aftermath/archive.h"
#include "app/articles/article_ledger.h"
#include "app/articles/show_article.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/events/add_event.h"
#include "app/index.h"
#include "app/ledger/entry_bytes.h"
#include "app/organisations/create_organisation.h"
#include "app/programmes/add_programme.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/agreement_tables.h"
#include "store/article_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

domain::Names one_name(const std::string& lang, const std::string& text) {
    return text.empty() ? domain::Names{} : domain::Names{{lang, text}};
}

/// Makes the records of one article in the caller's transaction.
class Acceptance {
public:
    Acceptance(Context& context, store::Transaction& tx, Notices& notices, const domain::Workspace& workspace,
               const ArticleEdit& edit)
        : context_(context), tx_(tx), notices_(notices), workspace_(workspace), edit_(edit) {}

    Result<AcceptedArticle> accept() {
        GYORYU_CHECK(check());
        GYORYU_TRY(programme, programme_of());
        GYORYU_TRY(event, event_of(programme));
        GYORYU_TRY(organisations, organisations_of());
        domain::Article article;
        article.id = context_.services.ids.next<domain::ArticleId>();
        article.workspace_id = workspace_.id;
        article.programme_id = programme.id;
        if (event) article.event_id = event->id;
        article.title = edit_.title;
        article.language = edit_.language;
        article.file_name = edit_.file_name;
        article.sha256 = sha256_hex(edit_.text);
        article.figures = edit_.figures;
        for (const auto& one : organisations) article.organisation_ids.push_back(one);
        if (const auto* account = std::get_if<domain::AccountActor>(&context_.actor))
            article.accepted_by = account->account_id.str();
        article.accepted_at = context_.services.clock.now();
        article.sample = programme.sample;
        store::insert(tx_, article);
        store::insert(tx_, domain::ArticleText{article.id, edit_.text});
        audit(article);
        add_agreements(article, organisations);
        if (event) GYORYU_CHECK(add_amounts(context_, tx_, notices_, *event, article, edit_.text));
        return accepted_article(tx_, article);
    }

private:
    Result<void> check() {
        auto checks = Checks::of(edit_);
        if (edit_.programme_id.empty() && edit_.new_programme.empty()) checks.add("/programme_id", "required");
        const bool event = !edit_.event_id.empty() || edit_.new_event;
        for (std::size_t i = 0; i < edit_.figures.size(); ++i) {
            const auto at = "/figures/" + std::to_string(i);
            if (is_amount(edit_.figures[i]) && !event) checks.add("/event_id", "required");
            const bool bare = edit_.figures[i].currency.empty();
            if (is_amount(edit_.figures[i]) && bare) checks.add(at + "/currency", "required");
            if (!is_amount(edit_.figures[i]) && !bare) checks.add(at + "/currency", "currency_without_amount");
        }
        for (std::size_t i = 0; i < edit_.organisations.size(); ++i)
            if (edit_.organisations[i].id.empty() && edit_.organisations[i].name.empty())
                checks.add("/organisations/" + std::to_string(i) + "/name", "required");
        for (std::size_t i = 0; i < edit_.agreements.size(); ++i)
            if (!are_parties(edit_.agreements[i].parties))
                checks.add("/agreements/" + std::to_string(i) + "/parties", "unknown_reference");
        return checks.done();
    }

    bool are_parties(std::vector<int> parties) const {
        std::ranges::sort(parties);
        const bool twice = std::ranges::adjacent_find(parties) != parties.end();
        return !twice && std::ranges::all_of(parties, [&](int one) {
            return one >= 0 && static_cast<std::size_t>(one) < edit_.organisations.size();
        });
    }

    Result<domain::Programme> programme_of() {
        if (edit_.programme_id.empty()) {
            ProgrammeEdit programme;
            programme.names = one_name(edit_.language, edit_.new_programme);
            return add_programme(context_, tx_, notices_, workspace_, programme);
        }
        GYORYU_TRY(known, reach_programme(context_, tx_, ProgrammeId(edit_.programme_id), Need::organise));
        if (known.workspace_id == workspace_.id) return known;
        return fail(FaultCode::not_found, {{"what", "programme"}});
    }

    Result<std::optional<domain::Event>> event_of(const domain::Programme& programme) {
        if (edit_.new_event) {
            EventEdit event;
            event.names = one_name(edit_.language, edit_.new_event->name);
            event.place = one_name(edit_.language, edit_.new_event->place);
            event.country = edit_.new_event->country;
            event.time_zone = workspace_.time_zone;
            event.starts_on = edit_.new_event->starts_on;
            event.ends_on = edit_.new_event->ends_on;
            event.status = domain::EventStatus::closed;
            event.sample = programme.sample;
            GYORYU_TRY(made, add_event(context_, tx_, notices_, programme, event));
            return std::optional(std::move(made));
        }
        if (edit_.event_id.empty()) return std::optional<domain::Event>();
        GYORYU_TRY(known, reach_event(context_, tx_, EventId(edit_.event_id), Need::organise));
        if (known.programme_id != programme.id) return fail(FaultCode::not_found, {{"what", "event"}});
        GYORYU_CHECK(refuse_archived(tx_, known.id));
        return std::optional(std::move(known));
    }

    /// Ids in the order of the edit.
    Result<std::vector<OrganisationId>> organisations_of() {
        std::vector<OrganisationId> ids;
        for (const auto& one : edit_.organisations) {
            if (one.id.empty()) {
                OrganisationEdit organisation;
                organisation.names = one_name(edit_.language, one.name);
                organisation.kind = one.kind;
                ids.push_back(add_organisation(context_, tx_, notices_, workspace_.id, organisation).id);
                continue;
            }
            const auto known = store::find<domain::Organisation>(tx_, store::where("id", one.id),
                                                                 store::where("workspace_id", workspace_.id));
            if (!known) return fail(FaultCode::not_found, {{"what", "organisation"}});
            GYORYU_CHECK(add_spelling(*known, one.name));
            ids.push_back(known->id);
        }
        return ids;
    }

    /// What the article calls a known organisation becomes a name of it, if there is none in that language.
    Result<void> add_spelling(domain::Organisation organisation, const std::string& name) {
        const auto same = [&](const domain::Name& one) { return one.text == name || one.lang == edit_.language; };
        if (name.empty() || std::ranges::any_of(organisation.names, same)) return {};
        const auto before = organisation;
        organisation.names.push_back({edit_.language, name});
        GYORYU_TRY(saved, store::update(tx_, organisation, organisation.revision));
        index_row(tx_, saved);
        audit_changed(context_, tx_, {workspace_.id, "accept_article", "organisation", saved.id.str()}, before, saved);
        notices_.push_back({workspace_.id, std::nullopt, "organisation", saved.id.str(), saved.revision});
        return {};
    }

    void add_agreements(const domain::Article& article, const std::vector<OrganisationId>& organisations) {
        for (const auto& one : edit_.agreements) {
            domain::Agreement agreement;
            agreement.id = context_.services.ids.next<domain::AgreementId>();
            agreement.workspace_id = workspace_.id;
            agreement.programme_id = article.programme_id;
            agreement.event_id = article.event_id;
            agreement.article_id = article.id;
            agreement.kind = one.kind;
            for (const int party : one.parties)
                agreement.party_ids.push_back(organisations[static_cast<std::size_t>(party)]);
            agreement.signed_on = one.signed_on;
            agreement.sample = article.sample;
            store::insert(tx_, agreement);
        }
    }

    void audit(const domain::Article& article) {
        audit_created(context_, tx_, {workspace_.id, "accept_article", "article", article.id.str()}, article);
        notices_.push_back({workspace_.id, article.event_id, "article", article.id.str(), article.revision});
    }

    Context& context_;
    store::Transaction& tx_;
    Notices& notices_;
    const domain::Workspace& workspace_;
    const ArticleEdit& edit_;
};

}  // namespace

Result<AcceptedArticle> accept_article(Context& context, const WorkspaceId& id, const ArticleEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AcceptedArticle> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        return Acceptance(context, tx, notices, workspace, edit).accept();
    });
}

}  // namespace gyoryu::app
