#include "app/documents/event_document.h"

#include "app/checks.h"
#include "app/documents/papers.h"
#include "app/ledger/verify_chain.h"
#include "app/personal/reach_person.h"
#include "app/reach.h"

#include <array>

namespace gyoryu::app {

namespace {

constexpr std::array<std::pair<PaperKind, std::string_view>, 5> kinds{{{PaperKind::results_report, "results-report"},
                                                                       {PaperKind::buyers_book, "buyers-book"},
                                                                       {PaperKind::memorandum, "memorandum"},
                                                                       {PaperKind::certificates, "certificates"},
                                                                       {PaperKind::meeting_record, "meeting-record"}}};

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

Result<documents::Document> memorandum_of(const PaperGround& ground, const PaperWish& wish) {
    GYORYU_TRY(seller, party(ground, wish.seller, domain::ParticipantSide::seller));
    GYORYU_TRY(buyer, party(ground, wish.buyer, domain::ParticipantSide::buyer));
    return memorandum(ground, seller, buyer);
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

Result<documents::Document> content_of(const Context& context, store::Transaction& tx, const domain::Event& event,
                                       PaperKind kind, const PaperWish& wish) {
    const auto ground = load_paper_ground(context, tx, event);
    switch (kind) {
        case PaperKind::results_report:
            return report_of(context, tx, ground, wish);
        case PaperKind::buyers_book:
            return buyers_book(ground);
        case PaperKind::memorandum:
            return memorandum_of(ground, wish);
        case PaperKind::certificates:
            return all_certificates(ground);
        case PaperKind::meeting_record:
            break;
    }
    return meeting_record(ground);
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
