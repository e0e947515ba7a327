#include "app/ledger/correct_entry.h"

#include "app/checks.h"
#include "app/ledger/reach_entry.h"
#include "app/ledger/saved_entry.h"

namespace gyoryu::app {

Result<LedgerRow> correct_entry(Context& context, const domain::LedgerEntryId& id, const CorrectionEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<LedgerRow> {
        GYORYU_TRY(reached, reach_entry(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        OutcomeStatement statement;
        statement.amount = edit.amount;
        statement.approximate = edit.approximate;
        statement.unit_price_minor = edit.unit_price_minor;
        statement.quantity = edit.quantity;
        statement.amount_confirmed = edit.confirmed_amount;
        statement.claimant = claimant_of(context.actor);
        statement.words = edit.words;
        GYORYU_TRY(entry, append_correction(context, tx, reached.event, id, statement));
        return saved_entry(context, tx, notices, reached.event, entry);
    });
}

Result<LedgerRow> withdraw_entry(Context& context, const domain::LedgerEntryId& id, const ReasonEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<LedgerRow> {
        GYORYU_TRY(reached, reach_entry(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_TRY(entry, append_withdrawal(context, tx, reached.event, id, claimant_of(context.actor),
                                            {"", edit.remark, ""}));
        return saved_entry(context, tx, notices, reached.event, entry);
    });
}

}  // namespace gyoryu::app
