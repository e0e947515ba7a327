#pragma once

#include "desk/read/agreements/agreements.h"

namespace gyoryu::desk {

/// "А заключила соглашение с Б, В - с Г": the pairs of a Russian sentence, none where it has no such list or one of
/// them is not understood.
std::vector<std::vector<std::string>> russian_pairs(const Article& article, std::span<const BodyMention> mentions,
                                                    const Sentence& sentence, const Mark& verb);

/// A dash stands for the verb: "В - с Г".
bool has_dash_for_verb(const Article& article, const Sentence& sentence, const Mark& verb);

/// "1. А - Б;", "2) меморандум между А и Б;": the two of an item, if nobody else is named in it.
std::vector<std::string> parties_of_item(const Article& article, std::span<const BodyMention> mentions);

}  // namespace gyoryu::desk
