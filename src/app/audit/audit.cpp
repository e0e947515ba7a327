#include "app/audit/audit.h"

#include "base/utf8.h"
#include "store/audit.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace gyoryu::app {

namespace {

using boost::json::value;

constexpr std::size_t value_length_max = 200;

bool is_structural(std::string_view member) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"id", "workspace_id", "event_id", "revision", "created_at", "updated_at", "token_hash"});
    return std::ranges::find(names, member) != names.end();
}

bool is_personal(std::string_view entity, std::string_view member) {
    static constexpr auto names =
        std::to_array<std::string_view>({"email", "phone", "contact_name", "password_hash", "display_name", "note",
                                         "message", "contact_email", "reply_to"});
    return std::ranges::find(names, member) != names.end() || (entity == "interpreter" && member == "names");
}

std::string text_of(const value& json) {
    std::string text = json.is_string() ? std::string(json.get_string()) : boost::json::serialize(json);
    if (text.size() <= value_length_max) return text;
    return std::string(base::whole_characters(text, value_length_max)) + "…";
}

const value* member_of(const value& json, std::string_view name) {
    return json.is_object() ? json.get_object().if_contains(name) : nullptr;
}

std::vector<std::string> member_names(const value& before, const value& after) {
    std::vector<std::string> names;
    const value& whole = after.is_object() ? after : before;
    if (whole.is_object())
        for (const auto& member : whole.get_object()) names.emplace_back(member.key());
    return names;
}

std::pair<domain::ActorKind, std::string> actor_of(const domain::Actor& actor) {
    if (const auto* account = std::get_if<domain::AccountActor>(&actor))
        return {domain::ActorKind::account, account->account_id.str()};
    if (const auto* person = std::get_if<domain::PersonActor>(&actor))
        return {domain::ActorKind::link, person->link_id.str()};
    return {domain::ActorKind::system, ""};
}

/// What was made or deleted is told by the action; its empty members tell nothing.
bool says_nothing(const value* json) {
    return json == nullptr || json->is_null() || (json->is_string() && json->get_string().empty()) ||
           (json->is_array() && json->get_array().empty());
}

}  // namespace

void audit_json(Context& context, store::Transaction& tx, const AuditSubject& subject, const value& before,
                const value& after) {
    std::vector<domain::FieldChange> changes;
    for (const auto& name : member_names(before, after)) {
        const auto* old_value = member_of(before, name);
        const auto* new_value = member_of(after, name);
        const bool equal = old_value != nullptr && new_value != nullptr && *old_value == *new_value;
        if (equal || is_structural(name) || (says_nothing(old_value) && says_nothing(new_value))) continue;
        domain::FieldChange change{name, "", ""};
        if (!is_personal(subject.entity, name)) {
            if (!says_nothing(old_value)) change.before = text_of(*old_value);
            if (!says_nothing(new_value)) change.after = text_of(*new_value);
        }
        changes.push_back(std::move(change));
    }
    audit_done(context, tx, subject, std::move(changes));
}

void audit_done(Context& context, store::Transaction& tx, const AuditSubject& subject,
                std::vector<domain::FieldChange> facts) {
    auto [kind, actor] = actor_of(context.actor);
    store::append_audit(
        tx, {context.services.ids.next<domain::AuditId>(), subject.workspace_id, context.services.clock.now(), kind,
             std::move(actor), subject.action, subject.entity, subject.entity_id, std::move(facts)});
}

}  // namespace gyoryu::app
