#pragma once

#include "app/documents/file.h"
#include "domain/event.h"
#include "domain/organisation.h"
#include "domain/programme.h"
#include "domain/workspace.h"
#include "schema/read.h"
#include "schema/write.h"
#include "server/answer.h"
#include "server/query_reading.h"
#include "server/router.h"

namespace gyoryu::server {

/// Stands for "no body" and "no content".
struct Nothing {};

/// True for what is one row and nothing else: equal revisions mean equal content. Views that add counts or state of
/// other rows carry their revision too, but are sent whole each time.
template <class T>
inline constexpr bool told_by_revision = false;
template <>
inline constexpr bool told_by_revision<domain::Workspace> = true;
template <>
inline constexpr bool told_by_revision<domain::Organisation> = true;
template <>
inline constexpr bool told_by_revision<domain::Programme> = true;
template <>
inline constexpr bool told_by_revision<domain::Event> = true;

/// Declares the routes of one resource. Each states its types once; parsing, validation, answer and documentation
/// follow from them:
///   routes.post<app::ParticipantEdit, app::Participant>("/api/v1/events/{event}/participants",
///       {.id = "create_participant", .summary = "…", .access = Access::organiser, .status = 201},
///       [](Call& call, const app::ParticipantEdit& edit) { return app::create_participant(…); });
/// Handlers return base::Result of the answer's type.
class Routes {
public:
    Routes(Router& router, std::string tag) : router_(router), tag_(std::move(tag)) {}

    /// f(Call&, Queries...)
    template <class View, class... Queries, class F>
    void get(std::string pattern, RouteInfo info, F f) {
        add<Nothing, View, Queries...>(http::Method::get, std::move(pattern), info, std::move(f));
    }

    /// f(Call&, Queries..., Body) or, with Body = Nothing, f(Call&, Queries...)
    template <class Body, class View, class... Queries, class F>
    void post(std::string pattern, RouteInfo info, F f) {
        add<Body, View, Queries...>(http::Method::post, std::move(pattern), info, std::move(f));
    }

    template <class Body, class View, class F>
    void put(std::string pattern, RouteInfo info, F f) {
        add<Body, View>(http::Method::put, std::move(pattern), info, std::move(f));
    }

    /// f(Call&) -> Result<void>; answers 204.
    template <class F>
    void remove(std::string pattern, RouteInfo info, F f) {
        if (info.status == 200) info.status = 204;
        add<Nothing, Nothing>(http::Method::remove, std::move(pattern), info, std::move(f));
    }

    /// A body of any bytes: f(Call&, Queries..., std::string_view bytes)
    template <class View, class... Queries, class F>
    void upload(std::string pattern, RouteInfo info, F f) {
        add<std::string_view, View, Queries...>(http::Method::post, std::move(pattern), info, std::move(f));
    }

    /// f(Call&, Queries...) -> Result<app::File>
    template <class... Queries, class F>
    void file(std::string pattern, RouteInfo info, F f) {
        add<Nothing, app::File, Queries...>(http::Method::get, std::move(pattern), info, std::move(f));
    }

    /// An answer that the route makes itself: f(Call&) -> Result<http::Response>
    template <class Body, class View, class F>
    void custom(http::Method method, std::string pattern, RouteInfo info, F f) {
        add<Body, View>(method, std::move(pattern), info, std::move(f));
    }

private:
    template <class Body, class View, class... Queries, class F>
    void add(http::Method method, std::string pattern, RouteInfo info, F f) {
        Route route;
        route.method = method;
        route.pattern = std::move(pattern);
        route.tag = tag_;
        route.info = info;
        route.run = [info, f = std::move(f)](Call& call) -> base::Result<http::Response> {
            GYORYU_TRY(queries, read_queries<Queries...>(call.query()));
            return std::apply([&](const Queries&... query) { return run<Body, View>(call, info, f, query...); },
                              queries);
        };
        route.types = [](schema::Components& components) { return types_of<Body, View, Queries...>(components); };
        router_.add(std::move(route));
    }

    template <class Body, class View, class F, class... Queries>
    static base::Result<http::Response> run(Call& call, const RouteInfo& info, const F& f, const Queries&... queries) {
        if constexpr (std::is_same_v<Body, Nothing>) {
            return finish<View>(call.request(), info, f(call, queries...));
        } else if constexpr (std::is_same_v<Body, std::string_view>) {
            return finish<View>(call.request(), info, f(call, queries..., std::string_view(call.request().body)));
        } else {
            GYORYU_CHECK(expect_json(call.request()));
            GYORYU_TRY(body, schema::from_text<Body>(call.request().body));
            return finish<View>(call.request(), info, f(call, queries..., body));
        }
    }

    template <class View, class Answer>
    static base::Result<http::Response> finish(const http::Request& request, const RouteInfo& info, Answer answer) {
        if (!answer) return base::fail(std::move(answer).error());
        if constexpr (std::is_same_v<Answer, base::Result<http::Response>>) {
            return std::move(*answer);
        } else if constexpr (std::is_same_v<View, Nothing>) {
            return empty_response(info.status);
        } else if constexpr (std::is_same_v<View, app::File>) {
            return file_response(*answer);
        } else {
            auto response = json_response(info.status, schema::to_json(*answer));
            if constexpr (requires { answer->revision; }) {
                response.set("ETag", entity_tag(answer->revision));
                if (told_by_revision<View> && names_tag(request.header("If-None-Match"), response.header("ETag")))
                    return not_modified(response);
            }
            return response;
        }
    }

    template <class Body, class View, class... Queries>
    static RouteTypes types_of(schema::Components& components) {
        RouteTypes types;
        (describe_query<Queries>(components, types.query), ...);
        if constexpr (std::is_same_v<Body, std::string_view>)
            types.body_is_bytes = true;
        else if constexpr (!std::is_same_v<Body, Nothing>)
            types.body = components.schema_of<Body>();
        if constexpr (!std::is_same_v<View, Nothing> && !std::is_same_v<View, app::File>)
            types.answer = components.answer_of<View>();
        return types;
    }

    Router& router_;
    const std::string tag_;
};

}  // namespace gyoryu::server
