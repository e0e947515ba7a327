#include "desk/read/page/page_text.h"

#include "desk/read/page/page_tags.h"
#include "desk/read/words/code_points.h"
#include "desk/read/words/lexicon.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace gyoryu::desk {

namespace {

constexpr std::size_t tag_most = 2'000;  ///< characters of one tag; a longer one is text

class Stripper {
public:
    explicit Stripper(std::u32string_view input) : input_(input) {}

    PageText run() {
        page_.text.reserve(input_.size());
        page_.origin.reserve(input_.size());
        while (at_ < input_.size()) {
            take_plain();
            if (at_ == input_.size()) break;
            const char32_t c = input_[at_];
            if (c == U'<' && tag()) continue;
            if (c == U'&' && entity()) continue;
            put(c, at_);
            ++at_;
        }
        page_.folded.resize(page_.text.size());
        std::ranges::transform(page_.text, page_.folded.begin(), folded);
        return std::move(page_);
    }

private:
    void put(char32_t c, std::size_t origin) {
        page_.text.push_back(c);
        page_.origin.push_back(static_cast<std::uint32_t>(origin));
    }

    /// As it is, up to where a tag or an entity may begin.
    void take_plain() {
        const auto begin = at_;
        while (at_ < input_.size() && input_[at_] != U'<' && input_[at_] != U'&') ++at_;
        const auto from = page_.text.size();
        page_.text.append(input_.substr(begin, at_ - begin));
        if (page_.was_html)
            std::replace(page_.text.begin() + static_cast<std::ptrdiff_t>(from), page_.text.end(), U'\n', U' ');
        page_.origin.resize(page_.text.size());
        std::iota(page_.origin.begin() + static_cast<std::ptrdiff_t>(from), page_.origin.end(),
                  static_cast<std::uint32_t>(begin));
    }

    void drop_from(std::size_t length) {
        page_.text.resize(length);
        page_.origin.resize(length);
    }

    bool tag() {
        if (input_.substr(at_, 4) == U"<!--") return jump_past(U"-->", comment_open_ends_);
        if (at_ < no_end_before_) return false;
        const auto rest = input_.substr(at_, tag_most);
        const auto read = read_tag(rest);
        if (!read && rest.find(U'>') == rest.npos) no_end_before_ = at_ + rest.size();
        if (!read) return false;
        const std::size_t begin = at_;
        page_.was_html |= is_page_tag(read->name);
        if (!read->closing && read->name == U"meta") {
            if (auto day = published_in(input_.substr(begin, read->length)); !day.empty() && page_.published.empty())
                page_.published = std::move(day);
        }
        at_ += read->length;
        if (!read->closing && (read->name == U"script" || read->name == U"style" || read->name == U"noscript")) {
            const auto end = U"</" + read->name;
            if (!raw_open_ends_) jump_past(end, raw_open_ends_);
            return true;
        }
        follow_hidden(*read, begin);
        if (breaks_line(read->name))
            put(U'\n', begin);
        else if (is_cell(read->name))
            put(U' ', begin);
        return true;
    }

    /// A part that is not the article is written and taken back when it closes, so that a part that never closes costs
    /// nothing.
    void follow_hidden(const PageTag& tag, std::size_t begin) {
        if (hidden_name_.empty()) {
            if (tag.closing || tag.empty || !is_hidden_part(tag, input_.substr(begin, tag.length))) return;
            hidden_name_ = tag.name;
            hidden_depth_ = 1;
            hidden_from_ = page_.text.size();
        } else if (tag.name == hidden_name_ && !tag.empty) {
            hidden_depth_ += tag.closing ? -1 : 1;
            if (hidden_depth_ > 0) return;
            drop_from(hidden_from_);
            hidden_name_.clear();
        }
    }

    /// Each kind of end is searched in vain only once.
    bool jump_past(std::u32string_view end, bool& never) {
        if (never) return ++at_, true;
        auto found = input_.find(end, at_);
        if (found == std::u32string_view::npos) {
            never = true;
            ++at_;
            return true;
        }
        at_ = found + end.size();
        if (end.back() != U'>') {
            found = input_.find(U'>', at_);
            at_ = found == std::u32string_view::npos ? input_.size() : found + 1;
        }
        return true;
    }

    bool entity() {
        const auto read = read_entity(input_.substr(at_, 12));
        if (!read) return false;
        put(read->character, at_);
        at_ += read->length;
        return true;
    }

    std::u32string_view input_;
    std::size_t at_ = 0;
    PageText page_;
    std::u32string hidden_name_;
    int hidden_depth_ = 0;
    std::size_t hidden_from_ = 0;
    std::size_t no_end_before_ = 0;  ///< no tag can close before this place
    bool comment_open_ends_ = false, raw_open_ends_ = false;
};

}  // namespace

PageText page_text(std::u32string_view input) { return Stripper(input).run(); }

}  // namespace gyoryu::desk
