#include "documents/sample_document.h"

#include "documents/layout/chart_picture.h"

namespace gyoryu::documents::testing {

namespace {

struct Words {
    const char* title;
    const char* heading;
    const char* body;
    const char* country;
    const char* amount;
    const char* sign;
};

Words words_of(text::Language language) {
    switch (language) {
        case text::Language::ko:
            return {"수출상담회 결과보고서",
                    "상담 실적",
                    "참가기업과 바이어의 상담이 이루어졌습니다.",
                    "국가",
                    "상담액",
                    "서명"};
        case text::Language::zh:
            return {"贸易洽谈会成果报告", "洽谈成果", "参会企业与采购商进行了洽谈。", "国家", "洽谈金额", "签字"};
        case text::Language::en:
            return {"Results report", "What was discussed",  "Sellers and buyers met.",
                    "Country",        "Consultation amount", "Signature"};
        case text::Language::ru:
            break;
    }
    return {"Отчёт о результатах",
            "Итоги переговоров",
            "Поставщики и покупатели провели переговоры.",
            "Страна",
            "Объём переговоров",
            "Подпись"};
}

TableCell number(double value, const char* text) { return {plain(text), value, 2}; }

Table sample_table(const Words& words) {
    Table table;
    table.caption = std::string(words.country) + " · " + words.amount;
    table.columns = {{2}, {1}, {1}, {1.4, CellAlign::end}};
    table.head_rows = 2;
    TableCell both{plain(words.amount)};
    both.columns = 2;
    TableCell tall{plain(words.country)};
    tall.rows = 2;
    TableCell wide{plain("USD")};
    wide.rows = 2;
    table.rows = {{tall, both, wide},
                  {{plain("2024")}, {plain("2025")}},
                  {{plain("威海 · 위해")}, number(12, "12"), number(7, "7"), number(3800000.5, "3,800,000.50")},
                  {{plain("Ташкент")}, number(3, "3"), {}, number(21, "21.00")}};
    table.rows.back()[0].strong = true;
    table.note = "* 12 + 7";
    return table;
}

void add_charts(Document& document, const Words& words) {
    Chart bars{ChartKind::bar, words.amount, "bars described", {"中国", "Узбекистан", "대한민국"}, {}, "USD"};
    bars.series = {{"2024", {12, 3, 5}, {}}, {"2025", {7, 0, 9.4}, {}}};
    Chart funnel{ChartKind::funnel, words.heading, "funnel described", {"A", "B", "C"}, {}, ""};
    funnel.series = {{"x", {42, 20, 5}, {}}, {"y", {11, 9, 1}, {}}, {"z", {3, 0, 0}, {}}};
    Chart line{
        ChartKind::line, words.country, "line described", {"0", "3", "6", "12"}, {{"x", {0, 3, 5, 5.5}, {}}}, ""};
    document.blocks.insert(document.blocks.end(), {bars, funnel, line});
}

}  // namespace

std::string sample_png() {
    // A drawing of ours is a PNG as good as any.
    return chart_png({.title = "PNG"}, text::Language::en, 120).bytes;
}

Document sample_document(text::Language language) {
    const auto words = words_of(language);
    Document document;
    document.title = words.title;
    document.subtitle = "2016-06-22 · Weihai 威海";
    document.language = language;
    document.issuer = "Gyoryu Sample Office";
    document.created_at = "2016-06-24T09:30:00Z";
    document.header = "HEADER-LINE";
    document.footer = "FOOTER-LINE";
    document.sample = true;
    document.blocks = {Heading{1, plain(words.heading)},
                       Paragraph{{{words.body},
                                  {" bold", true},
                                  {" italic", false, true},
                                  {" 3.8", true, false, "", Figure{3800000.5, "USD", "contract.total", {"e1", "e2"}}},
                                  {"\nlink", false, false, "https://example.org/?a=1&b=2"}}},
                       Heading{2, plain("Level two")},
                       Paragraph{plain("A lead"), ParagraphLook::lead, CellAlign::center},
                       List{false, {{plain("first")}, {plain("nested"), 1}, {plain("second")}}},
                       List{true, {{plain("one")}, {plain("one one"), 1}, {plain("two")}}},
                       sample_table(words)};
    add_charts(document, words);
    document.blocks.insert(document.blocks.end(),
                           {PageBreak{}, Heading{1, plain("Page two heading")},
                            Picture{sample_png(), "picture described", "picture caption", 60}, Gap{8},
                            Signatures{{{"Party One", "Mayor", "Kim Sample", words.sign},
                                        {"Party Two 威高", "", "", words.sign},
                                        {"Party Three", "Director", "", words.sign}}},
                            Paragraph{plain("The end."), ParagraphLook::small}});
    return document;
}

Document hostile_document() {
    const std::string bad = "<b>&amp;\"'\x01\x08\x1b]]>--> \xED\xA0\x80 \xFF =1+1 @x {{y}} \xEF\xBF\xBF %n end";
    Document document;
    document.title = bad;
    document.subtitle = bad;
    document.issuer = bad;
    document.header = bad;
    document.footer = bad;
    document.created_at = "never";
    Table table{bad, {{1}, {0}, {-3}}, 9, {{{plain("=SUM(A1)")}, {plain(bad)}}, {}}, bad};
    table.rows[0][1].columns = 99;
    table.rows[0][1].rows = 99;
    table.rows.push_back({{plain("a")}, {plain("b")}, {plain("c")}, {plain("beyond")}});
    const Chart chart{ChartKind::bar, bad, bad, {bad, "x"}, {{bad, {-1, 1e300}, {}}, {"short", {}, {}}}, bad};
    document.blocks = {PageBreak{},
                       table,
                       Heading{99, plain(bad)},
                       Heading{-1, {}},
                       Paragraph{{{std::string(5000, 'W')}, {bad, true, true, "javascript:alert(1)"}}},
                       Paragraph{{{"link", false, false, "https://x.example/\"onclick=\"y"}}},
                       List{true, {{plain(bad), 77}, {plain("x"), -5}}},
                       List{},
                       Table{},
                       Chart{},
                       chart,
                       Picture{"no png", bad, bad},
                       Picture{"\x89PNG\r\n\x1a\n" + std::string(30, 'x'), bad, ""},
                       Signatures{},
                       Signatures{{{bad, bad, bad, bad}}},
                       Gap{-3},
                       PageBreak{},
                       PageBreak{}};
    return document;
}

std::map<std::string, std::string> sample_files(const std::string& ending, std::string (*write)(const Document&)) {
    std::map<std::string, std::string> files;
    for (const auto language : text::all_languages)
        files[std::string(text::tag_of(language)) + "." + ending] = write(sample_document(language));
    files["hostile." + ending] = write(hostile_document());
    files["empty." + ending] = write({});
    return files;
}

Document long_document(int rows) {
    Document document;
    document.title = "Long";
    Table table{"", {{1}, {3}, {1}}, 1, {{{plain("No")}, {plain("Name")}, {plain("USD")}}}, ""};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{plain(std::to_string(i)), i},
                              {plain("Row " + std::to_string(i) + " 기업")},
                              {plain(std::to_string(i * 10)), i * 10.0}});
    document.blocks = {std::move(table)};
    return document;
}

}  // namespace gyoryu::documents::testing
