#include "store/transaction.h"

namespace gyoryu::store {

template <class F>
auto Transaction::guarded(std::string_view sql, const std::vector<Value>& params, F&& run) {
    if (failed_) throw BadStatement("the transaction has failed already: " + std::string(sql));
    // Until the statement has come back, so that an exception leaves the mark.
    failed_ = true;
    for (const Value& value : params)
        if (const auto* text = std::get_if<std::string>(&value); text && !is_storable_text(*text))
            throw BadStatement("text that is not UTF-8 in: " + std::string(sql));
    ++statements_;
    auto result = run();
    failed_ = false;
    return result;
}

Rows Transaction::query(std::string_view sql, std::vector<Value> params) {
    return guarded(sql, params, [&] { return connection_.query(sql, params); });
}

std::int64_t Transaction::execute(std::string_view sql, std::vector<Value> params) {
    return guarded(sql, params, [&] { return connection_.execute(sql, params); });
}

}  // namespace gyoryu::store
