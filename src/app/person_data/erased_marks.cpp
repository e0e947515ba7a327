#include "app/person_data/erased_marks.h"

#include "app/accounts/secret_token.h"
#include "store/person_tables.h"
#include "store/record.h"
#include "store/settings.h"

#include <sodium/crypto_auth_hmacsha256.h>

#include <fmt/format.h>

#include <array>

namespace gyoryu::app {

namespace {

constexpr std::string_view key_setting = "erasure_key";

std::string own_key(store::Transaction& tx) {
    if (auto key = store::find_setting(tx, key_setting)) return *key;
    auto made = token_hash(new_secret_token());
    store::put_setting(tx, key_setting, made);
    return made;
}

std::vector<std::string> token_hashes(store::Transaction& tx, const Subject& subject) {
    std::vector<std::string> hashes;
    for (const std::string_view sql :
         {"SELECT token_hash FROM links WHERE id IN ({links})",
          "SELECT token_hash FROM sign_ins WHERE link_id IN ({links}) OR account_id IN ({accounts})",
          "SELECT token_hash FROM applications WHERE id IN ({applications})",
          "SELECT token_hash FROM ledger_ask_links WHERE ask_id IN (SELECT id FROM ledger_asks WHERE participant_id IN "
          "({participants}))"}) {
        std::vector<store::Value> params;
        const auto text = with_sets(sql, subject, params);
        for (const auto& row : tx.query(text, params)) hashes.push_back(store::text_of(row[0]));
    }
    return hashes;
}

}  // namespace

std::string erasure_key(store::Transaction& tx) { return store::find_setting(tx, key_setting).value_or(""); }

void take_erasure_key(store::Transaction& tx, const std::string& key) {
    if (!key.empty() && erasure_key(tx).empty()) store::put_setting(tx, key_setting, key);
}

std::string mark_of(store::Transaction& tx, std::string_view kind, std::string_view value) {
    const auto key = own_key(tx);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.data()), key.size());
    const auto text = std::string(kind) + ":" + std::string(value);
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> digest{};
    crypto_auth_hmacsha256_final(&state, digest.data());
    std::string hex;
    for (const unsigned char byte : digest) hex += fmt::format("{:02x}", byte);
    return hex;
}

void keep_marks(store::Transaction& tx, const Subject& subject, const domain::Erasure& erasure) {
    const auto keep = [&](std::string_view kind, const std::string& value) {
        store::put(tx, domain::ErasedMark{mark_of(tx, kind, value), erasure.id, erasure.at});
    };
    for (const auto& record : subject.records())
        keep(boost::describe::enum_to_string(record.kind, "person"), record.id);
    for (const auto& hash : token_hashes(tx, subject)) keep(link_mark, hash);
}

Result<void> refuse_erased(store::Transaction& tx, const std::string& hash) {
    if (!store::find_setting(tx, key_setting)) return {};
    if (store::find<domain::ErasedMark>(tx, store::where("mark", mark_of(tx, link_mark, hash))))
        return fail(FaultCode::person_erased);
    return {};
}

}  // namespace gyoryu::app
