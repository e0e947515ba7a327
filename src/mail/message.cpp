#include "mail/message.h"

#include "base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace gyoryu::mail {

namespace {

constexpr std::size_t line_max = 76;
/// Bytes of text in one encoded word: 52 characters of base64 beside `=?UTF-8?B?` and `?=`.
constexpr std::size_t word_bytes_max = 39;

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string on_one_line(std::string_view text) {
    std::string out(text);
    std::ranges::replace_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return out;
}

std::string base64(std::string_view bytes) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t have = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group * 256 + (k < have ? static_cast<unsigned char>(bytes[i + k]) : 0);
        for (std::size_t k = 0; k < 4; ++k) out += k <= have ? digits[(group >> (18 - 6 * k)) & 63] : '=';
    }
    return out;
}

std::string in_lines(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += line_max) out.append(text.substr(i, line_max)).append("\r\n");
    return out;
}

/// Mail counts lines by CRLF, whatever the text uses.
std::string with_crlf(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n') out += '\r';
        out += c;
    }
    return out;
}

std::string mailbox_text(std::string_view mailbox) {
    const std::string address = address_in(mailbox);
    const auto open = mailbox.rfind('<');
    if (open == std::string_view::npos) return address;
    auto name = mailbox.substr(0, open);
    while (!name.empty() && name.back() == ' ') name.remove_suffix(1);
    if (is_ascii(name)) {
        std::string quoted = on_one_line(name);
        std::erase_if(quoted, [](char c) { return c == '"' || c == '\\'; });
        return "\"" + quoted + "\" <" + address + ">";
    }
    return header_text(name) + " <" + address + ">";
}

std::string part(std::string_view type, std::string_view disposition, std::string_view content) {
    std::string text = "Content-Type: " + std::string(type) + "\r\n";
    if (!disposition.empty()) text += "Content-Disposition: " + std::string(disposition) + "\r\n";
    return text + "Content-Transfer-Encoding: base64\r\n\r\n" + in_lines(base64(content));
}

/// No line of base64 begins with a hyphen, so a fixed boundary cannot occur in a part.
std::string multipart(std::string_view kind, std::string_view boundary, const std::vector<std::string>& parts) {
    std::string text = fmt::format("Content-Type: multipart/{}; boundary=\"{}\"\r\n\r\n", kind, boundary);
    for (const auto& one : parts) text += fmt::format("--{}\r\n{}", boundary, one);
    return text + fmt::format("--{}--\r\n", boundary);
}

std::string calendar_part(const MessageCalendar& calendar) {
    return part("text/calendar; charset=utf-8; method=" + on_one_line(calendar.method), "", calendar.text);
}

std::string attached(const MessageCalendar& calendar, const std::string& file, std::string_view type) {
    return part(fmt::format("{}; charset=utf-8; method={}; name=\"{}\"", type, on_one_line(calendar.method), file),
                fmt::format("attachment; filename=\"{}\"", file), calendar.text);
}

std::string content_of(const Message& message) {
    const std::string words = part("text/plain; charset=utf-8", "", with_crlf(message.body));
    const auto& calendars = message.calendars;
    if (calendars.empty()) return words;
    if (calendars.size() == 1)
        return multipart("mixed", "gyoryu-mixed",
                         {multipart("alternative", "gyoryu-alternative", {words, calendar_part(calendars[0])}),
                          attached(calendars[0], "invite.ics", "application/ics")});
    std::vector<std::string> parts{words};
    for (std::size_t i = 0; i < calendars.size(); ++i)
        parts.push_back(attached(calendars[i], fmt::format("invite-{}.ics", i + 1), "text/calendar"));
    return multipart("mixed", "gyoryu-mixed", parts);
}

}  // namespace

std::string mail_date(base::Instant moment) {
    static constexpr std::array<std::string_view, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto local = base::to_local(moment, "UTC");
    const std::string day = local.day.str();
    const auto month = static_cast<std::size_t>(std::stoi(day.substr(5, 2)) - 1);
    return fmt::format("{}, {} {} {} {}:{:02} +0000", days[static_cast<std::size_t>(local.day.weekday())],
                       day.substr(8, 2), months[month], day.substr(0, 4), local.time.str(),
                       (moment.unix_ms / 1000) % 60);
}

std::string header_text(std::string_view utf8) {
    const std::string text = on_one_line(utf8);
    if (is_ascii(text)) return text;
    std::string out;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t bytes = base::whole_characters(rest, word_bytes_max).size();
        if (!out.empty()) out += "\r\n ";
        out += "=?UTF-8?B?" + base64(rest.substr(0, bytes)) + "?=";
        rest.remove_prefix(bytes);
    }
    return out;
}

std::string address_in(std::string_view mailbox) {
    const auto open = mailbox.rfind('<');
    const auto close = mailbox.rfind('>');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close)
        mailbox = mailbox.substr(open + 1, close - open - 1);
    const auto dangerous = [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '<' || c == '>';
    };
    if (std::ranges::any_of(mailbox, dangerous) || mailbox.find('@') == std::string_view::npos) return {};
    return std::string(mailbox);
}

std::string composed(const Message& message) {
    std::string text;
    text += "Date: " + mail_date(message.date) + "\r\n";
    text += "From: " + mailbox_text(message.from) + "\r\n";
    text += "To: " + mailbox_text(message.to) + "\r\n";
    if (!address_in(message.reply_to).empty()) text += "Reply-To: " + mailbox_text(message.reply_to) + "\r\n";
    text += "Message-ID: <" + on_one_line(message.message_id) + ">\r\n";
    text += "Subject: " + header_text(message.subject) + "\r\n";
    text += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n";
    return text + content_of(message);
}

}  // namespace gyoryu::mail
