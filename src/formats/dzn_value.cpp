#include "formats/dzn_value.h"

#include "formats/text_place.h"

#include <charconv>

namespace gyoryu::formats {

namespace {

constexpr std::size_t text_most = std::size_t{64} << 20;
constexpr std::size_t values_most = 5'000'000;
constexpr int depth_most = 8;

struct ParseError {
    std::size_t offset;
    std::string code;
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    std::vector<DznAssignment> file() {
        std::vector<DznAssignment> items;
        while (space(), at_ < text_.size()) {
            DznAssignment item;
            item.offset = at_;
            item.name = name();
            expect('=');
            item.value = value(0);
            items.push_back(std::move(item));
            space();
            if (at_ < text_.size()) expect(';');
        }
        return items;
    }

private:
    [[noreturn]] void refuse(std::string code) const { throw ParseError{at_, std::move(code)}; }

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void space() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '%') {
                const auto end = text_.find('\n', at_);
                at_ = end == std::string_view::npos ? text_.size() : end;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                ++at_;
            } else {
                return;
            }
        }
    }
    bool take(std::string_view mark) {
        space();
        if (text_.substr(at_, mark.size()) != mark) return false;
        at_ += mark.size();
        return true;
    }
    void expect(char mark) {
        if (!take(std::string_view(&mark, 1))) refuse(at_ >= text_.size() ? "unexpected_end" : "unexpected_character");
    }

    std::string name() {
        const std::size_t start = at_;
        while (is_letter(peek()) || (at_ > start && is_digit(peek()))) ++at_;
        if (at_ == start) refuse("name_expected");
        return std::string(text_.substr(start, at_ - start));
    }

    std::int64_t integer() {
        space();
        std::int64_t number = 0;
        const auto parsed = std::from_chars(text_.data() + at_, text_.data() + text_.size(), number);
        if (parsed.ec == std::errc::result_out_of_range) refuse("number_too_large");
        if (parsed.ec != std::errc{}) refuse(at_ >= text_.size() ? "unexpected_end" : "unexpected_character");
        at_ = static_cast<std::size_t>(parsed.ptr - text_.data());
        return number;
    }

    DznValue value(int depth) {
        if (depth > depth_most) refuse("too_deep");
        if (++values_ > values_most) refuse("too_many");
        space();
        DznValue out;
        out.offset = at_;
        if (take("[|")) {
            out.kind = DznValue::Kind::matrix;
            rows(out, depth);
        } else if (take("[")) {
            out.kind = DznValue::Kind::array;
            list(out, "]", depth);
        } else if (take("{")) {
            out.kind = DznValue::Kind::set;
            list(out, "}", depth);
        } else {
            number_or_range(out);
        }
        return out;
    }

    void number_or_range(DznValue& out) {
        out.first = out.last = integer();
        if (!take("..")) return;
        out.kind = DznValue::Kind::range;
        out.last = integer();
    }

    void list(DznValue& out, std::string_view end, int depth) {
        while (!take(end)) {
            out.items.push_back(value(depth + 1));
            if (!take(",")) {
                if (!take(end)) refuse(at_ >= text_.size() ? "unexpected_end" : "unexpected_character");
                return;
            }
        }
    }

    void rows(DznValue& out, int depth) {
        while (!take("]")) {
            space();
            if (++values_ > values_most) refuse("too_many");
            DznValue row;
            row.kind = DznValue::Kind::array;
            row.offset = at_;
            list(row, "|", depth + 1);
            if (row.items.empty()) {
                expect(']');
                return;
            }
            out.items.push_back(std::move(row));
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t values_ = 0;
};

base::Fault fault_at(std::string_view text, const ParseError& error) {
    base::Fault fault{base::FaultCode::unreadable_problem, {}, {}};
    fault.issues.push_back({place_of(text, error.offset).str(), error.code, {}});
    return fault;
}

}  // namespace

base::Result<std::vector<DznAssignment>> parse_dzn(std::string_view text) {
    if (text.size() > text_most) return base::fail(fault_at(text, {0, "file_too_large"}));
    try {
        return Parser(text).file();
    } catch (const ParseError& error) {
        return base::fail(fault_at(text, error));
    }
}

}  // namespace gyoryu::formats
