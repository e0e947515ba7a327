#include "rehearsal/rehearse.h"

#include "rehearsal/accounts.h"
#include "rehearsal/day_walk.h"
#include "rehearsal/json_access.h"

#include <boost/system/system_error.hpp>

namespace gyoryu::rehearsal {

namespace {

void count_meetings(const DayState& state, Report& report) {
    for (const auto& meeting : state.meetings) {
        ++report.planned;
        if (meeting.state == MeetingState::held) {
            ++report.held;
            report.repaired += meeting.now != meeting.told ? 1 : 0;
        } else {
            report.lost.push_back(
                {meeting.id, meeting.reason.empty() ? "no_room" : meeting.reason, state.label(meeting)});
        }
    }
}

std::int64_t captured_letters(ApiClient& organiser, const Stage& stage, Troubles& troubles) {
    const auto copy = organiser.get("/rehearsals/" + stage.rehearsal);
    if (copy) return number(copy->json, "messages");
    troubles.note("counting the letters", copy.error());
    return 0;
}

/// Nobody waits long for a server that was never there.
constexpr std::chrono::milliseconds knock_patience{2'000};

Attempt<Reply> knock(const Settings& settings, const std::stop_token& stop) {
    return ApiClient({settings.server, std::min(settings.patience, knock_patience), stop}).get("/info");
}

Attempt<Rehearsed> on_stage(ApiClient& organiser, Hands& hands, const Stage& stage, const Settings& settings,
                            const Tell& tell, const std::stop_token& stop) {
    auto state = DayState::read(hands.first(), stage.event);
    if (!state) return tl::unexpected(state.error());
    Troubles troubles;
    DayWalk walk(hands, stage, settings, troubles, tell, stop);
    const auto walked = walk.walk(*state);
    if (stop.stop_requested()) return tl::unexpected(Refusal{0, "stopped", ""});
    Rehearsed done;
    auto& report = done.report;
    const auto sums = read_sums(hands.first(), stage.event, walked, troubles);
    report.reconciled = reconciled(sums);
    report.consulted_minor = sums.written.of("consultation");
    report.repair_ms = walked.repair_ms;
    report.copy = stage.event;
    count_meetings(*state, report);
    report.messages = captured_letters(organiser, stage, troubles);
    report.errors = troubles.count();
    done.troubles = troubles.lines();
    return done;
}

}  // namespace

Attempt<Rehearsed> rehearse(const Settings& settings, const Tell& tell, const std::stop_token& stop) {
    if (const auto there = knock(settings, stop); !there) return tl::unexpected(there.error());
    const ApiClient::Settings client{settings.server, settings.patience, stop};
    // Whatever happens, the copy is looked after: these calls are not stopped.
    ApiClient organiser({settings.server, settings.patience, {}});
    Hands hands(client, settings.hands);
    ApiClient program(client);
    try {
        const auto stage = set_up(organiser, program, settings, tell);
        if (!stage) return tl::unexpected(stage.error());
        hands.use_token(stage->token);
        auto done = on_stage(organiser, hands, *stage, settings, tell, stop);
        clear_up(organiser, program, *stage, !done);
        return done;
    } catch (const boost::system::system_error& other) {
        return tl::unexpected(Refusal{0, "unreadable_answer", other.what()});
    } catch (const std::out_of_range& other) {
        return tl::unexpected(Refusal{0, "unreadable_answer", other.what()});
    }
}

}  // namespace gyoryu::rehearsal
