#include "server/http/served_test.h"
#include "server/web_socket_client.h"

#include <thread>

namespace gyoryu::server::http {

using namespace std::chrono_literals;

class SocketTest : public ServedTest {
protected:
    void wait_until_gone() {
        while (!handler.echo->gone || server->load().sockets > 0) std::this_thread::sleep_for(1ms);
    }
};

TEST_F(SocketTest, opens_sends_and_receives_in_order) {
    start();
    WebSocketClient client(server->port());
    ASSERT_EQ(client.shake_hands("/echo"), 101);
    for (int i = 0; i < 100; ++i) client.send_text("message " + std::to_string(i));
    for (int i = 0; i < 100; ++i) EXPECT_EQ(client.receive_text().value_or(""), "message " + std::to_string(i));
}

TEST_F(SocketTest, refuses_the_handshake_where_the_handler_does) {
    start();
    WebSocketClient client(server->port());
    EXPECT_EQ(client.shake_hands("/elsewhere"), 400);
}

TEST_F(SocketTest, tells_its_listener_when_the_client_goes) {
    start();
    {
        WebSocketClient client(server->port());
        ASSERT_EQ(client.shake_hands("/echo"), 101);
        client.send_text("here");
        ASSERT_TRUE(client.receive_text());
    }
    wait_until_gone();
}

TEST_F(SocketTest, closes_on_a_message_that_is_too_long) {
    Settings settings;
    settings.socket_received_max = 100;
    start(settings);
    WebSocketClient client(server->port());
    ASSERT_EQ(client.shake_hands("/echo"), 101);
    client.send_text(std::string(1000, 'x'));
    EXPECT_FALSE(client.receive_text());
    EXPECT_EQ(client.close_code, 1009);
    wait_until_gone();
}

TEST_F(SocketTest, drops_a_client_that_does_not_read) {
    Settings settings;
    settings.socket_messages_max = 50;
    handler.echo->on_open = std::string(100'000, 'x');
    handler.echo->copies = 200;
    start(settings);
    WebSocketClient client(server->port());
    ASSERT_EQ(client.shake_hands("/echo"), 101);
    wait_until_gone();
}

TEST_F(SocketTest, tells_a_slow_client_why_it_is_dropped_when_it_reads_again) {
    Settings settings;
    settings.socket_bytes_max = 1000;
    handler.echo->on_open = std::string(400, 'x');
    handler.echo->copies = 5;
    start(settings);
    WebSocketClient client(server->port());
    ASSERT_EQ(client.shake_hands("/echo"), 101);
    while (client.receive_text()) continue;
    EXPECT_EQ(client.close_code, 4008);
    wait_until_gone();
}

TEST_F(SocketTest, drops_a_client_that_does_not_answer_pings) {
    Settings settings;
    settings.socket_idle = 200ms;
    start(settings);
    WebSocketClient client(server->port());
    ASSERT_EQ(client.shake_hands("/echo"), 101);
    wait_until_gone();
}

TEST_F(SocketTest, says_that_it_goes_away_when_the_server_stops) {
    start();
    WebSocketClient client(server->port());
    ASSERT_EQ(client.shake_hands("/echo"), 101);
    client.send_text("here");
    ASSERT_TRUE(client.receive_text());
    std::jthread stopping([this] { server->stop(); });
    EXPECT_FALSE(client.receive_text());
    EXPECT_EQ(client.close_code, 1001);
}

}  // namespace gyoryu::server::http
