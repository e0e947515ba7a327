#include "desk/read/bodies/organisations.h"

#include "desk/read/bodies/korean_short_forms.h"
#include "desk/read/bodies/russian_names.h"

#include <algorithm>
#include <unordered_set>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::size_t short_forms_most = 20, short_form_reach = 24;
constexpr std::size_t year_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t bodies_most = 60;    ///< of one article; more is a list of something else

std::u32string name_of_mention(const Article& article, const BodyMention& mention) {
    std::u32string name(article.folded().substr(mention.begin, mention.end - mention.begin));
    std::erase(name, U' ');
    return name;
}

/// "(이하 '테크노밸리')", "(이하 진흥원)": names that the text itself introduces as short.
std::vector<std::u32string> short_forms(const Article& article) {
    std::vector<std::u32string> forms;
    const auto text = article.folded();
    for (auto at = text.find(U"(이하"); at != text.npos && forms.size() < short_forms_most;
         at = text.find(U"(이하", at + 1)) {
        auto form = std::u32string(text.substr(at + 3, short_form_reach));
        form.erase(0, std::min(form.find_first_not_of(U" '\""), form.size()));
        const auto end = form.find_first_of(U")'\",·");
        if (end == form.npos) continue;
        form.resize(end);
        std::erase(form, U' ');
        forms.push_back(std::move(form));
    }
    return forms;
}

/// "하얼빈시 빈현경제기술개발구" beside "빈현경제기술개발구": the same with its place.
bool is_long_of(const std::u32string& name, const std::u32string& shorter) {
    return name.size() > shorter.size() && name.size() <= shorter.size() + 4 && shorter.size() >= 5 &&
           name.ends_with(shorter);
}

bool is_short_of(const std::u32string& name, const std::u32string& longer) {
    return longer.size() > name.size() && (longer.ends_with(name) || longer.starts_with(name));
}

/// "분당서울대병원, 서울대병원, 조선대병원": an item of a list is a body of its own.
bool is_beside(const Article& article, const BodyMention& mention) {
    const auto text = article.folded();
    const bool before = mention.begin >= 2 && text[mention.begin - 1] == U' ' && text[mention.begin - 2] == U',';
    return before && mention.end < text.size() && text[mention.end] == U',' && mention.type == BodyType::hospital;
}

/// "예시헬스 2024" anywhere in the article: an event that is named by its year.
bool has_year(const Article& article, const BodyMention& mention) {
    if (mention.type != BodyType::company || article.language != Language::ko) return false;
    auto name = std::u32string(article.folded().substr(mention.begin, mention.end - mention.begin)) + U" 20";
    const auto text = article.folded().substr(0, year_reach);
    const auto at = text.find(name);
    return at != text.npos && at + name.size() < text.size() && is_digit(text[at + name.size()]);
}

}  // namespace

bool is_abbreviation_of(std::u32string_view name, std::u32string_view full) {
    static constexpr std::pair<std::u32string_view, std::u32string_view> known[] = {{U"무협", U"무역협회"},
                                                                                    {U"중진공", U"진흥공단"},
                                                                                    {U"중기청", U"중소기업청"},
                                                                                    {U"복지부", U"보건복지부"},
                                                                                    {U"산업부", U"산업통상자원부"},
                                                                                    {U"기재부", U"기획재정부"},
                                                                                    {U"식약처", U"안전처"},
                                                                                    {U"중기부", U"중소벤처기업부"},
                                                                                    {U"문체부", U"문화체육관광부"},
                                                                                    {U"농식품부", U"식품부"},
                                                                                    {U"코트라", U"kotra"},
                                                                                    {U"kotra", U"코트라"},
                                                                                    {U"코트라", U"무역투자진흥공사"},
                                                                                    {U"kotra", U"무역투자진흥공사"},
                                                                                    {U"국토부", U"국토교통부"},
                                                                                    {U"중기중앙회", U"중소기업중앙회"},
                                                                                    {U"대한상의", U"대한상공회의소"},
                                                                                    {U"贸协", U"外贸协会"}};
    if (name.ends_with(U"tp") && full.ends_with(U"테크노파크") && name.substr(0, 2) == full.substr(0, 2)) return true;
    return std::ranges::any_of(known, [&](const auto& one) {
        return one.first == name && full.size() > name.size() - 1 && full.ends_with(one.second);
    });
}

/// СПП beside "Союз промышленников и предпринимателей": the first letters of its longer words.
bool are_initials_of(std::u32string_view name, std::u32string_view full) {
    if (name.size() < 3 || name.size() > 6 || full.size() < 3 * name.size()) return false;
    std::size_t matched = 0;
    for (std::size_t at = 0; at < full.size() && matched < name.size();) {
        const auto end = std::min(full.find(U' ', at), full.size());
        if (end - at > 2 && full[at] != name[matched++]) return false;
        at = end + 1;
    }
    return matched == name.size();
}

