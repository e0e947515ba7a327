#pragma once

#include "desk/write/template_node.h"
#include "desk/write/template_problem.h"

#include <string_view>

namespace gyoryu::desk {

/// Reads the words of one tag from left to right. Throws TemplateStop with the byte of the source.
class ExpressionReader {
public:
    ExpressionReader(std::string_view inside, std::uint32_t at) : text_(inside), base_(at) {}

    /// The next word if it is one of letters, without reading on for others.
    std::string word();
    /// A name of letters, digits and `_`; not_a_name otherwise.
    std::string name();
    /// Text in double quotes.
    std::string quoted();
    /// `a or b and not c == "x" | filter "y"`
    TemplateExpression expression();
    /// Nothing but blanks may be left.
    void finish();
    std::uint32_t place();

private:
    TemplateExpression disjunction();
    TemplateExpression conjunction();
    TemplateExpression negation();
    TemplateExpression comparison();
    TemplateExpression value();
    void filters(TemplateExpression& expression);
    bool take(std::string_view sign);
    bool take_word(std::string_view word);
    void skip();
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    [[noreturn]] void stop(const char* code, std::string what = {}) const;

    std::string_view text_;
    std::uint32_t base_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace gyoryu::desk
