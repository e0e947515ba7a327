#include "server/sample_bodies.h"

#include <boost/json/parse.hpp>

namespace gyoryu::server {

namespace {

const std::map<std::string_view, std::string_view>& bodies() {
    static const std::map<std::string_view, std::string_view> table{
        {"sign_in", R"({"email":"nobody@test.example","password":"wrong"})"},
        {"redeem_link", R"({"token":"wrong"})"},
        {"request_link", R"({"email":"nobody@test.example"})"},
        {"update_account", R"({"display_name":"Other","locale":"en"})"},
        {"change_password", R"({"current":"wrong","next":"another long password"})"},
        {"change_email", R"({"current":"wrong","email":"other@test.example"})"},
        {"update_workspace", R"({"name":"Home","locale":"en","time_zone":"Asia/Seoul"})"},
        {"add_member", R"({"email":"new@test.example","role":"auditor"})"},
        {"update_member", R"({"role":"auditor"})"},
        {"create_organisation", R"({"names":[{"lang":"en","text":"New"}]})"},
        {"update_organisation", R"({"names":[{"lang":"en","text":"New"}]})"},
        {"create_programme", R"({"names":[{"lang":"en","text":"New"}]})"},
        {"update_programme", R"({"names":[{"lang":"en","text":"New"}]})"},
        {"create_event",
         R"({"names":[{"lang":"en","text":"New"}],"time_zone":"Asia/Seoul","starts_on":"2016-06-22","ends_on":"2016-06-22"})"},
        {"update_event",
         R"({"names":[{"lang":"en","text":"New"}],"time_zone":"Asia/Seoul","starts_on":"2016-06-22","ends_on":"2016-06-22"})"},
        {"replace_structure", R"({"slots":[],"tables":[]})"},
        {"create_participant", R"({"side":"buyer","new_organisation":{"names":[{"lang":"en","text":"New"}]}})"},
        {"update_participant", R"({"side":"seller","organisation_id":"$organisation"})"},
        {"change_participants", R"({"ids":["$buyer"],"action":"confirm"})"},
        {"create_interpreter", R"({"names":[{"lang":"en","text":"New"}]})"},
        {"update_interpreter", R"({"names":[{"lang":"en","text":"New"}]})"},
        {"create_request", R"({"from_id":"$buyer","to_id":"$seller"})"},
        {"update_request", R"({"from_id":"$seller","to_id":"$buyer","priority":4})"},
        {"decide_pair", R"({"rule":"must"})"},
        {"record_past_meeting", R"({"seller_rating":4,"buyer_rating":5})"},
        {"accept_suggestions", R"({"pairs":[{"seller_id":"$seller","buyer_id":"$buyer"}]})"},
        {"withdraw_suggestions", R"({"meeting_ids":["$meeting"]})"},
        {"create_meeting", R"({"seller_id":"$seller","buyer_id":"$buyer"})"},
        {"update_meeting", R"({"seller_id":"$seller","buyer_id":"$buyer","priority":4})"},
        {"start_solve", R"({"time_limit_s":1})"},
        {"create_draft", R"({"name":"new"})"},
        {"rename_draft", R"({"name":"new"})"},
        {"apply_moves", R"({"moves":[{"meeting_id":"$meeting","slot":2,"table":1}]})"},
        {"apply_what_if", R"({"change":"rearrange"})"},
        {"release_timetable", R"({"draft_id":"$draft"})"},
        {"propose_change", R"({"kind":"no_show","participant_id":"$buyer"})"},
        {"edit_proposal", R"({"offers":[]})"},
        {"mark_meeting", R"({"state":"called"})"},
        {"replace_standby", R"({"participant_ids":["$buyer"]})"},
        {"set_day_clock", R"({"at":"2016-06-21T22:30:00Z","speed":0})"},
        {"create_screen", R"({"name":"Lobby"})"},
        {"check_in", R"({"client_id":"phone-1-00000001","person_id":"$buyer","device":"Desk"})"},
        {"register_walk_in", R"({"client_id":"phone-1-00000002","side":"buyer","names":[{"lang":"en","text":"New"}]})"},
        {"write_my_log",
         R"({"write_id":"write-of-seller","content":"$log_content","written_at":"2016-06-22T01:20:00Z"})"},
        {"agree_to_log", R"({"version_id":"$log_version","digest":"$log_digest"})"},
        {"write_log",
         R"({"write_id":"write-of-organiser","content":"$log_content","written_at":"2016-06-22T01:20:00Z"})"},
        {"settle_log", R"({"content":"$log_content"})"},
        {"settle_logs", R"({"meeting_ids":["$meeting"]})"},
        {"create_link", R"({"person_kind":"participant","person_id":"$buyer","purpose":"page"})"},
        {"record_outcome",
         R"({"stage":"contract","seller_id":"$seller","buyer_id":"$buyer","amount":{"minor":100,"currency":"USD"}})"},
        {"correct_ledger_entry", R"({"amount":{"minor":200,"currency":"USD"}})"},
        {"withdraw_ledger_entry", R"({"remark":"twice"})"},
        {"link_ledger_entries", R"({"link":"same_deal","other_id":"$entry"})"},
        {"replace_rates", R"({"base_currency":"USD","rates":[]})"},
        {"ask_counterparts", R"({})"},
        {"answer_ask", R"({})"},
        {"update_registration", R"({})"},
        {"create_invitation", R"({"source":"Chamber"})"},
        {"update_invitation", R"({"source":"Chamber"})"},
        {"decide_application", R"({"decision":"accept"})"},
        {"accept_applications", R"({"ids":["$application"]})"},
        {"start_application", R"({"role":"buyer","email":"new@test.example","lang":"en"})"},
        {"save_own_application", R"({"lang":"en","form":{}})"},
        {"update_my_profile",
         R"({"contact_name":"","phone":"","languages":[],"offers":"","needs":"","products":[],"delegates":[]})"},
        {"ask_partner", R"({"to_id":"$asked"})"},
        {"answer_request", R"({"accepted":true})"},
        {"block_partner", R"({"blocked":true})"},
        {"make_notice", R"({"person_kind":"participant","person_id":"$seller"})"},
        {"share_draft", R"({"letters":"none"})"},
        {"settle_draft_comment", R"({"settled":true})"},
        {"comment_on_draft", R"({"message":"later, please"})"},
        {"create_block",
         R"({"names":[{"lang":"en","text":"Lunch"}],"kind":"lunch","day":"2016-06-22","starts":"12:00","ends":"13:00","audience":"everyone"})"},
        {"update_block",
         R"({"names":[{"lang":"en","text":"Lunch"}],"kind":"lunch","day":"2016-06-22","starts":"12:00","ends":"13:00","audience":"everyone"})"},
        {"plan_tasks", R"({"kinds":["lodging"]})"},
        {"update_task", R"({"state":"done"})"},
        {"update_mail_settings", R"({"reply_to":"","invitations":"together"})"},
        {"send_test_mail", R"({"to":"nobody@test.example"})"},
        {"change_mails", R"({"ids":["$mail"],"action":"hold"})"},
        {"resend_mail", R"({"to":""})"},
        {"save_survey", R"({"questions":[],"published":true})"},
        {"answer_survey", R"({"answers":{}})"},
        {"rate_meeting", R"({"rating":4})"},
        {"excuse_absence", R"({"excused":true})"},
        {"archive_event", R"({"archived":false,"archived_at":null})"},
        {"save_retention", R"({"rules":[]})"},
        {"erase_person", R"({"confirm":"Contact of spare"})"},
        {"write_press_release", R"({"kind":"event","langs":["ko"]})"},
        {"edit_press_release", R"({"texts":[{"lang":"ko","text":"# News"}]})"},
        {"correct_press_release", R"({"note":""})"},
        {"schedule_press_release", R"({"day":"2099-06-22","time":"16:00","zone":"Asia/Seoul","listed":[]})"},
        {"create_agreement", R"({"kind":"mou","party_ids":["$organisation","$party"],"event_id":"$event"})"},
        {"update_agreement", R"({"kind":"mou","party_ids":["$organisation","$party"]})"},
        {"add_press_reader", R"({"name":"Reader","email":"reader@press.example","lang":"en"})"},
        {"save_press_template", R"({"text":"# {{ event.name }}"})"},
        {"try_press_template", R"({"event_id":"$event","text":"# {{ event.name }}"})"},
        {"delete_article", R"({"withdraw":true})"},
        {"accept_article",
         R"({"title":"New","language":"en","text":"News","programme_id":"$programme","event_id":"$event",
             "figures":[{"kind":"contract_amount","value":3,"currency":"EUR"}]})"},
        {"remap_import", R"({"mapping":{"0":"side"},"given":{"country":"KR"}})"},
    };
    return table;
}

/// What a log says, where a body has `"$log_content"`.
constexpr std::string_view log_content =
    R"({"outcome":"held","form":"direct","product":"Syringes","hs_code":"901831","started_at":"10:00",
        "seller_person":"Contact of seller","buyer_person":"Contact of buyer","buyer_email":"buyer@people.example",
        "destination_country":"CN","currency":"USD","unit_price_minor":1000,"quantity":10,"amount_minor":10000,
        "expected_minor":null,"concluded_minor":null,"next_steps":[{"what":"Sample","due":"2016-07-01"}],
        "seller_signature":null,"buyer_signature":null,"note":"Contact of seller was late"})";

std::string with_log_content(std::string text) {
    constexpr std::string_view name = "\"$log_content\"";
    const auto at = text.find(name);
    return at == std::string::npos ? text : text.replace(at, name.size(), log_content);
}

std::string filled(std::string text, const std::map<std::string, std::string>& ids) {
    for (const auto& [name, id] : ids)
        for (std::size_t at = 0; (at = text.find("\"$" + name + "\"", at)) != std::string::npos;)
            text.replace(at, name.size() + 3, "\"" + id + "\"");
    return text;
}

}  // namespace

boost::json::value sample_body(std::string_view operation, const std::map<std::string, std::string>& ids) {
    const auto found = bodies().find(operation);
    if (found == bodies().end()) return nullptr;
    return boost::json::parse(filled(with_log_content(std::string(found->second)), ids));
}

std::string sample_query(std::string_view operation, const std::map<std::string, std::string>& ids) {
    const std::string owner = "?owner_kind=participant&owner_id=" + ids.at("buyer");
    if (operation == "list_files") return owner;
    if (operation == "upload_own_file") return "?kind=catalogue&file_name=a.pdf";
    if (operation == "upload_file") return owner + "&kind=catalogue&file_name=a.pdf";
    if (operation == "create_import") return "?kind=participants&file_name=list.csv";
    if (operation == "attach_evidence") return "?evidence=bill_of_lading&remark=1";
    if (operation == "search_workspace") return "?q=seller";
    if (operation == "try_what_if") return "?change=rearrange";
    return "";
}

std::string sample_bytes(std::string_view operation) {
    if (operation == "create_import") return "side,name\n";
    if (operation == "read_article") return "Twelve sellers came.";
    if (operation == "note_bounce") return "Subject: Hello\n\nHello\n";
    if (operation == "upload_file" || operation == "upload_own_file") return "%PDF-1.7\n";
    if (operation == "attach_card" || operation == "attach_my_card")
        return std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + "IEND\xae\x42\x60\x82";
    return "";
}

}  // namespace gyoryu::server
