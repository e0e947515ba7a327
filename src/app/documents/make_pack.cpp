#include "app/documents/make_pack.h"

#include "app/documents/render_personal.h"
#include "documents/files/zip_pack.h"
#include "text/catalogue.h"

#include <set>

namespace gyoryu::app {

std::vector<PersonKey> people_of(const ReleasedEvent& released) {
    std::set<std::string> participants, interpreters;
    for (const auto& placement : released.release().placements) {
        const auto* meeting = released.meeting(placement.meeting_id);
        if (meeting == nullptr) continue;
        for (const auto& id : {meeting->seller_id, meeting->buyer_id})
            if (released.participants.contains(id)) participants.insert(id.str());
        if (placement.interpreter_id && released.interpreters.contains(*placement.interpreter_id))
            interpreters.insert(placement.interpreter_id->str());
    }
    std::vector<PersonKey> people;
    people.reserve(participants.size() + interpreters.size());
    for (const auto& id : participants) people.push_back({domain::PersonKind::participant, id, {}});
    for (const auto& id : interpreters) people.push_back({domain::PersonKind::interpreter, id, {}});
    return people;
}

File make_pack(const ReleasedEvent& released, text::Language reader, const PackLinks& links,
               const std::function<void(double)>& progress, const std::stop_token& stop) {
    const auto people = people_of(released);
    std::vector<documents::PackEntry> entries;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (stop.stop_requested()) return {};
        const auto link = links.find({people[i].kind, people[i].id});
        for (const auto form : {TimetableForm::pdf, TimetableForm::ics}) {
            auto file = render_personal(released, people[i], form, reader, link == links.end() ? "" : link->second);
            entries.push_back({std::move(file.name), std::move(file.bytes)});
        }
        progress(static_cast<double>(i + 1) / static_cast<double>(people.size()));
    }
    const auto name = released.event.slug + " " + text::sentence(reader, "handout.file.pack") + " " +
                      std::to_string(released.release().number) + ".zip";
    return {name, "application/zip", documents::write_pack(entries, released.release().released_at)};
}

}  // namespace gyoryu::app
