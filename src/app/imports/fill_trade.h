#pragma once

#include "app/imports/row_problems.h"
#include "app/imports/sheet_row.h"
#include "domain/trade.h"

namespace gyoryu::app {

/// Takes what a row says of markets, registrations, money and least meetings; empty cells leave what is there.
/// A registration is `market kind [class] [last day] [agent]`, several of them parted by ; or line breaks:
/// "CN NMPA 2 2027-01-31 威海样例; KR MFDS".
void fill_trade(const SheetRow& row, domain::TradeProfile& to, RowProblems& problems);

}  // namespace gyoryu::app
