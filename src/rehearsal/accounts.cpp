#include "rehearsal/accounts.h"

#include "rehearsal/json_access.h"

namespace gyoryu::rehearsal {

namespace {

using boost::json::value;

bool says_the_same(const value& line, const Walked::Agreed& agreed) {
    return text(line, "currency") == agreed.currency &&
           maybe_number(line, "amount_minor").value_or(0) == agreed.amount &&
           maybe_number(line, "expected_minor").value_or(0) == agreed.expected &&
           maybe_number(line, "concluded_minor").value_or(0) == agreed.concluded;
}

Sums sums_of_logs(ApiClient& api, const std::string& event, const Walked& walked, Troubles& troubles) {
    Sums sums;
    const auto lines = get_all(api, "/events/" + event + "/logs");
    if (!lines) {
        troubles.note("reading the logs", lines.error());
        return sums;
    }
    std::size_t found = 0;
    for (const auto& line : *lines) {
        const auto agreed = walked.agreed.find(text(line, "meeting_id"));
        if (agreed != walked.agreed.end()) {
            ++found;
            if (text(line, "state") != "settled" || !says_the_same(line, agreed->second))
                troubles.note("the log of " + agreed->first + " is not what people agreed on");
        }
        if (text(line, "state") != "settled") continue;
        const auto currency = text(line, "currency");
        sums.add("consultation", currency, maybe_number(line, "amount_minor").value_or(0));
        sums.add("expected_contract", currency, maybe_number(line, "expected_minor").value_or(0));
        sums.add("contract", currency, maybe_number(line, "concluded_minor").value_or(0));
    }
    if (found != walked.agreed.size())
        troubles.note(std::to_string(walked.agreed.size() - found) + " logs that were written are not there");
    return sums;
}

Sums sums_of_ledger(ApiClient& api, const std::string& event, Troubles& troubles) {
    Sums sums;
    const auto rows = get_all(api, "/events/" + event + "/ledger?show=counting");
    if (!rows) {
        troubles.note("reading the ledger", rows.error());
        return sums;
    }
    for (const auto& row : *rows) {
        const auto& amount = row.at("amount");
        if (amount.is_object()) sums.add(text(row, "stage"), text(amount, "currency"), number(amount, "minor"));
    }
    return sums;
}

Sums sums_of_report(ApiClient& api, const std::string& event, Troubles& troubles) {
    Sums sums;
    const auto results = api.get("/events/" + event + "/results");
    if (!results) {
        troubles.note("reading the results", results.error());
        return sums;
    }
    if (!results->json.at("broken").is_null()) troubles.note("the ledger's chain is broken");
    for (const auto& stage : list(results->json, "stages"))
        for (const auto& total : list(stage, "currencies"))
            sums.add(text(stage, "stage"), text(total, "currency"), number(total, "minor"));
    return sums;
}

}  // namespace

FourSums read_sums(ApiClient& api, const std::string& event, const Walked& walked, Troubles& troubles) {
    return {walked.written, sums_of_logs(api, event, walked, troubles), sums_of_ledger(api, event, troubles),
            sums_of_report(api, event, troubles)};
}

}  // namespace gyoryu::rehearsal
