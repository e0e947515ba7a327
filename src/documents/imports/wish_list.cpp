#include "documents/imports/wish_list.h"

#include "documents/imports/heading_match.h"
#include "documents/imports/headings.h"
#include "documents/imports/wish_cells.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::documents {

namespace {

constexpr auto kind = ListKind::requests;

/// The list as it stands in the sheet.
class WishTable {
public:
    WishTable(const Sheet& sheet, const Headings& headings, std::span<const SheetRow> rows)
        : headings_(headings), rows_(rows), proposal_(propose_mapping(kind, headings.texts, rows)) {
        const auto last = static_cast<std::size_t>(headings.first + headings.rows) - 1;
        if (last < sheet.rows.size()) lowest_ = sheet.rows[last].cells;
        width_ = headings.texts.size();
        for (const auto& row : rows) width_ = std::max(width_, row.cells.size());
    }

    std::span<const SheetRow> rows() const { return rows_; }
    int width() const { return static_cast<int>(width_); }
    static const std::string& cell(const SheetRow& row, int column) {
        static const std::string nothing;
        const auto at = static_cast<std::size_t>(column);
        return column >= 0 && at < row.cells.size() ? row.cells[at] : nothing;
    }
    std::string heading(int column) const { return text_of(headings_.texts, column); }
    /// What stands right above the column, without the group over it.
    std::string name_above(int column) const {
        auto name = text_of(lowest_, column);
        return name.empty() ? heading(column) : name;
    }
    /// −1: no column seems to be that.
    int column_of(std::string_view field) const {
        const auto found = std::ranges::find(proposal_.columns, field, &ProposedColumn::field);
        return found == proposal_.columns.end() ? -1 : found->column;
    }
    /// A column whose heading stands in our list, for whatever field.
    bool is_headed(int column) const {
        return std::ranges::any_of(proposal_.columns, [&](const ProposedColumn& one) {
            return one.column == column && one.reason == MappingReason::heading;
        });
    }
    bool is_filled(int column) const {
        return std::ranges::any_of(rows_, [&](const SheetRow& row) { return !cell(row, column).empty(); });
    }
    /// Of the filled cells of a column, more than half are texts and no marks or numbers.
    bool holds_texts(int column) const {
        int texts = 0, filled = 0;
        for (const auto& row : rows_) {
            const auto& text = cell(row, column);
            filled += text.empty() ? 0 : 1;
            texts += text.empty() || mark_in(text) ? 0 : 1;
        }
        return texts * 2 > filled;
    }
    bool holds_marks_only(int column) const {
        return std::ranges::all_of(rows_, [&](const SheetRow& row) { return mark_in(cell(row, column)).has_value(); });
    }

private:
    static std::string text_of(const std::vector<std::string>& texts, int column) {
        return static_cast<std::size_t>(column) < texts.size() ? texts[static_cast<std::size_t>(column)] : "";
    }

    const Headings& headings_;
    std::span<const SheetRow> rows_;
    MappingProposal proposal_;
    std::vector<std::string> lowest_;
    std::size_t width_ = 0;
};

/// What is said of one wish beside the columns that are kept.
struct Wish {
    std::string to;
    std::string rank;
    std::string strength;
    std::string message;
};

constexpr std::pair<const char*, std::string Wish::*> said_fields[] = {
    {"to", &Wish::to}, {"rank", &Wish::rank}, {"priority", &Wish::strength}, {"message", &Wish::message}};

/// Writes one row for each wish: the kept columns, then what is said of any wish.
class WishWriter {
public:
    WishWriter(std::vector<int> kept, const SheetLimits& limits) : kept_(std::move(kept)), limits_(limits) {}

    /// Who asks where a row does not say it itself.
    void ask_as_above(int from) { from_ = from; }

    void add(const SheetRow& row, Wish wish) {
        if (wishes_.size() <= limits_.rows) wishes_.push_back({&row, asker(row), std::move(wish)});
    }
    bool is_empty() const { return wishes_.empty(); }

    base::Result<WishList> done(WishForm form, std::vector<std::string> kept_headings, text::Language language) const {
        if (wishes_.size() > limits_.rows)
            return base::fail(base::FaultCode::too_many_rows, {{"max", std::to_string(limits_.rows)}});
        WishList list{form, true, std::move(kept_headings), {}};
        const auto said = fields_said();
        for (const auto& [field, member] : said) list.headings.push_back(heading_of(kind, field, language));
        for (const auto& written : wishes_) {
            SheetRow row{written.row->number, {}};
            for (const int column : kept_)
                row.cells.push_back(column == from_ ? written.asker : WishTable::cell(*written.row, column));
            for (const auto& [field, member] : said) row.cells.push_back(written.wish.*member);
            list.rows.push_back(std::move(row));
        }
        return list;
    }

private:
    struct Written {
        const SheetRow* row;
        std::string asker;
        Wish wish;
    };

