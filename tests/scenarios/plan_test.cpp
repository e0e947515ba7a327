// What an organiser may expect of each consultation event that ships with the program: how many of the wished meetings
// find a place, and how good that is known to be. The work is limited, not the time, so every machine gives the same.
#include "app/events/get_event.h"
#include "app/imports/commit_import.h"
#include "app/imports/create_import.h"
#include "app/interpreters/list_interpreters.h"
#include "app/interpreters/update_interpreter.h"
#include "app/jobs/get_job.h"
#include "app/participants/list_participants.h"
#include "app/requests/create_request.h"
#include "app/timetables/get_draft.h"
#include "app/timetables/list_releases.h"
#include "app/timetables/load_snapshot.h"
#include "app/timetables/release_timetable.h"
#include "app/timetables/start_solve.h"
#include "engine/check/check.h"
#include "engine/schedule/solve.h"
#include "planning/quality.h"
#include "scenarios/load_demo.h"
#include "scenarios/read_scenario.h"
#include "scenarios/test_installation.h"
#include "store/record.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <thread>

namespace gyoryu::scenarios {
namespace {

using engine::Status;
using store::where;

struct Expected {
    std::string event;
    bool completed = false;  ///< after a person has filled in what was missing
    std::uint64_t work = 0;
    int wished = 0;
    int placed = 0;  ///< at least
    std::vector<Status> statuses;
};

// clang-format off
const std::vector<Expected> table{
    // event               completed  work       wished  placed  proven
    {"wonju-weihai-2016",  false,     200'000,   132,    120,    {Status::feasible, Status::optimal}},
    {"wonju-weihai-2016",  true,      200'000,   150,    144,    {Status::feasible, Status::optimal}},
    {"dalian-2015",        false,     200'000,   42,     42,     {Status::optimal}},
    {"qingdao-2015",       false,     200'000,   20,     20,     {Status::optimal}},
    {"seoul-2018",         false,     3'000'000, 1400,   1386,   {Status::feasible, Status::optimal}},
};
// clang-format on

class Plan : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(load_demo(installation_.context())); }

    app::Context organiser() {
        domain::AccountActor actor;
        installation_.database().read([&](store::Transaction& tx) {
            const auto account =
                store::find<domain::Account>(tx, where("email", std::string("organiser@gyoryu.example")));
            actor.account_id = account->id;
            actor.memberships = store::select_where<domain::Member>(tx, where("account_id", account->id));
        });
        return {installation_.services(), actor, domain::Lang::ko, {}};
    }

    domain::Event event(const std::string& slug) {
        auto context = organiser();
        return app::get_event(context, domain::EventId(slug)).value();
    }

    std::map<std::string, domain::ParticipantId> people(app::Context& context, const domain::EventId& event) {
        app::ListQuery query;
        query.limit = app::list_limit_max;
        std::map<std::string, domain::ParticipantId> found;
        const auto page = app::list_participants(context, event, {}, query).value();
        for (const auto& person : page.items) found[person.code] = person.id;
        return found;
    }

    /// Fills in through the use cases what the scenario says is missing.
    void complete(const std::string& slug) {
        auto context = organiser();
        const auto id = event(slug).id;
        const auto data = completion_of(slug);
        const auto codes = people(context, id);
        for (const auto& request : data.requests) {
            const auto made = app::create_request(
                context, id,
                {codes.at(request.from), codes.at(request.to), request.priority, request.message, request.status});
            ASSERT_TRUE(made) << request.from << " " << request.to;
        }
        const auto interpreters = app::list_interpreters(context, id, {}).value();
        for (const auto& interpreter : interpreters.items) {
            if (std::ranges::find(data.interpreters, interpreter.code) == data.interpreters.end()) continue;
            app::InterpreterEdit edit{interpreter.code,
                                      interpreter.names,
                                      interpreter.email,
                                      interpreter.phone,
                                      interpreter.pairs,
                                      {},
                                      true,
                                      {},
                                      {},
                                      {},
                                      {}};
            ASSERT_TRUE(app::update_interpreter(context, interpreter.id, interpreter.revision, edit));
        }
    }

    static std::string bytes_of(const std::string& path) {
        std::ifstream file(GYORYU_SOURCE_DIR "/" + path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    static CompletionData completion_of(const std::string& slug) {
        const auto all = all_scenarios().value();
        for (const auto& scenario : all)
            for (const auto& found : scenario.events)
                if (found.slug == slug && found.completion) return *found.completion;
        return {};
    }

    app::Job finished(app::Context& context, app::Job job) {
        using domain::JobState;
        while (job.state == JobState::queued || job.state == JobState::running) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            job = app::get_job(context, job.id).value();
        }
        return job;
    }

    TestInstallation installation_;
};

TEST_F(Plan, IsReadyAfterTheTwoListsOfTheTourAreImported) {
    auto context = organiser();
    const auto id = event("wonju-weihai-2016").id;
    const auto import = [&](domain::ImportKind kind, const std::string& file) {
        const auto preview = app::create_import(context, id, {kind, file, bytes_of("scenarios/lists/" + file)});
        ASSERT_TRUE(preview) << file;
        EXPECT_EQ(preview->counts.error, 0) << file;
        ASSERT_TRUE(app::commit_import(context, preview->id)) << file;
    };
    import(domain::ImportKind::interpreters, "wonju-weihai-2016-interpreters.csv");
    import(domain::ImportKind::requests, "wonju-weihai-2016-requests.csv");
    const auto interpreters = app::list_interpreters(context, id, {}).value();
    EXPECT_EQ(interpreters.items.size(), 8u);
    for (const auto& interpreter : interpreters.items) {
        EXPECT_TRUE(interpreter.hours_known) << interpreter.code;
        EXPECT_TRUE(interpreter.unavailable.empty()) << interpreter.code;
    }
    EXPECT_EQ(installation_.database().read([&](store::Transaction& tx) {
        return store::count_where<domain::Meeting>(tx, where("event_id", id));
    }),
              150);
}

TEST_F(Plan, PlacesWhatTheTableSays) {
    for (const auto& row : table) {
        if (row.completed) complete(row.event);
        const auto found = event(row.event);
        const auto snapshot =
            installation_.database().read([&](store::Transaction& tx) { return app::load_snapshot(tx, found); });
        const auto planning = planning::problem_of(snapshot);
        ASSERT_TRUE(planning) << row.event;
        engine::Observer nobody;
        const auto outcome = engine::solve(planning->problem, {row.work, 1, 1}, {}, nobody);
        const auto quality = planning::quality_of(snapshot, *planning, outcome.timetable);
        EXPECT_TRUE(engine::check(planning->problem, outcome.timetable).empty()) << row.event;
        EXPECT_EQ(quality.wished, row.wished) << row.event;
        EXPECT_GE(quality.placed, row.placed) << row.event;
        EXPECT_NE(std::ranges::find(row.statuses, outcome.status), row.statuses.end()) << row.event;
    }
}

TEST_F(Plan, GoesFromWishesToAReleaseThroughTheUseCases) {
    installation_.start_jobs();
    for (const auto& [slug, placed] : std::map<std::string, int>{{"dalian-2015", 42}, {"qingdao-2015", 20}}) {
        auto context = organiser();
        const auto id = event(slug).id;
        const auto queued = app::start_solve(context, id, {});
        ASSERT_TRUE(queued) << slug;
        const auto job = finished(context, *queued);
        ASSERT_EQ(job.state, domain::JobState::done) << slug;
        const auto draft = app::get_draft(context, *job.result->draft_id);
        ASSERT_TRUE(draft) << slug;
        EXPECT_EQ(draft->quality.placed, placed) << slug;
        EXPECT_EQ(draft->verdict.status, domain::VerdictStatus::optimal) << slug;
        const auto release = app::release_timetable(context, id, draft->revision, {draft->id});
        ASSERT_TRUE(release) << slug;
        EXPECT_EQ(release->number, 1) << slug;
        EXPECT_EQ(app::list_releases(context, id, {}).value().total, 1) << slug;
    }
}

}  // namespace
}  // namespace gyoryu::scenarios
