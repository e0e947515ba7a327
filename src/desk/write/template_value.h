#pragma once

#include "desk/write/figure.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace gyoryu::desk {

struct TemplateValue;
using TemplateList = std::vector<TemplateValue>;
/// All names that a template may ask for, also those without a value now: another name is a mistake of the template.
using TemplateRecord = std::map<std::string, TemplateValue, std::less<>>;

/// What a template can name. Text is plain: what it holds of `[`, `{` or `#` is written as it stands.
struct TemplateValue {
    std::variant<std::monostate, bool, std::int64_t, std::string, Figure, std::shared_ptr<const TemplateList>,
                 std::shared_ptr<const TemplateRecord>>
        held;

    TemplateValue() = default;
    TemplateValue(bool value) : held(value) {}
    TemplateValue(std::int64_t value) : held(value) {}
    TemplateValue(int value) : held(std::int64_t{value}) {}
    TemplateValue(std::string value) : held(std::move(value)) {}
    TemplateValue(const char* value) : held(std::string(value)) {}
    TemplateValue(Figure value) : held(std::move(value)) {}
    TemplateValue(TemplateList value) : held(std::make_shared<const TemplateList>(std::move(value))) {}
    TemplateValue(TemplateRecord value) : held(std::make_shared<const TemplateRecord>(std::move(value))) {}

    template <class T>
    const T* get() const {
        return std::get_if<T>(&held);
    }
    const TemplateList* list() const {
        const auto* shared = get<std::shared_ptr<const TemplateList>>();
        return shared == nullptr ? nullptr : shared->get();
    }
    const TemplateRecord* record() const {
        const auto* shared = get<std::shared_ptr<const TemplateRecord>>();
        return shared == nullptr ? nullptr : shared->get();
    }
    /// False for nothing, false, 0, "", an empty list and a figure of zero.
    bool holds() const;
};

}  // namespace gyoryu::desk
