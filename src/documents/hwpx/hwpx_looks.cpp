#include "documents/hwpx/hwpx_looks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace gyoryu::documents {

namespace {

constexpr std::array<HwpxStyle, 7> styles{{
    {"바탕글", "Normal", {}, {.after = 400}},
    {"개요 1",
     "Outline 1",
     {.height = 1400, .bold = true, .color = "#0B6E6E"},
     {.before = 1600, .after = 600, .with_next = true}},
    {"개요 2", "Outline 2", {.height = 1200, .bold = true}, {.before = 1200, .after = 400, .with_next = true}},
    {"개요 3", "Outline 3", {.height = 1100, .bold = true}, {.before = 1000, .after = 300, .with_next = true}},
    {"개요 4",
     "Outline 4",
     {.height = 1050, .bold = true, .color = "#5C6975"},
     {.before = 800, .after = 300, .with_next = true}},
    {"제목", "Title", {.height = 2000, .bold = true}, {.after = 400, .line_percent = 130, .with_next = true}},
    {"머리말", "Header", {.height = 800, .color = "#5C6975"}, {.line_percent = 130}},
}};

constexpr std::array<const char*, 7> scripts{"HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER"};

/// `name hangul="v" latin="v" …`
std::string for_scripts(std::string_view name, int value) {
    return fmt::format(
        R"(<hh:{0} hangul="{1}" latin="{1}" hanja="{1}" japanese="{1}" other="{1}" symbol="{1}" user="{1}"/>)", name,
        value);
}

std::string fonts() {
    std::string xml = R"(<hh:fontfaces itemCnt="7">)";
    for (const char* script : scripts)
        xml += fmt::format(
            R"(<hh:fontface lang="{}" fontCnt="2"><hh:font id="0" face="함초롬바탕" type="TTF" isEmbedded="0"/><hh:font id="1" face="함초롬돋움" type="TTF" isEmbedded="0"/></hh:fontface>)",
            script);
    return xml + "</hh:fontfaces>";
}

std::string border_fill(int id, bool lines, std::string_view face) {
    std::string xml = fmt::format(
        R"(<hh:borderFill id="{}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0"><hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>)",
        id);
    for (const char* side : {"left", "right", "top", "bottom"})
        xml += fmt::format(R"(<hh:{}Border type="{}" width="{} mm" color="{}"/>)", side, lines ? "SOLID" : "NONE",
                           lines ? "0.12" : "0.1", lines ? "#8C98A4" : "#000000");
    xml += R"(<hh:diagonal type="SOLID" width="0.1 mm" color="#000000"/>)";
    if (!face.empty())
        xml += fmt::format(
            R"(<hc:fillBrush><hc:winBrush faceColor="{}" hatchColor="#000000" alpha="0"/></hc:fillBrush>)", face);
    return xml + "</hh:borderFill>";
}

std::string letters_xml(std::size_t id, const HwpxLetters& look) {
    std::string xml = fmt::format(
        R"(<hh:charPr id="{}" height="{}" textColor="{}" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="{}">)",
        id, look.height, look.color, hwpx_border::clear);
    xml += for_scripts("fontRef", look.sans ? 1 : 0) + for_scripts("ratio", 100) + for_scripts("spacing", 0) +
           for_scripts("relSz", 100) + for_scripts("offset", 0);
    if (look.italic) xml += "<hh:italic/>";
    if (look.bold) xml += "<hh:bold/>";
    return xml +
           fmt::format(
               R"(<hh:underline type="{}" shape="SOLID" color="{}"/><hh:strikeout shape="NONE" color="#000000"/><hh:outline type="NONE"/><hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/></hh:charPr>)",
               look.underlined ? "BOTTOM" : "NONE", look.color);
}

/// Newer programs read the case, older ones the default, in half units.
std::string margins(const HwpxStand& look, int scale) {
    return fmt::format(
        R"(<hh:margin><hc:intent value="{}" unit="HWPUNIT"/><hc:left value="{}" unit="HWPUNIT"/><hc:right value="0" unit="HWPUNIT"/><hc:prev value="{}" unit="HWPUNIT"/><hc:next value="{}" unit="HWPUNIT"/></hh:margin><hh:lineSpacing type="PERCENT" value="{}" unit="HWPUNIT"/>)",
        -look.hanging * scale, look.left * scale, look.before * scale, look.after * scale, look.line_percent);
}

std::string stand_xml(std::size_t id, const HwpxStand& look) {
    // The name says the opposite of what it does: BREAK_WORD keeps Korean words whole.
    return fmt::format(
               R"(<hh:paraPr id="{}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="1" suppressLineNumbers="0" checked="0"><hh:align horizontal="{}" vertical="BASELINE"/><hh:heading type="NONE" idRef="0" level="0"/><hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="BREAK_WORD" widowOrphan="0" keepWithNext="{}" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/><hh:autoSpacing eAsianEng="0" eAsianNum="0"/>)",
               id, look.align, look.with_next ? 1 : 0) +
           R"(<hp:switch><hp:case hp:required-namespace="http://www.hancom.co.kr/hwpml/2016/HwpUnitChar">)" +
           margins(look, 1) + "</hp:case><hp:default>" + margins(look, 2) + "</hp:default></hp:switch>" +
           fmt::format(
               R"(<hh:border borderFillIDRef="{}" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>)",
               hwpx_border::clear);
}

std::string numberings() {
    std::string xml = R"(<hh:numberings itemCnt="1"><hh:numbering id="1" start="0">)";
    for (int level = 1; level <= 7; ++level)
        xml += fmt::format(
            R"(<hh:paraHead start="1" level="{}" align="LEFT" useInstWidth="1" autoIndent="1" widthAdjust="0" textOffsetType="PERCENT" textOffset="50" numFormat="DIGIT" charPrIDRef="4294967295" checkable="0"/>)",
            level);
    return xml + "</hh:numbering></hh:numberings>";
}

template <class Look>
int id_in(std::vector<Look>& looks, const Look& look) {
    const auto at = std::ranges::find(looks, look);
    if (at != looks.end()) return static_cast<int>(at - looks.begin());
    looks.push_back(look);
    return static_cast<int>(looks.size()) - 1;
}

}  // namespace

