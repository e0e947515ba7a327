#include "app/press/press_writing.h"

#include "app/press/edit_templates.h"
#include "app/press/press_figures.h"
#include "app/press/press_rows.h"
#include "app/reader.h"
#include "desk/write/figure_words.h"
#include "desk/write/press_check.h"
#include "desk/write/press_templates.h"
#include "desk/write/press_text.h"
#include "domain/organisation.h"
#include "domain/programme.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "text/catalogue.h"
#include "text/date_range.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

constexpr std::size_t parties_most = 6;  ///< more are no parties of one agreement
/// A line to write on where nobody is named.
std::string or_blank(const std::string& party) { return party.empty() ? "________________________" : party; }

std::string template_name(const domain::Event& event, domain::PressKind kind) {
    if (kind != domain::PressKind::event) return boost::describe::enum_to_string(kind, "");
    return boost::describe::enum_to_string(event.kind, "");
}

std::vector<domain::Names> parties_of(store::Transaction& tx, const EventId& event) {
    std::vector<domain::Names> names;
    for (const auto& participant : store::select_where<domain::Participant>(
             tx, store::where("event_id", event), store::where("status", domain::ParticipantStatus::confirmed))) {
        if (names.size() >= parties_most) return {};
        if (const auto found = store::find<domain::Organisation>(tx, store::where("id", participant.organisation_id)))
            names.push_back(found->names);
    }
    return names;
}

struct Ground {
    domain::Workspace workspace;
    std::optional<domain::Programme> programme;
    std::vector<domain::Names> parties;
    std::string contact;
};

Result<Ground> ground_of(store::Transaction& tx, const domain::Event& event, domain::PressKind kind) {
    Ground ground;
    GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, event.workspace_id));
    ground.workspace = workspace;
    ground.programme = store::find<domain::Programme>(tx, store::where("id", event.programme_id));
    if (kind == domain::PressKind::agreement) ground.parties = parties_of(tx, event.id);
    if (const auto found = store::find<domain::EventRegistration>(tx, store::where("event_id", event.id)))
        ground.contact = found->contact_email;
    return ground;
}

desk::PressSubject subject_of(const Ground& ground, const domain::Event& event, domain::Lang lang) {
    desk::PressSubject subject;
    subject.organiser = shown(lang, ground.workspace);
    subject.event_name = shown(lang, event.names);
    subject.event_place = shown(lang, event.place);
    subject.event_dates = text::date_range(reader_of(lang), event.starts_on, event.ends_on);
    if (ground.programme) subject.programme = shown(lang, ground.programme->names);
    subject.contact = ground.contact;
    for (const auto& names : ground.parties) subject.parties.push_back(shown(lang, names));
    return subject;
}

Result<domain::PressText> written(const Context& context, const desk::PressTemplates& templates,
                                  const std::string& name, domain::Lang lang, const desk::TemplateRecord& values) {
    auto text = templates.write(name, reader_of(lang), values);
    if (!text) return unreadable(context.lang, text.error());
    return domain::PressText{lang, std::move(*text)};
}

/// Figures whose words are others now than the release says.
std::vector<desk::PressCorrection::Change> changes_of(text::Language language, const std::string& press_text,
                                                      const std::vector<desk::Figure>& figures) {
    std::vector<desk::PressCorrection::Change> changes;
    std::set<std::string> seen;
    for (const auto& block : desk::press_blocks(press_text))
        for (const auto& run : block.runs) {
            if (run.figure.empty() || !seen.insert(run.figure).second) continue;
            const auto now = desk::figure_of_key(run.figure, figures);
            if (!now) continue;
            const auto words = desk::all_figure_words(language, *now);
            if (std::ranges::find(words, run.text) == words.end()) changes.push_back({run.text, words.front()});
        }
    return changes;
}

}  // namespace

Result<std::vector<domain::PressText>> press_texts(const Context& context, store::Transaction& tx,
                                                   const domain::Event& event, domain::PressKind kind,
                                                   const std::vector<domain::Lang>& langs,
                                                   const std::vector<desk::Figure>& figures) {
    GYORYU_TRY(ground, ground_of(tx, event, kind));
    const auto templates = templates_of(context.services, tx, event.workspace_id);
    std::vector<domain::PressText> texts;
    for (const auto lang : langs) {
        const auto values = desk::press_values(subject_of(ground, event, lang), figures);
        GYORYU_TRY(text, written(context, templates, template_name(event, kind), lang, values));
        texts.push_back(std::move(text));
    }
    return texts;
}

Result<std::vector<domain::PressText>> correction_texts(const Context& context, store::Transaction& tx,
                                                        const domain::Event& event,
                                                        const domain::PressRelease& corrected,
                                                        const domain::PressVersion& version, const std::string& note,
                                                        const std::vector<desk::Figure>& figures) {
    GYORYU_TRY(ground, ground_of(tx, event, domain::PressKind::correction));
    const auto templates = templates_of(context.services, tx, event.workspace_id);
    std::vector<domain::PressText> texts;
    for (const auto& original : version.texts) {
        const auto reader = reader_of(original.lang);
        desk::PressCorrection correction;
        correction.title = title_of(original);
        const auto zone = ground.workspace.time_zone.empty() ? std::string("UTC") : ground.workspace.time_zone;
        if (corrected.published_at)
            correction.date = text::day_in_text(reader, base::to_local(*corrected.published_at, zone).day);
        correction.changes = changes_of(reader, original.text, figures);
        correction.note = note;
        const auto values = desk::correction_values(subject_of(ground, event, original.lang), figures, correction);
        GYORYU_TRY(text, written(context, templates, "correction", original.lang, values));
        texts.push_back(std::move(text));
    }
    return texts;
}

Result<domain::PressText> tried_text(const Context& context, store::Transaction& tx, const domain::Event& event,
                                     const desk::PressTemplates& templates, const std::string& name,
                                     domain::Lang lang) {
    const bool correction = name == "correction", memorandum = name == "memorandum";
    const bool agreement = memorandum || name == "agreement";
    GYORYU_TRY(ground, ground_of(tx, event, agreement ? domain::PressKind::agreement : domain::PressKind::event));
    const auto figures = press_figures(context, tx, event);
    const auto subject = subject_of(ground, event, lang);
    if (memorandum) {
        const auto party = [&](std::size_t at) {
            return or_blank(at < subject.parties.size() ? subject.parties[at] : std::string());
        };
        return written(context, templates, name, lang, desk::memorandum_values(subject, party(0), party(1)));
    }
    if (!correction) return written(context, templates, name, lang, desk::press_values(subject, figures));
    desk::PressCorrection change{subject.event_name, subject.event_dates, {}, {}};
    for (const auto& figure : figures)
        if (figure.value != 0 && change.changes.empty()) {
            const auto words = desk::figure_words(reader_of(lang), figure);
            change.changes.push_back({words, words});
        }
    return written(context, templates, name, lang, desk::correction_values(subject, figures, change));
}

Result<domain::PressText> memorandum_text(const Context& context, store::Transaction& tx, const domain::Event& event,
                                          domain::Lang lang, const std::string& first, const std::string& second) {
    GYORYU_TRY(ground, ground_of(tx, event, domain::PressKind::event));
    const auto templates = templates_of(context.services, tx, event.workspace_id);
    const auto values = desk::memorandum_values(subject_of(ground, event, lang), or_blank(first), or_blank(second));
    return written(context, templates, "memorandum", lang, values);
}

}  // namespace gyoryu::app
