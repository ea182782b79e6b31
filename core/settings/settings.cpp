// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "storage/rows.h"

namespace tasuki {

namespace {

constexpr QStringView kByAccount = u"account";
constexpr QStringView kByFunction = u"function";

} // namespace

Settings Settings::read(storage::Database& db)
{
    Settings settings;
    for (const SettingRow& row : storage::readRows<SettingRow>(db, "")) {
        if (row.id == kBaseCurrencySetting)
            settings.baseCurrency = row.value;
        else if (row.id == kFiscalStartSetting)
            settings.fiscalStartMonth = row.value.toInt();
        else if (row.id == kOrganisationSetting && row.value == kByAccount)
            settings.organisation = Organisation::ByAccount;
        else if (row.id == kFiscalNameSetting)
            settings.fiscalNamedByLast = row.value == u"last";
        else if (row.id == kZoneSetting)
            settings.zoneId = row.value;
    }
    if (settings.zoneId.isEmpty())
        settings.zoneId = settings.baseCurrency == u"JPY" ? QStringLiteral("Asia/Tokyo") : QStringLiteral("UTC");
    return settings;
}

Edit changeOrganisation(storage::Database& db, Organisation organisation, const Act& act)
{
    const auto row = storage::readOne<SettingRow>(db, "WHERE t.id = ?1", kOrganisationSetting);
    const QStringView value = organisation == Organisation::ByAccount ? kByAccount : kByFunction;
    const SettingRow wanted{kOrganisationSetting, QStringLiteral("organisation"), value.toString()};
    Edit edit(QStringLiteral("setting.organisation"), act);
    if (row)
        edit.update(*row, wanted);
    else
        edit.insert(wanted);
    return edit;
}

} // namespace tasuki
