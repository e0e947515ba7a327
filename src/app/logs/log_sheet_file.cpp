#include "app/logs/log_sheet_file.h"

#include "app/documents/wording.h"
#include "app/logs/log_wording.h"
#include "app/logs/show_log.h"
#include "app/reader.h"
#include "documents/papers/log_sheet_pdf.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "text/country_name.h"
#include "text/dates.h"
#include "text/numbers.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using documents::LogSheetRow;
using text::Language;

std::string say(Language reader, const std::string& key, const text::Parameters& params = {}) {
    return text::sentence(reader, key, params);
}

/// Boxes to tick, the chosen one ticked.
template <class Enum>
std::string boxes(Language reader, std::string_view area, const std::optional<Enum>& chosen) {
    std::string text;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto one) {
        text += (text.empty() ? "" : "    ") + std::string(chosen == one.value ? "☑ " : "☐ ") +
                log_word(reader, area, one.value);
    });
    return text;
}

class SheetOf {
public:
    SheetOf(const Context& context, const MeetingLog& log, const domain::Event& event, const domain::EventRates* rates)
        : reader_(reader_of(context.lang)), context_(context), log_(log), event_(event), rates_(rates) {}

    documents::LogSheet make() {
        documents::LogSheet sheet;
        sheet.title = say(reader_, "log.title");
        sheet.event = shown_names(reader_, event_.names).main;
        sheet.subtitle = text::full_date(reader_, log_.day) + " " + text::time_range(log_.starts, log_.ends) + " · " +
                         place_line(reader_, log_.mode, log_.table_label);
        sheet.link = context_.services.settings.public_url + "/l/" + log_.meeting_id.str();
        sheet.link_hint = say(reader_, "log.sheet.scan");
        sheet.sample = event_.sample;
        choose_content();
        sheet.state = state_line();
        add_rows(sheet);
        add_signatures(sheet);
        return sheet;
    }

private:
    void choose_content() {
        if (log_.settled) {
            content_ = &*log_.settled;
            return;
        }
        if (log_.versions.empty()) return;
        const auto own = std::ranges::find(log_.versions, true, &LogVersion::own);
        version_ = own == log_.versions.end() ? &log_.versions.front() : &*own;
        content_ = &version_->content;
    }

    std::string state_line() const {
        if (log_.settled) {
            const auto local = base::to_local(*log_.settled_at, event_.time_zone);
            const bool parties = log_.settled_by == domain::LogSettler::parties;
            return say(reader_, parties ? "log.sheet.by_parties" : "log.sheet.settled",
                       text::Parameters{{"at", local.day.str() + " " + local.time.str()}});
        }
        if (version_ == nullptr) return say(reader_, "log.sheet.empty");
        return say(reader_, "log.sheet.open",
                   text::Parameters{{"author", log_word(reader_, "author", version_->author)}});
    }

    /// What a filled sheet does not say is left out; an empty one leaves room for it.
    void row(documents::LogSheet& sheet, const std::string& field, std::string value, int lines = 1) const {
        if (value.empty() && content_ != nullptr) return;
        sheet.rows.push_back({say(reader_, "log.field." + field), std::move(value), lines});
    }

    void add_rows(documents::LogSheet& sheet) const {
        static const domain::LogContent nothing;
        const auto& content = content_ == nullptr ? nothing : *content_;
        const auto party = [&](const Counterpart& one) { return text::with_original(shown_names(reader_, one.names)); };
        sheet.rows.push_back({say(reader_, "log.list.seller"), party(log_.seller)});
        sheet.rows.push_back({say(reader_, "log.list.buyer"), party(log_.buyer)});
        row(sheet, "buyer_country", text::country_name(reader_, log_.buyer.country));
        row(sheet, "outcome",
            boxes(reader_, "outcome", content_ == nullptr ? std::nullopt : std::optional(content.outcome)));
        row(sheet, "form", boxes(reader_, "form", content_ == nullptr ? std::nullopt : std::optional(content.form)));
        row(sheet, "started_at", content.started_at ? content.started_at->str() : "");
        row(sheet, "product", content.product);
        row(sheet, "hs_code", content.hs_code);
        row(sheet, "seller_person", content.seller_person);
        row(sheet, "buyer_person", content.buyer_person);
        row(sheet, "buyer_email", content.buyer_email);
        row(sheet, "destination_country", text::country_name(reader_, content.destination_country));
        add_amounts(sheet, content);
        row(sheet, "next_steps", steps_text(content.next_steps), 4);
    }

    std::string money(const domain::LogContent& content, const std::optional<std::int64_t>& minor) const {
        if (!minor) return {};
        auto text = exact_money(reader_, *minor, content.currency);
        if (rates_ == nullptr || content.currency == rates_->base_currency) return text;
        if (const auto other = domain::converted(*rates_, {*minor, content.currency}, rates_->base_currency))
            text += "\n= " + exact_money(reader_, other->minor, other->currency);
        return text;
    }

