#include "domain/language_tag.h"

#include <algorithm>
#include <array>
#include <string>

namespace gyoryu::domain {

namespace {

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool well_formed(std::string_view subtags) {
    while (!subtags.empty()) {
        if (subtags.front() != '-') return false;
        subtags.remove_prefix(1);
        const auto part = subtags.substr(0, subtags.find('-'));
        if (part.empty() || part.size() > 8 || !std::ranges::all_of(part, is_alphanumeric)) return false;
        subtags.remove_prefix(part.size());
    }
    return true;
}

}  // namespace

std::string_view primary_language(std::string_view tag) { return tag.substr(0, tag.find('-')); }

bool is_language_tag(std::string_view tag) {
    static constexpr auto codes = std::to_array<std::string_view>({
#include "domain/language_codes.inc"
    });
    if (tag.size() > 35) return false;
    std::string primary(primary_language(tag));
    std::ranges::transform(primary, primary.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::binary_search(codes, std::string_view(primary)) && well_formed(tag.substr(primary.size()));
}

}  // namespace gyoryu::domain
