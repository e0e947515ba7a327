#include "desk/read/whose/plans.h"

#include "desk/read/article/predicates.h"
#include "desk/read/whose/chinese_frames.h"

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t predicate_reach = 140;

bool korean(const Question& q) { return q.view.language() == Language::ko; }

/// "계약이 성사됐으며 앞으로 …": the figure has its own verb, in the past, before the word of a plan.
bool told_as_done(const Question& q, const Mark* mark) {
    if (!korean(q) || mark->begin <= q.quantity.end) return false;
    const auto predicate = predicate_behind(q.view.text(), q.quantity.end, mark->begin);
    return predicate && predicate->tense == Tense::done;
}

/// "계약 규모는 150억 원으로 하고 추가 협의를 …하기로 했다": agreed on already.
bool settled(const Question& q) {
    const auto next = q.text(q.quantity.behind, std::min(q.quantity.behind + 8, q.view.sentence.end));
    return next.starts_with(U"으로 하고") || next.starts_with(U"로 하고") || next.starts_with(U"으로 정하") ||
           next.starts_with(U"로 정하");
}

/// "207건의 상담을 진행해 501만 달러의 계약을 체결할 것으로", "15만 달러 규모로 향후 120만 달러 …": what is to come is
/// told of the next figure.
bool told_of_next(const Question& q, std::uint32_t intention) {
    if (!korean(q) || q.index + 1 >= q.view.quantities.size()) return false;
    for (auto i = q.index + 1; i < q.view.quantities.size() && q.view.quantities[i].begin < intention; ++i) {
        const auto between = q.text(q.view.quantities[i - 1].end, q.view.quantities[i].begin);
        if (between == U" 중 " || between == U" 가운데 " || between == U" 중 약 ") return true;
        for (const auto joins :
             {U"해 ", U"하여 ", U"하고 ", U"하고, ", U"해, ", U"벌여 ", U"연결해 ", U"거둬 ", U"올려 ", U"맺어 ",
              U"통해 ", U"실적으로 ", U"향후 ", U"앞으로 ", U"며 ", U"며, ", U"돼 ", U"추가로 "})
            if (between.find(joins) != between.npos) return true;
    }
    return false;
}

/// "12건의 협약을 체결하여 더 큰 실적을 기대하고 있다": done, and the hope is another.
bool hoped_of_deed(const Question& q, std::uint32_t hope) {
    const auto between = q.text(q.quantity.end, hope);
    for (const auto deed :
         {U"체결하여 ", U"체결되어 ", U"체결돼 ", U"성사되어 ", U"성사돼 ",     U"체결해 ",   U"맺어 ",     U"진행해 ",
          U"진행하여 ", U"거둬 ",     U"올려 ",   U"이끌어내 ", U"체결하면서 ", U"성사시켜 ", U"벌여 ",     U"벌이며 ",
          U"기록해 ",   U"기록하며 ", U"달성해 ", U"얻어 ",     U"거두며 ",     U"올리며 ",   U"체결하며 ", U"기록, ",
          U"달성, ",    U"체결, ",    U"진행, ",  U"실시, ",    U"가져 ",       U"진행돼 ",   U"진행되어 ", U"이뤄져 ",
          U"이루어져 ", U"달해 ",     U"이르러 ", U"달하며 ",   U"이르며 "})
        if (between.find(deed) != between.npos) return true;
    return false;
}

/// "모두 180개사가 참여, 상담을 벌일 예정이다": they came, whatever they will do.
bool came(const Question& q) {
    const auto next = q.text(q.quantity.end, q.ahead(16));
    for (const auto word : {U"참가, ", U"참여, ", U"참석, ", U"참여해 ", U"참가해 ", U"참석해 ", U"참가했"})
        if (next.find(word) != next.npos) return true;
    return false;
}

/// "участвовали 15 компаний, которые планируют": they came.
bool came_before(const Question& q) {
    const auto* part = q.before(60, {takes_part});
    const auto* plan = q.after(60, {planned});
    return part != nullptr && plan != nullptr &&
           q.text(q.quantity.end, plan->begin).find(U", котор") != std::u32string_view::npos;
}

/// "контракты на 22 млн рублей, переговоры еще на 60 млн. В планах": a full stop that may be one of млн. comes between.
bool behind_full_stop(const Question& q, const Mark& plan) {
    return q.view.language() == Language::ru && plan.begin > q.quantity.end &&
           q.text(q.quantity.end, plan.begin).find(U". ") != std::u32string_view::npos;
}

