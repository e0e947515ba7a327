#pragma once

#include "desk/read/bodies/organisations.h"

#include <span>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// One sentence of an article and the bodies found in it so far: what the rules for names share in every language.
class BodySentence {
public:
    BodySentence(const Article& article, std::size_t index);

protected:
    std::u32string_view text(std::uint32_t from, std::uint32_t to) const { return text_.substr(from, to - from); }

    const Article& article_;
    std::size_t index_;
    const Sentence& sentence_;
    std::u32string_view text_;  ///< of the whole article, as words are compared
    Marks marks_;               ///< of this sentence
    std::vector<BodyMention> found_;
};

}  // namespace gyoryu::desk
