#include "app/registration/proof_of_work.h"

#include "app/accounts/secret_token.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "store/settings.h"

#include <sodium.h>

#include <charconv>

namespace gyoryu::app {

namespace {

constexpr std::string_view key_setting = "proof_of_work_key";

/// The installation's own secret, made when it is first needed.
std::string signing_key(store::Transaction& tx) {
    if (auto known = store::find_setting(tx, key_setting)) return *known;
    auto made = new_secret_token();
    store::put_setting(tx, key_setting, made);
    return made;
}

std::string signature(store::Transaction& tx, std::string_view text) {
    const auto key = token_hash(signing_key(tx));
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.data()), key.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    crypto_auth_hmacsha256_final(&state, mac.data());
    std::array<char, crypto_auth_hmacsha256_BYTES * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), mac.data(), mac.size());
    return hex.data();
}

/// event.expiry.difficulty.nonce.signature
struct Parts {
    std::array<std::string, 5> text;
};

std::optional<Parts> parts_of(const std::string& challenge) {
    Parts parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < parts.text.size(); ++i) {
        const auto dot = challenge.find('.', at);
        if ((dot == std::string::npos) != (i + 1 == parts.text.size())) return std::nullopt;
        parts.text[i] = challenge.substr(at, dot == std::string::npos ? dot : dot - at);
        at = dot + 1;
    }
    return parts;
}

std::int64_t number_in(const std::string& text) {
    std::int64_t number = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ptr == text.data() + text.size() ? number : -1;
}

tl::unexpected<Fault> invalid() { return fail(FaultCode::proof_of_work_invalid); }

}  // namespace

bool solves(std::string_view challenge, int part, std::int64_t number, int difficulty) {
    const auto digest = token_hash(std::string(challenge) + ":" + std::to_string(part) + ":" + std::to_string(number));
    int zeros = 0;
    for (const char digit : digest) {
        const int value = digit >= 'a' ? digit - 'a' + 10 : digit - '0';
        if (value == 0) {
            zeros += 4;
            continue;
        }
        zeros += value >= 8 ? 0 : value >= 4 ? 1 : value >= 2 ? 2 : 3;
        break;
    }
    return zeros >= difficulty;
}

Challenge make_challenge(Context& context, store::Transaction& tx, const domain::EventRegistration& registration) {
    const base::Instant expires{context.services.clock.now().unix_ms + proof_valid_ms};
    const auto body = registration.event_id.str() + "." + std::to_string(expires.unix_ms) + "." +
                      std::to_string(registration.proof_difficulty) + "." + new_secret_token();
    const int parts = registration.proof_difficulty == 0 ? 0 : proof_parts;
    return {body + "." + signature(tx, body), parts, registration.proof_difficulty, expires};
}

Result<void> spend_proof(Context& context, store::Transaction& tx, const domain::EventRegistration& registration,
                         const Proof& proof) {
    if (registration.proof_difficulty == 0) return {};
    const auto parts = parts_of(proof.challenge);
    if (!parts) return invalid();
    const auto& [event, expiry, difficulty, nonce, mac] = parts->text;
    const auto now = context.services.clock.now();
    const bool ours = mac == signature(tx, proof.challenge.substr(0, proof.challenge.rfind('.')));
    if (!ours || event != registration.event_id.str() || number_in(expiry) <= now.unix_ms) return invalid();
    // Whatever the setting is by now: what was asked has to be there.
    const auto bits = static_cast<int>(number_in(difficulty));
    if (proof.solutions.size() != proof_parts) return invalid();
    for (int part = 0; part < proof_parts; ++part)
        if (!solves(proof.challenge, part, proof.solutions[static_cast<std::size_t>(part)], bits)) return invalid();
    if (!store::insert_if_new(tx, domain::SpentProof{nonce, {number_in(expiry)}})) return invalid();
    return {};
}

}  // namespace gyoryu::app
