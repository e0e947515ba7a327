#include "desk/read/whose/other_stories.h"

#include <algorithm>

namespace gyoryu::desk {

using text::Language;

namespace {

constexpr std::uint32_t once_reach = 60;  ///< from a figure to "체결한 바 있다"

/// "이번에는", "이날", and not "올 6월 상반기 행사 때는".
bool names_this_event(const Question& q) {
    const auto* word = q.before(60, {Tag::this_event});
    if (word == nullptr) return false;
    const auto of_year = q.text(word->begin, word->end);
    if (of_year != U"올해" && of_year != U"올 ") return true;
    auto next = q.text(word->end, std::min(word->end + 4, q.view.sentence.end));
    if (next.starts_with(U' ')) next.remove_prefix(1);
    return !(next.starts_with(U"상반") || next.starts_with(U"초") || (!next.empty() && is_digit(next[0])));
}

/// "3월 중국에서 2천만 달러의 수출계약을 체결한 바 있다": done before what the article reports.
Answer done_once(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto behind = q.text(q.quantity.end, q.ahead(once_reach));
    const auto at = behind.find(U"바 있");
    if (at == behind.npos || names_this_event(q)) return std::nullopt;
    const auto between = behind.substr(0, at);
    for (const auto next : {U"며 ", U"고 ", U"며,", U"고,", U"으나", U"지만", U"는데"})
        if (between.find(next) != between.npos) return std::nullopt;
    const auto begin = q.quantity.end + static_cast<std::uint32_t>(at);
    return NotOurs{"earlier_event", false, begin, begin + 3};
}

/// "앞서 지사는 중국을 방문해 8000만 달러의 협약을 맺었다", in an announcement "지사는 지난달 …": an earlier trip.
Answer told_before(const Question& q, std::u32string_view text) {
    if (q.view.language() != Language::ko || q.counts_people_or_firms()) return std::nullopt;
    if (text.starts_with(U"앞서 "))
        return NotOurs{"earlier_event", false, q.view.sentence.begin, q.view.sentence.begin + 2};
    if (text.starts_with(U"당초 "))
        return NotOurs{"earlier_event", false, q.view.sentence.begin, q.view.sentence.begin + 2};
    const auto behind = q.text(q.quantity.end, q.ahead(24));
    const bool another = behind.find(U"협약도 ") != behind.npos || behind.find(U"계약도 ") != behind.npos;
    if (const auto year = text.find(U"올해 "); another && year != text.npos && text.find(U"월", year) != text.npos) {
        const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(year);
        return NotOurs{"earlier_event", false, begin, begin + 2};  // "올해 7월 호주에 100만 달러 규모 협약도 했다"
    }
    if (!q.view.article->upcoming) return std::nullopt;
    const auto at = text.substr(0, 30).find(U"지난");
    if (at == text.npos || text.substr(at).starts_with(U"지난해")) return std::nullopt;
    const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at);
    return NotOurs{"earlier_event", false, begin, begin + 2};
}

/// "처음 참가한 2020년 당시에는 상담 945건": where another year or edition stands before the word.
Answer at_that_time(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto at = text.rfind(U" 당시");
    if (at == text.npos || at == 0) return std::nullopt;
    const auto before = text.substr(0, at);
    if (!is_digit(before.back()) && !before.ends_with(U"년")) return std::nullopt;
    const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at) + 1;
    return NotOurs{"earlier_event", false, begin, begin + 2};
}

/// "기업 300개를 대상으로 애로사항을 조사한 결과".
Answer surveyed(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto behind = q.text(q.quantity.end, q.ahead(48));
    const auto asked = behind.find(U"대상으로");
    if (asked == behind.npos || asked > 20) return std::nullopt;
    for (const auto survey : {U"조사한", U"조사했", U"설문"})
        if (behind.find(survey, asked) != behind.npos) return NotOurs{"survey", false, q.quantity.begin, q.ahead(48)};
    return std::nullopt;
}

/// "만족도 조사에는 8개사가 응답했다".
Answer answered(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto before = q.text(q.back(24), q.quantity.begin), behind = q.text(q.quantity.end, q.ahead(16));
    const bool asked = before.find(U"조사에") != before.npos || behind.find(U"응답") != behind.npos;
    return asked ? Answer(NotOurs{"survey", false, q.back(24), q.ahead(16)}) : std::nullopt;
}

/// "80여 개사의 바이어로부터 참가신청을 받아": who asked to come, not who came.
Answer applied(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto behind = q.text(q.quantity.end, q.ahead(40));
    const auto before = q.text(q.back(14), q.quantity.begin);
    for (const auto asked : {U"신청 기업", U"신청 업체", U"신청한 "})
        if (before.find(asked) != before.npos) return NotOurs{"applicants", false, q.back(14), q.quantity.end};
    if (behind.starts_with(U"가 신청") || behind.starts_with(U"이 신청"))
        return NotOurs{"applicants", false, q.quantity.begin, q.ahead(6)};
    for (const auto asked :
         {U"로부터 참가신청", U"로부터 참가 신청", U"로부터 신청", U"가 참가를 신청", U"이 참가를 신청"})
        if (behind.find(asked) != behind.npos) return NotOurs{"applicants", false, q.quantity.begin, q.ahead(40)};
    return std::nullopt;
}

