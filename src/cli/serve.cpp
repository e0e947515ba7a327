#include "cli/serve.h"

#include "app/accounts/create_owner_link.h"
#include "app/info/demo_accounts.h"
#include "app/jobs/job_runner.h"
#include "app/mails/bounce_tray.h"
#include "app/mails/mail_rounds.h"
#include "app/mails/tell_mail_changed.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/stop_signals.h"
#include "domain/job.h"
#include "mail/outbox.h"
#include "store/record.h"

#include <cstdlib>
#include <ostream>

namespace gyoryu::cli {

namespace {

std::string from_environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): nothing sets the environment
    return value == nullptr ? std::string() : std::string(value);
}

std::string own_address(const server::http::Settings& http, std::uint16_t port) {
    const std::string scheme = http.tls_cert_file.empty() ? "http://" : "https://";
    const bool everywhere = http.host == "0.0.0.0" || http.host == "::";
    return scheme + (everywhere ? "localhost" : http.host) + ":" + std::to_string(port);
}

base::FaultCode fault_of(const std::exception& lost) {
    return dynamic_cast<const store::StoreFailure*>(&lost) != nullptr ? base::FaultCode::store_unavailable
                                                                      : base::FaultCode::internal;
}

/// Nobody can sign in yet, or everybody may.
bool wants_owner_link(store::Database& database, bool demo) {
    return demo || database.read([](store::Transaction& tx) {
        return store::count_where<domain::Account>(tx, store::where_not("password_hash", std::string())) == 0;
    });
}

app::Settings app_settings(const ServeSettings& settings, store::Database& database) {
    app::Settings app;
    app.public_url = settings.public_url;
    app.version = GYORYU_VERSION;
    app.pack_folder = settings.store.data_folder / "packs";
    app.mail_configured = settings.smtp.has_value();
    app.demo_accounts = database.read([](store::Transaction& tx) { return app::find_demo_accounts(tx); });
    app.demo = !app.demo_accounts.empty();
    return app;
}

/// Everything that runs while the program serves, in the order it is built.
class Serving {
public:
    Serving(const ServeSettings& settings, std::unique_ptr<store::Database> database)
        : settings_(settings),
          database_(std::move(database)),
          hub_(clock_.now().unix_ms),
          services_{*database_, clock_, ids_, hub_, runner_, app_settings(settings, *database_)} {}

    base::Result<void> start() {
        server::Installation installation;
        installation.ready = [this] { return ready(); };
        installation.fault_of = fault_of;
        auto application = settings_.application;
        application.bound = [this](std::uint16_t port) {
            if (services_.settings.public_url.empty())
                services_.settings.public_url = own_address(settings_.application.http, port);
        };
        auto started = server::Application::start(application, services_, hub_, log_, std::move(installation));
        if (!started) return base::fail(std::move(started).error());
        application_ = std::move(*started);
        measure_jobs();
        if (settings_.solvers > 0) runner_.start(services_, settings_.solvers);
        if (settings_.smtp) start_mail(*settings_.smtp);
        mail_rounds_ = std::make_unique<app::MailRounds>(
            services_, app::bounce_tray(settings_.store.data_folder), std::chrono::seconds(5),
            [this](std::string_view reason) { log_.failure("mail", reason); });
        return {};
    }

    /// Where to go, and for a first visit how to get in.
    void greet(std::ostream& out) {
        out << say("serve.address", {{"url", services_.settings.public_url}}) << '\n';
        if (services_.settings.demo) out << say("serve.demo_accounts") << '\n';
        for (const auto& account : services_.settings.demo_accounts)
            out << "  " << account.email << "  " << account.password << '\n';
        if (settings_.owner_link || wants_owner_link(*database_, services_.settings.demo)) {
            app::Context context{services_, domain::SystemActor{}, domain::Lang::en, {}};
            if (const auto link = app::create_owner_link(context))
                out << say("serve.owner_link") << "\n  " << link->url << '\n';
        }
        out << std::flush;
    }

    void stop() {
        log_.note("stopping", "");
        application_->stop();
        runner_.stop();
        mail_rounds_.reset();
        mail_worker_.reset();
        log_.note("stopped", "");
    }

private:
    base::Result<void> ready() {
        try {
            database_->read([](store::Transaction& tx) { tx.query("SELECT 1"); });
            return {};
        } catch (const store::StoreFailure&) {
            return base::fail(base::FaultCode::store_unavailable);
        }
    }

    void measure_jobs() {
        for (const auto state : {domain::JobState::queued, domain::JobState::running})
            application_->metrics().measure("gyoryu_jobs", "Jobs by state",
                                            [this, state] {
                                                return double(database_->read([&](store::Transaction& tx) {
                                                    return store::count_where<domain::Job>(
                                                        tx, store::where("state", state));
                                                }));
                                            },
                                            {"state", boost::describe::enum_to_string(state, "")});
    }

    void start_mail(const mail::SmtpSettings& smtp) {
        sender_ = std::make_unique<mail::SmtpSender>(smtp);
        outbox_ = std::make_unique<mail::Outbox>(
            *database_, clock_, *sender_,
            mail::OutboxEars{.failed = [this](std::string_view reason) { log_.failure("mail", reason); },
                             .changed = [this](const domain::Mail& mail) { app::tell_mail_changed(services_, mail); }},
            settings_.mail_lease);
        if (settings_.store.url.empty()) outbox_->take_back();
        mail_worker_ = std::make_unique<mail::OutboxWorker>(*outbox_, std::chrono::seconds(2));
    }

    const ServeSettings& settings_;
    const base::SystemClock clock_;
    base::IdSource ids_{clock_};
    std::unique_ptr<store::Database> database_;
    server::JsonLog log_;
    server::LiveHub hub_;
    app::JobRunner runner_;
    app::Services services_;
    std::unique_ptr<server::Application> application_;
    std::unique_ptr<mail::Sender> sender_;
    std::unique_ptr<mail::Outbox> outbox_;
    std::unique_ptr<mail::OutboxWorker> mail_worker_;
    std::unique_ptr<app::MailRounds> mail_rounds_;
};

}  // namespace

int serve(const Call& call) {
    const auto settings = serve_settings(call.arguments, from_environment);
    if (!settings) {
        print_fault(call.err, "gyoryu serve", settings.error());
        return exit_bad_input;
    }
    StopSignals signals;
    auto database = store::Database::open(settings->store);
    if (!database) {
        print_fault(call.err, "gyoryu serve", database.error());
        return exit_failed;
    }
    Serving serving(*settings, std::move(*database));
    if (const auto started = serving.start(); !started) {
        print_fault(call.err, "gyoryu serve", started.error());
        return exit_failed;
    }
    serving.greet(call.out);
    signals.wait();
    serving.stop();
    return exit_ok;
}

}  // namespace gyoryu::cli
