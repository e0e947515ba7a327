#include "app/person_data/by_hand.h"
#include "store/log_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogContent;

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::ranges::find(list, value) != list.end();
}

void erase_side(LogContent& content, bool seller) {
    (seller ? content.seller_person : content.buyer_person).clear();
    (seller ? content.seller_signature : content.buyer_signature).reset();
    if (!seller) content.buyer_email.clear();
}

/// A delegate alone is known to a log by name only.
void erase_named(LogContent& content, const text::TextTraces& traces) {
    const auto signed_by = [&](const std::optional<domain::Signature>& signature) {
        return signature && traces.found_in(signature->name);
    };
    if (traces.found_in(content.seller_person) || signed_by(content.seller_signature)) erase_side(content, true);
    if (traces.found_in(content.buyer_person) || traces.found_in(content.buyer_email) ||
        signed_by(content.buyer_signature))
        erase_side(content, false);
}

struct Parts {
    bool seller = false;
    bool buyer = false;
    bool named = false;   ///< of a company that sends the person: whoever bears the name is the person
    bool author = false;  ///< the note is theirs
};

LogContent without(LogContent content, const Parts& parts, const text::TextTraces& traces) {
    if (parts.seller) erase_side(content, true);
    if (parts.buyer) erase_side(content, false);
    if (parts.named) erase_named(content, traces);
    if (parts.author) content.note.clear();
    content.note = traces.without(content.note, erased_name);
    content.product = traces.without(content.product, erased_name);
    for (auto& step : content.next_steps) step.what = traces.without(step.what, erased_name);
    return content;
}

/// Companies that send the person.
std::vector<std::string> senders(store::Transaction& tx, const Subject& subject) {
    std::vector<std::string> ids = subject.participants;
    for (const auto& one : store::select_where<domain::Delegate>(tx, store::one_of("id", subject.delegates)))
        ids.push_back(one.participant_id.str());
    return ids;
}

void erase_in_versions(store::Transaction& tx, const Subject& subject, const domain::MeetingLog& log, Parts parts,
                       const text::TextTraces& traces, ErasedRows& done) {
    for (auto& version : store::select_where<domain::LogVersion>(tx, store::where("meeting_id", log.meeting_id))) {
        parts.author = contains(subject.all(), version.author_id);
        for (auto& write : store::select_where<domain::LogWrite>(tx, store::where("version_id", version.id))) {
            const auto left = without(write.content, parts, traces);
            if (left == write.content) continue;
            write.content = left;
            if (store::overwrite(tx, write)) ++done.emptied["log_writes"];
        }
        const auto left = without(version.content, parts, traces);
        if (left == version.content) continue;
        version.content = left;
        if (store::update(tx, version, version.revision)) ++done.emptied["log_versions"];
    }
}

std::vector<domain::MeetingLog> logs_in_reach(store::Transaction& tx, const Subject& subject) {
    if (!subject.workspace) return store::select_where<domain::MeetingLog>(tx);
    std::vector<EventId> events;
    for (const auto& event : store::select_where<domain::Event>(tx, store::where("workspace_id", *subject.workspace)))
        events.push_back(event.id);
    return store::select_where<domain::MeetingLog>(tx, store::one_of("event_id", events));
}

}  // namespace

void erase_in_logs(store::Transaction& tx, const Subject& subject, const text::TextTraces& traces, ErasedRows& done) {
    const auto companies = senders(tx, subject);
    for (auto& log : logs_in_reach(tx, subject)) {
        const auto seller = log.seller_id.str();
        const auto buyer = log.buyer_id.str();
        const Parts parts{contains(subject.participants, seller), contains(subject.participants, buyer),
                          contains(companies, seller) || contains(companies, buyer)};
        erase_in_versions(tx, subject, log, parts, traces, done);
        if (!log.settled) continue;
        auto left = without(*log.settled, parts, traces);
        if (left == *log.settled) continue;
        log.settled = std::move(left);
        if (store::update(tx, log, log.revision)) ++done.emptied["meeting_logs"];
    }
}

}  // namespace gyoryu::app
