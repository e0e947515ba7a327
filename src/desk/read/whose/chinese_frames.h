#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// Whether a comma or a semicolon of a Chinese sentence stands between the word and the figure:
/// "面积10万平方米,展位5400个" tells of a surface in one clause and of booths in the next.
bool in_another_clause(const Question& q, const Mark& word);

/// "是去年的三倍", "比去年多": the past is only compared with, or the clause that told of it is over.
bool compares_in_chinese(const Question& q, const Mark& past);

/// 注册专业客商1.6万人: who came, not who has a seat in a zone.
bool registers_visitors(const Question& q, const Mark& zone);

/// 计划总投资额: how much is put into it, not that it is planned.
bool plans_in_chinese(const Question& q, const Mark& plan);

/// 截至19日12时: up to the end of this event, which is not the end of a month or a year.
bool until_the_end(const Question& q, const Mark& until);

/// "本届博览会共签约744个,总额3719亿元" in an article about the delegation of a region.
Answer whole_fair_in_chinese(const Question& q);

/// 走访了约320家企业: whom a delegation only looked at.
Answer visited_in_chinese(const Question& q);

}  // namespace gyoryu::desk
