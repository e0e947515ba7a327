#include "desk/read/whose/conditions.h"

namespace gyoryu::desk {

namespace {

using text::Language;

std::u32string_view behind(const Question& q, std::uint32_t reach) { return q.text(q.quantity.end, q.ahead(reach)); }

bool begins_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    while (!text.empty() && text.front() == U' ') text.remove_prefix(1);
    return std::ranges::any_of(words, [&](auto word) { return text.starts_with(word); });
}

NotOurs here(const Question& q, const char* rule, bool weak) {
    return NotOurs{rule, weak, q.quantity.begin, q.quantity.end};
}

}  // namespace

Answer conditions(const Question& q) {
    const auto next = behind(q, 12);
    if (q.view.language() == Language::ko) {
        if (begins_with_any(next, {U"참가시", U"참가 시", U"참여시", U"참여 시", U"이상 참가시", U"이상 참여시",
                                   U"이상일 경우", U"이상인 경우", U"신청시", U"신청 시"}))
            return here(q, "condition", false);
        const auto tail = q.text(q.quantity.end - std::min<std::uint32_t>(2, q.quantity.end), q.quantity.end);
        const bool limit = tail == U"이하" || tail == U"미만" || begins_with_any(next, {U"까지 숙박", U"까지 지원"});
        if (limit && q.counts_people_or_firms()) return here(q, "condition", false);
        const auto ahead = q.text(q.back(5), q.quantity.begin);
        if (ahead.ends_with(U"선착순 ") && q.counts_people_or_firms()) return here(q, "condition", false);
        const bool talked_of = begins_with_any(next, {U"에 대해", U"에 대한"});
        if (talked_of && q.counts_people_or_firms() && q.quantity.value < 10) return here(q, "condition", false);
        const bool channel = next.find(U"를 통한") != next.npos || next.find(U"을 통한") != next.npos;
        if (channel && q.counts_people_or_firms() && next.find_first_of(U",.") == next.npos)
            return here(q, "channel", false);
        const bool floor = q.quantity.qualifier == Qualifier::over || begins_with_any(next, {U"이상"});
        if (floor && is_money(q.kind) &&
            begins_with_any(next, {U"사업", U"기업", U"업체", U"이상 사업", U"이상 기업", U"이상의 기업", U"이상 업체",
                                   U"의 기업"}))
            return here(q, "condition", false);
    }
    if (q.view.language() == Language::zh && is_money(q.kind) && q.quantity.qualifier == Qualifier::over &&
        (begins_with_any(next, {U"项目", U"的项目", U"以上项目", U"以上的项目"}) ||
         (begins_with_any(next, {U"的"}) && next.find(U"项目") != next.npos && next.find(U"，") == next.npos)))
        return here(q, "condition", false);
    return std::nullopt;
}

/// "아시아(12개국) 유럽(4개국)", "△기계관(21개사) △전자관(18개사)": each bracket holds what belongs to the name before
/// it.
Answer attributes(const Question& q) {
    const auto fills = [&](std::size_t i) {
        const auto& one = q.view.quantities[i];
        const auto text = q.view.text();
        return one.begin > q.view.sentence.begin && text[one.begin - 1] == U'(' && one.end < q.view.sentence.end &&
               text[one.end] == U')' && one.unit == q.quantity.unit;
    };
    if (q.view.language() != Language::ko || !q.counts_people_or_firms() || !fills(q.index)) return std::nullopt;
    const bool before = q.index > 0 && fills(q.index - 1);
    const bool after = q.index + 1 < q.view.quantities.size() && fills(q.index + 1);
    return before || after ? std::optional(here(q, "share", false)) : std::nullopt;
}

/// "특히 해외바이어 중 …는 6개사 6명이": some of a crowd that is not counted here.
bool some_of_a_crowd(const Question& q) {
    for (const Mark& mark : q.view.marks) {
        if (mark.begin >= q.quantity.begin) return false;
        if (mark.tag != Tag::noun_buyer && mark.tag != Tag::noun_seller) continue;
        if (q.text(mark.end, q.quantity.begin).starts_with(U" 중 ")) return true;
    }
    return false;
}

/// "바이어 1041개사 가운데 691개사가 왔고 350개사는 온라인으로": the rest of them.
bool is_the_rest(const Question& q) {
    if (q.index < 2) return false;
    const auto& all = q.view.quantities;
    const auto &whole = all[q.index - 2], &part = all[q.index - 1];
    const auto gap = q.text(whole.end, part.begin);
    return whole.unit == q.quantity.unit && part.unit == q.quantity.unit &&
           whole.value == part.value + q.quantity.value &&
           (gap.find(U" 가운데 ") != gap.npos || gap.find(U" 중 ") != gap.npos);
}

/// "수출기업 1,200여 개사 가운데 24개사를 선정해": those who were picked, of all who might have been.
bool picks(const Question& q, std::size_t chosen) {
    const auto& all = q.view.quantities;
    if (chosen == 0 || chosen >= all.size()) return false;
    const auto gap = q.text(all[chosen - 1].end, all[chosen].begin);
    if (gap != U" 중 " && gap != U"중 " && gap != U" 가운데 ") return false;
    const auto behind = q.text(all[chosen].end, std::min(all[chosen].end + 10, q.view.sentence.end));
    for (const auto verb : {U"선정", U"선발", U"뽑", U"골라", U"고른", U"골랐", U"엄선"})
        if (behind.find(verb) != behind.npos) return true;
    return false;
}

