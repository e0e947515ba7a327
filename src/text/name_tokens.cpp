#include "text/name_tokens.h"

#include "text/hangul.h"
#include "text/name_words.h"
#include "text/names.h"
#include "text/search_tokens.h"
#include "text/unicode.h"

#include <algorithm>
#include <utility>

namespace gyoryu::text {

namespace {

constexpr std::size_t guesses_max = 48;

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

/// 원주 → ㅇㅈ in conjoining jamo, as search_text writes typed ones; empty unless all is Hangul.
std::string initials_of(std::string_view form) {
    std::string initials;
    for (const char32_t c : code_points_of(form)) {
        if (!is_syllable(c)) return {};
        append_utf8(initials, 0x1100 + static_cast<char32_t>(jamo_of(c).lead));
    }
    return initials;
}

std::string part_token(int term) { return "@" + NameWords::built_in().term(term).id; }

std::string sound_token(const SoundKey& sound) { return "~" + sound.bones; }

/// Readings that people begin to type: those in Hangul and Han, and the first in other letters.
std::string typed_readings(const NameKey& key) {
    std::string text;
    bool latin = false, cyrillic = false;
    for (const auto& form : key.readings) {
        const Script script = script_of(form);
        if ((script == Script::latin && std::exchange(latin, true)) ||
            (script == Script::cyrillic && std::exchange(cyrillic, true)))
            continue;
        text += form + "\n";
    }
    return text;
}

/// What every part of a name says, if it has nothing but parts; with what no table knows beside them by its sound.
std::vector<std::string> tokens_of_parts(const NameKey& key) {
    std::vector<std::string> tokens;
    const auto& view = key.views[0];
    for (const auto& part : view.parts)
        if (part.size() == 1) tokens.push_back(part_token(part[0]));
    if (!view.sounds.empty()) tokens.push_back(sound_token(view.sounds[0]));
    return tokens;
}

}  // namespace

std::vector<std::string> name_tokens_of(const NameKey& key) {
    auto tokens = tokens_of_plain(key.plain + "\n" + typed_readings(key));
    for (const auto& form : key.forms) tokens.push_back("=" + form);
    if (!key.forms.empty())
        if (const auto initials = initials_of(key.forms[0]); !initials.empty()) tokens.push_back("=" + initials);
    for (const auto& sound : key.sounds) tokens.push_back(sound_token(sound));
    for (const auto& view : key.views) {
        for (const auto& rest : view.rests) tokens.push_back("=" + rest);
        for (const auto& sound : view.sounds) tokens.push_back(sound_token(sound));
        for (const auto& part : view.parts)
            for (const int term : part) tokens.push_back(part_token(term));
    }
    std::ranges::sort(tokens);
    tokens.erase(std::ranges::unique(tokens).begin(), tokens.end());
    return tokens;
}

std::vector<std::string> name_tokens_of(std::string_view name) { return name_tokens_of(name_key_of(name)); }

NameQuery::NameQuery(std::string_view query)
    : typed_(query), key_(name_key_of(query)), guesses_(guessed_forms(key_, guesses_max)) {}

NameProbes NameQuery::probes() const {
    NameProbes probes;
    const auto offer = [&](std::vector<std::string> tokens) {
        const bool known = std::ranges::find(probes.all_of, tokens) != probes.all_of.end();
        if (!tokens.empty() && !known && probes.all_of.size() < name_probes_max)
            probes.all_of.push_back(std::move(tokens));
    };
    offer(query_tokens_of(typed_));
    if (key_.plain.empty()) return probes;
    for (const auto& reading : key_.readings) offer(query_tokens_of(reading));
    offer(tokens_of_parts(key_));
    for (const auto& form : key_.forms) probes.one_of.push_back("=" + form);
    if (key_.views[0].parts.empty())
        for (const auto& guess : guesses_) probes.one_of.push_back("=" + guess);
    for (const auto& sound : key_.sounds)
        if (sound.bones.size() >= 3) probes.one_of.push_back(sound_token(sound));
    return probes;
}

bool NameQuery::answers(std::string_view name) const {
    if (contains(name, typed_)) return true;
    const auto key = name_key_of(name);
    return contains(joined(key.readings), typed_) || name_likeness(key_, key, guesses_) >= same_name_likeness;
}

double NameQuery::likeness(std::string_view name) const { return name_likeness(key_, name_key_of(name), guesses_); }

}  // namespace gyoryu::text
