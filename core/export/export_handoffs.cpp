// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_lists.h"

#include "report/handoff_report_source.h"
#include "settings/settings.h"
#include "storage/failure.h"

#include <algorithm>

namespace tasuki::exports {

namespace {

using report::HandoffReportRow;
using enum ColumnType;

const std::vector<Column>& columns()
{
    static const std::vector<Column> all = {
        {QStringLiteral("handoff_id"), QStringLiteral("引き継ぎID"), Text},
        {QStringLiteral("account_id"), QStringLiteral("顧客ID"), Text},
        {QStringLiteral("account_name"), QStringLiteral("顧客名"), Text},
        {QStringLiteral("route"), QStringLiteral("経路"), Text},
        {QStringLiteral("from_team"), QStringLiteral("渡すチーム"), Text},
        {QStringLiteral("from_member"), QStringLiteral("渡す人"), Text},
        {QStringLiteral("to_team"), QStringLiteral("受けるチーム"), Text},
        {QStringLiteral("to_member"), QStringLiteral("受ける人"), Text},
        {QStringLiteral("state"), QStringLiteral("状態"), Text},
        {QStringLiteral("created_at"), QStringLiteral("作成日"), Date},
        {QStringLiteral("offered_at"), QStringLiteral("提示日"), Date},
        {QStringLiteral("accepted_at"), QStringLiteral("受諾日"), Date},
        {QStringLiteral("closed_at"), QStringLiteral("完了日"), Date},
        {QStringLiteral("returned_at"), QStringLiteral("差し戻し日"), Date},
        {QStringLiteral("cancelled_at"), QStringLiteral("取り消し日"), Date},
        {QStringLiteral("returned_count"), QStringLiteral("差し戻し回数"), Number},
        {QStringLiteral("last_return_reason"), QStringLiteral("直近の差し戻し理由"), Text},
        {QStringLiteral("exception_reason"), QStringLiteral("例外の理由"), Text},
        {QStringLiteral("criteria_met"), QStringLiteral("満たした条件"), Number},
        {QStringLiteral("criteria_total"), QStringLiteral("条件の数"), Number},
        {QStringLiteral("sla_business_days"), QStringLiteral("期限（営業日）"), Number},
        {QStringLiteral("business_days_to_accept"), QStringLiteral("受諾までの営業日"), Number},
        {QStringLiteral("sla_met"), QStringLiteral("期限内"), Text},
        {QStringLiteral("mrr_at_offer"), QStringLiteral("提示時のMRR"), Number},
        {QStringLiteral("due_date"), QStringLiteral("期限日"), Date},
        {QStringLiteral("note"), QStringLiteral("メモ"), Text}};
    return all;
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const HandoffReportRow& row, int exponent)
{
    const QString daysToAccept = row.businessDaysToAccept ? QString::number(*row.businessDaysToAccept) : QString();
    const QString slaMet = !row.slaMet ? QString() : *row.slaMet ? QStringLiteral("true") : QStringLiteral("false");
    return {u'H' + QString::number(row.id.value()),
            row.accountKey,
            row.accountName,
            row.routeCode,
            row.fromTeam,
            row.fromMember,
            row.toTeam,
            row.toMember,
            toText(row.state),
            dateText(row.createdOn),
            dateText(row.offeredOn),
            dateText(row.acceptedOn),
            dateText(row.closedOn),
            dateText(row.returnedOn),
            dateText(row.cancelledOn),
            QString::number(row.returnedCount),
            row.lastReturnReason,
            row.exceptionReason,
            QString::number(row.criteriaMet),
            QString::number(row.criteriaTotal),
            QString::number(row.slaBusinessDays),
            daysToAccept,
            slaMet,
            row.mrrAtOffer ? formatPlain(*row.mrrAtOffer, exponent, exponent) : QString(),
            dateText(row.dueDate),
            row.note};
}

} // namespace

Result<void> exportHandoffs(storage::Database& db, QDate today, RowSink& sink)
{
    return storage::attempt([&] {
        const int exponent = currencyExponent(Settings::read(db).baseCurrency);
        auto rows = storage::unwrap(report::handoffReportOf(db, today));
        std::ranges::sort(rows, {}, [](const HandoffReportRow& row) { return row.id.value(); });
        storage::unwrap(sink.begin(columns()));
        for (const HandoffReportRow& row : rows)
            storage::unwrap(writeRow(sink, cellsOf(row, exponent)));
        storage::unwrap(sink.end());
    });
}

} // namespace tasuki::exports
