// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/defaults.h"

#include "account/stage.h"
#include "edit/edit.h"
#include "handoff/handoff_terms.h"
#include "search/search_index.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint.h"
#include "workspace/edit_writer.h"

namespace tasuki {

namespace {

void addStages(Edit& edit)
{
    qint64 id = 0;
    for (const Term& term : kStageTerms) {
        ++id;
        edit.insert(Stage{StageId(id), term.codeText(), int(id)});
    }
}

void addKinds(Edit& edit)
{
    qint64 id = 0;
    for (const DefaultKind& kind : kDefaultKinds) {
        ++id;
        edit.insert(TouchpointKind{TouchpointKindId(id), kind.term.codeText(), QString(), QString::fromUtf16(kind.tier),
                                   int(id), false});
    }
}

void addRoutes(Edit& edit)
{
    struct Default {
        RouteId id;
        int sla;
        StageId stage;
    };
    constexpr Default kRoutes[] = {{kSalesOnboarding, 2, kOnboarding},
                                   {kOnboardingSuccess, 3, kRetention},
                                   {kSuccessRenewal, 3, kRenewal},
                                   {kRenewalSuccess, 2, kRetention},
                                   {kChangeOfOwner, 2, StageId()}};
    for (size_t i = 0; i < std::size(kRoutes); ++i)
        edit.insert(Route{kRoutes[i].id, kRouteTerms[i].codeText(), QString(), int(i) + 1, kRoutes[i].sla,
                          kRoutes[i].stage, QString()});
    qint64 id = 0;
    for (const DefaultItem& item : kDefaultItems) {
        ++id;
        edit.insert(RouteItem{RowId(id), item.route, int(id), item.term.codeText(), QString(), item.kind,
                              QString::fromUtf16(item.parameter), item.required});
    }
}

} // namespace

void writeDefaults(storage::Database& db, const QString& baseCurrency, FiscalStart fiscalStart, const QString& zone)
{
    Edit edit(QStringLiteral("workspace.create"), Act());
    edit.insert(SettingRow{kBaseCurrencySetting, QStringLiteral("base_currency"), baseCurrency});
    edit.insert(
        SettingRow{kFiscalStartSetting, QStringLiteral("fiscal_start_month"), QString::number(fiscalStart.month)});
    if (fiscalStart.isNamedByLast)
        edit.insert(SettingRow{kFiscalNameSetting, QStringLiteral("fiscal_name"), QStringLiteral("last")});
    if (!zone.isEmpty())
        edit.insert(SettingRow{kZoneSetting, QStringLiteral("zone"), zone});
    addStages(edit);
    addKinds(edit);
    addRoutes(edit);
    search::SearchIndex(db).begin();
    const auto conflict = writeRows(db, edit);
    Q_ASSERT(!conflict);
    Q_UNUSED(conflict);
}

} // namespace tasuki
