#pragma once

#include "text/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gyoryu::documents {

/// One document in one language, for five writers: HWPX, DOCX, PDF, XLSX, HTML (`write_document`).
///
/// All text is UTF-8 in the reader's language, free of markup: what it holds of `<`, `&` or `{` is shown as it stands.
/// A line feed is a line break. Writers leave out control characters and replace what is no UTF-8 by U+FFFD, so no
/// text can damage a file. Lengths are millimetres.

enum class Orientation { portrait, landscape };
enum class CellAlign { start, center, end };

/// A number that a text states, and what it rests on. The text around it says it in words; this is the number itself.
struct Figure {
    double number = 0;                      ///< whole units: 3800000 for USD 3.8 million
    std::string unit = {};                  ///< a currency of ISO 4217, or empty for a count
    std::string total = {};                 ///< key of a total of the ledger ("contract.confirmed"); may be empty
    std::vector<std::string> entries = {};  ///< ids of the ledger entries it sums up; may be empty

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A piece of text in one look.
struct Run {
    std::string text = {};
    bool bold = false;
    bool italic = false;
    std::string link = {};              ///< address the text leads to (http, https or mailto; others are left out)
    std::optional<Figure> figure = {};  ///< set when the text states this number

    friend bool operator==(const Run&, const Run&) = default;
};
using Runs = std::vector<Run>;

struct Heading {
    int level = 1;  ///< 1 to 4; the document's own title is not a heading
    Runs runs = {};
};

/// body: running text; lead: the sentence a reader should remember; small: notes and sources; display: large, for
/// certificates; quiet: large letters' companion, grey.
enum class ParagraphLook { body, lead, small, display, quiet };

struct Paragraph {
    Runs runs = {};
    ParagraphLook look = ParagraphLook::body;
    CellAlign align = CellAlign::start;
};

struct ListItem {
    Runs runs = {};
    int level = 0;  ///< 0 to 3
};
struct List {
    bool numbered = false;
    std::vector<ListItem> items = {};
};

struct TableColumn {
    double share = 1;  ///< of the width, beside the other columns'
    CellAlign align = CellAlign::start;
};

struct TableCell {
    Runs runs = {};
    std::optional<double> number = {};  ///< written as a number where the format has numbers; `runs` is how it is read
    int decimals = 0;                   ///< of `number`
    int columns = 1;                    ///< it covers
    int rows = 1;
    bool strong = false;  ///< sums, names of rows
};

/// A row holds the cells that begin in it, from the left; what an earlier cell covers is not there. Rows that are too
/// short end with empty cells, what stands beyond the last column is left out.
struct Table {
    std::string caption = {};  ///< may be empty
    std::vector<TableColumn> columns = {};
    int head_rows = 1;  ///< repeated on every page
    std::vector<std::vector<TableCell>> rows = {};
    std::string note = {};  ///< below it; may be empty
};

/// bar: series beside each other per category; stacked: on top of each other; line: one line a series; funnel: bars
/// that shrink from category to category, series on top of each other.
enum class ChartKind { bar, stacked, line, funnel };

struct ChartSeries {
    std::string name = {};
    std::vector<double> values = {};       ///< one per category, ≥ 0
    std::vector<std::string> labels = {};  ///< how each value is read; empty: the number with grouping
};
struct Chart {
    ChartKind kind = ChartKind::bar;
    std::string title = {};
    std::string description = {};  ///< what it shows, for who cannot see it
    std::vector<std::string> categories = {};
    std::vector<ChartSeries> series = {};
    std::string unit = {};  ///< of all values, as a reader knows it; may be empty
};

/// A PNG. What is none is left out and its description stands in its place.
struct Picture {
    std::string png = {};
    std::string description = {};
    std::string caption = {};  ///< may be empty
    double width = 80;         ///< the height follows; never wider than the text
};

/// Where somebody signs for a party.
struct Signature {
    std::string party = {};
    std::string role = {};   ///< title of who signs; may be empty
    std::string name = {};   ///< may be empty: to be filled in
    std::string place = {};  ///< words before the line to sign on: 서명
};
/// Beside each other, two a row.
struct Signatures {
    std::vector<Signature> parties = {};
};

struct PageBreak {};
struct Gap {
    double height = 5;
};

using Block = std::variant<Heading, Paragraph, List, Table, Chart, Picture, Signatures, PageBreak, Gap>;

struct Document {
    std::string title = {};  ///< printed on top and in the file's properties
    bool title_shown = true;
    std::string subtitle = {};  ///< under the title; may be empty
    text::Language language = text::Language::ko;
    Orientation orientation = Orientation::portrait;
    std::string issuer = {};      ///< in the file's properties as the author; may be empty
    std::string created_at = {};  ///< RFC 3339 in UTC ("2016-06-22T09:00:00Z"); empty: not stated
    std::string header = {};      ///< small, on top of every page; may be empty
    std::string footer = {};      ///< on the foot of every page; may be empty
    bool page_numbers = true;
    bool sample = false;  ///< says on every page that the data is invented
    std::vector<Block> blocks = {};
};

enum class DocumentForm { hwpx, docx, pdf, xlsx, html };

/// `hwpx`, `docx`, …: the file's ending without the dot.
std::string_view ending_of(DocumentForm form);
std::string_view content_type_of(DocumentForm form);
std::optional<DocumentForm> form_of(std::string_view ending);

/// The bytes of a file. Equal documents give equal bytes except for PDF and XLSX, whose libraries write their own
/// times. XLSX holds each table on a sheet of its own and everything else on the first.
std::string write_document(const Document& document, DocumentForm form);

inline Runs plain(std::string text) {
    Runs runs;
    if (!text.empty()) runs.push_back({std::move(text)});
    return runs;
}

}  // namespace gyoryu::documents
