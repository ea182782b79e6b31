// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figure_tables.h"

#include <algorithm>
#include <cmath>

namespace tasuki::exports {

namespace {

using namespace revenue;
using enum ColumnType;

constexpr int kRateDecimals = 12;
constexpr int kArpaDecimals = 6;

QString rateText(const std::optional<double>& rate)
{
    if (!rate)
        return {};
    // A rate that rounds to nothing has no sign.
    const double shown = std::abs(*rate) < 0.5e-12 ? 0.0 : *rate;
    return QString::number(shown, 'f', kRateDecimals);
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Texts of money in base currency.
class Money {
public:
    explicit Money(const Book& book) : m_exponent(book.exponent) {}
    QString operator()(Amount amount) const { return formatPlain(amount, m_exponent, m_exponent); }
    QString arpa(const Figures& figures) const
    {
        if (figures.endingAccounts() == 0)
            return {};
        return parts(figures.ending().scaled(1, figures.endingAccounts()));
    }
    /// What a division gives.
    QString parts(Amount amount) const { return formatPlain(amount, m_exponent, kArpaDecimals); }

private:
    int m_exponent;
};

/// Where each row's time stands.
std::vector<Column> timeColumns(Window window)
{
    if (window == Window::Month || window == Window::T12m)
        return {{QStringLiteral("month"), QStringLiteral("月"), Text}};
    return {{QStringLiteral("period"), QStringLiteral("期間"), Text},
            {QStringLiteral("first_day"), QStringLiteral("開始日"), Date},
            {QStringLiteral("last_day"), QStringLiteral("終了日"), Date}};
}

std::vector<Column> movementColumns()
{
    return {{QStringLiteral("starting_mrr"), QStringLiteral("期首MRR"), Number, NumberFormat::Money},
            {QStringLiteral("new_mrr"), QStringLiteral("新規MRR"), Number, NumberFormat::Money},
            {QStringLiteral("expansion_mrr"), QStringLiteral("拡張MRR"), Number, NumberFormat::Money},
            {QStringLiteral("contraction_mrr"), QStringLiteral("縮小MRR"), Number, NumberFormat::Money},
            {QStringLiteral("churn_mrr"), QStringLiteral("解約MRR"), Number, NumberFormat::Money},
            {QStringLiteral("reactivation_mrr"), QStringLiteral("復活MRR"), Number, NumberFormat::Money},
            {QStringLiteral("ending_mrr"), QStringLiteral("期末MRR"), Number, NumberFormat::Money},
            {QStringLiteral("starting_customers"), QStringLiteral("期首顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("new_customers"), QStringLiteral("新規顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("expansion_customers"), QStringLiteral("拡張顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("contraction_customers"), QStringLiteral("縮小顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("churned_customers"), QStringLiteral("解約顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("reactivated_customers"), QStringLiteral("復活顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("ending_customers"), QStringLiteral("期末顧客数"), Number, NumberFormat::Count},
            {QStringLiteral("nrr"), QStringLiteral("NRR"), Number, NumberFormat::Rate},
            {QStringLiteral("grr"), QStringLiteral("GRR"), Number, NumberFormat::Rate},
            {QStringLiteral("logo_churn_rate"), QStringLiteral("顧客解約率"), Number, NumberFormat::Rate},
            {QStringLiteral("gross_mrr_churn_rate"), QStringLiteral("グロスMRR解約率"), Number, NumberFormat::Rate},
            {QStringLiteral("churned_mrr_rate"), QStringLiteral("解約のみのMRR解約率"), Number, NumberFormat::Rate},
            {QStringLiteral("net_mrr_churn_rate"), QStringLiteral("ネットMRR解約率"), Number, NumberFormat::Rate},
            {QStringLiteral("arr"), QStringLiteral("ARR"), Number, NumberFormat::Money},
            {QStringLiteral("arpa"), QStringLiteral("ARPA"), Number, NumberFormat::Money}};
}

std::vector<Column> t12mColumns()
{
    return {
        {QStringLiteral("base_month"), QStringLiteral("基準月"), Text},
        {QStringLiteral("base_mrr"), QStringLiteral("基準MRR"), Number, NumberFormat::Money},
        {QStringLiteral("current_mrr_of_base"), QStringLiteral("基準顧客の現在MRR"), Number, NumberFormat::Money},
        {QStringLiteral("churned_mrr"), QStringLiteral("解約MRR"), Number, NumberFormat::Money},
        {QStringLiteral("contraction_mrr"), QStringLiteral("縮小MRR"), Number, NumberFormat::Money},
        {QStringLiteral("base_customers"), QStringLiteral("基準顧客数"), Number, NumberFormat::Count},
        {QStringLiteral("churned_customers"), QStringLiteral("解約顧客数"), Number, NumberFormat::Count},
        {QStringLiteral("nrr_t12m"), QStringLiteral("NRR（直近12か月）"), Number, NumberFormat::Rate},
        {QStringLiteral("grr_t12m"), QStringLiteral("GRR（直近12か月）"), Number, NumberFormat::Rate},
        {QStringLiteral("logo_churn_t12m"), QStringLiteral("顧客解約率（直近12か月）"), Number, NumberFormat::Rate}};
}

QStringList timeCells(Window window, const Period& period)
{
    if (window == Window::Month || window == Window::T12m)
        return {period.code};
    return {period.code, period.firstDay().toString(Qt::ISODate), period.lastDay().toString(Qt::ISODate)};
}

QStringList movementCells(const Figures& f, const Money& money)
{
    const auto count = [](qint64 n) { return QString::number(n); };
    return {money(f.base),
            money(f.newMrr),
            money(f.expansion),
            money(f.contraction),
            money(f.churn),
            money(f.reactivation),
            money(f.ending()),
            count(f.baseAccounts),
            count(f.newAccounts),
            count(f.expansionAccounts),
            count(f.contractionAccounts),
            count(f.churnedAccounts),
            count(f.reactivatedAccounts),
            count(f.endingAccounts()),
            rateText(f.nrr()),
            rateText(f.grr()),
            rateText(f.logoChurn()),
            rateText(f.grossMrrChurn()),
            rateText(f.churnedMrrRate()),
            rateText(f.netMrrChurn()),
            money(f.arr()),
            money.arpa(f)};
}

QStringList t12mCells(Month base, const Figures& f, const Money& money)
{
    return {base.toString(),
            money(f.base),
            money(f.retained()),
            money(f.churn),
            money(f.contraction),
            QString::number(f.baseAccounts),
            QString::number(f.churnedAccounts),
            rateText(f.nrr()),
            rateText(f.grr()),
            rateText(f.logoChurn())};
}

std::vector<Column> moreColumns()
{
    return {{QStringLiteral("users"), QStringLiteral("ユーザー数"), Number, NumberFormat::Count},
            {QStringLiteral("arpu"), QStringLiteral("ARPU"), Number, NumberFormat::Money},
            {QStringLiteral("gross_arr"), QStringLiteral("グロスARR"), Number, NumberFormat::Money},
            {QStringLiteral("net_arr"), QStringLiteral("ネットARR"), Number, NumberFormat::Money},
            {QStringLiteral("committed_mrr"), QStringLiteral("確定済みMRR"), Number, NumberFormat::Money},
            {QStringLiteral("fte"), QStringLiteral("フルタイム換算"), Number},
            {QStringLiteral("arr_per_fte"), QStringLiteral("FTEあたりARR"), Number, NumberFormat::Money},
            {QStringLiteral("accounts_per_fte"), QStringLiteral("FTEあたり顧客数"), Number},
            {QStringLiteral("core_feature_adoption"), QStringLiteral("コア機能利用率"), Number, NumberFormat::Rate},
            {QStringLiteral("activity_churn"), QStringLiteral("利用停止率"), Number, NumberFormat::Rate}};
}

/// Exact, not by way of a floating point number.
QStringList moreCells(const MoreFigures& f, const Money& money)
{
    const auto perFte = [&](Amount amount) {
        return f.fte == 0 ? QString() : money.parts(amount.scaled(kFullTime, f.fte));
    };
    return {QString::number(f.users),
            f.users == 0 ? QString() : money.parts(f.mrr.scaled(1, f.users)),
            money(f.grossArr()),
            money(f.arr()),
            money(f.committedMrr),
            formatPlain(Amount::fromMinor(f.fte), 2, 2),
            perFte(f.arr()),
            f.fte == 0 ? QString()
                       : formatPlain(Amount::fromMinor(f.accounts * kFullTime).scaled(1, f.fte), 0, kArpaDecimals),
            rateText(valueOf(Metric::CoreAdoption, f)),
            rateText(valueOf(Metric::ActivityChurn, f))};
}

/// Every period's figures by slice; months by differences, which do not grow with their number.
std::vector<std::vector<Figures>> figuresOf(const Selection& selection, const KpiRequest& request,
                                            const std::vector<Period>& periods)
{
    if (request.window == Window::Month || request.window == Window::T12m)
        return figures(selection, request.from, request.to, request.window == Window::Month ? 1 : 12);
    return figures(selection, periods);
}

constexpr Term kMovementTerms[] = {{u"new", u"New", u"新規"},
                                   {u"reactivation", u"Reactivation", u"復活"},
                                   {u"expansion", u"Expansion", u"拡張"},
                                   {u"contraction", u"Contraction", u"縮小"},
                                   {u"churn", u"Churn", u"解約"}};

} // namespace

std::vector<Column> kpiColumns(Window window)
{
    std::vector<Column> columns = timeColumns(window);
    for (const Column& column : window == Window::T12m ? t12mColumns() : movementColumns())
        columns.push_back(column);
    return columns;
}

std::vector<Column> moreTableColumns()
{
    return moreColumns();
}

std::vector<Column> movementTableColumns()
{
    return {{QStringLiteral("month"), QStringLiteral("月"), Text},
            {QStringLiteral("account_id"), QStringLiteral("顧客ID"), Text},
            {QStringLiteral("movement"), QStringLiteral("増減"), Text, NumberFormat::Plain, kMovementTerms},
            {QStringLiteral("mrr_change"), QStringLiteral("MRR増減"), Number, NumberFormat::Money},
            {QStringLiteral("previous_mrr"), QStringLiteral("前月MRR"), Number, NumberFormat::Money},
            {QStringLiteral("mrr"), QStringLiteral("MRR"), Number, NumberFormat::Money}};
}

QString dimensionLabel(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Segment: return QStringLiteral("セグメント");
    case Dimension::Tier: return QStringLiteral("タッチモデル");
    case Dimension::Stage: return QStringLiteral("ステージ");
    case Dimension::Owner: return QStringLiteral("主担当");
    case Dimension::Team: return QStringLiteral("チーム");
    case Dimension::Plan: return QStringLiteral("プラン");
    case Dimension::Product: return QStringLiteral("プロダクト");
    case Dimension::Industry: return QStringLiteral("業種");
    case Dimension::Tag: return QStringLiteral("タグ");
    case Dimension::Parent: return QStringLiteral("親顧客");
    }
    return {};
}

Table kpiTable(const Book& book, const KpiRequest& request, QStringList* unknown)
{
    const bool t12m = request.window == Window::T12m;
    Table table;
    if (request.by)
        table.columns.push_back({QLatin1String(dimensionName(*request.by)), dimensionLabel(*request.by), Text});
    for (const Column& column : kpiColumns(request.window))
        table.columns.push_back(column);
    const bool more = request.more && !t12m;
    if (more)
        for (const Column& column : moreColumns())
            table.columns.push_back(column);
    const Selection selection = select(book, request.by, request.where, unknown);
    const std::vector<Period> periods =
        periodsOf(request.window, request.from, request.to, FiscalCalendar(book.fiscalStart), request.today);
    if (periods.empty())
        return table;
    const auto all = figuresOf(selection, request, periods);
    const auto others = more ? MoreSelection(book, *request.more, request.by, request.where).figures(periods)
                             : std::vector<std::vector<MoreFigures>>();
    const std::vector<bool> used = selection.used();
    const Money money(book);
    for (size_t slice = 0; slice < all.size(); ++slice) {
        if (!used[slice])
            continue;
        for (size_t i = 0; i < periods.size(); ++i) {
            QStringList cells = timeCells(request.window, periods[i]);
            cells += t12m ? t12mCells(periods[i].opening, all[slice][i], money) : movementCells(all[slice][i], money);
            if (more)
                cells += moreCells(others[slice][i], money);
            if (request.by)
                cells.prepend(selection.names[slice]);
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

Table moreTable(const Book& book, const KpiRequest& request)
{
    Table table;
    if (request.by)
        table.columns.push_back({QLatin1String(dimensionName(*request.by)), dimensionLabel(*request.by), Text});
    for (const std::vector<Column>& columns : {timeColumns(request.window), moreColumns()})
        table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    const std::vector<Period> periods =
        periodsOf(request.window, request.from, request.to, FiscalCalendar(book.fiscalStart), request.today);
    const MoreSelection more(book, *request.more, request.by, request.where);
    const auto all = more.figures(periods);
    const std::vector<bool> used = more.selection().used();
    const Money money(book);
    for (size_t slice = 0; slice < all.size(); ++slice) {
        for (size_t i = 0; used[slice] && i < periods.size(); ++i) {
            QStringList cells = timeCells(request.window, periods[i]) + moreCells(all[slice][i], money);
            if (request.by)
                cells.prepend(more.selection().names[slice]);
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

Table onboardingTable(const Book& book, const report::OnboardingFacts& facts, const OnboardingRequest& request)
{
    Table table;
    if (request.by)
        table.columns.push_back({QLatin1String(dimensionName(*request.by)), dimensionLabel(*request.by), Text});
    for (const Column& column : timeColumns(request.window))
        table.columns.push_back(column);
    for (const Column& column :
         {Column{QStringLiteral("due_accounts"), QStringLiteral("期限到来顧客数"), Number, NumberFormat::Count},
          Column{QStringLiteral("success_count"), QStringLiteral("オンボーディング成功数"), Number,
                 NumberFormat::Count},
          Column{QStringLiteral("success_rate"), QStringLiteral("オンボーディング成功率"), Number, NumberFormat::Rate},
          Column{QStringLiteral("start_lead_days"), QStringLiteral("契約開始までの日数"), Number},
          Column{QStringLiteral("first_use_days"), QStringLiteral("利用開始までの日数"), Number},
          Column{QStringLiteral("value_days"), QStringLiteral("価値実感までの日数"), Number}})
        table.columns.push_back(column);
    const std::vector<Period> periods =
        periodsOf(request.window, request.from, request.to, FiscalCalendar(book.fiscalStart), request.today);
    const auto days = [](std::optional<double> median) {
        return median ? QString::number(*median, 'g', 12) : QString();
    };
    for (const report::OnboardingSlice& slice :
         report::onboardingSlices(book, facts, periods, request.by, request.today)) {
        for (size_t i = 0; i < periods.size(); ++i) {
            const onboarding::Figures& f = slice.figures[i];
            QStringList cells = timeCells(request.window, periods[i]);
            cells += {QString::number(f.dueAccounts), QString::number(f.successCount), rateText(f.successRate()),
                      days(f.startLeadDays()),        days(f.firstUseDays()),          days(f.valueDays())};
            if (request.by)
                cells.prepend(slice.name);
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

Table movementTable(const Book& book, Month from, Month to, const std::vector<Filter>& where,
                    std::optional<TermLanguage> words)
{
    Table table{movementTableColumns(), {}};
    if (from > to)
        return table;
    const Money money(book);
    const Selection selection = select(book, {}, where);
    const auto nameOf = [&](Movement movement) {
        const QString code = QLatin1String(movementName(movement));
        return words ? termText(kMovementTerms, code, *words) : code;
    };
    for (const AccountMovement& moved : movements(selection, from, to))
        table.rows.push_back({moved.month.toString(), book.accounts[moved.account].key, nameOf(moved.movement),
                              money(moved.change()), money(moved.previous), money(moved.mrr)});
    return table;
}

Table cohortTable(const Book& book, Month to, const std::vector<Filter>& where)
{
    Table table{{{QStringLiteral("cohort_month"), QStringLiteral("コホート月"), Text},
                 {QStringLiteral("age_months"), QStringLiteral("経過月数"), Number},
                 {QStringLiteral("calendar_month"), QStringLiteral("暦月"), Text},
                 {QStringLiteral("cohort_customers"), QStringLiteral("コホート顧客数"), Number, NumberFormat::Count},
                 {QStringLiteral("retained_customers"), QStringLiteral("継続顧客数"), Number, NumberFormat::Count},
                 {QStringLiteral("logo_retention"), QStringLiteral("顧客継続率"), Number, NumberFormat::Rate},
                 {QStringLiteral("cohort_mrr"), QStringLiteral("コホートMRR"), Number, NumberFormat::Money},
                 {QStringLiteral("retained_mrr"), QStringLiteral("継続MRR"), Number, NumberFormat::Money},
                 {QStringLiteral("net_mrr_retention"), QStringLiteral("ネットMRR継続率"), Number, NumberFormat::Rate}},
                {}};
    const Money money(book);
    const Selection selection = select(book, {}, where);
    for (const CohortCell& cell : cohorts(selection, to))
        table.rows.push_back({cell.cohort.toString(), QString::number(cell.age), (cell.cohort + cell.age).toString(),
                              QString::number(cell.cohortAccounts), QString::number(cell.retainedAccounts),
                              rateText(ratio(double(cell.retainedAccounts), double(cell.cohortAccounts))),
                              money(cell.cohortMrr), money(cell.retainedMrr),
                              rateText(ratio(cell.retainedMrr.toDouble(), cell.cohortMrr.toDouble()))});
    return table;
}

} // namespace tasuki::exports
