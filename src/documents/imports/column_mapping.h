#pragma once

#include "documents/imports/sheet.h"
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

/// What stands above the columns.
struct Headings {
    int first = 0;  ///< index into Sheet::rows; rows above it are titles
    int rows = 1;   ///< 2 where groups stand over the headings
    std::vector<std::string> texts;
};

struct MappingProposal {
    std::vector<ProposedColumn> columns;  ///< by column; each field and each column at most once
    std::vector<int> unmapped;            ///< columns with content and no field
    std::vector<std::string> missing;     ///< required fields without a column
};

/// Proposes a field for each column: by the heading in four languages, by likeness to one, or by what the column holds
/// in the rows below (addresses with @, web addresses, phone numbers, country codes, names of languages, HS codes).
MappingProposal propose_mapping(ListKind kind, const std::vector<std::string>& headings,
                                std::span<const SheetRow> rows);

}  // namespace gyoryu::documents
