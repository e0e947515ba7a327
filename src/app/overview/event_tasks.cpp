#include "app/overview/event_state.h"
#include "app/reader.h"
#include "text/language_name.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::ParticipantSide;

constexpr std::size_t names_shown = 4;

std::string count(std::size_t number) { return std::to_string(number); }

/// The first names, and how many more there are.
void add_names(planning::Params& params, const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), names_shown); ++i) text += (i == 0 ? "" : ", ") + names[i];
    params["names"] = text;
    params["more"] = count(names.size() - std::min(names.size(), names_shown));
    params["count"] = count(names.size());
}

class TaskList {
public:
    TaskList(const EventState& state, const OverviewNumbers& numbers, domain::Lang reader)
        : state_(state), numbers_(numbers), reader_(reader) {}

    std::vector<OverviewTask> tasks() {
        add_people();
        add_structure();
        add_wishes();
        add_interpreters();
        add_timetable();
        if (state_.event.status == domain::EventStatus::closed) look_back();
        // What must be done first, then what may be, then what is done.
        std::vector<OverviewTask> ordered;
        for (const auto severity : {TaskSeverity::attention, TaskSeverity::free, TaskSeverity::good})
            for (const auto& task : tasks_)
                if (task.severity == severity) ordered.push_back(task);
        return ordered;
    }

private:
    void add(std::string code, TaskSeverity severity, planning::Params params, std::string link,
             std::string action = {}) {
        tasks_.push_back({std::move(code), severity, std::move(params), std::move(link), std::move(action)});
    }

    template <class F>
    std::vector<std::string> names_of(F&& wanted) const {
        std::vector<std::string> names;
        for (const auto& one : state_.wishes.roster)
            if (wanted(one)) names.push_back(shown(reader_, one.organisation.names));
        return names;
    }

    void add_gap(const char* code, const std::vector<std::string>& names, TaskSeverity severity, const char* link,
                 const char* action) {
        if (names.empty()) return;
        planning::Params params;
        add_names(params, names);
        add(code, severity, std::move(params), link, action);
    }

    void add_people() {
        if (numbers_.sellers == 0) add("no_sellers", TaskSeverity::attention, {}, "people?side=seller", "add_people");
        if (numbers_.buyers == 0) add("no_buyers", TaskSeverity::attention, {}, "people?side=buyer", "add_people");
        if (numbers_.sellers > 0 && numbers_.buyers > 0)
            add("people_entered", TaskSeverity::good,
                {{"sellers", count(numbers_.sellers)}, {"buyers", count(numbers_.buyers)}}, "people");
        add_gap("people_without_language", names_of([](const Participant& one) { return one.languages.empty(); }),
                TaskSeverity::attention, "people?missing=language", "fill_in");
        add_gap("people_without_email", names_of([](const Participant& one) { return one.email.empty(); }),
                TaskSeverity::free, "people?missing=email", "fill_in");
    }

    void add_structure() {
        if (numbers_.slots == 0) return add("no_slots", TaskSeverity::attention, {}, "settings", "set_up");
        const bool video = state_.event.default_mode == domain::MeetingMode::video;
        if (numbers_.tables == 0 && !video) return add("no_tables", TaskSeverity::attention, {}, "settings", "set_up");
        add("structure_set", TaskSeverity::good, {{"tables", count(numbers_.tables)}, {"slots", count(numbers_.slots)}},
            "settings");
        const int cells = numbers_.tables * numbers_.slots;
        if (!video && numbers_.expected_meetings > cells)
            add("too_few_cells", TaskSeverity::attention,
                {{"expected", count(numbers_.expected_meetings)}, {"cells", count(cells)}}, "settings", "set_up");
    }

    void add_wishes() {
        if (numbers_.sellers == 0 || numbers_.buyers == 0) return;
        if (numbers_.requests == 0 && numbers_.expected_meetings == 0)
            return add("no_requests", TaskSeverity::attention, {}, "wishes", "collect_wishes");
        const auto without = [](ParticipantSide side) {
            return [side](const Participant& one) {
                return one.side == side && one.requests_sent + one.requests_received == 0;
            };
        };
        const auto sellers = names_of(without(ParticipantSide::seller));
        const auto buyers = names_of(without(ParticipantSide::buyer));
        add_gap("sellers_without_requests", sellers, TaskSeverity::attention, "people?side=seller&missing=requests",
                "suggest_partners");
        add_gap("buyers_without_requests", buyers, TaskSeverity::free, "people?side=buyer&missing=requests",
                "suggest_partners");
        if (sellers.empty() && buyers.empty())
            add("wishes_collected", TaskSeverity::good, {{"requests", count(numbers_.requests)}}, "wishes");
    }

    void add_interpreters() {
        std::vector<std::string> unknown;
        for (const auto& one : state_.wishes.interpreters)
            if (!one.hours_known) unknown.push_back(shown(reader_, one.names));
        add_gap("interpreters_without_hours", unknown, TaskSeverity::attention, "people?side=interpreter&missing=hours",
                "ask_hours");
        add_uncovered_languages();
        const bool enough = numbers_.interpreter_hours >= numbers_.interpreter_hours_needed;
        if (unknown.empty() && !enough && numbers_.interpreters > 0)
            add("too_few_interpreter_hours", TaskSeverity::free,
                {{"hours", count(static_cast<std::size_t>(numbers_.interpreter_hours))},
                 {"needed", count(static_cast<std::size_t>(numbers_.interpreter_hours_needed + 0.999))}},
                "people?side=interpreter", "add_interpreter");
        if (unknown.empty() && enough && numbers_.interpreters > 0)
            add("interpreters_ready", TaskSeverity::good, {{"interpreters", count(numbers_.interpreters)}},
                "people?side=interpreter");
    }

    /// One task for all of them, naming the most wished.
    void add_uncovered_languages() {
        auto needs = language_needs_of(state_);
        std::erase_if(needs, [](const LanguageNeed& need) { return need.from == need.to || need.interpreters > 0; });
        if (needs.empty()) return;
        int wishes = 0;
        for (const auto& need : needs) wishes += need.wishes;
        add("languages_uncovered", TaskSeverity::attention,
            {{"from", text::language_name(reader_of(reader_), needs.front().from)},
             {"to", text::language_name(reader_of(reader_), needs.front().to)},
             {"wishes", count(wishes)},
             {"count", count(needs.size())}},
            "people?side=interpreter", "add_interpreter");
    }

    void add_timetable() {
        if (state_.latest_release)
            add("released", TaskSeverity::good,
                {{"number", count(*state_.latest_release)}, {"placed", count(state_.placed)}}, "timetable");
        else if (state_.drafts > 0)
            add("draft_to_release", TaskSeverity::free,
                {{"drafts", count(state_.drafts)}, {"placed", count(state_.placed)}}, "timetable", "release");
    }

    /// Nobody prepares what is over: what was done stays, and what came of it is to be looked at.
    void look_back() {
        std::erase_if(tasks_, [](const OverviewTask& task) { return task.severity != TaskSeverity::good; });
        add("see_results", TaskSeverity::free, {}, "results", "see_results");
        add("write_report", TaskSeverity::free, {}, "documents", "write_report");
    }

    const EventState& state_;
    const OverviewNumbers& numbers_;
    domain::Lang reader_;
    std::vector<OverviewTask> tasks_;
};

}  // namespace

std::vector<OverviewTask> tasks_of(const EventState& state, const OverviewNumbers& numbers, domain::Lang reader) {
    return TaskList(state, numbers, reader).tasks();
}

}  // namespace gyoryu::app
