#include "rehearsal/report.h"

#include <fmt/format.h>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace gyoryu::rehearsal {

namespace {

/// Whole units of a currency, with its minor digits only where there are any.
std::string whole_units(const std::string& currency, std::int64_t minor) {
    std::int64_t unit = 1;
    for (int i = 0; i < minor_digits(currency); ++i) unit *= 10;
    if (minor % unit == 0) return std::to_string(minor / unit);
    return fmt::format("{}.{:0{}}", minor / unit, minor % unit, minor_digits(currency));
}

std::string json_text(const std::string& text) { return boost::json::serialize(boost::json::value(text)); }

template <class Items, class F>
std::string joined(const Items& items, F&& write) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : ",") + write(item);
    return text;
}

}  // namespace

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

int minor_digits(const std::string& currency) {
    static constexpr std::array<std::string_view, 5> without{"KRW", "JPY", "VND", "CLP", "ISK"};
    return std::ranges::find(without, currency) == without.end() ? 2 : 0;
}

// Numbers are written out: a library would make 1.2E1 of 12.
std::string to_json(const Report& report) {
    const auto lost = joined(report.lost, [](const Loss& loss) {
        return fmt::format(R"({{"meeting":{},"reason":{}}})", json_text(loss.meeting), json_text(loss.reason));
    });
    const auto consulted = joined(report.consulted_minor, [](const auto& amount) {
        return json_text(amount.first) + ":" + whole_units(amount.first, amount.second);
    });
    return fmt::format(R"({{"planned":{},"held":{},"repaired":{},"lost":[{}],)"
                       R"("repair_ms":{{"median":{:.1f},"p99":{:.1f}}},"messages":{},"consulted":{{{}}},)"
                       R"("reconciled":{},"copy":{},"errors":{}}})",
                       report.planned, report.held, report.repaired, lost, percentile(report.repair_ms, 0.5),
                       percentile(report.repair_ms, 0.99), report.messages, consulted, report.reconciled,
                       json_text(report.copy), report.errors) +
           "\n";
}

bool is_good(const Report& report) {
    return report.reconciled && report.errors == 0 &&
           report.planned == report.held + static_cast<int>(report.lost.size());
}

}  // namespace gyoryu::rehearsal
