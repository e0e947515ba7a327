#pragma once

#include "documents/imports/column_mapping.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// How well a heading names a field.
struct HeadingMatch {
    std::string field;
    double confidence = 0;  ///< 1: the same words; below 0.5 is not given
};

/// Fields that a heading may mean, best first. Case, width, spaces, punctuation and "(required)" do not count;
/// of compound headings the last word decides: 담당자 이메일 is an e-mail.
std::vector<HeadingMatch> match_heading(ListKind kind, std::string_view heading);

}  // namespace gyoryu::documents
