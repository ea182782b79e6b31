// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_questions.h"

#include "base/iso_date.h"
#include "base/text.h"
#include "format/texts.h"
#include "import/option_hint.h"

namespace tasuki::revenue {

using namespace imports;
using format::Text;

void ContractQuestions::ask(const ImportRow& row)
{
    askOfEnds();
    askOfSpans();
    askOfCancelled();
    askOfAmounts();
    tellLicenses();
    askOfDiscounts();
    askOfTypes(row);
}

void ContractQuestions::askOfEnds()
{
    if (!asksEnds)
        return;
    const auto counts = ends.counts();
    const QStringList choices = {QStringLiteral("last-day"), QStringLiteral("first-day-after")};
    // Among ends of both sorts a column with our own name is believed: what starts a day later may be chance.
    if (counts.saysLastDay() && (counts.dayBefore > counts.sameDay || !isCalledAsOurs())) {
        m_session.ask({QStringLiteral("end"),
                       choices,
                       Text::tr("%n lines end on the day before the next one starts, as if the end were the last day "
                                "of service and not the first day after it.",
                                nullptr, int(counts.dayBefore)),
                       {},
                       counts.dayBefore},
                      kEnd);
    } else if (!isCalledAsOurs() && counts.dayBefore == 0 && counts.sameDay == 0
               && 2 * counts.monthEnds > counts.ended) {
        // Of the end of a month nobody can tell, and a day too few is a churn in the month before.
        m_session.ask({QStringLiteral("end"),
                       choices,
                       Text::tr("%n lines end on the last day of a month or term, as if that day were the last day of "
                                "service and not the first day after it.",
                                nullptr, int(counts.monthEnds)),
                       {},
                       counts.monthEnds},
                      endField());
    } else if (counts.dayBefore == 0 && counts.sameDay == 0 && counts.wholeTerms > 1
               && counts.wholeTerms * 2 > counts.ended) {
        const QString text =
            Text::tr("%n lines end on the last day of a term. That day is read as the first without service.", nullptr,
                     int(counts.wholeTerms));
        m_session.preview().warnings += imports::withOption(
            text, Text::tr("If that day is served, enter --assume end=last-day."), m_session.request().namesOptions);
        m_session.preview().taken.push_back(
            {QStringLiteral("end"), {choices[1], choices[0]}, text, {}, counts.wholeTerms});
    } else if (counts.dayBefore > 0) {
        m_session.preview().warnings +=
            Text::tr("%n lines end on the day before the next one starts. They count as not served on that day.",
                     nullptr, int(counts.dayBefore));
    }
}

void ContractQuestions::noteSpan(const Cell& first, const Cell& last)
{
    if (first.kind != Cell::Kind::Text || last.kind != Cell::Kind::Text)
        return;
    const QDate start = dateFromIso(first.text);
    const QDate end = dateFromIso(last.text);
    const int months = (end.year() - start.year()) * 12 + end.month() - start.month();
    ++spans;
    spansToNext += months > 0 && start.addMonths(months) == end ? 1 : 0;
}

/// A period names its last day, but some name the first of the next one.
void ContractQuestions::askOfSpans()
{
    if (!mayAsk() || !endOfSpan.isEmpty() || spansToNext * 2 <= spans)
        return;
    m_session.ask({QStringLiteral("end"),
                   {QStringLiteral("last-day"), QStringLiteral("first-day-after")},
                   Text::tr("%n periods end on the day on which the next one would begin, as if it were the first day "
                            "after them and not their last.",
                            nullptr, int(spansToNext)),
                   {},
                   spansToNext},
                  kContractPeriod);
}

/// A cancellation takes effect at once, or at the end of the term.
void ContractQuestions::askOfCancelled()
{
    if (!mayAsk() || !cancelledIs.isEmpty())
        return;
    const QStringList choices = {QStringLiteral("end"), QStringLiteral("day")};
    if (overButRunning > 0) {
        m_session.ask({QStringLiteral("cancelled"),
                       choices,
                       Text::tr("%n lines have ended by their status, but their end is still to come.", nullptr,
                                int(overButRunning)),
                       {},
                       overButRunning},
                      kStatus);
    } else if (cancelledBefore > 0) {
        const QString text = Text::tr("%n lines were cancelled before their end. They count up to their end.", nullptr,
                                      int(cancelledBefore));
        m_session.preview().warnings +=
            withOption(text, Text::tr("If they ended on the day of the cancellation, enter --assume cancelled=day."),
                       m_session.request().namesOptions);
        m_session.preview().taken.push_back({QStringLiteral("cancelled"), choices, text, {}, cancelledBefore});
    }
}

int ContractQuestions::endField() const
{
    return has(kEnd) ? kEnd : has(kEndedOn) ? kEndedOn : kCancelledOn;
}

/// Whether the column of ends has a name that says which day it holds.
bool ContractQuestions::isCalledAsOurs() const
{
    const FileColumn& column = m_session.kind().file->readColumn(kEnd);
    const int at = m_session.preview().columns.columnOfField[kEnd];
    const QString heading = keyFold(m_session.preview().headers.value(at));
    return at >= 0 && (heading == keyFold(QStringView(column.name)) || heading == keyFold(QStringView(column.label)));
}

void ContractQuestions::askOfAmounts()
{
    const QStringList choices = {QStringLiteral("unit"), QStringLiteral("total")};
    if (!amountIs.isEmpty())
        return;
    if (pricesDiffer > 0)
        m_session.ask({QStringLiteral("amount"),
                       choices,
                       Text::tr("%n amounts are neither the unit price nor the unit price × the quantity.", nullptr,
                                int(pricesDiffer)),
                       {},
                       pricesDiffer},
                      kAmount);
    else if (asksAmounts && amounts.saysTotal())
        m_session.ask({QStringLiteral("amount"),
                       choices,
                       Text::tr("%n amounts grow with the quantity, as if they were multiplied by it already.", nullptr,
                                int(amounts.multiplied())),
                       {},
                       amounts.multiplied()},
                      kAmount);
}

/// What nothing is multiplied by.
void ContractQuestions::tellLicenses()
{
    ImportPreview& preview = m_session.preview();
    if (preview.columns.has(kLicenses) && !countsLicenses)
        preview.warnings += Text::tr("“%1” was not used: the amounts count as they are.")
                                .arg(preview.headers.value(preview.columns.columnOfField[kLicenses]));
}

void ContractQuestions::askOfDiscounts()
{
    if (discountsOfMrr > 0)
        m_session.preview().warnings += Text::tr(
            "%n lines have an MRR and a discount in money. The MRR counts as it is.", nullptr, int(discountsOfMrr));
    if (!discountIs.isEmpty())
        return;
    const QStringList choices = {QStringLiteral("percent"), QStringLiteral("money"), QStringLiteral("fraction")};
    const qint64 money = discounts.above100() + discountsInMoney;
    if (discounts.saysMoney() || discountsInMoney > 0)
        m_session.ask(
            {QStringLiteral("discount"),
             choices,
             Text::tr("%n discounts are above 100, as if they were money and not percent.", nullptr, int(money)),
             {},
             money},
            kDiscount);
    else if (discounts.saysFraction())
        m_session.ask({QStringLiteral("discount"),
                       choices,
                       Text::tr("All %n discounts are below 1, as if they were fractions and not percent.", nullptr,
                                int(discounts.belowOne())),
                       {},
                       discounts.belowOne()},
                      kDiscount);
}

void ContractQuestions::askOfTypes(const ImportRow& row)
{
    const qint64 unknown = types.unknown();
    if (unknown == 0)
        return;
    const QString examples = joined(types.examples(), row.language());
    if (types.saysNoType())
        m_session.ask({QStringLiteral("type"),
                       {QStringLiteral("ignore")},
                       Text::tr("The %n values are not charge types (%1): these lines would count as no MRR.", nullptr,
                                int(unknown))
                           .arg(examples),
                       {},
                       unknown},
                      kCharge);
    else
        m_session.preview().warnings +=
            Text::tr("%n lines have another charge type (%1). They count as no MRR.", nullptr, int(unknown))
                .arg(examples);
}

void ContractQuestions::tell(const ImportRow& row)
{
    QStringList& warnings = m_session.preview().warnings;
    if (notices.statusUnknown > 0)
        warnings += Text::tr("%n lines have an unknown status (%1). They count.", nullptr, int(notices.statusUnknown))
                        .arg(joined(notices.statusWords, row.language()));
    if (notices.trials > 0)
        warnings += Text::tr("%n trials without an end of the trial count as no MRR.", nullptr, int(notices.trials));
    if (notices.paused > 0)
        warnings += Text::tr("%n paused lines count as no MRR.", nullptr, int(notices.paused));
    if (notices.endMonths > 0)
        warnings += Text::tr("%n ends name a month without a day. The lines count through that month.", nullptr,
                             int(notices.endMonths));
    if (notices.pending > 0)
        warnings += Text::tr("%n lines that have not begun count as no MRR.", nullptr, int(notices.pending));
    if (notices.runningButEnded > 0)
        warnings += Text::tr("%n lines are active though their end has passed. They count up to their end.", nullptr,
                             int(notices.runningButEnded));
}

} // namespace tasuki::revenue
