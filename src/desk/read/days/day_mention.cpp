#include "desk/read/days/written_day.h"

#include "desk/read/days/day_words.h"
#include "desk/read/days/english_days.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;

class DayReader {
public:
    DayReader(const Article& article, std::uint32_t at, std::uint32_t end)
        : article_(article), text_(article.folded()), at_(at), end_(end) {
        mention_.begin = at;
    }

    std::optional<DayMention> run() {
        const bool read = numeric() || (east_asian_language() ? east_asian() : european());
        if (!read || !possible()) return std::nullopt;
        return mention_;
    }

private:
    bool east_asian_language() const { return article_.language == Language::ko || article_.language == Language::zh; }

    bool possible() const {
        const auto fits = [](const std::optional<int>& value, int low, int high) {
            return !value || (*value >= low && *value <= high);
        };
        return fits(mention_.year, 1950, 2100) && fits(mention_.month, 1, 12) && fits(mention_.day, 1, 31) &&
               fits(mention_.last_month, 1, 12) && fits(mention_.last_day, 1, 31) &&
               (mention_.day || (mention_.year && mention_.month));
    }

    std::optional<int> number(std::uint32_t& at, int digits_most = 4) const {
        int value = 0, digits = 0;
        auto i = at;
        for (; i < end_ && is_digit(text_[i]) && digits < 5; ++i, ++digits) value = value * 10 + int(text_[i] - U'0');
        if (digits == 0 || digits > digits_most) return std::nullopt;
        at = i;
        return value;
    }

    void spaces(std::uint32_t& at) const {
        while (at < end_ && text_[at] == U' ') ++at;
    }

    bool take(std::uint32_t& at, std::u32string_view word) const {
        auto i = at;
        spaces(i);
        if (text_.substr(i, word.size()) != word || i + word.size() > end_) return false;
        at = i + static_cast<std::uint32_t>(word.size());
        return true;
    }

    bool take_any(std::uint32_t& at, std::initializer_list<std::u32string_view> words) const {
        return std::ranges::any_of(words, [&](auto word) { return take(at, word); });
    }

    void done(std::uint32_t at) { mention_.end = at; }

    /// 2024-05-03, 2024. 5. 3., 2024/5/3, 16.05.2023, perhaps with a time.
    bool numeric() {
        auto at = at_;
        const auto first = number(at);
        if (!first || at >= end_) return false;
        const char32_t mark = text_[at];
        if (mark != U'-' && mark != U'.' && mark != U'/') return false;
        const auto part = [&](std::uint32_t& i) {
            if (i >= end_ || text_[i] != mark) return std::optional<int>{};
            ++i;
            if (mark == U'.') spaces(i);
            return number(i);
        };
        const auto second = part(at);
        const auto third = second ? part(at) : std::nullopt;
        if (!third) return false;
        if (at_ + 2 < end_ && text_[at_ + 2] == mark && short_year(at)) {
            mention_.year = 2000 + *first, mention_.month = second, mention_.day = third;
            mention_.numeric = mention_.has_time = !behind_apostrophe();
            done(at);
            if (behind_apostrophe()) last_numeric(at);
            return true;
        }
        const bool year_first = *first > 31;
        if (!year_first && *third < 1950) return false;
        mention_.year = year_first ? first : third;
        mention_.month = second;
        mention_.day = year_first ? third : first;
        mention_.numeric = true;
        if (mark == U'.' && year_first && at < end_ && text_[at] == U'.') ++at;
        auto time = at;
        for (int i = 0; i < 12 && time < end_ && !is_digit(text_[time]); ++i) ++time;
        const auto hour = number(time, 2);
        mention_.has_time = hour && time + 1 < end_ && text_[time] == U':' && is_digit(text_[time + 1]);
        done(at);
        if (year_first && mark == U'.' && !mention_.has_time) last_numeric(at);
        return true;
    }

    /// "2019. 6. 12.(수)~6. 14.(금)", "2019.6.12~14".
    void last_numeric(std::uint32_t at) {
        weekday(at);
        spaces(at);
        if (!take_any(at, {U"~", U"∼", U"～"})) return;
        spaces(at);
        auto day = number(at, 2);
        std::optional<int> month;
        auto dot = at;
        if (day && take_any(dot, {U"."})) {
            spaces(dot);
            if (const auto second = number(dot, 2)) month = day, day = second, at = dot;
        }
        if (!day || *day < 1 || *day > 31 || (month && (*month < 1 || *month > 12))) return;
        if (!month && *day < *mention_.day) return;
        if (at < end_ && (text_[at] == U'일' || text_[at] == U'.')) ++at;
        mention_.last_month = month, mention_.last_day = day;
        mention_.numeric = false;  // only an event lasts
        done(at);
    }

