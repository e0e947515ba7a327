#include "text/catalogue.h"

#include "base/assertions.h"
#include "base/embedded.h"
#include "text/korean_particles.h"
#include "text/message_pattern.h"

#include <fmt/format.h>
#include <boost/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace gyoryu::text {

namespace {

struct Area {
    std::string name;
    std::map<std::string, std::string, std::less<>> patterns[4];
};

struct Catalogue {
    std::map<std::string, Area, std::less<>> areas;
    std::map<std::string, std::string_view, std::less<>> flat[4];  // views into areas
};

/// `fault/ko.json` → area and language; files of another form (columns.json) are not messages.
bool split_path(std::string_view path, std::string_view& area, Language& language) {
    const auto slash = path.find('/');
    if (slash == std::string_view::npos || !path.ends_with(".json")) return false;
    area = path.substr(0, slash);
    const auto stem = path.substr(slash + 1, path.size() - slash - 6);
    for (const Language candidate : all_languages) {
        if (stem == tag_of(candidate)) {
            language = candidate;
            return true;
        }
    }
    return false;
}

void load_file(Catalogue& catalogue, const embedded::File& file) {
    std::string_view area_name;
    Language language{};
    if (!split_path(file.path, area_name, language)) return;
    Area& area = catalogue.areas[std::string(area_name)];
    area.name = area_name;
    const auto parsed = boost::json::parse({file.bytes.data(), file.bytes.size()});
    for (const auto& entry : parsed.as_object()) {
        area.patterns[int(language)].emplace(std::string(entry.key()), std::string(entry.value().as_string()));
    }
}

Catalogue load() {
    Catalogue catalogue;
    for (const auto& file : embedded::catalogue()) load_file(catalogue, file);
    for (const auto& [name, area] : catalogue.areas) {
        for (const Language language : all_languages) {
            for (const auto& [key, pattern] : area.patterns[int(language)]) {
                const bool fresh = catalogue.flat[int(language)].emplace(key, pattern).second;
                GYORYU_ASSERT(fresh && "a key stands in two areas");
            }
        }
    }
    return catalogue;
}

const Catalogue& catalogue() {
    static const auto* const loaded = new Catalogue(load());  // never destroyed: threads may still read at exit
    return *loaded;
}

bool is_strict() {
    static const bool strict = [] {
        const char* value = std::getenv("GYORYU_STRICT");  // NOLINT(concurrency-mt-unsafe): read once, never set
        return value != nullptr && std::string_view(value) == "1";
    }();
    return strict;
}

[[noreturn]] void refuse(std::string_view what, std::string_view key) {
    base::broken_invariant(fmt::format("{}: {}", what, key).c_str(), std::source_location::current());
}

/// A parameter that nobody gave stands in the sentence as `{name}`.
bool is_unfinished(std::string_view made, const MessagePattern& pattern, std::span<const Parameter> params) {
    return std::ranges::any_of(pattern.arguments(), [&](const auto& argument) {
        return std::ranges::find(params, argument.first, &Parameter::name) == params.end() &&
               made.find("{" + argument.first + "}") != std::string_view::npos;
    });
}

std::string format(Language language, std::string_view key, std::span<const Parameter> params) {
    const auto& patterns = catalogue().flat[int(language)];
    const auto found = patterns.find(key);
    if (found == patterns.end()) {
        if (is_strict()) refuse("unknown catalogue key", key);
        return std::string(key);
    }
    if (found->second.find_first_of("{'") == std::string_view::npos) return std::string(found->second);
    // ICU's formats build parts of themselves when first used, so each thread has its own.
    thread_local std::unordered_map<const char*, std::unique_ptr<MessagePattern>> ready;
    auto& pattern = ready[found->second.data()];
    if (!pattern) pattern = std::make_unique<MessagePattern>(found->second, language);
    auto made = pattern->format(params);
    if (is_strict() && is_unfinished(made, *pattern, params)) refuse("a parameter is missing", key);
    return language == Language::ko ? with_settled_particles(std::move(made)) : made;
}

}  // namespace

std::string sentence(Language language, std::string_view key, const Parameters& params) {
    return format(language, key, params);
}

std::string sentence(Language language, std::string_view key, const std::vector<base::FaultParameter>& params) {
    Parameters converted;
    converted.reserve(params.size());
    for (const auto& param : params) converted.push_back({param.name, param.value});
    return format(language, key, converted);
}

std::string sentence_of(Language language, const base::Fault& fault) {
    return sentence(language, "fault." + std::string(base::name_of(fault.code)), fault.params);
}

std::string sentence_of(Language language, const base::Issue& issue) {
    const bool of_rule = issue.code.starts_with("rule.");
    return sentence(language, of_rule ? issue.code + ".why" : "issue." + issue.code, issue.params);
}

bool has_sentence(std::string_view key) { return catalogue().flat[int(Language::ko)].contains(key); }

std::vector<std::string> areas() {
    std::vector<std::string> names;
    for (const auto& [name, area] : catalogue().areas) names.push_back(name);
    return names;
}

std::vector<std::string> keys_of(std::string_view area, Language language) {
    std::vector<std::string> keys;
    const auto found = catalogue().areas.find(area);
    if (found == catalogue().areas.end()) return keys;
    for (const auto& [key, pattern] : found->second.patterns[int(language)]) keys.push_back(key);
    return keys;
}

PatternReading read_pattern(std::string_view pattern) {
    const MessagePattern parsed(pattern, Language::en);
    std::set<Placeholder> found;
    for (const auto& [name, kind] : parsed.arguments()) found.insert({name, std::string(name_of(kind))});
    return {{found.begin(), found.end()}, parsed.error()};
}

std::string_view pattern_of(Language language, std::string_view key) {
    const auto& patterns = catalogue().flat[int(language)];
    const auto found = patterns.find(key);
    return found == patterns.end() ? std::string_view{} : found->second;
}

}  // namespace gyoryu::text
