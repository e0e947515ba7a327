#include "desk/read/whose/carried_frame.h"

#include "desk/read/article/several_events.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t held_reach = 8;
constexpr std::uint32_t opening_reach = 14;
constexpr std::uint32_t time_reach = 30;

/// "지난 12일", "14일부터": a day brings the text back to what happened then.
bool names_day(std::u32string_view text) {
    for (auto at = text.find(U'일'); at != text.npos; at = text.find(U'일', at + 1))
        if (at > 0 && is_digit(text[at - 1])) return true;
    return false;
}

/// "채용박람회도 열렸다", "부대행사도 진행됐다": held besides, and not what the article reports.
bool holds_another(const SentenceView& view) {
    if (view.language() != Language::ko || view.sentence.role != LineRole::sentence) return false;
    const auto text = view.text();
    for (const Mark& mark : view.marks) {
        if (mark.tag != Tag::event_word || mark.end >= view.sentence.end || text[mark.end] != U'도') continue;
        const auto name = text.substr(mark.begin, mark.end - mark.begin);
        if (name.ends_with(U"상담회") || name.ends_with(U"전시회")) continue;  // who came there deals
        const auto behind = text.substr(mark.end + 1, std::min(held_reach, view.sentence.end - mark.end - 1));
        for (const auto held : {U"열렸", U"열린", U"열려", U"개최", U"마련", U"진행", U"펼쳐"})
            if (behind.find(held) != behind.npos) return true;
    }
    return false;
}

/// "행사에는", "이 상담회에서는": what follows is told of the event.
bool opens_with_event(const SentenceView& view) {
    const auto text = view.text();
    const auto* event = first_mark(view.marks, view.sentence.begin,
                                   std::min(view.sentence.begin + opening_reach, view.sentence.end), {Tag::event_word});
    const auto opening =
        text.substr(view.sentence.begin, std::min(opening_reach, view.sentence.end - view.sentence.begin));
    if (view.language() == Language::ko && opening.find(U" 전체로는 ") != opening.npos)
        return true;  // "개척단 전체로는"
    if (event == nullptr || event->end + 1 >= view.sentence.end) return false;
    const auto next = text.substr(event->end, 2);
    return next == U"에는" || next == U"에서" || next == U"에선" || next == U"는 " || next == U"은 ";
}

/// "35회에 걸쳐 상담회를 이어오고 있다".
bool of_many_times(std::u32string_view sentence) {
    const auto at = sentence.find(U"회에 걸쳐");
    return at != sentence.npos && at > 1 && is_digit(sentence[at - 1]) && is_digit(sentence[at - 2]);
}

/// "지난해 두 차례 열었다", "35회에 걸쳐 이어오고 있다", "2018年…首届": a sentence that gives no figure of its own.
bool is_of_other_time(const SentenceView& view) {
    const auto text = view.text().substr(view.sentence.begin, view.sentence.end - view.sentence.begin);
    if (view.language() == Language::zh)
        return text.size() > 5 && is_digit(text[0]) && text[4] == U'年' && text.find(U"首届") != text.npos;
    if (view.language() != Language::ko) return false;
    const auto limit = std::min(view.sentence.begin + time_reach, view.sentence.end);
    return of_many_times(text) ||
           (first_mark(view.marks, view.sentence.begin, limit, {Tag::running_total, Tag::last_year}) != nullptr &&
            first_mark(view.marks, view.sentence.begin, view.sentence.end, {Tag::this_event}) == nullptr);
}

/// "이를 통해", "그 결과", 其中: the sentence says that it goes on.
bool goes_on(const SentenceView& view) {
    const auto text = view.text().substr(view.sentence.begin, view.sentence.end - view.sentence.begin);
    for (const auto word :
         {U"이 기간", U"같은 기간", U"이를 통해", U"이 가운데", U"이 중 ", U"이중 ", U"당시 ", U"그 결과", U"이들 ",
          U"其中", U"общая сумма", U"общий объем", U"их сумма", U"сумма подписанных", U"сумма заключенных",
          U"сумма контрактов", U"за это время", U"за этот период", U"тогда "})
        if (text.starts_with(word)) return true;
    return false;
}