/// "80여개사가 만나 거래를 늘릴 길을 찾았다": what they came for, and they came.
bool is_purpose(const Question& q, const Mark& plan) {
    if (!korean(q) || !q.counts_people_or_firms() || plan.begin < q.quantity.end) return false;
    const auto next = q.text(plan.end, std::min(plan.end + 4, q.view.sentence.end));
    for (const auto aim : {U" 길을", U" 길이", U" 방안", U" 방법", U" 기회", U" 계기", U" 발판", U" 자리", U" 수 있"})
        if (next.starts_with(aim)) return true;
    return false;
}

/// The event an announcement is about stands in its first sentences.
bool announced(const Question& q) {
    const auto& all = q.view.article->sentences;
    const auto first = std::ranges::find(all, LineRole::sentence, &Sentence::role);
    return q.view.article->upcoming && korean(q) && first != all.end() && q.view.sentence.begin <= first->end + 200;
}

/// "By the end of the event": of this one.
bool ends_with_event(const Question& q, const Mark& word) {
    if (q.view.language() != Language::en) return false;
    const auto behind = std::min(word.end + 16, q.view.sentence.end);
    const auto* event = first_mark(q.view.marks, word.end, behind, {event_word});
    return event != nullptr && q.text(word.end, event->begin) == U" the ";
}

Answer later_events(const Question& q) {
    const auto* word = q.before(120, {later});
    if (word != nullptr && korean(q)) {
        const auto next = q.text(word->end, std::min(word->end + 2, q.view.sentence.end));
        if (next.size() == 2 && next[0] == U' ' && is_digit(next[1])) word = nullptr;
    }
    if (word != nullptr && q.text(word->end, q.quantity.begin).starts_with(U" 내")) word = nullptr;
    if (word != nullptr && q.kind == FactKind::expected_contract_amount && q.text(word->begin, word->end) == U"앞으로")
        word = nullptr;
    if (comes_after(q.before(120, {this_event}), word)) word = nullptr;
    if (word != nullptr && ends_with_event(q, *word)) word = nullptr;
    return word != nullptr && !announced(q) ? because("later_event", word) : std::nullopt;
}

/// "협약을 한 뒤 일본으로 이동해 … 할 예정이다", "협약을 맺는 등 성과가 있을 전망이다": by what the sentence comes to.
bool comes_in_the_end(const Question& q, Predicate last) {
    while (last.tense == Tense::state || last.tense == Tense::said) {
        const auto next = predicate_behind(q.view.text(), last.end, q.view.sentence.end);
        if (!next) return false;
        last = *next;
    }
    return last.tense == Tense::intended || last.tense == Tense::hoped;
}

/// By the ending of the predicate: "협약을 맺는다", "체결하기로 했다", "성과가 예정돼 있다".
Answer by_tense(const Question& q) {
    if (!korean(q) || q.counts_people_or_firms()) return std::nullopt;
    const auto limit = q.ahead(predicate_reach);
    const auto predicate = predicate_behind(q.view.text(), q.quantity.end, limit);
    if (!predicate) return std::nullopt;
    const bool of_meetings = q.kind == FactKind::consultations || q.kind == FactKind::consultation_amount;
    if (of_meetings && q.text(predicate->begin - 2, predicate->end).starts_with(U"추진했")) return std::nullopt;
    const NotOurs planned_here{"planned", false, predicate->begin, predicate->end};
    const bool went_on = is_money(q.kind) && !q.view.article->upcoming && hoped_of_deed(q, predicate->begin);
    if (predicate->tense == Tense::announced && !went_on) return planned_here;
    if (settled(q)) return std::nullopt;
    if (q.view.article->upcoming && is_money(q.kind) && comes_in_the_end(q, *predicate)) return planned_here;
    const bool said = std::ranges::count(q.text(q.view.sentence.begin, q.quantity.begin), U'"') % 2 == 1;
    const bool counted_on = q.kind == FactKind::expected_contract_amount && !q.view.article->upcoming && !said;
    const bool ahead = predicate->tense == Tense::intended ||
                       (predicate->tense == Tense::hoped && !hoped_of_deed(q, predicate->begin));
    if (ahead && !counted_on && !told_of_next(q, predicate->begin)) return planned_here;
    return std::nullopt;
}

/// "1500여건의 상담이 예정됐다": made up beforehand for the event itself.
bool is_scheduled(const Question& q, const Mark& plan) {
    return q.text(plan.begin, std::min(plan.end + 1, q.view.sentence.end)) == U"예정됐" ||
           q.text(plan.begin, std::min(plan.end + 1, q.view.sentence.end)) == U"예정돼";
}

/// "The 40 food firms are planning to reach more buyers": whatever they plan, they are there.
bool are_who_plan(const Question& q, const Mark& plan) {
    if (q.view.language() != Language::en || !q.counts_people_or_firms()) return false;
    const auto next = q.index + 1 < q.view.quantities.size() ? q.view.quantities[q.index + 1].begin : plan.end;
    return plan.begin > next || first_mark(q.view.marks, q.quantity.end, plan.begin, {stop}) == nullptr;
}

