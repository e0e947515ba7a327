#include "app/documents/report_ledger.h"

#include "app/documents/report_figures.h"
#include "app/reader.h"
#include "text/country_name.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::OutcomeStage;
using text::Parameters;

constexpr std::size_t charted_groups = 10;

class LedgerPart {
public:
    LedgerPart(const PaperGround& ground, const LoadedLedger& ledger, const std::string& currency)
        : ground_(ground), ledger_(ledger), figures_{ledger, currency, ground.reader()} {}

    std::vector<documents::Block> blocks() {
        add(heading(1, say("report.results")));
        const auto stages = stage_totals(ledger_, figures_.currency);
        if (ledger_.book->claims().empty()) {
            add(paragraph(say("report.no_entries")));
            return std::move(blocks_);
        }
        add(lead(stages));
        add(stage_table(stages));
        add_unconverted(stages);
        add(funnel(stages));
        add(documents::Paragraph{documents::plain(say("report.states_note")), documents::ParagraphLook::small});
        add_groups("country", [&](const domain::Claim& claim) { return app::country_of(ledger_, claim); });
        add_groups("product", [&](const domain::Claim& claim) { return product_of(ledger_, claim); });
        add_groups("seller", [](const domain::Claim& claim) { return claim.entry->seller_id.str(); });
        add_course();
        add_entries();
        return std::move(blocks_);
    }

private:
    std::string say(const std::string& key, const Parameters& params = {}) const { return ground_.say(key, params); }
    void add(documents::Block block) { blocks_.push_back(std::move(block)); }

    static documents::Paragraph paragraph(std::string text) { return {documents::plain(std::move(text))}; }

    std::string with_currency(const std::string& key) const {
        return say("report.in_currency", Parameters{{"what", say(key)}, {"currency", figures_.currency}});
    }

    /// One line a stage: what it comes to and how much of it the other party confirmed.
    documents::List lead(const std::vector<StageTotal>& stages) {
        documents::List list;
        for (const auto& stage : stages) {
            if (stage.split.total.count == 0) continue;
            auto runs = documents::plain(figures_.stage_name(stage.stage) + ": ");
            runs.push_back(figures_.money_run(stage.split.total, stage.stage, FigurePart::total));
            runs.push_back({" (" + say("report.of_it_confirmed") + " "});
            runs.push_back(figures_.money_run(stage.split.confirmed, stage.stage, FigurePart::confirmed));
            runs.push_back({")"});
            list.items.push_back({std::move(runs)});
        }
        return list;
    }

    documents::Table stage_table(const std::vector<StageTotal>& stages) {
        documents::Table table;
        table.caption = with_currency("report.by_stage");
        table.columns = {{1.8}, {0.9}, {1.5}, {1.6}, {1.5}, {1.4}, {1.3}};
        table.rows.push_back({cell(say("ledger.column.stage")), cell(say("report.count")), cell(say("report.total")),
                              cell(say("ledger.state.confirmed")), cell(say("ledger.state.claimed")),
                              cell(say("ledger.state.disputed")), cell(say("report.entries_of"))});
        for (const auto& stage : stages)
            table.rows.push_back({strong_cell(figures_.stage_name(stage.stage)),
                                  figures_.count(stage.split.total, stage.stage, FigurePart::total),
                                  figures_.money(stage.split.total, stage.stage, FigurePart::total),
                                  figures_.money(stage.split.confirmed, stage.stage, FigurePart::confirmed),
                                  figures_.money(stage.split.claimed, stage.stage, FigurePart::claimed),
                                  figures_.money(stage.split.disputed, stage.stage, FigurePart::disputed),
                                  cell(figures_.numbers_of(stage.stage))});
        return table;
    }

    void add_unconverted(const std::vector<StageTotal>& stages) {
        std::int64_t missing = 0, about = 0;
        for (const auto& stage : stages) {
            missing += stage.split.total.unconverted;
            about += stage.split.total.approximate;
        }
        std::string note;
        if (missing > 0) note += say("report.unconverted", Parameters{{"count", missing}});
        if (about > 0) note += (note.empty() ? "" : " ") + say("report.approximate", Parameters{{"count", about}});
        for (const auto& rate : ledger_.rates.rates)
            note += (note.empty() ? "" : "\n") + say("log.sheet.rate", Parameters{{"on", rate.on_day.str()},
                                                                                  {"currency", rate.currency},
                                                                                  {"rate", rate.rate},
                                                                                  {"base", ledger_.rates.base_currency},
                                                                                  {"source", rate.source}});
        if (!note.empty()) add(documents::Paragraph{documents::plain(note), documents::ParagraphLook::small});
    }

    documents::Chart funnel(const std::vector<StageTotal>& stages) {
        documents::Chart chart{documents::ChartKind::funnel,
                               say("report.funnel"),
                               say("report.funnel_description"),
                               {},
                               {},
                               figures_.currency};
        chart.series = {{say("ledger.state.confirmed"), {}, {}},
                        {say("ledger.state.claimed"), {}, {}},
                        {say("ledger.state.disputed"), {}, {}}};
        for (const auto& stage : stages) {
            chart.categories.push_back(figures_.stage_name(stage.stage));
            chart.series[0].values.push_back(figures_.units(stage.split.confirmed));
            chart.series[1].values.push_back(figures_.units(stage.split.claimed));
            chart.series[2].values.push_back(figures_.units(stage.split.disputed));
        }
        return chart;
    }

    std::string group_name(const std::string& by, const std::string& key) const {
        if (key == "-") return say("report.nobody." + by);
        if (by == "country") return text::country_name(ground_.reader(), key);
        if (by == "product") return key;
        const auto party = ledger_.parties.find(key);
        return party == ledger_.parties.end() ? key : shown(ground_.lang, party->second.names);
    }

