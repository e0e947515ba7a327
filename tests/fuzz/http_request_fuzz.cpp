#include "app/accounts/redeem_link.h"
#include "app/accounts/sign_in.h"
#include "app/imports/create_import.h"
#include "app/links/create_link.h"
#include "app/timetables/timetable_house.h"
#include "base/assertions.h"
#include "fuzz/fuzz_target.h"
#include "server/routes/all.h"

#include <memory>

using namespace gyoryu;
using app_tests::must;

namespace {

constexpr std::string_view kept_secret = "비밀유지상사";  // a company that only its own workspace may read of
constexpr std::string_view password = "정말 긴 비밀번호 1";
constexpr int rounds_per_house = 300;

/// A failure inside is a finding: every request has an answer that says what is wrong with it.
class FailingLog final : public server::Log {
public:
    void request(const server::RequestLine&) override {}
    void failure(std::string_view, std::string_view detail) override {
        std::fprintf(stderr, "failure: %.*s\n", static_cast<int>(detail.size()), detail.data());
        GYORYU_ASSERT(false);
    }
    void note(std::string_view, std::string_view) override {}
};

struct Visit {
    std::string token;
    std::string csrf_token;
};

/// An event with a draft, a release and somebody of every role, behind the whole of the server but its sockets.
class Premises {
public:
    Premises()
        : hub_(0),
          screens_(0, no_screens()),
          gateway_(router_, *house_.services, hub_, screens_, assets_, metrics_, log_, installation(), generous()) {
        server::add_all_routes(router_, {installation(), metrics_, hub_});
        auto context = house_.organiser();
        const auto secret = house_.seller(std::string(kept_secret), "secret@example.org");
        const auto draft = house_.filled_draft();
        const auto release = house_.released(house_.filled_draft());
        const auto page = must(
            app::create_link(context, house_.event.id,
                             {domain::PersonKind::participant, house_.sellers[0].id.str(), domain::LinkPurpose::page}));
        const auto import = must(app::create_import(
            context, house_.event.id, {domain::ImportKind::participants, "a.csv", "구분,기업명\n셀러,하나\n"}));
        names_ = {{"{workspace}", house_.workspace.id.str()},
                  {"{programme}", house_.programme.id.str()},
                  {"{event}", house_.event.id.str()},
                  {"{participant}", secret.id.str()},
                  {"{seller}", house_.sellers[0].id.str()},
                  {"{buyer}", house_.buyers[0].id.str()},
                  {"{organisation}", secret.organisation.id.str()},
                  {"{interpreter}", house_.interpreters[0].id.str()},
                  {"{meeting}", house_.meetings()[0].id.str()},
                  {"{draft}", draft.id.str()},
                  {"{other}", release.draft_id.str()},
                  {"{release}", release.id.str()},
                  {"{job}", must(app::start_solve(context, house_.event.id, {})).id.str()},
                  {"{import}", import.id.str()},
                  {"{link}", page.id.str()},
                  {"{kind}", "participants"}};
        sign_everybody_in(page.url.value());
    }

    /// `<actor> <method> <target>`, header lines, an empty line, the body.
    void ask(std::string_view input) {
        server::http::Request request;
        request.remote_address = "192.0.2.7";
        auto line = taken_line(input);
        const char who = line.empty() ? 'n' : line.front();
        taken_word(line);
        request.method = server::http::method_of(taken_word(line));
        request.target = named(line);
        for (auto header = taken_line(input); !header.empty(); header = taken_line(input)) {
            const auto colon = std::min(header.find(": "), header.size());
            request.headers.push_back(
                {std::string(header.substr(0, colon)), std::string(header.substr(std::min(colon + 2, header.size())))});
        }
        request.body = named(input);
        if (const auto visit = visits_.find(who); visit != visits_.end()) {
            request.headers.push_back({"Cookie", "gyoryu_session=" + visit->second.token});
            request.headers.push_back({"X-CSRF-Token", visit->second.csrf_token});
        }
        if (request.body.size() > gateway_.body_bytes_max(request)) return;
        const bool reads = request.method == server::http::Method::get || request.method == server::http::Method::head;
        const bool may_know = visits_.contains(who) || request.target.find(kept_secret) != std::string::npos ||
                              request.body.find(kept_secret) != std::string::npos;
        const auto response = gateway_.handle(std::move(request));
        check(response, may_know);
        if (++asked_ == rounds_per_house || (!reads && response.status < 400)) changed_ = true;
    }

