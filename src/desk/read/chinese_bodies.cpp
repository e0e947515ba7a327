#include "desk/read/organisations.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t name_letters_most = 26;

/// Where a name cannot reach back over: marks, and the words between names.
bool stops_at(const Article& article, std::uint32_t at) {
    const char32_t c = article.folded()[at];
    return !(is_han(c) || is_latin(c) || is_digit(c) || c == U'(' || c == U')' || c == 0xB7);
}

class ChineseReader {
public:
    ChineseReader(const Article& article, std::size_t index)
        : article_(article),
          index_(index),
          sentence_(article.sentences[index]),
          text_(article.folded()),
          marks_(article.marks_of(sentence_)) {}

    std::vector<BodyMention> run() {
        for (const Mark& mark : marks_) {
            if (mark.tag != body_agency && mark.tag != body_association && mark.tag != body_company &&
                mark.tag != body_hospital && mark.tag != body_zone && mark.tag != body_other)
                continue;
            const auto begin = name_begin(mark);
            if (mark.begin < begin + 2 || goes_on(mark)) continue;
            add({begin, mark.end, body_type(mark.tag), index_, true, false});
        }
        return std::move(found_);
    }

private:
    void add(BodyMention body) {
        while (!found_.empty() && found_.back().begin >= body.begin && found_.back().end <= body.end) found_.pop_back();
        if (!found_.empty() && found_.back().end > body.begin) {
            body.begin = std::max(body.begin, found_.back().begin);
            if (found_.back().end >= body.end) return;
            if (found_.back().begin <= body.begin)
                found_.back() = {found_.back().begin, body.end, body.type, index_, true, false};
            return;
        }
        found_.push_back(body);
    }

    std::uint32_t name_begin(const Mark& suffix) const {
        auto begin = suffix.begin;
        while (begin > sentence_.begin && suffix.end - begin < name_letters_most && !stops_at(article_, begin - 1)) {
            const auto* stopper =
                last_mark(marks_, begin > 4 ? begin - 4 : 0, begin, {stop, body_never, takes_part, signs});
            const bool japan =
                stopper != nullptr && text_[stopper->begin] == U'日' && text_[stopper->begin + 1] == U'本';
            if (stopper != nullptr && stopper->end == begin && !part_of_name(*stopper) && !japan) break;
            --begin;
        }
        while (begin < suffix.begin && (text_[begin] == U')' || is_digit(text_[begin]))) ++begin;
        return begin;
    }

    /// 和 inside 和平 and the like is rare enough; 与, 由, 在 end a name.
    bool part_of_name(const Mark& mark) const { return mark.end - mark.begin > 3; }

    /// 委员会 in 委员会主任 names a person's office still; 医院管理 goes on as another word.
    bool goes_on(const Mark& mark) const {
        const auto near = marks_in(article_.marks, mark.begin > 8 ? mark.begin - 8 : 0, mark.end);
        return std::ranges::any_of(near, [&](const Mark& other) {
            if (other.tag == body_never && other.begin < mark.end && other.end > mark.end) return true;
            if (other.tag == body_never && other.end == mark.end &&
                other.end - other.begin > std::min<std::uint32_t>(3, mark.end - mark.begin))
                return true;
            return other.begin <= mark.begin && other.end > mark.end &&
                   (other.tag == mark.tag || other.tag == body_never || other.tag == event_word);
        });
    }

    const Article& article_;
    std::size_t index_;
    const Sentence& sentence_;
    std::u32string_view text_;
    std::span<const Mark> marks_;
    std::vector<BodyMention> found_;
};

}  // namespace

std::vector<BodyMention> chinese_bodies(const Article& article, std::size_t sentence) {
    return ChineseReader(article, sentence).run();
}

}  // namespace gyoryu::desk
