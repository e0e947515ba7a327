#include "app/documents/personal_paper.h"

#include "app/documents/event_document.h"
#include "app/documents/papers.h"
#include "app/documents/wording.h"
#include "app/personal/reach_person.h"

namespace gyoryu::app {

namespace {

struct PersonalPaper {
    documents::Document document;
    std::string person;  ///< for the file's name
};

/// The file is written when nobody's connection waits for it any more.
template <class Content>
Result<File> paper_of(Context& context, const PersonKey& key, std::string_view form, Content content) {
    const auto as = documents::form_of(form);
    if (!as) return fail(FaultCode::not_found, {{"what", "document"}});
    GYORYU_TRY(paper, context.services.database.read([&](store::Transaction& tx) -> Result<PersonalPaper> {
        GYORYU_TRY(event, reach_person(context, tx, key.kind, key.id));
        const auto ground = load_paper_ground(context, tx, event);
        const auto personal = personal_of(ground.record.released, key);
        return PersonalPaper{content(ground), shown_names(ground.reader(), personal.names).main};
    }));
    return File{paper.document.title + " " + paper.person + "." + std::string(documents::ending_of(*as)),
                std::string(documents::content_type_of(*as)), documents::write_document(paper.document, *as)};
}

Result<File> timetable_of(Context& context, const PersonKey& key, std::string_view form) {
    return paper_of(context, key, form,
                    [&](const PaperGround& ground) { return personal_timetables(ground, {key}, false); });
}

}  // namespace

Result<File> interpreter_briefing(Context& context, const InterpreterId& id, std::string_view form) {
    return paper_of(context, {domain::PersonKind::interpreter, id.str()}, form, [&](const PaperGround& ground) {
        return interpreters_pack(ground, {&ground.record.released.interpreters.at(id)}, false);
    });
}

Result<File> participant_timetable(Context& context, const ParticipantId& id, std::string_view form) {
    return timetable_of(context, {domain::PersonKind::participant, id.str()}, form);
}

Result<File> interpreter_timetable(Context& context, const InterpreterId& id, std::string_view form) {
    return timetable_of(context, {domain::PersonKind::interpreter, id.str()}, form);
}

Result<File> my_briefing(Context& context, std::string_view form) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    if (person->kind != domain::PersonKind::interpreter) return fail(FaultCode::not_found, {{"what", "document"}});
    return interpreter_briefing(context, InterpreterId(person->person_id), form);
}

Result<File> my_timetable(Context& context, std::string_view form) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return timetable_of(context, {person->kind, person->person_id}, form);
}

}  // namespace gyoryu::app
