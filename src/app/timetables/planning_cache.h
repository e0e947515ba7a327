#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/timetable.h"
#include "planning/board.h"
#include "planning/suggestions.h"
#include "store/transaction.h"

#include <list>
#include <mutex>

namespace gyoryu::app {

struct ToldRelease;

/// Events, boards and releases as the last requests worked them out, so that dragging need not read 1,400 meetings
/// again. An entry is found only by the state of everything it was made of, so nothing stale is ever given.
/// Thread-safe.
class PlanningCache {
public:
    using EventPlan = std::shared_ptr<const planning::PlannedEvent>;
    using BoardPlan = std::shared_ptr<const planning::Board>;

    EventPlan find_event(const std::string& state);
    void keep_event(const std::string& state, EventPlan event);
    /// A board is kept before its transaction has committed, and what is refused then leaves its revision to others:
    /// only the placements themselves tell whose board it is.
    BoardPlan find_board(const std::string& state, const std::vector<domain::Placement>& stored);
    void keep_board(const std::string& state, const std::vector<domain::Placement>& stored, BoardPlan board);
    std::shared_ptr<const planning::Suggestions> find_suggestions(const std::string& state);
    void keep_suggestions(const std::string& state, std::shared_ptr<const planning::Suggestions> suggestions);
    std::shared_ptr<const ToldRelease> find_release(const domain::ReleaseId& release);
    void keep_release(const domain::ReleaseId& release, std::shared_ptr<const ToldRelease> told);

private:
    struct KeptBoard {
        std::vector<domain::Placement> stored;
        BoardPlan board;
    };

    static constexpr std::size_t events_most = 8;
    static constexpr std::size_t boards_most = 16;
    static constexpr std::size_t releases_most = 8;
    static constexpr std::size_t suggestions_most = 4;

    std::mutex guard_;
    std::list<std::pair<std::string, EventPlan>> events_;  ///< the latest used first
    std::list<std::pair<std::string, std::shared_ptr<const KeptBoard>>> boards_;
    std::list<std::pair<std::string, std::shared_ptr<const ToldRelease>>> releases_;
    std::list<std::pair<std::string, std::shared_ptr<const planning::Suggestions>>> suggestions_;
};

/// The event with its people, meetings, slots and tables, as the planning sees it.
Result<PlanningCache::EventPlan> plan_of(Services& services, store::Transaction& tx, const domain::Event& event);

/// A draft's timetable on its event, for who may read the draft.
Result<PlanningCache::BoardPlan> reach_board(const Context& context, const domain::DraftId& draft);

/// A draft's timetable on its event.
Result<PlanningCache::BoardPlan> board_of(Services& services, store::Transaction& tx, const domain::Event& event,
                                          const domain::Draft& draft);

}  // namespace gyoryu::app