    void add_groups(const std::string& by, const std::function<std::string(const domain::Claim&)>& key_of) {
        const auto groups = group_totals(ledger_, figures_.currency, key_of);
        add(heading(2, say("report.by." + by)));
        documents::Table table;
        table.caption = with_currency("report.by." + by);
        table.columns = {{2.1}, {0.9}, {1.5}, {1.5}, {1.5}, {1.5}};
        table.rows.push_back({cell(say("report.column." + by)), cell(say("report.count")),
                              cell(figures_.stage_name(OutcomeStage::consultation)),
                              cell(figures_.stage_name(OutcomeStage::expected_contract)),
                              cell(figures_.stage_name(OutcomeStage::contract)),
                              cell(figures_.stage_name(OutcomeStage::performed))});
        documents::Chart chart{documents::ChartKind::bar,
                               say("report.by." + by),
                               say("report.groups_description"),
                               {},
                               {{figures_.stage_name(OutcomeStage::consultation), {}, {}},
                                {figures_.stage_name(OutcomeStage::contract), {}, {}}},
                               figures_.currency};
        for (std::size_t i = 0; i < std::min(groups.size(), report_groups_max); ++i) {
            const auto name = group_name(by, groups[i].key);
            table.rows.push_back(group_row(name, groups[i]));
            if (i >= charted_groups) continue;
            chart.categories.push_back(name);
            chart.series[0].values.push_back(figures_.units(groups[i].stages[0].total));
            chart.series[1].values.push_back(figures_.units(groups[i].stages[2].total));
        }
        if (groups.size() > report_groups_max) table.note = left_out(groups.size() - report_groups_max);
        add(std::move(table));
        if (groups.size() > 1) add(std::move(chart));
    }

    std::vector<documents::TableCell> group_row(const std::string& name, const GroupTotal& group) const {
        std::int64_t count = 0;
        std::vector<documents::TableCell> row{strong_cell(name), {}};
        for (const auto& stage : group.stages) {
            count += stage.total.count;
            row.push_back(figures_.plain_money(stage.total));
        }
        row[1] = count_cell(ground_.reader(), count);
        return row;
    }

    std::string left_out(std::size_t count) const {
        return say("report.left_out", Parameters{{"count", static_cast<std::int64_t>(count)}});
    }

    void add_course() {
        const auto course = course_of(ledger_, figures_.currency);
        if (course.size() < 2) return;
        add(heading(2, say("report.course")));
        documents::Chart chart{
            documents::ChartKind::line, say("report.course"), say("report.course_description"), {}, {},
            figures_.currency};
        for (std::size_t stage = 0; stage < 4; ++stage)
            chart.series.push_back({figures_.stage_name(static_cast<OutcomeStage>(stage)), {}, {}});
        documents::Table table;
        table.caption = with_currency("report.course");
        table.rows.push_back({cell(say("report.until"))});
        for (const auto& series : chart.series) table.rows[0].push_back(cell(series.name));
        for (const auto& point : course) {
            chart.categories.push_back(point.until.str());
            auto& row = table.rows.emplace_back();
            row.push_back(strong_cell(point.until.str()));
            for (std::size_t stage = 0; stage < 4; ++stage) {
                row.push_back(figures_.plain_money(point.stages[stage]));
                chart.series[stage].values.push_back(figures_.units(point.stages[stage]));
            }
        }
        add(std::move(table));
        add(std::move(chart));
    }

    void add_entries() {
        add(heading(1, say("report.evidence")));
        LedgerFilter counting;
        counting.show = LedgerShow::counting;
        const auto entries = entries_of(ledger_, counting);
        documents::Table table;
        table.caption = say("report.entries");
        table.columns = {{0.6}, {1.5}, {1.2}, {1.9}, {1.9}, {1.7}, {1.4}};
        table.rows.push_back({cell(say("ledger.column.number")), cell(say("ledger.column.happened_on")),
                              cell(say("ledger.column.stage")), cell(say("ledger.column.seller")),
                              cell(say("ledger.column.buyer")), cell(say("ledger.column.amount")),
                              cell(say("ledger.column.state"))});
        for (std::size_t i = 0; i < std::min(entries.size(), report_entries_max); ++i)
            table.rows.push_back(entry_row(row_of(ledger_, *entries[i], figures_.currency)));
        if (entries.size() > report_entries_max) table.note = left_out(entries.size() - report_entries_max);
        add(std::move(table));
    }

    std::vector<documents::TableCell> entry_row(const LedgerRow& row) const {
        const auto name = [&](const std::optional<LedgerParty>& party) {
            return party ? shown(ground_.lang, party->names) : std::string();
        };
        const auto amount = row.amount ? figures_.exact(*row.amount) : std::string();
        return {count_cell(ground_.reader(), row.number),
                cell(row.happened_on.str()),
                cell(row.stage ? figures_.stage_name(*row.stage) : ""),
                cell(name(row.seller)),
                cell(name(row.buyer)),
                cell(row.approximate ? say("report.about", Parameters{{"amount", amount}}) : amount),
                cell(answer_word(ground_.reader(), row.state))};
    }

    const PaperGround& ground_;
    const LoadedLedger& ledger_;
    const ReportFigures figures_;
    std::vector<documents::Block> blocks_;
};

}  // namespace

std::vector<documents::Block> report_ledger_blocks(const PaperGround& ground, const LoadedLedger& ledger,
                                                   const std::string& currency) {
    return LedgerPart(ground, ledger, currency).blocks();
}

}  // namespace gyoryu::app