    /// True when the next request deserves a fresh house.
    bool changed() const { return changed_; }

private:
    static server::Installation installation() {
        return {[]() -> base::Result<void> { return {}; },
                [](const std::exception&) { return base::FaultCode::internal; }};
    }
    /// Sockets are not opened here.
    static server::ScreenSource no_screens() {
        return {[](const domain::EventId&) -> base::Result<app::HallBoard> {
                    return base::fail(base::FaultCode::not_found);
                },
                [](const domain::EventId&) { return app::HallTime{}; }, [](const domain::ScreenId&) { return false; }};
    }
    static server::GatewaySettings generous() { return {true, {1e12, 1e12}, {1e12, 1e12}}; }

    void sign_everybody_in(const std::string& page_url) {
        const auto keep = [this](char who, const app::SignedIn& in) {
            visits_[who] = {in.token, in.session.csrf_token};
        };
        auto nobody = house_.nobody();
        for (const auto& [who, email] :
             {std::pair{'o', "owner@example.org"}, {'g', "organiser@example.org"}, {'a', "auditor@example.org"}})
            keep(who, must(app::sign_in(nobody, {email, std::string(password)})));
        keep('p', must(app::redeem_link(nobody, {page_url.substr(page_url.rfind('/') + 1)})));
    }

    static std::string_view taken_line(std::string_view& text) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return line;
    }

    static std::string_view taken_word(std::string_view& line) {
        const auto end = std::min(line.find(' '), line.size());
        const auto word = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
        return word;
    }

    std::string named(std::string_view text) const {
        std::string out(text);
        for (const auto& [name, id] : names_)
            for (auto at = out.find(name); at != std::string::npos; at = out.find(name, at + id.size()))
                out.replace(at, name.size(), id);
        return out;
    }

    static void check(const server::http::Response& response, bool may_know) {
        GYORYU_ASSERT(response.status >= 200 && response.status < 600 && response.status != 500);
        GYORYU_ASSERT(!server::http::head_of(response, true).empty());
        GYORYU_ASSERT(may_know || response.bytes().find(kept_secret) == std::string_view::npos);
        GYORYU_ASSERT(server::http::is_utf8(response.header("Content-Type")));
    }

    app_tests::TimetableHouse house_;
    server::LiveHub hub_;
    server::ScreenHub screens_;
    server::Router router_;
    server::Assets assets_;
    server::Metrics metrics_;
    FailingLog log_;
    server::Gateway gateway_;
    std::vector<std::pair<std::string, std::string>> names_;
    std::map<char, Visit> visits_;
    int asked_ = 0;
    bool changed_ = false;
};

