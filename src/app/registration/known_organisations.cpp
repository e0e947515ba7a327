#include "app/registration/known_organisations.h"

#include "store/record.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace gyoryu::app {

namespace {

constexpr std::size_t shown_max = 10;

/// Without what a company's name carries in one document and not in another.
std::string bare_name(const std::string& name) {
    static constexpr auto forms = std::to_array<std::string_view>(
        {"주식회사", "(주)", "㈜", "유한회사", "有限责任公司", "股份有限公司", "有限公司", "集团", "co.,ltd",
         "co., ltd", "co ltd", "ltd", "inc", "corp", "llc", "ооо", "ао", "."});
    std::string bare = text::search_text(name);
    for (const auto form : forms) {
        const auto folded = text::search_text(form);
        if (folded.empty()) continue;
        for (std::size_t at = 0; (at = bare.find(folded, at)) != std::string::npos;)
            if (bare.size() > folded.size())
                bare.erase(at, folded.size());
            else
                break;
    }
    std::erase_if(bare, [](char c) { return c == ' ' || c == ',' || c == '.' || c == '-' || c == '&'; });
    return bare;
}

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
        One known{{one.id, one.names, one.country, Likeness::same_name, false}, {}, bare_website(one.website), {}};
        for (const auto& name : one.names) known.names.push_back(bare_name(name.text));
        all_.push_back(std::move(known));
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
    std::vector<std::string> names;
    for (const auto& name : application.form.names)
        if (auto bare = bare_name(name.text); !bare.empty()) names.push_back(std::move(bare));
    const auto website = bare_website(application.form.website);
    std::vector<KnownOrganisation> found;
    for (const auto& one : all_) {
        auto shown = one.shown;
        if (std::ranges::find(one.emails, application.email) != one.emails.end())
            shown.likeness = Likeness::same_email;
        else if (std::ranges::find_first_of(one.names, names) != one.names.end())
            shown.likeness = Likeness::same_name;
        else if (!website.empty() && website == one.website)
            shown.likeness = Likeness::same_website;
        else
            continue;
        found.push_back(std::move(shown));
        if (found.size() == shown_max) break;
    }
    std::ranges::stable_sort(found, {}, &KnownOrganisation::likeness);
    return found;
}

}  // namespace gyoryu::app
