#pragma once

#include "desk/read/bodies/english_people.h"

#include <span>
#include <string>
#include <vector>

namespace gyoryu::desk {

/// Who signs at `verb` in a Chinese, English or Russian sentence with these bodies: who stands before the verb and whom
/// it signs with, or those between whom it is signed. Hosts, witnesses and places are left out. Where the bodies are
/// too few, `people` of the sentence count for theirs.
std::vector<std::string> other_parties(const Article& article, std::span<const BodyMention> mentions,
                                       const Sentence& sentence, const Mark& verb,
                                       std::span<const StandIn> people = {});

/// "A与B、C与D签署", "A分别与B、C签署" in a Chinese sentence: who signs with whom, where it tells two pairs or more.
std::vector<std::vector<std::string>> chinese_pairs(const Article& article, std::span<const BodyMention> mentions,
                                                    const Sentence& sentence, const Mark& verb);

}  // namespace gyoryu::desk
