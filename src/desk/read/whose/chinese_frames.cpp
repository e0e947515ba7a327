#include "desk/read/whose/chinese_frames.h"

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t visit_reach = 8, fair_words = 4, own_reach = 14;

bool chinese(const Question& q) { return q.view.language() == text::Language::zh; }

bool holds_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

std::u32string_view between(const Question& q, const Mark& word) {
    return word.begin < q.quantity.begin ? q.text(word.end, std::max(word.end, q.quantity.begin))
                                         : q.text(q.quantity.end, std::max(q.quantity.end, word.begin));
}

/// 接洽客户500余人次: so many talks at a stand, not so many people.
Answer talked_to(const Question& q) {
    if (!q.text(q.quantity.begin, q.quantity.end).ends_with(U"人次")) return std::nullopt;
    const auto clause = q.text(q.back(visit_reach), q.quantity.begin);
    const auto own = clause.substr(clause.find_last_of(U",;、") + 1);
    if (own.find(U"观众") != own.npos) return std::nullopt;
    for (const std::u32string_view whom : {U"客户", U"客商", U"采购商"})
        if (const auto at = own.find(whom); at != own.npos && holds_any(own, {U"接洽", U"接待", U"洽谈", U"接触"}))
            return NotOurs{"description", false, q.quantity.begin, q.quantity.end};
    return std::nullopt;
}

}  // namespace

bool in_another_clause(const Question& q, const Mark& word) {
    return chinese(q) && between(q, word).find_first_of(U",;") != std::u32string_view::npos;
}

bool compares_in_chinese(const Question& q, const Mark& past) {
    if (!chinese(q) || past.begin > q.quantity.begin) return false;
    const auto gap = between(q, past);
    const auto clause = gap.substr(0, std::min(gap.find_first_of(U",;"), gap.size()));
    if (clause.find(U'倍') != clause.npos || gap.find(U';') != gap.npos) return true;
    const auto ahead = q.text(std::max(q.view.sentence.begin, past.begin > 2 ? past.begin - 2 : 0), past.begin);
    return ahead.find_first_of(U"比较超") != ahead.npos;
}

bool registers_visitors(const Question& q, const Mark& zone) {
    if (!chinese(q) || q.text(zone.begin, zone.end) != U"注册" || zone.begin > q.quantity.begin) return false;
    return first_mark(q.view.marks, zone.end, q.quantity.begin, {noun_buyer, noun_person}) != nullptr;
}

bool plans_in_chinese(const Question& q, const Mark& plan) {
    if (!chinese(q)) return true;
    const auto next = q.text(plan.end, std::min(plan.end + 3, q.view.sentence.end));
    if (next.starts_with(U"总投资") || next.starts_with(U"投资")) return false;
    return plan.begin < q.quantity.begin || !in_another_clause(q, plan);
}

bool until_the_end(const Question& q, const Mark& until) {
    if (!chinese(q) || q.text(until.begin, until.end) != U"截至") return false;
    const auto gap = q.text(until.end, q.quantity.begin);
    const auto when = gap.substr(0, gap.find(U','));
    return when.size() < gap.size() && holds_any(when, {U"日", U"闭幕"}) &&
           !holds_any(when, {U"月底", U"年底", U"目前", U"去年", U"日前"});
}

Answer whole_fair_in_chinese(const Question& q) {
    if (!chinese(q) || !q.view.article->of_pavilion) return std::nullopt;
    const auto sentence = q.text(q.view.sentence.begin, q.quantity.begin);
    if (!holds_any(sentence.substr(0, fair_words), {U"本届", U"此届", U"整个展会"})) return std::nullopt;
    const auto near = q.text(q.view.sentence.begin, q.ahead(own_reach));
    if (holds_any(near, {U"我省", U"我市", U"我县", U"我区", U"代表团", U"交易团", U"分团", U"展团"}) ||
        first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {pavilion}) != nullptr)
        return std::nullopt;
    return NotOurs{"whole_fair", false, q.view.sentence.begin, q.view.sentence.begin + 2};
}

Answer visited_in_chinese(const Question& q) {
    if (!chinese(q)) return std::nullopt;
    if (q.quantity.unit == unit_person) return talked_to(q);
    if (q.quantity.unit != unit_company) return std::nullopt;
    const auto near = q.text(q.back(visit_reach), q.quantity.begin);
    for (const std::u32string_view visit : {U"走访", U"拜访", U"考察", U"调研", U"参观", U"走进", U"拜会", U"参访"}) {
        const auto at = near.rfind(visit);
        if (at == near.npos || near.find_first_of(U",;、", at) != near.npos) continue;
        const auto begin = q.back(visit_reach) + static_cast<std::uint32_t>(at);
        if (first_mark(q.view.marks, begin + 2, q.quantity.begin, {noun_person, noun_company}) == nullptr)
            return NotOurs{"description", false, begin, begin + 2};
    }
    return std::nullopt;
}

}  // namespace gyoryu::desk
