#include "scenarios/load_event.h"

#include "base/assertions.h"
#include "scenarios/forgotten_day.h"

#include <fmt/format.h>

#include <algorithm>

namespace gyoryu::scenarios {
namespace {

domain::Names with_suffix(domain::Names names, const std::string& suffix) {
    for (auto& name : names) name.text += " " + suffix;
    return names;
}

/// A, B, … Z, AA, AB, …
std::string letters(int index) {
    const std::string last(1, static_cast<char>('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
}

class Writer {
public:
    Writer(EventData& event, std::vector<OrganisationData>& organisations)
        : event_(event),
          data_(*event.generated),
          organisations_(organisations),
          random_(static_cast<std::uint64_t>(data_.seed)) {}

    void write() {
        write_sellers();
        write_buyers();
        write_interpreters();
        const auto day = build_day(event_, random_);
        write_requests(day);
        write_absences(day);
        write_needs(day);
    }

private:
    bool chance(int percent) { return random_.below(100) < static_cast<std::uint64_t>(percent); }

    void write_participant(const std::string& code, domain::ParticipantSide side, OrganisationData organisation,
                           std::vector<std::string> languages, const std::string& contact) {
        const bool seller = side == domain::ParticipantSide::seller;
        organisation.key = "generated-" + code;
        organisation.sample = true;
        ParticipantData participant;
        participant.code = code;
        participant.side = side;
        participant.organisation = organisation.key;
        participant.languages = std::move(languages);
        participant.contact_name = contact;
        participant.email = fmt::format("{}@{}.example", code, seller ? "seller" : "buyer");
        event_.participants.push_back(std::move(participant));
        organisations_.push_back(std::move(organisation));
    }

    void write_sellers() {
        int number = 0;
        for (int maker = 1; maker <= data_.seller_makers; ++maker)
            for (const auto& line : data_.lines) {
                OrganisationData organisation;
                organisation.names = with_suffix(line.names, std::to_string(maker));
                organisation.country = "KR";
                std::vector<std::string> languages{"ko"};
                if (chance(data_.seller_english_percent)) languages.push_back("en");
                write_participant(fmt::format("S{:03}", ++number), domain::ParticipantSide::seller,
                                  std::move(organisation), std::move(languages), data_.seller_contact);
                event_.participants.back().products = {line.product};
            }
    }

    void write_buyers() {
        int number = 0;
        for (const auto& country : data_.countries)
            for (int i = 0; i < country.buyers; ++i) {
                OrganisationData organisation;
                // Neighbouring countries start at different stems, so that the list does not repeat itself.
                const auto& stem = data_.stems[static_cast<std::size_t>(number) % data_.stems.size()];
                organisation.names = with_suffix(stem.names, country.country);
                organisation.country = country.country;
                write_participant(fmt::format("B{:03}", ++number), domain::ParticipantSide::buyer,
                                  std::move(organisation), country.languages, data_.buyer_contact);
            }
    }

    void write_interpreters() {
        for (const auto& share : data_.languages)
            for (int i = 0; i < share.interpreters; ++i) {
                InterpreterData interpreter;
                interpreter.code = letters(static_cast<int>(event_.interpreters.size()));
                interpreter.names = with_suffix(data_.interpreter_names, interpreter.code);
                interpreter.email = interpreter.code + "@interpreter.example";
                interpreter.pairs = {"ko-" + share.language};
                event_.interpreters.push_back(std::move(interpreter));
            }
    }

    void write_request(const ParticipantData& from, const ParticipantData& to) {
        RequestData request;
        request.from = from.code;
        request.to = to.code;
        request.priority = 2 + static_cast<int>(random_.below(4));
        event_.requests.push_back(std::move(request));
    }

    /// In the order of the pairs, which tells nothing of the day.
    void write_requests(const ForgottenDay& day) {
        for (const auto& [seller, buyer] : day.pairs) {
            const auto& from = event_.participants[seller];
            const auto& to = event_.participants[buyer];
            const bool mutual = chance(data_.mutual_percent);
            const bool seller_asks = random_.below(2) == 0;
            if (mutual || seller_asks) write_request(from, to);
            if (mutual || !seller_asks) write_request(to, from);
        }
    }

    void write_absences(const ForgottenDay& day) {
        for (std::size_t person = 0; person < event_.participants.size(); ++person) {
            if (!chance(data_.unavailable_percent)) continue;
            const auto& free = day.free_slots[person];
            if (free.empty()) continue;
            const std::size_t at = random_.below(free.size());
            auto& unavailable = event_.participants[person].unavailable;
            unavailable = {free[at]};
            if (at + 1 < free.size() && free[at + 1] == free[at] + 1) unavailable.push_back(free[at + 1]);
        }
    }

    void write_needs(const ForgottenDay& day) {
        constexpr std::size_t most = 4;
        for (const auto& [seller, buyer] : day.pairs) {
            auto& products = event_.participants[buyer].products;
            const auto& product = event_.participants[seller].products.front();
            if (products.size() < most && std::find(products.begin(), products.end(), product) == products.end())
                products.push_back(product);
        }
    }

    EventData& event_;
    const GeneratedData& data_;
    std::vector<OrganisationData>& organisations_;
    base::Random random_;
};

}  // namespace

void write_out_generated(EventData& event, std::vector<OrganisationData>& organisations) {
    GYORYU_ASSERT(event.generated.has_value());
    Writer(event, organisations).write();
}

}  // namespace gyoryu::scenarios
