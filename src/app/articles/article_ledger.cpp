#include "app/articles/article_ledger.h"

#include "app/files/file_rows.h"
#include "app/ledger/append_entry.h"
#include "app/ledger/chain.h"
#include "app/ledger/load_ledger.h"
#include "app/ledger/saved_entry.h"
#include "store/article_tables.h"
#include "store/record.h"

#include <sodium.h>

#include <algorithm>

namespace gyoryu::app {

namespace {

std::optional<domain::OutcomeStage> stage_of(std::string_view kind) {
    if (kind == "consultation_amount") return domain::OutcomeStage::consultation;
    if (kind == "expected_contract_amount") return domain::OutcomeStage::expected_contract;
    if (kind == "contract_amount") return domain::OutcomeStage::contract;
    return std::nullopt;
}

std::int64_t minor_of(const domain::ArticleFigure& figure) {
    std::int64_t minor = figure.value;
    for (int digits = domain::minor_digits(figure.currency); digits > 0; --digits)
        minor = minor > base::default_number_max / 10 ? base::default_number_max : minor * 10;
    return minor;
}

OutcomeStatement statement_of(const Context& context, const domain::Event& event, const domain::Article& article,
                              const domain::ArticleFigure& figure) {
    OutcomeStatement statement;
    statement.stage = *stage_of(figure.kind);
    statement.amount = {minor_of(figure), figure.currency};
    statement.approximate = figure.approx;
    statement.amount_confirmed = true;  // a person has looked at the very words
    statement.happened_on = event.ends_on;
    statement.claimant = claimant_of(context.actor);
    statement.source = domain::EntrySource::article;
    statement.sample = event.sample;
    statement.words.remark = figure.words.empty() ? article.title : figure.words;
    return statement;
}

/// The same amount from another article.
const domain::LedgerEntry* told_before(const LoadedLedger& ledger, const OutcomeStatement& told) {
    for (const auto& claim : ledger.book->claims()) {
        const auto& entry = *claim.entry;
        if (claim.counts && entry.source == domain::EntrySource::article && entry.seller_id.str().empty() &&
            entry.buyer_id.str().empty() && entry.stage == told.stage && entry.amount_minor == told.amount.minor &&
            entry.currency == told.amount.currency)
            return &entry;
    }
    return nullptr;
}

bool told_by_another(store::Transaction& tx, const domain::Claim& claim, const domain::Article& article) {
    return std::ranges::any_of(claim.evidence, [&](const domain::LedgerEntry* evidence) {
        return evidence->evidence == domain::EvidenceKind::article && evidence->file_sha256 != article.sha256 &&
               store::find<domain::Article>(tx, store::where("workspace_id", article.workspace_id),
                                            store::where("sha256", evidence->file_sha256))
                   .has_value();
    });
}

/// The text as a file that no browser runs.
InspectedFile file_of(const domain::Article& article, const std::string& text) {
    std::string encoded(sodium_base64_encoded_len(text.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    encoded.pop_back();  // the closing zero
    return {domain::StoredFileKind::evidence,
            "article-" + article.id.str() + ".txt",
            "text/plain; charset=utf-8",
            static_cast<std::int64_t>(text.size()),
            article.sha256,
            std::move(encoded)};
}

}  // namespace

bool is_amount(const domain::ArticleFigure& figure) { return stage_of(figure.kind).has_value(); }

int amounts_of(const domain::Article& article) {
    return article.event_id ? static_cast<int>(std::ranges::count_if(article.figures, is_amount)) : 0;
}

Result<int> withdraw_amounts(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                             const domain::Article& article) {
    int withdrawn = 0;
    const auto ledger = load_ledger(context, tx, event);
    for (const auto& evidence : ledger.book->entries()) {
        if (evidence.kind != domain::EntryKind::evidence || evidence.file_sha256 != article.sha256) continue;
        const auto* claim = ledger.book->claim_of(evidence.about_id);
        // What the other side has answered is theirs too, and a correction is somebody's own statement.
        if (claim == nullptr || claim->answer != nullptr || claim->entry->id != evidence.about_id) continue;
        if (claim->entry->source != domain::EntrySource::article || told_by_another(tx, *claim, article)) continue;
        GYORYU_TRY(entry, append_withdrawal(context, tx, event, evidence.about_id, claimant_of(context.actor),
                                            {"", article.title, ""}));
        saved_entry(context, tx, notices, event, entry);
        ++withdrawn;
    }
    return withdrawn;
}

Result<void> add_amounts(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                         const domain::Article& article, const std::string& text) {
    std::optional<domain::StoredFile> file;
    const auto ledger = load_ledger(context, tx, event);
    for (const auto& figure : article.figures) {
        if (!is_amount(figure)) continue;
        const auto statement = statement_of(context, event, article, figure);
        domain::LedgerEntryId about;
        if (const auto* before = told_before(ledger, statement)) {
            about = before->id;
        } else {
            GYORYU_TRY(entry, append_outcome(context, tx, event, statement));
            about = entry.id;
        }
        if (!file) {
            const FilePlace place{event.workspace_id, event.id, {domain::StoredFileOwner::ledger_entry, about.str()}};
            GYORYU_TRY(kept, keep_file(context, tx, place, file_of(article, text)));
            file = std::move(kept);
        }
        domain::LedgerEntry evidence;
        evidence.kind = domain::EntryKind::evidence;
        evidence.about_id = about;
        evidence.evidence = domain::EvidenceKind::article;
        evidence.sample = event.sample;
        const auto claimant = claimant_of(context.actor);
        evidence.claimant_kind = claimant.kind;
        evidence.claimant_id = claimant.id;
        evidence.file_id = file->id.str();
        evidence.file_sha256 = file->sha256;
        GYORYU_TRY(proven, chain(context, tx, event, std::move(evidence), {"", article.title, ""}));
        saved_entry(context, tx, notices, event, proven);
    }
    return {};
}

}  // namespace gyoryu::app
