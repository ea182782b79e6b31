// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/more_view.h"

#include "kpi/kpi_words.h"
#include "people/people_rules.h"
#include "report/more_source.h"
#include "usage/usage_terms.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki::kpi {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

using revenue::Metric;
using revenue::MoreFigures;
using revenue::Period;

QString dayText(qint64 julian)
{
    return dateNumeric(QDate::fromJulianDay(julian));
}
/// "2024/01/31–2024/02/29": both days are in it.
QString daysText(qint64 first, qint64 end)
{
    return QStringLiteral("%1–%2").arg(dayText(first), dayText(end - 1));
}

bool isBehind(Metric metric, const MoreFigures& part, bool owned)
{
    switch (metric) {
    case Metric::GrossArr: return !part.grossMrr.isZero();
    case Metric::CommittedMrr: return !part.committedMrr.isZero();
    case Metric::ActivityChurn: return part.activeBefore > 0;
    case Metric::ArrPerFte:
    case Metric::AccountsPerFte: return part.accounts > 0 || owned;
    default: return part.accounts > 0;
    }
}

} // namespace

std::shared_ptr<const revenue::MoreFacts> MoreReader::facts(bool use)
{
    if (m_error)
        return nullptr;
    if (!m_facts || (use && !m_hasUse)) {
        auto read = report::moreFactsOf(m_db, m_today(), use);
        if (!read) {
            m_error = read.error();
            m_facts.reset();
            if (m_failed)
                m_failed(*m_error);
            return nullptr;
        }
        m_facts = std::make_shared<const revenue::MoreFacts>(std::move(read).value());
        m_hasUse = use;
    }
    return m_facts;
}

void MoreReader::forget(const ChangeSet& changes)
{
    for (const Entity entity :
         {Entity::Account, Entity::Subscription, Entity::Currency, Entity::Usage, Entity::CoreMetric, Entity::Setting})
        if (changes.touches(entity)) {
            m_facts.reset();
            m_error.reset();
        }
}

bool needsUse(Metric metric)
{
    return metric == Metric::CoreAdoption || metric == Metric::ActivityChurn;
}

std::vector<MoreFigures> moreFigures(const Figures& figures, const std::vector<Period>& periods,
                                     std::span<const Metric> metrics)
{
    if (!figures.more || !figures.book || std::ranges::none_of(metrics, &revenue::isMore))
        return {};
    const auto facts = figures.more->facts(std::ranges::any_of(metrics, &needsUse));
    if (!facts)
        return {};
    return revenue::MoreSelection(*figures.book, *facts, {}, figures.filters).figures(periods).front();
}

std::optional<double> valueOf(Metric metric, const revenue::Figures& figures, const MoreFigures* more)
{
    if (!revenue::isMore(metric))
        return revenue::valueOf(metric, figures);
    return more ? revenue::valueOf(metric, *more) : std::nullopt;
}

