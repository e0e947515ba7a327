#include "scenarios/load_demo.h"

#include "app/accounts/password.h"
#include "app/index.h"
#include "app/info/demo_accounts.h"
#include "app/meetings/sync_meetings.h"
#include "app/search/refresh_search_index.h"
#include "scenarios/demo_article.h"
#include "scenarios/demo_press.h"
#include "scenarios/demo_registration.h"
#include "scenarios/demo_survey.h"
#include "scenarios/load_outcomes.h"
#include "scenarios/read_scenario.h"
#include "scenarios/rows_of.h"
#include "store/agreement_tables.h"
#include "store/record.h"

#include <algorithm>
#include <array>

namespace gyoryu::scenarios {
namespace {

using app::Context;
using store::Transaction;
using store::where;

struct DemoPerson {
    std::string_view email;
    std::string_view display_name;
    domain::Role role;
};

// The addresses lead nowhere (RFC 2606), and the password is shown on the sign-in page of a demonstration.
constexpr std::array people{
    DemoPerson{"owner@gyoryu.example", "김예시", domain::Role::owner},
    DemoPerson{"organiser@gyoryu.example", "이예시", domain::Role::organiser},
    DemoPerson{"auditor@gyoryu.example", "박예시", domain::Role::auditor},
};
constexpr std::string_view first_programme = "wonju-weihai";
/// An event that is over, with outcomes: people have said what they thought of it.
constexpr std::string_view surveyed_event = "uzmed-2022";
constexpr std::string_view told_event = "uzmed-2022";  ///< its results stand in a published release
constexpr std::string_view password = "gyoryu-demo";

bool is_empty(Transaction& tx) {
    return store::count_where<domain::Account>(tx) == 0 && store::count_where<domain::Workspace>(tx) == 0;
}

domain::Workspace workspace_for(Context& context, Transaction& tx, const WorkspaceData& data,
                                const std::vector<DemoMember>& members) {
    if (const auto found = store::find<domain::Workspace>(tx, where("slug", data.slug))) return *found;
    auto& ids = context.services.ids;
    const domain::Workspace workspace{
        ids.next<domain::WorkspaceId>(), data.slug, data.name, data.locale, data.time_zone, data.other_names};
    store::insert(tx, workspace);
    for (const auto& member : members)
        store::insert(tx, domain::Member{ids.next<domain::MemberId>(), workspace.id, member.account_id, member.role});
    return workspace;
}

template <class T>
void index_all(Transaction& tx, const std::vector<T>& rows) {
    for (const T& row : rows) app::index_row(tx, row);
}
template <class T>
void index_all(Transaction& tx, const domain::WorkspaceId& workspace, const std::vector<T>& rows) {
    for (const T& row : rows) app::index_row(tx, workspace, row);
}

int on_side(const EventRows& rows, domain::ParticipantSide side) {
    return static_cast<int>(
        std::ranges::count(rows.participants, side, [](const domain::Participant& person) { return person.side; }));
}

LoadedEvent load_event(Context& context, Transaction& tx, const EventRows& rows) {
    store::insert(tx, rows.event);
    app::index_row(tx, rows.event);
    store::insert(tx, rows.structure);
    store::insert_all(tx, rows.participants);
    index_all(tx, rows.event.workspace_id, rows.participants);
    store::insert_all(tx, rows.interpreters);
    index_all(tx, rows.event.workspace_id, rows.interpreters);
    store::insert_all(tx, rows.requests);
    const auto synced = app::sync_meetings(context, tx, rows.event);
    load_outcomes(context, tx, rows);
    return {rows.event.slug,
            rows.event.names,
            on_side(rows, domain::ParticipantSide::seller),
            on_side(rows, domain::ParticipantSide::buyer),
            static_cast<int>(rows.requests.size()),
            synced.created};
}

/// What the audit of a new workspace begins with.
void record(Context& context, Transaction& tx, const domain::Programme& programme) {
    domain::AuditEntry entry;
    entry.id = context.services.ids.next<domain::AuditId>();
    entry.workspace_id = programme.workspace_id;
    entry.at = context.services.clock.now();
    entry.actor_kind = domain::ActorKind::system;
    entry.action = "load_scenario";
    entry.entity = "programme";
    entry.entity_id = programme.id.str();
    store::insert(tx, entry);
}

std::vector<domain::Account> accounts_of(Context& context) {
    std::vector<domain::Account> accounts;
    for (const auto& person : people) {
        domain::Account account;
        account.id = context.services.ids.next<domain::AccountId>();
        account.email = person.email;
        account.display_name = person.display_name;
        account.password_hash = app::hash_password(password, context.services.settings.password_cost);
        account.created_at = context.services.clock.now();
        accounts.push_back(std::move(account));
    }
    return accounts;
}

LoadedDemo load_all(Context& context, Transaction& tx, const std::vector<Scenario>& scenarios,
                    const std::vector<domain::Account>& accounts) {
    LoadedDemo demo;
    std::vector<DemoMember> members;
    store::insert_all(tx, accounts);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        members.push_back({accounts[i].id, people[i].role});
        demo.accounts.push_back({accounts[i].email, std::string(password), people[i].role});
    }
    for (const auto& scenario : scenarios)
        std::ranges::move(load_scenario(context, tx, scenario, members), std::back_inserter(demo.events));
    app::put_demo_accounts(tx, demo.accounts);
    return demo;
}

}  // namespace

std::vector<LoadedEvent> load_scenario(Context& context, Transaction& tx, const Scenario& scenario,
                                       const std::vector<DemoMember>& members) {
    const auto workspace = workspace_for(context, tx, scenario.workspace, members);
    const auto rows = rows_of(scenario, workspace.id, context.services.ids, context.services.clock.now());
    store::insert_all(tx, rows.organisations);
    index_all(tx, rows.organisations);
    store::insert(tx, rows.programme);
    app::index_row(tx, rows.programme);
    record(context, tx, rows.programme);
    std::vector<LoadedEvent> loaded;
    for (const auto& event : rows.events) loaded.push_back(load_event(context, tx, event));
    store::insert_all(tx, rows.agreements);
    if (scenario.programme.slug == first_programme && !rows.events.empty())
        open_registration(context, tx, rows.events.back().event);
    if (scenario.programme.slug == first_programme) load_article(context, tx, rows);
    for (const auto& event : rows.events)
        if (event.event.slug == surveyed_event) load_survey(context, tx, event.event);
    return loaded;
}

base::Result<LoadedDemo> load_demo(Context& context) {
    GYORYU_TRY(scenarios, all_scenarios());
    // What the first five minutes are spent on comes first: the workspace a new reader is in, the top of their page.
    const auto first = std::ranges::find(scenarios, first_programme,
                                         [](const Scenario& one) -> std::string_view { return one.programme.slug; });
    if (first != scenarios.end()) std::rotate(scenarios.begin(), first, first + 1);
    // While the store is empty this only notes the rules of the index: the first start need not index everything again.
    app::refresh_search_index(context.services);
    // Hashing takes longer than everything else and stays outside the transaction.
    const auto accounts = accounts_of(context);
    auto demo = context.services.database.write([&](Transaction& tx) -> base::Result<LoadedDemo> {
        if (!is_empty(tx)) return base::fail(base::FaultCode::file_exists);
        return load_all(context, tx, scenarios, accounts);
    });
    const bool told = demo && std::ranges::find(demo->events, told_event, &LoadedEvent::slug) != demo->events.end();
    if (told) GYORYU_CHECK(publish_demo_press(context, std::string(told_event)));
    return demo;
}

}  // namespace gyoryu::scenarios
