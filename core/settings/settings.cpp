// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "storage/rows.h"

namespace tasuki {

Settings Settings::read(storage::Database& db)
{
    Settings settings;
    for (const SettingRow& row : storage::readRows<SettingRow>(db, "")) {
        if (row.id == kBaseCurrencySetting)
            settings.baseCurrency = row.value;
        else if (row.id == kFiscalStartSetting)
            settings.fiscalStartMonth = row.value.toInt();
    }
    return settings;
}

} // namespace tasuki
