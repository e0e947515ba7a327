#include "app/programmes/programme_rules.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

bool is_currency(std::string_view code) {
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void check_milestone(Checks& checks, const std::string& path, const domain::Milestone& milestone) {
    checks.names(path + "/names", milestone.names);
    checks.names(path + "/notes", milestone.notes);
    if (milestone.names.empty()) checks.add(path + "/names", "required");
    if (milestone.starts_on && milestone.ends_on && *milestone.ends_on < *milestone.starts_on)
        checks.add(path + "/ends_on", "ends_before_start");
    if (milestone.figure && !milestone.figure->currency.empty() && !is_currency(milestone.figure->currency))
        checks.add(path + "/figure/currency", "pattern");
}

}  // namespace

Checks check_programme(const ProgrammeEdit& edit) {
    auto checks = Checks::of(edit);
    checks.names("/names", edit.names);
    checks.names("/summary", edit.summary);
    for (std::size_t i = 0; i < edit.milestones.size(); ++i)
        check_milestone(checks, schema::child("/milestones", i), edit.milestones[i]);
    return checks;
}

void apply(const ProgrammeEdit& edit, domain::Programme& to) {
    to.names = edit.names;
    to.summary = edit.summary;
    to.sample = edit.sample;
    to.milestones = edit.milestones;
}

}  // namespace gyoryu::app
