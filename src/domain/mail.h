#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(MailState, waiting, sent, failed)

/// A message in the outbox. Its Message-ID is fixed when it is written, so a resend is recognised as one.
struct Mail {
    MailId id;
    std::string message_id;
    std::string to;
    std::string subject;
    std::string body;  ///< plain text, UTF-8
    MailState state = MailState::waiting;
    int attempts = 0;
    std::optional<base::Instant> next_attempt_at;
    base::Instant created_at;
};
BOOST_DESCRIBE_STRUCT(Mail, (), (id, message_id, to, subject, body, state, attempts, next_attempt_at, created_at))

}  // namespace gyoryu::domain
