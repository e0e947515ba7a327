#include "server/routes/event_page.h"

#include "app/reader.h"
#include "app/registration/public_event.h"
#include "base/embedded.h"
#include "server/routes/all.h"
#include "text/escaped.h"
#include "text/names.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gyoryu::server {

namespace {

std::string_view page_bytes() {
    for (const auto& file : embedded::web())
        if (file.path == "index.html") return file.bytes;
    return "<!doctype html><html><head></head><body></body></html>";
}

std::string name_for(text::Language reader, const domain::Names& names) {
    std::vector<text::NameForm> forms;
    for (const auto& name : names) forms.push_back({name.lang, name.text});
    return text::shown_name(reader, forms).main;
}

std::string words_for(text::Language reader, const std::vector<domain::ConsentWords>& words) {
    const auto wanted = text::tag_of(reader);
    const auto found = std::ranges::find(words, wanted, &domain::ConsentWords::lang);
    if (found != words.end()) return found->text;
    return words.empty() ? "" : words.front().text;
}

void add_meta(std::string& head, std::string_view kind, std::string_view name, std::string_view content) {
    if (content.empty()) return;
    head +=
        "<meta " + std::string(kind) + "=\"" + std::string(name) + "\" content=\"" + text::escaped(content) + "\">\n";
}

boost::json::object place_of(const app::PublicEvent& event, text::Language reader) {
    if (event.video) return {{"@type", "VirtualLocation"}, {"url", event.url}};
    boost::json::object address{{"@type", "PostalAddress"}};
    if (!event.country.empty()) address["addressCountry"] = event.country;
    auto name = name_for(reader, event.place);
    return {{"@type", "Place"}, {"name", name.empty() ? name_for(reader, event.names) : name}, {"address", address}};
}

http::Response page_response(int status, std::string html) {
    http::Response response;
    response.status = status;
    response.set("Content-Type", "text/html; charset=utf-8");
    response.set("Cache-Control", "no-cache");
    response.body = std::move(html);
    return response;
}

}  // namespace

std::string event_json_ld(const app::PublicEvent& event, text::Language reader) {
    boost::json::object json{{"@context", "https://schema.org"},
                             {"@type", "BusinessEvent"},
                             {"name", name_for(reader, event.names)},
                             {"startDate", event.starts_on},
                             {"endDate", event.ends_on},
                             {"eventStatus", "https://schema.org/EventScheduled"},
                             {"url", event.url}};
    json["eventAttendanceMode"] =
        event.video ? "https://schema.org/OnlineEventAttendanceMode" : "https://schema.org/OfflineEventAttendanceMode";
    json["location"] = place_of(event, reader);
    json["organizer"] = boost::json::object{{"@type", "Organization"}, {"name", event.organiser}};
    if (const auto words = words_for(reader, event.introduction); !words.empty()) json["description"] = words;
    boost::json::array names;
    for (const auto& name : event.names) names.push_back({{"@language", name.lang}, {"@value", name.text}});
    if (names.size() > 1) json["alternateName"] = names;
    auto text = boost::json::serialize(json);
    // Nothing in it may end the script element or begin a comment.
    for (std::size_t at = 0; (at = text.find('<', at)) != std::string::npos;) text.replace(at, 1, "\\u003c");
    return text;
}

std::string with_event_head(std::string_view page, const app::PublicEvent& event, text::Language reader) {
    const auto title = name_for(reader, event.names);
    const auto words = words_for(reader, event.introduction);
    std::string head = "<title>" + text::escaped(title) + "</title>\n";
    add_meta(head, "name", "description", words);
    add_meta(head, "property", "og:type", "website");
    add_meta(head, "property", "og:title", title);
    add_meta(head, "property", "og:description", words);
    add_meta(head, "property", "og:url", event.url);
    head += "<script type=\"application/ld+json\">" + event_json_ld(event, reader) + "</script>\n";
    std::string html(page);
    if (const auto begin = html.find("<title>"), end = html.find("</title>"); begin != std::string::npos && end > begin)
        html.erase(begin, end + 8 - begin);
    const auto at = html.find("</head>");
    if (at != std::string::npos) html.insert(at, head);
    return html;
}

void add_event_page(Router& router) {
    Routes routes(router, "pages");
    routes.custom<Nothing, Nothing>(
        http::Method::get, "/e/{workspace}/{event}",
        {.id = "event_page", .summary = "The public page of an event.", .access = Access::anyone},
        [](Call& call) -> base::Result<http::Response> {
            const auto event = app::public_event(call.context(), call.path("workspace"), call.path("event"));
            if (!event) return page_response(404, std::string(page_bytes()));
            return page_response(200, with_event_head(page_bytes(), *event, app::reader_of(call.context().lang)));
        });
}

}  // namespace gyoryu::server
