#pragma once

#include "app/services.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string_view>
#include <thread>

namespace gyoryu::app {

/// Does again and again what letters need without anybody asking: writes reminders that are due, notes mail that came
/// back. On a thread of its own; `failed` hears why a round was cut short.
class MailRounds {
public:
    MailRounds(Services& services, std::filesystem::path bounce_tray, std::chrono::milliseconds interval,
               std::function<void(std::string_view)> failed);
    ~MailRounds() { stop(); }
    void stop();

private:
    std::jthread thread_;
};

}  // namespace gyoryu::app