std::optional<MoreBehind> moreBehind(const Figures& figures, Metric metric, const Period& period,
                                     const QString& currency, const QLocale& locale)
{
    const auto facts = figures.more && figures.book ? figures.more->facts(needsUse(metric)) : nullptr;
    if (!facts)
        return std::nullopt;
    const revenue::MoreSelection selection(*figures.book, *facts, {}, figures.filters);
    const std::vector<revenue::MorePart> parts = selection.parts(period);
    MoreBehind behind{selection.sumsOf(parts, period).front(), {}};
    std::vector<AccountLine>& lines = behind.lines;
    const int exponent = currencyExponent(currency);
    for (const revenue::MorePart& part : parts) {
        const MoreFigures& f = part.figures;
        if (!isBehind(metric, f, part.owner.isValid()))
            continue;
        const revenue::AccountRevenue& account = figures.book->accounts[part.account];
        AccountLine line(account);
        line.previous = revenue::levelAt(account.steps, period.opening);
        line.mrr = f.mrr;
        switch (metric) {
        case Metric::Users:
        case Metric::Arpu:
            line.now = double(f.users);
            line.part = number(f.users, locale);
            line.plain = QString::number(f.users);
            break;
        case Metric::GrossArr:
            line.now = f.grossArr().toDouble();
            line.part = money(f.grossArr(), currency, locale);
            line.plain = formatPlain(f.grossArr(), exponent, exponent);
            break;
        case Metric::CommittedMrr:
            line.now = f.committedMrr.toDouble();
            line.part = money(f.committedMrr, currency, locale);
            line.plain = formatPlain(f.committedMrr, exponent, exponent);
            break;
        case Metric::CoreAdoption:
            line.now = double(f.adopters);
            line.part = f.adopters ? Text::tr("used all") : Text::tr("not all used");
            line.plain = QString::number(f.adopters);
            break;
        case Metric::ActivityChurn:
            line.now = double(f.fellSilent);
            line.part = f.fellSilent ? Text::tr("usage stopped") : Text::tr("still in use");
            line.plain = QString::number(f.fellSilent);
            break;
        default:
            line.now = f.arr().toDouble();
            line.part = part.owner.isValid() ? figures.book->directory.memberName(part.owner) : Text::tr("No owner");
            line.plain = part.owner.isValid() ? line.part : QString();
            break;
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, [](const AccountLine& a, const AccountLine& b) { return a.now > b.now; });
    return behind;
}

QString morePartTitle(Metric metric)
{
    switch (metric) {
    case Metric::Users:
    case Metric::Arpu: return Text::tr("Users");
    case Metric::GrossArr: return Text::tr("Gross ARR");
    case Metric::CommittedMrr: return Text::tr("Committed MRR");
    case Metric::CoreAdoption: return Text::tr("Core features");
    case Metric::ActivityChurn: return Text::tr("Usage");
    default: return Text::tr("Owner");
    }
}

QString morePartName(Metric metric)
{
    switch (metric) {
    case Metric::Arpu: return QLatin1String(revenue::metricName(Metric::Users));
    case Metric::ArrPerFte:
    case Metric::AccountsPerFte: return QStringLiteral("owner");
    default: return QLatin1String(revenue::metricName(metric));
    }
}

QString moreFormulaText(Metric metric, const MoreFigures& f, const Period& period, const QString& currency,
                        const QLocale& locale)
{
    const auto m = [&](Amount amount) { return money(amount, currency, locale); };
    const auto n = [&](qint64 count) { return number(count, locale); };
    const auto shown = revenue::valueOf(metric, f);
    const QString value = unitOf(metric) == revenue::MetricUnit::Rate ? percent(shown, 2, locale)
                                                                      : valueText(metric, shown, currency, locale);
    const QString fte = people::fteText(f.fte);
    switch (metric) {
    case Metric::Users:
        return f.bySeats ? Text::tr("Users %1 = seats of %2 paying accounts").arg(value, n(f.accounts))
                         : Text::tr("Users %1 = paying accounts (no seats entered)").arg(value);
    case Metric::Arpu: return Text::tr("ARPU %1 = MRR %2 ÷ %3 users").arg(value, m(f.mrr), n(f.users));
    case Metric::GrossArr:
        return Text::tr("Gross ARR %1 = 12 × MRR before recurring discounts %2. Net ARR %3 = 12 × MRR %4")
            .arg(value, m(f.grossMrr), m(f.arr()), m(f.mrr));
    case Metric::CommittedMrr:
        return Text::tr("Committed MRR %1: contract lines that start after %2. Not included in MRR %3")
            .arg(value, dateNumeric(period.lastDay()), m(f.mrr));
    case Metric::ArrPerFte:
        return Text::tr("ARR per FTE %1 = ARR %2 ÷ %3 full-time equivalents").arg(value, m(f.arr()), fte);
    case Metric::AccountsPerFte:
        return Text::tr("Accounts per FTE %1 = %2 paying accounts ÷ %3 full-time equivalents")
            .arg(value, n(f.accounts), fte);
    case Metric::CoreAdoption:
        return f.marked
                   ? Text::tr("Core-feature adoption %1 = %2 accounts that used all core features ÷ %3 paying accounts")
                         .arg(value, n(f.adopters), n(f.accounts))
                   : Text::tr(
                       "Core-feature adoption –: no core feature marked yet. Mark one in the settings, under “Usage metrics”.");
    case Metric::ActivityChurn:
        return Text::
            tr("Activity churn %1 = %2 accounts without usage at the end ÷ %3 accounts with usage before the period")
                .arg(value, n(f.fellSilent), n(f.activeBefore));
    default: return {};
    }
}

QString moreScopeText(Metric metric, const Figures& figures, const Period& period, TermLanguage words)
{
    const qint64 first = period.firstDay().toJulianDay();
    const auto facts = figures.more && needsUse(metric) ? figures.more->facts(true) : nullptr;
    const qint64 end =
        revenue::lastDayOfUse(period, facts ? facts->today : QDate()).toJulianDay() + 1; // not beyond today
    QStringList lines = {Text::tr("On %1, with the owner and team of that day.").arg(dateNumeric(period.lastDay()))};
    switch (metric) {
    case Metric::Users:
    case Metric::Arpu:
        lines += Text::tr(
            "Included: accounts paying on that day, with today's seats. Excluded: accounts that pay nothing, trials, one-off charges.");
        break;
    case Metric::GrossArr:
        lines += Text::tr(
            "Included: recurring contract lines in force, amount × quantity before discount. A line entered as MRR counts as entered; 100% discounts count. Excluded: trials, one-off charges, tax.");
        break;
    case Metric::CommittedMrr:
        lines += Text::tr(
            "Included: recurring contract lines that start later, after discounts. Excluded: lines already started, empty lines, trials, one-off charges, tax.");
        break;
    case Metric::ArrPerFte:
    case Metric::AccountsPerFte:
        lines += Text::tr(
            "FTE: active members who own at least one of these accounts on that day, with today's FTE. Owners of accounts in two groups count fully in both.");
        break;
    case Metric::CoreAdoption: {
        QStringList names;
        if (facts)
            for (const QString& name : facts->coreMetrics)
                names += metricText(name, words);
        lines +=
            Text::tr("Used: a value above 0 in each of %1 within %2. A month's row counts for every day of the month.")
                .arg(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", ")),
                     daysText(end - revenue::kUseDays, end));
        break;
    }
    case Metric::ActivityChurn:
        lines +=
            Text::tr(
                "Usage: a value above 0 of any metric. Before: %1; at the end: %2. A month's row counts for every day of the month. Included: every account, paying or not.")
                .arg(daysText(first - revenue::kUseDays, first), daysText(end - revenue::kUseDays, end));
        break;
    default: break;
    }
    return lines.join(u'\n');
}

