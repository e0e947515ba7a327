#include "server/http/served_test.h"
#include "server/raw_client.h"

#include <thread>

namespace gyoryu::server::http {

using namespace std::chrono_literals;

class HttpServerTest : public ServedTest {
protected:
    void TearDown() override { handler.let_go(); }

    RawAnswer answer_to(std::string_view bytes) {
        RawClient client(server->port());
        client.send(bytes);
        return client.receive().value_or(RawAnswer{});
    }
};

TEST_F(HttpServerTest, hands_over_method_target_and_body) {
    start();
    EXPECT_EQ(answer_to(request_text("PUT", "/a?b=c", "", "body")).body, "PUT /a?b=c body");
}

TEST_F(HttpServerTest, keeps_a_connection_for_many_requests) {
    start();
    RawClient client(server->port());
    for (int i = 0; i < 3; ++i) {
        client.send(request_text("GET", "/" + std::to_string(i)));
        const auto answer = client.receive();
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->body, "GET /" + std::to_string(i) + " ");
        EXPECT_EQ(answer->headers.at("connection"), "keep-alive");
    }
    client.send(request_text("GET", "/last", "Connection: close\r\n"));
    EXPECT_EQ(client.receive()->headers.at("connection"), "close");
    EXPECT_TRUE(client.closed_by_peer());
}

TEST_F(HttpServerTest, answers_pipelined_requests_in_their_order) {
    start();
    RawClient client(server->port());
    std::string all;
    for (int i = 0; i < 20; ++i) all += request_text("POST", "/" + std::to_string(i), "", std::string(i, 'x'));
    client.send(all);
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.receive();
        ASSERT_TRUE(answer) << i;
        EXPECT_EQ(answer->body, "POST /" + std::to_string(i) + " " + std::string(i, 'x'));
    }
}

TEST_F(HttpServerTest, reads_chunked_bodies) {
    start();
    const auto answer = answer_to(
        "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n");
    EXPECT_EQ(answer.body, "POST /c abcde");
}

TEST_F(HttpServerTest, answers_a_head_without_its_body) {
    start();
    RawClient client(server->port());
    client.send(request_text("HEAD", "/h"));
    const auto answer = client.receive(true);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->headers.at("content-length"), std::to_string(std::string("HEAD /h ").size()));
    client.send(request_text("GET", "/next"));
    EXPECT_EQ(client.receive()->body, "GET /next ");
}

TEST_F(HttpServerTest, leaves_out_headers_that_would_smuggle_a_line) {
    start();
    const auto answer = answer_to(request_text("GET", "/"));
    EXPECT_FALSE(answer.headers.contains("x-injected"));
    EXPECT_FALSE(answer.headers.contains("set-cookie"));
}

