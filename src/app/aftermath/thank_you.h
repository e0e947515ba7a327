#pragma once

#include "app/context.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace gyoryu::app {

/// The letter as readers of one language get it, with words in the place of the link to each one's own page.
struct ThankYouLetter {
    domain::Lang lang = domain::Lang::en;
    int people = 0;
    std::string subject;
    std::string body;
};
BOOST_DESCRIBE_STRUCT(ThankYouLetter, (), (lang, people, subject, body))

struct ThankYou {
    int waiting = 0;          ///< who would get it now
    int written = 0;          ///< who has it
    int without_address = 0;  ///< take part, but nobody knows their e-mail address
    bool survey = false;      ///< the letter asks for the survey
    std::vector<ThankYouLetter> letters;
};
BOOST_DESCRIBE_STRUCT(ThankYou, (), (waiting, written, without_address, survey, letters))

/// Organisers: what would be written to whom.
Result<ThankYou> get_thank_you(Context& context, const EventId& event);
/// Writes to all participants that were not withdrawn and to interpreters, each in their language with a link to their
/// own page, where the survey and what became of their meetings are; once each, however often it is asked for.
Result<ThankYou> send_thank_you(Context& context, const EventId& event);

}  // namespace gyoryu::app
