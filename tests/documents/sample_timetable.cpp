#include "documents/sample_timetable.h"

#include "base/random.h"

#include <array>

namespace gyoryu::documents::testing {

namespace {

constexpr std::array sellers{"예시치과", "예시모니터", "예시바이오", "예시메디", "예시로봇", "예시진단",
                             "예시침대", "예시내시경", "예시헬스",   "예시봉합", "예시정밀", "예시초음파"};
constexpr std::array buyers{"양례구강", "양례의원", "양례유통", "양례기계", "양례전자", "양례위생",
                            "양례보건", "양례투석", "양례약업", "양례그룹", "양례강복", "양례생물"};
constexpr std::array originals{"样例口腔", "样例医院", "样例流通", "样例机械", "样例电子", "样例卫生",
                               "样例保健", "样例透析", "样例药业", "样例集团", "样例康复", "样例生物"};
constexpr std::array interpreters{"박예시", "정예시", "최예시", "한예시"};

void add_slots(EventTimetable& event, int from, int count) {
    const auto day = base::LocalDate::of(2016, 6, 22);
    for (int i = 0; i < count; ++i) event.slots.push_back({day, {from + i * 20}, {from + i * 20 + 20}});
}

DocumentMeeting meeting_of(int slot, int table, int seller, int buyer, int interpreter) {
    DocumentMeeting meeting;
    meeting.slot = slot;
    meeting.table = table;
    meeting.seller = {sellers.at(std::size_t(seller)), ""};
    meeting.buyer = {buyers.at(std::size_t(buyer)), originals.at(std::size_t(buyer))};
    meeting.seller_code = "S" + std::to_string(seller + 1);
    meeting.buyer_code = "B" + std::to_string(buyer + 1);
    meeting.buyer_country = "중국";
    meeting.languages = "한국어–중국어";
    if (interpreter >= 0) {
        meeting.interpreter = {interpreters.at(std::size_t(interpreter)), ""};
        meeting.interpreter_code = std::string(1, static_cast<char>('A' + interpreter));
    }
    return meeting;
}

}  // namespace

EventTimetable sample_event() {
    EventTimetable event;
    event.title = "원주–위해 의료기기 수출상담회";
    event.subtitle = "원주 호텔인터불고 · 원주의료기기테크노밸리";
    event.release = "제2판 2016-06-20";
    event.sample = true;
    event.zone = "Asia/Seoul";
    event.second_zone = "Asia/Shanghai";
    add_slots(event, 600, 6);
    add_slots(event, 800, 8);
    for (int i = 1; i <= 12; ++i) event.tables.push_back({std::to_string(i), "컨벤션홀"});
    base::Random random(20160622);
    for (int slot = 0; slot < 14; ++slot) {
        for (int table = 0; table < 12; ++table) {
            if (random.below(100) < 14) continue;
            event.meetings.push_back(
                meeting_of(slot, table, (table + slot) % 12, (table + 2 * slot) % 12, table < 8 ? table % 4 : -1));
        }
    }
    event.meetings.front().slot_count = 2;
    std::erase_if(event.meetings,
                  [&](const DocumentMeeting& m) { return m.slot == 1 && m.table == event.meetings.front().table; });
    event.meetings.push_back(meeting_of(3, -1, 5, 9, 1));
    return event;
}

PersonalTimetable sample_person() {
    PersonalTimetable person;
    person.title = "원주–위해 의료기기 수출상담회";
    person.subtitle = "2016-06-22 (수) · 원주 호텔인터불고 컨벤션홀";
    person.release = "제2판 2016-06-20";
    person.sample = true;
    person.person = {"예시치과", "Yesi Dental Co., Ltd."};
    person.contact = "김예시 팀장";
    person.code = "S1";
    person.zone = "Asia/Seoul";
    person.second_zone = "Asia/Shanghai";
    person.link = "https://gyoryu.example.org/s/4nq8Zt2m";
    person.notes =
        "상담 10분 전까지 안내데스크에서 이름표를 받아 주세요.\n점심은 12:00부터 2층 식당에서 드실 수 있습니다.";
    const auto day = base::LocalDate::of(2016, 6, 22);
    for (int i = 0; i < 7; ++i) {
        PersonalMeeting meeting;
        meeting.day = i < 5 ? day : day.plus_days(1);
        meeting.starts = {600 + i * 40};
        meeting.ends = {620 + i * 40};
        meeting.counterpart = {buyers.at(std::size_t(i)), originals.at(std::size_t(i))};
        meeting.counterpart_contact = "王样例 总经理";
        meeting.counterpart_country = "중국 웨이하이";
        meeting.place = i == 3 ? "영상" : "테이블 " + std::to_string(i + 3);
        meeting.hall = i == 3 ? "" : "컨벤션홀";
        meeting.languages = "한국어–중국어";
        meeting.interpreter = {interpreters.at(std::size_t(i % 4)), ""};
        if (i == 1) meeting.status = PersonalStatus::changed;
        if (i == 2) meeting.status = PersonalStatus::cancelled;
        if (i == 4) meeting.note = "유닛체어 견적서를 가져오기로 함";
        person.meetings.push_back(meeting);
    }
    return person;
}

}  // namespace gyoryu::documents::testing
