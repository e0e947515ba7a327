#pragma once

#include "app/ledger/load_ledger.h"
#include "app/ledger/results_view.h"
#include "documents/model/document.h"
#include "text/language.h"

namespace gyoryu::app {

enum class FigurePart { total, confirmed, claimed, disputed };

/// The ledger's figures as a document states them: each with its number and the entries it rests on.
struct ReportFigures {
    const LoadedLedger& ledger;
    std::string currency;
    text::Language reader = text::Language::ko;

    std::string stage_name(domain::OutcomeStage stage) const;
    /// Whole units of the currency, with a fraction where the amount has one.
    double units(const Tally& tally) const;
    /// `USD 3,800,000`, in the money's own currency.
    std::string exact(const domain::Money& money) const;

    documents::Run money_run(const Tally& tally, domain::OutcomeStage stage, FigurePart part) const;
    documents::TableCell money(const Tally& tally, domain::OutcomeStage stage, FigurePart part) const;
    documents::TableCell count(const Tally& tally, domain::OutcomeStage stage, FigurePart part) const;
    /// Of a part of a stage that has no key: its number only.
    documents::TableCell plain_money(const Tally& tally) const;

    /// The numbers of the entries that count for a stage: `1–4, 7, 9`; the first dozen of ranges.
    std::string numbers_of(domain::OutcomeStage stage) const;

private:
    documents::Figure figure(double number, const std::string& unit, domain::OutcomeStage stage, FigurePart part) const;
    int decimals(const Tally& tally) const;
};

/// `ledger.state.<state>` in the reader's language.
std::string answer_word(text::Language reader, AnswerState state);

}  // namespace gyoryu::app
