#pragma once

#include "documents/sheet.h"
#include "text/language.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// What a list is about.
enum class ListKind { participants, interpreters, requests };

/// `participants`, `interpreters`, `requests`.
std::string_view name_of(ListKind kind);

/// A field that a column can fill: `catalogue/columns.json`.
struct ListField {
    std::string key;  ///< side, code, name, name_ko, email, …
    bool required = false;
};

/// Whether a column for `chosen` gives what `required` needs: an organisation has a name if it has one in any language.
bool stands_for(std::string_view chosen, std::string_view required);

/// In the order of the template.
std::span<const ListField> fields_of(ListKind kind);

/// The heading of a field in a language, as the template writes it.
std::string heading_of(ListKind kind, std::string_view field, text::Language language);

/// Why a column was proposed for a field.
enum class MappingReason { heading, similar_heading, content };

struct ProposedColumn {
    int column = 0;  ///< from 0
    std::string field;
    double confidence = 0;  ///< 0 to 1; 1 is a heading that stands in our list
    MappingReason reason = MappingReason::heading;
};

struct MappingProposal {
    int heading_row = 0;                  ///< index into Sheet::rows; rows above it are titles
    std::vector<ProposedColumn> columns;  ///< by column; each field and each column at most once
    std::vector<int> unmapped;            ///< columns with content and no field
    std::vector<std::string> missing;     ///< required fields without a column
};

/// Finds the heading row among the first ten rows and proposes a field for each column: by the heading in four
/// languages, by likeness to one, or by what the column holds (addresses with @, web addresses, phone numbers,
/// country codes, names of languages, HS codes). Any sheet has a proposal; an empty one has no columns.
MappingProposal propose_mapping(ListKind kind, const Sheet& sheet);

}  // namespace gyoryu::documents
