#pragma once

#include "desk/read/article/article.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::desk {

/// "(이하 '테크노밸리')", "(KSPA, 회장 이가람)" right behind `end`: the short name that the text itself gives a body,
/// without spaces.
std::optional<std::u32string> short_form_behind(std::u32string_view text, std::uint32_t end);

/// The mentions with those of the short names among them, in order: 진흥원은, KSPA와. These stand for another and are
/// no bodies of their own.
std::vector<BodyMention> with_short_forms(const Article& article, std::vector<BodyMention> mentions);

}  // namespace gyoryu::desk
