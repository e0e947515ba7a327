#include "mail/bounce.h"

#include "base/utf8.h"
#include "mail/mime_part.h"

#include <algorithm>
#include <cctype>

namespace gyoryu::mail {

namespace {

constexpr int depth_max = 6;
constexpr std::size_t reason_max = 500;

/// The first `<…@…>` or bare id in a field.
std::string id_in(std::string_view value) {
    const auto open = value.find('<');
    if (open != std::string_view::npos) value = value.substr(open + 1, value.find('>', open) - open - 1);
    while (!value.empty() && value.back() == ' ') value.remove_suffix(1);
    const bool clean = std::ranges::all_of(value, [](char c) { return c > 0x20 && c < 0x7f && c != '<'; });
    return clean && value.find('@') != std::string_view::npos ? std::string(value) : std::string();
}

/// "smtp; 550 5.1.1 nobody" without the kind of server.
std::string words_of(const std::string& diagnostic) {
    const auto semicolon = diagnostic.find(';');
    auto words = semicolon == std::string::npos ? diagnostic : diagnostic.substr(semicolon + 1);
    words.erase(0, words.find_first_not_of(' ') == std::string::npos ? words.size() : words.find_first_not_of(' '));
    std::erase_if(words, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return std::string(base::whole_characters(base::well_formed(words), reason_max));
}

class Reading {
public:
    std::optional<Bounce> read(std::string_view message) {
        const auto whole = split_part(message);
        look_into(whole, 0);
        if (!reported_) return std::nullopt;
        if (bounce_.message_id.empty()) bounce_.message_id = id_in(field_in(whole.fields, "in-reply-to"));
        if (bounce_.message_id.empty()) bounce_.message_id = id_in(field_in(whole.fields, "references"));
        if (bounce_.message_id.empty()) return std::nullopt;
        return bounce_;
    }

private:
    void look_into(const MimePart& part, int depth) {
        const auto type = media_type(part);
        if (type == "message/delivery-status" || type == "message/global-delivery-status")
            return read_report(decoded_body(part));
        if (depth > 0 &&
            (type.starts_with("message/rfc822") || type == "text/rfc822-headers" || type.starts_with("message/global")))
            return read_returned(decoded_body(part));
        if (depth < depth_max)
            for (const auto one : parts_of(part)) look_into(split_part(one), depth + 1);
    }

    /// Blocks of fields: one of the message, then one of each recipient.
    void read_report(const std::string& text) {
        std::string_view rest = text;
        while (!rest.empty()) {
            const auto block = split_part(rest);
            rest = block.body;
            const auto action = field_in(block.fields, "action");
            if (action.empty()) continue;
            reported_ = true;
            bounce_.final = action == "failed" || action == "Failed";
            bounce_.status = words_of(field_in(block.fields, "status"));
            bounce_.reason = words_of(field_in(block.fields, "diagnostic-code"));
            if (bounce_.reason.empty()) bounce_.reason = bounce_.status;
            if (bounce_.final) return;
        }
    }

    void read_returned(const std::string& text) {
        const auto id = id_in(field_in(split_part(text).fields, "message-id"));
        if (!id.empty()) bounce_.message_id = id;
    }

    Bounce bounce_;
    bool reported_ = false;
};

}  // namespace

std::optional<Bounce> read_bounce(std::string_view message) {
    return Reading().read(message.substr(0, bounce_bytes_max));
}

}  // namespace gyoryu::mail
