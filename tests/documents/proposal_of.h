#pragma once

#include "documents/imports/headings.h"

#include <algorithm>
#include <span>

namespace gyoryu::documents {

/// What would be proposed for a sheet as it was uploaded.
inline MappingProposal proposal_of(ListKind kind, const Sheet& sheet) {
    const auto headings = find_headings(kind, sheet);
    const auto below = std::min(sheet.rows.size(), std::size_t(headings.first + headings.rows));
    return propose_mapping(kind, headings.texts, std::span(sheet.rows).subspan(below));
}

}  // namespace gyoryu::documents
