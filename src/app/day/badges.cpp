#include "app/day/badges.h"

#include "app/day/badge_codes.h"
#include "app/day/check_in.h"
#include "app/documents/wording.h"
#include "app/reach.h"
#include "app/reader.h"
#include "base/stable_sort.h"
#include "documents/papers/badges_pdf.h"
#include "text/catalogue.h"

#include <set>
#include <sstream>

namespace gyoryu::app {

namespace {

std::set<std::string> split(const std::string& text) {
    std::set<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty()) parts.insert(part);
    return parts;
}

std::string role_of(const DeskPerson& person, text::Language reader) {
    if (person.kind == domain::PersonKind::interpreter) return text::sentence(reader, "document.interpreter");
    const bool sells = person.side == domain::ParticipantSide::seller;
    return text::sentence(reader, sells ? "document.seller" : "document.buyer");
}

}  // namespace

Result<File> get_badges(Context& context, const EventId& id, const BadgeQuery& query) {
    GYORYU_TRY(event, context.services.database.read([&](store::Transaction& tx) -> Result<domain::Event> {
        return reach_event(context, tx, id, Need::organise);
    }));
    GYORYU_TRY(desk, get_desk(context, event.id));
    const auto wanted = split(query.ids);
    if (!wanted.empty()) std::erase_if(desk.people, [&](const DeskPerson& one) { return !wanted.contains(one.id); });
    base::stable_sort(desk.people, {}, [](const DeskPerson& one) {
        return std::tuple(one.kind, one.side.value_or(domain::ParticipantSide::seller), one.code);
    });
    const auto reader = reader_of(context.lang);
    std::vector<documents::Badge> badges;
    for (const auto& one : desk.people)
        badges.push_back({shown_names(reader, one.names), one.contact_name, one.code, role_of(one, reader),
                          std::string(badge_prefix) + one.badge_code});
    const bool label = query.form == "label";
    const auto form = label ? documents::BadgeForm::label : documents::BadgeForm::sheet;
    return File{event.slug + " " + text::sentence(reader, "handout.file.badges") + ".pdf", "application/pdf",
                documents::badges_pdf(badges, shown(context.lang, event.names), form, reader)};
}

}  // namespace gyoryu::app
