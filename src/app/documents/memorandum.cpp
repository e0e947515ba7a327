#include "app/documents/papers.h"
#include "app/press/press_writing.h"
#include "desk/write/press_document.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::string name_of(const PaperGround& ground, const domain::Participant* party) {
    return party == nullptr ? std::string() : ground.name_of(*party);
}

documents::Signature signature(const PaperGround& ground, const std::string& party) {
    return {party.empty() ? "________________________" : party, ground.say("report.mou.role"),
            ground.say("report.mou.name"), ground.say("report.mou.sign")};
}

/// Adds a part of the text without empty lines: paragraphs that follow one another there are lines of one.
void add(documents::Document& to, text::Language reader, std::string_view part) {
    auto written = desk::press_document(reader, part, {});
    if (to.title.empty()) to.title = std::move(written.title);
    documents::Paragraph* before = nullptr;
    for (auto& block : written.blocks) {
        auto* line = std::get_if<documents::Paragraph>(&block);
        if (line != nullptr && before != nullptr) {
            before->runs.push_back({"\n"});
            before->runs.insert(before->runs.end(), line->runs.begin(), line->runs.end());
            continue;
        }
        to.blocks.push_back(std::move(block));
        before = std::get_if<documents::Paragraph>(&to.blocks.back());
    }
}

documents::Document document_of(text::Language reader, std::string_view text) {
    documents::Document document;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find("\n\n", at), text.size());
        add(document, reader, text.substr(at, end - at));
        at = end + 2;
    }
    return document;
}

}  // namespace

Result<documents::Document> memorandum(const Context& context, store::Transaction& tx, const PaperGround& ground,
                                       const domain::Participant* seller, const domain::Participant* buyer) {
    const auto first = name_of(ground, seller), second = name_of(ground, buyer);
    GYORYU_TRY(text, memorandum_text(context, tx, ground.event(), ground.lang, first, second));
    auto written = document_of(ground.reader(), text.text);
    auto document =
        begin_paper(ground, written.title.empty() ? ground.say("report.kind.memorandum") : std::move(written.title));
    document.subtitle = {};
    document.blocks = std::move(written.blocks);
    document.blocks.push_back(documents::Signatures{{signature(ground, first), signature(ground, second)}});
    document.blocks.push_back(
        documents::Paragraph{documents::plain(ground.say("report.mou.note")), documents::ParagraphLook::small});
    return document;
}

}  // namespace gyoryu::app
