#include "app/documents/report_figures.h"

#include "text/catalogue.h"
#include "text/money.h"
#include "text/numbers.h"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::size_t ranges_most = 12;

std::int64_t minor_units(std::string_view currency) {
    std::int64_t unit = 1;
    for (int i = 0; i < domain::minor_digits(currency); ++i) unit *= 10;
    return unit;
}

/// 3,800,000 or 12.50, without the currency.
std::string digits_of(text::Language reader, std::int64_t minor, std::string_view currency) {
    const auto unit = minor_units(currency);
    auto text = text::grouped(reader, minor / unit);
    if (minor % unit != 0)
        text += (reader == text::Language::ru ? "," : ".") + std::to_string(unit + minor % unit).substr(1);
    return text;
}

bool belongs(const domain::Claim& claim, domain::OutcomeStage stage, FigurePart part) {
    if (!claim.counts || claim.entry->stage != stage) return false;
    switch (part) {
        case FigurePart::total:
            return true;
        case FigurePart::confirmed:
            return claim.state == domain::ConfirmationState::confirmed;
        case FigurePart::claimed:
            return claim.state == domain::ConfirmationState::claimed;
        case FigurePart::disputed:
            return claim.state == domain::ConfirmationState::disputed;
    }
    return false;
}

std::string_view name_of(FigurePart part) {
    switch (part) {
        case FigurePart::confirmed:
            return "confirmed";
        case FigurePart::claimed:
            return "claimed";
        case FigurePart::disputed:
            return "disputed";
        case FigurePart::total:
            break;
    }
    return "total";
}

}  // namespace

std::string ReportFigures::stage_name(domain::OutcomeStage stage) const {
    return text::sentence(reader, std::string("ledger.stage.") + boost::describe::enum_to_string(stage, ""));
}

double ReportFigures::units(const Tally& tally) const {
    return static_cast<double>(tally.minor) / static_cast<double>(minor_units(currency));
}

int ReportFigures::decimals(const Tally& tally) const {
    return tally.minor % minor_units(currency) == 0 ? 0 : domain::minor_digits(currency);
}

std::string ReportFigures::exact(const domain::Money& money) const {
    return money.currency + " " + digits_of(reader, money.minor, money.currency);
}

documents::Figure ReportFigures::figure(double number, const std::string& unit, domain::OutcomeStage stage,
                                        FigurePart part) const {
    documents::Figure made{number, unit};
    made.total = std::string(boost::describe::enum_to_string(stage, "")) + "." + std::string(name_of(part));
    for (const auto& claim : ledger.book->claims())
        if (belongs(claim, stage, part)) made.entries.push_back(claim.entry->id.str());
    return made;
}

documents::Run ReportFigures::money_run(const Tally& tally, domain::OutcomeStage stage, FigurePart part) const {
    documents::Run run{exact({tally.minor, currency}), true};
    const auto whole = tally.minor / minor_units(currency);
    if (whole >= 10'000) run.text += " (" + text::money_in_words(reader, whole, currency) + ")";
    run.figure = figure(units(tally), currency, stage, part);
    return run;
}

documents::TableCell ReportFigures::plain_money(const Tally& tally) const {
    documents::TableCell made{documents::plain(digits_of(reader, tally.minor, currency)), units(tally)};
    made.decimals = decimals(tally);
    return made;
}

documents::TableCell ReportFigures::money(const Tally& tally, domain::OutcomeStage stage, FigurePart part) const {
    auto made = plain_money(tally);
    made.runs.front().figure = figure(units(tally), currency, stage, part);
    return made;
}

documents::TableCell ReportFigures::count(const Tally& tally, domain::OutcomeStage stage, FigurePart part) const {
    documents::TableCell made{documents::plain(text::grouped(reader, tally.count)), static_cast<double>(tally.count)};
    made.runs.front().figure = figure(static_cast<double>(tally.count), "", stage, part);
    return made;
}

std::string ReportFigures::numbers_of(domain::OutcomeStage stage) const {
    std::vector<std::int64_t> numbers;
    for (const auto& claim : ledger.book->claims())
        if (belongs(claim, stage, FigurePart::total)) numbers.push_back(claim.entry->number);
    std::ranges::sort(numbers);
    std::string text;
    std::size_t ranges = 0;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1) ++end;
        if (++ranges > ranges_most) return text + ", …";
        text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
        if (end > i) text += "–" + std::to_string(numbers[end]);
        i = end + 1;
    }
    return text;
}

std::string answer_word(text::Language reader, AnswerState state) {
    return text::sentence(reader, std::string("ledger.state.") + boost::describe::enum_to_string(state, ""));
}

}  // namespace gyoryu::app
