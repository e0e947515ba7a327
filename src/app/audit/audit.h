#pragma once

#include "app/context.h"
#include "domain/audit.h"
#include "schema/write.h"
#include "store/transaction.h"

#include <boost/json/value.hpp>

namespace gyoryu::app {

/// What an audit entry is about.
struct AuditSubject {
    WorkspaceId workspace_id;
    std::string action;  ///< the use case: "update_event"
    std::string entity;  ///< "event"
    std::string entity_id;
};

/// Appends who changed what. `before` and `after` are objects, or null for made and deleted. Members that are equal
/// are left out, as are `id`, `workspace_id`, `event_id` and `revision`. Of personal members (e-mail, phone, contact
/// and display names, an interpreter's names, password, note, message) only that they changed is kept;
/// other values are cut at 200 characters.
void audit_json(Context& context, store::Transaction& tx, const AuditSubject& subject, const boost::json::value& before,
                const boost::json::value& after);

template <class T>
void audit_created(Context& context, store::Transaction& tx, const AuditSubject& subject, const T& after) {
    audit_json(context, tx, subject, nullptr, schema::to_json(after));
}

template <class T>
void audit_changed(Context& context, store::Transaction& tx, const AuditSubject& subject, const T& before,
                   const T& after) {
    audit_json(context, tx, subject, schema::to_json(before), schema::to_json(after));
}

template <class T>
void audit_deleted(Context& context, store::Transaction& tx, const AuditSubject& subject, const T& before) {
    audit_json(context, tx, subject, schema::to_json(before), nullptr);
}

/// An action that changes no members of its own: sign_in, release_timetable, commit_import.
void audit_done(Context& context, store::Transaction& tx, const AuditSubject& subject,
                std::vector<domain::FieldChange> facts = {});

}  // namespace gyoryu::app
