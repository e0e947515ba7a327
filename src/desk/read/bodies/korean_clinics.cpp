#include "desk/read/bodies/korean_clinics.h"

#include "desk/read/bodies/korean_people.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

bool KoreanClinics::ends_in_plan(std::size_t i, const Mark& suffix) const {
    const auto clinic = text(suffix.begin, suffix.end);
    if (clinic != U"안과" && clinic != U"내과") return false;
    const char32_t before = suffix.begin > words_[i].begin ? text_[suffix.begin - 1] : U' ';
    return std::u32string_view(U"방제초대현법협답국도사").find(before) != std::u32string_view::npos &&
           suffix.end == words_[i].end && !is_listed(words_[i]);
}

bool KoreanClinics::names_field(std::size_t i, const Mark& suffix) const {
    return suffix.begin == words_[i].begin && text_[suffix.end - 1] == U'과';
}

bool KoreanClinics::listed_clinic(std::size_t i, const Mark& suffix) const {
    if (suffix.tag != body_hospital || suffix.begin != words_[i].begin || i < 2 || !words_[i].after_space) return false;
    const auto before = words_[i - 1].begin;
    const bool others = std::ranges::any_of(found_, [](const auto& one) { return one.type == BodyType::hospital; });
    return before >= 2 && text_[before - 1] == U' ' && text_[before - 2] == U',' && others && !overlaps(words_[i - 1]);
}

std::optional<BodyMention> KoreanClinics::medical_centre(std::size_t i, const Mark& suffix) const {
    if (i < 2 || !words_[i].after_space || !words_[i - 1].after_space || text(words_[i - 1]) != U"메디컬" ||
        !names_one(i - 2))
        return std::nullopt;
    return BodyMention{words_[i - 2].begin, suffix.end, BodyType::hospital, 0, true};
}

std::optional<BodyMention> KoreanClinics::named_before(std::size_t i, const Mark& suffix) const {
    if (i == 0 || !words_[i].after_space || text(suffix.end, words_[i].end).starts_with(U"장")) return std::nullopt;
    const auto name = text(words_[i - 1]);
    const bool person = name.size() == 3 && is_korean_person(name) && text(suffix.begin, suffix.end) == U"의원";
    const bool counted = name.size() >= 2 && name[0] == U'등' && is_digit(name[1]);  // 관계자 등4대 병원
    if (person || counted || !names_one(i - 1) || particle_of(text(suffix.end, words_[i].end)) == Particle::not_one)
        return std::nullopt;
    return BodyMention{words_[i - 1].begin, suffix.end, body_type(suffix.tag), 0, true};
}

std::uint32_t KoreanClinics::behind_latin(std::size_t i, const Mark& suffix) const {
    const auto begin = words_[i].begin;
    if (suffix.tag != body_hospital || begin < sentence_.begin + 4 || text_[begin - 1] != U' ' ||
        text_[begin - 2] != U')')
        return begin;
    auto at = begin - 2;
    while (at > sentence_.begin && (is_latin(text_[at - 1]) || text_[at - 1] == U' ' || text_[at - 1] == U'-')) --at;
    if (at < sentence_.begin + 2 || text_[at - 1] != U'(' || !is_hangul(text_[at - 2]) || begin - at < 5) return begin;
    auto first = at - 1;
    while (first > sentence_.begin && is_hangul(text_[first - 1])) --first;
    const KoreanWord word{first, at - 1, false};
    return overlaps(word) || is_generic(text(word)) ? begin : first;
}

std::uint32_t KoreanClinics::behind_owner(std::size_t i, const Mark& suffix) const {
    if (i == 0 || !words_[i].after_space) return words_[i].begin;
    const auto name = text(words_[i].begin, suffix.end);
    if (name.ends_with(U"의료센터") && name.size() >= 6 && country_word(i - 1)) return words_[i - 1].begin;
    if (suffix.tag != body_hospital) return words_[i].begin;
    const auto owner = text(words_[i - 1]);
    const bool public_one = owner == U"국립" || owner == U"시립" || owner == U"도립" || owner == U"주립";
    if (!public_one) return words_[i].begin;
    const bool abroad = i > 1 && words_[i - 1].after_space && country_word(i - 2);
    return words_[abroad ? i - 2 : i - 1].begin;
}

bool KoreanClinics::is_only_kind(std::size_t i, const Mark& suffix, bool extends) const {
    if (suffix.tag != body_hospital) return false;
    const auto next = i + 1 < words_.size() && words_[i + 1].after_space;
    if (next && text(suffix.end, words_[i].end) == U"인") return true;
    const auto name = text(words_[i].begin, suffix.begin);
    const bool numbered = name.size() == 2 && name[0] == U'제' && is_digit(name[1]);
    const bool in_list = i > 0 && text(words_[i - 1].end, words_[i].begin).starts_with(U',');
    return numbered && !extends && !is_listed(words_[i]) && !in_list;
}

bool KoreanClinics::of_hospital(std::uint32_t begin, std::uint32_t end) const {
    const auto* hospital = first_mark(marks_, begin, end, {body_hospital});
    return hospital != nullptr && hospital->end < end && text_[hospital->end] == U' ';
}

bool KoreanClinics::names_one(std::size_t j) const {
    const auto name = text(words_[j]);
    if (name.ends_with(U"도록") || name.ends_with(U"려고") || name.ends_with(U"면서")) return false;
    if (const auto stem = name.substr(0, name.size() - 1); name.back() == U'과' && (is_never(stem) || is_generic(stem)))
        return false;  // "대학과 병원이"
    const bool field =
        name.size() > 3 && (name.ends_with(U"피부과") || name.ends_with(U"외과") || name.ends_with(U"안과"));
    return (may_be_in_name(name) || field) && !is_never(name) && !is_generic(name) && !country_word(j) &&
           first_mark(marks_, words_[j].begin, words_[j].end, {side_buyer, side_seller, takes_part, noun_other}) ==
               nullptr;
}

}  // namespace gyoryu::desk