/// Names this event, a day or the event as its topic.
bool comes_back(const SentenceView& view) {
    const auto begin = view.sentence.begin, end = view.sentence.end;
    if (std::ranges::any_of(view.quantities, &Quantity::grown)) return true;  // "840명에서 1397명으로 늘었고"
    return first_mark(view.marks, begin, end, {Tag::this_event}) != nullptr ||
           names_day(view.text().substr(begin, end - begin)) || opens_with_event(view);
}

/// "함께 열린 세미나에는", where the opening of the article knows of no such meeting.
bool is_of_side_meeting(const SentenceView& view) {
    if (view.language() != Language::ko || view.sentence.role != LineRole::sentence) return false;
    const auto text = view.text().substr(view.sentence.begin, view.sentence.end - view.sentence.begin);
    for (const auto meeting :
         {U"세미나", U"심포지엄", U"포럼", U"컨퍼런스", U"콘퍼런스", U"학술대회", U"토론회", U"간담회"}) {
        const auto at = text.find(meeting);
        if (at == text.npos) continue;
        const auto behind = text.substr(at + std::u32string_view(meeting).size(), 4);
        const bool topic = behind.starts_with(U"에는") || behind.starts_with(U"에서는") || behind.starts_with(U"에선");
        const bool own_word = at > 0 && text[at - 1] == U' ' && !text.substr(0, at).ends_with(U"이날 ");
        const auto told = view.article->opening().substr(0, view.sentence.begin);
        if (topic && own_word && told.find(meeting) == told.npos) return true;
    }
    return false;
}

bool tells_other_time(std::string_view rule) {
    static constexpr std::array<std::string_view, 5> rules{"last_year", "earlier_year", "running_total",
                                                           "earlier_event", "time_carried_on"};
    return std::ranges::find(rules, rule) != rules.end();
}

}  // namespace

void CarriedFrame::enter(const SentenceView& view) {
    const bool continues = (of_other_time_ > 0 || quiet_other_time_ || carried_ != Frame::own) && goes_on(view);
    if (taken_ == 0 && (of_other_time_ > 0 || several_events_ || (quiet_other_time_ && continues)))
        carried_ = Frame::other_time, told_begin_ = begin_, told_end_ = end_;
    else if (side_event_)
        carried_ = Frame::side_event, told_begin_ = begin_, told_end_ = end_;
    else if (taken_ > 0)
        carried_ = Frame::own;
    taken_ = of_other_time_ = 0;
    begin_ = view.sentence.begin, end_ = view.sentence.end;
    side_event_ = holds_another(view) || (!view.quantities.empty() && is_of_side_meeting(view));
    quiet_other_time_ = is_of_other_time(view);
    several_events_ =
        view.sentence.role == LineRole::sentence && several_events_of(view, view.sentence.end).has_value();
    const bool may_go_on = view.sentence.role == LineRole::sentence && (view.language() == Language::ko || continues);
    if (carried_ != Frame::own && (!may_go_on || (!continues && comes_back(view)))) carried_ = Frame::own;
}

Answer CarriedFrame::other(const Question& question) const {
    const bool crowd = question.counts_people_or_firms();
    if (side_event_ && crowd) return NotOurs{"side_event", false, begin_, end_};
    if (carried_ == Frame::side_event && crowd) return NotOurs{"side_event", false, told_begin_, told_end_};
    if (carried_ == Frame::other_time) return NotOurs{"time_carried_on", false, told_begin_, told_end_};
    return std::nullopt;
}

void CarriedFrame::judged(std::string_view rule) {
    if (rule.empty())
        ++taken_;
    else if (tells_other_time(rule))
        ++of_other_time_;
}

}  // namespace gyoryu::desk