    void add_amounts(documents::LogSheet& sheet, const domain::LogContent& content) const {
        row(sheet, "currency", content.currency);
        row(sheet, "unit_price", money(content, content.unit_price_minor));
        row(sheet, "quantity", content.quantity ? text::grouped(reader_, *content.quantity) : "");
        row(sheet, "amount", money(content, content.amount_minor));
        if (content_ == nullptr || content.expected_minor)
            row(sheet, "expected", money(content, content.expected_minor));
        if (content_ == nullptr || content.concluded_minor)
            row(sheet, "concluded", money(content, content.concluded_minor));
        if (rates_ == nullptr || content.currency.empty()) return;
        if (const auto* rate = domain::rate_of(*rates_, content.currency))
            sheet.rows.push_back({"", say(reader_, "log.sheet.rate",
                                          text::Parameters{{"on", rate->on_day.str()},
                                                           {"currency", rate->currency},
                                                           {"rate", rate->rate},
                                                           {"base", rates_->base_currency},
                                                           {"source", rate->source}})});
    }

    void add_signatures(documents::LogSheet& sheet) const {
        const bool seller = log_.settled || (version_ != nullptr && version_->seller_signature_holds);
        const bool buyer = log_.settled || (version_ != nullptr && version_->buyer_signature_holds);
        sheet.signatures.push_back(
            signature("seller_signature", seller && content_ != nullptr ? content_->seller_signature : std::nullopt));
        sheet.signatures.push_back(
            signature("buyer_signature", buyer && content_ != nullptr ? content_->buyer_signature : std::nullopt));
    }

    documents::LogSheetSignature signature(const std::string& field,
                                           const std::optional<domain::Signature>& signature) const {
        documents::LogSheetSignature to{say(reader_, "log.field." + field), {}, {}};
        if (!signature) return to;
        const auto local = base::to_local(signature->signed_at, event_.time_zone);
        to.name = signature->name + (signature->name.empty() ? "" : " · ") + local.day.str() + " " + local.time.str();
        for (const auto& stroke : signature->strokes) to.strokes.push_back(stroke.points);
        return to;
    }

    Language reader_;
    const Context& context_;
    const MeetingLog& log_;
    const domain::Event& event_;
    const domain::EventRates* rates_;
    const domain::LogContent* content_ = nullptr;
    const LogVersion* version_ = nullptr;
};

std::optional<domain::EventRates> rates_of(store::Transaction& tx, const EventId& event) {
    return store::find<domain::EventRates>(tx, store::where("event_id", event));
}

File file_of(Language reader, const std::string& name, const std::vector<documents::LogSheet>& sheets) {
    return {name + ".pdf", "application/pdf", documents::log_sheets_pdf(sheets, say(reader, "log.title"), reader)};
}

}  // namespace

Result<File> log_sheet_file(Context& context, const MeetingId& id) {
    const auto reader = reader_of(context.lang);
    struct Found {
        MeetingLog log;
        domain::Event event;
        std::optional<domain::EventRates> rates;
    };
    GYORYU_TRY(found, context.services.database.read([&](store::Transaction& tx) -> Result<Found> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::organise));
        return Found{show_log(context, tx, meeting, log_rows(tx, id)), meeting.event(),
                     rates_of(tx, meeting.event().id)};
    }));
    auto sheet = SheetOf(context, found.log, found.event, found.rates ? &*found.rates : nullptr).make();
    const auto name = say(reader, "log.title") + " " + found.log.seller.code + "-" + found.log.buyer.code;
    return file_of(reader, name, {std::move(sheet)});
}

Result<File> log_sheets_file(Context& context, const EventId& id) {
    const auto reader = reader_of(context.lang);
    struct Found {
        std::vector<MeetingLog> logs;
        domain::Event event;
        std::optional<domain::EventRates> rates;
    };
    GYORYU_TRY(found, context.services.database.read([&](store::Transaction& tx) -> Result<Found> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const auto released = load_log_event(context, tx, event);
        if (!released.told) return fail(FaultCode::not_released);
        Found all{{}, event, rates_of(tx, event.id)};
        const auto rows = log_rows_of(tx, event.id);
        for (const auto& place : log_places(released)) {
            const auto known = rows.find(place.placement->meeting_id);
            const bool settled = known != rows.end() && known->second.log && known->second.log->settled;
            if (place.cancelled || settled) continue;
            if (const auto meeting = log_meeting(context, released, *place.placement, false))
                all.logs.push_back(show_log(context, tx, *meeting, known == rows.end() ? LogRows{} : known->second));
        }
        std::ranges::sort(all.logs, {}, [](const MeetingLog& one) {
            return std::tuple(one.day, one.starts, one.table_label.size(), one.table_label);
        });
        return all;
    }));
    std::vector<documents::LogSheet> sheets;
    for (const auto& log : found.logs)
        sheets.push_back(SheetOf(context, log, found.event, found.rates ? &*found.rates : nullptr).make());
    return file_of(reader, say(reader, "log.title") + " " + found.event.slug, sheets);
}

}  // namespace gyoryu::app
