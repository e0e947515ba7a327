#pragma once

#include "app/context.h"
#include "app/press/press_view.h"
#include "desk/write/figure.h"
#include "desk/write/press_templates.h"
#include "desk/write/press_values.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Writes an event's release in each language from the template of its kind; for a correction with what has changed.
/// unreadable_template {line, column, detail} when the office's own template is wrong.
Result<std::vector<domain::PressText>> press_texts(const Context& context, store::Transaction& tx,
                                                   const domain::Event& event, domain::PressKind kind,
                                                   const std::vector<domain::Lang>& langs,
                                                   const std::vector<desk::Figure>& figures);

Result<std::vector<domain::PressText>> correction_texts(const Context& context, store::Transaction& tx,
                                                        const domain::Event& event,
                                                        const domain::PressRelease& corrected,
                                                        const domain::PressVersion& version, const std::string& note,
                                                        const std::vector<desk::Figure>& figures);

/// What a template of that name writes of an event as it stands; of a correction with its first figure as if it had
/// changed.
Result<domain::PressText> tried_text(const Context& context, store::Transaction& tx, const domain::Event& event,
                                     const desk::PressTemplates& templates, const std::string& name, domain::Lang lang);

/// The text of a memorandum between two parties from the template `memorandum`; an empty name becomes a line to write
/// on. unreadable_template as above.
Result<domain::PressText> memorandum_text(const Context& context, store::Transaction& tx, const domain::Event& event,
                                          domain::Lang lang, const std::string& first, const std::string& second);

}  // namespace gyoryu::app
