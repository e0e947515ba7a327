#include "app/registration/application_rows.h"

#include "app/accounts/secret_token.h"
#include "app/files/file_rows.h"
#include "app/person_data/erased_marks.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <map>

namespace gyoryu::app {

Result<domain::Application> find_application(const Context& context, store::Transaction& tx, const std::string& token) {
    auto found = store::find<domain::Application>(tx, store::where("token_hash", token_hash(token)));
    if (!found) GYORYU_CHECK(refuse_erased(tx, token_hash(token)));
    if (!found) return fail(FaultCode::not_found, {{"what", "link"}});
    if (found->status == domain::ApplicationStatus::draft && found->expires_at <= context.services.clock.now())
        return fail(FaultCode::link_expired);
    return std::move(*found);
}

std::vector<GivenConsent> consents_of(store::Transaction& tx, const domain::Application& application) {
    std::map<std::string, GivenConsent> last;
    for (const auto& one :
         store::select_where<domain::ConsentGiven>(tx, store::where("application_id", application.id)))
        last[one.purpose] = {one.purpose, {}, one.version, one.lang, one.agreed, one.at};
    std::vector<GivenConsent> consents;
    for (auto& [purpose, one] : last) {
        const auto version =
            store::find<domain::ConsentVersion>(tx, store::where("event_id", application.event_id),
                                                store::where("purpose", purpose), store::where("version", one.version));
        if (version) one.titles = version->titles;
        consents.push_back(std::move(one));
    }
    return consents;
}

std::optional<int> waiting_place(store::Transaction& tx, const domain::Application& application) {
    if (application.status != domain::ApplicationStatus::waiting || !application.waiting_since) return std::nullopt;
    const auto before = store::count_where<domain::Application>(
        tx, store::where("event_id", application.event_id), store::where("role", application.role),
        store::where("status", domain::ApplicationStatus::waiting),
        store::less("waiting_since", *application.waiting_since));
    return static_cast<int>(before) + 1;
}

FileOwner files_owner(const domain::Application& application) {
    return {domain::StoredFileOwner::application, application.id.str()};
}

std::string application_url(const Services& services, const std::string& token) {
    return services.settings.public_url + "/apply/" + token;
}

void forget_old_drafts(store::Transaction& tx, base::Instant now) {
    for (const auto& draft : store::select_where<domain::Application>(
             tx, store::where("status", domain::ApplicationStatus::draft), store::at_most("expires_at", now))) {
        forget_files(tx, files_owner(draft));
        store::erase_where<domain::Application>(tx, store::where("id", draft.id));
    }
}

OwnApplication own_view(store::Transaction& tx, const domain::Application& application) {
    OwnApplication view;
    view.id = application.id;
    if (const auto home = published_of(tx, application.event_id)) {
        view.workspace = home->workspace.slug;
        view.event = home->event.slug;
    }
    view.role = application.role;
    view.status = application.status;
    view.lang = application.lang;
    view.email = application.email;
    view.form = application.form;
    view.consents = consents_of(tx, application);
    for (const auto& file : files_of(tx, files_owner(application))) view.files.push_back(view_of(file));
    if (application.status == domain::ApplicationStatus::refused) view.reason = application.reason;
    view.waiting_place = waiting_place(tx, application);
    view.submitted_at = application.submitted_at;
    view.revision = application.revision;
    return view;
}

}  // namespace gyoryu::app
