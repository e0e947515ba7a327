#include "app/logs/save_log.h"

#include "app/ledger/append_entry.h"
#include "app/logs/log_rules.h"
#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogAuthor;
using domain::LogState;

Claimant claimant_of_log(const Context& context, const LogMeeting& meeting, LogAuthor author) {
    switch (author) {
        case LogAuthor::seller:
            return {domain::ClaimantKind::participant, meeting.parties.seller_id.str()};
        case LogAuthor::buyer:
            return {domain::ClaimantKind::participant, meeting.parties.buyer_id.str()};
        case LogAuthor::interpreter:
            return {domain::ClaimantKind::interpreter,
                    meeting.parties.interpreter_id ? meeting.parties.interpreter_id->str() : ""};
        case LogAuthor::organiser:
            break;
    }
    return claimant_of(context.actor);
}

/// Who confirms a claim both parties agreed to: the one who did not make it.
Claimant confirming(const Context& context, const LogMeeting& meeting, LogAuthor claimed_by) {
    return claimant_of_log(context, meeting, claimed_by == LogAuthor::buyer ? LogAuthor::seller : LogAuthor::buyer);
}

struct Figure {
    domain::OutcomeStage stage;
    std::optional<std::int64_t> minor;
};

std::vector<Figure> figures_of(const domain::LogContent& content) {
    std::vector<Figure> figures;
    if (content.outcome != domain::LogOutcome::held) return figures;
    for (const auto& figure : {Figure{domain::OutcomeStage::consultation, content.amount_minor},
                               Figure{domain::OutcomeStage::expected_contract, content.expected_minor},
                               Figure{domain::OutcomeStage::contract, content.concluded_minor}})
        if (figure.minor && *figure.minor > 0) figures.push_back(figure);
    return figures;
}

OutcomeStatement statement_of(const Context& context, const LogMeeting& meeting, const Settling& settling,
                              const Figure& figure) {
    const auto& content = settling.content;
    OutcomeStatement statement;
    statement.stage = figure.stage;
    statement.seller_id = meeting.parties.seller_id;
    statement.buyer_id = meeting.parties.buyer_id;
    statement.meeting_id = meeting.meeting.id;
    statement.amount = {*figure.minor, content.currency};
    if (figure.stage == domain::OutcomeStage::consultation) {
        statement.unit_price_minor = content.unit_price_minor;
        statement.quantity = content.quantity;
    }
    statement.amount_confirmed = settling.amounts_confirmed;
    if (const auto* slot = meeting.slot()) statement.happened_on = slot->day;
    statement.claimant = claimant_of_log(context, meeting, settling.claimed_by);
    statement.source = domain::EntrySource::meeting_log;
    statement.sample = meeting.event().sample;
    statement.words.product = content.product;
    return statement;
}

Result<std::vector<std::string>> post(Context& context, store::Transaction& tx, const LogMeeting& meeting,
                                      const Settling& settling) {
    std::vector<std::string> entries;
    domain::DealId deal;
    for (const auto& figure : figures_of(settling.content)) {
        auto statement = statement_of(context, meeting, settling, figure);
        statement.deal_id = deal;
        GYORYU_TRY(entry, append_outcome(context, tx, meeting.event(), statement));
        deal = entry.deal_id;
        entries.push_back(entry.id.str());
        if (settling.by != domain::LogSettler::parties) continue;
        CounterpartAnswer answer;
        answer.claimant = confirming(context, meeting, settling.claimed_by);
        answer.source = domain::EntrySource::meeting_log;
        GYORYU_CHECK(append_answer(context, tx, meeting.event(), entry.id, answer));
    }
    return entries;
}

/// A signature counts for what is settled when it was drawn under exactly that.
void take_signatures(domain::LogContent& content, const LogRows& rows) {
    const auto digest = log_digest(content);
    content.seller_signature.reset();
    content.buyer_signature.reset();
    for (const auto& version : rows.versions) {
        if (!content.seller_signature && version.seller_signed == digest)
            content.seller_signature = version.content.seller_signature;
        if (!content.buyer_signature && version.buyer_signed == digest)
            content.buyer_signature = version.content.buyer_signature;
    }
}

}  // namespace

Result<void> save_state(Context& context, store::Transaction& tx, const LogMeeting& meeting, LogRows& rows,
                        domain::LogOutcome outcome) {
    std::vector<domain::LogContent> contents;
    for (const auto& version : rows.versions) contents.push_back(version.content);
    auto log = rows.log.value_or(domain::MeetingLog{});
    log.state = domain::state_of(contents);
    log.outcome = outcome;
    if (rows.log) {
        GYORYU_TRY(saved, store::update(tx, log, rows.log->revision));
        rows.log = saved;
        return {};
    }
    log.id = context.services.ids.next<domain::LogId>();
    log.event_id = meeting.event().id;
    log.meeting_id = meeting.meeting.id;
    log.seller_id = meeting.parties.seller_id;
    log.buyer_id = meeting.parties.buyer_id;
    store::insert(tx, log);
    rows.log = log;
    return {};
}

Result<void> settle(Context& context, store::Transaction& tx, const LogMeeting& meeting, LogRows& rows,
                    const Settling& settling) {
    GYORYU_CHECK(check_log(settling.content, "/content"));
    auto log = *rows.log;
    log.state = LogState::settled;
    log.outcome = settling.content.outcome;
    log.settled = settling.content;
    log.settled->note.clear();
    take_signatures(*log.settled, rows);
    log.settled_at = context.services.clock.now();
    log.settled_by = settling.by;
    GYORYU_TRY(entries, post(context, tx, meeting, settling));
    log.entry_ids = entries;
    GYORYU_TRY(saved, store::update(tx, log, rows.log->revision));
    rows.log = saved;
    return {};
}

Notice log_notice(const LogMeeting& meeting, const LogRows& rows) {
    return {meeting.event().workspace_id, meeting.event().id, "meeting_log", meeting.meeting.id.str(),
            rows.log->revision};
}

}  // namespace gyoryu::app
