#include "documents/docx/docx_styles.h"

#include "documents/model/markup.h"
#include "text/catalogue.h"

#include <fmt/format.h>

#include <array>

namespace gyoryu::documents {

namespace {

constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

struct Style {
    const char* id;
    const char* name;
    const char* based;
    const char* paragraph;  ///< properties
    const char* run;
};

constexpr std::array<Style, 13> styles{{
    {"Title", "Title", "Normal",
     R"(<w:keepNext/><w:spacing w:before="0" w:after="80" w:line="264" w:lineRule="auto"/>)",
     R"(<w:b/><w:sz w:val="40"/><w:szCs w:val="40"/>)"},
    {"Subtitle", "Subtitle", "Normal", R"(<w:spacing w:after="240"/>)",
     R"(<w:color w:val="5C6975"/><w:sz w:val="24"/><w:szCs w:val="24"/>)"},
    {"Heading1", "heading 1", "Normal",
     R"(<w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>)",
     R"(<w:b/><w:color w:val="0B6E6E"/><w:sz w:val="28"/><w:szCs w:val="28"/>)"},
    {"Heading2", "heading 2", "Normal",
     R"(<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>)",
     R"(<w:b/><w:sz w:val="24"/><w:szCs w:val="24"/>)"},
    {"Heading3", "heading 3", "Normal",
     R"(<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="2"/>)",
     R"(<w:b/><w:sz w:val="22"/><w:szCs w:val="22"/>)"},
    {"Heading4", "heading 4", "Normal",
     R"(<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="3"/>)",
     R"(<w:b/><w:color w:val="5C6975"/>)"},
    {"Lead", "Lead", "Normal", "", R"(<w:b/><w:sz w:val="24"/><w:szCs w:val="24"/>)"},
    {"Small", "Small", "Normal", R"(<w:spacing w:after="60"/>)",
     R"(<w:color w:val="5C6975"/><w:sz w:val="17"/><w:szCs w:val="17"/>)"},
    {"Display", "Display", "Normal", R"(<w:spacing w:before="120" w:after="120" w:line="288" w:lineRule="auto"/>)",
     R"(<w:b/><w:sz w:val="56"/><w:szCs w:val="56"/>)"},
    {"Quiet", "Quiet", "Normal", "", R"(<w:color w:val="5C6975"/><w:sz w:val="28"/><w:szCs w:val="28"/>)"},
    {"Caption", "caption", "Normal", R"(<w:keepNext/><w:spacing w:before="160" w:after="60"/>)", "<w:b/>"},
    {"Cell", "Cell", "Normal", R"(<w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/>)",
     R"(<w:sz w:val="18"/><w:szCs w:val="18"/>)"},
    {"Running", "Running", "Normal", R"(<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>)",
     R"(<w:color w:val="5C6975"/><w:sz w:val="16"/><w:szCs w:val="16"/>)"},
}};

std::string defaults(text::Language language) {
    const auto font = escaped(text::sentence(language, "document.font.workbook"));
    const auto tag = text::tag_of(language);
    const std::string east = tag == "zh" ? "zh-CN" : "ko-KR";
    const std::string latin = tag == "ru" ? "ru-RU" : tag == "ko" ? "ko-KR" : tag == "zh" ? "zh-CN" : "en-US";
    return fmt::format(
        R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:eastAsia="{1}" w:cs="{0}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{2}" w:eastAsia="{3}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>)",
        font, tag == "zh" || tag == "ko" ? font : "맑은 고딕", latin, east);
}

std::string level(int depth, bool numbered) {
    static constexpr std::array<const char*, 4> bullets{"•", "–", "·", "·"};
    const std::string shown = numbered ? fmt::format("%{}.", depth + 1) : bullets[static_cast<std::size_t>(depth)];
    return fmt::format(
        R"(<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{}" w:hanging="340"/></w:pPr></w:lvl>)",
        depth, numbered ? "decimal" : "bullet", shown, 400 + 400 * depth);
}

std::string abstract_list(int id, bool numbered) {
    std::string xml = fmt::format(R"(<w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="multilevel"/>)", id);
    for (int depth = 0; depth < 4; ++depth) xml += level(depth, numbered);
    return xml + "</w:abstractNum>";
}

}  // namespace

std::string docx_styles(text::Language language) {
    std::string xml = fmt::format(R"({}<w:styles xmlns:w="{}">{})", xml_head, space, defaults(language));
    xml +=
        R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)";
    for (const auto& style : styles)
        xml += fmt::format(
            R"(<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{1}"/><w:basedOn w:val="{2}"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>{3}</w:pPr><w:rPr>{4}</w:rPr></w:style>)",
            style.id, style.name, style.based, style.paragraph, style.run);
    xml +=
        R"(<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B6E6E"/><w:u w:val="single"/></w:rPr></w:style>)";
    return xml + "</w:styles>";
}

std::string docx_numbering(int numbered_lists) {
    std::string xml = fmt::format(R"({}<w:numbering xmlns:w="{}">)", xml_head, space);
    xml += abstract_list(0, false) + abstract_list(1, true);
    xml += R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
    for (int i = 0; i < numbered_lists; ++i) {
        xml += fmt::format(R"(<w:num w:numId="{}"><w:abstractNumId w:val="1"/>)", i + 2);
        for (int depth = 0; depth < 4; ++depth)
            xml += fmt::format(R"(<w:lvlOverride w:ilvl="{}"><w:startOverride w:val="1"/></w:lvlOverride>)", depth);
        xml += "</w:num>";
    }
    return xml + "</w:numbering>";
}

}  // namespace gyoryu::documents
