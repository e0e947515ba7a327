#include "app/checks.h"

#include "base/time.h"
#include "base/utf8.h"
#include "domain/country.h"
#include "domain/language_tag.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

bool is_blank(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
}

base::FaultCode fault_for(const std::string& issue_code) {
    if (issue_code == "unknown_zone") return base::FaultCode::unknown_zone;
    if (issue_code == "unknown_language") return base::FaultCode::unknown_language;
    if (issue_code == "slot_outside_event") return base::FaultCode::slot_outside_event;
    return base::FaultCode::validation_failed;
}

std::vector<base::FaultParameter> value(std::string_view text) {
    return {{"value", std::string(base::whole_characters(text, 100))}};
}

}  // namespace

void Checks::add(std::string path, std::string code, std::vector<base::FaultParameter> params) {
    if (issues_.size() < schema::Issues::most_issues)
        issues_.push_back({std::move(path), std::move(code), std::move(params)});
}

void Checks::names(const std::string& path, const domain::Names& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto at = schema::child(path, i);
        language(schema::child(at, "lang"), names[i].lang);
        if (is_blank(names[i].text)) add(schema::child(at, "text"), "required");
    }
}

void Checks::language(const std::string& path, std::string_view tag) {
    if (!domain::is_language_tag(tag)) add(path, "unknown_language", value(tag));
}

void Checks::languages(const std::string& path, const std::vector<std::string>& tags) {
    for (std::size_t i = 0; i < tags.size(); ++i) language(schema::child(path, i), tags[i]);
}

void Checks::zone(const std::string& path, std::string_view name, bool required) {
    if (name.empty() ? required : !base::is_zone(name)) add(path, "unknown_zone", value(name));
}

void Checks::country(const std::string& path, std::string_view code) {
    if (!code.empty() && !domain::is_country(code)) add(path, "unknown_country", value(code));
}

void Checks::slots(const std::string& path, const std::vector<int>& indices, std::size_t count) {
    std::set<int> seen;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const auto at = schema::child(path, i);
        if (indices[i] < 1 || static_cast<std::size_t>(indices[i]) > count)
            add(at, "slot_outside_event", {{"value", std::to_string(indices[i])}, {"max", std::to_string(count)}});
        else if (!seen.insert(indices[i]).second)
            add(at, "duplicate");
    }
}

void Checks::table(const std::string& path, const std::optional<int>& index, std::size_t count) {
    if (index && (*index < 1 || static_cast<std::size_t>(*index) > count))
        add(path, "unknown_reference", {{"value", std::to_string(*index)}});
}

base::Result<void> Checks::done() const {
    if (issues_.empty()) return {};
    const auto& first = issues_.front();
    const bool alike = std::ranges::all_of(issues_, [&](const auto& issue) { return issue.code == first.code; });
    const auto code = alike ? fault_for(first.code) : base::FaultCode::validation_failed;
    const bool own = code != base::FaultCode::validation_failed;
    return base::fail(base::Fault{code, own ? first.params : std::vector<base::FaultParameter>{}, issues_});
}

}  // namespace gyoryu::app
