#pragma once

#include "desk/read/article/reading.h"
#include "desk/read/kinds/heads.h"

namespace gyoryu::desk {

/// Which side counted firms of a Chinese sentence are on. Who exhibits or supplies sells, who purchases buys; beside a
/// count of buyers the others sell, beside a count of suppliers they buy; who meets the Korean firms, or foreign firms
/// that a delegation of Chinese ones meets, buy. Units that go to an import fair buy; all others sell.
FactKind chinese_side(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

/// Whether a Chinese number counts nothing that is kept: 两地企业, 三场洽谈, 第3次, or 次 of a verb elsewhere.
bool counts_nothing_in_chinese(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i);

/// "42家企业签订购销意向合同,签约金额20亿元": the amount of what the clause before calls an intention.
bool signed_as_intention(const SentenceView& view, const Mark& deal);

}  // namespace gyoryu::desk
