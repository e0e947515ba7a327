#include "desk/read/article/korean_words.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace gyoryu::desk {

namespace {

using namespace std::string_view_literals;

constexpr std::array acts{U"은"sv,   U"는"sv,   U"이"sv,     U"가"sv,   U"도"sv,
                          U"측은"sv, U"측이"sv, U"에서는"sv, U"에는"sv, U"께서"sv};
constexpr std::array with{U"와"sv,   U"과"sv, U"와의"sv, U"과의"sv, U"간"sv,   U"측과"sv, U"와는"sv,
                          U"과는"sv, U"및"sv, U"이나"sv, U"하고"sv, U"와도"sv, U"과도"sv, U"간의"sv};
constexpr std::array places{U"에"sv, U"에서"sv, U"로"sv, U"으로"sv, U"까지"sv, U"부터"sv};
constexpr std::array of{U"의"sv};
constexpr std::array other{U"을"sv,   U"를"sv,       U"에게"sv, U"등"sv,   U"등이"sv, U"등과"sv, U"등은"sv, U"이며"sv,
                           U"이고"sv, U"으로부터"sv, U"만"sv,   U"들"sv,   U"측"sv,   U"이다"sv, U"라고"sv, U"보다"sv,
                           U"처럼"sv, U"인"sv,       U"다"sv,   U"에도"sv, U"서"sv,   U"장"sv,   U"장은"sv, U"장과"sv,
                           U"장이"sv, U"들과"sv,     U"들은"sv, U"들이"sv, U"발"sv};
constexpr std::array plain{
    U"현지"sv, U"국내"sv,       U"해외"sv, U"이번"sv, U"등"sv,   U"및"sv,     U"주최"sv,   U"소속"sv, U"산하"sv,
    U"지역"sv, U"도내"sv,       U"관내"sv, U"공동"sv, U"주관"sv, U"또"sv,     U"또한"sv,   U"특히"sv, U"한편"sv,
    U"이날"sv, U"우리"sv,       U"최근"sv, U"오는"sv, U"지난"sv, U"총"sv,     U"약"sv,     U"각"sv,   U"양"sv,
    U"두"sv,   U"세"sv,         U"모든"sv, U"대표"sv, U"주요"sv, U"올해"sv,   U"지난해"sv, U"동안"sv, U"전국"sv,
    U"세계"sv, U"국제"sv,       U"오전"sv, U"오후"sv, U"함께"sv, U"그리고"sv, U"등의"sv,   U"관련"sv, U"이어"sv,
    U"위해"sv, U"통해"sv,       U"따라"sv, U"대해"sv, U"공공"sv, U"민간"sv,   U"연합"sv,   U"이후"sv, U"당시"sv,
    U"중소"sv, U"유력"sv,       U"참가"sv, U"참여"sv, U"초청"sv, U"방문"sv,   U"본"sv,     U"제"sv,   U"첫"sv,
    U"전"sv,   U"자매도시인"sv, U"각각"sv, U"모두"sv, U"서로"sv, U"주로"sv,   U"직접"sv};

constexpr std::size_t particle_letters_most = 4;
static_assert(std::ranges::all_of(other, [](auto word) { return word.size() <= particle_letters_most; }));

template <std::size_t N>
bool among(const std::array<std::u32string_view, N>& list, std::u32string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// Asked of most words of an article: few of them need the lists.
bool begins_particle(char32_t c) {
    static const auto letters = [] {
        std::bitset<0xD7A4 - 0xAC00> all;
        const auto add = [&](const auto& list) {
            for (const auto word : list) all.set(word[0] - 0xAC00);
        };
        add(acts), add(with), add(places), add(of), add(other);
        return all;
    }();
    return is_hangul(c) && letters.test(c - 0xAC00);
}

bool in_word(char32_t c) { return is_letter(c) || is_digit(c) || c == U'&' || c == U'-'; }

/// "20일다롄시": the date is another word.
std::uint32_t behind_date(std::u32string_view text, std::uint32_t begin, std::uint32_t end) {
    auto at = begin;
    while (at < end && is_digit(text[at])) ++at;
    const bool date = at > begin && at + 3 < end && (text[at] == U'일' || text[at] == U'월' || text[at] == U'년');
    return date && is_hangul(text[at + 1]) ? at + 1 : begin;
}

}  // namespace

std::vector<KoreanWord> korean_words(std::u32string_view text, std::uint32_t begin, std::uint32_t end) {
    std::vector<KoreanWord> words;
    words.reserve((end - begin) / 4 + 1);
    for (auto at = begin; at < end;) {
        if (!in_word(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == U'-') {
            ++at;
            continue;
        }
        KoreanWord word{at, at};
        while (at < end && in_word(text[at])) ++at;
        word.end = at;
        word.begin = behind_date(text, word.begin, word.end);
        word.after_space = !words.empty() && word.begin == words.back().end + 1 && text[words.back().end] == U' ';
        words.push_back(word);
    }
    return words;
}

Particle particle_of(std::u32string_view rest) {
    if (rest.empty()) return Particle::none;
    if (rest.size() > particle_letters_most || !begins_particle(rest[0])) return Particle::not_one;
    if (among(acts, rest)) return Particle::acts;
    if (among(with, rest)) return Particle::with;
    if (among(places, rest)) return Particle::at;
    if (among(of, rest)) return Particle::of;
    return among(other, rest) ? Particle::other : Particle::not_one;
}

bool is_topic_particle(char32_t c) { return c == U'은' || c == U'는'; }

bool is_subject_particle(char32_t c) { return is_topic_particle(c) || c == U'이' || c == U'가' || c == U'도'; }

bool is_bullet(char32_t c) { return std::u32string_view(U"△▲▷▶◇◆○●◎□■").find(c) != std::u32string_view::npos; }

bool may_be_in_name(std::u32string_view word) {
    if (word.size() < 2 || word.size() > 12 || is_digit(word[0]) || among(plain, word)) return false;
    for (const auto end : {U"에게"sv, U"부터"sv, U"까지"sv})
        if (word.ends_with(end)) return false;
    static constexpr std::u32string_view endings = U"은는이가을를의에와과로며고한인된할던적들등및해여서도지게";
    return is_hangul(word.back()) && endings.find(word.back()) == endings.npos;
}

std::uint32_t hangul_end(std::u32string_view text, std::uint32_t at, std::uint32_t limit) {
    while (at < limit && is_hangul(text[at])) ++at;
    return at;
}

}  // namespace gyoryu::desk
