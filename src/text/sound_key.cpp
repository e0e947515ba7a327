#include "text/sound_key.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace gyoryu::text {

namespace {

constexpr std::size_t key_max = 40;

/// Cyrillic by sound, longest first. What Kontsevich writes for aspirated sounds is one sound.
constexpr std::pair<std::string_view, std::string_view> cyrillic[] = {
    {"чжи", "zhi"}, {"кх", "k"},  {"тх", "t"}, {"пх", "p"}, {"чх", "ch"}, {"чж", "zh"}, {"дж", "j"}, {"цз", "z"},
    {"нг", "ng"},   {"кс", "ks"}, {"а", "a"},  {"б", "b"},  {"в", "w"},   {"г", "g"},   {"ғ", "g"},  {"д", "d"},
    {"е", "e"},     {"ё", "o"},   {"ж", "zh"}, {"з", "z"},  {"и", "i"},   {"й", "i"},   {"і", "i"},  {"к", "k"},
    {"қ", "k"},     {"л", "l"},   {"м", "m"},  {"н", "n"},  {"ң", "n"},   {"о", "o"},   {"ө", "o"},  {"п", "p"},
    {"р", "r"},     {"с", "s"},   {"т", "t"},  {"у", "u"},  {"ұ", "u"},   {"ү", "u"},   {"ў", "u"},  {"ф", "f"},
    {"х", "h"},     {"ҳ", "h"},   {"һ", "h"},  {"ц", "z"},  {"ч", "ch"},  {"ҷ", "j"},   {"ш", "sh"}, {"щ", "sh"},
    {"ы", "u"},     {"э", "e"},   {"ә", "a"},  {"ю", "yu"}, {"я", "ya"},  {"ь", ""},    {"ъ", ""},   {"ӣ", "i"},
    {"ӯ", "u"}};

/// The pairs that begin with a byte, in their order.
template <std::size_t N>
class ByFirstByte {
public:
    explicit ByFirstByte(const std::pair<std::string_view, std::string_view> (&pairs)[N]) {
        for (const auto& pair : pairs) of_[static_cast<unsigned char>(pair.first[0])].push_back(pair);
    }
    const std::pair<std::string_view, std::string_view>* find(std::string_view text) const {
        for (const auto& pair : of_[static_cast<unsigned char>(text[0])])
            if (text.starts_with(pair.first)) return &pair;
        return nullptr;
    }

private:
    std::array<std::vector<std::pair<std::string_view, std::string_view>>, 256> of_;
};

std::string latin_of(std::string_view text) {
    static const ByFirstByte letters(cyrillic);
    std::string out;
    for (std::size_t at = 0; at < text.size() && out.size() < 4 * key_max;) {
        if (const auto* known = letters.find(text.substr(at))) {
            out += known->second;
            at += known->first.size();
        } else {
            if (text[at] >= 'a' && text[at] <= 'z') out += text[at];
            ++at;
        }
    }
    return out;
}

/// Letters that are one sound together; others by letter. Upper case: a consonant class; lower: a vowel class.
constexpr std::pair<std::string_view, std::string_view> sounds[] = {
    {"tion", "SuN"}, {"sion", "SuN"}, {"tech", "TeK"}, {"tch", "J"}, {"sch", "S"}, {"sh", "S"},  {"zh", "J"},
    {"ch", "J"},     {"kh", "H"},     {"gh", "K"},     {"ph", "P"},  {"th", "T"},  {"ck", "K"},  {"ts", "J"},
    {"dz", "J"},     {"ce", "Se"},    {"ci", "Si"},    {"cy", "Si"}, {"xi", "Si"}, {"xu", "Su"}, {"qi", "Ji"},
    {"qu", "Ku"},    {"ng", "N"},     {"eo", "u"},     {"eu", "u"},  {"oo", "u"},  {"ou", "u"},  {"ee", "i"},
    {"ui", "i"},     {"ae", "e"},     {"oe", "e"},     {"ai", "e"},  {"ei", "e"},  {"x", "KS"},  {"q", "K"},
    {"k", "K"},      {"g", "K"},      {"c", "K"},      {"b", "P"},   {"p", "P"},   {"f", "P"},   {"d", "T"},
    {"t", "T"},      {"j", "J"},      {"z", "J"},      {"s", "S"},   {"m", "M"},   {"n", "N"},   {"l", "R"},
    {"r", "R"},      {"h", "H"},      {"w", "W"},      {"v", "P"},   {"a", "a"},   {"e", "e"},   {"i", "i"},
    {"y", "i"},      {"o", "u"},      {"u", "u"}};

/// h and kh at the end of a syllable (Yuh-jung, Kazakhstan), w before u and o (Daewoong, 대웅).
bool is_mute(std::string_view latin, std::size_t at) {
    if (latin.substr(at).starts_with("kh")) ++at;
    const char next = at + 1 < latin.size() ? latin[at + 1] : ' ';
    const bool vowel = std::string_view("aeiouyw").find(next) != std::string_view::npos;
    return (latin[at] == 'h' && !vowel) || (latin[at] == 'w' && (next == 'u' || next == 'o'));
}

std::string classes_of(std::string_view latin) {
    static const ByFirstByte groups(sounds);
    std::string out;
    for (std::size_t at = 0; at < latin.size() && out.size() < key_max;) {
        const auto* known = groups.find(latin.substr(at));
        if (known == nullptr || is_mute(latin, at)) {
            ++at;
            continue;
        }
        for (const char c : known->second)
            if (out.empty() || out.back() != c) out += c;
        at += known->first.size();
    }
    return out;
}

bool is_vowel(char c) { return c >= 'a'; }

std::string bones_of(std::string_view voiced) {
    std::string bones;
    for (const char c : voiced) {
        if (!is_vowel(c))
            bones += c;
        else if (bones.empty())
            bones = "A";
    }
    return bones;
}

constexpr int cost_of(char c) { return is_vowel(c) || c == 'H' || c == 'W' || c == 'A' ? 1 : 2; }

/// Steps of Levenshtein; vowels, H and W cost half. Anything above `most` once that is certain.
int distance(std::string_view a, std::string_view b, int most) {
    std::array<int, key_max + 8> row, costs;
    row[0] = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
        costs[j] = cost_of(b[j]);
        row[j + 1] = row[j] + costs[j];
    }
    for (const char x : a) {
        const int gone = cost_of(x);
        int corner = row[0];
        int least = row[0] += gone;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const int come = costs[j];
            const int swapped = corner + (x == b[j] ? 0 : std::max(gone, come));
            corner = row[j + 1];
            row[j + 1] = std::min({swapped, corner + gone, row[j] + come});
            least = std::min(least, row[j + 1]);
        }
        if (least > most) return least;
    }
    return row[b.size()];
}

