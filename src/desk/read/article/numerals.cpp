#include "desk/read/article/numerals.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t digits_most = 15;

int han_digit(char32_t c) {
    static constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    static constexpr std::u32string_view other = U"零壹贰叁肆伍陆柒捌玖";
    if (c == U'两' || c == U'兩') return 2;
    if (c == 0x25CB) return 0;  // ○
    if (const auto at = digits.find(c); at != digits.npos) return static_cast<int>(at);
    const auto at = other.find(c);
    return at == other.npos ? -1 : static_cast<int>(at);
}

/// 10^n of a character that multiplies what stands before it; 0 if it is none.
double magnitude_of(char32_t c) {
    switch (c) {
        case U'십':
        case U'十':
        case U'拾':
            return 1e1;
        case U'백':
        case U'百':
            return 1e2;
        case U'천':
        case U'千':
            return 1e3;
        case U'만':
        case U'万':
        case U'萬':
            return 1e4;
        case U'억':
        case U'亿':
        case U'億':
            return 1e8;
        case U'조':
        case U'兆':
            return 1e12;
        default:
            return 0;
    }
}

double tidy(long double value) {
    const long double whole = std::round(value);
    return static_cast<double>(std::fabs(value - whole) < 1e-4L ? whole : value);
}

class Reader {
public:
    Reader(std::u32string_view text, std::uint32_t at, std::uint32_t end, Language language)
        : text_(text), at_(at), end_(end), language_(language) {}

    /// Digits with grouping and a decimal part. False, with nothing read, if it is no number.
    bool digits(long double& value) {
        std::uint32_t count = 0;
        const auto start = at_;
        value = 0;
        run(value, count);
        while (grouped()) ++at_, run(value, count);
        if (count == 0 || count > digits_most) return at_ = start, false;
        decimals(value);
        return true;
    }

    /// Two dots or a colon make a date or a time.
    bool is_date_like() const {
        return at_ + 1 < end_ && (text_[at_] == U'.' || text_[at_] == U':') && is_digit(text_[at_ + 1]);
    }

    bool han_run(long double& value) {
        const auto start = at_;
        value = 0;
        std::uint32_t count = 0;
        while (at_ < end_ && han_digit(text_[at_]) >= 0 && count < digits_most)
            value = value * 10 + han_digit(text_[at_++]), ++count;
        if (count > 0 && at_ + 1 < end_ && (text_[at_] == U'点' || text_[at_] == U'點') &&
            han_digit(text_[at_ + 1]) >= 0) {
            ++at_;
            for (long double part = 0.1L; at_ < end_ && han_digit(text_[at_]) >= 0 && part > 1e-9L; part /= 10)
                value += part * han_digit(text_[at_++]);
        }
        return at_ > start;
    }

    std::uint32_t at() const { return at_; }
    void move(std::uint32_t at) { at_ = at; }
    char32_t peek(std::uint32_t ahead = 0) const { return at_ + ahead < end_ ? text_[at_ + ahead] : 0; }

private:
    void run(long double& value, std::uint32_t& count) {
        for (; at_ < end_ && is_digit(text_[at_]); ++at_, ++count)
            if (count < digits_most) value = value * 10 + (text_[at_] - U'0');
    }

    bool three_digits(std::uint32_t from) const {
        if (from + 3 > end_) return false;
        for (std::uint32_t i = from; i < from + 3; ++i)
            if (!is_digit(text_[i])) return false;
        return from + 3 == end_ || !is_digit(text_[from + 3]);
    }

    bool grouped() const {
        if (at_ >= end_ || at_ == 0 || !is_digit(text_[at_ - 1])) return false;
        const char32_t c = text_[at_];
        const bool separator = c == U',' ? language_ != Language::ru : c == U' ' && language_ == Language::ru;
        return separator && three_digits(at_ + 1);
    }

    void decimals(long double& value) {
        const bool point = peek() == U'.' || (peek() == U',' && language_ == Language::ru);
        if (!point || !is_digit(peek(1))) return;
        auto last = at_ + 1;
        while (last < end_ && is_digit(text_[last])) ++last;
        if (last < end_ && text_[last] == U'.' && last + 1 < end_ && is_digit(text_[last + 1])) return;
        long double part = 0.1L;
        for (++at_; at_ < last; ++at_, part /= 10) value += part * (text_[at_] - U'0');
    }

