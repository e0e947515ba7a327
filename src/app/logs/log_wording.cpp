#include "app/logs/log_wording.h"

#include "domain/money.h"
#include "text/money.h"
#include "text/numbers.h"

namespace gyoryu::app {

std::string exact_money(text::Language reader, std::int64_t minor, const std::string& currency) {
    std::int64_t unit = 1;
    for (int i = 0; i < domain::minor_digits(currency); ++i) unit *= 10;
    std::string text = currency + " " + text::grouped(reader, minor / unit);
    if (unit > 1 && minor % unit != 0) {
        const auto rest = std::to_string(unit + minor % unit).substr(1);
        text += (reader == text::Language::ru ? "," : ".") + rest;
    }
    if (minor / unit < 10'000) return text;
    return text + " (" + text::money_in_words(reader, minor / unit, currency) + ")";
}

std::string steps_text(const std::vector<domain::NextStep>& steps) {
    std::string text;
    for (const auto& step : steps) {
        if (!text.empty()) text += "\n";
        text += "· " + step.what + (step.due ? " (" + step.due->str() + ")" : "");
    }
    return text;
}

}  // namespace gyoryu::app
