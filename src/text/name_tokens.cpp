#include "text/name_tokens.h"

#include "text/hangul.h"
#include "text/name_words.h"
#include "text/search_tokens.h"
#include "text/unicode.h"

#include <algorithm>

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
    auto tokens = tokens_of_plain(key.plain + "\n" + joined(key.forms));
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

NameProbes name_probes_of(std::string_view query) {
    NameProbes probes;
    const auto offer = [&](std::vector<std::string> tokens) {
        const bool known = std::ranges::find(probes.all_of, tokens) != probes.all_of.end();
        if (!tokens.empty() && !known && probes.all_of.size() < name_probes_max)
            probes.all_of.push_back(std::move(tokens));
    };
    offer(query_tokens_of(query));
    const auto key = name_key_of(query);
    if (key.plain.empty()) return probes;
    for (const auto& form : key.forms) offer(query_tokens_of(form));
    offer(tokens_of_parts(key));
    for (const auto& form : key.forms) probes.one_of.push_back("=" + form);
    if (key.views[0].parts.empty())
        for (const auto& guess : guessed_forms(key, guesses_max)) probes.one_of.push_back("=" + guess);
    for (const auto& sound : key.sounds)
        if (sound.bones.size() >= 3) probes.one_of.push_back(sound_token(sound));
    return probes;
}

bool name_answers(std::string_view name, std::string_view query) {
    if (contains(name, query)) return true;
    const auto key = name_key_of(name);
    if (contains(joined(key.forms), query)) return true;
    const auto wanted = name_key_of(query);
    return name_likeness(wanted, key, guessed_forms(wanted, guesses_max)) >= same_name_likeness;
}

}  // namespace gyoryu::text
