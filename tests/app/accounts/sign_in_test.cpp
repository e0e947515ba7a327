#include "app/accounts/sign_in.h"
#include "app/accounts/change_email.h"
#include "app/accounts/change_password.h"
#include "app/accounts/find_session.h"
#include "app/accounts/sign_out.h"
#include "app/fixture.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <gmock/gmock.h>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

class SignIn : public testing::Test {
protected:
    SignIn() { must(create_account(system, {"Kim@Example.org", "김예시", domain::Lang::ko, password})); }

    std::string try_with(const std::string& email, const std::string& word, const std::string& address = "192.0.2.7") {
        auto context = house.nobody();
        context.address = address;
        return fault_of(sign_in(context, {email, word}));
    }

    std::vector<domain::Mail> letters(const std::string& purpose) {
        return house.database().read([&](store::Transaction& tx) {
            return store::select_where<domain::Mail>(tx, store::where("purpose", purpose));
        });
    }

    app_tests::Installation house;
    Context system = house.system();
    const std::string password = "아주 긴 비밀번호 1";
};

TEST_F(SignIn, gives_a_session_that_finds_the_account) {
    auto context = house.nobody();
    const auto signed_in = must(sign_in(context, {" kim@example.ORG ", password}));
    EXPECT_EQ(signed_in.session.account->display_name, "김예시");
    EXPECT_EQ(signed_in.session.via, SessionVia::account);
    const auto visitor = must(find_session(*house.services, signed_in.token));
    EXPECT_EQ(std::get<domain::AccountActor>(visitor.actor).account_id, signed_in.session.account->id);
    EXPECT_EQ(visitor.csrf_token, signed_in.session.csrf_token);
    EXPECT_EQ(must(show_session(*house.services, signed_in.token)).account->email, "kim@example.org");
}

TEST_F(SignIn, says_the_same_for_an_unknown_account_and_a_wrong_password) {
    EXPECT_EQ(try_with("nobody@example.org", password), "wrong_credentials");
    EXPECT_EQ(try_with("kim@example.org", "falsch falsch"), "wrong_credentials");
    EXPECT_EQ(try_with("kim@example.org", ""), "validation_failed");
}

TEST_F(SignIn, locks_an_account_after_five_failures_from_anywhere_for_a_quarter_of_an_hour) {
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(try_with("kim@example.org", "wrong", "192.0.2." + std::to_string(i)), "wrong_credentials");
        house.clock.pass_minutes(1);
    }
    auto context = house.nobody();
    context.address = "198.51.100.1";
    const auto locked = sign_in(context, {"kim@example.org", password});
    ASSERT_EQ(fault_of(locked), "too_many_attempts");
    EXPECT_EQ(locked.error().params, (std::vector<base::FaultParameter>{{"seconds", "600"}}));
    house.clock.pass_minutes(10);
    EXPECT_EQ(try_with("kim@example.org", password), "ok");
}

TEST_F(SignIn, locks_an_address_that_tries_many_accounts) {
    for (int i = 0; i < 5; ++i) try_with("guess" + std::to_string(i) + "@example.org", "wrong");
    EXPECT_EQ(try_with("kim@example.org", password), "too_many_attempts");
    EXPECT_EQ(try_with("kim@example.org", password, "198.51.100.1"), "ok");
}

TEST_F(SignIn, forgets_failures_once_it_succeeds) {
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i) try_with("kim@example.org", "wrong", "192.0.2." + std::to_string(round * 10 + i));
        EXPECT_EQ(try_with("kim@example.org", password), "ok");
    }
}

TEST_F(SignIn, refuses_a_disabled_account_and_ends_its_sessions) {
    auto context = house.nobody();
    const auto signed_in = must(sign_in(context, {"kim@example.org", password}));
    house.database().write([](store::Transaction& tx) { tx.execute("UPDATE accounts SET disabled = 1"); });
    EXPECT_EQ(try_with("kim@example.org", password), "account_disabled");
    EXPECT_EQ(try_with("kim@example.org", "wrong"), "wrong_credentials");
    EXPECT_EQ(fault_of(find_session(*house.services, signed_in.token)), "not_signed_in");
}

TEST_F(SignIn, lasts_twelve_hours_from_the_last_use_and_thirty_days_at_most) {
    auto context = house.nobody();
    const auto token = must(sign_in(context, {"kim@example.org", password})).token;
    for (int i = 0; i < 65; ++i) {
        house.clock.pass_minutes(11 * 60);
        ASSERT_EQ(fault_of(find_session(*house.services, token)), "ok") << i;
    }
    house.clock.pass_minutes(6 * 60);
    EXPECT_EQ(fault_of(find_session(*house.services, token)), "not_signed_in");

    const auto idle = must(sign_in(context, {"kim@example.org", password})).token;
    house.clock.pass_minutes(12 * 60);
    EXPECT_EQ(fault_of(find_session(*house.services, idle)), "not_signed_in");
}

