#include "server/openapi_document.h"

#include "base/fault.h"
#include "server/json_text.h"
#include "server/live/message.h"
#include "server/problem.h"

#include <algorithm>
#include <array>

namespace gyoryu::server {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr std::string_view about =
    "Every change made in the browser goes through this interface. Dates are YYYY-MM-DD, local times HH:MM, instants "
    "RFC 3339 in UTC. Failures are application/problem+json with a code and parameters; the sentence is in the "
    "language of ?lang, of the account, or of Accept-Language. PUT and DELETE of one thing need If-Match with its "
    "revision. With a session cookie, methods that change something need X-CSRF-Token from the session. A WebSocket "
    "at /api/v1/live?event=ID&after=N tells what changed (see LiveHello, LiveChanged, LiveJob).";

object reference(std::string_view kind, std::string_view name) {
    return {{"$ref", "#/components/" + std::string(kind) + "/" + std::string(name)}};
}

bool changes_something(http::Method method) { return method != http::Method::get; }

array parameters_of(const Route& route, const RouteTypes& types) {
    array parameters;
    for (const auto& segment : route.segments)
        if (!segment.name.empty())
            parameters.push_back(object{{"name", segment.name},
                                        {"in", "path"},
                                        {"required", true},
                                        {"schema", object{{"type", "string"}, {"pattern", "^[0-9A-Za-z_-]{1,64}$"}}}});
    for (const auto& parameter : types.query) parameters.push_back(parameter);
    parameters.push_back(reference("parameters", "lang"));
    if (route.info.needs_revision) parameters.push_back(reference("parameters", "if_match"));
    if (changes_something(route.method) && route.info.access != Access::anyone)
        parameters.push_back(reference("parameters", "csrf_token"));
    return parameters;
}

object content(std::string_view type, value schema) { return {{type, object{{"schema", std::move(schema)}}}}; }

object answer_of(const Route& route, const RouteTypes& types) {
    object answer{{"description", http::reason_of(route.info.status)}};
    if (types.answer)
        answer["content"] = content("application/json", *types.answer);
    else if (route.info.content_type != "application/json")
        answer["content"] = content(route.info.content_type, object{{"type", "string"}, {"format", "binary"}});
    return answer;
}

object operation_of(const Route& route, schema::Components& components) {
    const RouteTypes types = route.types(components);
    object operation{{"operationId", route.info.id},
                     {"summary", route.info.summary},
                     {"tags", array{value(route.tag)}},
                     {"x-access", name_of(route.info.access)},
                     {"parameters", parameters_of(route, types)}};
    if (types.body)
        operation["requestBody"] = object{{"required", true}, {"content", content("application/json", *types.body)}};
    if (types.body_is_bytes)
        operation["requestBody"] =
            object{{"required", true},
                   {"content", content("application/octet-stream", object{{"type", "string"}, {"format", "binary"}})}};
    operation["responses"] = object{{std::to_string(route.info.status), answer_of(route, types)},
                                    {"default", reference("responses", "problem")}};
    if (route.info.access == Access::anyone) operation["security"] = array{};
    return operation;
}

std::string lower_name(http::Method method) {
    std::string name(http::name_of(method));
    std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    return name;
}

object shared_parameters() {
    const auto header = [](std::string_view name, bool required, std::string_view description, object schema) {
        return object{{"name", name},
                      {"in", "header"},
                      {"required", required},
                      {"description", description},
                      {"schema", std::move(schema)}};
    };
    return {{"lang", object{{"name", "lang"},
                            {"in", "query"},
                            {"description", "The reader's language for sentences and documents."},
                            {"schema", object{{"type", "string"}, {"enum", array{"ko", "zh", "en", "ru"}}}}}},
            {"if_match", header("If-Match", true, "The revision to change, in quotes.",
                                {{"type", "string"}, {"pattern", "^\"[0-9]+\"$"}})},
            {"csrf_token", header("X-CSRF-Token", false, "csrf_token of the session; needed with its cookie.",
                                  {{"type", "string"}})}};
}

/// The closed list of fault codes, so that clients can check their catalogue against it.
object fault_codes() {
    array codes;
    for (const auto code : base::all_fault_codes()) codes.push_back(value(base::name_of(code)));
    return {{"type", "string"}, {"enum", codes}};
}

}  // namespace

std::string openapi_document(const Router& router) {
    schema::Components components;
    object paths;
    for (const auto& route : router.routes()) {
        auto& path = paths[route.pattern];
        if (!path.is_object()) path = object{};
        path.as_object()[lower_name(route.method)] = operation_of(route, components);
    }
    const value problem = components.answer_of<Problem>();
    components.answer_of<LiveHello>();
    components.answer_of<LiveChanged>();
    components.answer_of<LiveJob>();
    object schemas = components.schemas();
    schemas["FaultCode"] = fault_codes();
    const object problem_answer{{"description", "What went wrong"},
                                {"content", content("application/problem+json", problem)}};
    const object cookie{{"type", "apiKey"}, {"in", "cookie"}, {"name", "gyoryu_session"}};
    const object document{{"openapi", "3.1.0"},
                          {"info", object{{"title", "Gyoryu"}, {"version", "1"}, {"description", about}}},
                          {"security", array{object{{"session", array{}}}}},
                          {"paths", paths},
                          {"components", object{{"schemas", schemas},
                                                {"parameters", shared_parameters()},
                                                {"responses", object{{"problem", problem_answer}}},
                                                {"securitySchemes", object{{"session", cookie}}}}}};
    return indented(document) + "\n";
}

}  // namespace gyoryu::server