/// "바이어 243개사 중 109개사": some of those just counted.
Answer parts(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    if (q.counts_people_or_firms() && some_of_a_crowd(q)) return here(q, "share", false);
    if (picks(q, q.index + 1)) return here(q, "applicants", false);
    if (q.index == 0) return std::nullopt;
    if (is_the_rest(q)) return here(q, "share", false);
    if (picks(q, q.index)) return std::nullopt;
    const auto gap = q.text(q.view.quantities[q.index - 1].end, q.quantity.begin);
    return gap == U" 중 " || gap == U"중 " || gap == U" 가운데 " ? std::optional(here(q, "share", false))
                                                                 : std::nullopt;
}

/// "其中,…达3.4万人;欧美到会5.4万人": all that follows are parts of what went before.
Answer among_them(const Question& q) {
    if (q.view.language() != Language::zh || !q.counts_people_or_firms() || q.index == 0) return std::nullopt;
    const auto before = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto at = before.rfind(U"其中");
    if (at == before.npos || q.view.quantities.front().begin > q.view.sentence.begin + at) return std::nullopt;
    if (q.kind == FactKind::buyers) {  // "客商6.2万人次,其中采购商1.2万人": another side than all who came
        const auto counted = q.view.sentence.begin + static_cast<std::uint32_t>(at);
        const bool told = last_mark(q.view.marks, q.view.sentence.begin, counted, {Tag::noun_buyer}) != nullptr;
        const auto& last = q.view.quantities[q.index - 1];
        if (!told && last.begin < counted) return std::nullopt;
    }
    const auto& first = q.view.quantities.front();
    return first.value > q.quantity.value && first.unit == q.quantity.unit ? std::optional(here(q, "share", false))
                                                                           : std::nullopt;
}

/// "包括73家世界500强、56家中国500强在内的900余家": some of those counted behind.
Answer included(const Question& q) {
    if (q.view.language() != Language::zh || !q.counts_people_or_firms()) return std::nullopt;
    const auto before = q.text(q.back(32), q.quantity.begin);
    const auto at = before.rfind(U"包括");
    if (at == before.npos || before.find(U"。", at) != before.npos) return std::nullopt;
    const auto next = behind(q, 32);
    const bool within = next.find(U"在内") != next.npos;
    const bool told_behind = at > 0 && (before[at - 1] == U',' || before[at - 1] == U'，');
    return within || told_behind ? std::optional(here(q, "share", !within)) : std::nullopt;
}

/// "미국 107개사, 중국 139개사, 독일 75개사 등 37개국": what each land sent.
Answer of_one_land(const Question& q) {
    const auto& all = q.view.quantities;
    const bool counts_crowd = q.quantity.unit == Tag::unit_company || q.quantity.unit == Tag::unit_person;
    if (q.view.language() != Language::ko || !counts_crowd) return std::nullopt;
    const auto named = [&](std::size_t i) {
        const auto& one = all[i];
        if (one.unit != q.quantity.unit || one.begin < q.view.sentence.begin + 3) return false;
        const auto* place = last_mark(q.view.marks, one.begin - 3, one.begin, {Tag::place, Tag::side_buyer});
        if (place == nullptr)
            place = last_mark(q.view.marks, one.begin > 6 ? one.begin - 6 : 0, one.begin, {Tag::place});
        return place != nullptr && place->end + 1 >= one.begin && q.text(place->begin, place->end) != U"국내";
    };
    if (!named(q.index)) return std::nullopt;
    std::size_t lands = 0;
    for (std::size_t i = 0; i < all.size(); ++i) lands += named(i) ? 1 : 0;
    const bool buyers = first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {Tag::noun_buyer}) != nullptr;
    return lands >= 3 && !buyers ? std::optional(here(q, "share", false)) : std::nullopt;
}

/// "지역별로는 남구 3개사, 북구 2개사": what each group sent.
Answer of_groups(const Question& q) {
    if (q.view.language() != Language::ko || !q.counts_people_or_firms()) return std::nullopt;
    const auto before = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto at = before.find(U"별로");
    if (at == before.npos || at < 2) return std::nullopt;
    const auto next = before.substr(at + 2, 3);
    const bool opens = next.starts_with(U"는 ") || next == U" 보면" || next == U" 살펴";
    for (const auto group : {U"지역", U"국가", U"분야", U"업종", U"품목", U"시군", U"권역", U"나라", U"산업", U"부문"})
        if (opens && before.substr(at - 2, 2) == group) return here(q, "share", true);
    return std::nullopt;
}

Answer shares(const Question& q) {
    if (auto answer = of_groups(q)) return answer;
    if (auto answer = of_one_land(q)) return answer;
    if (auto answer = included(q)) return answer;
    if (auto answer = among_them(q)) return answer;
    if (auto answer = parts(q)) return answer;
    if (auto answer = attributes(q)) return answer;
    const auto next = behind(q, 6);
    if (next.find(U"占比") != next.npos || next.find(U"占总") != next.npos) return here(q, "share", true);
    return std::nullopt;
}

}  // namespace gyoryu::desk