/// "210만 달러의 계약 실적을 올려 당초 목표를 크게 웃돌았다": told beside a target that is left behind.
bool is_beaten(const Question& q, const Mark& aim) {
    if (!korean(q) || aim.begin < q.quantity.end) return false;
    const auto behind = q.text(aim.end, std::min(aim.end + 14, q.view.sentence.end));
    for (const auto beaten :
         {U"웃돌", U"웃도는", U"넘어", U"넘는", U"넘긴", U"넘겼", U"초과", U"뛰어넘", U"상회", U"보다 "})
        if (behind.find(beaten) != behind.npos) return true;
    return false;
}

}  // namespace

Answer targets(const Question& q) {
    const bool behind_next = q.counts_people_or_firms() && q.index + 1 < q.view.quantities.size();
    const auto own = behind_next ? q.view.quantities[q.index + 1].end : q.view.sentence.end;  // "120家,力争400场"
    if (const auto* mark = q.after(45, {target});
        mark != nullptr && mark->begin < own && !told_as_done(q, mark) && !is_beaten(q, *mark))
        return because("target", mark);
    if (const auto* mark = q.before(30, {target})) return because("target", mark);
    if (q.kind == FactKind::expected_contract_amount) return std::nullopt;
    const auto* hoped = q.after(10, {mark_expected});
    if (hoped == nullptr) return std::nullopt;
    const auto goes_on = q.text(hoped->end, std::min(hoped->end + 1, q.view.sentence.end));
    const bool verb = !goes_on.empty() && std::u32string_view(U"된되돼됐할하한했").find(goes_on[0]) != goes_on.npos;
    const auto* between = first_mark(q.view.marks, q.quantity.behind, hoped->begin, {stop});
    if (between != nullptr &&
        (!verb || std::u32string_view(U"이가을를").find(q.view.text()[between->begin]) == std::u32string_view::npos))
        return std::nullopt;
    if (first_mark(q.view.marks, q.quantity.behind, hoped->begin, {noun_contract, noun_consultation}) != nullptr)
        return std::nullopt;
    const auto word = q.text(hoped->begin, hoped->end);
    const bool only_hoped = word == U"기대" || word == U"예상" || word == U"전망" || !korean(q);
    return only_hoped ? because("hoped_for", hoped) : std::nullopt;
}

Answer plans(const Question& q) {
    if (auto answer = later_events(q)) return answer;
    if (auto answer = by_tense(q)) return answer;
    if (q.kind == FactKind::expected_contract_amount) {
        const auto* word = q.european() ? q.before(60, {planned}) : nullptr;
        const bool awaited = word != nullptr && q.text(word->begin, word->end) == U"ожидается";
        return awaited ? std::nullopt : because("planned", word);
    }
    if (korean(q) && q.counts_people_or_firms() && came(q)) return std::nullopt;
    if (q.view.language() == Language::ru && q.counts_people_or_firms() && came_before(q)) return std::nullopt;
    const auto* plan = q.after(60, {planned});
    if (plan != nullptr && korean(q) && q.text(plan->end, q.view.sentence.end).starts_with(U"액"))
        plan = first_mark(q.view.marks, plan->end, q.ahead(60), {planned});  // 계약 예정액
    if (plan != nullptr && (are_who_plan(q, *plan) || !plans_in_chinese(q, *plan) || behind_full_stop(q, *plan)))
        plan = nullptr;
    if (plan != nullptr && is_purpose(q, *plan)) return std::nullopt;
    if (plan == nullptr && !korean(q)) plan = q.before(60, {planned});
    if (plan != nullptr && !plans_in_chinese(q, *plan)) plan = nullptr;
    if (plan != nullptr && q.kind == FactKind::consultations && is_scheduled(q, *plan)) return std::nullopt;
    if (plan == nullptr || told_as_done(q, plan) || q.text(plan->end, q.view.sentence.end).starts_with(U"을 포함") ||
        q.text(plan->end, q.view.sentence.end).starts_with(U"을 더한"))
        return std::nullopt;
    if (plan->begin > q.quantity.end && !q.counts_people_or_firms() && told_of_next(q, plan->begin))
        return std::nullopt;
    const auto word = q.text(plan->begin, plan->end);
    const bool foreseen = word.ends_with(U"것") || word.ends_with(U"질");
    if (korean(q) && foreseen && plan->begin > q.quantity.end && hoped_of_deed(q, plan->begin)) return std::nullopt;
    if (q.view.article->upcoming && q.counts_people_or_firms()) return std::nullopt;
    return because("planned", plan);
}

}  // namespace gyoryu::desk
