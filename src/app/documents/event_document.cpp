#include "app/documents/event_document.h"

#include "app/checks.h"
#include "app/documents/papers.h"
#include "app/ledger/verify_chain.h"
#include "app/personal/reach_person.h"
#include "app/reach.h"
#include "app/survey/survey.h"
#include "store/after_tables.h"
#include "store/record.h"

#include <algorithm>
#include <array>

namespace gyoryu::app {

namespace {

constexpr std::array<std::pair<PaperKind, std::string_view>, 9> kinds{
    {{PaperKind::results_report, "results-report"},
     {PaperKind::buyers_book, "buyers-book"},
     {PaperKind::memorandum, "memorandum"},
     {PaperKind::certificates, "certificates"},
     {PaperKind::meeting_record, "meeting-record"},
     {PaperKind::meeting_logs, "meeting-logs"},
     {PaperKind::interpreters_pack, "interpreters-pack"},
     {PaperKind::personal_timetables, "personal-timetables"},
     {PaperKind::survey_results, "survey-results"}}};

Result<documents::DocumentForm> form_of(std::string_view ending) {
    const auto form = documents::form_of(ending);
    if (!form) return fail(FaultCode::not_found, {{"what", "document"}});
    return *form;
}

Result<const domain::Participant*> party(const PaperGround& ground, const std::string& id,
                                         domain::ParticipantSide side) {
    if (id.empty()) return nullptr;
    const auto& people = ground.record.released.participants;
    const auto found = people.find(ParticipantId(id));
    if (found == people.end() || found->second.side != side)
        return fail(FaultCode::not_found, {{"what", "participant"}, {"id", id}});
    return &found->second;
}

Result<documents::Document> memorandum_of(const Context& context, store::Transaction& tx, const PaperGround& ground,
                                          const PaperWish& wish) {
    GYORYU_TRY(seller, party(ground, wish.seller, domain::ParticipantSide::seller));
    GYORYU_TRY(buyer, party(ground, wish.buyer, domain::ParticipantSide::buyer));
    return memorandum(context, tx, ground, seller, buyer);
}

documents::Document all_certificates(const PaperGround& ground) {
    std::vector<const domain::Participant*> seen;
    for (const auto side : {domain::ParticipantSide::seller, domain::ParticipantSide::buyer})
        for (const auto* one : ground.side(side))
            if (ground.seen.contains(one->id.str())) seen.push_back(one);
    return certificates(ground, seen);
}

documents::Document report_of(const Context& context, store::Transaction& tx, const PaperGround& ground,
                              const PaperWish& wish) {
    const auto ledger = load_ledger(context, tx, ground.event());
    return results_report(ground, ledger, verify_chain(tx, ground.event().id), shown_currency(ledger, wish.currency));
}

std::vector<const domain::Interpreter*> interpreters_of(const PaperGround& ground) {
    std::vector<const domain::Interpreter*> people;
    for (const auto& [id, one] : ground.record.released.interpreters) people.push_back(&one);
    std::ranges::sort(people, {}, [](const auto* one) { return std::pair(one->code, one->id.str()); });
    return people;
}

Result<documents::Document> pack_of(const PaperGround& ground, const PaperWish& wish) {
    if (!ground.record.released.told) return fail(FaultCode::not_released);
    if (wish.person.empty()) return interpreters_pack(ground, interpreters_of(ground), wish.own_language);
    const auto& known = ground.record.released.interpreters;
    const auto found = known.find(InterpreterId(wish.person));
    if (found == known.end()) return fail(FaultCode::not_found, {{"what", "interpreter"}, {"id", wish.person}});
    return interpreters_pack(ground, {&found->second}, wish.own_language);
}

/// Sellers, buyers, interpreters, each by code; without those of whom nothing is planned.
std::vector<PersonKey> people_planned(const PaperGround& ground) {
    std::vector<PersonKey> people;
    const auto add = [&](domain::PersonKind kind, const std::string& id) {
        const auto personal = personal_of(ground.record.released, {kind, id});
        if (!personal.items.empty()) people.push_back({kind, id});
    };
    for (const auto side : {domain::ParticipantSide::seller, domain::ParticipantSide::buyer})
        for (const auto* one : ground.side(side)) add(domain::PersonKind::participant, one->id.str());
    for (const auto* one : interpreters_of(ground)) add(domain::PersonKind::interpreter, one->id.str());
    return people;
}

Result<documents::Document> timetables_of(const PaperGround& ground, const PaperWish& wish) {
    const auto& released = ground.record.released;
    if (!released.told) return fail(FaultCode::not_released);
    if (wish.person.empty()) return personal_timetables(ground, people_planned(ground), wish.own_language);
    if (released.participants.contains(ParticipantId(wish.person)))
        return personal_timetables(ground, {{domain::PersonKind::participant, wish.person}}, wish.own_language);
    if (released.interpreters.contains(InterpreterId(wish.person)))
        return personal_timetables(ground, {{domain::PersonKind::interpreter, wish.person}}, wish.own_language);
    return fail(FaultCode::not_found, {{"what", "person"}, {"id", wish.person}});
}

documents::Document survey_of(store::Transaction& tx, const PaperGround& ground) {
    SurveySides survey{true, survey_results_of(tx, ground.event(), {}), {}};
    if (const auto saved = store::find<domain::Survey>(tx, store::where("event_id", ground.event().id)))
        survey.anonymous = saved->anonymous;
    for (const auto side :
         {domain::ApplicantRole::seller, domain::ApplicantRole::buyer, domain::ApplicantRole::interpreter})
        survey.sides.emplace_back(side, survey_results_of(tx, ground.event(), {side}));
    return survey_paper(ground, survey);
}

Result<documents::Document> content_of(const Context& context, store::Transaction& tx, const domain::Event& event,
                                       PaperKind kind, const PaperWish& wish) {
    const auto ground = load_paper_ground(context, tx, event);
    switch (kind) {
        case PaperKind::results_report:
            return report_of(context, tx, ground, wish);
        case PaperKind::buyers_book:
            return buyers_book(ground);
        case PaperKind::memorandum:
            return memorandum_of(context, tx, ground, wish);
        case PaperKind::certificates:
            return all_certificates(ground);
        case PaperKind::meeting_record:
            return meeting_record(ground);
        case PaperKind::meeting_logs:
            return meeting_logs(ground);
        case PaperKind::interpreters_pack:
            return pack_of(ground, wish);
        case PaperKind::personal_timetables:
            return timetables_of(ground, wish);
        case PaperKind::survey_results:
            break;
    }
    return survey_of(tx, ground);
}

File file_of(const documents::Document& document, const std::string& slug, documents::DocumentForm form) {
    return {document.title + " " + slug + "." + std::string(documents::ending_of(form)),
            std::string(documents::content_type_of(form)), documents::write_document(document, form)};
}

/// A document and the event's short name, for that of the file.
struct Paper {
    documents::Document document;
    std::string slug;
};

Result<Paper> paper_of(Context& context, const EventId& id, PaperKind kind, const PaperWish& wish) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Paper> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(wish).done());
        GYORYU_TRY(document, content_of(context, tx, event, kind, wish));
        return Paper{std::move(document), event.slug};
    });
}

}  // namespace

