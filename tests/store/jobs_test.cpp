#include "store/jobs.h"

#include "store/record.h"
#include "store/small_world.h"
#include "store/test_store.h"

#include <mutex>
#include <thread>

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test
using base::Instant;
using domain::Job;
using domain::JobId;
using domain::JobState;

class JobsTest : public StoreContract {
protected:
    JobsTest() : world_(make_small_world(database())) {}

    void queue(const std::string& id, std::int64_t created_ms) {
        Job job;
        job.id = JobId(id);
        job.workspace_id = world_.workspace.id;
        job.event_id = world_.event.id;
        job.created_at = {created_ms};
        job.expires_at = {1'000};
        database().write([&](Transaction& tx) { insert(tx, job); });
    }
    std::optional<Job> lease(const std::string& worker, std::int64_t now_ms) {
        return database().write([&](Transaction& tx) { return lease_next_job(tx, worker, {now_ms}, 100); });
    }
    Job now(const std::string& id) {
        return *database().read([&](Transaction& tx) { return get<Job>(tx, JobId(id)); });
    }
    SmallWorld world_;
};

}  // namespace

TEST_P(JobsTest, the_oldest_waiting_job_goes_first) {
    queue("young", 20);
    queue("old", 10);
    EXPECT_EQ(lease("w", 50)->id.str(), "old");
    EXPECT_EQ(lease("w", 50)->id.str(), "young");
    EXPECT_FALSE(lease("w", 50));
    EXPECT_EQ(now("old").state, JobState::running);
    EXPECT_EQ(now("old").leased_by, "w");
    EXPECT_EQ(now("old").lease_until, Instant{150});
}

TEST_P(JobsTest, each_job_is_given_to_one_of_the_competing_workers) {
    for (int i = 0; i < 24; ++i) queue("job" + std::to_string(i), i);
    std::mutex guard;
    std::multiset<std::string> given;
    std::vector<std::thread> workers;
    for (int w = 0; w < 4; ++w)
        workers.emplace_back([&, w] {
            while (const auto job = lease("w" + std::to_string(w), 50)) {
                const std::scoped_lock lock(guard);
                given.insert(job->id.str());
            }
        });
    for (auto& worker : workers) worker.join();
    EXPECT_EQ(given.size(), 24u);
    EXPECT_EQ(std::set<std::string>(given.begin(), given.end()).size(), 24u);
}

TEST_P(JobsTest, a_job_whose_worker_died_is_given_to_another_and_the_first_cannot_end_it) {
    queue("job", 1);
    ASSERT_TRUE(lease("dead", 50));
    EXPECT_FALSE(lease("heir", 149));
    ASSERT_TRUE(lease("heir", 151));
    database().write([&](Transaction& tx) {
        EXPECT_FALSE(renew_lease(tx, JobId("job"), "dead", {160}, 100));
        EXPECT_FALSE(save_progress(tx, JobId("job"), "dead", {}, {160}, 100));
        EXPECT_FALSE(finish_job(tx, JobId("job"), "dead", {}));
        EXPECT_TRUE(renew_lease(tx, JobId("job"), "heir", {160}, 100));
    });
    EXPECT_EQ(now("job").lease_until, Instant{260});
}

TEST_P(JobsTest, progress_is_saved_and_the_wish_to_cancel_is_seen) {
    queue("job", 1);
    ASSERT_TRUE(lease("w", 50));
    database().write([&](Transaction& tx) { ASSERT_TRUE(request_cancel(tx, JobId("job"))); });
    const auto seen = database().write([&](Transaction& tx) {
        return save_progress(tx, JobId("job"), "w", {0.5, "solving", {{1.0, 2, 3.0, 4.0}}}, {60}, 100);
    });
    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->cancel_requested);
    EXPECT_EQ(seen->progress, 0.5);
    EXPECT_EQ(now("job").message_code, "solving");
    EXPECT_EQ(now("job").lease_until, Instant{160});
}

TEST_P(JobsTest, a_waiting_job_is_cancelled_at_once_and_an_ended_one_not_at_all) {
    queue("job", 1);
    database().write([&](Transaction& tx) {
        EXPECT_EQ(request_cancel(tx, JobId("job"))->state, JobState::cancelled);
        EXPECT_EQ(request_cancel(tx, JobId("job")).error().code, base::FaultCode::job_finished);
        EXPECT_EQ(request_cancel(tx, JobId("none")).error().code, base::FaultCode::not_found);
    });
    EXPECT_FALSE(lease("w", 50));
}

TEST_P(JobsTest, an_ended_job_keeps_its_result_until_its_time_is_over) {
    queue("done", 1);
    queue("waiting", 2);
    ASSERT_TRUE(lease("w", 50));
    database().write([&](Transaction& tx) {
        ASSERT_TRUE(finish_job(tx, JobId("done"), "w", {JobState::done, {{"draft_id", "d"}}, std::nullopt}));
        EXPECT_EQ(forget_expired_jobs(tx, {999}), 0);
    });
    EXPECT_EQ(now("done").result.at("draft_id"), "d");
    EXPECT_EQ(now("done").progress, 1.0);
    EXPECT_EQ(database().write([&](Transaction& tx) { return forget_expired_jobs(tx, {2'000}); }), 1);
    EXPECT_EQ(now("waiting").state, JobState::queued);
}

GYORYU_ON_BOTH_DRIVERS(JobsTest);

}  // namespace gyoryu::store_tests
