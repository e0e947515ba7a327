#pragma once

#include "desk/read/kinds/kinds.h"

namespace gyoryu::desk {

/// The land whose firms offer: the one whose exporters, goods, pavilion or delegation an English text names, 0 if none.
std::int32_t english_home(const Article& article);

/// Whose firms an English number counts: by what describes them (visiting, domestic, Malaysian, local), by whom they
/// meet ("with 128 companies"), and by those counted beside them.
FactKind english_side(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

/// Firms, suppliers or buyers that an English number counts; nothing for partners of an agreement.
std::optional<FactKind> english_company_kind(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                             std::size_t i, std::string& rule);

/// "350 traders displayed 420 products": people who exhibit.
bool shows_goods(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

/// Lands are the buyers' where buyers or guests come from them: not those that exhibitors, partners of agreements or
/// ambassadors come from. `found` are the kinds of the numbers before.
std::optional<FactKind> english_country_kind(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                             const std::vector<KindFound>& found, std::size_t i, std::string& rule);

}  // namespace gyoryu::desk
