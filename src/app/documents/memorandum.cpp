#include "app/documents/papers.h"
#include "text/dates.h"

namespace gyoryu::app {

namespace {

constexpr int articles = 7;
constexpr const char* blank = "________________________";

documents::Signature signature(const PaperGround& ground, const domain::Participant* party) {
    return {party == nullptr ? blank : ground.name_of(*party), ground.say("report.mou.role"),
            ground.say("report.mou.name"), ground.say("report.mou.sign")};
}

}  // namespace

documents::Document memorandum(const PaperGround& ground, const domain::Participant* seller,
                               const domain::Participant* buyer) {
    auto document = begin_paper(ground, ground.say("report.kind.memorandum"));
    document.subtitle = {};
    const text::Parameters parties{{"first", seller == nullptr ? blank : ground.name_of(*seller)},
                                   {"second", buyer == nullptr ? blank : ground.name_of(*buyer)},
                                   {"event", ground.event_name()}};
    const auto paragraph = [&](std::string text) {
        document.blocks.push_back(documents::Paragraph{documents::plain(std::move(text))});
    };
    paragraph(ground.say("report.mou.parties", parties));
    paragraph(ground.say("report.mou.preamble", parties));
    for (int i = 1; i <= articles; ++i) {
        const auto key = "report.mou.article" + std::to_string(i);
        document.blocks.push_back(heading(2, ground.say(key + ".title")));
        paragraph(ground.say(key));
    }
    paragraph(ground.say("report.mou.closing"));
    paragraph(ground.say("report.mou.day"));
    document.blocks.push_back(documents::Signatures{{signature(ground, seller), signature(ground, buyer)}});
    document.blocks.push_back(
        documents::Paragraph{documents::plain(ground.say("report.mou.note")), documents::ParagraphLook::small});
    return document;
}

}  // namespace gyoryu::app
