#include "app/ledger/erase_note.h"

#include "app/ledger/ledger_house.h"
#include "app/ledger/verify_chain.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

class EraseNote : public testing::Test {
protected:
    ChainState chain() {
        return house.database().read([&](store::Transaction& tx) { return verify_chain(tx, house.event.id); });
    }
    bool stored_anywhere(const std::string& text) {
        return house.database().read([&](store::Transaction& tx) {
            for (const char* table : {"ledger_notes", "ledger_entries", "audit_entries"})
                for (const auto& row : tx.query(std::string("SELECT * FROM ") + table))
                    for (const auto& cell : row)
                        if (const auto* told = std::get_if<std::string>(&cell);
                            told != nullptr && told->find(text) != std::string::npos)
                            return true;
            return false;
        });
    }

    app_tests::LedgerHouse house;
    Context organiser = house.organiser();
};

TEST_F(EraseNote, takes_the_name_away_and_leaves_amount_hash_and_chain) {
    auto edit = house.edit(52'000);
    edit.words.stated_by = "홍길동";
    const auto entry = house.record(edit);
    const auto before = chain();
    EXPECT_TRUE(stored_anywhere("홍길동"));
    const auto erased = must(erase_note(organiser, entry.id));
    EXPECT_TRUE(erased.erased);
    EXPECT_EQ(erased.amount, entry.amount);
    EXPECT_FALSE(stored_anywhere("홍길동"));
    EXPECT_FALSE(chain().broken);
    EXPECT_EQ(chain().head_hash, before.head_hash);
    EXPECT_EQ(chain().erased_notes, 1);
    EXPECT_EQ(fault_of(erase_note(organiser, entry.id)), "person_erased");
}

TEST_F(EraseNote, takes_away_all_that_one_person_said) {
    auto edit = house.edit(52'000);
    edit.claimant_id = house.dental.id.str();
    edit.words.stated_by = "홍길동";
    house.record(edit);
    edit.amount.minor += 100;
    house.record(edit);
    edit.claimant_id = house.mouth.id.str();
    edit.words.stated_by = "王样例";
    house.record(edit);
    const auto count = house.database().write(
        [&](store::Transaction& tx) { return erase_notes_of(tx, house.dental.id.str(), house.clock.now()); });
    EXPECT_EQ(count, 2);
    EXPECT_FALSE(stored_anywhere("홍길동"));
    EXPECT_TRUE(stored_anywhere("王样例"));
    EXPECT_FALSE(chain().broken);
}

TEST_F(EraseNote, is_the_organisers_matter) {
    const auto entry = house.record(52'000);
    auto auditor = house.auditor();
    auto stranger = house.stranger();
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(erase_note(auditor, entry.id)), "forbidden");
    EXPECT_EQ(fault_of(erase_note(stranger, entry.id)), "not_found");
    EXPECT_EQ(fault_of(erase_note(nobody, entry.id)), "not_signed_in");
}

}  // namespace gyoryu::app
