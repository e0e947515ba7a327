#include "text/encoding.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <vector>

namespace gyoryu::text {
namespace {

const std::string korean = "기업명,담당자,이메일,상담 희망 품목\n(주)원주메디칼,김예시,kim@example.com,초음파 진단기\n";
const std::string chinese =
    "企业名称,联系人,邮箱,需求\n威海样例医疗器械有限公司,王样例,wang@example.com,超声诊断设备\n";
const std::string russian =
    "Компания,Контактное лицо,Почта,Интересует\nООО «Пример Мед»,Иван Петров,ivan@example.com,Ультразвук\n";

TEST(Encoding, EachWritingIsRecognisedAndConvertedBack) {
    const std::vector<std::pair<std::string, Encoding>> cases{
        {korean, Encoding::utf8},     {korean, Encoding::utf8_with_bom}, {korean, Encoding::utf16_le},
        {korean, Encoding::utf16_be}, {korean, Encoding::cp949},         {chinese, Encoding::utf8_with_bom},
        {chinese, Encoding::gb18030}, {chinese, Encoding::utf16_le},     {russian, Encoding::windows_1251},
        {russian, Encoding::utf8},    {russian, Encoding::utf16_be},
    };
    for (const auto& [text, encoding] : cases) {
        const auto decoded = decode(encode(text, encoding));
        ASSERT_TRUE(decoded.has_value()) << name_of(encoding);
        EXPECT_EQ(decoded->encoding, encoding) << name_of(decoded->encoding) << " for " << name_of(encoding);
        EXPECT_EQ(decoded->text, text);
    }
}

TEST(Encoding, ShortListsAreRecognisedToo) {
    for (const std::string text :
         {"기업명", "서울", "회사\n테크노밸리", "바이어", "국가,언어\n대한민국,한국어", "이름"}) {
        const auto decoded = decode(encode(text, Encoding::cp949));
        ASSERT_TRUE(decoded.has_value()) << text;
        EXPECT_EQ(decoded->encoding, Encoding::cp949) << text << " read as " << decoded->text;
    }
    for (const std::string text : {"公司名称", "北京", "企业\n有限公司", "采购商", "国家,语言\n中国,中文", "姓名"}) {
        const auto decoded = decode(encode(text, Encoding::gb18030));
        ASSERT_TRUE(decoded.has_value()) << text;
        EXPECT_EQ(decoded->encoding, Encoding::gb18030) << text << " read as " << decoded->text;
    }
    for (const std::string text :
         {"Компания", "Москва", "Фирма\nОрганизация", "ПОКУПАТЕЛЬ", "Страна;Язык\nРоссия;русский"}) {
        const auto decoded = decode(encode(text, Encoding::windows_1251));
        ASSERT_TRUE(decoded.has_value()) << text;
        EXPECT_EQ(decoded->encoding, Encoding::windows_1251) << text << " read as " << decoded->text;
    }
}

TEST(Encoding, SyllablesOutsideTheOldStandardSurviveCp949) {
    const std::string text = "똠방각하 펲시 회사";  // 똠, 펲 are in CP949 but not in EUC-KR
    const auto decoded = decode(encode(text, Encoding::cp949));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->text, text);
}

TEST(Encoding, TheExpectedLanguageDecidesBetweenNearEquals) {
    // 가 in CP949 and 啊 in GB18030 are the same two bytes.
    const std::string bytes = "\xb0\xa1";
    EXPECT_EQ(decode(bytes, Language::ko)->text, "가");
    EXPECT_EQ(decode(encode("有限公司", Encoding::gb18030), Language::ko)->text, "有限公司");
}

TEST(Encoding, BytesThatFitNothingAreRefused) {
    base::Random random(7);
    std::string noise(400, '\0');
    for (char& c : noise) c = static_cast<char>(0x80 + random.below(0x80));
    const auto decoded = decode(noise);
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().code, base::FaultCode::unknown_encoding);
}

TEST(Encoding, ABrokenFileWithAMarkIsRefused) {
    EXPECT_FALSE(decode("\xEF\xBB\xBF\xff\xff").has_value());
    EXPECT_FALSE(decode_as("\xc3", Encoding::utf8).has_value());
    EXPECT_TRUE(decode("").has_value());
}

}  // namespace
}  // namespace gyoryu::text
