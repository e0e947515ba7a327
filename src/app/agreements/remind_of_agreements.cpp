#include "app/agreements/remind_of_agreements.h"

#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "store/agreement_tables.h"
#include "store/record.h"
#include "text/date_range.h"

#include <map>

namespace gyoryu::app {

namespace {

using domain::Agreement;
using domain::AgreementReminder;

constexpr int soon_days = 14;
constexpr int too_late_days = 30;

/// One line of a letter.
struct Due {
    const Agreement* agreement = nullptr;
    std::string what;  ///< look, soon or late: sentence `mail.agreement_due.<what>`
    base::LocalDate day;
    std::string obligation;
};

std::vector<Due> due_of(const Agreement& agreement, base::LocalDate today) {
    std::vector<Due> all;
    const auto look = domain::last_look_due(agreement, today);
    if (look && domain::needs_look(agreement, today) && today <= look->plus_days(too_late_days))
        all.push_back({&agreement, "look", *look, ""});
    if (agreement.state == domain::AgreementState::ended) return all;
    for (const auto& one : agreement.obligations) {
        if (one.done_on || !one.due_on) continue;
        if (today <= *one.due_on && *one.due_on <= today.plus_days(soon_days))
            all.push_back({&agreement, "soon", *one.due_on, one.text});
        else if (*one.due_on < today && today <= one.due_on->plus_days(too_late_days))
            all.push_back({&agreement, "late", *one.due_on, one.text});
    }
    return all;
}

std::vector<Due> untold(store::Transaction& tx, std::vector<Due> due, base::Instant now) {
    std::map<std::pair<std::string, std::string>, bool> told;
    std::erase_if(due, [&](const Due& one) {
        const auto about = one.what + " " + one.day.str();
        const auto [known, first] = told.emplace(std::pair(one.agreement->id.str(), about), false);
        if (first) known->second = !store::insert_if_new(tx, AgreementReminder{one.agreement->id, about, now});
        return known->second;
    });
    return due;
}

class Letters {
public:
    Letters(Context& context, store::Transaction& tx, const domain::Workspace& workspace)
        : context_(context), tx_(tx), workspace_(workspace) {
        for (auto& one : store::select_where<domain::Organisation>(tx, store::where("workspace_id", workspace.id)))
            names_.emplace(one.id, std::move(one.names));
    }

    void write(const std::vector<Due>& due) {
        for (const auto& member :
             store::select_where<domain::Member>(tx_, store::where("workspace_id", workspace_.id))) {
            if (member.role == domain::Role::auditor) continue;
            const auto account = store::find<domain::Account>(tx_, store::where("id", member.account_id));
            if (account && !account->disabled) write_to(*account, due);
        }
    }

private:
    void write_to(const domain::Account& account, const std::vector<Due>& due) {
        Letter letter;
        letter.to = {
            .email = account.email, .lang = account.locale, .name = account.display_name, .zone = workspace_.time_zone};
        letter.purpose = "agreement_due";
        letter.workspace_id = workspace_.id;
        std::string list;
        for (const auto& one : due) list += (list.empty() ? "" : "\n") + line(account.locale, one);
        letter.params = {{"name", account.display_name},
                         {"workspace", shown(account.locale, workspace_)},
                         {"count", static_cast<std::int64_t>(due.size())},
                         {"list", list}};
        letter.secret_url = context_.services.settings.public_url + "/programmes";
        queue_mail(context_, tx_, nullptr, letter);
    }
    std::string line(domain::Lang lang, const Due& due) const {
        const auto reader = reader_of(lang);
        return text::sentence(reader, "mail.agreement_due." + due.what,
                              text::Parameters{{"agreement", title(lang, *due.agreement)},
                                               {"day", text::day_in_text(reader, due.day)},
                                               {"obligation", due.obligation}});
    }
    std::string title(domain::Lang lang, const Agreement& agreement) const {
        if (!agreement.title.empty()) return agreement.title;
        std::string parties;
        for (const auto& id : agreement.party_ids)
            if (const auto found = names_.find(id); found != names_.end())
                parties += (parties.empty() ? "" : " · ") + shown(lang, found->second);
        return parties;
    }

    Context& context_;
    store::Transaction& tx_;
    const domain::Workspace& workspace_;
    std::unordered_map<OrganisationId, domain::Names> names_;
};

void remind(Context& context, store::Transaction& tx, const domain::Workspace& workspace,
            const std::vector<Agreement>& agreements) {
    const auto now = context.services.clock.now();
    const auto today = base::to_local(now, workspace.time_zone).day;
    std::vector<Due> due;
    for (const auto& one : agreements)
        for (auto& each : due_of(one, today)) due.push_back(std::move(each));
    due = untold(tx, std::move(due), now);
    if (!due.empty()) Letters(context, tx, workspace).write(due);
}

}  // namespace

void remind_of_agreements(Services& services) {
    Context context{services, domain::SystemActor{}, domain::Lang::en, {}};
    services.database.write([&](store::Transaction& tx) {
        std::map<WorkspaceId, std::vector<Agreement>> of_workspace;
        for (auto& one : store::select_where<Agreement>(tx, store::where("state", domain::AgreementState::standing),
                                                        store::where("sample", false)))
            of_workspace[one.workspace_id].push_back(std::move(one));
        for (const auto& [id, agreements] : of_workspace)
            if (const auto workspace = store::find<domain::Workspace>(tx, store::where("id", id)))
                remind(context, tx, *workspace, agreements);
    });
}

}  // namespace gyoryu::app
