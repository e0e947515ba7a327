#include "app/ledger/event_rates.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <set>

namespace gyoryu::app {

namespace {

domain::EventRates rates_of(store::Transaction& tx, const EventId& event) {
    if (auto found = store::find<domain::EventRates>(tx, store::where("event_id", event))) return std::move(*found);
    domain::EventRates none;
    none.event_id = event;
    none.revision = 0;
    return none;
}

Result<void> check_rates(const RatesEdit& edit) {
    auto checks = Checks::of(edit);
    if (!domain::is_currency(edit.base_currency))
        checks.add("/base_currency", "not_in_list", {{"value", edit.base_currency}});
    std::set<std::string> seen{edit.base_currency};
    for (std::size_t i = 0; i < edit.rates.size(); ++i) {
        const auto at = "/rates/" + std::to_string(i);
        const auto& rate = edit.rates[i];
        if (!domain::is_currency(rate.currency))
            checks.add(at + "/currency", "not_in_list", {{"value", rate.currency}});
        if (!seen.insert(rate.currency).second) checks.add(at + "/currency", "duplicate");
        if (rate.rate.find_first_of("123456789") == std::string::npos)
            checks.add(at + "/rate", "too_small", {{"min", "0.000000001"}});
    }
    return checks.done();
}

}  // namespace

Result<domain::EventRates> get_rates(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<domain::EventRates> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        return rates_of(tx, event.id);
    });
}

Result<domain::EventRates> replace_rates(Context& context, const EventId& id, std::int64_t expected_revision,
                                         const RatesEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::EventRates> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(check_rates(edit));
        const auto before = rates_of(tx, event.id);
        auto after = before;
        after.base_currency = edit.base_currency;
        after.rates = edit.rates;
        if (before.revision != expected_revision)
            return fail(FaultCode::stale_revision, {{"what", "event_rates"}, {"id", event.id.str()}});
        after.revision = before.revision + 1;
        store::put(tx, after);
        audit_changed(context, tx, {event.workspace_id, "replace_rates", "event_rates", event.id.str()}, before, after);
        notices.push_back({event.workspace_id, event.id, "event_rates", event.id.str(), after.revision});
        return after;
    });
}

}  // namespace gyoryu::app
