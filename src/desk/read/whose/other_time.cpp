#include "desk/read/whose/other_time.h"

#include "desk/read/whose/russian_times.h"

#include <array>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t month_reach = 24;  ///< "2월 13일부터 4월 6일까지"
constexpr std::uint32_t compare_reach = 16;
constexpr std::size_t name_reach = 18;
constexpr std::uint32_t event_reach = 14;
constexpr int editions_most = 99;

/// A time in the sentence: half open, in characters of the page's text.
struct OtherTime {
    const char* rule;
    std::uint32_t begin, end;
};

bool begins_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.starts_with(word); });
}

bool ends_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.ends_with(word); });
}

int number_before(std::u32string_view text, std::size_t at) {
    int value = 0, unit = 1;
    for (; at > 0 && is_digit(text[at - 1]) && unit < 100'000; --at, unit *= 10)
        value += static_cast<int>(text[at - 1] - U'0') * unit;
    return unit == 1 ? -1 : value;
}

/// Looks for each time in the words of a Korean sentence that stand before a figure; the last one found counts.
class KoreanTimes {
public:
    explicit KoreanTimes(const Question& question)
        : q_(question), begin_(question.view.sentence.begin), text_(question.text(begin_, question.quantity.begin)) {}

    std::optional<OtherTime> last() {
        for (std::size_t at = 0; at < text_.size(); ++at) {
            const auto rest = text_.substr(at);
            switch (text_[at]) {
                case U'년':
                case U'개':
                case U'해':
                    span_of_years(at, rest);
                    break;
                case U'반':
                case U'분':
                    if (rest.starts_with(U"반기")) half_year(at, rest);
                    if (rest.starts_with(U"분기") && at > 0 && is_digit(text_[at - 1]))
                        take("running_total", at - 1, 3);
                    break;
                case U'까':
                    if (rest.starts_with(U"까지")) until(at);
                    if (rest.starts_with(U"까지") && at > 0 && text_[at - 1] == U'일') until_day(at);
                    break;
                case U'이':
                case U'들':
                case U'부':
                    since(at, rest);
                    break;
                case U'앞':
                    if (rest.starts_with(U"앞서 ") &&
                        (at == 0 || ends_with_any(text_.substr(0, at), {U"이에 ", U"이보다 ", U"는 ", U"은 "})))
                        take("earlier_event", at, 2);
                    break;
                case U'월':
                    month(at, rest);
                    break;
                case U'차':
                case U'회':
                case U'번':
                    many_times(at, rest);
                    break;
                default:
                    break;
            }
        }
        editions();
        return found_;
    }

private:
    void take(const char* rule, std::size_t at, std::size_t length) {
        const auto begin = begin_ + static_cast<std::uint32_t>(at);
        if (!found_ || begin >= found_->begin) found_ = {rule, begin, begin + static_cast<std::uint32_t>(length)};
    }

    /// "3년간", "10여 년간", "4개월 동안", "한 해 동안".
    void span_of_years(std::size_t at, std::u32string_view rest) {
        const bool whole_year = rest.starts_with(U"해 동안") && at > 1 && text_.substr(at - 2, 2) == U"한 ";
        year(at, rest);
        std::size_t behind = rest.starts_with(U"개월") ? 2 : rest.starts_with(U"년") ? 1 : 0;
        if (behind == 0 && !whole_year) return;
        if (whole_year) return take("running_total", at - 2, 6);
        const auto tail = rest.substr(behind);
        if (!begins_with_any(tail, {U"간 ", U" 간 ", U"간의 ", U" 동안", U"동안"})) return;
        auto from = at;
        while (from > 0 && (text_[from - 1] == U' ' || text_[from - 1] == U'여')) --from;
        if (number_before(text_, from) > 0) take("running_total", from - 1, at - from + behind + 2);
    }

    /// "올 상반기 촉진단을 파견해": unless it is in the name of the event.
    void half_year(std::size_t at, std::u32string_view rest) {
        const auto before = text_.substr(0, at == 0 ? 0 : at - 1);
        if (!ends_with_any(before, {U"올 ", U"올해 ", U"지난 "})) return;
        const auto name = rest.substr(0, name_reach);
        if (name.find(U"상담회") == name.npos && name.find(U"사절단") == name.npos && name.find(U"전시회") == name.npos)
            take("running_total", at - 1, 3);
    }

    /// "2019년에는", "'22년": a year that the text has not named so far.
    void year(std::size_t at, std::u32string_view rest) {
        if (rest.starts_with(U"년까지") || (rest.size() > 3 && is_digit(rest[2]) && rest.substr(3, 2).find(U'월') < 2))
            return;
        const int number = number_before(text_, at);
        const bool full = number > 1990 && number < 2100;
        const bool short_form = number >= 0 && number < 100 && at > 2 && text_[at - 3] == U'\'';
        const int which = short_form ? 2000 + number : number;
        if (names_event(at + 1)) return;
        if (!(full || short_form) || told_before().empty() || which >= q_.view.article->year.value_or(2100)) return;
        if (told_before().find(text_.substr(at - (full ? 4 : 2), full ? 4 : 2)) == std::u32string_view::npos)
            take("earlier_year", at - 2, 3);
    }

    /// "2007년 일본시장개척단에": the year of the event itself, where no other year is known.
    bool names_event(std::size_t behind) const {
        const auto from = begin_ + static_cast<std::uint32_t>(behind);
        const auto* event =
            q_.view.article->year ? nullptr : first_mark(q_.view.marks, from, from + event_reach, {Tag::event_word});
        return event != nullptr && q_.text(from, event->begin).find(U',') == std::u32string_view::npos;
    }

    /// "지난 3월 파견한", "올해 7월": no month that the text has named so far, once the event's days are told.
    void month(std::size_t at, std::u32string_view rest) {
        const int number = number_before(text_, at);
        if (number < 1 || number > 12 || q_.view.article->upcoming || number == q_.view.article->written.month) return;
        const auto before = text_.substr(0, at - (number > 9 ? 2 : 1));
        const bool recalled = ends_with_any(before, {U"지난 ", U"올해 "}) ||
                              (begins_with_any(rest, {U"월에는", U"월에도"}) && !before.ends_with(U"년 "));
        if (!recalled || !days_told()) return;
        for (const auto first : {U"월", U".", U"/"}) {
            auto name = std::u32string(text_.substr(before.size(), at - before.size())) + first;
            if (told_before().find(name) != std::u32string_view::npos) return;
        }
        take("earlier_event", before.size(), at + 1 - before.size());
    }

    /// The sentences so far.
    std::u32string_view told_before() const {
        const auto& all = q_.view.article->sentences;
        const auto first = std::ranges::find(all, LineRole::sentence, &Sentence::role);
        const auto from = first == all.end() ? begin_ : std::min(first->begin, begin_);
        return q_.view.text().substr(from, begin_ - from);
    }

    /// "지난 12일", "12일부터": some days of the event stand in the sentences so far.
    bool days_told() const {
        const auto text = told_before();
        for (auto at = text.find(U'일'); at != text.npos; at = text.find(U'일', at + 1)) {
            const int day = number_before(text, at);
            if (day < 1 || day > 31) continue;
            const auto before = text.substr(0, at - (day > 9 ? 2 : 1));
            if (ends_with_any(before, {U"지난 ", U"~", U"∼", U"-"}) ||
                begins_with_any(text.substr(at), {U"일부터", U"일까지"}))
                return true;
        }
        return false;
    }

    /// "8월까지", "지난달 말까지"; with the day it began on it is the event's own, unless months lie between.
    void until(std::size_t at) {
        if (q_.view.article->upcoming) return;  // "오는 3월부터 10월까지"
        if (at < 2 || !ends_with_any(text_.substr(0, at), {U"월", U"월 말", U"달 말", U"연말", U"년 말"})) return;
        const auto before =
            text_.substr(at > month_reach ? at - month_reach : 0, std::min<std::size_t>(at, month_reach));
        if (before.find(U"일부터") == before.npos && before.find(U"월에서") == before.npos)
            take("running_total", at - 1, 3);
    }

    /// "2월 13일부터 4월 6일까지": no event lasts so long.
    void until_day(std::size_t at) {
        const auto from = at > 2 * month_reach ? at - 2 * month_reach : 0;
        const auto span = text_.substr(from, at - from);
        const auto first = span.find(U"월 "), last = span.rfind(U"월 ");
        if (first == span.npos || last == first || span.find(U"일부터") == span.npos) return;
        const int months = (number_before(span, last) - number_before(span, first) + 12) % 12;
        if (months >= 2) take("running_total", from + first, at - from - first + 2);
    }

    /// "개소 이후", "올해 들어", "1월부터", "연초부터".
    void since(std::size_t at, std::u32string_view rest) {
        const auto before = text_.substr(0, at);
        const bool founded = begins_with_any(rest, {U"이후 ", U"이래 "}) &&
                             ends_with_any(before, {U"설립 ", U"개소 ", U"출범 ", U"취임 ", U"창립 ", U"개원 ",
                                                    U"도입 ", U"시행 ", U"결성 "});
        const bool entered = begins_with_any(rest, {U"들어 ", U"들어서 ", U"들어서만 "}) &&
                             ends_with_any(before, {U"올해 ", U"기 ", U"년 "});
        const int year = before.ends_with(U"년") ? number_before(text_, at - 1) : -1;
        const bool short_year =
            year >= 0 && year < 100 && text_.substr(0, at - 3).ends_with(U"지난 ");  // "지난 99년부터"
        const bool from_year = year > 1990 || short_year;
        const bool this_year = !q_.view.article->upcoming && ends_with_any(before, {U"월", U"연초", U"년 초"});
        const bool from_month = rest.starts_with(U"부터") && (from_year || this_year);
        if (founded || entered || from_month) take("running_total", at, 2);
    }

    /// "올해 다섯 차례", "3차례에 걸쳐", "12회에 걸쳐": editions, which hundreds are not; "3차례의 상담회" may be what
    /// is told.
    void many_times(std::size_t at, std::u32string_view rest) {
        const bool turns = rest.starts_with(U"차례");
        const auto near = text_.substr(at > 5 ? at - 5 : 0, std::min<std::size_t>(at, 5));
        const bool summed = begins_with_any(rest, {U"번의 ", U"회의 "}) && near.find(U"총 ") != near.npos;
        const bool over = summed || begins_with_any(rest, {U"차례에 걸쳐", U"회에 걸쳐", U"번에 걸쳐"});
        if (!over && !(turns && text_.substr(0, at).find(U"올해") != text_.npos)) return;
        if (const auto day = text_.substr(0, at).rfind(U"일"); day != text_.npos && number_before(text_, day) > 0)
            return;
        const auto before = text_.substr(0, at);
        const int number = number_before(text_, at);
        const bool word =
            ends_with_any(before, {U"두 ", U"세 ", U"네 ", U"다섯 ", U"여섯 ", U"일곱 ", U"여덟 ", U"열 "});
        if ((number > 1 && number <= editions_most) || word) take("running_total", at, turns ? 2 : 4);
    }

    /// "지난 행사에서", "1회 대회에서는", "2022 전시회에서는": told of this event where the first sentences call it so.
    void editions() {
        for (const Mark& mark : q_.view.marks) {
            if (mark.begin >= q_.quantity.begin) break;
            if (mark.tag != Tag::event_word || mark.begin <= begin_ || mark.end >= q_.quantity.begin) continue;
            const auto before = text_.substr(0, mark.begin - begin_);
            const auto behind = text_.substr(mark.end - begin_);
            if (!begins_with_any(behind, {U"에서", U"에는", U"에선", U"때"})) continue;
            if (ends_with_any(before, {U"지난 ", U"지난번 ", U"직전 ", U"이전 ", U"지난해 ", U"작년 "}))
                take("earlier_event", mark.begin - begin_, mark.end - mark.begin);
            if (numbered_otherwise(before)) take("earlier_event", mark.begin - begin_, mark.end - mark.begin);
        }
    }

    /// 제1회, 1회, 2022: none of which stands in the opening of the article.
    bool numbered_otherwise(std::u32string_view before) const {
        if (!before.ends_with(U" ")) return false;
        const auto at = before.size() - 1;
        const bool edition = at > 1 && before[at - 1] == U'회';
        const int number = number_before(before, edition ? at - 1 : at);
        const bool year = !edition && number > 1990 && number < 2100;
        if (!(edition && number > 0) && !year) return false;
        auto digits = at - (edition ? 1 : 0);
        while (digits > 0 && is_digit(before[digits - 1])) --digits;
        return opening().find(before.substr(digits, at - digits)) == std::u32string_view::npos;
    }

    /// The headline and the first sentence.
    std::u32string_view opening() const {
        const auto& all = q_.view.article->sentences;
        const auto first = std::ranges::find(all, LineRole::sentence, &Sentence::role);
        return first == all.end() ? std::u32string_view{} : q_.view.text().substr(0, first->end);
    }

    const Question& q_;
    std::uint32_t begin_;
    std::u32string_view text_;
    std::optional<OtherTime> found_;
};

/// "지난해보다", "3년간 실적에 비해": only compared with; "17년간 쌓은 경험": what the deed is done with.
bool compares(std::u32string_view behind) {
    if (behind.find(U" 쌓은 ") != behind.npos || behind.find(U" 쌓아온 ") != behind.npos) return true;
    behind = behind.substr(0, compare_reach);
    for (const auto word : {U"보다", U"대비", U"비해", U"달리", U"에 이어", U"만에"})
        if (behind.find(word) != behind.npos) return true;
    return false;
}

/// "over the past three years", "since its launch", "За последние три года": English and Russian name spans alike.
std::optional<OtherTime> european_time(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto told = [&](std::size_t at, std::size_t length) {
        const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at);
        return OtherTime{"running_total", begin, begin + static_cast<std::uint32_t>(length)};
    };
    for (const std::u32string_view words :
         {U"so far this year", U"earlier this year", U"first half of", U"since its ", U"first edition", U"previously ",
          U"с начала года", U"полугодии", U"полугодие", U"ежегодно ", U"ежемесячно ", U"в общей сложности за "})
        if (const auto at = text.find(words); at != text.npos) return told(at, words.size());
    for (const std::u32string_view opens : {U"past ", U"last ", U"за "})
        for (auto at = text.find(opens); at != text.npos; at = text.find(opens, at + 1)) {
            if (at > 0 && is_letter(text[at - 1])) continue;
            const auto span = text.substr(at, month_reach);
            for (const auto unit : {U" years", U" months", U" decade", U" лет ", U" года ", U" год ", U" месяц"})
                if (span.find(unit) != span.npos) return told(at, opens.size());
        }
    return std::nullopt;
}

}  // namespace

Answer other_times(const Question& q) {
    if (q.european()) {
        const auto time = european_time(q);
        if (!time && q.view.language() == Language::ru) return russian_times(q);
        return time ? Answer(NotOurs{time->rule, false, time->begin, time->end}) : std::nullopt;
    }
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto time = KoreanTimes(q).last();
    if (!time || compares(q.text(time->end, q.quantity.begin))) return std::nullopt;
    const auto* back = last_mark(q.view.marks, time->begin, q.quantity.begin, {Tag::this_event});
    const auto words = back == nullptr ? std::u32string_view{} : q.text(back->begin, back->end);
    const bool until_now = back != nullptr && q.text(back->end, q.quantity.begin).starts_with(U"까지");
    if (!words.empty() && !until_now && !begins_with_any(words, {U"이 ", U"그 "}))
        return std::nullopt;  // 이 중, 그 결과
    return NotOurs{time->rule, false, time->begin, time->end};
}

}  // namespace gyoryu::desk
