#include "desk/write/template_expression.h"

namespace gyoryu::desk {

namespace {

constexpr int depth_most = 16;
constexpr std::size_t digits_most = 15;

bool is_name_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

TemplateExpression joined(Operation operation, TemplateExpression left, TemplateExpression right) {
    TemplateExpression both;
    both.operation = operation;
    both.at = left.at;
    both.operands.push_back(std::move(left));
    both.operands.push_back(std::move(right));
    return both;
}

}  // namespace

void ExpressionReader::stop(const char* code, std::string what) const {
    throw TemplateStop{base_ + static_cast<std::uint32_t>(at_), code, std::move(what)};
}

void ExpressionReader::skip() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
        ++at_;
}

std::uint32_t ExpressionReader::place() {
    skip();
    return base_ + static_cast<std::uint32_t>(at_);
}

std::string ExpressionReader::word() {
    skip();
    std::string found;
    while (is_name_letter(peek())) found += text_[at_++];
    return found;
}

std::string ExpressionReader::name() {
    skip();
    if (!is_name_letter(peek()) || is_digit(peek())) stop("name_expected");
    return word();
}

std::string ExpressionReader::quoted() {
    skip();
    if (peek() != '"') stop("text_expected");
    const auto close = text_.find('"', at_ + 1);
    if (close == text_.npos) stop("not_closed", "\"");
    std::string found(text_.substr(at_ + 1, close - at_ - 1));
    at_ = close + 1;
    return found;
}

bool ExpressionReader::take(std::string_view sign) {
    skip();
    if (!text_.substr(at_).starts_with(sign)) return false;
    at_ += sign.size();
    return true;
}

bool ExpressionReader::take_word(std::string_view word) {
    skip();
    if (!text_.substr(at_).starts_with(word) || is_name_letter(peek(word.size()))) return false;
    at_ += word.size();
    return true;
}

void ExpressionReader::finish() {
    skip();
    if (at_ < text_.size())
        stop("not_understood", std::string(text_.substr(at_, text_.find_first_of(" \n", at_) - at_)));
}

TemplateExpression ExpressionReader::expression() { return disjunction(); }

TemplateExpression ExpressionReader::disjunction() {
    auto left = conjunction();
    while (take_word("or")) left = joined(Operation::disjunction, std::move(left), conjunction());
    return left;
}

TemplateExpression ExpressionReader::conjunction() {
    auto left = negation();
    while (take_word("and")) left = joined(Operation::conjunction, std::move(left), negation());
    return left;
}

TemplateExpression ExpressionReader::negation() {
    if (++depth_ > depth_most) stop("too_deep");
    const auto at = place();
    TemplateExpression found;
    if (take_word("not")) {
        found.operation = Operation::negation;
        found.at = at;
        found.operands.push_back(negation());
    } else {
        found = comparison();
    }
    --depth_;
    return found;
}

TemplateExpression ExpressionReader::comparison() {
    auto left = value();
    struct Sign {
        std::string_view text;
        Operation operation;
    };
    for (const auto& [text, operation] :
         {Sign{"==", Operation::equal}, Sign{"!=", Operation::unequal}, Sign{"<=", Operation::at_most},
          Sign{">=", Operation::at_least}, Sign{"<", Operation::less}, Sign{">", Operation::greater}})
        if (take(text)) return joined(operation, std::move(left), value());
    return left;
}

TemplateExpression ExpressionReader::value() {
    TemplateExpression found;
    found.at = place();
    if (take("(")) {
        found = disjunction();
        if (!take(")")) stop("not_closed", "(");
    } else if (peek() == '"') {
        found.literal = quoted();
    } else if (is_digit(peek())) {
        const auto begin = at_;
        while (is_digit(peek())) ++at_;
        if (at_ - begin > digits_most) stop("number_too_long");
        found.literal = std::int64_t{std::stoll(std::string(text_.substr(begin, at_ - begin)))};
    } else {
        found.path.push_back(name());
        while (peek() == '.') ++at_, found.path.push_back(name());
    }
    filters(found);
    return found;
}

void ExpressionReader::filters(TemplateExpression& expression) {
    while (take("|")) {
        TemplateFilter filter;
        filter.at = place();
        filter.name = name();
        skip();
        if (peek() == '"') {
            filter.argument = quoted();
        } else if (is_digit(peek())) {
            filter.argument = std::int64_t{peek() - '0'};
            ++at_;
        }
        expression.filters.push_back(std::move(filter));
    }
}

}  // namespace gyoryu::desk
