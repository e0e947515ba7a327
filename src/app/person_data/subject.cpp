#include "app/person_data/subject.h"

#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::PersonRecordKind;

std::string lowered(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

void add(std::vector<std::string>& list, const std::string& value) {
    if (!value.empty() && std::ranges::find(list, value) == list.end()) list.push_back(value);
}

void append(std::vector<std::string>& list, const std::vector<std::string>& values) {
    for (const auto& value : values) add(list, value);
}

std::vector<std::string> texts(store::Transaction& tx, std::string_view sql, std::vector<store::Value> params) {
    std::vector<std::string> all;
    for (const auto& row : tx.query(sql, std::move(params))) all.push_back(store::text_of(row[0]));
    return all;
}

std::vector<std::string>& list_of(Subject& subject, PersonRecordKind kind) {
    switch (kind) {
        case PersonRecordKind::participant:
            return subject.participants;
        case PersonRecordKind::delegate:
            return subject.delegates;
        case PersonRecordKind::interpreter:
            return subject.interpreters;
        case PersonRecordKind::application:
            return subject.applications;
        case PersonRecordKind::account:
            break;
    }
    return subject.accounts;
}

std::string_view table_of(PersonRecordKind kind) {
    switch (kind) {
        case PersonRecordKind::participant:
            return "participants";
        case PersonRecordKind::delegate:
            return "delegates";
        case PersonRecordKind::interpreter:
            return "interpreters";
        case PersonRecordKind::application:
            return "applications";
        case PersonRecordKind::account:
            break;
    }
    return "accounts";
}

constexpr std::array all_kinds{PersonRecordKind::participant, PersonRecordKind::delegate, PersonRecordKind::interpreter,
                               PersonRecordKind::application, PersonRecordKind::account};

/// Everybody a participant sends, and the applications that became it or an interpreter.
void add_what_belongs(store::Transaction& tx, Subject& subject) {
    for (const auto& id : subject.participants) {
        append(subject.delegates, texts(tx, "SELECT id FROM delegates WHERE participant_id = $1", {id}));
        append(subject.applications, texts(tx, "SELECT id FROM applications WHERE participant_id = $1", {id}));
    }
    for (const auto& id : subject.interpreters)
        append(subject.applications, texts(tx, "SELECT id FROM applications WHERE interpreter_id = $1", {id}));
    subject.links.clear();
    for (const auto& id : subject.people())
        append(subject.links, texts(tx, "SELECT id FROM links WHERE person_id = $1", {id}));
}

void add_addresses(store::Transaction& tx, Subject& subject) {
    for (const auto kind : all_kinds)
        for (const auto& id : list_of(subject, kind))
            for (const auto& email :
                 texts(tx, "SELECT email FROM " + std::string(table_of(kind)) + " WHERE id = $1", {id}))
                add(subject.emails, lowered(email));
}

void add_same_address(store::Transaction& tx, Subject& subject) {
    if (!subject.workspace) return;
    for (const auto& email : subject.emails)
        for (const auto kind : all_kinds)
            if (kind != PersonRecordKind::account)
                append(list_of(subject, kind),
                       texts(tx,
                             "SELECT id FROM " + std::string(table_of(kind)) +
                                 " WHERE lower(email) = $1 AND event_id IN (SELECT id FROM events WHERE workspace_id = "
                                 "$2) ORDER BY id",
                             {email, subject.workspace->str()}));
}

const std::vector<std::string>* set_named(std::string_view name, const Subject& subject,
                                          std::vector<std::string>& made) {
    if (name == "participants") return &subject.participants;
    if (name == "delegates") return &subject.delegates;
    if (name == "interpreters") return &subject.interpreters;
    if (name == "applications") return &subject.applications;
    if (name == "accounts") return &subject.accounts;
    if (name == "links") return &subject.links;
    if (name == "emails") return &subject.emails;
    if (name == "people") return &(made = subject.people());
    if (name == "all") return &(made = subject.all());
    return nullptr;
}

std::string parameter(std::vector<store::Value>& params, const std::string& value) {
    params.emplace_back(value);
    return "$" + std::to_string(params.size());
}

/// What stands for `{name}`: a list of parameters, NULL for an empty one.
std::string set_text(std::string_view name, const Subject& subject, std::vector<store::Value>& params) {
    const std::string workspace = subject.workspace ? subject.workspace->str() : "";
    if (name == "workspace") return parameter(params, workspace);
    if (name == "events") return "SELECT id FROM events WHERE workspace_id = " + parameter(params, workspace);
    std::vector<std::string> made;
    std::string list;
    if (const auto* values = set_named(name, subject, made))
        for (const auto& value : *values) list += (list.empty() ? "" : ", ") + parameter(params, value);
    return list.empty() ? "NULL" : list;
}

}  // namespace

std::vector<std::string> Subject::people() const {
    auto both = participants;
    append(both, interpreters);
    return both;
}

std::vector<std::string> Subject::all() const {
    auto ids = people();
    for (const auto* list : {&delegates, &applications, &accounts, &links}) append(ids, *list);
    return ids;
}

std::vector<PersonRecord> Subject::records() const {
    std::vector<PersonRecord> records;
    auto copy = *this;
    for (const auto kind : all_kinds)
        for (const auto& id : list_of(copy, kind)) records.push_back({kind, id});
    return records;
}

Result<std::optional<WorkspaceId>> workspace_of(store::Transaction& tx, const PersonRecord& record) {
    const auto missing = [&] {
        return fail(FaultCode::not_found, {{"what", boost::describe::enum_to_string(record.kind, "person")}});
    };
    if (record.kind == PersonRecordKind::account) {
        if (!store::find<domain::Account>(tx, store::where("id", record.id))) return missing();
        return std::optional<WorkspaceId>();
    }
    const auto rows = tx.query("SELECT e.workspace_id FROM " + std::string(table_of(record.kind)) +
                                   " p JOIN events e ON e.id = p.event_id WHERE p.id = $1",
                               {record.id});
    if (rows.empty()) return missing();
    return std::optional(WorkspaceId(store::text_of(rows[0][0])));
}

Result<Subject> subject_of(store::Transaction& tx, const PersonRecord& record, bool same_address) {
    Subject subject;
    GYORYU_TRY(workspace, workspace_of(tx, record));
    subject.workspace = workspace;
    list_of(subject, record.kind).push_back(record.id);
    add_what_belongs(tx, subject);
    add_addresses(tx, subject);
    if (same_address) {
        add_same_address(tx, subject);
        add_what_belongs(tx, subject);
        add_addresses(tx, subject);
    }
    return subject;
}

std::string with_sets(std::string_view sql, const Subject& subject, std::vector<store::Value>& params) {
    std::string text;
    for (std::size_t at = 0; at < sql.size();) {
        const auto open = std::min(sql.find('{', at), sql.size());
        text += sql.substr(at, open - at);
        if (open == sql.size()) break;
        const auto close = sql.find('}', open);
        text += set_text(sql.substr(open + 1, close - open - 1), subject, params);
        at = close + 1;
    }
    return text;
}

}  // namespace gyoryu::app
