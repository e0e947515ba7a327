#pragma once

#include "desk/read/article/reading.h"
#include "desk/read/kinds/heads.h"

#include <optional>

namespace gyoryu::desk {

/// The lands whose firms sell and buy in a Russian article: those of its exporters and producers, of its importers and
/// purchasers, otherwise Korea sells where it is told of.
void settle_lands(Article& article);

/// The side that the grammar of a Russian sentence gives firms: their land ("27 индийских компаний"), the side of the
/// table that the clause is about ("с казахстанской стороны"), their case ("переговоры с 64 компаниями").
std::optional<FactKind> russian_side(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                     std::size_t i);

}  // namespace gyoryu::desk
