// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/ids.h"
#include "base/row.h"
#include "edit/edit.h"
#include "storage/database.h"

#include <QString>
#include <QTimeZone>

namespace tasuki {

/// One setting of the workspace as a row, so that a change of it is an Edit like any other.
struct SettingRow {
    RowId id;
    QString key;
    QString value;

    bool operator==(const SettingRow&) const = default;
};

template <>
struct RowTraits<SettingRow> {
    static constexpr Entity entity = Entity::Setting;
    static constexpr const char* table = "settings";
    static constexpr std::tuple fields{
        field("key", &SettingRow::key),
        field("value", &SettingRow::value, {.label = {u"Value", u"値"}}),
    };
};

/// How accounts are looked after: by one member from onboarding to renewal, or by stage.
enum class Organisation { ByFunction, ByAccount };

/// The settings that every workspace has.
struct Settings {
    QString baseCurrency;           ///< three capital letters
    int fiscalStartMonth = 4;       ///< 1 to 12
    bool fiscalNamedByLast = false; ///< fiscal years are named by the year of their last month
    Organisation organisation = Organisation::ByFunction;
    QString zoneId; ///< the IANA name of the zone in which instants of files become days

    /// Throws storage::Failure.
    static Settings read(storage::Database& db);
    FiscalStart fiscalStart() const { return {fiscalStartMonth, fiscalNamedByLast}; }
    QTimeZone zone() const { return QTimeZone(zoneId.toLatin1()); }
};

inline constexpr RowId kBaseCurrencySetting{1};
inline constexpr RowId kFiscalStartSetting{2};
inline constexpr RowId kFocusSetting{3}; ///< see revenue/focus.h
inline constexpr RowId kOrganisationSetting{4};
inline constexpr RowId kZoneSetting{5};
inline constexpr RowId kFiscalNameSetting{6};
inline constexpr RowId kOnboardingCountSetting{10}; ///< see onboarding/onboarding_store.h

/// Holds from the day of the act on. Throws storage::Failure.
Edit changeOrganisation(storage::Database& db, Organisation organisation, const Act& act);

} // namespace tasuki
