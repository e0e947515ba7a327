#include "documents/imports/xml_stream.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::documents {

namespace {

constexpr std::size_t token_max = 4u << 20;
constexpr int depth_max = 64;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string local_name(std::string_view name) { return std::string(name.substr(name.rfind(':') + 1)); }

void append_utf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 63))};
    } else if (code < 0x10000) {
        out += {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 63)),
                static_cast<char>(0x80 | (code & 63))};
    } else {
        out += {static_cast<char>(0xF0 | code >> 18), static_cast<char>(0x80 | (code >> 12 & 63)),
                static_cast<char>(0x80 | (code >> 6 & 63)), static_cast<char>(0x80 | (code & 63))};
    }
}

bool is_scalar(unsigned code) { return code > 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF); }

/// `amp`, `#38`, `#x26`.
bool append_entity(std::string& out, std::string_view name) {
    static constexpr std::pair<std::string_view, char> named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [known, c] : named) {
        if (name == known) return out += c, true;
    }
    if (name.size() < 2 || name[0] != '#') return false;
    const bool hex = name[1] == 'x';
    name.remove_prefix(hex ? 2 : 1);
    unsigned code = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
    if (error != std::errc() || end != name.data() + name.size() || !is_scalar(code)) return false;
    append_utf8(out, code);
    return true;
}

bool unescape(std::string_view text, std::string& out) {
    while (!text.empty()) {
        const auto amp = text.find('&');
        out.append(text.substr(0, amp));
        if (amp == std::string_view::npos) return true;
        const auto semicolon = text.find(';', amp);
        if (semicolon == std::string_view::npos || !append_entity(out, text.substr(amp + 1, semicolon - amp - 1)))
            return false;
        text.remove_prefix(semicolon + 1);
    }
    return true;
}

/// The `>` that ends a tag, past those inside quoted values.
std::size_t tag_end(std::string_view text) {
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quote != 0) {
            if (text[i] == quote) quote = 0;
        } else if (text[i] == '"' || text[i] == '\'') {
            quote = text[i];
        } else if (text[i] == '>') {
            return i;
        }
    }
    return std::string_view::npos;
}

bool read_attributes(std::string_view text, XmlEvents::Attributes& attributes) {
    while (true) {
        while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
        if (text.empty()) return true;
        const auto equals = text.find('=');
        if (equals == std::string_view::npos || attributes.size() >= 64) return false;
        auto name = text.substr(0, equals);
        while (!name.empty() && is_space(name.back())) name.remove_suffix(1);
        text.remove_prefix(equals + 1);
        while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
        if (text.empty() || (text[0] != '"' && text[0] != '\'')) return false;
        const auto end = text.find(text[0], 1);
        if (end == std::string_view::npos) return false;
        std::string value;
        if (!unescape(text.substr(1, end - 1), value)) return false;
        attributes.emplace_back(local_name(name), std::move(value));
        text.remove_prefix(end + 1);
    }
}

}  // namespace

std::string_view attribute(const XmlEvents::Attributes& attributes, std::string_view name) {
    const auto found = std::ranges::find(attributes, name, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? std::string_view{} : std::string_view(found->second);
}

bool XmlStream::fail() {
    failed_ = true;
    return false;
}

bool XmlStream::feed(std::string_view piece) {
    if (failed_) return false;
    buffer_.erase(0, at_);
    at_ = 0;
    buffer_.append(piece);
    waiting_ = false;
    while (!waiting_ && at_ < buffer_.size()) {
        if (!step()) return false;
    }
    return buffer_.size() - at_ <= token_max || fail();
}

bool XmlStream::finish() {
    if (failed_) return false;
    const auto rest = std::string_view(buffer_).substr(at_);
    return depth_ == 0 && std::ranges::all_of(rest, is_space);
}

bool XmlStream::step() {
    const auto rest = std::string_view(buffer_).substr(at_);
    if (rest[0] != '<') {
        const auto next = rest.find('<');
        if (next == std::string_view::npos) {
            waiting_ = true;
            return true;
        }
        return read_text(next);
    }
    std::size_t used = 0;
    if (!read_markup(used)) return false;
    at_ += used;
    return true;
}

bool XmlStream::read_text(std::size_t end) {
    const auto raw = std::string_view(buffer_).substr(at_, end);
    at_ += end;
    if (depth_ == 0) return true;
    std::string text;
    if (!unescape(raw, text)) return fail();
    events_.text(text);
    return true;
}

/// `<!--…-->`, `<![CDATA[…]]>`, `<?…?>`. True with `used` still 0 if the text begins otherwise or waits for more.
bool XmlStream::read_section(std::string_view open, std::string_view close, std::size_t& used, bool is_text) {
    const auto rest = std::string_view(buffer_).substr(at_);
    const auto end = rest.find(close, open.size());
    if (end == std::string_view::npos) {
        waiting_ = true;
        return true;
    }
    if (is_text && depth_ > 0) events_.text(std::string(rest.substr(open.size(), end - open.size())));
    used = end + close.size();
    return true;
}

bool XmlStream::read_markup(std::size_t& used) {
    const auto rest = std::string_view(buffer_).substr(at_);
    if (rest.starts_with("<?")) return read_section("<?", "?>", used, false);
    if (rest.starts_with("<!--")) return read_section("<!--", "-->", used, false);
    if (rest.starts_with("<![CDATA[")) return read_section("<![CDATA[", "]]>", used, true);
    if (rest.starts_with("<!")) {
        if (rest.size() >= 9) return fail();  // a document type, or nothing we know
        waiting_ = true;
        return true;
    }
    const auto end = tag_end(rest);
    if (end == std::string_view::npos) {
        waiting_ = true;
        return true;
    }
    used = end + 1;
    return read_tag(rest.substr(1, end - 1)) || fail();
}

bool XmlStream::read_tag(std::string_view tag) {
    if (tag.starts_with('/')) {
        tag.remove_prefix(1);
        while (!tag.empty() && is_space(tag.back())) tag.remove_suffix(1);
        if (--depth_ < 0) return false;
        events_.close(local_name(tag));
        return true;
    }
    const bool empty = tag.ends_with('/');
    if (empty) tag.remove_suffix(1);
    const auto name_end = std::min(tag.find_first_of(" \t\r\n"), tag.size());
    const std::string name = local_name(tag.substr(0, name_end));
    XmlEvents::Attributes attributes;
    if (name.empty() || depth_ >= depth_max || !read_attributes(tag.substr(name_end), attributes)) return false;
    events_.open(name, attributes);
    if (empty) {
        events_.close(name);
    } else {
        ++depth_;
    }
    return true;
}

}  // namespace gyoryu::documents
