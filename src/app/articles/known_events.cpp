#include "app/articles/known_events.h"

#include "domain/event.h"
#include "store/record.h"
#include "text/name_tokens.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::app {

namespace {

constexpr std::size_t known_max = 3;
constexpr double alike = 0.75;
constexpr int same_days = 98, common_days = 92, same_name = 90;  ///< per cent

double likeness(const text::NameQuery& asked, const domain::Names& names) {
    double best = 0;
    for (const auto& one : names) best = std::max(best, asked.likeness(one.text));
    return best;
}

/// Zero for another event.
int likeness(const ReadEvent& read, const text::NameQuery& name, const text::NameQuery& place,
             const domain::Event& event) {
    const auto last = read.end ? read.end : read.start;
    if (read.start && (event.ends_on < *read.start || *last < event.starts_on)) return 0;
    const double named = read.name.empty() ? 0 : likeness(name, event.names);
    if (!read.start) return named * 100 >= same_name ? static_cast<int>(std::lround(100 * named)) : 0;
    if (named < alike && (read.place.empty() || likeness(place, event.place) < alike)) return 0;
    return event.starts_on == *read.start && event.ends_on == *last ? same_days : common_days;
}

}  // namespace

std::vector<NamesakeEvent> known_events(store::Transaction& tx, const domain::WorkspaceId& workspace,
                                        const ReadEvent& read) {
    std::vector<NamesakeEvent> found;
    if (read.name.empty() && read.place.empty()) return found;
    const text::NameQuery name(read.name), place(read.place);
    for (auto& event : store::select_where<domain::Event>(tx, store::where("workspace_id", workspace)))
        if (const int per_cent = likeness(read, name, place, event); per_cent > 0)
            found.push_back({event.id, event.programme_id, std::move(event.names), per_cent});
    std::ranges::sort(found, [](const NamesakeEvent& a, const NamesakeEvent& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.id.str() < b.id.str();
    });
    if (found.size() > known_max) found.resize(known_max);
    return found;
}

}  // namespace gyoryu::app
