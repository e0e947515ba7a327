#include "rehearsal/stage.h"

#include "rehearsal/json_access.h"

#include <thread>

namespace gyoryu::rehearsal {

namespace {

/// A small event is as good as it gets within seconds; the search goes on only to prove it.
constexpr int solve_s = 60;
constexpr int solve_small_s = 8;
constexpr std::int64_t small_meetings = 500;
constexpr std::chrono::milliseconds look_again{200};

/// The demonstration tells everybody its passwords.
Attempt<std::pair<std::string, std::string>> credentials(ApiClient& api, const Settings& settings) {
    if (!settings.email.empty()) return std::pair(settings.email, settings.password);
    const auto info = api.get("/info");
    if (!info) return tl::unexpected(info.error());
    for (const auto& account : list(info->json, "demo_accounts"))
        if (text(account, "role") == "organiser") return std::pair(text(account, "email"), text(account, "password"));
    return tl::unexpected(Refusal{401, "no_credentials", ""});
}

Attempt<Person> sign_in(ApiClient& api, const Settings& settings) {
    const auto known = credentials(api, settings);
    if (!known) return tl::unexpected(known.error());
    const auto session = api.post("/session", {{"email", known->first}, {"password", known->second}});
    if (!session) return tl::unexpected(session.error());
    return Person{session->cookie, text(session->json, "csrf_token")};
}

Attempt<std::string> solve(ApiClient& api, const Stage& stage, const Settings& settings) {
    const int limit_s = stage.meetings < small_meetings ? solve_small_s : solve_s;
    auto job = api.post("/events/" + stage.event + "/solves",
                        {{"time_limit_s", limit_s}, {"seed", settings.seed % 1'000'000'000}});
    if (!job) return tl::unexpected(job.error());
    const auto path = "/jobs/" + text(job->json, "id");
    for (;;) {
        const auto state = text(job->json, "state");
        if (state == "done") return text(job->json.at("result"), "draft_id");
        if (state != "queued" && state != "running") return tl::unexpected(Refusal{409, "not_planned", state});
        std::this_thread::sleep_for(look_again);
        job = api.get(path);
        if (!job) return tl::unexpected(job.error());
    }
}

Attempt<Reply> release(ApiClient& api, const Stage& stage, const std::string& draft_id) {
    for (bool again = false;; again = true) {
        const auto draft = api.get("/drafts/" + draft_id);
        if (!draft) return draft;
        auto released = api.post("/events/" + stage.event + "/releases", {{"draft_id", draft_id}}, {},
                                 number(draft->json, "revision"));
        // The answer may have been lost, not the release, which gave the draft its next revision.
        if (!released && released.error().code == "draft_released") return draft;
        if (released || again || released.error().code != "stale_revision") return released;
    }
}

/// The timetable that came along, if it keeps the rules of today, else a new one.
Attempt<Reply> release_timetable(ApiClient& api, const Stage& stage, const std::string& draft_id,
                                 const Settings& settings, const Tell& tell) {
    if (!draft_id.empty()) {
        auto released = release(api, stage, draft_id);
        if (released || released.error().code != "timetable_breaks_rules") return released;
    }
    tell("cli.rehearse.planning", {});
    const auto planned = solve(api, stage, settings);
    if (!planned) return tl::unexpected(planned.error());
    return release(api, stage, *planned);
}

}  // namespace

Attempt<Stage> set_up(ApiClient& organiser, ApiClient& program, const Settings& settings, const Tell& tell) {
    const auto session = sign_in(organiser, settings);
    if (!session) return tl::unexpected(session.error());
    organiser.use_session(*session);
    const auto copy = organiser.post("/events/" + settings.event + "/rehearsals");
    if (!copy) return tl::unexpected(copy.error());
    Stage stage{text(copy->json, "id"), text(copy->json, "event_id"), number(copy->json, "meetings"), "", ""};
    const auto token = organiser.post("/rehearsals/" + stage.rehearsal + "/tokens");
    if (!token) return tl::unexpected(token.error());
    stage.token = text(token->json, "token");
    stage.token_id = text(token->json, "id");
    program.use_token(stage.token);
    tell("cli.rehearse.copied", {{"copy", stage.event}, {"meetings", std::to_string(stage.meetings)}});
    const auto released = release_timetable(program, stage, text(copy->json, "draft_id"), settings, tell);
    if (released) return stage;
    clear_up(organiser, program, stage, true);
    return tl::unexpected(released.error());
}

void clear_up(ApiClient& organiser, ApiClient& program, const Stage& stage, bool remove) {
    // Nothing more can be done about what fails here: the token ends by itself.
    if (remove) {
        static_cast<void>(organiser.remove("/rehearsals/" + stage.rehearsal));
    } else {
        static_cast<void>(program.remove("/events/" + stage.event + "/day/clock"));
        static_cast<void>(organiser.remove("/access-tokens/" + stage.token_id));
    }
    static_cast<void>(organiser.remove("/session"));
}

}  // namespace gyoryu::rehearsal
