#include "mail/mime_part.h"

#include <algorithm>
#include <cctype>

namespace gyoryu::mail {

namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Takes the next line off `text`, without its end.
std::string_view take_line(std::string_view& text) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// The value of `name=value` or `name="value"` among the parameters of a field.
std::string parameter(const std::string& value, std::string_view name) {
    const std::string low = lower(value);
    auto at = low.find(";");
    while (at != std::string::npos) {
        auto begin = low.find_first_not_of(" \t", at + 1);
        if (begin == std::string::npos) return {};
        if (low.compare(begin, name.size() + 1, std::string(name) + "=") == 0) {
            begin += name.size() + 1;
            if (begin < value.size() && value[begin] == '"')
                return value.substr(begin + 1, value.find('"', begin + 1) - begin - 1);
            return std::string(trimmed(std::string_view(value).substr(begin, value.find(';', begin) - begin)));
        }
        at = low.find(";", begin);
    }
    return {};
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::string from_quoted(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const auto rest = text.substr(i + 1);
        if (rest.starts_with("\r\n")) {
            i += 2;
        } else if (rest.starts_with('\n')) {
            i += 1;
        } else if (rest.size() >= 2 && hex_digit(rest[0]) >= 0 && hex_digit(rest[1]) >= 0) {
            out += static_cast<char>(hex_digit(rest[0]) * 16 + hex_digit(rest[1]));
            i += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

std::string from_base64(std::string_view text) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0;
    int held = 0;
    for (const char c : text) {
        const auto digit = digits.find(c);
        if (digit == std::string_view::npos) continue;
        bits = (bits << 6) | static_cast<unsigned>(digit);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>((bits >> held) & 0xFF);
    }
    return out;
}

}  // namespace

std::string field_in(const HeaderFields& fields, std::string_view name) {
    const auto found = std::ranges::find(fields, name, [](const auto& field) { return std::string_view(field.first); });
    return found == fields.end() ? std::string() : found->second;
}

MimePart split_part(std::string_view text) {
    MimePart part;
    while (!text.empty()) {
        const auto line = take_line(text);
        if (line.empty()) break;
        if ((line[0] == ' ' || line[0] == '\t') && !part.fields.empty()) {
            part.fields.back().second += " " + std::string(trimmed(line));
            continue;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        part.fields.emplace_back(lower(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
    }
    part.body = text;
    return part;
}

std::string media_type(const MimePart& part) {
    const auto type = field_in(part.fields, "content-type");
    if (type.empty()) return "text/plain";
    return lower(trimmed(std::string_view(type).substr(0, type.find(';'))));
}

std::vector<std::string_view> parts_of(const MimePart& part, std::size_t most) {
    std::vector<std::string_view> parts;
    const auto boundary = parameter(field_in(part.fields, "content-type"), "boundary");
    if (boundary.empty() || !media_type(part).starts_with("multipart/")) return parts;
    const std::string mark = "--" + boundary;
    auto rest = part.body;
    const char* begin = nullptr;
    while (!rest.empty() && parts.size() < most) {
        const char* line_begin = rest.data();
        const auto line = take_line(rest);
        if (!line.starts_with(mark)) continue;
        if (begin != nullptr) parts.emplace_back(begin, static_cast<std::size_t>(line_begin - begin));
        begin = rest.data();
        if (line.substr(mark.size()).starts_with("--")) return parts;
    }
    if (begin != nullptr && parts.size() < most)
        parts.emplace_back(begin, static_cast<std::size_t>(part.body.data() + part.body.size() - begin));
    return parts;
}

std::string decoded_body(const MimePart& part) {
    const auto encoding = lower(field_in(part.fields, "content-transfer-encoding"));
    if (encoding == "base64") return from_base64(part.body);
    if (encoding == "quoted-printable") return from_quoted(part.body);
    return std::string(part.body);
}

}  // namespace gyoryu::mail
