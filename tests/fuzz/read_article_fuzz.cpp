#include "base/assertions.h"
#include "desk/read/page/page_text.h"
#include "desk/read/read_article.h"
#include "desk/read/words/code_points.h"
#include "fuzz/fuzz_target.h"
#include "text/encoding.h"

using namespace gyoryu;

namespace {

constexpr std::uint64_t steps_per_character_most = 4'000;

void assert_span(const desk::Span& span, std::size_t length) {
    GYORYU_ASSERT(span.start < span.end && span.end <= length);
}

}  // namespace

/// Any bytes have a reading; its places lie in the input and its work is bounded by the length.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = as_text(data, size);
    const auto length = desk::decoded(bytes).size();
    const auto reading = desk::read_article(bytes);
    for (const auto& fact : reading.facts) {
        assert_span(fact.span, length);
        GYORYU_ASSERT(fact.value >= 1 && is_money(fact.kind) == !fact.currency.empty());
        GYORYU_ASSERT(!fact.value_max || *fact.value_max > fact.value);
        GYORYU_ASSERT(!fact.event || *fact.event < reading.events.size());
    }
    for (const auto& date : reading.dates) GYORYU_ASSERT(date.start <= date.end && date.start.size() == 10);
    for (const auto& body : reading.organisations) assert_span(body.span, length);
    for (const auto& agreement : reading.agreements) GYORYU_ASSERT(agreement.parties.size() >= 2);
    GYORYU_ASSERT(reading.steps <= steps_per_character_most * (length + 64));
    GYORYU_ASSERT(text::is_valid_utf8(desk::reading_json(reading, true)));
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    const std::string korean =
        "예시시는 지난 2일부터 4일까지 (주)샘플메드 등 8개사와 하노이에서 112건, 876만 달러(약 113억 원)의 수출상담과 "
        "230만~280만 달러의 계약추진 성과를 거뒀다고 10일 밝혔다.\n입력 2024-05-10 10:00\n"
        "A센터와 B병원은 업무협약(MOU)을 체결했다. 지난해에는 98건이었다.\n1 | 순위 기사 |\n";
    return {
        korean,
        text::encode(korean, text::Encoding::cp949),
        "<html><head><meta charset=\"utf-8\"><title>t</title><script>a<b</script></head><body><div "
        "class=\"menu\">x</div>"
        "<p>38 Korean companies and more than 90 buyers held 215 consultations worth $24.5 million on May 12-13, 2022."
        "</p><!-- <p>--></body>&#48;&nbsp;&lt;",
        "6月18日至19日，来自28个国家和地区的二百九十八家采购商参会，意向成交额3."
        "26亿美元。示例市人民政府与样例商会签署备忘录。",
        "21–23 сентября 14 компаний провели 128 встреч, подписаны контракты на сумму от 1,2 до 1,6 млрд рублей.",
        "<이 기사는 2017년 02월 19일 16시 00분부터 사용할 수 있습니다.>"};
}
