#include "app/ledger/verify_chain.h"

#include "app/fixture.h"
#include "app/ledger/append_entry.h"
#include "app/ledger/entry_bytes.h"
#include "app/ledger/proof.h"
#include "base/random.h"
#include "store/ledger_tables.h"
#include "store/postgres_fixture.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <random>

namespace gyoryu::app {

using app_tests::must;
using domain::LedgerEntry;

/// A ledger of six entries on SQLite and PostgreSQL, and somebody who can write past the program.
class VerifyChain : public testing::TestWithParam<std::string> {
protected:
    VerifyChain()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {
        seller = house.seller("예시치과");
        buyer = house.buyer("样例口腔");
        OutcomeStatement said;
        said.seller_id = seller.id;
        said.buyer_id = buyer.id;
        said.unit_price_minor = 500;
        said.quantity = 52;
        said.words = {"유닛체어", "샘플 2대 먼저", "김예시"};
        write([&](store::Transaction& tx) {
            store::insert(
                tx, domain::EventRates{
                        house.event.id, "KRW", {{"USD", "1160.00", "예시 고시", base::LocalDate::of(2016, 6, 22)}}});
            for (int i = 1; i <= 4; ++i) {
                said.amount = {i * 10'000, "USD"};
                entries.push_back(must(append_outcome(organiser, tx, house.event, said)));
            }
            entries.push_back(must(append_correction(organiser, tx, house.event, entries[1].id, said)));
            entries.push_back(must(append_answer(organiser, tx, house.event, entries[2].id, {})));
        });
    }
    ~VerifyChain() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    void write(const std::function<void(store::Transaction&)>& f) { house.database().write(f); }
    ChainState state() {
        return house.database().read([&](store::Transaction& tx) { return verify_chain(tx, house.event.id); });
    }
    std::size_t missing() {
        return house.database().read([&](store::Transaction& tx) { return entries_only_audited(tx).size(); });
    }
    /// Writes into the tables as somebody with the database in their hands could.
    void tamper(const std::string& sql) {
        write([&](store::Transaction& tx) {
            const bool sqlite = url_.empty();
            for (const char* trigger : {"ledger_entries_keep", "ledger_entries_stay"})
                tx.execute(std::string("DROP TRIGGER IF EXISTS ") + trigger + (sqlite ? "" : " ON ledger_entries"));
            for (const char* trigger : {"ledger_notes_keep", "ledger_notes_stay", "ledger_notes_gone"})
                tx.execute(std::string("DROP TRIGGER IF EXISTS ") + trigger + (sqlite ? "" : " ON ledger_notes"));
            ASSERT_GT(tx.execute(sql), 0) << sql;
        });
    }
    std::string broken() {
        const auto found = state().broken;
        return found ? std::to_string(found->number) + " " + boost::describe::enum_to_string(found->fault, "") : "";
    }

    std::string url_;
    app_tests::EventHouse house;
    Context organiser = house.organiser();
    Participant seller;
    Participant buyer;
    std::vector<LedgerEntry> entries;
};

TEST_P(VerifyChain, an_untouched_ledger_is_whole) {
    EXPECT_EQ(broken(), "");
    EXPECT_EQ(state().entries, 6);
    EXPECT_EQ(state().head_hash, entries.back().hash);
    EXPECT_EQ(missing(), 0u);
}

TEST_P(VerifyChain, a_change_of_any_column_is_found_and_the_first_broken_entry_named) {
    const auto& shape = store::RowCodec<LedgerEntry>::shape();
    const auto row = store::RowCodec<LedgerEntry>::to_row(entries[2]);
    int tried = 0;
    for (std::size_t c = 0; c < shape.columns.size(); ++c) {
        const std::string column(shape.columns[c].name);
        // Another event's id and a taken number are refused by the store; both have tests of their own.
        if (column == "id" || column == "event_id" || column == "number") continue;
        const bool party = column == "seller_id" || column == "buyer_id";
        const bool figure = shape.columns[c].kind == store::CellKind::integer;
        const std::string changed = party ? "'" + (column == "seller_id" ? buyer : seller).id.str() + "'"
                                    : column == "happened_on" ? "'2016-06-23'"
                                    : column == "rate_on"     ? "'2016-06-21'"
                                    : figure                  ? "COALESCE(\"" + column + "\", 0) + 1"
                                                              : "COALESCE(\"" + column + "\", '') || 'x'";
        SCOPED_TRACE(column);
        tamper("UPDATE ledger_entries SET \"" + column + "\" = " + changed + " WHERE number = 3");
        const auto found = state().broken;
        ASSERT_TRUE(found);
        EXPECT_EQ(found->number, 3);
        write([&](store::Transaction& tx) {
            tx.execute("UPDATE ledger_entries SET \"" + column + "\" = $1 WHERE number = 3", {row[c]});
        });
        ASSERT_EQ(broken(), "");
        ++tried;
    }
    EXPECT_GT(tried, 25);
}

TEST_P(VerifyChain, one_changed_character_anywhere_is_found) {
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Random random(seed);
    for (int round = 0; round < 25; ++round) {
        const auto number = 1 + random.below(entries.size());
        const auto& hash = entries[number - 1].hash;
        auto other = hash;
        char& digit = other[random.below(other.size())];
        digit = digit == '0' ? '1' : '0';
        const bool own = random.below(2) == 0;
        const std::string column = own ? "hash" : "previous_hash";
        const auto before = own ? hash : entries[number - 1].previous_hash;
        tamper("UPDATE ledger_entries SET " + column + " = '" + other + "' WHERE number = " + std::to_string(number));
        EXPECT_EQ(broken(), std::to_string(number) + (own ? " hash" : " previous_hash"));
        tamper("UPDATE ledger_entries SET " + column + " = '" + before + "' WHERE number = " + std::to_string(number));
    }
    EXPECT_EQ(broken(), "");
}

TEST_P(VerifyChain, whoever_changes_an_entry_and_its_hash_breaks_the_next) {
    auto changed = entries[3];
    changed.amount_minor = 7;
    tamper("UPDATE ledger_entries SET amount_minor = 7, hash = '" + sha256_hex(entry_bytes(changed)) +
           "' WHERE number = 4");
    EXPECT_EQ(broken(), "5 previous_hash");
}

TEST_P(VerifyChain, removed_and_cut_off_entries_are_missed) {
    tamper("DELETE FROM ledger_entries WHERE number = 6");
    EXPECT_EQ(broken(), "") << "the chain alone cannot know its end";
    EXPECT_EQ(missing(), 1u) << "the audit does";
    tamper("DELETE FROM ledger_entries WHERE number = 2");
    EXPECT_EQ(broken(), "2 number");
    EXPECT_EQ(missing(), 2u);
}

TEST_P(VerifyChain, an_unreadable_row_is_named) {
    tamper("UPDATE ledger_entries SET kind = 'nonsense' WHERE number = 5");
    EXPECT_EQ(broken(), "5 unreadable");
}

TEST_P(VerifyChain, a_note_can_be_erased_but_not_changed_or_removed) {
    tamper(
        "UPDATE ledger_notes SET salt = '', product = '', remark = '', stated_by = '', erased_at = 1 WHERE entry_id = "
        "'" +
        entries[0].id.str() + "'");
    EXPECT_EQ(broken(), "");
    EXPECT_EQ(state().erased_notes, 1);
    tamper("UPDATE ledger_notes SET stated_by = '이예시' WHERE entry_id = '" + entries[1].id.str() + "'");
    EXPECT_EQ(broken(), "2 note");
    tamper("DELETE FROM ledger_notes WHERE entry_id = '" + entries[0].id.str() + "'");
    EXPECT_EQ(broken(), "1 note");
}

INSTANTIATE_TEST_SUITE_P(Drivers, VerifyChain, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

namespace {

struct Ran {
    int status = 0;
    std::string output;
};
Ran run(const std::string& command) {
    Ran ran;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const auto count = ::fread(buffer.data(), 1, buffer.size(), pipe)) ran.output.append(buffer.data(), count);
    ran.status = ::pclose(pipe);
    return ran;
}

}  // namespace

/// What somebody without the program makes of a proof.
class ExportedProof : public testing::Test {
protected:
    ExportedProof() {
        OutcomeStatement said;
        said.amount = {380'000'000, "USD"};
        said.words.remark = "기사 \"380만 달러\"\t끝";
        house.database().write([&](store::Transaction& tx) {
            for (int i = 0; i < 11; ++i) must(append_outcome(organiser, tx, house.event, said));
        });
        const auto files = house.database().read(
            [&](store::Transaction& tx) { return proof_of(tx, house.event.id, domain::Lang::ko, true); });
        for (const auto& file : files) {
            std::filesystem::create_directories((folder / file.name).parent_path());
            std::ofstream(folder / file.name, std::ios::binary) << file.bytes;
        }
    }
    std::string in(const std::string& command) const { return "cd " + folder.string() + " && " + command; }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
    std::filesystem::path folder = house.folder() / "proof";
};

TEST_F(ExportedProof, is_checked_with_sha256sum_openssl_and_a_shell) {
    EXPECT_EQ(run(in("sha256sum -c --quiet SHA256SUMS")).status, 0);
    const auto followed = run("sh " + (folder / "check.sh").string());
    EXPECT_EQ(followed.status, 0) << followed.output;
    EXPECT_EQ(followed.output.rfind("whole: 11 entries", 0), 0u);
    // With openssl alone: the second entry carries the digest of the first.
    const auto chained =
        run(in("h=$(openssl dgst -sha256 -r entries/000001.json | cut -d' ' -f1) && "
               "grep -q \"\\\"previous_hash\\\":\\\"$h\\\"\" entries/000002.json"));
    EXPECT_EQ(chained.status, 0) << chained.output;
}

TEST_F(ExportedProof, names_the_first_file_that_was_changed_replaced_or_taken_out) {
    EXPECT_EQ(run(in("sed -i s/380000000/480000000/ entries/000004.json && sh check.sh")).output,
              "broken: entries/000004.json\n");
    EXPECT_NE(run(in("sha256sum -c --quiet SHA256SUMS")).status, 0);
    EXPECT_EQ(run(in("sed -i s/480000000/380000000/ entries/000004.json && sh check.sh")).status, 0);
    EXPECT_EQ(run(in("mv entries/000011.json gone && sh check.sh")).output, "broken: HEAD\n");
    EXPECT_EQ(run(in("mv gone entries/000011.json && mv entries/000002.json gone && sh check.sh")).output,
              "missing: entries/000002.json\n");
    EXPECT_EQ(run(in("mv gone entries/000002.json && echo x >> notes/000003.json && sh check.sh")).output,
              "broken: notes/000003.json\n");
}

}  // namespace gyoryu::app
