#include "app/registration/update_registration.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/registration/registration_rows.h"
#include "app/registration/waiting_list.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::Consent;

void check_questions(const EventRegistrationEdit& edit, Checks& checks) {
    std::set<std::string> keys;
    for (std::size_t i = 0; i < edit.questions.size(); ++i) {
        const auto& question = edit.questions[i];
        const std::string path = "/questions/" + std::to_string(i);
        if (!keys.insert(question.key).second) checks.add(path + "/key", "duplicate");
        checks.names(path + "/labels", question.labels);
        const bool lists =
            question.kind == domain::QuestionKind::choice || question.kind == domain::QuestionKind::multiple;
        if (lists && question.options.empty()) checks.add(path + "/options", "too_few", {{"min", "1"}});
        std::set<std::string> options;
        for (const auto& option : question.options)
            if (!options.insert(option.key).second) checks.add(path + "/options", "duplicate");
    }
}

Checks check(const EventRegistrationEdit& edit) {
    auto checks = Checks::of(edit);
    check_questions(edit, checks);
    std::set<std::string> purposes;
    for (std::size_t i = 0; i < edit.consents.size(); ++i)
        if (!purposes.insert(edit.consents[i].purpose).second)
            checks.add("/consents/" + std::to_string(i) + "/purpose", "duplicate");
    if (edit.opens_at && edit.closes_at && *edit.closes_at <= *edit.opens_at)
        checks.add("/closes_at", "too_small", {{"min", edit.opens_at->str()}});
    return checks;
}

/// The version a consent has now: kept while its words stay, the next one when they change.
void number_consents(Context& context, store::Transaction& tx, const EventId& event, std::vector<Consent>& consents) {
    for (auto& consent : consents) {
        const auto known = store::select<domain::ConsentVersion>(
            tx, {{store::where("event_id", event), store::where("purpose", consent.purpose)}, {{"version", true}}, 1});
        const bool same =
            !known.empty() && known.front().titles == consent.titles && known.front().words == consent.words;
        consent.version = known.empty() ? 1 : known.front().version + (same ? 0 : 1);
        if (!same)
            store::insert(tx, domain::ConsentVersion{event, consent.purpose, consent.version, consent.titles,
                                                     consent.words, context.services.clock.now()});
    }
}

void apply(const EventRegistrationEdit& edit, domain::EventRegistration& to) {
    to.published = edit.published;
    to.opens_at = edit.opens_at;
    to.closes_at = edit.closes_at;
    to.roles = edit.roles;
    to.invitation_needed = edit.invitation_needed;
    to.introduction = edit.introduction;
    to.questions = edit.questions;
    to.consents = edit.consents;
    to.seller_places = edit.seller_places;
    to.buyer_places = edit.buyer_places;
    to.interpreter_places = edit.interpreter_places;
    to.answer_days = edit.answer_days;
    to.proof_difficulty = edit.proof_difficulty;
    to.contact_email = edit.contact_email;
}

Result<domain::EventRegistration> stored(store::Transaction& tx, domain::EventRegistration registration,
                                         std::int64_t expected_revision) {
    if (store::count_where<domain::EventRegistration>(tx, store::where("event_id", registration.event_id)) > 0)
        return store::update(tx, std::move(registration), expected_revision);
    // What was shown before there was a row carried revision 1.
    if (expected_revision != 1) return fail(FaultCode::stale_revision, {{"what", "registration"}});
    registration.revision = 2;
    store::insert(tx, registration);
    return registration;
}

}  // namespace

Result<EventRegistration> update_registration(Context& context, const EventId& id, std::int64_t expected_revision,
                                              const EventRegistrationEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<EventRegistration> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(refuse_rehearsal(tx, event.id));
        GYORYU_CHECK(check(edit).done());
        const auto before = registration_of(tx, event.id);
        auto after = before;
        apply(edit, after);
        number_consents(context, tx, event.id, after.consents);
        GYORYU_TRY(saved, stored(tx, std::move(after), expected_revision));
        GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, event.workspace_id));
        audit_changed(context, tx, {event.workspace_id, "update_registration", "registration", event.id.str()}, before,
                      saved);
        notices.push_back({event.workspace_id, event.id, "registration", event.id.str(), saved.revision});
        GYORYU_CHECK(move_up(context, tx, notices, event, saved));
        return EventRegistration{saved, public_url(context.services, workspace, event)};
    });
}

}  // namespace gyoryu::app
