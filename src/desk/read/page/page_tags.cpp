#include "desk/read/page/page_tags.h"

#include "desk/read/words/code_points.h"
#include "desk/read/words/lexicon.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

using namespace std::string_view_literals;

template <std::size_t N>
bool among(const std::array<std::u32string_view, N>& list, std::u32string_view name) {
    return std::ranges::find(list, name) != list.end();
}

constexpr std::array page_tags{U"html"sv, U"head"sv,    U"body"sv,    U"div"sv,  U"p"sv,     U"table"sv,
                               U"ul"sv,   U"section"sv, U"article"sv, U"meta"sv, U"script"sv};
constexpr std::array line_tags{
    U"p"sv,       U"div"sv,    U"br"sv,    U"li"sv,     U"ul"sv,   U"ol"sv,         U"tr"sv,      U"table"sv,
    U"h1"sv,      U"h2"sv,     U"h3"sv,    U"h4"sv,     U"h5"sv,   U"h6"sv,         U"section"sv, U"article"sv,
    U"header"sv,  U"footer"sv, U"title"sv, U"dd"sv,     U"dt"sv,   U"blockquote"sv, U"aside"sv,   U"nav"sv,
    U"caption"sv, U"figure"sv, U"hr"sv,    U"option"sv, U"form"sv, U"main"sv,       U"body"sv,    U"figcaption"sv};
constexpr std::array cell_tags{U"td"sv, U"th"sv};
constexpr std::array inline_tags{
    U"a"sv,      U"b"sv,       U"i"sv,       U"u"sv,       U"em"sv,       U"strong"sv,   U"span"sv,     U"font"sv,
    U"img"sv,    U"sub"sv,     U"sup"sv,     U"small"sv,   U"input"sv,    U"link"sv,     U"html"sv,     U"head"sv,
    U"meta"sv,   U"base"sv,    U"tbody"sv,   U"thead"sv,   U"style"sv,    U"script"sv,   U"noscript"sv, U"label"sv,
    U"button"sv, U"select"sv,  U"iframe"sv,  U"center"sv,  U"svg"sv,      U"path"sv,     U"pre"sv,      U"time"sv,
    U"mark"sv,   U"abbr"sv,    U"cite"sv,    U"q"sv,       U"s"sv,        U"del"sv,      U"ins"sv,      U"o:p"sv,
    U"wbr"sv,    U"video"sv,   U"source"sv,  U"picture"sv, U"textarea"sv, U"fieldset"sv, U"colgroup"sv, U"col"sv,
    U"dl"sv,     U"address"sv, U"template"sv};
constexpr std::array empty_tags{U"br"sv,   U"img"sv, U"input"sv, U"link"sv,   U"meta"sv,
                                U"base"sv, U"hr"sv,  U"wbr"sv,   U"source"sv, U"col"sv};
constexpr std::array hidden_tags{U"nav"sv,    U"aside"sv,  U"footer"sv, U"form"sv,     U"select"sv,
                                 U"button"sv, U"iframe"sv, U"svg"sv,    U"textarea"sv, U"template"sv};
/// Words in a class or an id that name the furniture of a page.
constexpr std::array furniture{"nav"sv,       "gnb"sv,     "lnb"sv,      "menu"sv,       "related"sv,    "ranking"sv,
                               "rank"sv,      "weather"sv, "comment"sv,  "reply"sv,      "footer"sv,     "foot"sv,
                               "sidebar"sv,   "aside"sv,   "banner"sv,   "breadcrumb"sv, "share"sv,      "sns"sv,
                               "copyright"sv, "popular"sv, "mostread"sv, "most-read"sv,  "hot-news"sv,   "recommend"sv,
                               "tags"sv,      "ad"sv,      "ads"sv,      "subscribe"sv,  "newsletter"sv, "login"sv};

bool name_character(char32_t c) { return is_latin(c) || is_digit(c) || c == U':'; }

std::string small(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) out.push_back(c < 0x80 ? static_cast<char>(folded(c)) : '?');
    return out;
}

/// The value of an attribute in a written tag, in small letters.
std::string attribute(const std::string& tag, std::string_view name) {
    for (auto at = tag.find(name); at != std::string::npos; at = tag.find(name, at + 1)) {
        if (at == 0 || tag[at - 1] != ' ') continue;
        const auto equals = tag.find_first_not_of(' ', at + name.size());
        if (equals == std::string::npos || tag[equals] != '=') continue;
        const auto begin = tag.find_first_not_of(' ', equals + 1);
        if (begin == std::string::npos) return {};
        const bool quoted = tag[begin] == '"' || tag[begin] == '\'';
        const auto end = quoted ? tag.find(tag[begin], begin + 1) : tag.find_first_of(" >", begin);
        return tag.substr(begin + (quoted ? 1 : 0), end == std::string::npos ? end : end - begin - (quoted ? 1 : 0));
    }
    return {};
}