    std::u32string_view text_;
    std::uint32_t at_, end_;
    Language language_;
};

/// "7천 261천 불": thousands counted in thousands.
bool in_thousands(const Reader& ahead, long double last_small, long double read) {
    return last_small == 1e3L && read >= 100 && read < 1e3L && ahead.peek() == U'천';
}

/// Magnitudes of East Asia: a small one (천) multiplies its digits, a large one (만, 억, 조) all since the last.
std::optional<Numeral> east_asian(Reader reader, Language language) {
    long double total = 0, section = 0, current = 0, last_large = 1e16L, last_small = 1;
    bool pending = false, any = false;
    Numeral numeral{reader.at(), reader.at()};
    for (;;) {
        long double read = 0;
        const char32_t c = reader.peek();
        if (!pending && is_digit(c) && reader.digits(read)) {
            current = read, pending = any = true;
            if (reader.is_date_like()) numeral.is_date_like = true;
            numeral.magnitude = 1;
        } else if (!pending && language == Language::zh && han_digit(c) >= 0 && reader.han_run(read)) {
            current = read, pending = any = true;
            numeral.magnitude = 1;
        } else if (const auto size = static_cast<long double>(magnitude_of(c)); size > 0) {
            const bool bare = !pending && section == 0;
            const bool of_myriads = bare && size == 1e8L && last_large == 1e4L && total < 1e8L;
            const bool one_thousand = language == Language::ko && size < 1e4L && last_large < 1e16L &&
                                      (is_digit(reader.peek(1)) || magnitude_of(reader.peek(1)) > size);  // 2억천5백만
            if (bare && !of_myriads && !one_thousand && (size >= 1e4L || any)) break;
            if (size < 1e4L) {
                section += (pending ? current : 1) * size, last_small = size;
            } else if (of_myriads) {
                total *= size, last_large = size, numeral.magnitude = 1e12;  // 万亿 is one magnitude, 10^12
                reader.move(reader.at() + 1), numeral.end = reader.at();
                continue;
            } else {
                if (size >= last_large) break;
                total += (section + (pending ? current : 0)) * size;
                section = 0;
                last_large = size;
            }
            current = 0, pending = false, any = true;
            numeral.magnitude = static_cast<double>(size);
            reader.move(reader.at() + 1);
        } else if (any && (c == U'余' || c == U'多' || c == U'여') && magnitude_of(reader.peek(1)) > 0) {
            numeral.about = true;
            reader.move(reader.at() + 1);
            continue;
        } else if (c == U' ' && any && !pending && section > 0 && last_small > 1 && is_digit(reader.peek(1))) {
            auto ahead = reader;  // "9천 6백만"
            ahead.move(ahead.at() + 1);
            if (!ahead.digits(read) || ahead.is_date_like()) break;
            if (in_thousands(ahead, last_small, read)) {
                section = (section + read) * 1e3L, last_small = 1;
                reader.move(ahead.at() + 1), numeral.end = reader.at();
                continue;
            }
            if (read >= last_small) break;
            const bool hundreds = last_small == 1e3L && read >= 100;  // "1천 500여 명"
            if (!hundreds && magnitude_of(ahead.peek() == U'여' ? ahead.peek(1) : ahead.peek()) == 0) break;
            reader.move(reader.at() + 1);
        } else if (c == U' ' && any && !pending && section > 0 && magnitude_of(reader.peek(1)) == 1e4 &&
                   std::u32string_view(U" 달").find(reader.peek(2)) != std::u32string_view::npos && last_large > 1e4L) {
            reader.move(reader.at() + 1);  // "1억 2천 만 달러"
        } else if (c == U' ' && any && !pending && section == 0 && last_large < 1e16L && is_digit(reader.peek(1))) {
            auto ahead = reader;
            ahead.move(ahead.at() + 1);
            if (!ahead.digits(read) || read >= last_large || ahead.is_date_like()) break;
            const auto size_next = magnitude_of(ahead.peek());
            const bool goes_on = size_next > 0 || read >= 100;
            if (!goes_on || (size_next == 0 && last_large > 1e4L)) break;
            reader.move(reader.at() + 1);
        } else {
            break;
        }
        numeral.end = reader.at();
    }
    if (!any) return std::nullopt;
    numeral.value = tidy(total + section + (pending ? current : 0));
    return numeral;
}

