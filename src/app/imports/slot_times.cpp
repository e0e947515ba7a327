#include "app/imports/slot_times.h"

#include "documents/imports/time_spans.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using Spans = std::vector<documents::TimeSpan>;

bool is_on(const documents::TimeSpan& span, const domain::Slot& slot) { return !span.day || *span.day == slot.day; }

bool covers(const Spans& spans, const domain::Slot& slot) {
    return std::ranges::any_of(
        spans, [&](const auto& span) { return is_on(span, slot) && span.from <= slot.starts && slot.ends <= span.to; });
}

bool touches(const Spans& spans, const domain::Slot& slot) {
    return std::ranges::any_of(
        spans, [&](const auto& span) { return is_on(span, slot) && span.from < slot.ends && slot.starts < span.to; });
}

std::optional<Spans> spans_of(const SheetRow& row, const std::string& field, int year, RowProblems& problems) {
    auto spans = documents::time_spans_of(row[field], year);
    if (!spans) problems.error(field, "unknown_time");
    return spans;
}

int year_of(const domain::Event& event) { return std::stoi(event.starts_on.str().substr(0, 4)); }

}  // namespace

std::optional<std::vector<int>> absences_of(const SheetRow& row, const domain::Event& event,
                                            const domain::Structure& structure, RowProblems& problems) {
    if (!row.has("available") && !row.has("unavailable")) return std::nullopt;
    const auto available = spans_of(row, "available", year_of(event), problems);
    const auto unavailable = spans_of(row, "unavailable", year_of(event), problems);
    if (!available || !unavailable) return std::nullopt;
    if (structure.slots.empty()) {
        problems.warning(row.has("available") ? "available" : "unavailable", "times_without_slots");
        return std::nullopt;
    }
    std::vector<int> absences;
    for (const auto& slot : structure.slots)
        if ((row.has("available") && !covers(*available, slot)) || touches(*unavailable, slot))
            absences.push_back(slot.index);
    return absences;
}

}  // namespace gyoryu::app
