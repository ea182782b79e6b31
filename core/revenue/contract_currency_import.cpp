// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of contract lines whose account gets another currency, and what is told of currencies without a rate.
#include "format/texts.h"
#include "import/import_row.h"
#include "revenue/restated_import.h"
#include "revenue/subscription.h"
#include "revenue/subscription_columns.h"

namespace tasuki {

using namespace imports;
using Cells = revenue::SubscriptionCells;
using format::Text;
using enum revenue::SubscriptionColumn;

/// Contract rows without a currency of their own have that of their account.
void rescaleContracts(ImportSession& session, qint64 account, int exponentBefore, int exponentAfter)
{
    ImportTable table(session, tableInfo<Subscription>());
    storage::Statement rows = table.select("WHERE t.account_id = ?1 AND t.currency = ''");
    rows.bind(1, account);
    while (rows.next()) {
        Cells cells;
        for (const revenue::SubscriptionColumn minor : {kColMrr, kColAmount}) {
            const Cell was = presentCell(rows, int(minor) + 1);
            if (was.isNull())
                continue;
            const Amount amount = converted(Amount::fromParts(was.integer, presentCell(rows, int(minor) + 2).integer),
                                            exponentBefore, exponentAfter, kPico);
            cells[minor] = Cell::of(amount.minorFloor());
            cells[size_t(minor) + 1] = Cell::of(amount.nanosRest());
        }
        table.update(rows, cells);
    }
}

/// Figures need a rate for each currency that a contract row counts in; without one they are refused, which is better
/// known before the import than after.
void warnOfRates(ImportSession& session, Entity imported)
{
    if (imported == Entity::Account)
        revenue::tellOfCurrencies(session);
    if (imported != Entity::Subscription && imported != Entity::Currency && imported != Entity::Account)
        return;
    if (session.request().dryRun && !session.preview().mrr) // of a sheet it is asked for each kind
        session.preview().mrr = revenue::currentMrr(session);
    QStringList missing;
    storage::Statement currencies = session.db().prepare(
        "SELECT DISTINCT iif(s.currency = '', a.currency, s.currency) AS counted "
        "FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
        "WHERE s.charge_type = 'recurring' AND (s.end_date IS NULL OR s.end_date > s.start_date) AND counted <> '' AND counted <> ?1 AND counted NOT IN (SELECT code FROM currencies) ORDER BY counted");
    currencies.bind(1, session.baseCurrency());
    while (currencies.next())
        missing += currencies.text(0);
    if (!missing.isEmpty())
        session.preview().warnings +=
            Text::tr("No rate yet for: %1. Import rates, or enter them on the page “Currencies”.")
                .arg(joined(missing, session.request().language));
}

} // namespace tasuki
