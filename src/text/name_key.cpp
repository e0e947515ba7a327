#include "text/name_key.h"

#include "text/han_readings.h"
#include "text/hangul.h"
#include "text/korean_spelling.h"
#include "text/name_spelling.h"
#include "text/name_words.h"
#include "text/names.h"
#include "text/pinyin.h"
#include "text/search_tokens.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace gyoryu::text {

namespace {

using Stretch = NameWords::Stretch;

/// What Korean names carry in brackets or as one sign; search_text would make words of one syllable of them.
constexpr std::pair<std::string_view, std::string_view> bracketed[] = {
    {"(주)", " 주식회사 "},   {"（주）", " 주식회사 "}, {"㈜", " 주식회사 "},
    {"(유)", " 유한회사 "},   {"（유）", " 유한회사 "}, {"(사)", " 사단법인 "},
    {"（사）", " 사단법인 "}, {"(재)", " 재단법인 "},   {"（재）", " 재단법인 "}};

std::string without_brackets(std::string_view name) {
    std::string text(name);
    for (const std::string_view mark : {"'", "’", "ʼ", "ʻ", "`"})  // Inch'ŏn, Xi'an, Oʻzbekiston are one word
        for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.erase(at, mark.size());
    for (const auto& [sign, word] : bracketed)
        for (std::size_t at = 0; (at = text.find(sign, at)) != std::string::npos; at += word.size())
            text.replace(at, sign.size(), word);
    for (const std::string_view domain : {".com", ".co.kr", ".kr", ".cn", ".kz", ".ru", ".net"})
        if (text.size() > domain.size() + 2 && text.ends_with(domain)) text.resize(text.size() - domain.size());
    return text;
}

std::string shortened(std::string_view name) {
    if (name.size() <= name_length_max) return std::string(name);
    auto letters = code_points_of(name.substr(0, 4 * name_length_max));
    if (letters.size() > name_length_max) letters.resize(name_length_max);
    return utf8_of(letters);
}

bool is_blank(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// City, district, province … behind a place, as one character.
constexpr std::array<std::string_view, 16> ranks = {"시", "구", "성", "현", "도", "주", "군", "진",
                                                    "市", "区", "省", "县", "州", "郡", "道", "镇"};
bool is_rank(std::string_view text) { return std::ranges::find(ranks, trimmed(text)) != ranks.end(); }

bool is_part(const Stretch& stretch, NamePart part) {
    return std::ranges::any_of(stretch.terms, [&](int term) { return NameWords::built_in().part(term) == part; });
}

/// Legal forms go, and ranks behind places; if nothing else is left, they are the name.
std::vector<Stretch> bare(const std::vector<Stretch>& all) {
    std::vector<Stretch> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (is_blank(all[i].text) || is_part(all[i], NamePart::legal)) continue;
        const bool behind_place = i > 0 && is_part(all[i - 1], NamePart::place);
        if (!(behind_place && all[i].terms.empty() && is_rank(all[i].text))) kept.push_back(all[i]);
    }
    return kept.empty() ? all : kept;
}

const std::string& term_in(int term, NameSpelling spelling, const std::string& own) {
    const auto& words = NameWords::built_in();
    const auto pick = [&](const std::string& name) -> const std::string& { return name.empty() ? own : name; };
    switch (spelling) {
        case NameSpelling::own:
            break;
        case NameSpelling::sino:
        case NameSpelling::sino_rare:
            return pick(words.last_korean(term));
        case NameSpelling::spoken:
            return pick(words.usual(term, Language::ko));
        case NameSpelling::latin:
        case NameSpelling::mccune:
            return pick(words.usual(term, Language::en));
        case NameSpelling::russian:
            return pick(words.usual(term, Language::ru));
    }
    return own;
}

void add_once(std::vector<std::string>& list, std::string text) {
    if (!text.empty() && std::ranges::find(list, text) == list.end()) list.push_back(std::move(text));
}

/// What search_text would make of letters that spellings bring in, without spaces.
std::string refolded(std::string text) {
    std::erase(text, ' ');
    for (const auto& [from, to] : {std::pair("ü", "u"), {"й", "и"}, {"ё", "е"}})
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;)
            text.replace(at, std::string_view(from).size(), to);
    return text;
}

