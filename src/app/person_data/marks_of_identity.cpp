#include "app/person_data/subject.h"
#include "store/ledger_tables.h"
#include "store/log_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "text/search_tokens.h"

#include <set>

namespace gyoryu::app {

namespace {

using Texts = std::set<std::string>;

void add(Texts& texts, const domain::DelegateEntry& delegate) {
    texts.insert({delegate.name, delegate.email, delegate.phone});
}

void add_records(store::Transaction& tx, const Subject& subject, Texts& texts) {
    for (const auto& one : store::select_where<domain::Participant>(tx, store::one_of("id", subject.participants)))
        texts.insert({one.contact_name, one.email, one.phone});
    for (const auto& one : store::select_where<domain::Delegate>(tx, store::one_of("id", subject.delegates)))
        texts.insert({one.name, one.email, one.phone});
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::one_of("id", subject.interpreters))) {
        texts.insert({one.email, one.phone});
        for (const auto& name : one.names) texts.insert(name.text);
    }
    for (const auto& one : store::select_where<domain::Account>(tx, store::one_of("id", subject.accounts)))
        texts.insert({one.email, one.display_name});
    for (const auto& one : store::select_where<domain::Application>(tx, store::one_of("id", subject.applications))) {
        texts.insert({one.email, one.form.contact_name, one.form.phone});
        for (const auto& delegate : one.form.delegates) add(texts, delegate);
        if (one.role == domain::ApplicantRole::interpreter)
            for (const auto& name : one.form.names) texts.insert(name.text);
    }
}

void add_side(const domain::LogContent& content, bool seller, Texts& texts) {
    texts.insert(seller ? content.seller_person : content.buyer_person);
    if (!seller) texts.insert(content.buyer_email);
    const auto& signature = seller ? content.seller_signature : content.buyer_signature;
    if (signature) texts.insert(signature->name);
}

/// Whom the logs name for the participant's side, and who is said to have stated an outcome.
void add_logs(store::Transaction& tx, const Subject& subject, Texts& texts) {
    for (const bool seller : {true, false})
        for (const auto& log : store::select_where<domain::MeetingLog>(
                 tx, store::one_of(seller ? "seller_id" : "buyer_id", subject.participants))) {
            if (log.settled) add_side(*log.settled, seller, texts);
            for (const auto& version :
                 store::select_where<domain::LogVersion>(tx, store::where("meeting_id", log.meeting_id))) {
                add_side(version.content, seller, texts);
                for (const auto& write :
                     store::select_where<domain::LogWrite>(tx, store::where("version_id", version.id)))
                    add_side(write.content, seller, texts);
            }
        }
    for (const auto& entry : store::select_where<domain::LedgerEntry>(tx, store::one_of("claimant_id", subject.all())))
        if (const auto note = store::find<domain::LedgerNote>(tx, store::where("entry_id", entry.id)))
            texts.insert(note->stated_by);
}

Texts organisation_names(store::Transaction& tx, const Subject& subject) {
    Texts names;
    if (!subject.workspace) return names;
    for (const auto& one :
         store::select_where<domain::Organisation>(tx, store::where("workspace_id", *subject.workspace)))
        for (const auto& name : one.names) names.insert(text::search_text(name.text));
    return names;
}

/// What many are called, such as "Manager", tells nobody apart.
bool is_borne_by_many(store::Transaction& tx, const Subject& subject, const std::string& name) {
    constexpr std::int64_t many = 3;
    if (!subject.workspace || name.find('@') != std::string::npos) return false;
    std::vector<store::Value> params{name};
    const auto sql = with_sets(
        "SELECT (SELECT count(*) FROM participants WHERE contact_name = $1 AND event_id IN ({events}) AND id NOT IN "
        "(SELECT id FROM participants WHERE id IN ({participants}))) + (SELECT count(*) FROM delegates WHERE name = $1 "
        "AND event_id IN ({events}) AND id NOT IN (SELECT id FROM delegates WHERE id IN ({delegates})))",
        subject, params);
    return store::integer_of(tx.query(sql, params)[0][0]) > many;
}

}  // namespace

std::vector<std::string> marks_of_identity(store::Transaction& tx, const Subject& subject) {
    Texts found;
    add_records(tx, subject, found);
    add_logs(tx, subject, found);
    found.insert(subject.emails.begin(), subject.emails.end());
    const auto companies = organisation_names(tx, subject);
    std::vector<std::string> marks;
    for (const auto& one : found)
        if (!companies.contains(text::search_text(one)) && !is_borne_by_many(tx, subject, one)) marks.push_back(one);
    return marks;
}

}  // namespace gyoryu::app
