// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/focus.h"

#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

constexpr std::array<const char*, 5> kNames = {"users", "gross_arr", "arpu", "net_arr", "productivity"};

} // namespace

const char* focusName(Focus focus)
{
    return kNames[size_t(focus)];
}

std::optional<Focus> focusOf(QStringView name)
{
    const auto it = std::ranges::find_if(kNames, [&](const char* known) { return name == QLatin1String(known); });
    return it == kNames.end() ? std::nullopt : std::optional(Focus(it - kNames.begin()));
}

std::array<Metric, 4> focusMetrics(Focus focus)
{
    switch (focus) {
    case Focus::Users: return {Metric::Users, Metric::CoreAdoption, Metric::ActivityChurn, Metric::Customers};
    case Focus::GrossArr: return {Metric::GrossArr, Metric::CommittedMrr, Metric::NewMrr, Metric::Grr};
    case Focus::Arpu: return {Metric::Arpu, Metric::Arpa, Metric::Expansion, Metric::Users};
    case Focus::Productivity: return {Metric::ArrPerFte, Metric::AccountsPerFte, Metric::Arr, Metric::Customers};
    case Focus::NetArr: break;
    }
    return {Metric::Nrr, Metric::Grr, Metric::LogoChurn, Metric::Mrr};
}

Result<Focus> FocusStore::read() const
{
    return storage::attempt([&] {
        const auto row = storage::readOne<SettingRow>(m_db, "WHERE t.id = ?1", kFocusSetting);
        return (row ? focusOf(row->value) : std::nullopt).value_or(Focus::NetArr);
    });
}

Result<Edit> FocusStore::change(Focus focus, const Act& act) const
{
    return storage::attempt([&] {
        const auto row = storage::readOne<SettingRow>(m_db, "WHERE t.id = ?1", kFocusSetting);
        const SettingRow wanted{kFocusSetting, QStringLiteral("focus"), QLatin1String(focusName(focus))};
        Edit edit(QStringLiteral("setting.focus"), act);
        if (row)
            edit.update(*row, wanted);
        else
            edit.insert(wanted);
        return edit;
    });
}

} // namespace tasuki::revenue