constexpr std::array spellings = {NameSpelling::own,    NameSpelling::sino,  NameSpelling::sino_rare,
                                  NameSpelling::spoken, NameSpelling::latin, NameSpelling::mccune,
                                  NameSpelling::russian};

/// Places and bodies are called otherwise elsewhere; words are translated too if `translated`, else only read.
std::string written(const std::vector<Stretch>& name, NameSpelling spelling, bool translated) {
    std::string whole;
    for (const auto& stretch : name) {
        const bool called = !stretch.terms.empty() && (translated || !is_part(stretch, NamePart::word));
        whole += called ? term_in(stretch.terms[0], spelling, stretch.text) : spell_name(stretch.text, spelling);
    }
    return refolded(std::move(whole));
}

/// Only what is known has a Chinese form.
std::string in_chinese(const std::vector<Stretch>& name, bool translated) {
    std::string whole;
    for (const auto& stretch : name) {
        const bool called = !stretch.terms.empty() && (translated || !is_part(stretch, NamePart::word));
        const bool known = called && !NameWords::built_in().usual(stretch.terms[0], Language::zh).empty();
        whole += known ? NameWords::built_in().usual(stretch.terms[0], Language::zh) : stretch.text;
    }
    return refolded(std::move(whole));
}

void add_forms(std::vector<std::string>& forms, const std::vector<Stretch>& name, bool translated) {
    for (const auto spelling : spellings) add_once(forms, written(name, spelling, translated));
    add_once(forms, in_chinese(name, translated));
}

void add_spellings(std::vector<std::string>& rests, std::string_view text) {
    for (const auto spelling : spellings) add_once(rests, refolded(spell_name(text, spelling)));
}

/// 빈현 and 宾县 are also asked for as Bin, 가천대 as Gachon.
void add_without_rank(NameView& view, const std::string& rest) {
    const auto letters = code_points_of(rest);
    if (letters.size() < 2) return;
    const auto last = utf8_of(std::u32string_view(letters).substr(letters.size() - 1));
    const bool county = last == "현" || last == "县" || last == "군" || last == "郡";  // the only ones of one syllable
    const bool rank = is_rank(last) || last == "대" || last == "大";
    if (county || (rank && letters.size() > 2))
        add_spellings(view.rests, utf8_of(std::u32string_view(letters).substr(0, letters.size() - 1)));
}

void add_sound(std::vector<SoundKey>& sounds, std::string_view text) {
    auto key = sound_key(text);
    if (key.bones.empty()) return;
    const auto same = [&](const SoundKey& one) { return one.voiced == key.voiced; };
    if (std::ranges::none_of(sounds, same)) sounds.push_back(std::move(key));
}

/// 이화 is Lihwa to some, 노 is Roh: the first ㄹ that Korean lost.
void add_lost_lead(std::vector<SoundKey>& sounds, std::u32string letters) {
    const char32_t before = letters.empty() ? 0 : before_initial_law(letters[0]);
    if (before == 0) return;
    letters[0] = before;
    add_sound(sounds, spell_korean(letters, KoreanSpelling::revised));
}

/// As Korean hears English: no r before consonants and at the end, a soft g (Hugel 휴젤), a as in name (NAVER 네이버).
std::string heard_english(const std::string& text, bool soft_g) {
    const auto vowel = [&](std::size_t at) {
        return at < text.size() && std::string_view("aeiouy").find(text[at]) != std::string_view::npos;
    };
    std::string heard;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        if (text[i] == 'r' && !vowel(i + 1) && i > 0) continue;
        const bool long_a = text[i] == 'a' && !vowel(i + 1) && i + 2 < text.size() && text[i + 2] == 'e';
        heard += soft_g && text[i] == 'g' && (next == 'e' || next == 'i') ? 'j' : text[i];
        if (long_a || (text[i] == 'a' && next == 'y')) heard.back() = 'e';
    }
    return heard;
}

