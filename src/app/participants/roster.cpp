#include "app/participants/roster.h"

#include "store/record.h"

#include <algorithm>
#include <unordered_map>

namespace gyoryu::app {

namespace {

using Counts = std::unordered_map<std::string, int>;

/// How many living requests each participant has at one end. `column` is a name of ours, never input.
Counts requests_by(store::Transaction& tx, const EventId& event, const std::string& column) {
    Counts counts;
    const auto rows = tx.query("SELECT " + column +
                                   ", COUNT(*) FROM requests WHERE event_id = $1 AND status <> 'withdrawn' "
                                   "GROUP BY " +
                                   column,
                               {event.str()});
    for (const auto& row : rows) counts[store::text_of(row[0])] = static_cast<int>(store::integer_of(row[1]));
    return counts;
}

/// By participant the address to which a letter could not be delivered; a corrected one makes it good.
std::unordered_map<std::string, std::string> dead_addresses(store::Transaction& tx, const EventId& event) {
    std::unordered_map<std::string, std::string> addresses;
    for (const auto& row : tx.query("SELECT person_id, \"to\" FROM mails WHERE event_id = $1 AND state = 'failed' AND "
                                    "failure IN ('wrong_address', 'rejected', 'bounced') ORDER BY id",
                                    {event.str()}))
        addresses[store::text_of(row[0])] = store::text_of(row[1]);
    return addresses;
}

std::vector<std::string> missing_of(const Participant& participant) {
    std::vector<std::string> missing;
    if (participant.requests_sent + participant.requests_received == 0) missing.emplace_back("requests");
    if (participant.languages.empty()) missing.emplace_back("language");
    if (participant.email.empty()) missing.emplace_back("email");
    if (participant.contact_name.empty()) missing.emplace_back("contact");
    return missing;
}

int count_of(const Counts& counts, const ParticipantId& id) {
    const auto found = counts.find(id.str());
    return found == counts.end() ? 0 : found->second;
}

struct CodeParts {
    std::string_view letters;
    std::string_view digits;  ///< without leading zeros
};

CodeParts parts_of(std::string_view code) {
    const auto digit = std::min(code.find_first_of("0123456789"), code.size());
    auto digits = code.substr(digit);
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    return {code.substr(0, digit), digits};
}

}  // namespace

bool code_precedes(std::string_view left, std::string_view right) {
    const auto a = parts_of(left);
    const auto b = parts_of(right);
    if (a.letters != b.letters) return a.letters < b.letters;
    if (a.digits.size() != b.digits.size()) return a.digits.size() < b.digits.size();
    return a.digits != b.digits ? a.digits < b.digits : left < right;
}

std::vector<Participant> participant_views(store::Transaction& tx, const EventId& event,
                                           std::span<const domain::Participant> participants) {
    std::vector<OrganisationId> ids;
    for (const auto& participant : participants) ids.push_back(participant.organisation_id);
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    std::unordered_map<OrganisationId, domain::Organisation> organisations;
    for (auto& organisation : store::select_where<domain::Organisation>(tx, store::one_of("id", ids)))
        organisations.emplace(organisation.id, std::move(organisation));
    const auto sent = requests_by(tx, event, "from_id");
    const auto received = requests_by(tx, event, "to_id");
    const auto dead_letters = dead_addresses(tx, event);

    std::vector<Participant> views;
    views.reserve(participants.size());
    for (const auto& participant : participants) {
        Participant view{participant,
                         organisations.at(participant.organisation_id),
                         count_of(sent, participant.id),
                         count_of(received, participant.id),
                         {}};
        view.missing = missing_of(view);
        const auto dead = dead_letters.find(participant.id.str());
        if (dead != dead_letters.end() && dead->second == participant.email) view.missing.emplace_back("mail");
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<Participant> roster_of(store::Transaction& tx, const EventId& event) {
    auto participants = store::select_where<domain::Participant>(tx, store::where("event_id", event));
    std::ranges::sort(participants, [](const domain::Participant& a, const domain::Participant& b) {
        return a.side != b.side ? a.side < b.side : code_precedes(a.code, b.code);
    });
    return participant_views(tx, event, participants);
}

bool may_see_contacts(const Context& context, const WorkspaceId& workspace) {
    return domain::may_organise(context.actor, workspace);
}

void hide_contacts(const Context& context, const WorkspaceId& workspace, std::span<Participant> participants) {
    if (may_see_contacts(context, workspace)) return;
    for (auto& one : participants) one.contact_name = one.email = one.phone = "";
}

std::string searchable_text(const Participant& participant) {
    std::string text = participant.code + "\n" + participant.contact_name + "\n" + participant.email + "\n" +
                       participant.organisation.city;
    for (const auto& name : participant.organisation.names) text += "\n" + name.text;
    for (const auto& product : participant.products) text += "\n" + product;
    return text;
}

}  // namespace gyoryu::app
