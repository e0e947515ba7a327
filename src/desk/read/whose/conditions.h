#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// "60개 부스 이상 참가 시", "투자액 50억 원 이상 사업", "投资额超50亿元项目": what is asked for, or a class of things.
Answer conditions(const Question& q);

/// "전체의 52%인 120억 원", "占比52.9%": part of a figure that stands elsewhere.
Answer shares(const Question& q);

}  // namespace gyoryu::desk