/// Chulsoo Kim is Kim Chulsoo.
std::string rotated(const std::string& text) {
    const auto last = text.rfind(' ');
    return last == std::string::npos ? text : text.substr(last + 1) + " " + text.substr(0, last);
}

/// в is w in Вэйхай and v, 바, in Иванова.
std::string with_hard_w(std::string text) {
    for (std::size_t at = 0; (at = text.find("в", at)) != std::string::npos;) text.replace(at, 2, "б");
    return text;
}

/// `text` is part of a plain name, in any script.
void add_sounds(std::vector<SoundKey>& sounds, const std::string& text) {
    switch (script_of(text)) {
        case Script::hangul:
            add_sound(sounds, spell_name(text, NameSpelling::latin));
            add_sound(sounds, spell_name(rotated(text), NameSpelling::latin));
            add_lost_lead(sounds, code_points_of(refolded(text)));
            break;
        case Script::han:
            add_sound(sounds, spell_name(text, NameSpelling::latin));
            for (const auto spelling : {NameSpelling::sino, NameSpelling::sino_rare})
                add_sound(sounds, spell_name(spell_name(text, spelling), NameSpelling::latin));
            break;
        case Script::cyrillic:
            add_sound(sounds, text);
            add_sound(sounds, rotated(text));
            add_sound(sounds, with_hard_w(text));
            add_sound(sounds, with_hard_w(rotated(text)));
            break;
        case Script::latin:
        case Script::none:
        case Script::kana:
        case Script::other:
            add_sound(sounds, text);
            add_sound(sounds, rotated(text));
            add_sound(sounds, heard_english(text, true));
            add_sound(sounds, heard_english(text, false));
            add_sound(sounds, heard_english(rotated(text), true));
    }
}

NameView view_of(const std::vector<Stretch>& name, bool knows_places) {
    NameView view;
    std::string rest;
    for (const auto& stretch : name) {
        const bool known = !stretch.terms.empty() && (knows_places || !is_part(stretch, NamePart::place));
        if (known)
            view.parts.push_back(stretch.terms);
        else
            rest += stretch.text;
    }
    rest = trimmed(rest);
    if (rest.empty()) return view;
    add_spellings(view.rests, rest);
    add_without_rank(view, rest);
    add_sounds(view.sounds, rest);
    view.rest_length = code_points_of(refolded(rest)).size();
    return view;
}

/// 제일약품 is Jeil Pharmaceutical, not the first one: of words alone the first is read as a name.
std::vector<Stretch> with_first_read(std::vector<Stretch> name) {
    const auto word = [](const Stretch& one) { return is_blank(one.text) || is_part(one, NamePart::word); };
    if (name.size() < 2 || !std::ranges::all_of(name, word)) return {};
    name[0].terms.clear();
    return name;
}

NameKey key_of(const std::vector<Stretch>& name) {
    NameKey key;
    std::string whole;
    for (const auto& stretch : name) whole += stretch.text;
    add_forms(key.forms, name, true);
    add_forms(key.readings, name, false);
    add_sounds(key.sounds, std::string(trimmed(whole)));
    key.views.push_back(view_of(name, true));
    if (std::ranges::any_of(name, [](const Stretch& one) { return is_part(one, NamePart::place); }))
        key.views.push_back(view_of(name, false));
    if (const auto read = with_first_read(name); !read.empty()) key.views.push_back(view_of(read, true));
    return key;
}

}  // namespace

NameKey name_key_of(std::string_view name) {
    std::string plain = search_text(without_brackets(shortened(name)));
    auto key = key_of(bare(NameWords::built_in().read(plain)));
    key.plain = std::move(plain);
    return key;
}

}  // namespace gyoryu::text