    /// "6.12~14일", "6. 12.(수)~14.(금)": a month and days without a year, told from a decimal by what closes them.
    bool month_and_days() {
        auto at = at_;
        const auto month = number(at, 2);
        if (!month || *month < 1 || *month > 12 || !take_any(at, {U"."})) return false;
        spaces(at);
        const auto day = number(at, 2);
        if (!day || *day < 1 || *day > 31) return false;
        const auto dotted = at;
        if (at < end_ && text_[at] == U'.') ++at;
        const bool with_weekday = at < end_ && text_[at] == U'(';
        mention_.month = month, mention_.day = day;
        last_numeric(at);
        if (!mention_.last_day || !(with_weekday || text_[mention_.end - 1] == U'일')) {
            mention_.month.reset(), mention_.day.reset(), mention_.last_month.reset(), mention_.last_day.reset();
            mention_.end = dotted;
            return false;
        }
        return true;
    }

    /// "18.12.04 15:20", "입력 18.12.04": only a page writes so when the article was written.
    bool short_year(std::uint32_t at) const {
        if (!east_asian_language()) return false;
        if (behind_apostrophe()) return true;
        const auto label = at_ - std::min<std::uint32_t>(at_, 8);
        if (first_mark(article_.marks, label, at_, {Tag::dateline}) != nullptr) return true;
        while (at < end_ && (text_[at] == U' ' || text_[at] == U'.')) ++at;
        const auto hour = number(at, 2);
        return hour && *hour < 24 && at + 2 < end_ && text_[at] == U':' && is_digit(text_[at + 1]);
    }

    bool behind_apostrophe() const { return at_ > 0 && (text_[at_ - 1] == U'\'' || text_[at_ - 1] == 0x2019); }

    void weekday(std::uint32_t& at) const {
        auto i = at;
        spaces(i);
        if (i >= end_ || (text_[i] != U'(' && text_[i] != U'（')) return;
        for (auto close = i + 1; close < end_ && close < i + 8; ++close)
            if (text_[close] == U')' || text_[close] == U'）') {
                at = close + 1;
                return;
            }
    }

    /// 2016년 11월 11일(금)부터 12일까지, 8~12일, 6月18日至19日.
    bool east_asian() {
        if (month_and_days()) return true;
        auto at = at_;
        auto value = number(at);
        if (!value) return false;
        if (*value > 31 && take_any(at, {U"년", U"年"})) {
            mention_.year = value;
            spaces(at);
            value = number(at, 2);
            if (!value) return false;
        }
        if (take_any(at, {U"월", U"月"})) {
            mention_.month = value;
            done(at);
            spaces(at);
            if (at + 2 < end_ && text_.substr(at, 2) == U"초순") return false;
            value = number(at, 2);
            if (!value) return mention_.year.has_value();
        }
        return days(at, value);
    }

    bool days(std::uint32_t at, std::optional<int> first) {
        mention_.day = first;
        weekday(at);
        auto after_range = at;
        if (take_any(after_range, {U"~", U"-", U"至", U"∼"}) && last(after_range)) return true;
        after_range = at;
        if (take_any(after_range, {U"·", U"ㆍ", U"・", U","}) && next_day(after_range)) return true;
        if (!take_any(at, {U"일", U"日", U"号"})) {
            mention_.day.reset();
            return mention_.year && mention_.month;
        }
        if (at < end_ && (is_length(text_.substr(at)) || (!mention_.month && is_each(text_.substr(at))))) {
            mention_.day.reset();
            return mention_.year && mention_.month;
        }
        weekday(at);
        done(at);
        const bool bracketed = at < end_ && text_[at] == U')' && at_ > 0 && text_[at_ - 1] == U'(';
        after_range = bracketed ? at + 1 : at;  // "어제(6일)부터 4일 동안"
        if (auto opened = after_range; take_any(opened, {U"개막해", U"개막하여", U"개막한 뒤", U"시작해", U"막을 올려",
                                                         U"막을 올린 뒤", U"열려", U"문을 열어"}))
            length(opened);  // "31일 개막해 4일간"
        if (take_any(after_range, {U"부터", U"~", U"-", U"至", U"到", U"에서", U"∼"})) {
            auto behind = after_range;
            weekday(behind);
            if (!last(behind)) length(behind);
        } else if (take_any(after_range, {U"까지"})) {
            length(after_range);
            mention_.counts_back = mention_.days.has_value();
        } else if (take_any(after_range, {U"과", U"와", U"·", U"ㆍ", U"・", U","})) {
            neighbour(after_range);
        }
        return true;
    }

    /// "18·19일": two days in a row.
    bool next_day(std::uint32_t at) {
        if (last(at) && !mention_.last_month && mention_.last_day == *mention_.day + 1) return true;
        mention_.last_day.reset(), mention_.last_month.reset(), mention_.last_year.reset();
        return false;
    }

    /// "5일과 6일": two days in a row.
    void neighbour(std::uint32_t at) {
        const auto end = mention_.end;
        const bool comma = text_[at - 1] == U',';
        if (last(at) && (mention_.last_month || mention_.last_day != *mention_.day + 1 ||
                         (comma && mention_.end < end_ && text_[mention_.end] == U','))) {
            mention_.last_day.reset();
            mention_.last_month.reset();
            mention_.last_year.reset();
            mention_.end = end;
        }
    }

