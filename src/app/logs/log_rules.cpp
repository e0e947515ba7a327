#include "app/logs/log_rules.h"

#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "app/ledger/amount_doubt.h"
#include "domain/log_comparison.h"
#include "domain/money.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogContent;
using domain::LogOutcome;

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

void check_held(Checks& checks, const LogContent& content, const std::string& path) {
    if (content.outcome != LogOutcome::held) return;
    if (is_blank(content.product)) checks.add(schema::child(path, "product"), "required");
    if (is_blank(content.buyer_email)) checks.add(schema::child(path, "buyer_email"), "required");
}

void check_money(Checks& checks, const LogContent& content, const std::string& path) {
    const bool amounts =
        content.unit_price_minor || content.amount_minor || content.expected_minor || content.concluded_minor;
    const bool held = content.outcome == LogOutcome::held;
    if (amounts && !held) checks.add(schema::child(path, "amount_minor"), "too_large", {{"max", "0"}});
    if (amounts && content.currency.empty()) checks.add(schema::child(path, "currency"), "required");
    if (!content.currency.empty() && !domain::is_currency(content.currency))
        checks.add(schema::child(path, "currency"), "not_in_list", {{"value", content.currency}});
}

void check_signature(Checks& checks, const std::optional<domain::Signature>& signature, const std::string& path) {
    if (!signature) return;
    std::size_t points = 0;
    bool inside = true, paired = true;
    for (const auto& stroke : signature->strokes) {
        points += stroke.points.size() / 2;
        paired = paired && stroke.points.size() % 2 == 0;
        for (std::size_t i = 0; i < stroke.points.size(); ++i) {
            const int most = i % 2 == 0 ? domain::signature_width : domain::signature_height;
            inside = inside && stroke.points[i] >= 0 && stroke.points[i] <= most;
        }
    }
    const auto strokes = schema::child(path, "strokes");
    if (points > domain::signature_points_max)
        checks.add(strokes, "too_many", {{"max", std::to_string(domain::signature_points_max)}});
    else if (!inside || !paired)
        checks.add(strokes, "bad_format", {{"format", "strokes"}});
}

/// One amount with the stage it would be posted under.
struct Amount {
    domain::OutcomeStage stage;
    std::optional<std::int64_t> minor;
    bool priced;  ///< unit price × quantity speaks of it
};

}  // namespace

Result<void> check_log(const LogContent& content, const std::string& path) {
    if (content.expected_minor && content.concluded_minor) return fail(FaultCode::amounts_exclusive);
    Checks checks;
    check_held(checks, content, path);
    check_money(checks, content, path);
    checks.country(schema::child(path, "destination_country"), content.destination_country);
    check_signature(checks, content.seller_signature, schema::child(path, "seller_signature"));
    check_signature(checks, content.buyer_signature, schema::child(path, "buyer_signature"));
    return checks.done();
}

Result<void> check_amounts(const Context& context, store::Transaction& tx, const EventId& event,
                           const LogContent& content) {
    for (const auto& amount : {Amount{domain::OutcomeStage::consultation, content.amount_minor, true},
                               Amount{domain::OutcomeStage::expected_contract, content.expected_minor, false},
                               Amount{domain::OutcomeStage::contract, content.concluded_minor, false}}) {
        if (!amount.minor || *amount.minor == 0) continue;
        const domain::Money money{*amount.minor, content.currency};
        const auto spread = spread_of(tx, event, amount.stage, content.currency);
        const auto price = amount.priced ? content.unit_price_minor : std::nullopt;
        const auto quantity = amount.priced ? content.quantity : std::nullopt;
        const auto doubt = doubt_about(money, price, quantity, spread);
        if (doubt != AmountDoubt::none) return fail(doubt_fault(context, doubt, money, spread));
    }
    return {};
}

std::string log_digest(const LogContent& content) { return token_hash(domain::agreed_text(content)); }

LogContent without_contacts(LogContent content) {
    content.buyer_email.clear();
    content.note.clear();
    content.seller_person.clear();
    content.buyer_person.clear();
    if (content.seller_signature) content.seller_signature->name.clear();
    if (content.buyer_signature) content.buyer_signature->name.clear();
    return content;
}

}  // namespace gyoryu::app
