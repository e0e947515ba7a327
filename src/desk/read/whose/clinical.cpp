#include "desk/read/whose/clinical.h"

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

/// 환자 유치기관, 환자 송출 업체: those who send patients treat nobody; 진료과목 names a field.
bool recruits(const Question& q, const Mark& mark) {
    const auto behind = q.text(mark.end, std::min(mark.end + 4, q.view.sentence.end));
    return behind.starts_with(U"과") || behind.find(U"유치") != behind.npos || behind.find(U"송출") != behind.npos ||
           behind.find(U"의뢰") != behind.npos;
}

/// "317건의 비즈니스 미팅", "수출상담 40건": says of itself that it is no treatment.
bool of_trade(const Question& q) {
    if (q.view.language() != Language::ko) return false;
    const auto around = q.text(q.back(8), q.ahead(8));
    for (const auto word : {U"비즈니스", U"수출", U"바이어", U"b2b", U"투자상담", U"구매상담"})
        if (around.find(word) != around.npos) return true;
    return false;
}

/// "무료 진료상담을 했다. 상담 건수는 412건": the sentence before says what kind of consultation.
Answer treated_before(const Question& q) {
    const auto& all = q.view.article->sentences;
    const auto here = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &Sentence::begin);
    if (here == all.begin() || here == all.end()) return std::nullopt;
    const auto& last = *(here - 1);
    const auto* mark = first_mark(q.view.article->marks_of(last), last.begin, last.end, {clinical});
    const auto* trade = first_mark(q.view.marks, q.view.sentence.begin, q.view.sentence.end,
                                   {noun_buyer, noun_seller, noun_contract, noun_expected});
    const auto* trade_before = first_mark(q.view.article->marks_of(last), last.begin, last.end,
                                          {noun_buyer, noun_seller, noun_contract, noun_expected});
    return trade == nullptr && trade_before == nullptr ? because("clinical", mark) : std::nullopt;
}

}  // namespace

Answer clinics(const Question& q) {
    if (q.kind == FactKind::attendees) {
        const auto* topic = q.before(45, {clinical});
        const bool of_patients = topic != nullptr && q.text(topic->end, topic->end + 2).find_first_of(U"는은") == 0;
        const auto* mark = of_patients ? topic : q.before(20, {clinical});
        const bool summed = mark != nullptr && last_mark(q.view.marks, mark->end, q.quantity.begin, {total}) != nullptr;
        if (mark != nullptr && !summed && !recruits(q, *mark)) return because("clinical", mark);
        const auto next = q.text(q.quantity.end, q.ahead(6));
        const bool audience = next.find(U"대상으로") != next.npos;
        return because("clinical", q.after(audience ? 30 : 8, {clinical}));
    }
    if (q.kind != FactKind::consultations || of_trade(q)) return std::nullopt;
    if (const auto* mark = q.before(60, {clinical})) return because("clinical", mark);
    const auto limit = std::min(q.ahead(30), q.view.end_before_next(q.index));
    if (const auto* mark = first_mark(q.view.marks, q.quantity.end, limit, {clinical}))
        return because("clinical", mark);
    return treated_before(q);
}

}  // namespace gyoryu::desk