/// "혁신상을 받은 기업은 143곳으로 전체 수상 기업 310개사 중": who won, not who came.
Answer awarded(const Question& q) {
    if (q.view.language() != Language::ko || q.kind == FactKind::attendees) return std::nullopt;
    const auto before = q.text(q.back(30), q.quantity.begin), behind = q.text(q.quantity.end, q.ahead(24));
    const bool won = before.find(U"혁신상") != before.npos || before.find(U"수상 기업") != before.npos ||
                     behind.find(U"혁신상") != behind.npos || behind.find(U"수상했") != behind.npos;
    const auto came = behind.find(U"참가") != behind.npos || behind.find(U"참여") != behind.npos;
    return won && !came ? Answer(NotOurs{"award", false, q.back(30), q.ahead(24)}) : std::nullopt;
}

/// "모두 170여곳이다": a number of them, not what they are.
bool counts_places(std::u32string_view text, std::u32string_view end) {
    if (end != U"곳이다." || text.size() <= end.size()) return false;
    const char32_t before = text[text.size() - end.size() - 1];
    return is_digit(before) || before == U'여';
}

}  // namespace

Answer earlier_events(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    if (auto answer = done_once(q)) return answer;
    if (auto answer = told_before(q, text)) return answer;
    if (auto answer = at_that_time(q)) return answer;
    const bool of_the_year = text.starts_with(U"올해 ") && q.view.article->upcoming;  // "올해 1·2회 상담회는"
    if (!text.starts_with(U"지난 ") && !of_the_year) return std::nullopt;
    std::uint32_t i = 3;
    while (i < text.size() && (is_digit(text[i]) || (of_the_year && (text[i] == 0xB7 || text[i] == 0x2022)))) ++i;
    if (i == 3 || i >= text.size() || (text[i] != U'월' && text[i] != U'차' && text[i] != U'회')) return std::nullopt;
    if (text[i] == U'월' && !q.view.article->upcoming) return std::nullopt;
    if (text[i] == U'회' && i + 1 < text.size() && text[i + 1] == U'째') return std::nullopt;  // the sixth, this one
    if (q.text(q.quantity.end, q.ahead(6)).find(U"선정") != std::u32string_view::npos) return std::nullopt;
    return NotOurs{"earlier_event", false, q.view.sentence.begin, q.view.sentence.begin + i + 1};
}

Answer other_edition(const Question& q) {
    if (q.view.language() != Language::zh) return std::nullopt;
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 6, q.view.sentence.end));
    const bool dated = opening.size() > 5 && is_digit(opening[0]) && opening[4] == U'年' && !is_digit(opening[5]);
    const auto text = q.text(q.back(120), dated ? q.view.sentence.end : q.quantity.begin);
    const auto at = text.rfind(U"首届");
    if (at == text.npos || text.find(U"本届", at) != text.npos || text.find(U"本次", at) != text.npos)
        return std::nullopt;
    for (const auto& sentence : q.view.article->sentences) {
        const bool opens = sentence.role == LineRole::sentence && sentence.begin == q.view.sentence.begin && !dated;
        if (q.text(sentence.begin, sentence.end).find(U"首届") != text.npos &&
            (sentence.begin != q.view.sentence.begin || opens))
            return std::nullopt;
        if (sentence.role == LineRole::sentence) break;
    }
    const auto begin = q.back(120) + static_cast<std::uint32_t>(at);
    return NotOurs{"earlier_event", false, begin, begin + 2};
}

Answer descriptions(const Question& q) {
    if (!q.counts_people_or_firms()) return std::nullopt;
    if (auto answer = surveyed(q)) return answer;
    if (auto answer = answered(q)) return answer;
    if (auto answer = applied(q)) return answer;
    if (auto answer = awarded(q)) return answer;
    const auto text = q.text(q.view.sentence.begin, q.view.sentence.end);
    const auto next = q.text(q.quantity.end, q.ahead(48));
    const auto joins = next.find(U"참가하는 ");
    if (joins != next.npos && text.find(U"이번") == text.npos && next.find(U"역대") == next.npos)
        for (const auto fair : {U"전시회", U"박람회", U"엑스포", U"최대"})
            if (next.find(fair, joins) != next.npos)
                return NotOurs{"description", false, q.quantity.begin, q.ahead(48)};
    if (next.find(U"찾는 ") < 4)
        for (const auto fair : {U"전시회다.", U"박람회다.", U"행사다.", U"축제다."})
            if (text.ends_with(fair)) return NotOurs{"description", false, q.quantity.begin, q.view.sentence.end};
    for (const auto end : {U"협의체다.", U"단체다.", U"기관이다.", U"기업이다.", U"도시다.", U"회사다.", U"조직이다.",
                           U"기관으로,", U"연합체다.", U"협회다.", U"병원이다.", U"곳이다."})
        if (text.ends_with(end) && !counts_places(text, end))
            return NotOurs{"description", false, q.quantity.begin, q.view.sentence.end};
    return std::nullopt;
}

}  // namespace gyoryu::desk
