#include "desk/read/bodies/russian_regions.h"

#include "desk/read/bodies/russian_words.h"

namespace gyoryu::desk {

namespace {

constexpr std::size_t name_words_most = 3;

}  // namespace

void RussianRegions::find_regions() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (overlaps(words_[i])) continue;
        if (text(words_[i]).starts_with(U"провинци")) {
            const auto last = province_end(i);
            if (last > i && (acts_there(i) || is_sent(i))) take(i, last);
        }
    }
}

/// The last of the capitalised words behind it, or itself.
std::size_t RussianRegions::province_end(std::size_t i) const {
    auto last = i;
    while (last + 1 < words_.size() && words_[last + 1].joined && words_[last + 1].capital &&
           last - i + 1 < name_words_most && words_[last + 1].body == Tag::number)
        ++last;
    return last;
}

/// Subject or partner, not a place nor what explains a city in brackets.
bool RussianRegions::acts_there(std::size_t i) const {
    const auto name = text(words_[i]);
    const bool bracketed = words_[i].begin > 0 && text_[words_[i].begin - 1] == U'(';
    const auto before = i > 0 ? text(words_[i - 1]) : std::u32string_view{};
    return !bracketed && (name == U"провинция" || (name == U"провинцией" && (before == U"с" || before == U"между")));
}

/// "делегация провинции …", "бизнес-миссия южной провинции …".
bool RussianRegions::is_sent(std::size_t i) const {
    for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
        const auto name = text(words_[i - back]);
        if (!words_[i - back + 1].joined) return false;
        if (name.starts_with(U"делегаци") || name.ends_with(U"мисси") || name.ends_with(U"миссия") ||
            name.ends_with(U"миссию") || name.ends_with(U"миссии"))
            return true;
        if (!is_russian_adjective(name)) return false;
    }
    return false;
}

void RussianRegions::take(std::size_t first, std::size_t last) {
    for (auto i = first; i <= last; ++i)
        if (overlaps(words_[i])) return;
    put({words_[first].begin, words_[last].end, BodyType::city, index_, true, false});
}

}  // namespace gyoryu::desk
