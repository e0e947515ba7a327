#pragma once

#include "app/mails/queue_mail.h"

namespace gyoryu::app {

struct LetterWords {
    std::string subject;
    std::string body;  ///< with `{url}` where the secret address goes
};

/// What a letter says, in its reader's language: by the template of the workspace, else by the office's file, else as
/// the catalogue says. A template that cannot be written with these values gives way to the catalogue: a letter is
/// never held up by its words. `workspace` is empty for letters of the installation.
LetterWords letter_words(const Services& services, store::Transaction& tx, const WorkspaceId& workspace,
                         const Letter& letter);

/// A letter's body for whoever only looks at it: words in the place of the secret address.
std::string without_link(std::string body, domain::Lang lang);

}  // namespace gyoryu::app
