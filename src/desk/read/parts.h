#pragma once

#include "desk/read/once.h"

namespace gyoryu::desk {

/// Candidates that the text itself calls part of a larger figure of their kind, in their sentence or the one before:
/// "이 가운데 12건", "其中集中签约102个", "of which 15", "в том числе 20".
std::vector<std::size_t> parts_named(const Article& article, const std::vector<Candidate>& candidates);

/// 170 and 110 beside 280: of the candidates `kept`, all of one kind, those that add up to another one, all of them or
/// those of one sentence. What two sentences say alike counts once.
std::vector<std::size_t> parts_of_sum(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& kept);

}  // namespace gyoryu::desk