const Mark* mark_at(std::span<const Mark> marks, std::uint32_t begin, Tag tag) {
    for (const Mark& mark : marks) {
        if (mark.begin > begin) break;
        if (mark.begin == begin && mark.tag == tag) return &mark;
    }
    return nullptr;
}

/// Words of magnitude behind the digits, as in "1.2 billion" and "тыс."; "two hundred" multiplies too.
std::optional<Numeral> european(Reader reader, std::u32string_view text, std::uint32_t end,
                                std::span<const Mark> marks) {
    Numeral numeral{reader.at(), reader.at()};
    long double value = 0;
    if (reader.digits(value)) {
        numeral.is_date_like = reader.is_date_like();
        numeral.end = reader.at();
    } else if (const auto* word = mark_at(marks, numeral.begin, Tag::number)) {
        value = word->value;
        numeral.end = word->end;
        if (value >= 20 && value < 100 && numeral.end + 1 < end &&
            (text[numeral.end] == U'-' || text[numeral.end] == U' '))
            if (const auto* one = mark_at(marks, numeral.end + 1, Tag::number); one != nullptr && one->value < 10)
                value += one->value, numeral.end = one->end;
    } else {
        return std::nullopt;
    }
    for (int more = 0; more < 2; ++more) {
        std::uint32_t at = numeral.end;
        if (at < end && (text[at] == U' ' || text[at] == U'-')) ++at;
        const auto* size = mark_at(marks, at, Tag::magnitude);
        if (size == nullptr || (size->end < end && is_digit(text[size->end]))) break;  // "30 B2B meetings"
        const long double power = std::pow(10.0L, size->value);
        value *= power;
        numeral.magnitude *= static_cast<double>(power);
        numeral.end = size->end;
    }
    numeral.value = tidy(value);
    return numeral;
}

}  // namespace

namespace {

/// "천4백만 달러", "천만 원": one thousand without its 1, not the beginning of a word.
bool bare_magnitude(std::u32string_view text, std::uint32_t at, std::uint32_t end) {
    if (text[at] != U'천' && text[at] != U'백' && text[at] != U'십') return false;
    if (at + 2 >= end) return false;
    if (is_digit(text[at + 1])) return true;
    if (text[at] == U'천' && text[at + 1] == U' ' && at + 4 < end && is_digit(text[at + 2])) {
        const bool hundreds = is_digit(text[at + 3]) && is_digit(text[at + 4]);  // "천 500여 명", "천 2백만 달러"
        return hundreds || text[at + 3] == U'백' || text[at + 3] == U'십';
    }
    if (text[at + 1] == U'여') return std::u32string_view(U" 명개건곳").find(text[at + 2]) != std::u32string_view::npos;
    const bool large = text[at + 1] == U'만' || text[at + 1] == U'억';
    return large && std::u32string_view(U" 달원불명건개여").find(text[at + 2]) != std::u32string_view::npos;
}

/// 近万人, 万余名: ten thousand without its one.
bool bare_myriad(std::u32string_view text, std::uint32_t at, std::uint32_t end) {
    if ((text[at] != U'万' && text[at] != U'萬') || at + 1 >= end) return false;
    const char32_t before = at > 0 ? text[at - 1] : 0, next = text[at + 1];
    if (magnitude_of(next) > 0) return false;
    return next == U'余' || next == U'多' ||
           std::u32string_view(U"近约超逾过").find(before) != std::u32string_view::npos;
}

}  // namespace

std::optional<Numeral> numeral_at(std::u32string_view folded, std::uint32_t at, std::uint32_t end, Language language,
                                  std::span<const Mark> marks) {
    if (at >= end) return std::nullopt;
    Reader reader(folded, at, end, language);
    if (language == Language::en || language == Language::ru) return european(reader, folded, end, marks);
    const char32_t c = folded[at];
    if (language == Language::zh && bare_myriad(folded, at, end)) return Numeral{at, at + 1, 1e4, 1e4, false, true};
    if (is_digit(c) || (language == Language::ko && bare_magnitude(folded, at, end)) ||
        (language == Language::zh && (han_digit(c) >= 0 || magnitude_of(c) > 0)))
        return east_asian(reader, language);
    if (const auto* word = mark_at(marks, at, Tag::number))
        return Numeral{at, word->end, static_cast<double>(word->value), 1, false};
    return std::nullopt;
}

}  // namespace gyoryu::desk
