#include "app/ledger/list_ledger.h"

#include "app/ledger/load_ledger.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/search/find_names.h"

namespace gyoryu::app {

namespace {

std::string searchable(const LedgerRow& row) {
    std::string text = row.product + "\n" + row.remark + "\n" + row.stated_by;
    for (const auto* party : {&row.seller, &row.buyer}) {
        if (!*party) continue;
        text += "\n" + (*party)->code;
        for (const auto& name : (*party)->names) text += "\n" + name.text;
    }
    return text;
}

}  // namespace

Result<List<LedgerRow>> list_ledger(Context& context, const EventId& id, const LedgerFilter& filter,
                                    const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<LedgerRow>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        const auto ledger = load_ledger(context, tx, event);
        const auto currency = shown_currency(ledger, filter.in);
        std::vector<LedgerRow> rows;
        for (const auto* entry : entries_of(ledger, filter)) rows.push_back(row_of(ledger, *entry, currency));
        if (!query.q.empty()) {
            const FoundOrganisations named(tx, event.workspace_id, query.q);
            std::erase_if(rows, [&](const LedgerRow& row) {
                return !(row.seller && named.has(row.seller->names)) && !(row.buyer && named.has(row.buyer->names)) &&
                       !text::contains(searchable(row), query.q);
            });
        }
        return slice_of(std::move(rows), query);
    });
}

}  // namespace gyoryu::app
