// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_store.h"

#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki::onboarding {

using storage::attempt;
using storage::readRows;

Result<std::vector<Onboarding>> OnboardingStore::all() const
{
    return attempt([&] { return readRows<Onboarding>(m_db, "ORDER BY t.account_id, t.service, t.id"); });
}

Result<std::vector<Onboarding>> OnboardingStore::ofAccount(AccountId account) const
{
    return attempt(
        [&] { return readRows<Onboarding>(m_db, "WHERE t.account_id = ?1 ORDER BY t.service, t.id", account); });
}

Result<std::optional<Onboarding>> OnboardingStore::find(OnboardingId onboarding) const
{
    return attempt([&] { return storage::readOne<Onboarding>(m_db, "WHERE t.id = ?1", onboarding); });
}

Result<std::vector<SuccessCriteria>> OnboardingStore::criteria() const
{
    return attempt([&] { return readRows<SuccessCriteria>(m_db, "ORDER BY t.version"); });
}

Result<std::vector<OnboardingTick>> OnboardingStore::ticks() const
{
    return attempt([&] { return readRows<OnboardingTick>(m_db, "ORDER BY t.onboarding_id, t.id"); });
}

Result<std::vector<OnboardingTick>> OnboardingStore::ticksOfAccount(AccountId account) const
{
    return attempt([&] {
        return readRows<OnboardingTick>(m_db, "WHERE t.account_id = ?1 ORDER BY t.onboarding_id, t.id", account);
    });
}

Result<CountFrom> OnboardingStore::countFrom() const
{
    return attempt([&] {
        const auto row = storage::readOne<SettingRow>(m_db, "WHERE t.id = ?1", kOnboardingCountSetting);
        return (row ? countFromOf(row->value) : std::nullopt).value_or(CountFrom::Signed);
    });
}

Result<Edit> OnboardingStore::setCountFrom(CountFrom from, const Act& act) const
{
    return attempt([&] {
        const auto row = storage::readOne<SettingRow>(m_db, "WHERE t.id = ?1", kOnboardingCountSetting);
        const SettingRow wanted{kOnboardingCountSetting, QStringLiteral("onboarding_count_from"),
                                QLatin1String(countFromName(from))};
        Edit edit(QStringLiteral("setting.onboardingCount"), act);
        if (row)
            edit.update(*row, wanted);
        else if (from != CountFrom::Signed)
            edit.insert(wanted);
        return edit;
    });
}

} // namespace tasuki::onboarding
