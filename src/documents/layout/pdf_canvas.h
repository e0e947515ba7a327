#pragma once

#include "documents/layout/canvas.h"

namespace gyoryu::documents {

/// A PDF being drawn page by page; the fonts used are embedded as subsets.
class PdfCanvas : public Canvas {
public:
    PdfCanvas(text::Language language, double width, double height, const std::string& title);

    /// Who made it, and when (RFC 3339); empty: not said.
    void properties(const std::string& author, const std::string& created_at);

    /// What is drawn until its end is a part of the structure: H1, P, Table, TR, TH, TD, Figure … What stands in no
    /// such part is decoration. Parts nest; one that holds drawings itself must end on its page.
    void begin_part(const char* name);
    void end_part(const char* name);

    /// An entry of the outline that leads to a place of this page; level 1 is the outermost.
    void outline(int level, const std::string& title, double y);

    /// Ends the page; the next drawing begins another.
    void end_page();

    /// The file. Nothing can be drawn afterwards.
    std::string finish();

protected:
    void link(const Box& box, const std::string& address) override;

private:
    int page_ = 1;
    std::vector<int> outline_{0};  ///< the newest entry of each level, the root first
};

}  // namespace gyoryu::documents
