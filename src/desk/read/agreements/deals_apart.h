#pragma once

#include "desk/read/article/article.h"

// Korean sentences in which several bodies sign, but not with each other.
namespace gyoryu::desk {

/// "가나, 다라 등 4개사는 계약을", "가나와 다라도 계약을": firms of one side, whose partners the text does not
/// name.
bool each_with_another(const Article& article, std::span<const BodyMention> bodies, const Mark& signing);

/// "가나바이오는 W사와 40만불, 다라농부는 H사와 30만불 협약": several deals, none of them between those two.
bool each_with_its_own(const Article& article, std::span<const BodyMention> bodies, const Mark& signing);

}  // namespace gyoryu::desk