TEST_F(HttpServerTest, bears_large_bodies_one_after_the_other_when_they_are_too_much_at_once) {
    Settings settings;
    settings.bodies_bytes_max = 300'000;
    handler.body_limit = 1'000'000;
    start(settings);
    const auto other = request_text("POST", "/b", "", std::string(200'000, 'b'));
    RawClient slow(server->port());
    slow.send(request_text("POST", "/slow", "", std::string(250'000, 'a')));
    handler.wait_for_waiting(1);
    EXPECT_EQ(answer_to(other).status, 503);
    EXPECT_EQ(answer_to(request_text("POST", "/c", "", "small")).status, 200);
    handler.let_go();
    EXPECT_EQ(slow.receive()->status, 200);
    EXPECT_EQ(answer_to(other).status, 200);
}

TEST_F(HttpServerTest, answers_413_and_reads_a_large_body_to_its_end) {
    start();
    RawClient client(server->port());
    ASSERT_TRUE(client.send(request_text("POST", "/big", "", std::string(4'000'000, 'x'))));
    ASSERT_EQ(client.receive()->status, 413);
    client.send(request_text("GET", "/after"));
    const auto after = client.receive();
    ASSERT_TRUE(after);
    EXPECT_EQ(after->body, "GET /after ");
}

TEST_F(HttpServerTest, answers_413_to_a_chunked_body_that_grows_too_large) {
    start();
    RawClient client(server->port());
    client.send("POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 10; ++i) client.send("400\r\n" + std::string(0x400, 'x') + "\r\n");
    client.send("0\r\n\r\n");
    ASSERT_EQ(client.receive()->status, 413);
    client.send(request_text("GET", "/after"));
    EXPECT_EQ(client.receive()->body, "GET /after ");
}

TEST_F(HttpServerTest, closes_after_413_when_the_body_would_never_end) {
    Settings settings;
    settings.drained_bytes_max = 100'000;
    start(settings);
    RawClient client(server->port());
    client.send("POST /big HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n");
    const auto answer = client.receive();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 413);
    EXPECT_EQ(answer->headers.at("connection"), "close");
}

TEST_F(HttpServerTest, says_continue_only_when_the_body_is_welcome) {
    start();
    RawClient client(server->port());
    client.send("POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    EXPECT_EQ(client.receive_bytes(25).value_or(""), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("body");
    EXPECT_EQ(client.receive()->body, "POST /e body");
    client.send("POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5000\r\n\r\n");
    EXPECT_EQ(client.receive()->status, 413);
}

TEST_F(HttpServerTest, answers_431_to_a_head_without_end) {
    start();
    EXPECT_EQ(answer_to("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + std::string(20'000, 'x') + "\r\n\r\n").status, 431);
}

TEST_F(HttpServerTest, answers_400_to_what_is_no_http) {
    start();
    EXPECT_EQ(answer_to("GIMME / PLEASE\r\n\r\n").status, 400);
    EXPECT_EQ(answer_to("GET / HTTP/1.1\r\nbad header\r\n\r\n").status, 400);
    EXPECT_EQ(answer_to("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n").status, 400);
}

TEST_F(HttpServerTest, refuses_a_body_with_two_lengths) {
    start();
    EXPECT_EQ(
        answer_to("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            .status,
        400);
    EXPECT_EQ(answer_to("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde").status,
              400);
}

TEST_F(HttpServerTest, closes_on_a_client_that_dawdles_over_its_head) {
    Settings settings;
    settings.head_timeout = 100ms;
    start(settings);
    RawClient client(server->port());
    client.send("GET / HTTP/1.1\r\n");
    EXPECT_TRUE(client.closed_by_peer());
}

TEST_F(HttpServerTest, closes_on_a_client_that_dawdles_over_its_body) {
    Settings settings;
    settings.body_timeout = 100ms;
    start(settings);
    RawClient client(server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx");
    EXPECT_TRUE(client.closed_by_peer());
}

TEST_F(HttpServerTest, closes_an_idle_connection) {
    Settings settings;
    settings.idle_timeout = 100ms;
    start(settings);
    RawClient client(server->port());
    client.send(request_text("GET", "/"));
    ASSERT_TRUE(client.receive());
    EXPECT_TRUE(client.closed_by_peer());
}

TEST_F(HttpServerTest, answers_503_when_nobody_is_left_to_work) {
    Settings settings;
    settings.workers = 1;
    settings.waiting_requests_max = 1;
    start(settings);
    RawClient running(server->port());
    RawClient queued(server->port());
    running.send(request_text("GET", "/slow"));
    handler.wait_for_waiting(1);
    queued.send(request_text("GET", "/queued"));
    while (server->load().waiting < 1) std::this_thread::sleep_for(1ms);
    EXPECT_EQ(answer_to(request_text("GET", "/refused")).status, 503);
    handler.let_go();
    EXPECT_EQ(queued.receive()->body, "GET /queued ");
}

TEST_F(HttpServerTest, answers_503_beyond_the_most_connections) {
    Settings settings;
    settings.connections_max = 2;
    start(settings);
    RawClient first(server->port());
    RawClient second(server->port());
    while (server->load().connections < 2) std::this_thread::sleep_for(1ms);
    RawClient third(server->port());
    EXPECT_EQ(third.receive()->status, 503);
    first.send(request_text("GET", "/"));
    EXPECT_EQ(first.receive()->status, 200);
}

TEST_F(HttpServerTest, finishes_a_running_request_when_it_stops) {
    start();
    RawClient running(server->port());
    RawClient idle(server->port());
    idle.send(request_text("GET", "/"));
    ASSERT_TRUE(idle.receive());
    running.send(request_text("GET", "/slow"));
    handler.wait_for_waiting(1);
    std::jthread stopping([this] { server->stop(); });
    EXPECT_TRUE(idle.closed_by_peer());
    handler.let_go();
    const auto answer = running.receive();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->headers.at("connection"), "close");
}

TEST_F(HttpServerTest, says_that_its_address_is_in_use) {
    start();
    Settings settings;
    settings.port = server->port();
    const auto second = HttpServer::start(settings, handler);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::FaultCode::address_in_use);
}

TEST_F(HttpServerTest, says_that_its_tls_files_are_of_no_use) {
    Settings settings;
    settings.port = 0;
    settings.tls_cert_file = settings.tls_key_file = "/nowhere.pem";
    const auto started = HttpServer::start(settings, handler);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, base::FaultCode::tls_files_unusable);
}

}  // namespace gyoryu::server::http
