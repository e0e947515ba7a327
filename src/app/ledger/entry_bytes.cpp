#include "app/ledger/entry_bytes.h"

#include "schema/write.h"

#include <sodium.h>
#include <boost/json/serialize.hpp>

#include <array>
#include <map>

namespace gyoryu::app {

namespace {

bool says_nothing(const boost::json::value& value) {
    return value.is_null() || (value.is_string() && value.get_string().empty()) ||
           (value.is_bool() && !value.get_bool());
}

std::string sorted_json(const boost::json::value& whole, std::string_view left_out) {
    std::map<std::string_view, const boost::json::value*> members;
    for (const auto& member : whole.get_object())
        if (member.key() != left_out && !says_nothing(member.value())) members.emplace(member.key(), &member.value());
    std::string text;
    for (const auto& [name, value] : members) {
        text += text.empty() ? "{\"" : ",\"";
        text += std::string(name) + "\":" + boost::json::serialize(*value);
    }
    return text + "}";
}

}  // namespace

std::string entry_bytes(const domain::LedgerEntry& entry) { return sorted_json(schema::to_json(entry), "hash"); }

std::string note_bytes(const domain::LedgerNote& note) { return sorted_json(schema::to_json(note), "erased_at"); }

std::string sha256_hex(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return text.data();
}

}  // namespace gyoryu::app