    bool last(std::uint32_t at) {
        std::optional<int> month, year;
        if (take_any(at, {U"오는", U"지난 "})) spaces(at);
        if (take_any(at, {U"이달", U"이번 달"}))
            spaces(at), mention_.last_month = -1;
        else if (take_any(at, {U"다음달", U"다음 달", U"내달"}))
            spaces(at), mention_.last_month = -2;
        spaces(at);
        auto value = number(at, 4);
        if (!value) return undo();
        if (take_any(at, {U"년", U"年"})) {
            year = value;
            spaces(at);
            value = number(at, 2);
        }
        if (value && take_any(at, {U"월", U"月"})) {
            month = value;
            spaces(at);
            value = number(at, 2);
        }
        weekday(at);
        if (!value || !take_any(at, {U"일", U"日", U"号"}) || (at < end_ && is_length(text_.substr(at)))) return undo();
        weekday(at);
        take_any(at, {U"까지"});
        if (mention_.last_month == -1 || mention_.last_month == -2) {
            relative_last_ = *mention_.last_month;
            mention_.last_month.reset();
        }
        mention_.last_year = year;
        if (month) mention_.last_month = month;
        if (relative_last_ != 0) mention_.last_month = resolved_relative();
        mention_.last_day = value;
        done(at);
        return true;
    }

    /// 이달, 다음 달 against the day of the article.
    std::optional<int> resolved_relative() const {
        if (!article_.written.month) return std::nullopt;
        const int month = *article_.written.month + (relative_last_ == -2 ? 1 : 0);
        return month > 12 ? 1 : month;
    }

    bool undo() {
        mention_.last_month.reset();
        return false;
    }

    /// 부터 3일간, 부터 사흘간.
    void length(std::uint32_t at) {
        spaces(at);
        mention_.days = days_in_words(text_.substr(at));
        if (mention_.days) return;
        auto i = at;
        auto value = number(i, 2);
        const bool nights = value && take(i, U"박");  // "20일부터 4박 5일 일정으로"
        if (nights) spaces(i), value = number(i, 2);
        if (value && (take_any(i, {U"일간", U"일 동안", U"天"}) || (nights && take(i, U"일")))) mention_.days = value;
    }

    const Mark* month_at(std::uint32_t at) const {
        return first_mark(article_.marks, at, std::min(at + 12, end_), {Tag::month_name});
    }

    const Mark* month_here(std::uint32_t& at) const {
        auto i = at;
        spaces(i);
        const auto* mark = month_at(i);
        if (mark == nullptr || mark->begin != i) return nullptr;
        at = mark->end;
        if (at < end_ && text_[at] == U'.') ++at;
        return mark;
    }

    /// May 12-13, 2022 · 20-22 September 2023 · с 10 по 12 мая 2022 года.
    bool european() {
        auto at = at_;
        if (const auto* month = month_here(at)) {
            mention_.month = month->value;
            spaces(at);
            const auto day = number(at, 2);
            if (!day) return false;
            mention_.day = day;
            done(at);
            european_end(at, true);
            return year_behind();
        }
        const auto day = number(at, 2);
        if (!day) return false;
        mention_.day = day;
        european_end(at, false);
        if (mention_.month) return year_behind();
        const auto* month = month_here(at);
        if (month == nullptr) return false;
        mention_.month = month->value;
        done(at);
        auto i = at;
        if (take_any(i, {U"-", U"по", U"to"})) {
            spaces(i);
            const auto last_day = number(i, 2);
            const auto* last_month = last_day ? month_here(i) : nullptr;
            if (last_month != nullptr) {
                mention_.last_day = last_day;
                mention_.last_month = last_month->value;
                done(i);
            }
        }
        return year_behind();
    }

    void european_end(std::uint32_t at, bool month_known) {
        auto i = at;
        if (!take_any(i, {U"-", U"to ", U"and ", U"through ", U"по ", U"и "})) return;
        spaces(i);
        const auto* other = month_known ? month_here(i) : nullptr;
        spaces(i);
        const auto last_day = number(i, 2);
        if (!last_day || *last_day > 31) return;  // "on June 12 and 51 in Sampletown"
        const auto* month = month_known ? nullptr : month_here(i);
        if (!month_known && month == nullptr) return;
        if (month != nullptr) mention_.month = month->value;
        if (other != nullptr) mention_.last_month = other->value;
        mention_.last_day = last_day;
        done(i);
    }

    bool year_behind() {
        auto at = mention_.end;
        if (at < end_ && text_[at] == U',') ++at;
        spaces(at);
        const auto year = number(at, 4);
        if (year && *year > 1950) mention_.year = year, done(at);
        return true;
    }

    const Article& article_;
    std::u32string_view text_;
    std::uint32_t at_, end_;
    DayMention mention_;
    int relative_last_ = 0;
};

}  // namespace

std::optional<DayMention> day_mention_at(const Article& article, std::uint32_t at, std::uint32_t end) {
    if (article.language == Language::en)
        if (const auto days = ordinal_days_at(article, at, std::min(end, at + 64))) return days;
    return DayReader(article, at, std::min(end, at + 64)).run();
}

}  // namespace gyoryu::desk
