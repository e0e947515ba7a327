#include "formats/json_text.h"

namespace gyoryu::formats {

std::string json_quoted(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[c & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string json_name(const std::vector<std::string>& names, std::int32_t index) {
    if (static_cast<std::size_t>(index) < names.size() && !names[index].empty()) return json_quoted(names[index]);
    return std::to_string(index + 1);
}

}  // namespace gyoryu::formats
