#pragma once

#include "app/jobs/job_view.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <string>

namespace gyoryu::server {

BOOST_DEFINE_ENUM_CLASS(LiveHelloType, hello)
BOOST_DEFINE_ENUM_CLASS(LiveChangedType, changed)
BOOST_DEFINE_ENUM_CLASS(LiveJobType, job)

/// The first message of every connection. `resync`: what was missed since `after` is no longer known; load anew.
struct LiveHello {
    LiveHelloType type = LiveHelloType::hello;
    std::int64_t sequence = 0;
    bool resync = false;
};
BOOST_DESCRIBE_STRUCT(LiveHello, (), (type, sequence, resync))

/// Something changed; revision 0 means that it was deleted.
struct LiveChanged {
    LiveChangedType type = LiveChangedType::changed;
    std::int64_t sequence = 0;
    std::string entity;
    std::string id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(LiveChanged, (), (type, sequence, entity, id, revision))

struct LiveJob {
    LiveJobType type = LiveJobType::job;
    std::int64_t sequence = 0;
    app::Job job;
};
BOOST_DESCRIBE_STRUCT(LiveJob, (), (type, sequence, job))

}  // namespace gyoryu::server
