#include "cli/reading_text.h"

#include "cli/say.h"
#include "text/numbers.h"

#include <fmt/format.h>
#include <cmath>

namespace gyoryu::cli {

namespace {

std::string number(double value) {
    return value == std::floor(value) && std::fabs(value) < 9e15
               ? text::grouped(terminal_language(), static_cast<std::int64_t>(value))
               : fmt::format("{}", value);
}

std::string value_of(const desk::Fact& fact) {
    std::string text = (fact.qualifier == desk::Qualifier::none ? "" : "≈ ") + number(fact.value);
    if (fact.value_max) text += "–" + number(*fact.value_max);
    return fact.currency.empty() ? text : text + " " + fact.currency;
}

std::string line(const std::string& what, const std::string& value, const std::string& words) {
    return what + "\t" + value + "\t" + words + "\n";
}

std::string days(const std::string& start, const std::string& end) { return start == end ? start : start + "–" + end; }

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : " · ") + part;
    return text;
}

std::string kind_word(std::string_view kind) { return say("cli.read.kind." + std::string(kind)); }

}  // namespace

std::string reading_text(const std::string& file, const desk::Reading& reading, bool explain) {
    std::string out =
        file + "\n" + line(say("cli.read.title"), std::string(text::tag_of(reading.language)), reading.title);
    for (const auto& fact : reading.facts) out += line(kind_word(name_of(fact.kind)), value_of(fact), fact.span.words);
    for (const auto& date : reading.dates)
        out += line(say("cli.read.date"), days(date.start, date.end), date.span.words);
    for (const auto& event : reading.events)
        if (!event.name.empty()) out += line(say("cli.read.event"), days(event.start, event.end), event.name);
    for (const auto& body : reading.organisations)
        out += line(say("cli.read.organisation"), say("cli.read.body." + std::string(name_of(body.type))), body.name);
    for (const auto& one : reading.agreements)
        out += line(say("cli.read.agreement"), say("cli.read.agreement." + std::string(name_of(one.type))),
                    joined(one.parties));
    if (!reading.embargo.empty()) out += line(say("cli.read.embargo"), reading.embargo, "");
    if (!explain) return out;
    out += say("cli.read.decisions") + "\n";
    for (const auto& one : reading.decisions)
        out += line(std::string(one.taken ? "+ " : "- ") + one.what, one.rule, one.span.words + "\t" + one.words);
    return out;
}

}  // namespace gyoryu::cli
