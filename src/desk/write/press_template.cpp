#include "desk/write/press_template.h"

#include "desk/write/template_filters.h"
#include "desk/write/template_parser.h"

#include <optional>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr int steps_most = 20'000;  ///< nodes written, over all loops and parts
constexpr int includes_most = 4;    ///< of parts within parts

/// every_branch: goes through all of them, to find what is wrong in any; plain: without marks.
enum class Way { press, every_branch, plain };

class Writer {
public:
    Writer(Language language, const TemplateRecord& values, const PressTemplate::Parts& parts, Way way)
        : language_(language),
          values_(values),
          parts_(parts),
          every_branch_(way == Way::every_branch),
          plain_(way == Way::plain) {}

    void write(const TemplateNodes& nodes) {
        for (const auto& node : nodes) {
            if (++steps_ > steps_most) throw TemplateStop{node.at, "too_much", {}};
            std::visit([&](const auto& part) { write(part, node.at); }, node.part);
            if (out_.size() > press_bytes_most) throw TemplateStop{node.at, "too_much", {}};
        }
    }

    std::string take() { return std::move(out_); }

private:
    void write(const TextNode& node, std::uint32_t) {
        // An abbreviation at the end of a sentence brings its own full stop: "3,8 млн руб." and not "руб..".
        const bool twice = !plain_ && node.text.starts_with('.') && (out_.ends_with('.') || ends_with_dotted_figure());
        out_.append(node.text, twice ? 1 : 0);
    }

    void write(const OutputNode& node, std::uint32_t at) { out_ += words_of(language_, value_of(node.expression), at); }

    void write(const LoopNode& node, std::uint32_t at) {
        const auto value = value_of(node.list);
        const auto* list = value.value.list();
        if (list == nullptr) throw TemplateStop{at, "needs_a_list", "for"};
        for (std::size_t i = 0; i < list->size(); ++i) {
            scopes_.push_back({node.variable, &(*list)[i]});
            write(node.body);
            scopes_.pop_back();
        }
    }

    void write(const BranchNode& node, std::uint32_t) {
        for (const auto& branch : node.branches) {
            const bool chosen = holds(branch.condition);
            if (chosen || every_branch_) write(branch.body);
            if (chosen && !every_branch_) return;
        }
        write(node.otherwise);
    }

    void write(const IncludeNode& node, std::uint32_t at) {
        const auto source = parts_ ? parts_(node.name) : std::nullopt;
        if (!source) throw TemplateStop{at, "unknown_part", node.name};
        if (++depth_ > includes_most) throw TemplateStop{at, "too_deep", node.name};
        try {
            write(parsed_template(*source));
        } catch (const TemplateStop& stop) {
            throw TemplateStop{at, "part_unreadable", node.name + ":" + std::to_string(problem_at(*source, stop).line)};
        }
        --depth_;
    }

    bool ends_with_dotted_figure() const {
        const auto open = out_.rfind("](figure:");
        return open != out_.npos && open > 0 && out_.ends_with(')') && out_.find(')', open) + 1 == out_.size() &&
               out_[open - 1] == '.';
    }

