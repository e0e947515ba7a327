#include "domain/log_access.h"

namespace gyoryu::domain {

namespace {

std::optional<LogAuthor> author_of(const PersonActor& person, const LogParties& parties) {
    if (person.event_id != parties.event_id) return std::nullopt;
    if (person.kind == PersonKind::interpreter) {
        if (parties.interpreter_id && parties.interpreter_id->str() == person.person_id) return LogAuthor::interpreter;
        return std::nullopt;
    }
    if (parties.seller_id.str() == person.person_id) return LogAuthor::seller;
    if (parties.buyer_id.str() == person.person_id) return LogAuthor::buyer;
    return std::nullopt;
}

}  // namespace

std::optional<LogAuthor> log_author(const Actor& actor, const WorkspaceId& workspace, const LogParties& parties) {
    if (const auto* person = std::get_if<PersonActor>(&actor)) return author_of(*person, parties);
    if (may_organise(actor, workspace)) return LogAuthor::organiser;
    return std::nullopt;
}

bool may_agree_to_log(const Actor& actor, const LogParties& parties) {
    const auto* person = std::get_if<PersonActor>(&actor);
    if (person == nullptr) return false;
    const auto author = author_of(*person, parties);
    return author == LogAuthor::seller || author == LogAuthor::buyer;
}

bool may_settle_log(const Actor& actor, const WorkspaceId& workspace) { return may_organise(actor, workspace); }

bool may_read_log_contacts(const Actor& actor, const WorkspaceId& workspace) { return may_organise(actor, workspace); }

}  // namespace gyoryu::domain