std::optional<PaperKind> paper_kind(std::string_view name) {
    for (const auto& [kind, known] : kinds)
        if (known == name) return kind;
    return {};
}

Result<documents::Document> event_paper_content(Context& context, const EventId& event, PaperKind kind,
                                                const PaperWish& wish) {
    GYORYU_TRY(paper, paper_of(context, event, kind, wish));
    return std::move(paper.document);
}

// The file is written when nobody's connection waits for it any more.
Result<File> event_paper(Context& context, const EventId& event, PaperKind kind, std::string_view form,
                         const PaperWish& wish) {
    GYORYU_TRY(paper, paper_of(context, event, kind, wish));
    GYORYU_TRY(as, form_of(form));
    return file_of(paper.document, paper.slug, as);
}

Result<File> participant_certificate(Context& context, const ParticipantId& id, std::string_view form) {
    GYORYU_TRY(paper, context.services.database.read([&](store::Transaction& tx) -> Result<Paper> {
        GYORYU_TRY(event, reach_person(context, tx, domain::PersonKind::participant, id.str()));
        const auto ground = load_paper_ground(context, tx, event);
        const auto person = ground.record.released.participants.find(id);
        if (person == ground.record.released.participants.end() || !ground.seen.contains(id.str()))
            return fail(FaultCode::not_found, {{"what", "attendance"}});
        return Paper{certificates(ground, {&person->second}), event.slug};
    }));
    GYORYU_TRY(as, form_of(form));
    return file_of(paper.document, paper.slug, as);
}

Result<File> my_certificate(Context& context, std::string_view form) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    if (person->kind != domain::PersonKind::participant) return fail(FaultCode::not_found, {{"what", "attendance"}});
    return participant_certificate(context, ParticipantId(person->person_id), form);
}

}  // namespace gyoryu::app