    const TemplateValue& named(const TemplateExpression& expression) const {
        const TemplateValue* value = nullptr;
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && value == nullptr; ++scope)
            if (scope->name == expression.path.front()) value = scope->value;
        if (value == nullptr) value = member(values_, expression.path.front(), expression.at);
        for (std::size_t i = 1; i < expression.path.size(); ++i) {
            const auto* record = value->record();
            if (record == nullptr) throw TemplateStop{expression.at, "unknown_name", expression.path[i]};
            value = member(*record, expression.path[i], expression.at);
        }
        return *value;
    }

    static const TemplateValue* member(const TemplateRecord& record, const std::string& name, std::uint32_t at) {
        const auto found = record.find(name);
        if (found == record.end()) throw TemplateStop{at, "unknown_name", name};
        return &found->second;
    }

    FilteredValue value_of(const TemplateExpression& expression) const {
        FilteredValue found;
        found.plain = plain_;
        if (expression.operation != Operation::value)
            found.value = holds_without_filters(expression);
        else if (!expression.path.empty())
            found.value = named(expression);
        else if (const auto* text = std::get_if<std::string>(&expression.literal))
            found.value = *text;
        else if (const auto* number = std::get_if<std::int64_t>(&expression.literal))
            found.value = *number;
        for (const auto& filter : expression.filters) apply_filter(language_, found, filter);
        return found;
    }

    bool holds(const TemplateExpression& expression) const {
        const auto value = value_of(expression);
        return value.written ? !value.words.empty() : value.value.holds();
    }

    /// How many of two conditions hold; both are looked at, so that a mistake in either is told.
    int holds_each(const std::vector<TemplateExpression>& of) const { return int{holds(of[0])} + int{holds(of[1])}; }

    bool holds_without_filters(const TemplateExpression& expression) const {
        const auto& of = expression.operands;
        switch (expression.operation) {
            case Operation::value:
                break;
            case Operation::negation:
                return !holds(of[0]);
            case Operation::conjunction:
                return every_branch_ ? holds_each(of) == 2 : holds(of[0]) && holds(of[1]);
            case Operation::disjunction:
                return every_branch_ ? holds_each(of) > 0 : holds(of[0]) || holds(of[1]);
            case Operation::equal:
                return same(of[0], of[1]);
            case Operation::unequal:
                return !same(of[0], of[1]);
            case Operation::less:
                return number(of[0]) < number(of[1]);
            case Operation::greater:
                return number(of[0]) > number(of[1]);
            case Operation::at_most:
                return number(of[0]) <= number(of[1]);
            case Operation::at_least:
                return number(of[0]) >= number(of[1]);
        }
        return false;
    }

    bool same(const TemplateExpression& a, const TemplateExpression& b) const {
        const auto left = value_of(a), right = value_of(b);
        const auto *x = left.value.get<std::string>(), *y = right.value.get<std::string>();
        if (x != nullptr || y != nullptr) return (x == nullptr ? "" : *x) == (y == nullptr ? "" : *y);
        return number(a) == number(b);
    }

    /// Whole units: of an amount the fraction is cut off; nothing is 0.
    std::int64_t number(const TemplateExpression& expression) const {
        const auto value = value_of(expression);
        if (const auto* whole = value.value.get<std::int64_t>()) return *whole;
        if (const auto* figure = value.value.get<Figure>()) return static_cast<std::int64_t>(written_value(*figure));
        if (value.value.get<std::monostate>() != nullptr && !value.written) return 0;
        throw TemplateStop{expression.at, "needs_a_number", {}};
    }

    struct Scope {
        std::string name;
        const TemplateValue* value;
    };

    Language language_;
    const TemplateRecord& values_;
    const PressTemplate::Parts& parts_;
    const bool every_branch_;
    const bool plain_;
    std::vector<Scope> scopes_;
    std::string out_;
    int steps_ = 0;
    int depth_ = 0;
};

}  // namespace

bool TemplateValue::holds() const {
    if (const auto* truth = get<bool>()) return *truth;
    if (const auto* number = get<std::int64_t>()) return *number != 0;
    if (const auto* text = get<std::string>()) return !text->empty();
    if (const auto* figure = get<Figure>()) return figure->value != 0;
    if (const auto* items = list()) return !items->empty();
    return record() != nullptr;
}

TemplateResult<PressTemplate> PressTemplate::parse(std::string_view source) {
    if (source.size() > template_bytes_most) return tl::unexpected(TemplateProblem{1, 1, "too_long", {}});
    try {
        PressTemplate parsed;
        parsed.source_ = source;
        parsed.nodes_ = parsed_template(source);
        return parsed;
    } catch (const TemplateStop& stop) {
        return tl::unexpected(problem_at(source, stop));
    }
}

TemplateResult<std::string> PressTemplate::render(Language language, const TemplateRecord& values,
                                                  const Parts& parts) const {
    Writer writer(language, values, parts, Way::press);
    try {
        writer.write(nodes_);
    } catch (const TemplateStop& stop) {
        return tl::unexpected(problem_at(source_, stop));
    }
    return writer.take();
}

TemplateResult<std::string> PressTemplate::render_plain(Language language, const TemplateRecord& values) const {
    const Parts none;
    Writer writer(language, values, none, Way::plain);
    try {
        writer.write(nodes_);
    } catch (const TemplateStop& stop) {
        return tl::unexpected(problem_at(source_, stop));
    }
    return writer.take();
}

TemplateResult<void> PressTemplate::check(Language language, const TemplateRecord& values, const Parts& parts) const {
    Writer writer(language, values, parts, Way::every_branch);
    try {
        writer.write(nodes_);
    } catch (const TemplateStop& stop) {
        return tl::unexpected(problem_at(source_, stop));
    }
    return {};
}

std::vector<std::uint32_t> PressTemplate::certain_places(std::string_view name) const {
    std::vector<std::uint32_t> places;
    for (const auto& node : nodes_)
        if (const auto* output = std::get_if<OutputNode>(&node.part))
            if (const auto& of = output->expression; of.path == std::vector{std::string(name)} && of.filters.empty())
                places.push_back(of.at);
    return places;
}

}  // namespace gyoryu::desk
