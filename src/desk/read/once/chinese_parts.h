#pragma once

#include "desk/read/once/once.h"

namespace gyoryu::desk {

/// "成交578亿美元 … 装备展区成交164亿美元,与沿线国家成交47亿美元": amounts of a Chinese text that their clause tells of
/// one hall, trade or kind of firms, behind a larger one of an earlier sentence; and those of a later sentence in
/// another money that are but a small part of it ("8200万元 … 一家企业签订20万美元").
std::vector<std::size_t> amounts_by_field(const Article& article, const std::vector<Candidate>& candidates);

/// "总成交额31.2亿元,其中合同成交额10.79亿元,意向成交额20.4亿元": sums of a Chinese sentence that are neither contracts
/// nor intended deals, but both.
std::vector<std::size_t> sums_of_both_kinds(const Article& article, const std::vector<Candidate>& candidates);

}  // namespace gyoryu::desk