const std::vector<std::pair<std::string, std::string>>& bodies() {
    static const std::vector<std::pair<std::string, std::string>> all{
        {"/session", R"({"email":"owner@example.org","password":"정말 긴 비밀번호 1"})"},
        {"/link-requests", R"({"email":"owner@example.org"})"},
        {"/session/link", R"({"token":"abcdefghijklmnopqrstuv"})"},
        {"/workspaces", R"({"name":"이름","locale":"ko","time_zone":"Asia/Seoul","slug":"w2"})"},
        {"/organisations", R"({"names":[{"lang":"zh","text":"威高"}],"kind":"company","country":"CN"})"},
        {"/participants", R"({"side":"buyer","code":"B9","new_organisation":{"names":[{"lang":"ru","text":"Ромашка"}],)"
                          R"("country":"RU"},"languages":["ru"],"unavailable":[1,2],"max_meetings":3,"booth":2})"},
        {"/participants/bulk", R"({"ids":["{participant}"],"action":"confirm","max_meetings":null})"},
        {"/interpreters", R"({"code":"C","names":[{"lang":"ko","text":"최예시"}],"pairs":[{"from":"ko","to":"zh"}],)"
                          R"("unavailable":[4],"hours_known":true,"rest_after":2,"max_slots":3,"seat":1})"},
        {"/requests", R"({"from_id":"{participant}","to_id":"{buyer}","priority":5,"message":"안녕하세요"})"},
        {"/meetings",
         R"({"seller_id":"{participant}","buyer_id":"{buyer}","priority":4,"duration_slots":2,)"
         R"("mode":"table","fixed_slot":1,"fixed_table":2,"session":"am","mandatory":true,"after_ids":[]})"},
        {"/moves", R"({"moves":[{"meeting_id":"{meeting}","slot":3,"table":1,"interpreter_id":"{interpreter}",)"
                   R"("frozen":true}],"force":true})"},
        {"/solves", R"({"base_draft_id":"{draft}","time_limit_s":1,"seed":3,"keep_frozen":true})"},
        {"/drafts", R"({"name":"둘째 안","copy_of":"{draft}"})"},
        {"/drafts/{draft}", R"({"name":"둘째 안"})"},
        {"/releases", R"({"draft_id":"{draft}"})"},
        {"/structure", R"({"slots":[{"index":1,"day":"2016-06-22","starts":"10:00","ends":"10:20","session":"am",)"
                       R"("contiguous_with_next":true}],"tables":[{"index":1,"label":"T1","hall":"A","x":1,"y":2,)"
                       R"("features":["power"],"kind":"table"}]})"},
        {"/imports", "구분,기업명,이메일,언어\n셀러,하나메디,a@example.org,ko\n바이어,威高,b@example.org,zh;en\n"},
        {"/imports/{import}", R"({"mapping":{"0":"side","1":"name"}})"},
        {"/programmes", R"({"slug":"p2","names":[{"lang":"en","text":"Two"}],"milestones":[]})"},
        {"/events", R"({"slug":"e2","names":[{"lang":"zh","text":"洽谈会"}],"time_zone":"Asia/Shanghai",)"
                    R"("starts_on":"2016-06-22","ends_on":"2016-06-23"})"},
        {"/links", R"({"person_kind":"interpreter","person_id":"{interpreter}","purpose":"calendar"})"},
        {"/members", R"({"email":"new@example.org","display_name":"New","role":"auditor"})"},
        {"/pairs", R"({"rule":"must"})"},
        {"/account", R"({"display_name":"이름","locale":"ru"})"},
        {"/password", R"({"current":"정말 긴 비밀번호 1","next":"더 긴 비밀번호 이천이십육"})"},
    };
    return all;
}

/// The body whose part of a path stands last in the pattern.
std::string body_for(const std::string& pattern) {
    std::string body = "{}";
    std::size_t last = 0;
    for (const auto& [part, text] : bodies()) {
        const auto at = pattern.rfind(part);
        if (at == std::string::npos || at + part.size() < last) continue;
        body = text;
        last = at + part.size();
    }
    return body;
}

std::string query_for(const std::string& pattern) {
    if (pattern.ends_with("/search")) return "?q=예시";
    return pattern.ends_with("/imports") ? "?kind=participants&file_name=a.csv" : "";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static std::unique_ptr<Premises> premises;
    if (!premises || premises->changed()) {
        premises.reset();
        premises = std::make_unique<Premises>();
    }
    premises->ask(as_text(data, size));
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    server::Router router;
    server::Metrics metrics;
    server::LiveHub hub(0);
    server::add_all_routes(router, {{}, metrics, hub});
    std::vector<std::string> seeds{
        "n GET /healthz\n\n", "n GET /%2e%2e/etc?lang=zh&limit=1&cursor=a\nAccept-Language: ru;q=0.5, zh\n\n",
        "o GET /api/v1/events/{event}/participants?side=seller&limit=2&search=예시&cursor=x\nIf-None-Match: "
        "W/\"1\"\n\n"};
    for (const auto& route : router.routes()) {
        const std::string line =
            std::string(server::http::name_of(route.method)) + " " + route.pattern + query_for(route.pattern) + "\n";
        if (route.method == server::http::Method::get) {
            seeds.push_back("g " + line + "Accept-Encoding: gzip\n\n");
            seeds.push_back("n " + line + "\n");
            continue;
        }
        const std::string head = "Content-Type: application/json\nOrigin: https://gyoryu.example\nIf-Match: \"1\"\n\n";
        seeds.push_back("g " + line + head + body_for(route.pattern));
        seeds.push_back("p " + line + head + body_for(route.pattern));
    }
    return seeds;
}
