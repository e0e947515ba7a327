#include "planning/labels.h"

#include "text/catalogue.h"
#include "text/dates.h"
#include "text/language_name.h"
#include "text/lists.h"
#include "text/names.h"

#include <algorithm>

namespace gyoryu::planning {

Labels::Labels(const Snapshot& snapshot, const PlanningProblem& planning, text::Language reader)
    : snapshot_(snapshot), planning_(planning), reader_(reader) {}

std::string Labels::name(const domain::Names& names) const {
    std::vector<text::NameForm> forms;
    forms.reserve(names.size());
    for (const auto& one : names) forms.push_back({one.lang, one.text});
    return text::shown_name(reader_, forms).main;
}

std::string Labels::participant(engine::ParticipantIndex participant) const {
    const auto& one = snapshot_.participants[planning_.participants[participant]];
    const auto found = snapshot_.organisations.find(one.organisation_id);
    const auto shown = found == snapshot_.organisations.end() ? std::string() : name(found->second.names);
    return shown.empty() ? one.code : shown;
}

std::string Labels::participant_at(const domain::ParticipantId& id) const {
    const auto one = std::ranges::find(snapshot_.participants, id, &domain::Participant::id);
    if (one == snapshot_.participants.end()) return {};
    const auto found = snapshot_.organisations.find(one->organisation_id);
    const auto shown = found == snapshot_.organisations.end() ? std::string() : name(found->second.names);
    return shown.empty() ? one->code : shown;
}

std::string Labels::interpreter(engine::InterpreterIndex interpreter) const {
    const auto& one = snapshot_.interpreters[planning_.interpreters[interpreter]];
    const auto shown = name(one.names);
    return shown.empty() ? one.code : shown;
}

std::string Labels::table(engine::TableIndex table) const { return snapshot_.structure.tables[table].label; }

std::string Labels::place(engine::TableIndex table) const {
    if (table == engine::none) return text::sentence(reader_, "planning.place.video");
    return text::sentence(reader_, "planning.place.table", text::Parameters{{"table", this->table(table)}});
}

std::string Labels::slot(engine::SlotIndex slot) const {
    const auto& slots = snapshot_.structure.slots;
    const auto& one = slots[slot];
    if (slots.front().day == slots.back().day) return one.starts.str();
    return text::short_date(reader_, one.day) + " " + one.starts.str();
}

std::string Labels::session(engine::SessionIndex session) const {
    const auto& names = planning_.sessions;
    return session >= 0 && session < static_cast<int>(names.size()) ? names[session] : std::string();
}

std::string Labels::languages(engine::ParticipantIndex participant) const {
    std::vector<std::string> shown;
    for (const auto& tag : snapshot_.participants[planning_.participants[participant]].languages)
        shown.push_back(text::language_name(reader_, tag));
    return text::enumerated(reader_, shown);
}

}  // namespace gyoryu::planning
