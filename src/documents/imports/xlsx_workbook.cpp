#include "documents/imports/xlsx_workbook.h"

#include <pugixml.hpp>

#include <cstring>
#include <map>

namespace gyoryu::documents {

namespace {

constexpr std::size_t description_max = 8u << 20;

base::Result<pugi::xml_document> load(Archive& archive, const std::string& part) {
    GYORYU_TRY(text, archive.read_all(part, description_max));
    pugi::xml_document document;
    // pugixml resolves no declared entities and opens no files.
    if (!document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_auto)) {
        return base::fail(base::FaultCode::unreadable_file);
    }
    return document;
}

std::string_view local(const char* name) {
    const char* colon = std::strrchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

/// The first child of that name, whatever prefix the file uses.
pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
    return parent.find_child([&](const pugi::xml_node& node) { return local(node.name()) == name; });
}

std::string attribute_of(const pugi::xml_node& node, std::string_view name) {
    return node.find_attribute([&](const pugi::xml_attribute& a) { return local(a.name()) == name; }).value();
}

struct Relation {
    std::string type;
    std::string part;
};

std::map<std::string, Relation> relations_of(Archive& archive, const std::string& part) {
    std::map<std::string, Relation> relations;
    const auto slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash);
    const std::string file = slash == std::string::npos ? part : part.substr(slash + 1);
    const auto document = load(archive, (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels");
    if (!document) return relations;
    for (const auto& node : child(*document, "Relationships").children()) {
        if (attribute_of(node, "TargetMode") == "External") continue;
        const std::string type = attribute_of(node, "Type");
        relations[attribute_of(node, "Id")] = {type.substr(type.rfind('/') + 1),
                                               resolve_part(folder, attribute_of(node, "Target"))};
    }
    return relations;
}

std::string workbook_part(Archive& archive) {
    for (const auto& [id, relation] : relations_of(archive, "")) {
        if (relation.type == "officeDocument") return relation.part;
    }
    return "xl/workbook.xml";
}

std::vector<NumberKind> read_styles(Archive& archive, const std::string& part) {
    std::vector<NumberKind> kinds;
    const auto document = load(archive, part);
    if (!document) return kinds;
    const auto sheet = child(*document, "styleSheet");
    std::map<int, NumberKind> own;
    for (const auto& format : child(sheet, "numFmts").children()) {
        own[std::atoi(attribute_of(format, "numFmtId").c_str())] = kind_of_code(attribute_of(format, "formatCode"));
    }
    for (const auto& style : child(sheet, "cellXfs").children()) {
        const int id = std::atoi(attribute_of(style, "numFmtId").c_str());
        const auto found = own.find(id);
        kinds.push_back(found == own.end() ? kind_of_builtin(id) : found->second);
    }
    return kinds;
}

}  // namespace

base::Result<XlsxWorkbook> read_workbook(Archive& archive) {
    const std::string part = workbook_part(archive);
    if (!archive.has(part)) return base::fail(base::FaultCode::unreadable_file);
    GYORYU_TRY(document, load(archive, part));
    const auto root = child(document, "workbook");
    const auto relations = relations_of(archive, part);
    XlsxWorkbook workbook;
    const auto date1904 = attribute_of(child(root, "workbookPr"), "date1904");
    workbook.system_1904 = date1904 == "1" || date1904 == "true";
    for (const auto& node : child(root, "sheets").children()) {
        // The relation's `r:id` shares its local name with nothing else on a sheet; `sheetId` is another.
        const auto found = relations.find(attribute_of(node, "id"));
        if (found == relations.end() || found->second.type != "worksheet") continue;
        const auto state = attribute_of(node, "state");
        workbook.sheets.push_back(
            {attribute_of(node, "name"), found->second.part, state == "hidden" || state == "veryHidden"});
    }
    for (const auto& [id, relation] : relations) {
        if (relation.type == "sharedStrings") workbook.strings_part = relation.part;
        if (relation.type == "styles") workbook.style_kinds = read_styles(archive, relation.part);
    }
    if (workbook.sheets.empty()) return base::fail(base::FaultCode::unreadable_file);
    return workbook;
}

}  // namespace gyoryu::documents
