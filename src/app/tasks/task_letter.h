#pragma once

#include "app/documents/file.h"
#include "app/tasks/task_view.h"

namespace gyoryu::app {

struct LetterQuery {
    std::string letter_lang;  ///< ko, zh, en, ru; empty: the language of whom it is for
};
BOOST_DESCRIBE_STRUCT(LetterQuery, (), (letter_lang))
constexpr auto limits_of(const LetterQuery*) {
    return std::to_array<base::MemberLimit>({{"letter_lang", 0, 2, "(ko|zh|en|ru)?"}});
}
constexpr auto optional_members(const LetterQuery*) { return std::to_array<std::string_view>({"*"}); }

/// The letter of an invitation or visa task as a PDF. Organisers only; not_found for tasks of other kinds.
Result<File> task_letter(Context& context, const domain::PersonTaskId& task, const LetterQuery& query);

}  // namespace gyoryu::app
