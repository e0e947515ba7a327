#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/interpreter.h"
#include "domain/organisation.h"
#include "domain/participant.h"
#include "domain/timetable.h"
#include "store/transaction.h"

#include <optional>
#include <string>

namespace gyoryu::app {

/// Whom a letter goes to, and how they read.
struct Recipient {
    std::string email;  ///< empty: nobody knows it, no letter can be written
    domain::Lang lang = domain::Lang::en;
    std::string name;  ///< how a letter greets them, in their language
    std::string zone;  ///< IANA; their own, or the event's
    std::optional<domain::PersonKind> kind = {};
    std::string person_id = {};
};

/// The first of our languages that somebody speaks; else the one of business in their country; else English.
domain::Lang letter_language(const std::vector<std::string>& spoken, const std::string& country);

Recipient recipient_of(const domain::Event& event, const domain::Participant& participant,
                       const domain::Organisation& organisation);
Recipient recipient_of(const domain::Event& event, const domain::Interpreter& interpreter);

/// A person of the event; none when there is no such person.
std::optional<Recipient> find_recipient(store::Transaction& tx, const domain::Event& event, domain::PersonKind kind,
                                        const std::string& person_id);

}  // namespace gyoryu::app