bool is_contraction_of(std::u32string_view name, std::u32string_view full) {
    if (name.size() < 3 || name.size() > 4 || full.size() <= name.size() || full.size() > 10 ||
        full.front() != name.front() || full.back() != name.back())
        return false;
    std::size_t at = 0;
    for (const char32_t c : full) at += at < name.size() && name[at] == c ? 1 : 0;
    return at == name.size();
}

BodyType body_type(Tag tag) {
    switch (tag) {
        case Tag::body_city:
            return BodyType::city;
        case Tag::body_agency:
            return BodyType::agency;
        case Tag::body_company:
            return BodyType::company;
        case Tag::body_hospital:
            return BodyType::hospital;
        case Tag::body_association:
            return BodyType::association;
        case Tag::body_zone:
            return BodyType::zone;
        default:
            return BodyType::other;
    }
}

Tag known_kind(const Mark& name) {
    const auto kind = unpacked(name.value);
    return kind == "asso"   ? Tag::body_association
           : kind == "comp" ? Tag::body_company
           : kind == "hosp" ? Tag::body_hospital
           : kind == "othe" ? Tag::body_other
                            : Tag::body_agency;
}

std::vector<BodyMention> body_mentions(const Article& article) {
    std::vector<BodyMention> all;
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        if (article.sentences[i].role != LineRole::sentence) continue;
        if (first_mark(article.marks_of(article.sentences[i]), article.sentences[i].begin, article.sentences[i].end,
                       {Tag::embargo}) != nullptr)
            continue;
        auto found = article.language == Language::ko   ? korean_bodies(article, i)
                     : article.language == Language::zh ? chinese_bodies(article, i)
                     : article.language == Language::ru ? russian_bodies(article, i)
                                                        : english_bodies(article, i);
        all.insert(all.end(), found.begin(), found.end());
    }
    return article.language == Language::ko ? with_short_forms(article, std::move(all)) : all;
}

std::vector<OrganisationFound> organisations_of(const Article& article, const std::vector<BodyMention>& mentions) {
    std::vector<OrganisationFound> found;
    std::vector<std::u32string> names;
    std::vector<std::u32string_view> written;  ///< the same with their spaces
    std::vector<std::size_t> sentences;        ///< where each of them was first named
    auto forms = short_forms(article);
    std::unordered_set<std::u32string> seen;
    for (const auto& mention : mentions) {
        if (mention.stands_in) continue;
        auto name = name_of_mention(article, mention);
        if (!mention.explains)
            seen.insert(std::move(name));
        else if (forms.size() < 2 * short_forms_most && !seen.contains(name))
            forms.push_back(std::move(name));
    }
    seen.clear();
    for (const auto& mention : mentions) {
        if (found.size() >= bodies_most) break;
        auto name = name_of_mention(article, mention);
        if (mention.explains || mention.stands_in || std::ranges::find(forms, name) != forms.end()) continue;
        bool shorter = false;
        for (std::size_t i = 0; i < names.size(); ++i)
            shorter |=
                is_short_of(name, names[i]) && !(sentences[i] == mention.sentence && is_beside(article, mention));
        const bool ward = name.size() <= 3 && name.back() == U'구';  // "부산 서구" and then "서구"
        if (shorter && (ward || mention.type != BodyType::city)) continue;
        bool longer = false;
        for (std::size_t i = 0; i < names.size(); ++i)
            longer |= is_long_of(name, names[i]) && !(sentences[i] == mention.sentence && is_beside(article, mention));
        if (longer) continue;
        if (std::ranges::any_of(names, [&](const auto& full) { return is_abbreviation_of(name, full); })) continue;
        if (!seen.insert(name).second || has_year(article, mention)) continue;
        const auto as_written = article.folded().substr(mention.begin, mention.end - mention.begin);
        if (std::ranges::any_of(written, [&](auto known) { return are_initials_of(as_written, known); })) continue;
        if (article.language == Language::zh &&
            std::ranges::any_of(names, [&](const auto& full) { return is_contraction_of(name, full); }))
            continue;
        if (article.language == Language::ru &&
            std::ranges::any_of(written, [&](auto known) { return same_but_for_case(as_written, known); }))
            continue;
        const auto span = article.span(mention.begin, mention.end);
        found.push_back({span.words, mention.type, span});
        names.push_back(std::move(name));
        written.push_back(as_written);
        sentences.push_back(mention.sentence);
    }
    return found;
}

}  // namespace gyoryu::desk
