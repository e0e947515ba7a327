#pragma once

#include "base/id.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/press.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace gyoryu::domain {

using PressReaderId = base::Id<struct PressReader>;

/// What a reader was told last: of an embargo until `told_until`, that it was lifted, or that the release is out.
BOOST_DEFINE_ENUM_CLASS(PressTold, nothing, embargo, lifted, publication)

/// Somebody without an account who may read a release while it waits under embargo, through a link of their own: a
/// journalist. Of the link only the hash of its secret is kept. The letter that tells of an embargo set later brings a
/// secret of its own: the first one was shown once and is not known any more.
struct PressReader {
    PressReaderId id;
    PressReleaseId release_id;
    WorkspaceId workspace_id;
    std::string name;
    std::string email;
    Lang lang = Lang::ko;  ///< they are written to in it
    std::string token_hash;
    std::string added_by;  ///< account
    base::Instant added_at;
    std::optional<base::Instant> first_read_at;
    std::optional<base::Instant> revoked_at;
    std::string letter_token_hash;  ///< empty: no letter brought another link
    PressTold told = PressTold::nothing;
    std::optional<base::Instant> told_until;
};
BOOST_DESCRIBE_STRUCT(PressReader, (),
                      (id, release_id, workspace_id, name, email, lang, token_hash, added_by, added_at, first_read_at,
                       revoked_at, letter_token_hash, told, told_until))

}  // namespace gyoryu::domain
