#pragma once

#include "app/person_data/subject.h"
#include "domain/name.h"

#include <boost/describe.hpp>

namespace gyoryu::app {

/// A record of somebody, as a list shows it.
struct PersonEntry {
    domain::PersonRecordKind kind = domain::PersonRecordKind::participant;
    std::string id;
    std::string name;  ///< of the person; of the company where no person is named
    std::string email;
    domain::Names company;
    EventId event_id;
    domain::Names event;
};
BOOST_DESCRIBE_STRUCT(PersonEntry, (), (kind, id, name, email, company, event_id, event))

struct RowsHeld {
    std::string table;
    std::int64_t rows = 0;
};
BOOST_DESCRIBE_STRUCT(RowsHeld, (), (table, rows))

/// What the workspace holds about somebody, before it is exported or erased.
struct PersonHeld {
    PersonEntry person;
    std::vector<PersonEntry> together;             ///< records that belong to it, and go with it
    std::vector<PersonEntry> same_address;         ///< other records of the workspace with the same e-mail address
    std::vector<PersonEntry> same_name;            ///< and with the same name: perhaps somebody else
    std::vector<RowsHeld> rows;                    ///< of all but `same_name`
    std::int64_t ledger_entries = 0;               ///< they stay
    bool planned = false;                          ///< has meetings in a release of an event that is not over
    std::optional<base::LocalDate> backups_until;  ///< a backup may hold the person until then; none: not promised
};
BOOST_DESCRIBE_STRUCT(PersonHeld, (),
                      (person, together, same_address, same_name, rows, ledger_entries, planned, backups_until))

/// Who may see and order what: organisers of the workspace; of accounts, its owners. not_signed_in, not_found for
/// strangers, forbidden.
Result<std::optional<WorkspaceId>> reach_person_data(const Context& context, store::Transaction& tx,
                                                     const PersonRecord& record);

Result<PersonEntry> entry_of(store::Transaction& tx, const PersonRecord& record);

Result<PersonHeld> describe_person(Context& context, const PersonRecord& record);

/// Records of a workspace whose name or address contains the words; at most 100.
struct PeopleFound {
    std::vector<PersonEntry> items;
};
BOOST_DESCRIBE_STRUCT(PeopleFound, (), (items))
Result<PeopleFound> find_people(Context& context, const WorkspaceId& workspace, const std::string& words);

/// The day until which backups made today may be kept, by the workspace's rule.
std::optional<base::LocalDate> backups_until(store::Transaction& tx, const WorkspaceId& workspace, base::Instant now);

}  // namespace gyoryu::app
