#pragma once

#include "desk/read/kinds/heads.h"

#include <optional>
#include <string>

namespace gyoryu::desk {

/// What the amount at `i` is of, by its noun and by what is told to come of it. `rule` changes where it is none.
std::optional<FactKind> amount_kind(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                    std::size_t i, std::string& rule);

/// "50억원이 수출계약으로 이어졌다": whatever was consulted, contracts came of the figure at `i`.
bool came_to_contracts(const SentenceView& view, std::size_t i);

/// Whether the sentence tells of a signing or a contract.
bool tells_of_signing(const SentenceView& view);

/// "еще по 14 проектам на 25 млн долларов ведутся переговоры": nothing of it is signed yet.
bool still_in_talks(const SentenceView& view, std::size_t i);

}  // namespace gyoryu::desk
