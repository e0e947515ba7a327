#pragma once

#include "desk/write/letter_kinds.h"
#include "desk/write/template_problem.h"
#include "desk/write/template_value.h"
#include "text/language.h"

#include <string>
#include <string_view>

namespace gyoryu::desk {

struct LetterText {
    std::string subject;  ///< one line
    std::string body;
};

/// Stands in a body for the link, which is put in when the letter leaves.
inline constexpr std::string_view letter_link = "{url}";

/// Writes a letter from its template: the first line, which begins with `# `, is the subject, what follows the body.
/// `values` hold what the kind of letter names; `url` is added.
TemplateResult<LetterText> write_letter(std::string_view source, text::Language language, TemplateRecord values);

/// What is wrong with a template of that kind, with its place: every branch is gone through with the sample values, and
/// all once more with nothing behind any name. `subject_missing` at 1:1; `body_missing`; `link_missing` when the kind
/// has a link and the body does not certainly bring it; `link_in_subject`.
TemplateResult<void> check_letter(const LetterKind& kind, text::Language language, std::string_view source);

/// Invented values of every name of the kind, in the language: the catalogue's `mail.sample.<name>`.
TemplateRecord letter_sample(const LetterKind& kind, text::Language language);

}  // namespace gyoryu::desk
