#pragma once

#include "app/documents/file.h"
#include "app/person_data/subject.h"

#include <boost/describe.hpp>

#include <array>
#include <string_view>

namespace gyoryu::app {

struct ExportOptions {
    bool same_address = true;  ///< also the other records of the workspace with the same e-mail address
};
BOOST_DESCRIBE_STRUCT(ExportOptions, (), (same_address))
constexpr auto optional_members(const ExportOptions*) { return std::to_array<std::string_view>({"*"}); }

/// All that is held about a person, as a ZIP: `person.json` (every row of every table, without hashes of secrets),
/// `person.html` (the same to read, in the asker's language) and `files/` with what they handed in. An audit entry
/// says that it was made. For organisers of the workspace; accounts: its owners, and whoever it belongs to.
Result<File> export_person(Context& context, const PersonRecord& record, const ExportOptions& options);

/// The same through the own link: the record of the link and what belongs to it, without the organiser's own notes
/// about the person. not_signed_in for everybody else.
Result<File> export_me(Context& context);

}  // namespace gyoryu::app
