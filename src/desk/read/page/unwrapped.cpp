#include "desk/read/page/unwrapped.h"

#include "desk/read/words/lexicon.h"

#include <algorithm>
#include <vector>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t columns_least = 44, columns_most = 100;  ///< of the widest line; a Hangul letter takes two
constexpr std::uint32_t columns_spare = 6;
constexpr double full_line = 0.7;  ///< of the widest: shorter ones were ended on purpose

struct Line {
    std::uint32_t begin = 0, end = 0, columns = 0;
};

std::uint32_t columns_of(std::u32string_view line) {
    return static_cast<std::uint32_t>(line.size()) +
           static_cast<std::uint32_t>(std::ranges::count_if(line, [](char32_t c) { return c >= 0x1100; }));
}

std::vector<Line> lines_of(std::u32string_view text) {
    std::vector<Line> lines;
    for (std::uint32_t at = 0; at < text.size();) {
        auto stop = static_cast<std::uint32_t>(std::min(text.find(U'\n', at), text.size()));
        auto begin = at, end = stop;
        while (begin < end && is_space(text[begin])) ++begin;
        while (end > begin && is_space(text[end - 1])) --end;
        lines.push_back({begin, end, columns_of(text.substr(begin, end - begin))});
        at = stop + 1;
    }
    return lines;
}

bool ends_sentence(char32_t c) { return std::u32string_view(U".!?。\"')]>:;|").find(c) != std::u32string_view::npos; }

bool opens_line(char32_t c) { return is_letter(c) || is_digit(c) || c == U'"' || c == U'\'' || c == U'('; }

class Unwrapper {
public:
    explicit Unwrapper(PageText& page) : page_(page), lines_(lines_of(page.folded)) {}

    void run() {
        each_block([&](std::size_t first, std::size_t last) {
            const auto widest = width(first, last);
            if (breaks_at(first, last, widest)) page_width_ = std::max(page_width_, widest + columns_spare);
        });
        each_block([&](std::size_t first, std::size_t last) { block(first, last); });
    }

private:
    template <typename Use>
    void each_block(Use use) const {
        for (std::size_t i = 0; i < lines_.size();) {
            auto end = i;
            while (end < lines_.size() && lines_[end].columns > 0) ++end;
            if (end - i >= 2) use(i, end);
            i = std::max(end, i + 1);
        }
    }

    /// Of its text: "▶ …" below it is no part of the paragraphs.
    std::uint32_t width(std::size_t first, std::size_t last) const {
        std::uint32_t widest = 0;
        for (auto i = first; i < last; ++i)
            if (page_.folded[lines_[i].begin] < 0x2500 || is_letter(page_.folded[lines_[i].begin]))
                widest = std::max(widest, lines_[i].columns);
        return widest;
    }

    /// Three lines or more, all but the last filled.
    bool breaks_at(std::size_t first, std::size_t last, std::uint32_t widest) const {
        if (last - first < 3 || widest < columns_least || widest > columns_most) return false;
        for (auto i = first; i + 1 < last; ++i)
            if (lines_[i].columns < full_line * widest) return false;
        return true;
    }

    void block(std::size_t first, std::size_t last) {
        const auto widest = width(first, last);
        const bool alone = last - first >= 3 && widest >= columns_least && widest <= columns_most;
        const bool narrow = alone || (page_width_ > 0 && widest <= page_width_ && widest >= full_line * page_width_);
        for (auto i = first; i + 1 < last;) {
            auto end = i;
            while (end + 1 < last && goes_on(lines_[end], lines_[end + 1], narrow ? widest : 0)) ++end;
            const char32_t stop = page_.folded[lines_[end].end - 1];
            if (end > i && (stop == U'.' || (stop == U'다' && end + 1 == last))) join(i, end);
            i = end + 1;
        }
    }

    /// "전라남도가 / 5억 달러의 / 투자의향을 받았습니다.": lines of a broadcast, ended behind a particle.
    bool breaks_phrase(const Line& line) const {
        const auto words = std::u32string_view(page_.folded).substr(line.begin, line.end - line.begin);
        static constexpr std::u32string_view particles = U"가이은는을를의에서로와과며고등해한된할간안,";
        return words.find(U' ') != words.npos && particles.find(words.back()) != particles.npos;
    }

    /// A line as wide as the others that stops in the middle; small Latin letters go on whatever the width.
    bool goes_on(const Line& line, const Line& next, std::uint32_t widest) const {
        const char32_t last = page_.folded[line.end - 1], opens = page_.text[next.begin];
        if (ends_sentence(last) || !opens_line(opens) || !opens_line(page_.folded[line.begin])) return false;
        const bool small = (opens >= U'a' && opens <= U'z') || (opens >= 0x430 && opens <= 0x44F);
        if (small && is_letter(last) && line.columns >= columns_least) return true;
        const bool in_phrase = breaks_phrase(line);
        if (in_phrase && line.columns <= columns_least) return true;
        return widest > 0 && line.columns >= full_line * widest && (in_phrase || !had_room(line, next, widest));
    }

    /// The next line's first word would have stood in this one: ended on purpose, like a headline.
    bool had_room(const Line& line, const Line& next, std::uint32_t widest) const {
        const auto text = std::u32string_view(page_.folded).substr(next.begin, next.end - next.begin);
        const auto word = text.substr(0, std::min(text.find(U' '), text.size()));
        return line.columns + 1 + columns_of(word) < widest;
    }

    void join(std::size_t first, std::size_t last) {
        for (auto i = first; i < last; ++i)
            for (auto at = lines_[i].end; at < lines_[i + 1].begin; ++at)
                if (page_.text[at] == U'\n' || page_.text[at] == U'\r') page_.text[at] = page_.folded[at] = U' ';
    }

    PageText& page_;
    std::vector<Line> lines_;
    std::uint32_t page_width_ = 0;  ///< at which its longer paragraphs are broken; one of two lines may share it
};

}  // namespace

void unwrap(PageText& page) {
    if (!page.was_html) Unwrapper(page).run();
}

}  // namespace gyoryu::desk
