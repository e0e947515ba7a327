#include "app/events/event_rules.h"

#include <set>

namespace gyoryu::app {

Checks check_event(const EventEdit& edit) {
    auto checks = Checks::of(edit);
    checks.names("/names", edit.names);
    checks.names("/place", edit.place);
    checks.country("/country", edit.country);
    checks.zone("/time_zone", edit.time_zone, true);
    checks.zone("/counterpart_zone", edit.counterpart_zone);
    if (edit.ends_on < edit.starts_on)
        checks.add("/ends_on", "ends_before_start");
    else if (edit.ends_on.days_since_epoch - edit.starts_on.days_since_epoch >= event_days_max)
        checks.add("/ends_on", "too_many", {{"max", std::to_string(event_days_max)}});
    return checks;
}

void apply(const EventEdit& edit, domain::Event& to) {
    to.names = edit.names;
    to.kind = edit.kind;
    to.place = edit.place;
    to.country = edit.country;
    to.time_zone = edit.time_zone;
    to.counterpart_zone = edit.counterpart_zone;
    to.starts_on = edit.starts_on;
    to.ends_on = edit.ends_on;
    to.default_mode = edit.default_mode;
    to.status = edit.status;
    to.settings = edit.settings;
    to.sample = edit.sample;
}

void check_slots(Checks& checks, const domain::Event& event, const std::vector<domain::Slot>& slots) {
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto& slot = slots[i];
        const auto path = schema::child("/slots", i);
        if (slot.day < event.starts_on || slot.day > event.ends_on)
            checks.add(path + "/day", "slot_outside_event", {{"value", slot.day.str()}});
        if (slot.ends <= slot.starts) checks.add(path + "/ends", "ends_before_start");
        if (i == 0) continue;
        const auto& last = slots[i - 1];
        if (slot.day < last.day || (slot.day == last.day && slot.starts < last.starts))
            checks.add(path + "/starts", "slot_out_of_order");
        else if (slot.day == last.day && slot.starts < last.ends)
            checks.add(path + "/starts", "slots_overlap", {{"other", std::to_string(i)}});
    }
}

void check_tables(Checks& checks, const std::vector<domain::Table>& tables) {
    std::set<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (!seen.emplace(tables[i].hall, tables[i].label).second)
            checks.add(schema::child("/tables", i) + "/label", "duplicate");
}

}  // namespace gyoryu::app
