#pragma once

#include <string>

namespace gyoryu::text {

/// Names the rules by which names and products become tokens: another text once the tables of names or the thesaurus
/// are others, or a change of the code says so. What was indexed under another name is to be indexed anew.
std::string index_rules();

}  // namespace gyoryu::text
