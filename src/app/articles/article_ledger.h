#pragma once

#include "app/context.h"
#include "app/saving.h"
#include "domain/article.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// True for the kinds that are entries of a ledger: consultation_amount, expected_contract_amount, contract_amount.
bool is_amount(const domain::ArticleFigure& figure);

/// One entry for each amount of an article, from the press and naming nobody, each with the article's text as evidence:
/// one file, kept with the first of them. Where another article gave the event the same amount of the same stage, which
/// names nobody and is in force, this one is further evidence for it and no second entry.
Result<void> add_amounts(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                         const domain::Article& article, const std::string& text);

/// Takes back those entries of an article that are in force, that nobody has answered and that no other article of the
/// workspace is evidence for; returns how many.
Result<int> withdraw_amounts(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                             const domain::Article& article);

/// How many amounts of an article stand in ledgers.
int amounts_of(const domain::Article& article);

}  // namespace gyoryu::app