    std::string asker(const SheetRow& row) {
        if (from_ < 0) return "";
        if (const auto& own = WishTable::cell(row, from_); !own.empty()) above_ = own;
        return above_;
    }
    std::vector<std::pair<const char*, std::string Wish::*>> fields_said() const {
        std::vector<std::pair<const char*, std::string Wish::*>> fields;
        for (const auto& field : said_fields)
            if (std::ranges::any_of(wishes_, [&](const Written& one) { return !(one.wish.*field.second).empty(); }))
                fields.push_back(field);
        return fields;
    }

    std::vector<int> kept_;
    const SheetLimits& limits_;
    std::vector<Written> wishes_;
    int from_ = -1;
    std::string above_;
};

std::vector<std::string> headings_of(const WishTable& table, const std::vector<int>& columns) {
    std::vector<std::string> headings;
    headings.reserve(columns.size());
    for (const int column : columns) headings.push_back(table.heading(column));
    return headings;
}

std::vector<int> columns_without(const WishTable& table, const std::set<int>& left_out) {
    std::vector<int> kept;
    for (int column = 0; column < table.width(); ++column)
        if (!left_out.contains(column)) kept.push_back(column);
    return kept;
}

/// Columns counted from 1 under one heading: 1순위, 2순위.
struct CountedColumns {
    std::string field;
    std::vector<int> columns;
};

std::vector<CountedColumns> counted_columns(const WishTable& table) {
    std::map<std::string, std::map<int, int>> by_heading;
    for (int column = 0; column < table.width(); ++column)
        if (const auto counted = counted_text(table.heading(column)))
            by_heading[counted->rest].emplace(counted->number, column);
    std::vector<CountedColumns> found;
    for (const auto& [heading, columns] : by_heading) {
        const auto matches = match_heading(kind, heading);
        if (matches.empty() || columns.rbegin()->first != static_cast<int>(columns.size())) continue;
        auto& counted = found.emplace_back(CountedColumns{matches.front().field, {}});
        for (const auto& [number, column] : columns) counted.columns.push_back(column);
    }
    return found;
}

using Form = base::Result<WishList>;

/// Who is asked, in counted columns.
std::optional<Form> read_counted(const WishTable& table, text::Language language, const SheetLimits& limits) {
    const CountedColumns* asked = nullptr;
    const CountedColumns* messages = nullptr;
    const auto all = counted_columns(table);
    for (const auto& counted : all) {
        const bool texts = std::ranges::any_of(counted.columns, [&](int column) { return table.holds_texts(column); });
        if ((counted.field == "to" || counted.field == "rank") && texts && asked == nullptr) asked = &counted;
        if (counted.field == "message") messages = &counted;
    }
    if (asked == nullptr) return std::nullopt;
    std::set<int> taken(asked->columns.begin(), asked->columns.end());
    if (messages != nullptr) taken.insert(messages->columns.begin(), messages->columns.end());
    const auto kept = columns_without(table, taken);
    WishWriter writer(kept, limits);
    writer.ask_as_above(table.column_of("from"));
    bool several = asked->columns.size() > 1;
    for (const auto& row : table.rows())
        for (std::size_t i = 0; i < asked->columns.size(); ++i) {
            auto wishes = names_in(WishTable::cell(row, asked->columns[i]));
            several |= wishes.size() > 1;
            for (auto& wish : wishes) {
                const bool told = messages != nullptr && i < messages->columns.size();
                writer.add(row, {std::move(wish.name), asked->field == "rank" ? std::to_string(i + 1) : "", "",
                                 told ? WishTable::cell(row, messages->columns[i]) : ""});
            }
        }
    if (writer.is_empty()) return std::nullopt;
    return writer.done(several ? WishForm::several_per_row : WishForm::one_per_row, headings_of(table, kept), language);
}

/// Who asks stands in this column of a matrix; −1: it is none.
int asking_column(const WishTable& table) {
    if (const int from = table.column_of("from"); from >= 0 && table.holds_texts(from)) return from;
    for (int column = 0; column < table.width(); ++column)
        if (table.is_filled(column) && table.holds_texts(column)) return column;
    return -1;
}

std::vector<int> asked_columns(const WishTable& table, int from) {
    std::vector<int> columns;
    int filled = 0;
    for (int column = from + 1; column < table.width(); ++column) {
        const auto name = table.name_above(column);
        if (name.empty() || begins_a_sum(name) || table.is_headed(column) || !table.holds_marks_only(column)) continue;
        columns.push_back(column);
        filled += table.is_filled(column) ? 1 : 0;
    }
    return filled < 2 ? std::vector<int>() : columns;
}

/// What the marks of a matrix mean together.
struct MarkMeaning {
    bool cross_is_wish = true;   ///< nothing else stands for one
    bool numbers_rank = true;    ///< no row has a number twice
    bool numbers_count = false;  ///< not all are 1
};

MarkMeaning meaning_of(const WishTable& table, const std::vector<int>& columns) {
    MarkMeaning meaning;
    for (const auto& row : table.rows()) {
        std::set<int> numbers;
        for (const int column : columns) {
            const auto mark = *mark_in(WishTable::cell(row, column));
            if (mark.kind != WishMark::Kind::none && mark.kind != WishMark::Kind::cross) meaning.cross_is_wish = false;
            if (mark.kind != WishMark::Kind::number) continue;
            meaning.numbers_count |= mark.number != 1;
            meaning.numbers_rank &= numbers.insert(mark.number).second;
        }
    }
    return meaning;
}

std::optional<Wish> wish_of(const WishMark& mark, const MarkMeaning& meaning) {
    using Kind = WishMark::Kind;
    Wish wish;
    if (mark.kind == Kind::none || (mark.kind == Kind::cross && !meaning.cross_is_wish)) return std::nullopt;
    if (mark.kind == Kind::strong) wish.strength = "5";
    if (mark.kind == Kind::weak) wish.strength = "2";
    if (mark.kind == Kind::number && meaning.numbers_count)
        (meaning.numbers_rank ? wish.rank : wish.strength) = std::to_string(mark.number);
    return wish;
}

/// Who asks down the side, whom across the top.
std::optional<Form> read_matrix(const WishTable& table, text::Language language, const SheetLimits& limits) {
    const int to = table.column_of("to");
    if (to >= 0 && table.is_headed(to) && table.holds_texts(to)) return std::nullopt;
    const int from = asking_column(table);
    if (from < 0) return std::nullopt;
    const auto asked = asked_columns(table, from);
    if (asked.empty()) return std::nullopt;
    std::set<int> taken(asked.begin(), asked.end());
    for (int column = from + 1; column < table.width(); ++column)
        if (begins_a_sum(table.name_above(column))) taken.insert(column);
    const auto kept = columns_without(table, taken);
    const auto meaning = meaning_of(table, asked);
    WishWriter writer(kept, limits);
    for (const auto& row : table.rows())
        for (const int column : asked)
            if (auto wish = wish_of(*mark_in(WishTable::cell(row, column)), meaning)) {
                wish->to = table.name_above(column);
                writer.add(row, std::move(*wish));
            }
    if (writer.is_empty()) return std::nullopt;
    auto headings = headings_of(table, kept);
    headings[static_cast<std::size_t>(std::ranges::find(kept, from) - kept.begin())] =
        heading_of(kind, "from", language);
    return writer.done(WishForm::matrix, std::move(headings), language);
}

/// Whom stands in one column, perhaps several in a cell, and who asks perhaps above.
std::optional<Form> read_one_column(const WishTable& table, text::Language language, const SheetLimits& limits) {
    const int from = table.column_of("from");
    const int to = table.column_of("to");
    if (to < 0) return std::nullopt;
    bool several = false, asks_above = false;
    const auto kept = columns_without(table, {to});
    WishWriter writer(kept, limits);
    writer.ask_as_above(from);
    for (const auto& row : table.rows()) {
        auto wishes = names_in(WishTable::cell(row, to));
        several |= wishes.size() > 1;
        asks_above |= !wishes.empty() && from >= 0 && WishTable::cell(row, from).empty();
        if (wishes.empty()) wishes.emplace_back();
        for (auto& wish : wishes)
            writer.add(row, {std::move(wish.name), wish.rank ? std::to_string(*wish.rank) : "", "", ""});
    }
    if (!several && !asks_above) return std::nullopt;
    return writer.done(several ? WishForm::several_per_row : WishForm::one_per_row, headings_of(table, kept), language);
}

}  // namespace

base::Result<WishList> read_wish_list(const Sheet& sheet, const Headings& headings, std::span<const SheetRow> rows,
                                      text::Language language, const SheetLimits& limits) {
    const WishTable table(sheet, headings, rows);
    for (const auto read : {&read_counted, &read_matrix, &read_one_column})
        if (auto list = read(table, language, limits)) return std::move(*list);
    return WishList{WishForm::one_per_row, false, headings.texts, {rows.begin(), rows.end()}};
}

bool tells_wishes(std::string_view heading) {
    // 희망 시간 only begins with 희망, 바이어 may be who asks.
    constexpr double certain = 0.75;
    const auto counted = counted_text(heading);
    const auto matches = match_heading(kind, counted ? counted->rest : std::string(heading));
    const auto sure_of = [&](std::string_view field) {
        const auto found = std::ranges::find(matches, field, &HeadingMatch::field);
        return found == matches.end() ? 0.0 : found->confidence;
    };
    const double asked = std::max(sure_of("to"), counted ? sure_of("rank") : 0.0);
    return asked > certain && asked > sure_of("from");
}

}  // namespace gyoryu::documents
