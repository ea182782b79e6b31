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

/// Empty also where the day is not over yet.
QString callText(const RenewalItem& item, int daysBefore, QDate today)
{
    return toText(renewal::callOn(item, daysBefore, today).value_or(RenewalCall::None));
}

} // namespace

const std::vector<Column>& renewalColumns()
{
    static const auto column = [](const char16_t* name, const char16_t* label, ColumnType type,
                                  std::span<const Term> terms = {}) {
        return Column{QString::fromUtf16(name), QString::fromUtf16(label), type, NumberFormat::Plain, terms};
    };
    static const std::vector<Column> all = {column(u"account_id", u"顧客ID", Text),
                                            column(u"account_name", u"顧客名", Text),
                                            column(u"owner", u"主担当", Text),
                                            column(u"due_date", u"契約更新日", Date),
                                            column(u"days_left", u"残り日数", Number),
                                            column(u"mrr_due", u"更新対象MRR", Number),
                                            column(u"decision_day", u"判断日", Date),
                                            column(u"call", u"見立て", Text, kCallTerms),
                                            column(u"call_180", u"180日前の見立て", Text, kCallTerms),
                                            column(u"call_90", u"90日前の見立て", Text, kCallTerms),
                                            column(u"outcome", u"結果", Text, kRenewalOutcomeTerms),
                                            column(u"decided_on", u"決定日", Date),
                                            column(u"mrr_renewed", u"更新後MRR", Number),
                                            column(u"reason", u"解約理由", Text, kReasonTerms),
                                            column(u"reason_text", u"経緯", Text)};
    return all;
}

Result<void> exportRenewals(storage::Database& db, QDate today, const ExportRange& range, RowSink& sink)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const int exponent = currencyExponent(Settings::read(db).baseCurrency);
        const Directory directory = unwrap(PeopleStore(db).directory());
        const auto reasons = unwrap(renewal::RenewalStore(db).reasons());
        unwrap(sink.begin(renewalColumns()));
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
