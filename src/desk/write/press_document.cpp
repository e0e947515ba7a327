#include "desk/write/press_document.h"

#include "desk/write/press_check.h"
#include "desk/write/press_text.h"

namespace gyoryu::desk {

namespace {

documents::Run run_of(const PressRun& run, const std::vector<Figure>& recorded) {
    documents::Run out{run.text};
    out.link = run.link;
    if (const auto figure = run.figure.empty() ? std::nullopt : figure_of_key(run.figure, recorded))
        out.figure = documents::Figure{written_value(*figure), figure->currency, run.figure, figure->entries};
    return out;
}

std::string words_of(const PressBlock& block) {
    std::string words;
    for (const auto& run : block.runs) words += run.text;
    return words;
}

}  // namespace

documents::Document press_document(text::Language language, std::string_view press_text,
                                   const std::vector<Figure>& recorded) {
    documents::Document document;
    document.language = language;
    for (const auto& block : press_blocks(press_text)) {
        if (block.line == PressLine::title && document.title.empty()) {
            document.title = words_of(block);
            continue;
        }
        documents::Runs runs;
        for (const auto& run : block.runs) runs.push_back(run_of(run, recorded));
        if (block.line == PressLine::paragraph) {
            document.blocks.emplace_back(documents::Paragraph{std::move(runs)});
        } else if (block.line == PressLine::item) {
            if (document.blocks.empty() || !std::holds_alternative<documents::List>(document.blocks.back()))
                document.blocks.emplace_back(documents::List{});
            std::get<documents::List>(document.blocks.back()).items.push_back({std::move(runs)});
        } else {
            document.blocks.emplace_back(documents::Heading{block.line == PressLine::title ? 1 : 2, std::move(runs)});
        }
    }
    return document;
}

}  // namespace gyoryu::desk
