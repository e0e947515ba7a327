#pragma once

#include "desk/write/template_value.h"

#include <vector>

namespace gyoryu::desk {

/// What a release is written from, beside the figures. Texts are in the release's language; empty ones are not known.
struct PressSubject {
    std::string organiser;
    std::string event_name;
    std::string event_place;
    std::string event_dates;
    std::string programme;
    std::string contact;
    std::vector<std::string> parties = {};  ///< of an agreement
};

/// A correction notice beside it.
struct PressCorrection {
    struct Change {
        std::string before;
        std::string after;
    };
    std::string title;  ///< of the release corrected
    std::string date;
    std::vector<Change> changes;
    std::string note;
};

/// The names of templates (docs/templates.md):
///   organiser, event.name, event.place, event.dates, programme, contact, parties, today's figures as
///   figures.<kind>                                       a count: the figure, or nothing
///   figures.contracts.<confirmed|claimed|disputed>       the same
///   figures.<amount>.<confirmed|claimed|disputed>        a list, one figure a currency
///   figures.<amount>.stated                              what a release states: confirmed, with the claims if there
///   are figures.came, .stated, .signed, .unconfirmed         lists for sentences figures.has_claims
TemplateRecord press_values(const PressSubject& subject, const std::vector<Figure>& figures);

/// The same with original.title, original.date, changes (before, after) and note.
TemplateRecord correction_values(const PressSubject& subject, const std::vector<Figure>& figures,
                                 const PressCorrection& correction);

/// What the template `memorandum` names: organiser, event, programme, contact, first and second.
TemplateRecord memorandum_values(const PressSubject& subject, const std::string& first, const std::string& second);

}  // namespace gyoryu::desk
