#pragma once

#include "rehearsal/day_state.h"
#include "rehearsal/day_walk.h"
#include "rehearsal/log_content.h"

namespace gyoryu::rehearsal {

/// The people who write, contradict, sign and agree on the log of one meeting after the other.
class LogWriters {
public:
    LogWriters(Hands& hands, std::string event, const DayState& state, std::uint64_t seed, Troubles& troubles);

    /// Logs of meetings that have just ended; those with `absent_seller` tell who did not come.
    void write(const std::vector<std::size_t>& meetings);
    /// The secretariat settles what is left, and looks after what cannot be settled as it stands.
    void settle_rest();

    const Sums& written() const { return written_; }
    const std::map<std::string, Walked::Agreed>& agreed() const { return agreed_; }

private:
    Talk talk_of(const Meeting& meeting) const;
    LogPeople people_of(const Meeting& meeting) const;
    void write_one(ApiClient& api, const Meeting& meeting);
    void write_absence(ApiClient& api, const Meeting& meeting);
    void agree(ApiClient& api, const Meeting& meeting, const boost::json::value& log, const std::string& author,
               const Party& as);
    Attempt<Reply> put(ApiClient& api, const Meeting& meeting, const Party& as, const boost::json::object& content,
                       const std::optional<std::string>& base);
    std::string settle_alone(ApiClient& api, const std::string& meeting);
    void keep(const Meeting& meeting, const Talk& talk);

    Hands& hands_;
    const std::string event_;
    const DayState& state_;
    const std::uint64_t seed_;
    Troubles& troubles_;
    std::mutex guard_;
    std::vector<std::string> open_;  ///< meetings whose logs the secretariat settles
    Sums written_;
    std::map<std::string, Walked::Agreed> agreed_;
};

}  // namespace gyoryu::rehearsal
