#pragma once

#include "base/time.h"
#include "rehearsal/api_client.h"
#include "rehearsal/hands.h"
#include "rehearsal/mishaps.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gyoryu::rehearsal {

struct Slot {
    int index = 0;  ///< 1-based in the event
    std::string day;
    base::Instant starts;
    base::Instant ends;
};

/// Somebody who is simulated.
struct Party {
    std::string id;
    std::string code;
    bool interpreter = false;
    bool seller = false;
    std::string country;
    std::string product;
    Person session = {};
    std::set<std::string> seen_on = {};  ///< days on which they were checked in
    std::set<std::string> away_on = {};  ///< days they gave up
};

struct Place {
    int slot = 0;
    int table = 0;  ///< 0: none
    std::string interpreter;

    friend bool operator==(const Place&, const Place&) = default;
};

enum class MeetingState { waiting, held, lost };

struct Meeting {
    std::string id;
    std::size_t seller = 0;  ///< in `parties`
    std::size_t buyer = 0;
    int duration = 1;
    std::optional<Place> told;  ///< where it was told first
    std::optional<Place> now;   ///< where it stands by the newest release
    MeetingState state = MeetingState::waiting;
    std::string reason;                      ///< of the loss, while it has no place or was not held
    std::optional<bool> absent_seller = {};  ///< who did not come, once it was not held for that
    Fate fate = {};
    bool fate_met = false;
};

/// What the secretariat and its people know of the day.
class DayState {
public:
    /// From the boards of all days.
    static Attempt<DayState> read(ApiClient& api, const std::string& event);

    /// What an accepted proposal has changed, as its answer says.
    void apply(const boost::json::array& changes);
    /// Meetings that begin in a slot by the newest release, those of the seller's code first.
    std::vector<std::size_t> beginning_in(int slot) const;
    std::vector<std::size_t> ending_in(int slot) const;
    /// The meeting that a party is in during a slot, as somebody who waits for no answer knows.
    std::optional<std::size_t> at(std::size_t party, int slot) const;
    std::string label(const Meeting& meeting) const;
    /// Compares with the board of a day; each difference is a trouble.
    void compare(const boost::json::value& board, Troubles& troubles) const;
    std::size_t add_party(Party party);

    std::vector<Slot> slots;
    std::vector<Party> parties;
    std::vector<Meeting> meetings;
    std::map<std::string, std::size_t> party_of;  ///< by id
    int tables = 0;

private:
    void add_board(const boost::json::value& board);
    std::vector<std::size_t> sorted(std::vector<std::size_t> which) const;

    std::map<std::string, std::size_t> meeting_of_;
};

}  // namespace gyoryu::rehearsal
