#include "formats/json_node.h"

#include "formats/text_place.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace gyoryu::formats {

namespace {

constexpr std::size_t text_most = std::size_t{256} << 20;
constexpr int depth_most = 32;

struct ParseError {
    std::size_t offset;
    std::string code;
};

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    JsonNode document() {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        JsonNode root = value(0);
        space();
        if (at_ < text_.size()) refuse("text_after_end");
        return root;
    }

private:
    [[noreturn]] void refuse(std::string code) const { throw ParseError{at_, std::move(code)}; }
    [[noreturn]] static void refuse_at(std::size_t offset, std::string code) {
        throw ParseError{offset, std::move(code)};
    }

    void space() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
    }
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool take(char c) {
        space();
        if (peek() != c || at_ >= text_.size()) return false;
        ++at_;
        return true;
    }
    void expect(char c) {
        if (!take(c)) refuse(at_ >= text_.size() ? "unexpected_end" : "unexpected_character");
    }

    JsonNode value(int depth) {
        space();
        if (depth > depth_most) refuse("too_deep");
        JsonNode node;
        node.offset = at_;
        switch (peek()) {
            case '{':
                object(node, depth);
                break;
            case '[':
                array(node, depth);
                break;
            case '"':
                node.kind = JsonNode::Kind::string;
                node.text = string();
                break;
            case 't':
                boolean(node, "true");
                break;
            case 'f':
                boolean(node, "false");
                break;
            case 'n':
                word("null");
                break;
            default:
                number(node);
        }
        return node;
    }

    void word(std::string_view expected) {
        if (text_.substr(at_, expected.size()) != expected) refuse("unexpected_character");
        at_ += expected.size();
    }
    void boolean(JsonNode& node, std::string_view expected) {
        word(expected);
        node.kind = JsonNode::Kind::boolean;
        node.boolean = expected == "true";
    }

    void array(JsonNode& node, int depth) {
        node.kind = JsonNode::Kind::array;
        ++at_;
        if (take(']')) return;
        do {
            node.items.push_back(value(depth + 1));
        } while (take(','));
        expect(']');
    }

    void object(JsonNode& node, int depth) {
        node.kind = JsonNode::Kind::object;
        ++at_;
        if (take('}')) return;
        std::set<std::string> seen;
        do {
            space();
            const std::size_t key_at = at_;
            if (peek() != '"') refuse(at_ >= text_.size() ? "unexpected_end" : "key_expected");
            std::string key = string();
            if (!seen.insert(key).second) refuse_at(key_at, "key_twice");
            node.keys.push_back(std::move(key));
            node.key_offsets.push_back(key_at);
            expect(':');
            node.items.push_back(value(depth + 1));
        } while (take(','));
        expect('}');
    }

    void digits() {
        if (peek() < '0' || peek() > '9') refuse(at_ >= text_.size() ? "unexpected_end" : "unexpected_character");
        while (peek() >= '0' && peek() <= '9') ++at_;
    }

    void number(JsonNode& node) {
        const std::size_t start = at_;
        bool whole = true;
        if (peek() == '-') ++at_;
        const bool zero = peek() == '0';
        const std::size_t first = at_;
        digits();
        if (zero && at_ > first + 1) refuse_at(start, "leading_zero");
        if (peek() == '.') {
            whole = false;
            ++at_;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            ++at_;
            if (peek() == '+' || peek() == '-') ++at_;
            digits();
        }
        node.kind = whole ? JsonNode::Kind::integer : JsonNode::Kind::real;
        if (!whole) return;
        const auto parsed = std::from_chars(text_.data() + start, text_.data() + at_, node.integer);
        if (parsed.ec != std::errc{}) refuse_at(start, "number_too_large");
    }

    unsigned hex4() {
        unsigned code = 0;
        const auto digits_at = text_.substr(at_, 4);
        const auto parsed = std::from_chars(digits_at.data(), digits_at.data() + digits_at.size(), code, 16);
        if (parsed.ec != std::errc{} || parsed.ptr != digits_at.data() + 4) refuse("bad_escape");
        at_ += 4;
        return code;
    }

    static void append_utf8(std::string& out, unsigned code) {
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x800) {
            out += static_cast<char>(0xC0 | (code >> 6));
            out += static_cast<char>(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            out += static_cast<char>(0xE0 | (code >> 12));
            out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (code & 0x3F));
        } else {
            out += static_cast<char>(0xF0 | (code >> 18));
            out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
            out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (code & 0x3F));
        }
    }

    void unicode_escape(std::string& out) {
        unsigned code = hex4();
        if (code >= 0xDC00 && code < 0xE000) refuse("bad_escape");
        if (code >= 0xD800 && code < 0xDC00) {
            if (text_.substr(at_, 2) != "\\u") refuse("bad_escape");
            at_ += 2;
            const unsigned low = hex4();
            if (low < 0xDC00 || low >= 0xE000) refuse("bad_escape");
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        append_utf8(out, code);
    }

    void escape(std::string& out) {
        const char c = peek();
        ++at_;
        constexpr std::string_view from = "\"\\/bfnrt";
        constexpr std::string_view to = "\"\\/\b\f\n\r\t";
        if (c == 'u') return unicode_escape(out);
        const auto found = from.find(c);
        if (found == std::string_view::npos || c == '\0') refuse_at(at_ - 1, "bad_escape");
        out += to[found];
    }

    /// The length of the UTF-8 sequence at `at_`, refusing what Unicode does not allow (overlong, surrogates).
    std::size_t utf8_length() const {
        const auto byte = [&](std::size_t i) {
            return at_ + i < text_.size() ? static_cast<unsigned char>(text_[at_ + i]) : 0U;
        };
        const unsigned first = byte(0);
        const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (length == 0 || first > 0xF4) refuse("not_utf8");
        for (std::size_t i = 1; i < length; ++i) {
            if ((byte(i) & 0xC0) != 0x80) refuse("not_utf8");
        }
        const unsigned second = byte(1);
        const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        const bool beyond = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
        if (overlong || beyond) refuse("not_utf8");
        return length;
    }

    std::string string() {
        std::string out;
        ++at_;
        while (true) {
            if (at_ >= text_.size()) refuse("unexpected_end");
            const char c = text_[at_];
            if (c == '"') break;
            if (static_cast<unsigned char>(c) < 0x20) refuse("control_character");
            if (c == '\\') {
                ++at_;
                escape(out);
                continue;
            }
            const std::size_t length = utf8_length();
            out += text_.substr(at_, length);
            at_ += length;
        }
        ++at_;
        return out;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

base::Fault syntax_fault(std::string_view text, std::size_t offset, std::string code) {
    base::Fault fault{base::FaultCode::malformed_json, {}, {}};
    fault.issues.push_back({place_of(text, offset).str(), std::move(code), {}});
    return fault;
}

}  // namespace

const JsonNode* JsonNode::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key) return &items[i];
    }
    return nullptr;
}

base::Result<JsonNode> parse_json(std::string_view text) {
    if (text.size() > text_most) return base::fail(syntax_fault(text.substr(0, 1), 0, "file_too_large"));
    try {
        return Parser(text).document();
    } catch (const ParseError& error) {
        return base::fail(syntax_fault(text, error.offset, error.code));
    }
}

const JsonNode& nearest(const JsonNode& root, std::string_view pointer) {
    const JsonNode* node = &root;
    while (pointer.starts_with('/')) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        const JsonNode* inner = node->find(step);
        if (node->kind == JsonNode::Kind::array) {
            std::size_t index = 0;
            std::from_chars(step.data(), step.data() + step.size(), index);
            inner = index < node->items.size() ? &node->items[index] : nullptr;
        }
        if (inner == nullptr) return *node;
        node = inner;
    }
    return *node;
}

}  // namespace gyoryu::formats
