#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace gyoryu::desk {

/// The parts of a parsed template; `at` is the byte of the source where a part begins.
struct TemplateFilter {
    std::string name;
    std::variant<std::monostate, std::int64_t, std::string> argument;
    std::uint32_t at = 0;
};

enum class Operation { value, negation, conjunction, disjunction, equal, unequal, less, greater, at_most, at_least };

struct TemplateExpression {
    Operation operation = Operation::value;
    std::vector<TemplateExpression> operands;  ///< of all but `value`
    std::vector<std::string> path;             ///< event.name; empty for a literal
    std::variant<std::monostate, std::int64_t, std::string> literal;
    std::vector<TemplateFilter> filters;
    std::uint32_t at = 0;
};

struct TemplateNode;
using TemplateNodes = std::vector<TemplateNode>;

struct TextNode {
    std::string text;
};
struct OutputNode {
    TemplateExpression expression;
};
struct IncludeNode {
    std::string name;
};
struct LoopNode {
    std::string variable;
    TemplateExpression list;
    TemplateNodes body;
};
struct Branch {
    TemplateExpression condition;
    TemplateNodes body;
};
struct BranchNode {
    std::vector<Branch> branches;
    TemplateNodes otherwise;
};

struct TemplateNode {
    std::variant<TextNode, OutputNode, IncludeNode, LoopNode, BranchNode> part;
    std::uint32_t at = 0;
};

}  // namespace gyoryu::desk