/// 0 for less than `least`.
double likeness(std::string_view a, std::string_view b, double least) {
    const auto most = 2.0 * static_cast<double>(std::max(a.size(), b.size()));
    if (most == 0) return 0;
    const double like = 1.0 - distance(a, b, static_cast<int>((1.0 - least) * most) + 1) / most;
    return like < least ? 0 : like;
}

}  // namespace

SoundKey sound_key(std::string_view text) {
    SoundKey key;
    key.voiced = classes_of(latin_of(text));
    if (key.voiced.size() > key_max) key.voiced.resize(key_max);
    key.bones = bones_of(key.voiced);
    return key;
}

double sound_likeness(const SoundKey& a, const SoundKey& b, double least) {
    if (a.voiced == b.voiced) return 1;
    const auto most = static_cast<double>(std::max(a.bones.size(), b.bones.size()));
    const auto apart = most - static_cast<double>(std::min(a.bones.size(), b.bones.size()));
    if (1 - 0.25 * apart / most < least) return 0;  // letters that are missing cost half at least
    const double bones = likeness(a.bones, b.bones, std::max(0.0, 2 * least - 1));
    if (0.5 * bones + 0.5 < least) return 0;
    return 0.5 * bones + 0.5 * likeness(a.voiced, b.voiced, std::max(0.0, 2 * least - bones));
}

}  // namespace gyoryu::text