QString committedText(const MoreFigures& f, const QString& currency, const QLocale& locale)
{
    return Text::tr("Not included: committed MRR %1, of contract lines that start later.")
        .arg(money(f.committedMrr, currency, locale));
}

QString moreCaption(Metric metric, const MoreFigures& f, const QString& currency, const QLocale& locale)
{
    const auto n = [&](qint64 count) { return number(count, locale); };
    switch (metric) {
    case Metric::Users:
        return f.bySeats ? Text::tr("seats of %1 accounts").arg(n(f.accounts))
                         : Text::tr("paying accounts (no seats entered)");
    case Metric::Arpu: return Text::tr("%1 users").arg(n(f.users));
    case Metric::GrossArr: return Text::tr("net %1").arg(moneyCompact(f.arr(), currency, locale));
    case Metric::CommittedMrr: return Text::tr("not in MRR %1").arg(moneyCompact(f.mrr, currency, locale));
    case Metric::ArrPerFte:
    case Metric::AccountsPerFte: return Text::tr("%1 FTE · %2 accounts").arg(people::fteText(f.fte), n(f.accounts));
    case Metric::CoreAdoption:
        return f.marked ? Text::tr("%1 of %2 accounts").arg(n(f.adopters), n(f.accounts))
                        : Text::tr("no core feature marked");
    case Metric::ActivityChurn: return Text::tr("%1 of %2 accounts").arg(n(f.fellSilent), n(f.activeBefore));
    default: return {};
    }
}

} // namespace tasuki::kpi
