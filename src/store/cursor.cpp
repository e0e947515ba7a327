#include "store/cursor.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace gyoryu::store {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t longest_cursor = 8192;

/// Base64url without padding (RFC 4648 section 5).
std::string encoded(std::string_view bytes) {
    std::string out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 6; bits -= 6) out += digits[(buffer >> (bits - 6)) & 63];
    }
    if (bits > 0) out += digits[(buffer << (6 - bits)) & 63];
    return out;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const auto digit = digits.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        buffer = (buffer << 6) | static_cast<unsigned>(digit);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>((buffer >> bits) & 255);
    }
    return out;
}

boost::json::value to_json(const Value& cell) {
    return std::visit([](const auto& value) { return boost::json::value(value); }, cell);
}

std::optional<Value> from_json(const boost::json::value& json) {
    if (json.is_null()) return Value(nullptr);
    if (json.is_int64()) return Value(json.get_int64());
    if (json.is_double()) return Value(json.get_double());
    if (!json.is_string()) return std::nullopt;
    std::string text(json.get_string().data(), json.get_string().size());
    if (!is_storable_text(text)) return std::nullopt;
    return Value(std::move(text));
}

}  // namespace

std::string to_cursor(const Row& cells) {
    boost::json::array list;
    for (const Value& cell : cells) list.push_back(to_json(cell));
    return encoded(boost::json::serialize(list));
}

std::optional<Row> from_cursor(std::string_view cursor) {
    if (cursor.size() > longest_cursor) return std::nullopt;
    const auto text = decoded(cursor);
    if (!text) return std::nullopt;
    boost::json::error_code error;
    const auto json = boost::json::parse(*text, error);
    if (error || !json.is_array()) return std::nullopt;
    Row cells;
    for (const auto& element : json.get_array()) {
        auto cell = from_json(element);
        if (!cell) return std::nullopt;
        cells.push_back(std::move(*cell));
    }
    return cells;
}

}  // namespace gyoryu::store
