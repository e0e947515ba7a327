#include "server/api_client.h"
#include "server/scratch_folder.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <vector>

namespace gyoryu::server {

/// The program itself, as a process.
class Program {
public:
    explicit Program(std::vector<std::string> arguments) {
        int out[2];
        if (::pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        arguments.insert(arguments.begin(), GYORYU_PROGRAM);
        std::vector<char*> words;
        for (auto& argument : arguments) words.push_back(argument.data());
        words.push_back(nullptr);
        pid_ = ::fork();
        if (pid_ == 0) {
            ::dup2(out[1], STDOUT_FILENO);
            ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
            ::setenv("LANG", "en_US.UTF-8", 1);
            ::execv(GYORYU_PROGRAM, words.data());
            ::_exit(127);
        }
        ::close(out[1]);
        out_ = out[0];
    }

    ~Program() {
        if (!ended_) ::kill(pid_, SIGKILL), wait();
        ::close(out_);
    }

    void signal(int number) const { ::kill(pid_, number); }

    /// The exit code, or 128 and the signal.
    int wait() {
        int status = 0;
        ::waitpid(pid_, &status, 0);
        ended_ = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    /// Standard output until a line with `text` is complete, or the end.
    std::string read_until(std::string_view text) {
        while (printed_.find('\n', printed_.find(text)) == std::string::npos) {
            pollfd waiting{out_, POLLIN, 0};
            if (::poll(&waiting, 1, 20'000) <= 0) break;
            char piece[4096];
            const auto got = ::read(out_, piece, sizeof piece);
            if (got <= 0) break;
            printed_.append(piece, static_cast<std::size_t>(got));
        }
        return printed_;
    }

    std::uint16_t port() {
        const std::string text = read_until("http");
        const auto colon = text.rfind(':', text.find('\n'));
        return static_cast<std::uint16_t>(std::stoi(text.substr(colon + 1)));
    }

private:
    pid_t pid_ = -1;
    int out_ = -1;
    bool ended_ = false;
    std::string printed_;
};

class ServeTest : public ::testing::Test {
protected:
    std::vector<std::string> arguments(const std::string& port = "0") const {
        return {"serve", "--data", (folder.path() / "data").string(), "--port", port};
    }
    ScratchFolder folder;
};

TEST_F(ServeTest, lets_the_owner_of_an_empty_installation_in_once) {
    Program program(arguments());
    const auto port = program.port();
    const std::string text = program.read_until("/link/");
    std::string token = text.substr(text.find("/link/") + 6);
    token = token.substr(0, token.find('\n'));
    ApiClient owner(port);
    EXPECT_EQ(owner.open_link(token).status, 200);
    EXPECT_EQ(owner.get("/api/v1/workspaces").json.at("total").as_int64(), 1);
    ApiClient again(port);
    EXPECT_EQ(again.open_link(token).code(), "link_expired");
    program.signal(SIGTERM);
    EXPECT_EQ(program.wait(), 0);
}

TEST_F(ServeTest, stops_in_order_and_closes_what_idles) {
    Program program(arguments());
    const auto port = program.port();
    RawClient idle(port);
    idle.send(request_text("GET", "/healthz"));
    ASSERT_EQ(idle.receive()->status, 200);
    program.signal(SIGINT);
    EXPECT_TRUE(idle.closed_by_peer());
    EXPECT_EQ(program.wait(), 0);
    EXPECT_THROW(RawClient{port}, std::runtime_error);
}

TEST_F(ServeTest, says_that_the_port_is_taken) {
    Program first(arguments());
    ScratchFolder other;
    Program second({"serve", "--data", (other.path() / "data").string(), "--port", std::to_string(first.port())});
    EXPECT_EQ(second.wait(), 1);
}

TEST_F(ServeTest, refuses_a_folder_that_another_program_serves) {
    Program first(arguments());
    first.port();
    Program second(arguments());
    EXPECT_EQ(second.wait(), 1);
}

TEST_F(ServeTest, refuses_unknown_options) {
    Program program({"serve", "--porrt", "1"});
    EXPECT_EQ(program.wait(), 2);
}

TEST_F(ServeTest, refuses_words_that_belong_to_no_option_instead_of_serving_elsewhere) {
    ScratchFolder folder;
    const auto data = (folder.path() / "data").string();
    Program stray({"serve", "--data", data, "--port", "0", "8081"});
    EXPECT_EQ(stray.wait(), 2);
    Program after_dashes({"serve", "--data", data, "--", "--port", "0"});
    EXPECT_EQ(after_dashes.wait(), 2);
    EXPECT_FALSE(std::filesystem::exists(data));
}

}  // namespace gyoryu::server
