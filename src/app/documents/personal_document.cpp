#include "app/documents/personal_document.h"

#include "app/documents/fill_personal.h"
#include "app/documents/render_personal.h"
#include "app/links/find_calendar.h"
#include "app/personal/reach_person.h"
#include "app/reader.h"

namespace gyoryu::app {

namespace {

Result<File> document_of(Context& context, PersonKey key, TimetableForm form) {
    if (form == TimetableForm::table_signs) return fail(FaultCode::not_found, {{"what", "document"}});
    GYORYU_TRY(released, context.services.database.read([&](store::Transaction& tx) -> Result<ReleasedEvent> {
        GYORYU_TRY(event, reach_person(context, tx, key.kind, key.id));
        return load_around(context.services, tx, event, key.kind, key.id);
    }));
    return render_personal(released, key, form, reader_of(context.lang));
}

}  // namespace

Result<File> participant_document(Context& context, const ParticipantId& participant, TimetableForm form) {
    return document_of(context, {domain::PersonKind::participant, participant.str(), {}}, form);
}

Result<File> interpreter_document(Context& context, const InterpreterId& interpreter, TimetableForm form) {
    return document_of(context, {domain::PersonKind::interpreter, interpreter.str(), {}}, form);
}

Result<File> my_document(Context& context, TimetableForm form) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return document_of(context, {person->kind, person->person_id, {}}, form);
}

Result<File> subscribed_calendar(Context& context, const std::string& token) {
    GYORYU_TRY(person, find_calendar(context.services, token));
    Context reader{context.services, person, context.lang, context.address};
    return my_document(reader, TimetableForm::ics);
}

}  // namespace gyoryu::app
