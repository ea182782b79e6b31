// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_columns.h"

#include "renewal/renewal_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

using renewal::RenewalItem;

namespace {

struct RenewalColumns {
    Q_DECLARE_TR_FUNCTIONS(renewalColumns)
};

Tone dueTone(const RenewalItem& item, QDate today)
{
    return item.isOpen() ? renewalTone(item.due, today) : Tone::Neutral;
}

} // namespace

TwoPartData decisionParts(const renewal::DecisionDay& decision, QDate today)
{
    const Tone tone = decision.missed                                ? Tone::Bad
                      : today.daysTo(decision.day) <= kDecisionAhead ? Tone::Warn
                                                                     : Tone::Neutral;
    return {dateNumeric(decision.day),
            decision.missed ? RenewalColumns::tr("missed, no forecast") : daysUntil(decision.day, today), tone};
}

std::vector<Column<RenewalRow>> renewalColumns(Session& session)
{
    const TermLanguage words = session.words();
    const QString currency = session.baseCurrency();
    const int exponent = currencyExponent(currency);
    const QDate today = session.today();
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const auto isoDate = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    // What was foreseen on a decision day that is over.
    const auto callThen = [words, today](int days, const QString& title) {
        return Column<RenewalRow>{.id = QStringLiteral("call_%1").arg(days),
                                  .title = title,
                                  .display =
                                      [words, today, days](const RenewalRow& r) {
                                          const auto call = renewal::callOn(r.item, days, today);
                                          return call ? renewal::callText(*call, words) : QString();
                                      },
                                  .kind = CellKind::Muted,
                                  .width = 130,
                                  .exportTitle = QStringLiteral("call_%1").arg(days),
                                  .exportValue =
                                      [today, days](const RenewalRow& r) {
                                          return toText(
                                              renewal::callOn(r.item, days, today).value_or(RenewalCall::None));
                                      }};
    };
    return {
        {.id = QStringLiteral("account"),
         .title = RenewalColumns::tr("Account"),
         .display = [](const RenewalRow& r) { return oneLine(r.item.accountName, 80); },
         .kind = CellKind::Name,
         .width = 220,
         .sortKey =
             [](const RenewalRow& r) { return SortKey(r.item.yomi.isEmpty() ? r.item.accountName : r.item.yomi); },
         .searchable = true,
         .searchText = [](const RenewalRow& r) { return r.item.yomi; },
         .exportTitle = QStringLiteral("account_name"),
         .exportValue = [](const RenewalRow& r) { return r.item.accountName; }},
        {.id = QStringLiteral("owner"),
         .title = RenewalColumns::tr("Owner"),
         .display = [](const RenewalRow& r) { return r.owner.isEmpty() ? unownedText() : r.owner; },
         .width = 110,
         .searchable = true,
         .exportTitle = QStringLiteral("owner"),
         .exportValue = [](const RenewalRow& r) { return r.owner; }},
        {.id = QStringLiteral("due"),
         .title = RenewalColumns::tr("Renewal date"),
         .display = [](const RenewalRow& r) { return dateNumeric(r.item.due); },
         .kind = CellKind::TwoPart,
         .width = 190,
         .sortKey = [](const RenewalRow& r) { return SortKey(r.item.due); },
         .paint =
             [today](const RenewalRow& r) {
                 return QVariant::fromValue(TwoPartData{dateNumeric(r.item.due),
                                                        r.item.isOpen() ? daysUntil(r.item.due, today) : QString(),
                                                        dueTone(r.item, today)});
             },
         .spoken =
             [today](const RenewalRow& r) {
                 return r.item.isOpen() ? dateNumeric(r.item.due) + u' ' + daysUntil(r.item.due, today)
                                        : dateNumeric(r.item.due);
             },
         .exportTitle = QStringLiteral("due_date"),
         .exportValue = [isoDate](const RenewalRow& r) { return isoDate(r.item.due); }},
        {.id = QStringLiteral("mrr"),
         .title = RenewalColumns::tr("MRR due"),
         .display = [currency](const RenewalRow& r) { return money(r.item.mrr, currency); },
         .kind = CellKind::Figure,
         .width = 120,
         .alignment = kRight,
         .sortKey = [](const RenewalRow& r) { return SortKey(r.item.mrr.toDouble()); },
         .exportTitle = QStringLiteral("mrr_due"),
         .exportValue = [exponent](const RenewalRow& r) { return formatPlain(r.item.mrr, exponent, exponent); }},
        {.id = QStringLiteral("call"),
         .title = RenewalColumns::tr("Forecast"),
         .display = [words](const RenewalRow& r) { return renewal::callText(r.item.call(), words); },
         .kind = CellKind::Pill,
         .width = 130,
         .sortKey =
             [](const RenewalRow& r) {
                 return r.item.call() == RenewalCall::None ? SortKey() : SortKey(int(r.item.call()));
             },
         .paint = [words](const RenewalRow& r) { return QVariant::fromValue(renewal::callPill(r.item.call(), words)); },
         .exportTitle = QStringLiteral("call"),
         .exportValue = [](const RenewalRow& r) { return toText(r.item.call()); }},
        {.id = QStringLiteral("decision"),
         .title = RenewalColumns::tr("Checkpoint"),
         .display = [](const RenewalRow& r) { return r.decision ? dateNumeric(r.decision->day) : QString(); },
         .kind = CellKind::TwoPart,
         .width = 200,
         .sortKey = [](const RenewalRow& r) { return r.decision ? SortKey(r.decision->day) : SortKey(); },
         .paint =
             [today](const RenewalRow& r) {
                 return QVariant::fromValue(r.decision ? decisionParts(*r.decision, today) : TwoPartData());
             },
         .spoken =
             [today](const RenewalRow& r) {
                 return r.decision ? dateNumeric(r.decision->day) + u' ' + decisionParts(*r.decision, today).second
                                   : QString();
             },
         .toolTip =
             [](const RenewalRow& r) {
                 return r.decision ? RenewalColumns::tr("%n days before renewal", nullptr, r.decision->daysBefore)
                                   : QString();
             },
         .exportTitle = QStringLiteral("decision_day"),
         .exportValue = [isoDate](const RenewalRow& r) { return r.decision ? isoDate(r.decision->day) : QString(); }},
        callThen(180, RenewalColumns::tr("Forecast at 180 days")),
        callThen(90, RenewalColumns::tr("Forecast at 90 days")),
        {.id = QStringLiteral("outcome"),
         .title = RenewalColumns::tr("Outcome"),
         .display = [words](const RenewalRow& r) { return renewal::outcomeText(r.item.outcome(), words); },
         .kind = CellKind::Pill,
         .width = 140,
         .sortKey = [](const RenewalRow& r) { return r.item.isOpen() ? SortKey() : SortKey(int(r.item.outcome())); },
         .paint =
             [words](const RenewalRow& r) {
                 return r.item.isOpen() ? QVariant::fromValue(PillData{{}, Tone::Neutral, false})
                                        : QVariant::fromValue(renewal::outcomePill(r.item.outcome(), words));
             },
         .exportTitle = QStringLiteral("outcome"),
         .exportValue = [](const RenewalRow& r) { return toText(r.item.outcome()); }},
        {.id = QStringLiteral("renewed"),
         .title = RenewalColumns::tr("MRR renewed"),
         .display =
             [currency](const RenewalRow& r) {
                 return r.item.renewal.mrrRenewed ? money(*r.item.renewal.mrrRenewed, currency) : QString();
             },
         .kind = CellKind::Figure,
         .width = 120,
         .alignment = kRight,
         .sortKey =
             [](const RenewalRow& r) {
                 return r.item.renewal.mrrRenewed ? SortKey(r.item.renewal.mrrRenewed->toDouble()) : SortKey();
             },
         .exportTitle = QStringLiteral("mrr_renewed"),
         .exportValue =
             [exponent](const RenewalRow& r) {
                 return r.item.renewal.mrrRenewed ? formatPlain(*r.item.renewal.mrrRenewed, exponent, exponent)
                                                  : QString();
             }},
        {.id = QStringLiteral("reason"),
         .title = RenewalColumns::tr("Reason"),
         .display = [](const RenewalRow& r) { return oneLine(r.reason, 60); },
         .kind = CellKind::Muted,
         .width = 160,
         .searchable = true,
         .exportTitle = QStringLiteral("reason"),
         .exportValue = [](const RenewalRow& r) { return r.reasonKey; }},
        {.id = QStringLiteral("text"),
         .title = RenewalColumns::tr("Details"),
         .display = [](const RenewalRow& r) { return oneLine(r.item.renewal.reasonText, 80); },
         .kind = CellKind::Muted,
         .width = 220,
         .searchable = true,
         .exportTitle = QStringLiteral("reason_text"),
         .exportValue = [](const RenewalRow& r) { return r.item.renewal.reasonText; }},
        {.id = QStringLiteral("key"),
         .title = RenewalColumns::tr("Account ID"),
         .display = [](const RenewalRow& r) { return oneLine(r.item.accountKey, 40); },
         .kind = CellKind::Muted,
         .width = 110,
         .searchable = true,
         .exportTitle = QStringLiteral("account_id"),
         .exportValue = [](const RenewalRow& r) { return r.item.accountKey; }},
    };
}

} // namespace tasuki
