#include "app/registration/accepting.h"

#include "app/agreements/agreements.h"
#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/index.h"
#include "app/interpreters/delete_interpreter.h"
#include "app/interpreters/interpreter_rules.h"
#include "app/organisations/create_organisation.h"
#include "app/participants/participant_rules.h"
#include "app/participants/remove_participants.h"
#include "app/registration/application_letters.h"
#include "app/registration/application_rows.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "store/search.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::ApplicationStatus;

OrganisationEdit organisation_edit(const domain::Event& event, const domain::ApplicationForm& form) {
    OrganisationEdit edit;
    edit.names = form.names;
    edit.country = form.country;
    edit.city = form.city;
    edit.website = form.website;
    edit.sample = event.sample;
    return edit;
}

domain::Participant participant_from(const domain::Application& application) {
    domain::Participant participant;
    participant.event_id = application.event_id;
    participant.side = application.role == domain::ApplicantRole::seller ? domain::ParticipantSide::seller
                                                                         : domain::ParticipantSide::buyer;
    const auto& form = application.form;
    participant.contact_name = form.contact_name;
    participant.email = application.email;
    participant.phone = form.phone;
    participant.languages = form.languages;
    participant.offers = form.offers;
    participant.needs = form.needs;
    participant.products = form.products;
    participant.presence.delegates = std::max(1, static_cast<int>(form.delegates.size()));
    return participant;
}

void add_delegates(Context& context, store::Transaction& tx, const domain::Participant& participant,
                   const domain::ApplicationForm& form) {
    for (const auto& one : form.delegates)
        store::insert(tx, domain::Delegate{context.services.ids.next<domain::DelegateId>(), participant.event_id,
                                           participant.id, one.name, one.role, one.email, one.phone, one.languages});
}

Result<void> make_participant(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                              domain::Application& application, const std::optional<OrganisationId>& organisation) {
    auto participant = participant_from(application);
    participant.id = context.services.ids.next<ParticipantId>();
    participant.code = next_code(tx, event.id, participant.side);
    GYORYU_CHECK(refuse_duplicates(tx, participant));
    participant.organisation_id =
        organisation
            ? *organisation
            : add_organisation(context, tx, notices, event.workspace_id, organisation_edit(event, application.form)).id;
    store::insert(tx, participant);
    index_row(tx, event.workspace_id, participant);
    add_delegates(context, tx, participant, application.form);
    move_files(tx, files_owner(application), {domain::StoredFileOwner::participant, participant.id.str()});
    application.participant_id = participant.id;
    notices.push_back({event.workspace_id, event.id, "participant", participant.id.str(), 1});
    return {};
}

Result<void> make_interpreter(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                              domain::Application& application) {
    domain::Interpreter interpreter;
    interpreter.id = context.services.ids.next<InterpreterId>();
    interpreter.event_id = event.id;
    interpreter.code = next_interpreter_code(tx, event.id);
    interpreter.names = application.form.names;
    interpreter.email = application.email;
    interpreter.phone = application.form.phone;
    interpreter.pairs = application.form.pairs;
    GYORYU_CHECK(refuse_duplicates(tx, interpreter));
    store::insert(tx, interpreter);
    index_row(tx, event.workspace_id, interpreter);
    move_files(tx, files_owner(application), {domain::StoredFileOwner::interpreter, interpreter.id.str()});
    application.interpreter_id = interpreter.id;
    notices.push_back({event.workspace_id, event.id, "interpreter", interpreter.id.str(), 1});
    return {};
}

/// Whether anybody has asked for the participant or been asked by it.
bool has_requests(store::Transaction& tx, const ParticipantId& id) {
    return store::count<domain::Request>(
               tx, {{store::any_of({store::where("from_id", id), store::where("to_id", id)})}}) > 0;
}

Result<void> remove_participant(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                                domain::Application& application) {
    const auto found = store::find<domain::Participant>(tx, store::where("id", *application.participant_id));
    if (!found) return {};
    if (has_requests(tx, found->id)) return fail(FaultCode::in_use, {{"code", found->code}});
    move_files(tx, {domain::StoredFileOwner::participant, found->id.str()}, files_owner(application));
    GYORYU_CHECK(remove_participants(context, tx, notices, event, {*found}));
    // The organisation this application made goes with it, unless it is known for something else.
    const auto others =
        store::count_where<domain::Participant>(tx, store::where("organisation_id", found->organisation_id));
    const auto organisation = store::find<domain::Organisation>(tx, store::where("id", found->organisation_id));
    // Ids ascend with time: one that was known before is older than the participant.
    const bool made_here = organisation && organisation->id.str() > found->id.str() && organisation->revision == 1;
    if (others > 0 || !made_here || agreements_of(tx, event.workspace_id, organisation->id) > 0) return {};
    GYORYU_CHECK(store::erase<domain::Organisation>(tx, organisation->id, organisation->revision));
    store::forget_text(tx, "organisation", organisation->id.str());
    audit_deleted(context, tx, {event.workspace_id, "reopen_application", "organisation", organisation->id.str()},
                  *organisation);
    notices.push_back({event.workspace_id, std::nullopt, "organisation", organisation->id.str(), 0});
    return {};
}

}  // namespace

Result<domain::Application> accept_application(Context& context, store::Transaction& tx, Notices& notices,
                                               const domain::Event& event, domain::Application application,
                                               const std::optional<OrganisationId>& organisation) {
    if (application.role == domain::ApplicantRole::interpreter)
        GYORYU_CHECK(make_interpreter(context, tx, notices, event, application));
    else
        GYORYU_CHECK(make_participant(context, tx, notices, event, application, organisation));
    application.status = ApplicationStatus::accepted;
    application.waiting_since.reset();
    application.decided_at = context.services.clock.now();
    const auto revision = application.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(application), revision));
    mail_news(context, tx, event, saved, ApplicationNews::accepted);
    notices.push_back({event.workspace_id, event.id, "application", saved.id.str(), saved.revision});
    return saved;
}

Result<void> undo_acceptance(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                             domain::Application& application) {
    if (application.participant_id) {
        GYORYU_CHECK(remove_participant(context, tx, notices, event, application));
        application.participant_id.reset();
    }
    if (application.interpreter_id) {
        const auto interpreter = store::find<domain::Interpreter>(tx, store::where("id", *application.interpreter_id));
        application.interpreter_id.reset();
        if (!interpreter) return {};
        move_files(tx, {domain::StoredFileOwner::interpreter, interpreter->id.str()}, files_owner(application));
        GYORYU_CHECK(remove_interpreter(context, tx, notices, event, *interpreter));
    }
    return {};
}

}  // namespace gyoryu::app
