#include "app/ledger/amount_doubt.h"

#include "app/reader.h"
#include "store/cell.h"
#include "text/money.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t enough_amounts = 5;

bool times_away(std::int64_t one, std::int64_t other, std::int64_t factor) {
    using Wide = __int128;
    if (one <= 0 || other <= 0) return one != other;
    return Wide(one) >= Wide(other) * factor || Wide(other) >= Wide(one) * factor;
}

bool is_very_large(const domain::Money& amount) {
    std::int64_t billion = 1'000'000'000;
    for (int i = 0; i < domain::dollar_magnitude(amount.currency); ++i) billion *= 10;
    return domain::whole_units(amount) >= billion;
}

const char* reason_of(AmountDoubt doubt) {
    switch (doubt) {
        case AmountDoubt::none:
            return "";
        case AmountDoubt::not_price_times_quantity:
            return "not_price_times_quantity";
        case AmountDoubt::far_from_others:
            return "far_from_others";
        case AmountDoubt::very_large:
            return "very_large";
    }
    return "";
}

}  // namespace

AmountDoubt doubt_about(const domain::Money& amount, const std::optional<std::int64_t>& unit_price_minor,
                        const std::optional<std::int64_t>& quantity, const AmountSpread& spread) {
    if (unit_price_minor && quantity && *unit_price_minor > 0 && *quantity > 0) {
        const __int128 product = static_cast<__int128>(*unit_price_minor) * *quantity;
        if (product > base::default_number_max || times_away(amount.minor, static_cast<std::int64_t>(product), 5))
            return AmountDoubt::not_price_times_quantity;
    }
    if (spread.count >= enough_amounts && times_away(amount.minor, spread.median_minor, 1000))
        return AmountDoubt::far_from_others;
    return is_very_large(amount) ? AmountDoubt::very_large : AmountDoubt::none;
}

AmountSpread spread_of(store::Transaction& tx, const EventId& event, domain::OutcomeStage stage,
                       const std::string& currency) {
    const std::string kept =
        " FROM ledger_entries WHERE event_id = $1 AND stage = $2 AND currency = $3 AND amount_minor > 0"
        " AND kind IN ('outcome', 'correction')";
    const std::vector<store::Value> params{event.str(), store::cell_of(stage), currency};
    AmountSpread spread;
    spread.count = store::integer_of(tx.query("SELECT COUNT(*)" + kept, params)[0][0]);
    if (spread.count == 0) return spread;
    const auto middle = std::to_string((spread.count - 1) / 2);
    spread.median_minor = store::integer_of(
        tx.query("SELECT amount_minor" + kept + " ORDER BY amount_minor LIMIT 1 OFFSET " + middle, params)[0][0]);
    return spread;
}

Fault doubt_fault(const Context& context, AmountDoubt doubt, const domain::Money& amount, const AmountSpread& spread) {
    const auto reader = reader_of(context.lang);
    const auto in_words = [&](const domain::Money& money) {
        return text::money_in_words(reader, domain::whole_units(money), money.currency);
    };
    const bool known = spread.count >= enough_amounts;
    return {FaultCode::amount_doubtful,
            {{"reason", reason_of(doubt)},
             {"reading", in_words(amount)},
             {"usual", known ? in_words({spread.median_minor, amount.currency}) : ""}},
            {}};
}

}  // namespace gyoryu::app
