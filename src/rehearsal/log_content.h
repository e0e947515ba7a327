#pragma once

#include "base/random.h"

#include <boost/json/object.hpp>

#include <optional>
#include <string>

namespace gyoryu::rehearsal {

/// How the two sides come to one log.
enum class LogWay {
    one_writes,         ///< one side writes, the other agrees on its own phone
    both_alike,         ///< both write the same; the secretariat settles
    differ_then_agree,  ///< both write, the amounts differ; the seller takes the buyer's over, the buyer agrees
    interpreter,        ///< the interpreter writes, both agree
    one_only            ///< one side writes and the other never looks; the secretariat settles
};

/// What two people talk about: the seed and the two alone decide it.
struct Talk {
    LogWay way = LogWay::one_writes;
    std::string currency;
    std::int64_t unit_price_minor = 0;
    std::int64_t quantity = 0;
    std::int64_t amount_minor = 0;
    std::optional<std::int64_t> expected_minor;
    std::optional<std::int64_t> concluded_minor;
};

Talk talk_about(base::Random& random, bool interpreted);

/// Who stands in a log beside what was said.
struct LogPeople {
    std::string product;
    std::string seller;
    std::string buyer;
    std::string buyer_email;
    std::string country;  ///< ISO 3166-1 alpha-2, where the goods would go
    bool interpreted = false;
    bool at_booth = false;
};

/// The content of a version of a meeting that was held, with both signatures, as PUT /me/logs/{meeting} takes it.
boost::json::object held_content(const Talk& talk, const LogPeople& people);

/// Of one at which somebody did not come.
boost::json::object absent_content(bool seller_absent, const LogPeople& people);

}  // namespace gyoryu::rehearsal
