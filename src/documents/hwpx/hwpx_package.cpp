#include "documents/hwpx/hwpx_package.h"

#include "documents/files/zip_pack.h"
#include "documents/hwpx/hwpx_looks.h"
#include "documents/layout/document_layout.h"
#include "documents/model/document_text.h"
#include "documents/model/markup.h"

#include <fmt/format.h>

namespace gyoryu::documents {

namespace {

constexpr std::string_view xml_head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>)";
constexpr std::size_t preview_bytes = 2000;

int hwpunits(double millimetres) { return static_cast<int>(millimetres * 7200 / 25.4 + 0.5); }

std::string content(const Document& document, std::size_t pictures) {
    const auto moment = made_at(document).str();
    std::string xml = fmt::format(
        R"({}<opf:package {} version="" unique-identifier="" id=""><opf:metadata><opf:title>{}</opf:title><opf:language>{}</opf:language><opf:meta name="creator" content="text">{}</opf:meta><opf:meta name="CreatedDate" content="text">{}</opf:meta><opf:meta name="ModifiedDate" content="text">{}</opf:meta></opf:metadata><opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/>)",
        xml_head, hwpx_namespaces(), escaped(document.title), text::tag_of(document.language),
        escaped(document.issuer.empty() ? "Gyoryu" : document.issuer), moment, moment);
    for (std::size_t i = 1; i <= pictures; ++i)
        xml += fmt::format(
            R"(<opf:item id="image{0}" href="BinData/image{0}.png" media-type="image/png" isEmbeded="1"/>)", i);
    return xml +
           R"(<opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/><opf:item id="settings" href="settings.xml" media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine></opf:package>)";
}

std::string container() {
    return std::string(xml_head) +
           R"(<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles></ocf:container>)";
}

/// What a file manager shows: the beginning, cut between characters.
std::string preview(const Document& document) {
    auto text = printable(document_text(document));
    if (text.size() <= preview_bytes) return text;
    std::size_t end = preview_bytes;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

std::string note_properties(std::string_view name, std::string_view length, int between, std::string_view place) {
    return fmt::format(
        R"xml(<hp:{0}><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar=")" supscript="0"/><hp:noteLine length="{1}" type="SOLID" width="0.12 mm" color="#000000"/><hp:noteSpacing betweenNotes="{2}" belowLine="567" aboveLine="850"/><hp:numbering type="CONTINUOUS" newNum="1"/><hp:placement place="{3}" beneathText="0"/></hp:{0}>)xml",
        name, length, between, place);
}

}  // namespace

std::string hwpx_section_properties(const Document& document) {
    // Width and height stay those of the upright page; the word for a page that lies across is NARROWLY.
    std::string xml = fmt::format(
        R"(<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" tabStopVal="4000" tabStopUnit="HWPUNIT" outlineShapeIDRef="1" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0"><hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/><hp:startNum pageStartsOn="BOTH" page="0" pic="0" tbl="0" equation="0"/><hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" fill="SHOW_ALL" hideFirstPageNum="0" hideFirstEmptyLine="0" showLineNumber="0"/><hp:lineNumberShape restartType="0" countBy="0" distance="0" startNumber="0"/><hp:pagePr landscape="{}" width="59528" height="84188" gutterType="LEFT_ONLY"><hp:margin header="2835" footer="2835" gutter="0" left="{}" right="{}" top="{}" bottom="{}"/></hp:pagePr>)",
        document.orientation == Orientation::portrait ? "WIDELY" : "NARROWLY", hwpunits(side_margin),
        hwpunits(side_margin), hwpunits(top_margin - 6), hwpunits(bottom_margin - 6));
    xml += note_properties("footNotePr", "-1", 283, "EACH_COLUMN") +
           note_properties("endNotePr", "14692344", 0, "END_OF_DOCUMENT");
    for (const char* type : {"BOTH", "EVEN", "ODD"})
        xml += fmt::format(
            R"(<hp:pageBorderFill type="{}" borderFillIDRef="{}" textBorder="PAPER" headerInside="0" footerInside="0" fillArea="PAPER"><hp:offset left="1417" right="1417" top="1417" bottom="1417"/></hp:pageBorderFill>)",
            type, hwpx_border::none);
    return xml +
           R"(</hp:secPr><hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl>)";
}

std::string hwpx_package(const Document& document, std::string header, std::string section,
                         const std::vector<std::string>& pictures) {
    std::vector<PackEntry> parts{
        {"mimetype", "application/hwp+zip", true},
        {"version.xml",
         std::string(xml_head) +
             R"(<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="0" os="1" xmlVersion="1.4" application="Gyoryu" appVersion="1, 0, 0, 0"/>)"},
        {"Contents/header.xml", std::move(header)},
        {"Contents/section0.xml", std::move(section)},
        {"Preview/PrvText.txt", preview(document)},
        {"settings.xml",
         std::string(xml_head) +
             R"(<ha:HWPApplicationSetting xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app"><ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>)"},
        {"Contents/content.hpf", content(document, pictures.size())},
        {"META-INF/container.xml", container()},
        {"META-INF/manifest.xml",
         std::string(xml_head) + R"(<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>)"}};
    for (std::size_t i = 0; i < pictures.size(); ++i)
        parts.push_back({fmt::format("BinData/image{}.png", i + 1), pictures[i], true});
    return write_parts(parts, made_at(document));
}

}  // namespace gyoryu::documents
