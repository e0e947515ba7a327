#pragma once

#include "rehearsal/day_state.h"

namespace gyoryu::rehearsal {

/// The organiser at the live board: reports what has happened, looks at the proposal, takes it.
class Secretariat {
public:
    Secretariat(ApiClient& api, std::string event, DayState& state, Troubles& troubles);

    /// Proposes and accepts; applies what changes. False when the server had nothing to propose (`refused` has the
    /// code) or something went wrong.
    bool report(const boost::json::object& facts, bool take_an_offer = false);
    /// A code that is no trouble: what was asked for cannot be.
    const std::string& refused() const { return refused_; }

    void no_show(std::size_t party, int from_slot, std::optional<int> to_slot);
    void late(std::size_t party, int slot, int minutes);
    void overrun(const Meeting& meeting, int minutes);
    void ill(std::size_t interpreter, int from_slot);
    void table_lost(int table, int slot);
    void wish(std::size_t who, std::vector<std::size_t> with, bool walk_in);
    void arrived(std::size_t party);

    const std::vector<double>& repair_ms() const { return repair_ms_; }
    int accepted() const { return accepted_; }

private:
    Attempt<boost::json::value> proposal_for(const boost::json::object& facts);
    Attempt<boost::json::value> with_offer(boost::json::value proposal);
    Attempt<boost::json::array> accept(const boost::json::value& proposal);

    ApiClient& api_;
    const std::string event_;
    DayState& state_;
    Troubles& troubles_;
    std::string refused_;
    std::vector<double> repair_ms_;
    int accepted_ = 0;
};

}  // namespace gyoryu::rehearsal
