#include "app/mails/mail_rounds.h"

#include "app/mails/bounce_tray.h"
#include "app/mails/queue_reminders.h"

#include <condition_variable>
#include <mutex>

namespace gyoryu::app {

MailRounds::MailRounds(Services& services, std::filesystem::path bounce_tray, std::chrono::milliseconds interval,
                       std::function<void(std::string_view)> failed)
    : thread_([&services, tray = std::move(bounce_tray), interval,
               failed = std::move(failed)](const std::stop_token& stop) {
          std::mutex guard;
          std::condition_variable_any pause;
          std::unique_lock lock(guard);
          do {
              try {
                  Context context{services, domain::SystemActor{}, domain::Lang::en, {}};
                  queue_reminders(context);
                  empty_tray(context, tray);
              } catch (const std::exception& lost) {
                  failed(lost.what());  // the store is away; the next round does it
              }
          } while (!pause.wait_for(lock, stop, interval, [&] { return stop.stop_requested(); }));
      }) {}

void MailRounds::stop() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

}  // namespace gyoryu::app
