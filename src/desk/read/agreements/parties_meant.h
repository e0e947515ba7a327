#pragma once

#include "desk/read/article/article.h"

#include <optional>

namespace gyoryu::desk {

/// Parties that a phrase stands for.
struct PartiesMeant {
    std::size_t count;
    bool any_type;              ///< not only hospitals
    bool partner_beside;        ///< "4곳은 …와": whoever they sign with is not counted
    bool are_partners = false;  ///< of the subject: "4개 기관과"
};

/// "3자 협약", "4개 의료기관은", "양사는": how many a sentence speaks of without their names.
std::optional<PartiesMeant> number_meant(const Article& article, const Sentence& sentence);

/// "협약서에는 …가 서명했다": the paper is named before all who signed.
bool opens_with_paper(const Article& article, const Sentence& sentence);

}  // namespace gyoryu::desk
