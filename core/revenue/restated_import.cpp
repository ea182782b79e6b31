// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/restated_import.h"

#include "format/texts.h"
#include "import/option_hint.h"
#include "revenue/rates.h"
#include "revenue/revenue_store.h"
#include "storage/rows.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace tasuki::revenue {

using imports::ImportSession;
using imports::Text;
using storage::Statement;

namespace {

Rates ratesOf(ImportSession& session)
{
    return Rates(session.baseCurrency(), storage::readRows<Currency>(session.db(), ""));
}

} // namespace

void tellPublished(ImportSession& session, const PublishedChanges& changes, bool hint)
{
    const Rates rates = ratesOf(session);
    const auto summary = changes.summary(rates, Month::of(session.request().today));
    if (!summary)
        return;
    const int decimals = rates.exponent();
    QString sentence = Text::tr("MRR of months that are over changes from %1 to %2, most in %3: by %4 %5.")
                           .arg(summary->first.toString(), summary->last.toString(), summary->most.toString(),
                                formatPlain(summary->change, decimals, decimals), rates.base());
    if (hint)
        sentence =
            imports::withOption(sentence, Text::tr("To change lines only from a day on, enter --changed from:DAY."),
                                session.request().namesOptions);
    session.preview().warnings += sentence;
}

std::optional<Amount> currentMrr(ImportSession& session)
{
    const auto levels = RevenueStore(session.db()).levelsAt(Month::of(session.request().today));
    if (!levels)
        return std::nullopt;
    return std::accumulate(levels->cbegin(), levels->cend(), Amount());
}

void tellOfRates(ImportSession& session, const std::vector<Currency>& before)
{
    const Rates was(session.baseCurrency(), before);
    const Rates is = ratesOf(session);
    PublishedChanges changes;
    Statement lines = session.db().prepare(storage::selectOf(kTableInfo<Subscription>,
                                                             "JOIN accounts AS a ON a.id = t.account_id "
                                                             "WHERE iif(t.currency = '', a.currency, t.currency) = ?1")
                                               .constData());
    Statement now = session.db().prepare("SELECT rate_pico FROM currencies WHERE code = ?1");
    for (const Currency& rate : before) {
        now.bind(1, rate.code);
        const bool isSame = now.next() && now.integer(0) == rate.ratePico;
        now.reset();
        if (isSame)
            continue;
        lines.bind(1, rate.code);
        while (lines.next()) {
            const auto line = storage::readRow<Subscription>(lines);
            const Amount monthly = monthlyAmount(line);
            changes.add(is.base(), was.toBase(monthly, rate.code), line.startDate, line.endDate, -1);
            changes.add(is.base(), is.toBase(monthly, rate.code), line.startDate, line.endDate, +1);
        }
        lines.reset();
    }
    tellPublished(session, changes, false);
}

void tellOfCurrencies(ImportSession& session)
{
    PublishedChanges changes;
    const QString base = session.baseCurrency();
    const auto orBase = [&](const QString& code) { return code.isEmpty() ? base : code; };
    Statement changed = session.db().prepare(
        "SELECT row_id, before, after FROM import_changes WHERE import_id = ?1 AND entity = ?2 ORDER BY id");
    changed.bind(1, session.importId()).bind(2, int(Entity::Account));
    Statement lines = session.db().prepare(
        storage::selectOf(kTableInfo<Subscription>, "WHERE t.account_id = ?1 AND t.currency = ''").constData());
    const QString column = QStringLiteral("currency");
    while (changed.next()) {
        const auto object = [&](int at) { return QJsonDocument::fromJson(changed.text(at).toUtf8()).object(); };
        const QJsonObject before = object(1);
        if (!before.contains(column))
            continue;
        const QString was = orBase(before.value(column).toString());
        const QString is = orBase(object(2).value(column).toString());
        lines.bind(1, changed.integer(0));
        while (lines.next()) {
            const auto line = storage::readRow<Subscription>(lines);
            const Amount monthly = monthlyAmount(line);
            // It is as many units as it was.
            changes.add(was, converted(monthly, currencyExponent(is), currencyExponent(was), kPico), line.startDate,
                        line.endDate, -1);
            changes.add(is, monthly, line.startDate, line.endDate, +1);
        }
        lines.reset();
    }
    tellPublished(session, changes, false);
}

} // namespace tasuki::revenue
