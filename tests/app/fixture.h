#pragma once

#include "app/accounts/create_account.h"
#include "app/events/create_event.h"
#include "app/events/replace_structure.h"
#include "app/interpreters/create_interpreter.h"
#include "app/participants/create_participant.h"
#include "app/programmes/create_programme.h"
#include "app/requests/create_request.h"
#include "app/services.h"
#include "app/workspaces/add_member.h"
#include "app/workspaces/create_workspace.h"
#include "store/record.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <mutex>
#include <stdexcept>

/// A small installation for tests of use cases and of what stands on them. Everything is in this header, so that any
/// test program may include it.
namespace gyoryu::app_tests {

class TestClock final : public base::Clock {
public:
    base::Instant now() const override { return {unix_ms_}; }
    void set(std::string_view rfc3339) { unix_ms_ = base::Instant::parse(rfc3339)->unix_ms; }
    void pass_minutes(std::int64_t minutes) { unix_ms_ += minutes * 60 * 1000; }

private:
    std::atomic<std::int64_t> unix_ms_ = base::Instant::parse("2016-06-13T00:30:00Z")->unix_ms;
};

/// Remembers what it was told.
class TestFeed final : public app::Feed {
public:
    void changed(const domain::WorkspaceId&, const std::optional<domain::EventId>&, std::string_view entity,
                 std::string_view id, std::int64_t revision) override {
        const std::scoped_lock lock(guard_);
        told.push_back(std::string(entity) + " " + std::string(id) + " " + std::to_string(revision));
    }
    void job(const domain::WorkspaceId&, const app::Job&) override {}

    std::vector<std::string> told;

private:
    std::mutex guard_;
};

class TestJobs final : public app::JobSignals {
public:
    void queued() override {}
    void cancel(const domain::JobId&) override {}
};

/// The value of a use case that must succeed.
template <class T>
T must(base::Result<T> result) {
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::string text(base::name_of(result.error().code));
    for (const auto& param : result.error().params) text += " " + param.name + "=" + param.value;
    for (const auto& issue : result.error().issues) text += " [" + issue.path + " " + issue.code + "]";
    throw std::runtime_error(text);
}

/// The name of the fault of a use case that must fail; "ok" when it did not.
template <class T>
std::string fault_of(const base::Result<T>& result) {
    return result ? "ok" : std::string(base::name_of(result.error().code));
}

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "gyoryu-app-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline app::OrganisationEdit organisation_named(std::string lang, std::string text) {
    app::OrganisationEdit edit;
    edit.names = {{std::move(lang), std::move(text)}};
    edit.sample = true;
    return edit;
}

/// An empty store with its services, in a temporary folder (SQLite) or in the schema of a PostgreSQL address.
class Installation {
public:
    explicit Installation(const std::string& postgres_url = {})
        : database_(must(store::Database::open({.data_folder = folder_.path(), .url = postgres_url}))), ids_(clock) {
        services = std::make_unique<app::Services>(app::Services{*database_, clock, ids_, feed, jobs, {}});
        services->settings.public_url = "https://gyoryu.example";
        services->settings.password_cost = {1, 8192};
    }

    app::Context as(domain::Actor actor) { return {*services, std::move(actor), domain::Lang::ko, "192.0.2.7"}; }
    app::Context system() { return as(domain::SystemActor{}); }
    app::Context nobody() { return as(domain::NobodyActor{}); }
    store::Database& database() { return *database_; }
    const std::filesystem::path& folder() const { return folder_.path(); }
    void close() {
        services.reset();
        database_.reset();
    }
    /// Closes the store and opens it again, as a restart does.
    void reopen(const std::string& postgres_url = {}) {
        close();
        database_ = must(store::Database::open({.data_folder = folder_.path(), .url = postgres_url}));
        services = std::make_unique<app::Services>(app::Services{*database_, clock, ids_, feed, jobs, {}});
        services->settings.password_cost = {1, 8192};
    }

    TestClock clock;
    TestFeed feed;
    TestJobs jobs;

private:
    TemporaryFolder folder_;
    std::unique_ptr<store::Database> database_;
    base::IdSource ids_;

public:
    std::unique_ptr<app::Services> services;
};

