#include "app/accounts/password.h"

#include "app/accounts/account_view.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <new>

namespace gyoryu::app {

namespace {

std::size_t code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (c & 0xC0) != 0x80; }));
}

bool verify(const std::string& hash, std::string_view password) {
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

/// A hash at today's cost that nobody knows the password of.
const std::string& decoy(const PasswordCost& cost) {
    static std::once_flag once;
    static std::string made;
    std::call_once(once, [&] { made = hash_password("decoy", cost); });
    return made;
}

}  // namespace

std::string hash_password(std::string_view password, const PasswordCost& cost) {
    static const int ready = sodium_init();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost.passes,
                                             cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13);
    if (ready < 0 || failed != 0) throw std::bad_alloc();
    return text.data();
}

bool password_matches(const std::string& hash, std::string_view password, const PasswordCost& cost) {
    // An unknown account must not answer faster than a known one.
    if (hash.empty()) return verify(decoy(cost), password) && false;
    return verify(hash, password);
}

base::Result<void> check_password_strength(std::string_view password, std::string_view email) {
    const auto weak = base::fail(base::FaultCode::weak_password, {{"min", std::to_string(password_length_min)}});
    const auto length = code_points(password);
    if (length < std::size_t{password_length_min}) return weak;
    if (std::ranges::all_of(password, [&](char c) { return c == password.front(); })) return weak;
    const auto name = email.substr(0, email.find('@'));
    if (name.size() >= 4 && password.find(name) != std::string_view::npos && length < name.size() + 6) return weak;
    return {};
}

}  // namespace gyoryu::app
