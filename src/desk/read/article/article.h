#pragma once

#include "desk/read/article/quantities.h"
#include "desk/read/article/reading.h"
#include "desk/read/page/page_text.h"
#include "desk/read/page/sentences.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace gyoryu::desk {

/// A day of the calendar, perhaps without its parts.
struct DayFound {
    std::optional<int> year, month, day;

    /// Where all its parts are known and it is one.
    std::optional<std::chrono::sys_days> whole() const;
};

/// A body where the text names it: half open, in characters of the page's text, without particles and legal forms.
struct BodyMention {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    BodyType type = BodyType::other;
    std::size_t sentence = 0;
    bool acts = false;       ///< subject or companion of the sentence (는, 이, 와 …), not only a place in it
    bool explains = false;   ///< in brackets behind another body
    bool stands_in = false;  ///< a short name that the text gave another mention
};

/// Everything the rules look at, made once for an article.
struct Article {
    text::Language language = text::Language::ko;
    PageText page;
    std::vector<Mark> marks;  ///< of the whole page, by place
    std::vector<ArticleLine> lines;
    std::vector<Sentence> sentences;
    DayFound written;               ///< when the article was written, as far as the text settles it
    std::optional<int> year;        ///< of the events reported, as far as certain
    bool upcoming = false;          ///< announces an event instead of reporting one
    bool of_fair = false;           ///< a fair is the story itself
    bool fair_abroad = false;       ///< in Korean, names a fair in a foreign place first
    bool of_pavilion = false;       ///< tells of one pavilion or side event within a fair
    std::int32_t selling_land = 0;  ///< whose firms sell, in Russian articles; packed, 0 if the text does not tell
    bool of_russians = false;       ///< tells of Russia or of a region of it, in Russian articles
    std::int32_t buying_land = 0;   ///< whose firms buy, the same
    bool of_video = false;          ///< tells of meetings by video, whose buyers are no onlookers
    bool of_purchases = false;  ///< of a meeting where large firms and agencies buy, of delegations to an import fair
    std::int32_t home = 0;  ///< in English, the land (`packed` ISO code) whose firms offer; 0 if the text names none
    std::vector<BodyMention> companies;  ///< firms that act, in order
    std::vector<double> mixed_amounts;   ///< left out as of two kinds at once

    std::u32string_view folded() const { return page.folded; }
    Marks marks_of(const Sentence& sentence) const {
        return {std::span(marks).subspan(sentence.first_mark, sentence.mark_count), sentence.tags};
    }
    /// The headline and the first two sentences.
    std::u32string_view opening() const;
    /// The input's words between two places of the page's text.
    Span span(std::uint32_t begin, std::uint32_t end) const;
    std::string words(std::uint32_t begin, std::uint32_t end) const;
};

/// A sentence with its quantities, as the rules of figures see it.
struct SentenceView {
    const Article* article = nullptr;
    Sentence sentence;
    Marks marks;
    std::vector<Quantity> quantities;

    std::u32string_view text() const { return article->folded(); }
    text::Language language() const { return article->language; }
    std::uint32_t end_before_next(std::size_t index) const {
        return index + 1 < quantities.size() ? quantities[index + 1].begin : sentence.end;
    }
    std::uint32_t begin_after_last(std::size_t index) const {
        return index > 0 ? quantities[index - 1].end : sentence.begin;
    }
};

}  // namespace gyoryu::desk
