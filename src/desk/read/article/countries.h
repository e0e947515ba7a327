#pragma once

#include "desk/read/article/article.h"

#include <optional>
#include <string>

namespace gyoryu::desk {

/// Whether a word for taking part (참가, 초청, attended …) stands near the quantity in its sentence.
bool takes_part_near(const SentenceView& view, const Quantity& quantity);

/// `buyer_countries` for countries that people came from; none, with the rule that says so, for countries visited, sold
/// to, or that only name the two sides. `has_noun`: a noun as 바이어 is bound to the quantity.
std::optional<FactKind> country_kind(const SentenceView& view, const Quantity& quantity, bool has_noun,
                                     std::string& rule);

/// "18개 국가에서 302개 업체가 참가해 600개 부스 규모로": who exhibits, and from where.
bool fills_booths(const SentenceView& view, const Quantity& quantity);

}  // namespace gyoryu::desk
