#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// A Russian sentence that has named another edition or another time before the figure: "в первой выставке приняли
/// участие", "с 2018 года", "изначально ожидалось".
Answer russian_times(const Question& question);

/// "площадью 60 кв. м": how large a stand is, nothing of a zone.
bool tells_surface(const Question& q, const Mark& word);

}  // namespace gyoryu::desk
