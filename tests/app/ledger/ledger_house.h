#pragma once

#include "app/fixture.h"
#include "app/ledger/ledger_view.h"
#include "app/ledger/record_outcome.h"

namespace gyoryu::app_tests {

/// An event with two sellers and two buyers, into whose ledger organisers write.
class LedgerHouse : public EventHouse {
public:
    using EventHouse::EventHouse;

    app::OutcomeEdit edit(std::int64_t dollars, domain::OutcomeStage stage = domain::OutcomeStage::consultation) const {
        app::OutcomeEdit made;
        made.stage = stage;
        made.seller_id = dental.id.str();
        made.buyer_id = mouth.id.str();
        made.amount = {dollars * 100, "USD"};
        made.words.product = "유닛체어";
        return made;
    }
    app::LedgerRow record(const app::OutcomeEdit& made) {
        auto context = organiser();
        return must(app::record_outcome(context, event.id, made));
    }
    app::LedgerRow record(std::int64_t dollars, domain::OutcomeStage stage = domain::OutcomeStage::consultation) {
        return record(edit(dollars, stage));
    }

    app::Participant dental = seller("예시치과", "kim@example.org");
    app::Participant optics = seller("예시광학");
    app::Participant mouth = buyer("样例口腔", "wang@example.org");
    app::Participant eye = buyer("样例眼科");
};

}  // namespace gyoryu::app_tests
