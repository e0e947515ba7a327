#include "app/ledger/answer_ask.h"

#include "app/accounts/secret_token.h"
#include "app/aftermath/archive.h"
#include "app/checks.h"
#include "app/ledger/answer_page.h"
#include "app/ledger/report_deal.h"
#include "app/person_data/erased_marks.h"
#include "app/saving.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

Result<domain::LedgerAsk> ask_behind(store::Transaction& tx, const std::string& token) {
    const auto link = store::find<domain::LedgerAskLink>(tx, store::where("token_hash", token_hash(token)));
    if (!link) {
        GYORYU_CHECK(refuse_erased(tx, token_hash(token)));
        return fail(FaultCode::link_expired);
    }
    auto ask = store::find<domain::LedgerAsk>(tx, store::where("id", link->ask_id));
    if (!ask || ask->cancelled) return fail(FaultCode::link_expired);
    return std::move(*ask);
}

void mark_answered(store::Transaction& tx, domain::LedgerAsk ask, base::Instant now) {
    const auto revision = ask.revision;
    ask.answered_at = now;
    (void)store::update(tx, std::move(ask), revision);
}

/// Said twice in one answer it would be two entries: what was said first is not in the ledger that is read here.
Result<void> check_edit(const AnswerEdit& edit) {
    auto checks = Checks::of(edit);
    std::set<domain::LedgerEntryId> entries;
    for (std::size_t i = 0; i < edit.answers.size(); ++i) {
        const auto at = "/answers/" + std::to_string(i);
        if (!edit.answers[i].right && edit.answers[i].remark.empty()) checks.add(at + "/remark", "required");
        if (!entries.insert(edit.answers[i].entry_id).second) checks.add(at + "/entry_id", "duplicate");
    }
    std::set<std::pair<domain::DealId, domain::OutcomeStage>> reports;
    for (std::size_t i = 0; i < edit.reports.size(); ++i)
        if (!reports.emplace(edit.reports[i].deal_id, edit.reports[i].stage).second)
            checks.add("/reports/" + std::to_string(i) + "/stage", "duplicate");
    return checks.done();
}

/// The open question about an entry, which must be one of the participant's.
Result<domain::LedgerAsk> question_about(const std::vector<domain::LedgerAsk>& asks, const LoadedLedger& ledger,
                                         const EntryAnswer& answer, std::size_t index) {
    if (const auto* after = ledger.book->superseded_by(answer.entry_id))
        return fail(FaultCode::entry_superseded, {{"number", std::to_string(after->number)}});
    for (const auto& ask : asks) {
        const auto* claim = ledger.book->claim_of(ask.entry_id);
        if (claim != nullptr && claim->entry->id == answer.entry_id && !ask.answered_at) return ask;
    }
    Checks checks;
    checks.add("/answers/" + std::to_string(index) + "/entry_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    return domain::LedgerAsk{};
}

Result<void> answer_entries(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                            const std::vector<domain::LedgerAsk>& asks, const AnswerEdit& edit) {
    for (std::size_t i = 0; i < edit.answers.size(); ++i) {
        const auto& given = edit.answers[i];
        GYORYU_TRY(ask, question_about(asks, ledger, given, i));
        CounterpartAnswer answer;
        answer.right = given.right;
        answer.amount = given.right ? std::nullopt : given.amount;
        answer.claimant = {domain::ClaimantKind::participant, ask.participant_id.str()};
        answer.words = {"", given.remark, edit.stated_by};
        GYORYU_CHECK(append_answer(context, tx, ledger.event, given.entry_id, answer));
        mark_answered(tx, ask, ledger.now);
    }
    return {};
}

}  // namespace

Result<AnswerPage> get_answer_page(Context& context, const std::string& token) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<AnswerPage> {
        GYORYU_TRY(ask, ask_behind(tx, token));
        GYORYU_TRY(event, store::get<domain::Event>(tx, ask.event_id));
        return answer_page(tx, load_ledger(context, tx, event), ask);
    });
}

Result<AnswerPage> answer_ask(Context& context, const std::string& token, const AnswerEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AnswerPage> {
        GYORYU_TRY(ask, ask_behind(tx, token));
        GYORYU_CHECK(refuse_archived(tx, ask.event_id));
        GYORYU_CHECK(check_edit(edit));
        GYORYU_TRY(event, store::get<domain::Event>(tx, ask.event_id));
        const auto ledger = load_ledger(context, tx, event);
        if (ask.purpose == domain::AskPurpose::confirm) {
            const auto asks = questions_of(tx, ask);
            if (std::ranges::all_of(asks, [](const domain::LedgerAsk& one) { return one.answered_at.has_value(); }))
                return fail(FaultCode::already_answered);
            GYORYU_CHECK(answer_entries(context, tx, ledger, asks, edit));
        } else {
            if (ask.answered_at) return fail(FaultCode::already_answered);
            for (std::size_t i = 0; i < edit.reports.size(); ++i)
                GYORYU_CHECK(report_deal(context, tx, ledger, ask.participant_id, edit, i));
            mark_answered(tx, ask, ledger.now);
        }
        notices.push_back({event.workspace_id, event.id, "ledger_entry", "*", 1});
        GYORYU_TRY(now, store::get<domain::LedgerAsk>(tx, ask.id));
        return answer_page(tx, load_ledger(context, tx, event), now);
    });
}

}  // namespace gyoryu::app