TEST_F(SignIn, writes_nothing_for_a_session_used_again_at_once) {
    auto context = house.nobody();
    const auto token = must(sign_in(context, {"kim@example.org", password})).token;
    house.clock.pass_minutes(5);
    const auto end = must(find_session(*house.services, token)).expires_at;
    house.clock.pass_minutes(4);
    EXPECT_EQ(must(find_session(*house.services, token)).expires_at, end);
}

TEST_F(SignIn, ends_with_signing_out) {
    auto context = house.nobody();
    const auto token = must(sign_in(context, {"kim@example.org", password})).token;
    must(sign_out(context, token));
    EXPECT_EQ(fault_of(find_session(*house.services, token)), "not_signed_in");
    EXPECT_EQ(fault_of(sign_out(context, token)), "ok");
}

TEST_F(SignIn, keeps_neither_token_nor_password_nor_email_of_a_guess_in_the_store) {
    auto context = house.nobody();
    const auto signed_in = must(sign_in(context, {"kim@example.org", password}));
    try_with("victim@example.org", "guessed secret");
    house.database().read([&](store::Transaction& tx) {
        for (const char* sql : {"SELECT token_hash, '' FROM sign_ins", "SELECT \"key\", '' FROM attempts",
                                "SELECT password_hash, display_name FROM accounts"})
            for (const auto& row : tx.query(sql))
                for (const auto& secret : {signed_in.token, password, std::string("victim@example.org")})
                    EXPECT_EQ(store::text_of(row[0]).find(secret), std::string::npos) << sql;
    });
}

TEST_F(SignIn, a_new_password_needs_the_old_one_and_ends_other_sessions) {
    auto nobody = house.nobody();
    const auto here = must(sign_in(nobody, {"kim@example.org", password}));
    const auto elsewhere = must(sign_in(nobody, {"kim@example.org", password}));
    auto context = house.as(must(find_session(*house.services, here.token)).actor);
    EXPECT_EQ(fault_of(change_password(context, {"wrong", "ein neues langes Wort"}, here.token)), "wrong_credentials");
    EXPECT_EQ(fault_of(change_password(context, {std::nullopt, "ein neues langes Wort"}, here.token)),
              "wrong_credentials");
    EXPECT_EQ(fault_of(change_password(context, {password, "kurz"}, here.token)), "weak_password");
    EXPECT_EQ(fault_of(change_password(context, {password, "aaaaaaaaaaaaaa"}, here.token)), "weak_password");
    must(change_password(context, {password, "ein neues langes Wort"}, here.token));
    EXPECT_EQ(fault_of(find_session(*house.services, here.token)), "ok");
    EXPECT_EQ(fault_of(find_session(*house.services, elsewhere.token)), "not_signed_in");
    EXPECT_EQ(try_with("kim@example.org", password), "wrong_credentials");
    EXPECT_EQ(try_with("kim@example.org", "ein neues langes Wort"), "ok");
    ASSERT_EQ(letters("password_changed").size(), 1u);
    EXPECT_EQ(letters("password_changed")[0].to, "kim@example.org");
}

TEST_F(SignIn, a_new_address_needs_the_password_and_belongs_to_nobody_else) {
    must(create_account(system, {"lee@example.org", "이예시", domain::Lang::ko, password}));
    auto nobody = house.nobody();
    const auto here = must(sign_in(nobody, {"kim@example.org", password}));
    auto context = house.as(must(find_session(*house.services, here.token)).actor);
    const auto change = [&](std::optional<std::string> current, const std::string& email) {
        return fault_of(change_email(context, {std::move(current), email}, here.token));
    };
    EXPECT_EQ(change(std::nullopt, "new@example.org"), "wrong_credentials");
    EXPECT_EQ(change("wrong", "new@example.org"), "wrong_credentials");
    EXPECT_EQ(change(password, "no address"), "validation_failed");
    EXPECT_EQ(change(password, "LEE@example.org"), "conflict_exists");
    EXPECT_EQ(try_with("kim@example.org", password), "ok");
    EXPECT_TRUE(letters("address_changed").empty()) << "nothing was changed";
    EXPECT_EQ(change(password, "New@Example.org"), "ok");
    const auto told = letters("address_changed");
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].to, "kim@example.org") << "whoever had it until now";
    EXPECT_THAT(told[0].body, testing::Not(testing::HasSubstr("new@example.org")));
    EXPECT_THAT(told[0].body, testing::HasSubstr("김예시"));
    EXPECT_EQ(try_with("kim@example.org", password, "198.51.100.1"), "wrong_credentials");
    EXPECT_EQ(try_with("new@example.org", password), "ok");
    EXPECT_EQ(fault_of(change_email(nobody, {password, "x@example.org"}, here.token)), "not_signed_in");
}

}  // namespace gyoryu::app
