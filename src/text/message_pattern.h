#pragma once

#include "text/language.h"

#include <unicode/uversion.h>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

U_NAMESPACE_BEGIN
class MessageFormat;
U_NAMESPACE_END

namespace gyoryu::text {

struct Parameter;

/// How an argument of a message is used.
enum class ArgumentKind { plain, number, plural, select };
std::string_view name_of(ArgumentKind kind);

/// One parsed ICU MessageFormat pattern in one language. Not for use by two threads at once.
class MessagePattern {
public:
    MessagePattern(std::string_view pattern, Language language);
    ~MessagePattern();

    const std::map<std::string, ArgumentKind>& arguments() const { return arguments_; }
    /// Empty, or why ICU cannot read the pattern.
    const std::string& error() const { return error_; }

    /// The sentence. A pattern that cannot be read is given back as it is.
    std::string format(std::span<const Parameter> params) const;

private:
    std::string source_;
    std::string error_;
    std::map<std::string, ArgumentKind> arguments_;
    std::unique_ptr<icu::MessageFormat> format_;
};

}  // namespace gyoryu::text
