#include "app/info/demo_accounts.h"

#include "schema/read.h"
#include "schema/write.h"
#include "store/settings.h"

#include <boost/json/serialize.hpp>

namespace gyoryu::app {
namespace {

constexpr std::string_view key = "demo_accounts";

}  // namespace

void put_demo_accounts(store::Transaction& tx, const std::vector<DemoAccount>& accounts) {
    store::put_setting(tx, key, boost::json::serialize(schema::to_json(accounts)));
}

std::vector<DemoAccount> find_demo_accounts(store::Transaction& tx) {
    const auto text = store::find_setting(tx, key);
    if (!text) return {};
    return schema::from_text<std::vector<DemoAccount>>(*text).value_or(std::vector<DemoAccount>{});
}

}  // namespace gyoryu::app
