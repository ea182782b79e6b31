// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "usage/usage_store.h"

using namespace tasuki;

namespace {

struct Used : test::ImportFixture {
    Used()
    {
        good(Entity::Account, "account_id,name\nA1,Alpha\nA2,Beta\nA3,Gamma\n");
        // Today is 2026-01-15: December is over.
        good(Entity::Usage, "account_id,metric,period,value\nA1,logins,2025-11,50\nA1,logins,2025-12,60\n"
                            "A1,reports,2025-11,10\nA1,reports,2025-12,5\nA2,logins,2025-10,3\nA2,logins,2025-12,0\n");
    }
    AccountId account(const char* key)
    {
        return AccountId(count(QByteArray("SELECT id FROM accounts WHERE account_key = '").append(key).append('\'')));
    }
    UsageStore store() { return UsageStore(workspace->db()); }
};

} // namespace

TEST_CASE_METHOD(Used, "how usage stands is read of one account and of all alike", "[usage]")
{
    const QDate today = clock.today();
    REQUIRE(today == QDate(2026, 1, 15));
    const auto all = *store().standings(today);
    CHECK(all.size() == 2); // who has no values has no standing
    for (const char* key : {"A1", "A2"}) {
        INFO(key);
        CHECK(all.value(account(key)) == **store().standing(account(key), today));
    }
    CHECK_FALSE(store().standing(account("A3"), today)->has_value());
    const usage::UsageStanding growing = all.value(account("A1"));
    REQUIRE(growing.trend);
    CHECK(growing.trend->metric == QStringLiteral("logins"));
    CHECK(usage::changeText(growing.trend->change()) == QStringLiteral("0.2000"));
    CHECK_FALSE(growing.core);
    CHECK(growing.lastUsed == QDate(2025, 12, 31));
    CHECK_FALSE(growing.silent);
    const usage::UsageStanding silent = all.value(account("A2"));
    CHECK(silent.silent);
    CHECK(silent.lastUsed == QDate(2025, 10, 31));
    workspace->db().execute("INSERT INTO core_metrics (id, metric) VALUES (1, 'reports')");
    const usage::UsageStanding marked = store().standings(today)->value(account("A1"));
    CHECK(marked.core);
    CHECK(usage::changeText(marked.trend->change()) == QStringLiteral("-0.5000"));
}
