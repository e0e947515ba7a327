#pragma once

#include "app/events/get_event.h"
#include "app/fixture.h"
#include "app/jobs/get_job.h"
#include "app/jobs/job_runner.h"
#include "app/timetables/apply_moves.h"
#include "app/timetables/create_draft.h"
#include "app/timetables/get_draft.h"
#include "app/timetables/release_timetable.h"
#include "app/timetables/start_solve.h"

#include <chrono>
#include <thread>

namespace gyoryu::app_tests {

/// Keeps every state of every job it is told.
class JobFeed final : public app::Feed {
public:
    void changed(const domain::WorkspaceId&, const std::optional<domain::EventId>&, std::string_view entity,
                 std::string_view, std::int64_t) override {
        const std::scoped_lock lock(guard_);
        entities.emplace_back(entity);
    }
    void job(const domain::WorkspaceId&, const app::Job& job) override {
        const std::scoped_lock lock(guard_);
        jobs.push_back(job);
    }
    std::vector<app::Job> told() {
        const std::scoped_lock lock(guard_);
        return jobs;
    }

    std::vector<std::string> entities;

private:
    std::mutex guard_;
    std::vector<app::Job> jobs;
};

/// The event with 예시주사 and 예시체온 for sellers, 양례구강 and 양례약업 for buyers, an interpreter, and all four
/// pairs wished. The job runner is there but works only after `start`.
class TimetableHouse : public EventHouse {
public:
    explicit TimetableHouse(bool wished = true, const std::string& postgres_url = {})
        : EventHouse(postgres_url), ids_(clock) {
        services = std::make_unique<app::Services>(
            app::Services{database(), clock, ids_, jobs_told, runner, services->settings});
        sellers = {seller("예시주사", "seller1@example.org"), seller("예시체온", "seller2@example.org")};
        buyers = {buyer("양례구강", "buyer1@example.org"), buyer("양례약업", "buyer2@example.org")};
        interpreters = {interpreter("박예시"), interpreter("정예시")};
        if (!wished) return;
        for (const auto& one : sellers)
            for (const auto& other : buyers) request(one, other, 3);
    }
    ~TimetableHouse() { runner.stop(); }

    void start_runner() { runner.start(*services, 1, std::chrono::milliseconds(20)); }

    app::Job solve(app::SolveRequest wish = {}) {
        auto context = organiser();
        return ended(must(app::start_solve(context, event.id, wish)).id);
    }
    app::Job ended(const domain::JobId& id) {
        return until(id, [](const app::Job& job) {
            return job.state != domain::JobState::queued && job.state != domain::JobState::running;
        });
    }
    template <class Condition>
    app::Job until(const domain::JobId& id, Condition condition) {
        const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        auto context = organiser();
        for (;;) {
            auto job = must(app::get_job(context, id));
            if (condition(job)) return job;
            if (std::chrono::steady_clock::now() > give_up) throw std::runtime_error("the job never got there");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::vector<domain::Meeting> meetings() {
        return database().read([&](store::Transaction& tx) {
            return store::select_where<domain::Meeting>(tx, store::where("event_id", event.id));
        });
    }
    domain::MeetingId meeting_of(const app::Participant& one, const app::Participant& other) {
        for (const auto& meeting : meetings())
            if (meeting.seller_id == one.id && meeting.buyer_id == other.id) return meeting.id;
        throw std::runtime_error("no such meeting");
    }

    /// A draft made by hand: both sellers meet both buyers in the first two slots.
    app::Draft filled_draft() {
        auto context = organiser();
        auto draft = must(app::create_draft(context, event.id, {}));
        return must(app::apply_moves(context, draft.id, draft.revision,
                                     {{put(0, 0, 1, 1), put(1, 1, 1, 2), put(0, 1, 2, 1), put(1, 0, 2, 2)}, false}));
    }
    planning::Move put(int one, int other, std::optional<int> slot, std::optional<int> table) {
        return {meeting_of(sellers[one], buyers[other]), slot, table, {}, {}};
    }
    app::Release released(const app::Draft& draft) {
        auto context = organiser();
        return must(app::release_timetable(context, event.id, draft.revision, {draft.id}));
    }

    JobFeed jobs_told;
    app::JobRunner runner;
    std::vector<app::Participant> sellers, buyers;
    std::vector<app::Interpreter> interpreters;

private:
    base::IdSource ids_;
};

}  // namespace gyoryu::app_tests
