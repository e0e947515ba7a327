#pragma once

#include "app/context.h"
#include "domain/person_data.h"
#include "store/transaction.h"
#include "text/text_traces.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::app {

/// One record of a person: `participant` and its id.
struct PersonRecord {
    domain::PersonRecordKind kind = domain::PersonRecordKind::participant;
    std::string id;

    friend auto operator<=>(const PersonRecord&, const PersonRecord&) = default;
};

/// A person as the store knows them: their records, and what belongs to these.
struct Subject {
    std::optional<WorkspaceId> workspace;  ///< where they are looked for; none: in the whole installation
    std::vector<std::string> participants;
    std::vector<std::string> delegates;
    std::vector<std::string> interpreters;
    std::vector<std::string> applications;
    std::vector<std::string> accounts;
    std::vector<std::string> links;
    std::vector<std::string> emails;  ///< small letters
    bool own_copy = false;            ///< asked for by the person, not by an organiser

    std::vector<std::string> people() const;  ///< participants and interpreters
    std::vector<std::string> all() const;     ///< every id
    std::vector<PersonRecord> records() const;
};

/// The workspace of a record; none of an account. not_found {what} when there is no such record.
Result<std::optional<WorkspaceId>> workspace_of(store::Transaction& tx, const PersonRecord& record);

/// The person behind a record: with the application it came from, and for a participant everybody it sends. With
/// `same_address`, also the records of the workspace that have the same e-mail address, whatever event they belong to.
Result<Subject> subject_of(store::Transaction& tx, const PersonRecord& record, bool same_address);

/// A condition of person_map.inc with its sets put in; the values are appended to `params`, which may hold some.
std::string with_sets(std::string_view sql, const Subject& subject, std::vector<store::Value>& params);

/// The names and addresses by which the person would be recognised, as their own rows say them; without those that are
/// also an organisation's name in the workspace, and names that more than three others bear ("Manager").
std::vector<std::string> marks_of_identity(store::Transaction& tx, const Subject& subject);

}  // namespace gyoryu::app