const HwpxStyle& hwpx_style(int id) { return styles[static_cast<std::size_t>(id)]; }

HwpxLooks::HwpxLooks() {
    for (const auto& style : styles) {
        letters(style.letters);
        stand(style.stand);
    }
}

int HwpxLooks::letters(const HwpxLetters& look) { return id_in(letters_, look); }

int HwpxLooks::stand(const HwpxStand& look) { return id_in(stands_, look); }

std::string HwpxLooks::header_xml() const {
    std::string xml = fmt::format(
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes" ?><hh:head {} version="1.4" secCnt="1"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList>)",
        hwpx_namespaces());
    xml += fonts();
    xml += R"(<hh:borderFills itemCnt="4">)" + border_fill(hwpx_border::none, false, "") +
           border_fill(hwpx_border::clear, false, "none") + border_fill(hwpx_border::cell, true, "") +
           border_fill(hwpx_border::head, true, "#E8F4F2") + "</hh:borderFills>";
    xml += fmt::format(R"(<hh:charProperties itemCnt="{}">)", letters_.size());
    for (std::size_t i = 0; i < letters_.size(); ++i) xml += letters_xml(i, letters_[i]);
    xml +=
        R"(</hh:charProperties><hh:tabProperties itemCnt="1"><hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/></hh:tabProperties>)";
    xml += numberings() + fmt::format(R"(<hh:paraProperties itemCnt="{}">)", stands_.size());
    for (std::size_t i = 0; i < stands_.size(); ++i) xml += stand_xml(i, stands_[i]);
    xml += fmt::format(R"(</hh:paraProperties><hh:styles itemCnt="{}">)", styles.size());
    for (std::size_t i = 0; i < styles.size(); ++i)
        xml += fmt::format(
            R"(<hh:style id="{0}" type="PARA" name="{1}" engName="{2}" paraPrIDRef="{3}" charPrIDRef="{4}" nextStyleIDRef="{5}" langID="1042" lockForm="0"/>)",
            i, styles[i].name, styles[i].english, std::ranges::find(stands_, styles[i].stand) - stands_.begin(),
            std::ranges::find(letters_, styles[i].letters) - letters_.begin(), i == hwpx_running_style ? i : 0);
    return xml +
           R"(</hh:styles></hh:refList><hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument><hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption></hh:head>)";
}

std::string_view hwpx_namespaces() {
    return R"(xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core" xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf" xmlns:opf="http://www.idpf.org/2007/opf/")";
}

}  // namespace gyoryu::documents
