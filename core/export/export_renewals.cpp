// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_lists.h"

#include "people/people_store.h"
#include "renewal/renewal_store.h"
#include "report/renewal_source.h"
#include "settings/settings.h"
#include "storage/failure.h"

#include <algorithm>

namespace tasuki::exports {

namespace {

using renewal::RenewalItem;
using storage::unwrap;
using enum ColumnType;

const std::vector<Column>& columns()
{
    static const std::vector<Column> all = {{QStringLiteral("account_id"), QStringLiteral("顧客ID"), Text},
                                            {QStringLiteral("account_name"), QStringLiteral("顧客名"), Text},
                                            {QStringLiteral("owner"), QStringLiteral("主担当"), Text},
                                            {QStringLiteral("due_date"), QStringLiteral("契約更新日"), Date},
                                            {QStringLiteral("days_left"), QStringLiteral("残り日数"), Number},
                                            {QStringLiteral("mrr_due"), QStringLiteral("更新対象MRR"), Number},
                                            {QStringLiteral("decision_day"), QStringLiteral("判断日"), Date},
                                            {QStringLiteral("call"), QStringLiteral("見立て"), Text},
                                            {QStringLiteral("call_180"), QStringLiteral("180日前の見立て"), Text},
                                            {QStringLiteral("call_90"), QStringLiteral("90日前の見立て"), Text},
                                            {QStringLiteral("outcome"), QStringLiteral("結果"), Text},
                                            {QStringLiteral("decided_on"), QStringLiteral("決定日"), Date},
                                            {QStringLiteral("mrr_renewed"), QStringLiteral("更新後MRR"), Number},
                                            {QStringLiteral("reason"), QStringLiteral("解約理由"), Text},
                                            {QStringLiteral("reason_text"), QStringLiteral("経緯"), Text}};
    return all;
}

/// Empty also where the day is not over yet.
QString callText(const RenewalItem& item, int daysBefore, QDate today)
{
    return toText(renewal::callOn(item, daysBefore, today).value_or(RenewalCall::None));
}

/// A default reason by its code, one of the workspace's own by its name.
QString reasonKey(const ChurnReason& reason)
{
    return reason.name.isEmpty() ? reason.code : reason.name;
}

} // namespace

Result<void> exportRenewals(storage::Database& db, QDate today, const ExportRange& range, RowSink& sink)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const int exponent = currencyExponent(Settings::read(db).baseCurrency);
        const Directory directory = unwrap(PeopleStore(db).directory());
        const auto reasons = unwrap(renewal::RenewalStore(db).reasons());
        unwrap(sink.begin(columns()));
        for (const RenewalItem& item : unwrap(report::renewalsOf(db, today))) {
            if ((range.from.isValid() && item.due < range.from) || (range.to.isValid() && item.due > range.to))
                continue;
            const auto decision = renewal::decisionDay(item, today);
            const auto reason = std::ranges::find(reasons, item.renewal.reasonId, &ChurnReason::id);
            unwrap(writeRow(
                sink,
                {item.accountKey, item.accountName, directory.memberKey(item.owner), item.due.toString(Qt::ISODate),
                 item.isOpen() ? QString::number(today.daysTo(item.due)) : QString(),
                 formatPlain(item.mrr, exponent, exponent), decision ? decision->day.toString(Qt::ISODate) : QString(),
                 toText(item.call()), callText(item, 180, today), callText(item, 90, today), toText(item.outcome()),
                 item.renewal.decidedOn.toString(Qt::ISODate),
                 item.renewal.mrrRenewed ? formatPlain(*item.renewal.mrrRenewed, exponent, exponent) : QString(),
                 reason == reasons.end() ? QString() : reasonKey(*reason), item.renewal.reasonText}));
        }
        unwrap(sink.end());
    });
}

} // namespace tasuki::exports