bool names_furniture(const std::string& words) {
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find_first_of(" _", at), words.size());
        if (std::ranges::find(furniture, std::string_view(words).substr(at, end - at)) != furniture.end()) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

std::optional<PageTag> read_tag(std::u32string_view text) {
    if (text.size() < 3 || text[0] != U'<') return std::nullopt;
    PageTag tag;
    std::size_t at = 1;
    if (text[at] == U'!' || text[at] == U'?') {
        const auto end = text.find(U'>');
        if (end == std::u32string_view::npos || !is_latin(text[at + 1])) return std::nullopt;
        return PageTag{U"!", false, true, end + 1};
    }
    if (text[at] == U'/') tag.closing = true, ++at;
    while (at < text.size() && name_character(text[at])) tag.name.push_back(folded(text[at++]));
    if (!among(line_tags, tag.name) && !among(cell_tags, tag.name) && !among(inline_tags, tag.name))
        return std::nullopt;
    for (char32_t quote = 0; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == U'"' || c == U'\'')
            quote = c;
        else if (c == U'>')
            break;
    }
    if (at >= text.size()) return std::nullopt;
    tag.length = at + 1;
    tag.empty = among(empty_tags, tag.name) || text[at - 1] == U'/';
    return tag;
}

bool is_page_tag(std::u32string_view name) { return among(page_tags, name); }
bool breaks_line(std::u32string_view name) { return among(line_tags, name); }
bool is_cell(std::u32string_view name) { return among(cell_tags, name); }

bool is_hidden_part(const PageTag& tag, std::u32string_view written) {
    if (among(hidden_tags, tag.name)) return true;
    if (tag.name != U"div" && tag.name != U"ul" && tag.name != U"ol" && tag.name != U"section" && tag.name != U"dl")
        return false;
    const auto words = small(written);
    return names_furniture(attribute(words, "class")) || names_furniture(attribute(words, "id"));
}

std::string published_in(std::u32string_view meta) {
    const auto words = small(meta);
    if (words.find("published_time") == std::string::npos && words.find("datepublished") == std::string::npos &&
        words.find("pubdate") == std::string::npos)
        return {};
    auto content = attribute(words, "content");
    const bool iso = content.size() >= 10 && content[4] == '-' && content[7] == '-';
    return iso ? content.substr(0, 10) : std::string{};
}

std::optional<PageEntity> read_entity(std::u32string_view text) {
    static constexpr std::array<std::pair<std::u32string_view, char32_t>, 20> named{
        {{U"amp", U'&'},     {U"lt", U'<'},       {U"gt", U'>'},      {U"quot", U'"'},    {U"apos", U'\''},
         {U"nbsp", U' '},    {U"middot", 0xB7},   {U"lsquo", 0x2018}, {U"rsquo", 0x2019}, {U"ldquo", 0x201C},
         {U"rdquo", 0x201D}, {U"hellip", 0x2026}, {U"copy", 0xA9},    {U"ndash", 0x2013}, {U"mdash", 0x2014},
         {U"euro", 0x20AC},  {U"yen", 0xA5},      {U"laquo", 0xAB},   {U"raquo", 0xBB},   {U"bull", 0x2022}}};
    const auto end = text.find(U';');
    if (end == std::u32string_view::npos || end < 2) return std::nullopt;
    const auto name = text.substr(1, end - 1);
    for (const auto& [word, character] : named)
        if (name == word) return PageEntity{character, end + 1};
    if (name[0] != U'#' || name.size() < 2) return std::nullopt;
    const bool hex = name[1] == U'x' || name[1] == U'X';
    std::uint32_t value = 0;
    for (std::size_t i = hex ? 2 : 1; i < name.size(); ++i) {
        const char32_t c = folded(name[i]);
        const int digit = is_digit(c) ? int(c - U'0') : hex && c >= 'a' && c <= 'f' ? int(c - 'a') + 10 : -1;
        if (digit < 0 || value > 0x10FFFF) return std::nullopt;
        value = value * (hex ? 16 : 10) + static_cast<std::uint32_t>(digit);
    }
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return std::nullopt;
    return PageEntity{static_cast<char32_t>(value), end + 1};
}

}  // namespace gyoryu::desk
