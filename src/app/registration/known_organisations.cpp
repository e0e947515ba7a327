#include "app/registration/known_organisations.h"

#include "base/stable_sort.h"
#include "store/record.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace gyoryu::app {

namespace {

constexpr std::size_t shown_max = 10;

std::string bare_website(std::string url) {
    std::ranges::transform(url, url.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    for (const std::string_view start : {"https://", "http://", "www."})
        if (url.starts_with(start)) url.erase(0, start.size());
    if (const auto slash = url.find('/'); slash != std::string::npos) url.erase(slash);
    return url;
}

}  // namespace

KnownOrganisations::KnownOrganisations(store::Transaction& tx, const WorkspaceId& workspace, const EventId& event) {
    std::unordered_map<OrganisationId, std::size_t> index;
    for (const auto& one : store::select_where<domain::Organisation>(tx, store::where("workspace_id", workspace))) {
        index.emplace(one.id, all_.size());
        for (const auto& name : one.names) names_.add(static_cast<int>(all_.size()), name.text);
        all_.push_back({{one.id, one.names, one.country, Likeness::same_name, false}, bare_website(one.website), {}});
    }
    const auto rows = tx.query(
        "SELECT p.organisation_id, p.email, p.event_id FROM participants p JOIN events e ON e.id = p.event_id "
        "WHERE e.workspace_id = $1",
        {workspace.str()});
    for (const auto& row : rows) {
        const auto found = index.find(OrganisationId(store::text_of(row[0])));
        if (found == index.end()) continue;
        auto& known = all_[found->second];
        if (!store::text_of(row[1]).empty()) known.emails.push_back(store::text_of(row[1]));
        known.shown.takes_part |= store::text_of(row[2]) == event.str();
    }
}

std::vector<KnownOrganisation> KnownOrganisations::alike(const domain::Application& application) const {
    if (application.role == domain::ApplicantRole::interpreter) return {};
    std::unordered_set<std::size_t> named;
    for (const auto& name : application.form.names)
        for (const auto& hit : names_.find(name.text, shown_max))
            if (hit.likeness >= text::same_name_likeness) named.insert(static_cast<std::size_t>(hit.id));
    const auto website = bare_website(application.form.website);
    std::vector<KnownOrganisation> found;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& one = all_[i];
        auto shown = one.shown;
        if (std::ranges::find(one.emails, application.email) != one.emails.end())
            shown.likeness = Likeness::same_email;
        else if (named.contains(i))
            shown.likeness = Likeness::same_name;
        else if (!website.empty() && website == one.website)
            shown.likeness = Likeness::same_website;
        else
            continue;
        found.push_back(std::move(shown));
        if (found.size() == shown_max) break;
    }
    base::stable_sort(found, {}, &KnownOrganisation::likeness);
    return found;
}

}  // namespace gyoryu::app
