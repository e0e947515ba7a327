#pragma once

#include "base/time.h"
#include "domain/agreement.h"

namespace gyoryu::domain {

/// That the secretariat was written to about one thing of an agreement; it is not told twice.
struct AgreementReminder {
    AgreementId agreement_id;
    std::string about;  ///< "look 2017-02-11", "soon 2017-06-30", "late 2017-06-30"
    base::Instant reminded_at;
};
BOOST_DESCRIBE_STRUCT(AgreementReminder, (), (agreement_id, about, reminded_at))

}  // namespace gyoryu::domain
