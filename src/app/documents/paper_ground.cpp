#include "app/documents/paper_ground.h"

#include "app/documents/wording.h"
#include "app/logs/reach_log.h"
#include "app/reader.h"
#include "store/day_tables.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "text/country_name.h"
#include "text/dates.h"
#include "text/numbers.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::set<std::string> people_seen(store::Transaction& tx, const RecordEvent& record) {
    std::set<std::string> seen;
    for (const auto& one : store::select_where<domain::CheckIn>(tx, store::where("event_id", record.released.event.id),
                                                                store::where("undone", false)))
        if (one.person_kind == domain::PersonKind::participant) seen.insert(one.person_id);
    for (const auto& line : record.lines) {
        const auto* content = record.content_of(line.meeting_id);
        if (content == nullptr) continue;
        using enum domain::LogOutcome;
        if (content->outcome == held || content->outcome == buyer_absent) seen.insert(line.seller.id.str());
        if (content->outcome == held || content->outcome == seller_absent) seen.insert(line.buyer.id.str());
    }
    return seen;
}

}  // namespace

std::string PaperGround::event_name() const { return shown_names(reader(), event().names).main; }

std::string PaperGround::days() const {
    const auto first = text::full_date(reader(), event().starts_on);
    if (event().starts_on == event().ends_on) return first;
    return first + " – " + text::full_date(reader(), event().ends_on);
}

const domain::Organisation* PaperGround::organisation_of(const domain::Participant& participant) const {
    const auto found = record.released.organisations.find(participant.organisation_id);
    return found == record.released.organisations.end() ? nullptr : &found->second;
}

std::string PaperGround::name_of(const domain::Participant& participant) const {
    return text::with_original(shown_names(reader(), record.released.names_of(participant)));
}

std::string PaperGround::country_of(const domain::Participant& participant) const {
    const auto* organisation = organisation_of(participant);
    if (organisation == nullptr || organisation->country.empty()) return {};
    return text::country_name(reader(), organisation->country);
}

std::vector<const domain::Participant*> PaperGround::side(domain::ParticipantSide wanted) const {
    std::vector<const domain::Participant*> found;
    for (const auto& [id, one] : record.released.participants)
        if (one.side == wanted && one.status != domain::ParticipantStatus::withdrawn) found.push_back(&one);
    std::ranges::sort(found, {}, [](const auto* one) { return std::pair(one->code, one->id.str()); });
    return found;
}

PaperGround load_paper_ground(const Context& context, store::Transaction& tx, const domain::Event& event) {
    PaperGround ground{read_record_event(context, tx, event), {}, context.services.clock.now(), context.lang, {}};
    if (const auto workspace = store::get<domain::Workspace>(tx, event.workspace_id))
        ground.issuer = shown(context.lang, *workspace);
    ground.seen = people_seen(tx, ground.record);
    return ground;
}

documents::Document begin_paper(const PaperGround& ground, const std::string& title) {
    documents::Document document;
    document.title = title;
    document.language = ground.reader();
    document.subtitle = ground.event_name() + " · " + ground.days();
    const auto place = shown_names(ground.reader(), ground.event().place).main;
    if (!place.empty()) document.subtitle += " · " + place;
    document.issuer = ground.issuer;
    document.created_at = ground.now.str();
    document.header = ground.event_name();
    document.footer = ground.issuer + " · " +
                      text::full_date(ground.reader(), base::to_local(ground.now, ground.event().time_zone).day);
    document.sample = ground.event().sample;
    return document;
}

MeetingCounts count_meetings_of(const PaperGround& ground, const ParticipantId& participant) {
    MeetingCounts counts;
    for (const auto& line : ground.record.lines)
        if (!line.cancelled && (line.seller.id == participant || line.buyer.id == participant))
            counts.add(ground.record.course_of(line.meeting_id));
    return counts;
}

documents::Heading heading(int level, std::string text) { return {level, documents::plain(std::move(text))}; }

documents::TableCell cell(std::string text) { return {documents::plain(std::move(text))}; }

documents::TableCell strong_cell(std::string text) {
    auto made = cell(std::move(text));
    made.strong = true;
    return made;
}

documents::TableCell count_cell(text::Language reader, std::int64_t count) {
    return {documents::plain(text::grouped(reader, count)), static_cast<double>(count)};
}

}  // namespace gyoryu::app
