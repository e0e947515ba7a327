#include "app/tasks/task_letter.h"

#include "app/checks.h"
#include "app/documents/wording.h"
#include "app/mails/recipient.h"
#include "app/reader.h"
#include "app/tasks/task_rows.h"
#include "documents/papers/letter_pdf.h"
#include "store/record.h"
#include "text/catalogue.h"
#include "text/dates.h"

namespace gyoryu::app {

namespace {

using Kind = documents::LetterPart::Kind;

struct LetterMatter {
    domain::PersonTask task;
    domain::Event event;
    domain::Workspace workspace;
    domain::Participant participant;
    domain::Organisation organisation;
    base::Instant now;
};

Result<LetterMatter> matter_of(Context& context, store::Transaction& tx, const domain::PersonTaskId& id) {
    GYORYU_TRY(reached, reach_task(context, tx, id));
    const auto kind = reached.row.kind;
    if (kind != domain::TaskKind::invitation_letter && kind != domain::TaskKind::visa_letter)
        return fail(FaultCode::not_found, {{"what", "document"}});
    GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, reached.event.workspace_id));
    GYORYU_TRY(participant, store::get<domain::Participant>(tx, reached.row.participant_id));
    GYORYU_TRY(organisation, store::get<domain::Organisation>(tx, participant.organisation_id));
    return LetterMatter{std::move(reached.row), std::move(reached.event), std::move(workspace),
                        std::move(participant), std::move(organisation),  context.services.clock.now()};
}

std::string period_of(const domain::Event& event, text::Language reader) {
    const auto from = text::full_date(reader, event.starts_on);
    return event.starts_on == event.ends_on ? from : from + " – " + text::full_date(reader, event.ends_on);
}

class LetterWriter {
public:
    LetterWriter(const LetterMatter& matter, text::Language reader) : matter_(matter), reader_(reader) {
        traveller_ = matter.task.traveller.empty() ? matter.participant.contact_name : matter.task.traveller;
        company_ = text::with_original(shown_names(reader, matter.organisation.names));
        event_ = shown_names(reader, matter.event.names).main;
        organiser_ = shown(lang_of(reader), matter.workspace);
        visa_ = matter.task.kind == domain::TaskKind::visa_letter;
    }

    documents::PrintedLetter write() {
        to_.title = say(visa_ ? "letter.visa.title" : "letter.invitation.title");
        to_.sample = matter_.event.sample;
        add(Kind::letterhead, organiser_);
        add(Kind::title, to_.title);
        add(Kind::text, text::full_date(reader_, base::to_local(matter_.now, matter_.event.time_zone).day));
        add(Kind::text, say(traveller_.empty() ? "letter.to_company" : "letter.to_person"));
        add(Kind::text, say(visa_ ? "letter.visa.body" : "letter.invitation.body"));
        add_facts();
        add(Kind::text, say(visa_ ? "letter.visa.close" : "letter.invitation.close"));
        for (int line = 0; line < 3; ++line) to_.blocks.push_back({Kind::space, {}, {}});
        add(Kind::text, say("letter.signature"));
        return std::move(to_);
    }

private:
    std::string say(const std::string& key) const {
        return text::sentence(reader_, key,
                              text::Parameters{{"event", event_},
                                               {"company", company_},
                                               {"traveller", traveller_},
                                               {"period", period_of(matter_.event, reader_)},
                                               {"place", shown_names(reader_, matter_.event.place).main},
                                               {"organiser", organiser_}});
    }
    void add(Kind kind, std::string words) { to_.blocks.push_back({kind, {std::move(words)}, {}}); }
    void add_fact(const char* key, const std::string& value) {
        if (!value.empty()) to_.blocks.push_back({Kind::row, {say(key), value}, {0.28, 0.72}});
    }
    void add_facts() {
        add_fact("letter.fact.traveller", traveller_);
        add_fact("letter.fact.company", company_);
        add_fact("letter.fact.event", event_);
        add_fact("letter.fact.period", period_of(matter_.event, reader_));
        add_fact("letter.fact.place", shown_names(reader_, matter_.event.place).main);
        add_fact("letter.fact.details", matter_.task.details);
        to_.blocks.push_back({Kind::space, {}, {}});
    }

    const LetterMatter& matter_;
    const text::Language reader_;
    std::string traveller_, company_, event_, organiser_;
    bool visa_ = false;
    documents::PrintedLetter to_;
};

}  // namespace

Result<File> task_letter(Context& context, const domain::PersonTaskId& id, const LetterQuery& query) {
    GYORYU_CHECK(Checks::of(query).done());
    GYORYU_TRY(matter, context.services.database.read(
                           [&](store::Transaction& tx) -> Result<LetterMatter> { return matter_of(context, tx, id); }));
    const auto asked = text::parse_language(query.letter_lang);
    const auto reader =
        asked ? *asked : reader_of(letter_language(matter.participant.languages, matter.organisation.country));
    const auto letter = LetterWriter(matter, reader).write();
    const auto name = (matter.participant.code.empty() ? "" : matter.participant.code + " ") + letter.title + ".pdf";
    return File{name, "application/pdf", documents::letter_pdf(letter, reader)};
}

}  // namespace gyoryu::app
