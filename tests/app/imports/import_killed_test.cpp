#include "app/fixture.h"
#include "app/imports/commit_import.h"
#include "app/imports/create_import.h"
#include "base/random.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

namespace gyoryu::app {

using app_tests::must;

class ImportKilled : public testing::Test {
protected:
    static constexpr int rows = 120;

    static std::string list_of(int round) {
        std::string text = "구분,기업명,이메일\n";
        for (int row = 0; row < rows; ++row) {
            const auto name = std::to_string(round) + "차 " + std::to_string(row) + "번 회사";
            text += std::string(row % 2 ? "셀러," : "바이어,") + name + ",r" + std::to_string(round) + "n" +
                    std::to_string(row) + "@example.org\n";
        }
        return text;
    }

    ImportId upload(int round) {
        auto organiser = house.organiser();
        return must(create_import(organiser, house.event.id,
                                  {domain::ImportKind::participants, "x.csv", list_of(round)}))
            .id;
    }

    /// Commits in a child process that is killed after `delay`; true if the child had the answer before.
    bool commit_and_kill(const ImportId& import, std::chrono::microseconds delay) {
        int pipe_ends[2];
        if (::pipe(pipe_ends) != 0) throw std::runtime_error("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            house.reopen();
            auto organiser = house.organiser();
            const bool done = commit_import(organiser, import).has_value();
            const char answer = done ? '1' : '0';
            (void)!::write(pipe_ends[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        ::close(pipe_ends[1]);
        std::this_thread::sleep_for(delay);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        char answer = '0';
        const bool answered = ::read(pipe_ends[0], &answer, 1) == 1;
        ::close(pipe_ends[0]);
        return answered && answer == '1';
    }

    std::int64_t people() {
        return house.database().read([&](store::Transaction& tx) {
            return store::count_where<domain::Participant>(tx, store::where("event_id", house.event.id));
        });
    }

    app_tests::EventHouse house;
};

TEST_F(ImportKilled, at_any_moment_leaves_all_rows_or_none_and_keeps_what_was_acknowledged) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Random random(seed);
    std::int64_t expected = 0;
    for (int round = 0; round < 12; ++round) {
        const auto import = upload(round);
        house.close();
        const bool acknowledged = commit_and_kill(import, std::chrono::microseconds(random.below(90'000)));
        house.reopen();
        const auto now = people();
        ASSERT_TRUE(now == expected || now == expected + rows) << now << " after " << expected;
        if (acknowledged) ASSERT_EQ(now, expected + rows);
        auto organiser = house.organiser();
        const bool was_done = now != expected;
        EXPECT_EQ(app_tests::fault_of(commit_import(organiser, import)), was_done ? "job_finished" : "ok");
        expected += rows;
        ASSERT_EQ(people(), expected);
    }
}

}  // namespace gyoryu::app