/// An installation with one workspace, its people, and the event of 2016-06-22 at Wonju: 4 slots, 3 tables.
class EventHouse : public Installation {
public:
    explicit EventHouse(const std::string& postgres_url = {}) : Installation(postgres_url) {
        auto context = system();
        workspace = must(app::create_workspace(context, {"예시 테크노밸리", domain::Lang::ko, "Asia/Seoul", "wonju"}));
        app::ProgrammeEdit programme_edit;
        programme_edit.slug = "wonju-weihai";
        programme_edit.names = {{"ko", "원주–위해 의료기기 교류"}, {"en", "Wonju–Weihai"}};
        programme = must(app::create_programme(context, workspace.id, programme_edit));
        event = must(app::create_event(context, programme.id, event_edit()));
        must(app::replace_structure(context, event.id, 1, structure_edit()));
        owner_actor = member("owner@example.org", domain::Role::owner);
        organiser_actor = member("organiser@example.org", domain::Role::organiser);
        auditor_actor = member("auditor@example.org", domain::Role::auditor);
    }

    static app::EventEdit event_edit() {
        app::EventEdit edit;
        edit.slug = "wonju-weihai-2016";
        edit.names = {{"ko", "2016 수출상담회"}, {"en", "Export consultation 2016"}};
        edit.time_zone = "Asia/Seoul";
        edit.counterpart_zone = "Asia/Shanghai";
        edit.country = "KR";
        edit.starts_on = base::LocalDate::of(2016, 6, 22);
        edit.ends_on = edit.starts_on;
        edit.sample = true;
        return edit;
    }

    /// 10:00, 10:20, 10:40, 13:00 of 20 minutes; tables T1 to T3.
    static app::StructureEdit structure_edit() {
        app::StructureEdit edit;
        const auto day = base::LocalDate::of(2016, 6, 22);
        for (const int start : {600, 620, 640, 780})
            edit.slots.push_back({1, day, {start}, {start + 20}, start < 720 ? "am" : "pm", start < 640});
        for (int table = 1; table <= 3; ++table)
            edit.tables.push_back(
                {table, "T" + std::to_string(table), "A", table * 3, 0, {}, domain::TableKind::table});
        return edit;
    }

    /// Somebody with an account who is a member of the workspace.
    domain::AccountActor member(const std::string& email, domain::Role role) {
        auto context = system();
        must(app::create_account(context,
                                 {email, email.substr(0, email.find('@')), domain::Lang::ko, "정말 긴 비밀번호 1"}));
        const auto made = must(app::add_member(context, workspace.id, {email, "", role}));
        return {made.account.id, {domain::Member{made.id, workspace.id, made.account.id, role, 1}}};
    }

    app::Context owner() { return as(owner_actor); }
    app::Context organiser() { return as(organiser_actor); }
    app::Context auditor() { return as(auditor_actor); }
    /// An organiser of another workspace.
    app::Context stranger() {
        return as(domain::AccountActor{domain::AccountId("stranger"),
                                       {domain::Member{domain::MemberId("m"), domain::WorkspaceId("other"),
                                                       domain::AccountId("stranger"), domain::Role::owner, 1}}});
    }

    app::Participant participant(domain::ParticipantSide side, const std::string& lang, const std::string& name,
                                 std::vector<std::string> languages, const std::string& email = {}) {
        app::ParticipantEdit edit;
        edit.side = side;
        edit.new_organisation = organisation_named(lang, name);
        edit.new_organisation->country = lang == "ko" ? "KR" : "CN";
        edit.languages = std::move(languages);
        edit.email = email;
        auto context = organiser();
        return must(app::create_participant(context, event.id, edit));
    }
    app::Participant seller(const std::string& name, const std::string& email = {}) {
        return participant(domain::ParticipantSide::seller, "ko", name, {"ko"}, email);
    }
    app::Participant buyer(const std::string& name, const std::string& email = {}) {
        return participant(domain::ParticipantSide::buyer, "zh", name, {"zh"}, email);
    }
    app::Interpreter interpreter(const std::string& name, bool hours_known = true) {
        app::InterpreterEdit edit;
        edit.names = {{"ko", name}};
        edit.pairs = {{"ko", "zh"}};
        edit.hours_known = hours_known;
        auto context = organiser();
        return must(app::create_interpreter(context, event.id, edit));
    }
    domain::Request request(const app::Participant& from, const app::Participant& to, int priority = 3) {
        auto context = organiser();
        return must(
            app::create_request(context, event.id, {from.id, to.id, priority, "", domain::RequestStatus::open}));
    }

    domain::Workspace workspace;
    domain::Programme programme;
    domain::Event event;
    domain::Actor owner_actor;
    domain::Actor organiser_actor;
    domain::Actor auditor_actor;
};

}  // namespace gyoryu::app_tests
